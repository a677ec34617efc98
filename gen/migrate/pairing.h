/*
 * Pairs: which object of the old model is which of the new one.
 *
 * Objects are known by their address. Whatever kind they are, they share one table, since no two
 * objects have one address.
 */
#ifndef ORMGEN_MIGRATE_PAIRING_H
#define ORMGEN_MIGRATE_PAIRING_H

#include <orm/arena.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct pairing_slot {
    const void *key, *value;
} pairing_slot;

typedef struct pairing_half {
    pairing_slot *slots;
    size_t len, capacity; /* 0 or a power of two */
} pairing_half;

typedef struct pairing {
    pairing_half forth, back;
    bool settled; /* nothing is added any more */
} pairing;

/* Does nothing where all is settled. */
void pairing_add(pairing *pairs, orm_arena *arena, const void *from, const void *to);

/* The other side's object, or NULL when it has none. */
const void *pairing_new(const pairing *pairs, const void *from);
const void *pairing_old(const pairing *pairs, const void *to);

/* The same pairs from the other side, settled. */
pairing pairing_inverse(const pairing *pairs);

#endif
