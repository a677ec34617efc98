/*
 * The identity map of one entity: from a primary key to the one object that has it.
 *
 * Open addressing, linear probing; a slot is a hash and a pointer. The hash of an integer key is the
 * key, so that no object is looked into; other keys are compared by their values.
 */
#ifndef ORM_SESSION_IDENTITY_MAP_H
#define ORM_SESSION_IDENTITY_MAP_H

#include <orm/entity.h>

#include "session/key.h"

typedef struct orm__identity_slot {
    uint64_t hash;
    orm_object *object; /* NULL when free */
} orm__identity_slot;

typedef struct orm__identity_map {
    const orm_entity *entity;
    orm_allocator allocator;
    orm__identity_slot *slots;
    size_t len, capacity; /* the capacity is 0 or a power of two */
    unsigned bits;        /* of the capacity */
    bool by_integer;      /* the key is one integer */
} orm__identity_map;

/* An empty map, which holds no memory. */
orm__identity_map orm__identity_map_of(const orm_entity *entity, const orm_allocator *allocator);
void orm__identity_map_free(orm__identity_map *map);
/* Forgets all objects, keeping the memory. */
void orm__identity_map_clear(orm__identity_map *map);

/* Makes room for `more` objects at once. False when out of memory. */
bool orm__identity_map_reserve(orm__identity_map *map, size_t more);

/* The slot where an integer key is, or would be put; there must be room. */
static inline orm__identity_slot *orm__identity_slot_of_integer(const orm__identity_map *map,
                                                                int64_t key) {
    uint64_t hash = orm__integer_hash(key);
    size_t at = orm__key_place(hash, map->bits);
    while (map->slots[at].object && map->slots[at].hash != hash)
        at = (at + 1) & (map->capacity - 1);
    if (!map->slots[at].object)
        map->slots[at].hash = hash;
    return &map->slots[at];
}

/* The object with this key; NULL when there is none. */
orm_object *orm__identity_map_find(const orm__identity_map *map, const orm__key *key);
/* The same by the key that an object has. */
orm_object *orm__identity_map_find_like(const orm__identity_map *map, const orm_object *object);

/* Puts an object, in place of one that has its key. False when out of memory. */
bool orm__identity_map_put(orm__identity_map *map, orm_object *object);

/* Takes an object out, if it is in. */
void orm__identity_map_remove(orm__identity_map *map, const orm_object *object);

#endif
