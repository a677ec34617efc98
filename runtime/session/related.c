/* Relationships in memory: one side at a time. */
#include "session/related.h"

#include <string.h>

#include "session/pairs.h"

enum { LAST_RELATION_BIT = 63, FIRST_ROOM = 4 };

static uint64_t touched_bit(unsigned relation) {
    return UINT64_C(1) << (relation < LAST_RELATION_BIT ? relation : LAST_RELATION_BIT);
}

void orm__related_forget(orm_object *object, unsigned relation) {
    const orm_relation *known = &object->entity->relations[relation];
    orm__bit_set(orm__loaded(object), orm__relation_bit(object->entity, relation), false);
    orm__bit_set(orm__changed(object), orm__relation_bit(object->entity, relation), false);
    if (known->flags & ORM_RELATION_TO_MANY)
        *orm__related_list(object, known) = (orm_list){.items = NULL};
    else
        *orm__related_one(object, known) = NULL;
}

bool orm__related_touch(orm_object *object, unsigned relation) {
    orm__record *record = orm__touch(object);
    if (!record)
        return false;
    record->relations_touched |= touched_bit(relation);
    return true;
}

bool orm__related_touched(const orm__record *record, unsigned relation) {
    return record->relations_touched & touched_bit(relation);
}

orm_object **orm__related_room(orm_arena *arena, size_t len) {
    size_t room = FIRST_ROOM;
    while (room < len)
        room *= 2;
    return orm_arena_alloc(arena, room * sizeof(orm_object *));
}

static size_t index_in(const orm_list *list, const orm_object *other) {
    size_t i = 0;
    while (i < list->len && list->items[i] != other)
        i++;
    return i;
}

bool orm__related_append(orm_object *object, unsigned relation, orm_object *other) {
    if (!orm__related_touch(object, relation))
        return false;
    if (!orm__related_known(object, relation))
        return true;
    orm_list *list = orm__related_list(object, &object->entity->relations[relation]);
    bool full = list->len == 0 || (list->len >= FIRST_ROOM && (list->len & (list->len - 1)) == 0);
    if (full) {
        orm_arena *arena = object->session ? object->session->arena : orm__arena_of(object);
        orm_object **grown = orm__related_room(arena, list->len + 1);
        if (!grown) {
            if (object->session)
                orm__latch_nomem(object->session);
            return false;
        }
        if (list->len)
            memcpy(grown, list->items, list->len * sizeof *grown);
        list->items = grown;
    }
    list->items[list->len++] = other;
    return true;
}

bool orm__related_remove(orm_object *object, unsigned relation, orm_object *other) {
    if (!orm__related_touch(object, relation))
        return false;
    if (!orm__related_known(object, relation))
        return true;
    orm_list *list = orm__related_list(object, &object->entity->relations[relation]);
    size_t at = index_in(list, other);
    if (at == list->len)
        return true;
    memmove(&list->items[at], &list->items[at + 1], (list->len - at - 1) * sizeof *list->items);
    list->len--;
    return true;
}

/* --- foreign keys ------------------------------------------------------------------------------ */

/* Whether the column is of the relationship's own foreign key. */
static inline bool runs_over(const orm_relation *relation, unsigned column) {
    if (relation->kind != ORM_RELATION_OWNER)
        return false;
    int i = 0;
    while (i < relation->column_count && relation->columns[i] != column)
        i++;
    return i < relation->column_count;
}

/* Whether the foreign key refers to the target's primary key, column by column, and is not NULL. */
static bool names_key(const orm_object *object, const orm_relation *relation) {
    const orm_entity *target = relation->target;
    if (relation->column_count != target->key_count)
        return false;
    for (int i = 0; i < relation->column_count; i++)
        if (relation->ref_columns[i] != target->key[i] ||
            !orm__bit(orm__loaded(object), relation->columns[i]) ||
            orm__is_null(object, &object->entity->columns[relation->columns[i]]))
            return false;
    return true;
}

orm_object *orm__related_by_key(const orm_object *object, const orm_relation *relation) {
    if (!object->session || !names_key(object, relation))
        return NULL;
    orm__key key;
    orm__key_of(object, relation->columns, relation->column_count, &key);
    const orm__entity_state *state = orm__entity_state_of(object->session, relation->target);
    orm_object *found = state ? orm__identity_map_find(state->map, &key) : NULL;
    return found && orm__is_a(found->entity, relation->target) ? found : NULL;
}

bool orm__related_to_gone(const orm_object *object, unsigned relation) {
    const orm_relation *known = &object->entity->relations[relation];
    if (!(known->flags & ORM_RELATION_TO_MANY))
        return *orm__related_one(object, known) && !orm__related_pointee(object, known);
    const orm_list *list = orm__related_list(object, known);
    size_t i = 0;
    while (i < list->len && !orm__is_gone(list->items[i]))
        i++;
    return i < list->len;
}

bool orm__related_current(const orm_object *object, unsigned relation) {
    return orm__related_known(object, relation) &&
           !(object->session && object->session->gone && orm__related_to_gone(object, relation));
}

