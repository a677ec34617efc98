/* Open addressing: at most half full, so that probes stay short; removal shifts what follows. */
#include "session/identity_map.h"

#include <string.h>

#include "base/allocator.h"

enum { FIRST_CAPACITY = 64 };

orm__identity_map orm__identity_map_of(const orm_entity *entity, const orm_allocator *allocator) {
    bool by_integer =
        entity->key_count == 1 && orm__is_integer(entity->columns[entity->key[0]].type->kind);
    return (orm__identity_map){.entity = entity, .allocator = *allocator, .by_integer = by_integer};
}

void orm__identity_map_free(orm__identity_map *map) {
    orm__release(&map->allocator, map->slots, map->capacity * sizeof *map->slots);
    map->slots = NULL;
    map->len = map->capacity = 0;
}

void orm__identity_map_clear(orm__identity_map *map) {
    for (size_t i = 0; i < map->capacity; i++)
        map->slots[i].object = NULL;
    map->len = 0;
}

static void key_of(const orm__identity_map *map, const orm_object *object, orm__key *out) {
    orm__key_of(object, map->entity->key, map->entity->key_count, out);
}

static bool has_key(const orm__identity_map *map, const orm_object *object, const orm__key *key) {
    orm__key own;
    key_of(map, object, &own);
    return orm__keys_equal(&own, key);
}

/* The slot where the key is or would be put. There must be room. */
static orm__identity_slot *slot_of(const orm__identity_map *map, const orm__key *key) {
    int64_t number;
    if (map->by_integer && orm__integer_key(key->types[0]->kind, key->values[0], &number))
        return orm__identity_slot_of_integer(map, number);
    uint64_t hash = orm__key_hash(key);
    size_t at = orm__key_place(hash, map->bits);
    while (map->slots[at].object &&
           !(map->slots[at].hash == hash && has_key(map, map->slots[at].object, key)))
        at = (at + 1) & (map->capacity - 1);
    if (!map->slots[at].object)
        map->slots[at].hash = hash;
    return &map->slots[at];
}

static orm__identity_slot *slot_like(const orm__identity_map *map, const orm_object *object) {
    orm__key key;
    key_of(map, object, &key);
    return slot_of(map, &key);
}

static bool resize(orm__identity_map *map, size_t capacity) {
    size_t size = capacity * sizeof *map->slots;
    orm__identity_slot *slots = orm__allocate_zeroed(&map->allocator, size);
    if (!slots)
        return false;
    unsigned bits = 0;
    while ((size_t)1 << bits < capacity)
        bits++;
    for (size_t i = 0; i < map->capacity; i++) {
        if (!map->slots[i].object)
            continue;
        size_t at = orm__key_place(map->slots[i].hash, bits);
        while (slots[at].object)
            at = (at + 1) & (capacity - 1);
        slots[at] = map->slots[i];
    }
    orm__release(&map->allocator, map->slots, map->capacity * sizeof *map->slots);
    map->slots = slots;
    map->capacity = capacity;
    map->bits = bits;
    return true;
}

bool orm__identity_map_reserve(orm__identity_map *map, size_t more) {
    size_t wanted = map->capacity ? map->capacity : FIRST_CAPACITY;
    if (more > SIZE_MAX / 4 / sizeof *map->slots - map->len)
        return false;
    while (wanted < (map->len + more) * 2)
        wanted *= 2;
    return wanted == map->capacity || resize(map, wanted);
}

orm_object *orm__identity_map_find(const orm__identity_map *map, const orm__key *key) {
    return map->len ? slot_of(map, key)->object : NULL;
}

orm_object *orm__identity_map_find_like(const orm__identity_map *map, const orm_object *object) {
    return map->len ? slot_like(map, object)->object : NULL;
}

bool orm__identity_map_put(orm__identity_map *map, orm_object *object) {
    /* Without memory to grow it gets fuller than it should be: a rollback must not fail. */
    if (!orm__identity_map_reserve(map, 1) && map->len + 1 >= map->capacity)
        return false;
    orm__identity_slot *slot = slot_like(map, object);
    if (!slot->object)
        map->len++;
    slot->object = object;
    return true;
}

void orm__identity_map_remove(orm__identity_map *map, const orm_object *object) {
    if (map->len == 0)
        return;
    orm__identity_slot *slot = slot_like(map, object);
    if (slot->object != object)
        return;
    size_t mask = map->capacity - 1;
    size_t hole = (size_t)(slot - map->slots);
    for (size_t at = (hole + 1) & mask; map->slots[at].object; at = (at + 1) & mask) {
        size_t home = orm__key_place(map->slots[at].hash, map->bits);
        if (((at - home) & mask) < ((at - hole) & mask))
            continue;
        map->slots[hole] = map->slots[at];
        hole = at;
    }
    map->slots[hole].object = NULL;
    map->len--;
}
