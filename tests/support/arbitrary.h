/*
 * Arbitrary values of any type, from a seed: boundaries often, anything else sometimes.
 *
 * They are in the form in which the server would return them (ranges of integers as [a, b),
 * multiranges sorted), so that what comes back can be compared with what was sent.
 */
#ifndef SUPPORT_ARBITRARY_H
#define SUPPORT_ARBITRARY_H

#include <orm/type.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct arbitrary {
    uint64_t state; /* never 0 */
    orm_arena *arena;
} arbitrary;

static inline uint64_t arbitrary_bits(arbitrary *from) {
    from->state ^= from->state << 13;
    from->state ^= from->state >> 7;
    from->state ^= from->state << 17;
    return from->state;
}

static inline uint64_t arbitrary_below(arbitrary *from, uint64_t end) {
    return (arbitrary_bits(from) >> 11) % end;
}

/* An integer of any size; one in four is a boundary. */
static inline int64_t arbitrary_integer(arbitrary *from, int64_t low, int64_t high) {
    const int64_t edges[] = {low, high, 0, 1, -1, low + 1, high - 1};
    int64_t value = edges[arbitrary_below(from, 7)];
    if (arbitrary_below(from, 4) || value < low || value > high) {
        uint64_t span = (uint64_t)high - (uint64_t)low;
        uint64_t at = arbitrary_bits(from) >> arbitrary_below(from, 64);
        value = (int64_t)((uint64_t)low + (span == UINT64_MAX ? at : at % (span + 1)));
    }
    return value;
}

static inline char *arbitrary_text(arbitrary *from, size_t most_characters) {
    static const char *const wide[] = {"\u00e9", "\u20ac", "\U0001F600", "\\",
                                       "'",      "\"",     "\n",         "{"};
    size_t count = arbitrary_below(from, 3) ? arbitrary_below(from, most_characters + 1) : 0;
    char *text = orm_arena_alloc(from->arena, count * 4 + 1), *at = text;
    for (size_t i = 0; i < count; i++) {
        if (arbitrary_below(from, 5)) {
            *at++ = (char)('!' + arbitrary_below(from, 90));
            continue;
        }
        const char *character = wide[arbitrary_below(from, 8)];
        size_t len = strlen(character);
        memcpy(at, character, len);
        at += len;
    }
    *at = '\0';
    return text;
}

/* Text that its type takes and leaves as it is: JSON and XML are a string or element of letters. */
static inline const char *arbitrary_text_of(arbitrary *from, const orm_type *type) {
    char letters[24];
    size_t count = arbitrary_below(from, 20);
    for (size_t i = 0; i < count; i++)
        letters[i] = (char)('a' + arbitrary_below(from, 26));
    letters[count] = '\0';
    char *made = orm_arena_alloc(from->arena, 64);
    if (type == &orm_type_json || type == &orm_type_jsonb) {
        snprintf(made, 64, "{\"%s\": [%d, null]}", letters, (int)count);
        return made;
    }
    if (type == &orm_type_xml) {
        snprintf(made, 64, "<a>%s</a>", letters);
        return made;
    }
    if (type == &orm_type_char) {
        unsigned byte = (unsigned)arbitrary_below(from, 256);
        if (byte < 128)
            snprintf(made, 64, "%c", (int)byte);
        else
            snprintf(made, 64, "\\%03o", byte);
        return made;
    }
    return arbitrary_text(from, type == &orm_type_name ? 15 : 200);
}

static inline orm_numeric arbitrary_finite_numeric(arbitrary *from) {
    char text[256];
    size_t len = 0, whole = arbitrary_below(from, 40), fraction = arbitrary_below(from, 40);
    if (arbitrary_below(from, 2))
        text[len++] = '-';
    for (size_t i = 0; i < whole + fraction + 2; i++) {
        if (i == whole + 1)
            text[len++] = '.';
        text[len++] = (char)('0' + (arbitrary_below(from, 2) ? arbitrary_below(from, 10) : 0));
    }
    text[len] = '\0';
    orm_numeric made;
    if (orm_numeric_parse(text, from->arena, &made) != ORM_OK)
        abort();
    return made;
}