orm_object *orm__related_target(const orm_object *object, unsigned relation) {
    const orm_relation *owner = &object->entity->relations[relation];
    return orm__related_current(object, relation) ? *orm__related_one(object, owner)
                                                  : orm__related_by_key(object, owner);
}

static void forget_inverse(orm_object *target, const orm_relation *relation) {
    if (target && relation->inverse >= 0)
        orm__related_forget(target, (unsigned)relation->inverse);
}

void orm__related_forget_inverses(const orm_object *object) {
    for (unsigned i = 0; i < object->entity->relation_count; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        if (relation->kind == ORM_RELATION_OWNER)
            forget_inverse(orm__related_target(object, i), relation);
    }
}

void orm__related_forget_moved(orm_object *object, const orm_object *before) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->relation_count; i++) {
        const orm_relation *relation = &entity->relations[i];
        bool moved = false;
        for (int k = 0; k < relation->column_count && relation->kind == ORM_RELATION_OWNER; k++) {
            const orm_column *column = &entity->columns[relation->columns[k]];
            moved = moved ||
                    !orm__value_equal(column->type, orm__nullable(column),
                                      orm__slot_of(object, column), orm__slot_of(before, column));
        }
        if (moved)
            orm__related_forget(object, i);
    }
}

static void follow_column(orm_object *object, unsigned number) {
    const orm_relation *relation = &object->entity->relations[number];
    if (orm__related_known(object, number))
        forget_inverse(orm__related_pointee(object, relation), relation);
    orm__related_forget(object, number);
    forget_inverse(orm__related_by_key(object, relation), relation);
}

/* Without a session nobody has worked it out. */
static bool may_refer(const orm_object *object, unsigned column) {
    const orm__entity_state *state =
        object->session ? orm__entity_state_of(object->session, object->entity) : NULL;
    return !state || orm__bit(state->sets.referring, column);
}

void orm__related_column_set(orm_object *object, unsigned column) {
    if (!may_refer(object, column))
        return;
    const orm_relation *relations = object->entity->relations;
    for (unsigned i = 0, count = object->entity->relation_count; i < count; i++)
        if (runs_over(&relations[i], column))
            follow_column(object, i);
}

static bool contains(const orm_object *object, unsigned relation, const orm_object *other) {
    const orm_list *list = orm__related_list(object, &object->entity->relations[relation]);
    return index_in(list, other) < list->len;
}

static bool join_pairs(orm_object *object, const orm_relation *relation) {
    const orm_list *others = orm__related_list(object, relation);
    for (size_t i = 0; i < others->len; i++)
        if (others->items[i]->session == object->session &&
            !orm__pair_note(object->session, relation, object, others->items[i], false))
            return false;
    return true;
}

bool orm__related_join(orm_object *object) {
    bool done = true;
    for (unsigned i = 0; i < object->entity->relation_count && done; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        if (relation->kind == ORM_RELATION_THROUGH) {
            done = join_pairs(object, relation);
            continue;
        }
        orm_object *target =
            relation->kind == ORM_RELATION_OWNER ? *orm__related_one(object, relation) : NULL;
        if (!target || relation->inverse < 0)
            continue;
        unsigned back = (unsigned)relation->inverse;
        if (relation->target->relations[back].flags & ORM_RELATION_TO_MANY &&
            orm__related_known(target, back) && !contains(target, back, object))
            done = orm__related_append(target, back, object);
    }
    return done;
}

static void forget_if_known(orm_object *object, unsigned relation) {
    if (object && orm__related_known(object, relation))
        orm__related_forget(object, relation);
}

void orm__related_sever(orm_object *object) {
    for (unsigned i = 0; i < object->entity->relation_count; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        unsigned back = (unsigned)relation->inverse;
        bool many = relation->flags & ORM_RELATION_TO_MANY;
        if (relation->inverse >= 0 && !many) {
            forget_if_known(relation->kind == ORM_RELATION_OWNER
                                ? orm__related_target(object, i)
                                : *orm__related_one(object, relation),
                            back);
        } else if (relation->inverse >= 0) {
            const orm_list *others = orm__related_list(object, relation);
            for (size_t k = 0; k < others->len; k++)
                forget_if_known(others->items[k], back);
        }
        orm__related_forget(object, i);
    }
}

bool orm__related_withdraw(orm_object *object) {
    bool done = true;
    for (unsigned i = 0; i < object->entity->relation_count && done; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        if (relation->kind != ORM_RELATION_OWNER || relation->inverse < 0)
            continue;
        orm_object *target = orm__related_target(object, i);
        if (!target)
            continue;
        unsigned inverse = (unsigned)relation->inverse;
        const orm_relation *back = &target->entity->relations[inverse];
        if (back->flags & ORM_RELATION_TO_MANY) {
            done = orm__related_remove(target, inverse, object);
        } else if (*orm__related_one(target, back) == object) {
            done = orm__related_touch(target, inverse);
            *orm__related_one(target, back) = NULL;
        }
    }
    return done;
}
