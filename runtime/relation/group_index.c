/* Open addressing over groups; members are then laid out group by group. */
#include "relation/group_index.h"

enum { FIRST_BITS = 5 };

static bool has_null(const orm_object *object, const uint16_t *columns, int count) {
    for (int i = 0; i < count; i++) {
        const orm_column *column = &object->entity->columns[columns[i]];
        if (orm__type_is_null(column->type, column->flags & ORM_COLUMN_NULLABLE,
                              (const char *)object + column->offset))
            return true;
    }
    return false;
}

/* The slot of a key: of its group, or the free one where that would be. While the index is made a
 * group's first member stands for it. */
static uint32_t *slot_of(const orm__group_index *index, uint64_t hash, const orm__key *key) {
    size_t mask = index->capacity - 1;
    size_t at = orm__key_place(hash, index->bits);
    for (; index->slots[at]; at = (at + 1) & mask) {
        const orm__group *group = &index->groups[index->slots[at] - 1];
        orm__key own;
        if (group->hash != hash)
            continue;
        if (index->by_integer)
            break;
        orm__key_of(group->members[0], index->columns, index->column_count, &own);
        if (orm__keys_equal(&own, key))
            break;
    }
    return &index->slots[at];
}

static bool make_room(orm__group_index *index, size_t len, orm_arena *scratch) {
    index->bits = FIRST_BITS;
    while ((size_t)1 << index->bits < len * 2)
        index->bits++;
    index->capacity = (size_t)1 << index->bits;
    index->slots = orm_arena_zalloc(scratch, index->capacity * sizeof *index->slots);
    index->groups = orm_arena_alloc(scratch, len * sizeof *index->groups);
    index->members = orm_arena_alloc(scratch, len * sizeof(orm_object *));
    return index->slots && index->groups && index->members;
}

/* Gives each group its stretch, and puts the members there. */
static void lay_out(orm__group_index *index, orm_object *const *objects, size_t len,
                    const uint32_t *group_of) {
    orm_object **at = index->members;
    for (size_t i = 0; i < index->len; i++) {
        orm__group *group = &index->groups[i];
        group->members = at;
        at += group->len;
        group->len = 0;
    }
    for (size_t i = 0; i < len; i++) {
        orm__group *group = group_of[i] ? &index->groups[group_of[i] - 1] : NULL;
        if (group)
            group->members[group->len++] = objects[i];
    }
}

bool orm__group_objects(orm_object *const *objects, size_t len, const uint16_t *columns,
                        int column_count, orm_arena *scratch, orm__group_index *out) {
    *out = (orm__group_index){.columns = columns, .column_count = column_count};
    out->by_integer = len && column_count == 1 &&
                      orm__is_integer(objects[0]->entity->columns[columns[0]].type->kind);
    uint32_t *group_of = orm_arena_zalloc(scratch, len * sizeof *group_of);
    orm_object **firsts = orm_arena_alloc(scratch, len * sizeof(orm_object *));
    if (!group_of || !firsts || len >= UINT32_MAX || !make_room(out, len, scratch))
        return false;
    for (size_t i = 0; i < len; i++) {
        if (has_null(objects[i], columns, column_count))
            continue;
        orm__key key;
        orm__key_of(objects[i], columns, column_count, &key);
        uint64_t hash = orm__key_hash(&key);
        uint32_t *slot = slot_of(out, hash, &key);
        if (!*slot) {
            firsts[out->len] = objects[i];
            out->groups[out->len] = (orm__group){.hash = hash, .members = &firsts[out->len]};
            *slot = (uint32_t)++out->len;
        }
        group_of[i] = *slot;
        out->groups[*slot - 1].len++;
    }
    lay_out(out, objects, len, group_of);
    return true;
}

orm__group *orm__group_find(const orm__group_index *index, const orm__key *key) {
    uint32_t slot = *slot_of(index, orm__key_hash(key), key);
    return slot ? &index->groups[slot - 1] : NULL;
}