static inline orm_numeric arbitrary_numeric(arbitrary *from) {
    static const char *const special[] = {"NaN", "Infinity", "-Infinity", "0", "0.000"};
    orm_numeric made;
    if (arbitrary_below(from, 8))
        return arbitrary_finite_numeric(from);
    if (orm_numeric_parse(special[arbitrary_below(from, 5)], NULL, &made) != ORM_OK)
        abort();
    return made;
}

#define ARBITRARY_DAY             INT64_C(86400000000)
#define ARBITRARY_FIRST_TIMESTAMP (-INT64_C(211813488000000000))
#define ARBITRARY_LAST_TIMESTAMP  INT64_C(9223371331199999999)

static inline void arbitrary_value(arbitrary *from, const orm_type *type, void *out);

/* Something that orders the bounds of a range as the server does. */
static inline int arbitrary_compare(const orm_type *type, const void *a, const void *b) {
    if (type->kind == ORM_KIND_NUMERIC)
        return orm_numeric_compare(*(const orm_numeric *)a, *(const orm_numeric *)b);
    int64_t left = 0, right = 0;
    if (type->size == 4) {
        left = *(const int32_t *)a;
        right = *(const int32_t *)b;
    } else {
        memcpy(&left, a, sizeof left);
        memcpy(&right, b, sizeof right);
    }
    return (left > right) - (left < right);
}

/* A bound that is finite and not the last of its type. */
static inline void arbitrary_bound(arbitrary *from, const orm_type *type, void *out) {
    int32_t four;
    int64_t eight;
    switch (type->kind) {
    case ORM_KIND_NUMERIC:
        *(orm_numeric *)out = arbitrary_finite_numeric(from);
        return;
    case ORM_KIND_DATE:
        four = (int32_t)arbitrary_integer(from, -2451545, 2145031947);
        memcpy(out, &four, sizeof four);
        return;
    case ORM_KIND_INT4:
        four = (int32_t)arbitrary_integer(from, INT32_MIN, INT32_MAX - 1);
        memcpy(out, &four, sizeof four);
        return;
    case ORM_KIND_ENUM:
        four = (int32_t)(1 + arbitrary_below(from, type->count));
        memcpy(out, &four, sizeof four);
        return;
    case ORM_KIND_INT8:
        eight = arbitrary_integer(from, INT64_MIN, INT64_MAX - 1);
        break;
    default:
        eight = arbitrary_integer(from, ARBITRARY_FIRST_TIMESTAMP, ARBITRARY_LAST_TIMESTAMP);
    }
    memcpy(out, &eight, sizeof eight);
}

/* [a, b), or without one bound or both. */
static inline void arbitrary_range_between(arbitrary *from, const orm_type *type, const void *low,
                                           const void *high, bool no_lower, bool no_upper,
                                           void *out) {
    size_t size = type->element->size;
    uint8_t flags = 0;
    (void)from;
    memset(out, 0, type->size);
    if (no_lower)
        flags |= ORM_RANGE_LOWER_INFINITE;
    else {
        flags |= ORM_RANGE_LOWER_INCLUSIVE;
        memcpy(out, low, size);
    }
    if (no_upper)
        flags |= ORM_RANGE_UPPER_INFINITE;
    else
        memcpy((char *)out + size, high, size);
    ((uint8_t *)out)[2 * size] = flags;
}

static inline void arbitrary_range(arbitrary *from, const orm_type *type, void *out) {
    orm_numeric low, high; /* the largest and most aligned of bounds */
    do {
        arbitrary_bound(from, type->element, &low);
        arbitrary_bound(from, type->element, &high);
    } while (arbitrary_compare(type->element, &low, &high) >= 0);
    arbitrary_range_between(from, type, &low, &high, !arbitrary_below(from, 5),
                            !arbitrary_below(from, 5), out);
    uint8_t *flags = &((uint8_t *)out)[2 * type->element->size];
    if (!arbitrary_below(from, 8)) {
        memset(out, 0, type->size);
        *flags = ORM_RANGE_EMPTY;
    } else if (type->element->kind == ORM_KIND_NUMERIC && !arbitrary_below(from, 2)) {
        if (!(*flags & ORM_RANGE_UPPER_INFINITE))
            *flags |= ORM_RANGE_UPPER_INCLUSIVE;
        *flags &= (uint8_t)~ORM_RANGE_LOWER_INCLUSIVE;
    }
}

