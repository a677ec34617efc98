/*
 * Groups: objects by the values that one relationship looks at.
 *
 * Objects with equal values are one group; what is loaded for the values belongs to all of them.
 */
#ifndef ORM_RELATION_GROUP_INDEX_H
#define ORM_RELATION_GROUP_INDEX_H

#include "session/key.h"

typedef struct orm__group {
    uint64_t hash;
    orm_object **members; /* a stretch of the index's members */
    size_t len;
    size_t found;  /* targets that belong to the group */
    bool seen;     /* a row belongs to it */
    bool resolved; /* nothing has to be asked for it */
} orm__group;

typedef struct orm__group_index {
    const uint16_t *columns; /* of the members' entity */
    int column_count;
    orm__group *groups;
    size_t len;
    uint32_t *slots; /* number of a group and 1, or 0 */
    size_t capacity; /* a power of two, of so many bits */
    unsigned bits;
    orm_object **members;
    bool by_integer; /* the key is one integer, which is the hash */
} orm__group_index;

/* Groups objects by columns; those with a NULL among them are in no group. Memory comes from
 * `scratch`. False when out of memory. */
bool orm__group_objects(orm_object *const *objects, size_t len, const uint16_t *columns,
                        int column_count, orm_arena *scratch, orm__group_index *out);

/* The group of these values, or NULL. */
orm__group *orm__group_find(const orm__group_index *index, const orm__key *key);

/* The same for a key of one integer. */
static inline orm__group *orm__group_find_integer(const orm__group_index *index, int64_t key) {
    uint64_t hash = orm__integer_hash(key);
    size_t mask = index->capacity - 1;
    size_t at = orm__key_place(hash, index->bits);
    while (index->slots[at] && index->groups[index->slots[at] - 1].hash != hash)
        at = (at + 1) & mask;
    return index->slots[at] ? &index->groups[index->slots[at] - 1] : NULL;
}

#endif
