/* Maps from text to pointers; see map.h. */
#include "base/map.h"

#include <string.h>

uint64_t orm__hash(const void *bytes, size_t len) {
    const unsigned char *at = bytes;
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ at[i]) * 0x100000001b3u;
    return hash ^ (hash >> 32);
}

/* The slot of the key, or the empty one where it would go. The map has an empty slot. */
static orm__map_slot *find_slot(const orm__map *map, const char *key, uint64_t hash) {
    size_t mask = map->capacity - 1;
    for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
        orm__map_slot *slot = &map->slots[i];
        if (!slot->key || (slot->hash == hash && strcmp(slot->key, key) == 0))
            return slot;
    }
}

static bool grow(orm__map *map, orm_arena *arena) {
    orm__map bigger = {.len = map->len, .capacity = map->capacity ? map->capacity * 2 : 16};
    if (bigger.capacity > SIZE_MAX / sizeof *bigger.slots)
        return false;
    bigger.slots = orm_arena_zalloc(arena, bigger.capacity * sizeof *bigger.slots);
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < map->capacity; i++)
        if (map->slots[i].key)
            *find_slot(&bigger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
    *map = bigger;
    return true;
}

void *orm__map_get(const orm__map *map, const char *key) {
    if (!map->capacity)
        return NULL;
    return find_slot(map, key, orm__hash(key, strlen(key)))->value;
}

void **orm__map_enter(orm__map *map, orm_arena *arena, const char *key) {
    if (map->len * 4 >= map->capacity * 3 && !grow(map, arena))
        return NULL;
    uint64_t hash = orm__hash(key, strlen(key));
    orm__map_slot *slot = find_slot(map, key, hash);
    if (!slot->key)
        *slot = (orm__map_slot){key, hash, NULL}, map->len++;
    return &slot->value;
}

bool orm__map_put(orm__map *map, orm_arena *arena, const char *key, void *value) {
    void **place = orm__map_enter(map, arena, key);
    if (place)
        *place = value;
    return place != NULL;
}
