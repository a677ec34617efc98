/*
 * Maps from text to pointers, in an arena.
 *
 * Open addressing with linear probing; the hash of each key is kept, so that growing never touches
 * the keys again. Keys are borrowed: they must live, unchanged, as long as the map. Nothing can be
 * removed. There is no order; whoever needs one keeps a list beside it.
 *
 *     orm__map names = {0};                             an empty map, which allocates nothing
 *     if (!orm__map_put(&names, arena, key, value)) …   false when out of memory
 */
#ifndef ORM_BASE_MAP_H
#define ORM_BASE_MAP_H

#include <orm/arena.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct orm__map_slot {
    const char *key; /* NULL in an empty slot */
    uint64_t hash;
    void *value;
} orm__map_slot;

typedef struct orm__map {
    orm__map_slot *slots;
    size_t len, capacity; /* the capacity is 0 or a power of two */
} orm__map;

/* FNV-1a over the bytes, mixed so that its low bits are good too. */
uint64_t orm__hash(const void *bytes, size_t len);

/* The value of a key, or NULL when there is none. */
void *orm__map_get(const orm__map *map, const char *key);

/* Sets the value of a key, new or not; false, and nothing changed, when out of memory. */
bool orm__map_put(orm__map *map, orm_arena *arena, const char *key, void *value);

/* The place of a key's value, made (and NULL) when the key is new; it holds until the next call
 * that may add a key. NULL when out of memory. */
void **orm__map_enter(orm__map *map, orm_arena *arena, const char *key);

#endif
