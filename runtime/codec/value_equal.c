/*
 * Whether values are equal: bit by bit, as an UPDATE needs it, or as keys, by PostgreSQL's `=`.
 *
 * One walk serves both; only a few kinds tell the two apart.
 */
#include "codec/codec.h"
#include "codec/key_form.h"
#include "codec/layout.h"
#include "codec/value/numeric.h"

typedef enum sameness { SAME_BITS, SAME_KEY } sameness;

static bool equal(const orm_type *type, const void *a, const void *b, sameness how);

static bool equal_numeric(const orm_numeric *a, const orm_numeric *b, sameness how) {
    if (how == SAME_BITS && (a->sign != b->sign || a->scale != b->scale))
        return false;
    return orm_numeric_compare(*a, *b) == 0;
}

static bool equal_text(const orm_type *type, const void *a, const void *b, sameness how) {
    const char *left = orm__text_of(a), *right = orm__text_of(b);
    if (how == SAME_BITS)
        return strcmp(left, right) == 0;
    size_t len = orm__key_text_len(type, left);
    return len == orm__key_text_len(type, right) && memcmp(left, right, len) == 0;
}

static bool equal_float(const orm_type *type, const void *a, const void *b, sameness how) {
    if (how == SAME_BITS)
        return memcmp(a, b, type->size) == 0;
    return orm__key_float(type, a) == orm__key_float(type, b);
}

static bool equal_interval(const void *a, const void *b, sameness how) {
    orm_interval left, right;
    memcpy(&left, a, sizeof left);
    memcpy(&right, b, sizeof right);
    if (how == SAME_KEY) {
        orm__key_span x = orm__key_interval(left), y = orm__key_interval(right);
        return x.days == y.days && x.microseconds == y.microseconds;
    }
    return left.months == right.months && left.days == right.days &&
           left.microseconds == right.microseconds;
}

static bool equal_timetz(const orm_timetz *a, const orm_timetz *b) {
    return a->microseconds == b->microseconds && a->seconds_west == b->seconds_west;
}

static bool equal_inet(const orm_inet *a, const orm_inet *b) {
    size_t size = a->family == 4 ? 4 : sizeof a->address;
    return a->family == b->family && a->prefix == b->prefix &&
           memcmp(a->address, b->address, size) == 0;
}

static bool equal_bytes(const orm_bytes *a, const orm_bytes *b) {
    return a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}

static bool equal_bits(const orm_bits *a, const orm_bits *b) {
    return a->len == b->len && memcmp(a->data, b->data, orm__bit_bytes(a->len)) == 0;
}

static bool equal_dimensions(const orm__any_array *a, const orm__any_array *b) {
    int count = orm__dimension_count(a);
    if (a->len != b->len || count != orm__dimension_count(b))
        return false;
    for (int i = 0; i < count; i++) {
        orm_dimension left = orm__dimension(a, i), right = orm__dimension(b, i);
        if (left.len != right.len || left.lower != right.lower)
            return false;
    }
    return true;
}

static bool equal_arrays(const orm_type *type, const void *a, const void *b, sameness how) {
    const orm_type *element = type->element;
    orm__any_array left = orm__array_of(a), right = orm__array_of(b);
    if (!equal_dimensions(&left, &right))
        return false;
    for (size_t i = 0; i < left.len; i++) {
        bool null = orm__item_null(&left, element, i);
        if (null != orm__item_null(&right, element, i))
            return false;
        if (!null && !equal(element, orm__item(left.items, element, i),
                            orm__item(right.items, element, i), how))
            return false;
    }
    return true;
}

static bool equal_ranges(const orm_type *type, const void *a, const void *b, sameness how) {
    uint8_t flags = orm__range_flags(type, a);
    if (flags != orm__range_flags(type, b))
        return false;
    if (orm__range_has_lower(flags) &&
        !equal(type->element, orm__range_lower(a), orm__range_lower(b), how))
        return false;
    return !orm__range_has_upper(flags) ||
           equal(type->element, orm__range_upper(type, a), orm__range_upper(type, b), how);
}

static bool equal_multiranges(const orm_type *type, const void *a, const void *b, sameness how) {
    const orm_type *range = type->element;
    orm__any_multirange left = orm__multirange_of(a), right = orm__multirange_of(b);
    if (left.len != right.len)
        return false;
    for (size_t i = 0; i < left.len; i++)
        if (!equal_ranges(range, orm__item(left.items, range, i), orm__item(right.items, range, i),
                          how))
            return false;
    return true;
}

static bool equal_slots(const orm_type *type, bool nullable, const char *a, const char *b,
                        sameness how) {
    bool null = orm__type_is_null(type, nullable, a);
    if (null || orm__type_is_null(type, nullable, b))
        return null && orm__type_is_null(type, nullable, b);
    size_t offset = orm__slot_offset(type, nullable);
    return equal(type, a + offset, b + offset, how);
}

static bool equal_composites(const orm_type *type, const void *a, const void *b, sameness how) {
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_field *field = &type->fields[i];
        if (!equal_slots(field->type, true, orm__field(field, a), orm__field(field, b), how))
            return false;
    }
    return true;
}

static bool equal(const orm_type *type, const void *a, const void *b, sameness how) {
    switch (type->kind) {
    case ORM_KIND_BOOL:
    case ORM_KIND_INT2:
    case ORM_KIND_INT4:
    case ORM_KIND_INT8:
    case ORM_KIND_DATE:
    case ORM_KIND_TIME:
    case ORM_KIND_TIMESTAMP:
    case ORM_KIND_TIMESTAMPTZ:
    case ORM_KIND_UUID:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
    case ORM_KIND_OID:
    case ORM_KIND_ENUM:
        return memcmp(a, b, type->size) == 0;
    case ORM_KIND_FLOAT4:
    case ORM_KIND_FLOAT8:
        return equal_float(type, a, b, how);
    case ORM_KIND_NUMERIC:
        return equal_numeric(a, b, how);
    case ORM_KIND_TEXT:
    case ORM_KIND_JSONB:
        return equal_text(type, a, b, how);
    case ORM_KIND_BYTEA:
        return equal_bytes(a, b);
    case ORM_KIND_TIMETZ:
        return equal_timetz(a, b);
    case ORM_KIND_INTERVAL:
        return equal_interval(a, b, how);
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
        return equal_inet(a, b);
    case ORM_KIND_BIT:
        return equal_bits(a, b);
    case ORM_KIND_ARRAY:
        return equal_arrays(type, a, b, how);
    case ORM_KIND_RANGE:
        return equal_ranges(type, a, b, how);
    case ORM_KIND_MULTIRANGE:
        return equal_multiranges(type, a, b, how);
    case ORM_KIND_COMPOSITE:
        return equal_composites(type, a, b, how);
    case ORM_KIND_COUNT:
        break;
    }
    return false;
}

bool orm__value_equal(const orm_type *type, bool nullable, const void *a, const void *b) {
    return equal_slots(type, nullable, a, b, SAME_BITS);
}

bool orm__key_equal(const orm_type *type, const void *a, const void *b) {
    return equal(type, a, b, SAME_KEY);
}
