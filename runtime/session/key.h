/*
 * Keys: the values of a few columns, compared as PostgreSQL's `=` does.
 *
 * Integers of different widths are the same key when they are the same number: a foreign key may be
 * narrower than what it refers to.
 */
#ifndef ORM_SESSION_KEY_H
#define ORM_SESSION_KEY_H

#include <orm/entity.h>

#include "codec/codec.h"

/* Columns in one key or index: PostgreSQL's limit. */
enum { ORM__KEY_COLUMNS = 32 };

/* Bare values and their types, side by side. */
typedef struct orm__key {
    int count;
    const orm_type *types[ORM__KEY_COLUMNS];
    const void *values[ORM__KEY_COLUMNS];
} orm__key;

/* The value of an integer kind as one number; false for all other kinds. */
static inline bool orm__integer_key(orm_kind kind, const void *value, int64_t *out) {
    if (kind == ORM_KIND_INT8)
        *out = *(const int64_t *)value;
    else if (kind == ORM_KIND_INT4)
        *out = *(const int32_t *)value;
    else if (kind == ORM_KIND_INT2)
        *out = *(const int16_t *)value;
    else
        return false;
    return true;
}

static inline bool orm__is_integer(orm_kind kind) {
    return kind == ORM_KIND_INT8 || kind == ORM_KIND_INT4 || kind == ORM_KIND_INT2;
}

/* An integer hashes to itself; whoever makes a place of it has to spread it (orm__key_place). */
static inline uint64_t orm__integer_hash(int64_t number) {
    return (uint64_t)number;
}

enum { ORM__PLACES_TOGETHER = 4 };

/* A place in a table of 2^bits. Sixteen keys in a row get places in a row, because keys are mostly
 * counted up and loaded in that order; the rows of sixteen are spread. */
static inline size_t orm__key_place(uint64_t hash, unsigned bits) {
    uint64_t spread = (hash >> ORM__PLACES_TOGETHER) * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(spread >> (64 + ORM__PLACES_TOGETHER - bits)) << ORM__PLACES_TOGETHER |
           (hash & ((1U << ORM__PLACES_TOGETHER) - 1));
}

uint64_t orm__key_hash(const orm__key *key);
bool orm__keys_equal(const orm__key *a, const orm__key *b);

/* The key that stands in these columns of an object. The columns must not be NULL. */
void orm__key_of(const orm_object *object, const uint16_t *columns, int count, orm__key *out);

#endif