static inline void arbitrary_multirange(arbitrary *from, const orm_type *type, void *out) {
    const orm_type *range = type->element, *bound = range->element;
    orm_numeric bounds[6];
    size_t count = 2 * arbitrary_below(from, 4), made = 0;
    while (made < count) {
        arbitrary_bound(from, bound, &bounds[made]);
        size_t at = made;
        while (at && arbitrary_compare(bound, &bounds[at - 1], &bounds[at]) > 0) {
            orm_numeric swapped = bounds[at];
            bounds[at] = bounds[at - 1];
            bounds[at - 1] = swapped;
            at--;
        }
        bool twice = at && arbitrary_compare(bound, &bounds[at - 1], &bounds[at]) == 0;
        if (twice)
            memmove(&bounds[at - 1], &bounds[at], (made - at + 1) * sizeof *bounds);
        made += !twice;
    }
    char *items = orm_arena_zalloc(from->arena, 3 * range->size);
    for (size_t i = 0; i < count / 2; i++)
        arbitrary_range_between(
            from, range, &bounds[2 * i], &bounds[2 * i + 1], i == 0 && !arbitrary_below(from, 4),
            i + 1 == count / 2 && !arbitrary_below(from, 4), items + i * range->size);
    orm_int32_multirange multirange = {.items = (const void *)items, .len = count / 2};
    memcpy(out, &multirange, sizeof multirange);
}

static inline void arbitrary_array(arbitrary *from, const orm_type *type, void *out) {
    orm_int32_array array = {.len = 1};
    int dimension_count = (int)arbitrary_below(from, 4);
    orm_dimension *dimensions = orm_arena_zalloc(from->arena, 3 * sizeof *dimensions);
    array.len = dimension_count > 0;
    for (int i = 0; i < dimension_count; i++) {
        dimensions[i].len = (int32_t)(1 + arbitrary_below(from, 3));
        dimensions[i].lower = (int32_t)arbitrary_below(from, 5) - 2;
        array.len *= (size_t)dimensions[i].len;
    }
    if (dimension_count > 1 || (dimension_count == 1 && dimensions[0].lower != 1)) {
        array.dimensions = dimensions;
        array.dimension_count = dimension_count;
    }
    size_t size = type->element->size;
    char *items = orm_arena_zalloc(from->arena, array.len * size + 1);
    bool *nulls = orm_arena_zalloc(from->arena, array.len + 1), any = false;
    for (size_t i = 0; i < array.len; i++) {
        nulls[i] = !arbitrary_below(from, 6);
        any = any || nulls[i];
        if (!nulls[i])
            arbitrary_value(from, type->element, items + i * size);
    }
    array.items = (const void *)items;
    array.nulls = any ? nulls : NULL;
    memcpy(out, &array, sizeof array);
}

static inline void arbitrary_composite(arbitrary *from, const orm_type *type, void *out) {
    memset(out, 0, type->size);
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_type *field = type->fields[i].type;
        char *slot = (char *)out + type->fields[i].offset;
        if (!arbitrary_below(from, 4))
            continue;
        if (!field->pointer) {
            *(bool *)slot = true;
            slot += field->align;
        }
        arbitrary_value(from, field, slot);
    }
}

static inline orm_inet arbitrary_inet(arbitrary *from, bool network) {
    orm_inet inet = {.family = arbitrary_below(from, 2) ? 4 : 6};
    unsigned size = inet.family == 4 ? 4 : 16;
    for (unsigned i = 0; i < size; i++)
        inet.address[i] = arbitrary_below(from, 2) ? (uint8_t)arbitrary_bits(from) : 0;
    inet.prefix = (uint8_t)arbitrary_below(from, size * 8 + 1);
    for (unsigned bit = inet.prefix; network && bit < size * 8; bit++)
        inet.address[bit / 8] &= (uint8_t) ~(0x80 >> bit % 8);
    return inet;
}

