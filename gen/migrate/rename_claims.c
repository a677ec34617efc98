/* The claims of `was`, taken back until those that are left fit together; see rename_claims.h. */
#include "migrate/rename_claims.h"

#include <string.h>

/* What one new object claims. */
typedef struct claim {
    const known_object *object;
    const known_object *old;   /* that it says it was; NULL when that is not there */
    const known_object *there; /* the old object that has its name now; NULL when none has */
    bool counts;
} claim;

typedef struct claims {
    comparison *c;
    claim *items;
    size_t len;
} claims;

void known_add(comparison *c, known_objects *to, const void *object, const char *name,
               const char *was) {
    if (was && strcmp(name, was) == 0)
        was = NULL;
    gen_list_add(c->arena, to, (known_object){object, name, was});
}

static orm__map by_name(const comparison *c, const known_objects *list) {
    orm__map map = {0};
    for (size_t i = 0; i < list->len; i++)
        if (!orm__map_put(&map, c->arena, list->items[i].name, &list->items[i]))
            gen_out_of_memory();
    return map;
}

/* Whether a claim that counts takes this old object. */
static bool is_claimed(const claims *all, const known_object *old) {
    for (size_t i = 0; i < all->len; i++)
        if (all->items[i].counts && all->items[i].old == old)
            return true;
    return false;
}

/* The old side says the same of the name: that has happened. */
static bool is_spent(const claim *of) {
    return of->there && of->there->was && strcmp(of->there->was, of->object->was) == 0;
}

static bool may_count(const claims *all, const claim *of) {
    return of->old && !is_spent(of) && (!of->there || is_claimed(all, of->there));
}

/* A schema is believed first, and what does not fit taken back; a database must allow each claim. */
static void settle(claims *all) {
    bool believed = !all->c->from->stored, changed = true;
    for (size_t i = 0; i < all->len; i++)
        all->items[i].counts = believed && all->items[i].old;
    while (changed) {
        changed = false;
        for (size_t i = 0; i < all->len; i++) {
            claim *each = &all->items[i];
            if (each->counts == believed && may_count(all, each) != believed) {
                each->counts = !believed;
                changed = true;
            }
        }
    }
}

static claims find_claims(comparison *c, const orm__map *olds, const known_objects *to) {
    claims all = {.c = c, .items = gen_alloc(c->arena, (to->len + 1) * sizeof(claim))};
    for (size_t i = 0; i < to->len; i++)
        if (to->items[i].was)
            all.items[all.len++] = (claim){.object = &to->items[i],
                                           .old = orm__map_get(olds, to->items[i].was),
                                           .there = orm__map_get(olds, to->items[i].name)};
    return all;
}

static void add_claimed(comparison *c, const orm__map *olds, const known_objects *to) {
    claims all = find_claims(c, olds, to);
    if (all.len)
        settle(&all);
    for (size_t i = 0; i < all.len; i++) {
        const claim *each = &all.items[i];
        if (each->counts && !pairing_new(c->pairs, each->old->object))
            pairing_add(c->pairs, c->arena, each->old->object, each->object->object);
    }
}

void pair_renamed(comparison *c, const known_objects *from, const known_objects *to) {
    orm__map olds = by_name(c, from);
    add_claimed(c, &olds, to);
}

void pair_known(comparison *c, const known_objects *from, const known_objects *to) {
    orm__map olds = by_name(c, from);
    add_claimed(c, &olds, to);
    for (size_t i = 0; i < to->len; i++) {
        const known_object *now = &to->items[i], *old = orm__map_get(&olds, now->name);
        if (old && !pairing_old(c->pairs, now->object) && !pairing_new(c->pairs, old->object))
            pairing_add(c->pairs, c->arena, old->object, now->object);
    }
}
