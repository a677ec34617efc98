/* What the numeric functions and the codecs share about the digits of an orm_numeric. */
#ifndef ORM_CODEC_VALUE_NUMERIC_H
#define ORM_CODEC_VALUE_NUMERIC_H

#include <orm/value.h>

enum {
    ORM__NUMERIC_POSITIVE = 0x0000,
    ORM__NUMERIC_NEGATIVE = 0x4000,
    ORM__NUMERIC_NAN = 0xC000,
    ORM__NUMERIC_INFINITY = 0xD000,
    ORM__NUMERIC_MINUS_INFINITY = 0xF000,
    ORM__NUMERIC_MAX_SCALE = 16383,
    ORM__NUMERIC_BASE = 10000,
    ORM__NUMERIC_GROUP = 4 /* decimal digits of a base-10000 one */
};

static inline const int16_t *orm__numeric_digits(const orm_numeric *value) {
    return value->len > ORM_NUMERIC_INLINE ? value->digits.far_digits : value->digits.near_digits;
}

static inline bool orm__numeric_finite(const orm_numeric *value) {
    return value->sign == ORM__NUMERIC_POSITIVE || value->sign == ORM__NUMERIC_NEGATIVE;
}

/* Where `len` digits go: into the value, or to `arena`. NULL when that has no memory. */
int16_t *orm__numeric_room(orm_numeric *value, size_t len, orm_arena *arena);

/* Whether no decimal digit that is not zero stands behind the scale. */
static inline bool orm__numeric_scale_fits(int last_digit, int weight, int len, int scale) {
    static const int powers[ORM__NUMERIC_GROUP] = {1, 10, 100, 1000};
    int excess = ORM__NUMERIC_GROUP * (len - 1 - weight) - scale;
    return excess <= 0 || (excess < ORM__NUMERIC_GROUP && last_digit % powers[excess] == 0);
}

/* Whether the digits keep every rule of orm_numeric that its users cannot be trusted with: a known
 * sign, digits below 10000, no zero digit at an end, none behind the scale. */
bool orm__numeric_valid(const orm_numeric *value);

/* The power of ten of the last decimal digit that is not zero; 0 for zero. */
int orm__numeric_lowest_power(const orm_numeric *value);

/* The power of ten of the first decimal digit; INT32_MIN for zero. */
int orm__numeric_highest_power(const orm_numeric *value);

#endif
