/* Open addressing: at most half full, so that probes stay short; removal shifts what follows. */
#include "session/identity_map.h"

#include <string.h>

#include "base/memory.h"

enum { FIRST_CAPACITY = 64 };

/* Keys of more columns than this are not of this world: PostgreSQL's limit. */
enum { KEY_COLUMNS = 32 };

orm__identity_map orm__identity_map_of(const orm_entity *entity, const orm_allocator *allocator) {
    int64_t unused;
    const int64_t zero = 0;
    bool by_integer = entity->key_count == 1 &&
                      orm__integer_key(entity->columns[entity->key[0]].type->kind, &zero, &unused);
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

/* The bare value of a key's column in an object. */
static const void *key_value(const orm_entity *entity, const orm_object *object, int i) {
    const orm_column *column = &entity->columns[entity->key[i]];
    return (const char *)object + column->offset;
}

static uint64_t hash_value(const orm_type *type, const void *value) {
    int64_t number;
    if (orm__integer_key(type->kind, value, &number))
        return (uint64_t)number * UINT64_C(0x9E3779B97F4A7C15);
    return orm__value_hash(type, value);
}

static uint64_t hash_key(const orm__identity_map *map, const orm_type *const *types,
                         const void *const *key) {
    uint64_t hash = hash_value(types[0], key[0]);
    for (int i = 1; i < map->entity->key_count; i++)
        hash = (hash ^ (hash >> 31) ^ hash_value(types[i], key[i])) * UINT64_C(0x9FB21C651E98DF25);
    return hash;
}

static bool same_value(const orm_type *type, const void *value, const orm_type *other_type,
                       const void *other) {
    int64_t a, b;
    if (orm__integer_key(type->kind, value, &a) && orm__integer_key(other_type->kind, other, &b))
        return a == b;
    return type->kind == other_type->kind && orm__key_equal(type, value, other);
}

static bool has_key(const orm__identity_map *map, const orm_object *object,
                    const orm_type *const *types, const void *const *key) {
    const orm_entity *entity = map->entity;
    for (int i = 0; i < entity->key_count; i++)
        if (!same_value(entity->columns[entity->key[i]].type, key_value(entity, object, i),
                        types[i], key[i]))
            return false;
    return true;
}

/* The slot where the key is or would be put. There must be room. */
static orm__identity_slot *slot_of(const orm__identity_map *map, const orm_type *const *types,
                                   const void *const *key) {
    uint64_t hash = hash_key(map, types, key);
    size_t at = (size_t)(hash >> map->shift);
    while (map->slots[at].object &&
           !(map->slots[at].hash == hash &&
             (map->by_integer || has_key(map, map->slots[at].object, types, key))))
        at = (at + 1) & (map->capacity - 1);
    if (!map->slots[at].object)
        map->slots[at].hash = hash;
    return &map->slots[at];
}

static orm__identity_slot *slot_like(const orm__identity_map *map, const orm_object *object) {
    const orm_type *types[KEY_COLUMNS];
    const void *key[KEY_COLUMNS];
    const orm_entity *entity = map->entity;
    for (int i = 0; i < entity->key_count; i++) {
        types[i] = entity->columns[entity->key[i]].type;
        key[i] = key_value(entity, object, i);
    }
    return slot_of(map, types, key);
}

static bool resize(orm__identity_map *map, size_t capacity) {
    size_t size = capacity * sizeof *map->slots;
    orm__identity_slot *slots = orm__allocate(&map->allocator, size);
    if (!slots)
        return false;
    memset(slots, 0, size);
    unsigned bits = 0;
    while ((size_t)1 << bits < capacity)
        bits++;
    unsigned shift = 64 - bits;
    for (size_t i = 0; i < map->capacity; i++) {
        if (!map->slots[i].object)
            continue;
        size_t at = (size_t)(map->slots[i].hash >> shift);
        while (slots[at].object)
            at = (at + 1) & (capacity - 1);
        slots[at] = map->slots[i];
    }
    orm__release(&map->allocator, map->slots, map->capacity * sizeof *map->slots);
    map->slots = slots;
    map->capacity = capacity;
    map->shift = shift;
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

orm_object *orm__identity_map_find(const orm__identity_map *map, const orm_type *const *types,
                                   const void *const *key) {
    return map->len ? slot_of(map, types, key)->object : NULL;
}

orm_object *orm__identity_map_find_like(const orm__identity_map *map, const orm_object *object) {
    return map->len ? slot_like(map, object)->object : NULL;
}

bool orm__identity_map_put(orm__identity_map *map, orm_object *object) {
    if (!orm__identity_map_reserve(map, 1))
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
        size_t home = (size_t)(map->slots[at].hash >> map->shift);
        if (((at - home) & mask) < ((at - hole) & mask))
            continue;
        map->slots[hole] = map->slots[at];
        hole = at;
    }
    map->slots[hole].object = NULL;
    map->len--;
}
