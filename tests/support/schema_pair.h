/*
 * Two schemas from a seed: any objects of all kinds, and the same after any changes.
 *
 * What is renamed says what it was. Types change only into related ones. Both are valid.
 */
#ifndef SUPPORT_SCHEMA_PAIR_H
#define SUPPORT_SCHEMA_PAIR_H

#include <orm/arena.h>
#include <stdint.h>

typedef struct schema_pair {
    const char *from, *to; /* the text of a schema.orm each */
} schema_pair;

schema_pair schema_pair_of(orm_arena *arena, uint64_t seed);

#endif