static inline void arbitrary_value(arbitrary *from, const orm_type *type, void *out) {
    uint64_t bits = arbitrary_bits(from);
    int32_t four;
    int64_t eight;
    switch (type->kind) {
    case ORM_KIND_BOOL:
        *(bool *)out = bits & 1;
        return;
    case ORM_KIND_INT2:
        *(int16_t *)out = (int16_t)arbitrary_integer(from, INT16_MIN, INT16_MAX);
        return;
    case ORM_KIND_INT4:
    case ORM_KIND_OID:
        four = (int32_t)arbitrary_integer(from, INT32_MIN, INT32_MAX);
        memcpy(out, &four, sizeof four);
        return;
    case ORM_KIND_INT8:
        *(int64_t *)out = arbitrary_integer(from, INT64_MIN, INT64_MAX);
        return;
    case ORM_KIND_FLOAT4:
    case ORM_KIND_FLOAT8:
    case ORM_KIND_UUID:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
        for (size_t i = 0; i < type->size; i++)
            ((uint8_t *)out)[i] = (uint8_t)arbitrary_bits(from);
        return;
    case ORM_KIND_NUMERIC:
        *(orm_numeric *)out = arbitrary_numeric(from);
        return;
    case ORM_KIND_TEXT:
    case ORM_KIND_JSONB:
        *(const char **)out = arbitrary_text_of(from, type);
        return;
    case ORM_KIND_BYTEA:
        *(orm_bytes *)out =
            (orm_bytes){.data = orm_arena_zalloc(from->arena, bits % 300 + 1), .len = bits % 300};
        return;
    case ORM_KIND_DATE:
        four = (int32_t)arbitrary_integer(from, -2451545, 2145031948);
        four = bits % 9 ? four : bits % 2 ? INT32_MAX : INT32_MIN;
        memcpy(out, &four, sizeof four);
        return;
    case ORM_KIND_TIME:
        ((orm_time *)out)->microseconds = arbitrary_integer(from, 0, ARBITRARY_DAY);
        return;
    case ORM_KIND_TIMETZ:
        *(orm_timetz *)out =
            (orm_timetz){.microseconds = arbitrary_integer(from, 0, ARBITRARY_DAY),
                         .seconds_west = (int32_t)arbitrary_integer(from, -57599, 57599)};
        return;
    case ORM_KIND_TIMESTAMP:
    case ORM_KIND_TIMESTAMPTZ:
        eight = arbitrary_integer(from, ARBITRARY_FIRST_TIMESTAMP, ARBITRARY_LAST_TIMESTAMP);
        eight = bits % 9 ? eight : bits % 2 ? INT64_MAX : INT64_MIN;
        memcpy(out, &eight, sizeof eight);
        return;
    case ORM_KIND_INTERVAL:
        *(orm_interval *)out =
            (orm_interval){.months = (int32_t)arbitrary_integer(from, INT32_MIN, INT32_MAX - 1),
                           .days = (int32_t)arbitrary_integer(from, INT32_MIN, INT32_MAX),
                           .microseconds = arbitrary_integer(from, INT64_MIN + 1, INT64_MAX)};
        return;
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
        *(orm_inet *)out = arbitrary_inet(from, type->kind == ORM_KIND_CIDR);
        return;
    case ORM_KIND_BIT: {
        size_t len = bits % 70;
        uint8_t *data = orm_arena_zalloc(from->arena, 16);
        for (size_t i = 0; i < len; i++)
            if (arbitrary_below(from, 2))
                data[i / 8] |= (uint8_t)(0x80 >> i % 8);
        *(orm_bits *)out = (orm_bits){.data = data, .len = len};
        return;
    }
    case ORM_KIND_ENUM:
        arbitrary_bound(from, type, out);
        return;
    case ORM_KIND_ARRAY:
        arbitrary_array(from, type, out);
        return;
    case ORM_KIND_RANGE:
        arbitrary_range(from, type, out);
        return;
    case ORM_KIND_MULTIRANGE:
        arbitrary_multirange(from, type, out);
        return;
    case ORM_KIND_COMPOSITE:
        arbitrary_composite(from, type, out);
        return;
    case ORM_KIND_COUNT:
        break;
    }
    abort();
}

#endif
