/*
 * The order of a range's bounds.
 *
 * Ranges of integers and dates are brought by the server to [lower, upper), which adds one to a
 * lower bound that is exclusive and to an upper that is inclusive: neither may be the last there
 * is.
 */
#include "codec/range_order.h"

#include "codec/layout.h"
#include "codec/value/civil.h"

typedef enum order { LESS, EQUAL, GREATER, UNKNOWN } order;

/* A bound as an integer: numbers, dates and timestamps alike. */
static bool integer_bound(const orm_type *type, const void *bound, int64_t *out) {
    int32_t four;
    int16_t two;
    uint32_t oid;
    switch (type->kind) {
    case ORM_KIND_INT2:
        memcpy(&two, bound, sizeof two);
        *out = two;
        return true;
    case ORM_KIND_INT4:
    case ORM_KIND_DATE:
        memcpy(&four, bound, sizeof four);
        *out = four;
        return true;
    case ORM_KIND_OID:
        memcpy(&oid, bound, sizeof oid);
        *out = oid;
        return true;
    case ORM_KIND_INT8:
    case ORM_KIND_TIME:
    case ORM_KIND_TIMESTAMP:
    case ORM_KIND_TIMESTAMPTZ:
        memcpy(out, bound, sizeof *out);
        return true;
    case ORM_KIND_BOOL:
    case ORM_KIND_FLOAT4:
    case ORM_KIND_FLOAT8:
    case ORM_KIND_NUMERIC:
    case ORM_KIND_TEXT:
    case ORM_KIND_JSONB:
    case ORM_KIND_BYTEA:
    case ORM_KIND_TIMETZ:
    case ORM_KIND_INTERVAL:
    case ORM_KIND_UUID:
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
    case ORM_KIND_BIT:
    case ORM_KIND_ENUM:
    case ORM_KIND_ARRAY:
    case ORM_KIND_RANGE:
    case ORM_KIND_MULTIRANGE:
    case ORM_KIND_COMPOSITE:
    case ORM_KIND_COUNT:
        break;
    }
    return false;
}

static order compare_bounds(const orm_type *type, const void *lower, const void *upper) {
    int64_t low, high;
    if (type->kind == ORM_KIND_NUMERIC) {
        orm_numeric a, b;
        memcpy(&a, lower, sizeof a);
        memcpy(&b, upper, sizeof b);
        int sign = orm_numeric_compare(a, b);
        return sign < 0 ? LESS : sign ? GREATER : EQUAL;
    }
    if (!integer_bound(type, lower, &low) || !integer_bound(type, upper, &high))
        return UNKNOWN;
    return low < high ? LESS : low > high ? GREATER : EQUAL;
}

/* Whether one more is beyond the type, for the types whose ranges are brought to [lower, upper).
 * Dates that are infinite are not added to. */
static bool is_last(const orm_type *type, const void *bound) {
    int64_t value;
    if (!integer_bound(type, bound, &value))
        return false;
    return (type->oid == orm_type_int4.oid && value == INT32_MAX) ||
           (type->oid == orm_type_int8.oid && value == INT64_MAX) ||
           (type->oid == orm_type_date.oid && value == ORM__DATE_LAST);
}

const char *orm__range_complaint(const orm_type *type, const void *value) {
    const orm_type *bound = type->element;
    const void *lower = orm__range_lower(value), *upper = orm__range_upper(type, value);
    uint8_t flags = orm__range_flags(type, value);
    bool has_lower = orm__range_has_lower(flags), has_upper = orm__range_has_upper(flags);
    bool both_inclusive = flags & ORM_RANGE_LOWER_INCLUSIVE && flags & ORM_RANGE_UPPER_INCLUSIVE;
    order found = has_lower && has_upper ? compare_bounds(bound, lower, upper) : UNKNOWN;
    if (found == GREATER)
        return "a range whose lower bound is above its upper one";
    if (found == EQUAL && !both_inclusive)
        return NULL;
    if ((has_lower && !(flags & ORM_RANGE_LOWER_INCLUSIVE) && is_last(bound, lower)) ||
        (has_upper && flags & ORM_RANGE_UPPER_INCLUSIVE && is_last(bound, upper)))
        return "a range that ends behind the last value there is";
    return NULL;
}
