/*
 * How values that hold others are laid out, whatever they hold.
 *
 * The typed structs of orm/value.h are read and written as these by memcpy; builtin_types.c asserts
 * that they agree, and generated code is made by the same macros.
 */
#ifndef ORM_CODEC_LAYOUT_H
#define ORM_CODEC_LAYOUT_H

#include <orm/type.h>
#include <string.h>

typedef struct orm__any_array {
    const void *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} orm__any_array;

typedef struct orm__any_multirange {
    const void *items;
    size_t len;
} orm__any_multirange;

enum { ORM__MAX_DIMENSIONS = 6 };

#define ORM__MAX_SIZE ((size_t)0x3fffffff) /* of one value on the server: 1 GB less one */

/* Types whose text has rules of its own. */
enum { ORM__OID_CHAR = 18, ORM__OID_NAME = 19, ORM__OID_BPCHAR = 1042, ORM__OID_BIT = 1560 };

static inline orm__any_array orm__array_of(const void *value) {
    orm__any_array array;
    memcpy(&array, value, sizeof array);
    return array;
}

static inline orm__any_multirange orm__multirange_of(const void *value) {
    orm__any_multirange multirange;
    memcpy(&multirange, value, sizeof multirange);
    return multirange;
}

static inline const char *orm__text_of(const void *value) {
    const char *text;
    memcpy(&text, value, sizeof text);
    return text;
}

/* An enumerator, whose type the generated code asserts to have an int's size. */
static inline int orm__enum_of(const void *value) {
    int enumerator;
    memcpy(&enumerator, value, sizeof enumerator);
    return enumerator;
}

static inline const void *orm__item(const void *items, const orm_type *type, size_t at) {
    return (const char *)items + at * type->size;
}

/* Whether an item is NULL: by its flag, or by its own pointer. */
static inline bool orm__item_null(const orm__any_array *array, const orm_type *element, size_t at) {
    return (array->nulls && array->nulls[at]) ||
           (element->pointer && !orm__text_of(orm__item(array->items, element, at)));
}

/* The dimensions of an array: an empty one has none, a plain list has one that begins at 1. */
static inline int orm__dimension_count(const orm__any_array *array) {
    if (!array->len)
        return 0;
    return array->dimensions ? array->dimension_count : 1;
}
static inline orm_dimension orm__dimension(const orm__any_array *array, int at) {
    return array->dimensions ? array->dimensions[at]
                             : (orm_dimension){.len = (int32_t)array->len, .lower = 1};
}

/* A range: lower, upper, flags. `type` is the range's. */
static inline const void *orm__range_lower(const void *value) {
    return value;
}
static inline const void *orm__range_upper(const orm_type *type, const void *value) {
    return (const char *)value + type->element->size;
}
static inline uint8_t orm__range_flags(const orm_type *type, const void *value) {
    return ((const uint8_t *)value)[2 * (size_t)type->element->size];
}
static inline bool orm__range_has_lower(uint8_t flags) {
    return !(flags & (ORM_RANGE_EMPTY | ORM_RANGE_LOWER_INFINITE));
}
static inline bool orm__range_has_upper(uint8_t flags) {
    return !(flags & (ORM_RANGE_EMPTY | ORM_RANGE_UPPER_INFINITE));
}

/* Whether the flags say one thing: an empty range nothing else, an infinite bound not inclusive. */
static inline bool orm__range_flags_valid(uint8_t flags) {
    if (flags & ORM_RANGE_EMPTY)
        return flags == ORM_RANGE_EMPTY;
    return flags < 32 && !(flags & ORM_RANGE_LOWER_INFINITE && flags & ORM_RANGE_LOWER_INCLUSIVE) &&
           !(flags & ORM_RANGE_UPPER_INFINITE && flags & ORM_RANGE_UPPER_INCLUSIVE);
}

/* A composite's field. */
static inline const void *orm__field(const orm_field *field, const void *value) {
    return (const char *)value + field->offset;
}

/* Bytes that `bits` bits take. */
static inline size_t orm__bit_bytes(size_t bits) {
    return bits / 8 + (bits % 8 != 0);
}

/* Whether the bits of the last byte that do not count are zero. */
static inline bool orm__bits_clean(const uint8_t *data, size_t bits) {
    return bits % 8 == 0 || !(data[bits / 8] & (0xff >> bits % 8));
}

/* Whether an address has no bits behind its prefix, which its family allows. */
static inline bool orm__inet_is_network(const orm_inet *inet) {
    size_t size = inet->family == 4 ? 4 : 16;
    for (size_t bit = inet->prefix; bit < 8 * size; bit++)
        if (inet->address[bit / 8] & (0x80 >> bit % 8))
            return false;
    return true;
}

#endif
