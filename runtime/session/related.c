/* Relationships in memory: one side at a time. */
#include "session/related.h"

#include <string.h>

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
    if (!orm__related_known(object, relation))
        return true;
    orm_list *list = orm__related_list(object, &object->entity->relations[relation]);
    if (!orm__related_touch(object, relation))
        return false;
    bool full = list->len == 0 || (list->len >= FIRST_ROOM && (list->len & (list->len - 1)) == 0);
    if (full) {
        orm_object **grown = orm__related_room(orm__arena_of(object), list->len + 1);
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
    if (!orm__related_known(object, relation))
        return true;
    orm_list *list = orm__related_list(object, &object->entity->relations[relation]);
    size_t at = index_in(list, other);
    if (at == list->len)
        return true;
    if (!orm__related_touch(object, relation))
        return false;
    memmove(&list->items[at], &list->items[at + 1], (list->len - at - 1) * sizeof *list->items);
    list->len--;
    return true;
}

/* --- foreign keys ------------------------------------------------------------------------------ */

static bool runs_over(const orm_relation *relation, unsigned column) {
    for (int i = 0; i < relation->column_count; i++)
        if (relation->columns[i] == column)
            return true;
    return false;
}

/* The target that the foreign key names now, when the session has it. */
static orm_object *target_by_key(const orm_object *object, const orm_relation *relation) {
    const orm_type *types[32];
    const void *key[32];
    const orm_entity *target = relation->target;
    if (!object->session || relation->column_count != target->key_count)
        return NULL;
    for (int i = 0; i < relation->column_count; i++) {
        const orm_column *column = &object->entity->columns[relation->columns[i]];
        if (relation->ref_columns[i] != target->key[i] || orm__is_null(object, column))
            return NULL;
        types[i] = column->type;
        key[i] = orm__value_of(object, column);
    }
    const orm__entity_state *state = orm__entity_state_of(object->session, target);
    return state ? orm__identity_map_find(&state->map, types, key) : NULL;
}

orm_object *orm__related_target(const orm_object *object, unsigned relation) {
    const orm_relation *owner = &object->entity->relations[relation];
    return orm__related_known(object, relation) ? *orm__related_one(object, owner)
                                                : target_by_key(object, owner);
}

static void forget_inverse(orm_object *target, const orm_relation *relation) {
    if (target && relation->inverse >= 0)
        orm__related_forget(target, (unsigned)relation->inverse);
}

void orm__related_column_set(orm_object *object, unsigned column) {
    for (unsigned i = 0; i < object->entity->relation_count; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        if (relation->kind != ORM_RELATION_OWNER || !runs_over(relation, column))
            continue;
        if (orm__related_known(object, i))
            forget_inverse(*orm__related_one(object, relation), relation);
        orm__related_forget(object, i);
        forget_inverse(target_by_key(object, relation), relation);
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
