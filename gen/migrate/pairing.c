/* Two tables of addresses with open addressing; see pairing.h. */
#include "migrate/pairing.h"

#include <stdint.h>

#include "diag/memory.h"

static size_t place_of(const pairing_half *half, const void *key) {
    uint64_t hash = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    size_t at = (size_t)(hash >> 20) & (half->capacity - 1);
    while (half->slots[at].key && half->slots[at].key != key)
        at = (at + 1) & (half->capacity - 1);
    return at;
}

static void grow(pairing_half *half, orm_arena *arena) {
    pairing_half larger = {.capacity = half->capacity ? half->capacity * 2 : 64};
    larger.slots = gen_alloc(arena, larger.capacity * sizeof *larger.slots);
    larger.len = half->len;
    for (size_t i = 0; i < half->capacity; i++)
        if (half->slots[i].key)
            larger.slots[place_of(&larger, half->slots[i].key)] = half->slots[i];
    *half = larger;
}

static void put(pairing_half *half, orm_arena *arena, const void *key, const void *value) {
    if (half->len * 2 >= half->capacity)
        grow(half, arena);
    pairing_slot *slot = &half->slots[place_of(half, key)];
    half->len += !slot->key;
    *slot = (pairing_slot){key, value};
}

static const void *get(const pairing_half *half, const void *key) {
    return half->capacity && key ? half->slots[place_of(half, key)].value : NULL;
}

void pairing_add(pairing *pairs, orm_arena *arena, const void *from, const void *to) {
    if (pairs->settled)
        return;
    put(&pairs->forth, arena, from, to);
    put(&pairs->back, arena, to, from);
}

const void *pairing_new(const pairing *pairs, const void *from) {
    return get(&pairs->forth, from);
}

const void *pairing_old(const pairing *pairs, const void *to) {
    return get(&pairs->back, to);
}

pairing pairing_inverse(const pairing *pairs) {
    return (pairing){pairs->back, pairs->forth, .settled = true};
}
