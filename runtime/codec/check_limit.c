/*
 * The limits that a column adds to its type: varchar(n), char(n), bit(n), numeric(p,s), time(n).
 *
 * PostgreSQL would round a numeric or a time that has more digits than its column. What is read
 * back would then not be what was set, so that is refused here: whoever wants rounding says so.
 */
#include "codec/codec.h"
#include "codec/layout.h"
#include "codec/utf8.h"
#include "codec/value/civil.h"
#include "codec/value/numeric.h"

typedef const char *limiter(const orm_type *type, int32_t limit, int32_t scale, const void *value);

static const char *limit_any(const orm_type *type, int32_t limit, int32_t scale, const void *value);

static const char *limit_text(const orm_type *type, int32_t limit, int32_t scale,
                              const void *value) {
    (void)type;
    (void)scale;
    const char *text = orm__text_of(value);
    size_t characters, len = text ? strlen(text) : 0;
    if (len <= (size_t)limit)
        return NULL;
    if (!orm__utf8_count(text, len, &characters))
        return "a text that is not valid UTF-8";
    return characters > (size_t)limit ? "a text longer than its column" : NULL;
}

static const char *limit_bit(const orm_type *type, int32_t limit, int32_t scale,
                             const void *value) {
    (void)scale;
    const orm_bits *bits = value;
    if (type->oid == ORM__OID_BIT && bits->len != (size_t)limit)
        return "not as many bits as the column has";
    return bits->len > (size_t)limit ? "more bits than the column has" : NULL;
}

static const char *limit_numeric(const orm_type *type, int32_t limit, int32_t scale,
                                 const void *value) {
    (void)type;
    const orm_numeric *number = value;
    if (number->sign == ORM__NUMERIC_NAN)
        return NULL;
    if (!orm__numeric_finite(number))
        return "an infinity in a numeric column that has a precision";
    if (!number->len)
        return NULL;
    if (orm__numeric_highest_power(number) >= limit - scale)
        return "a numeric with more digits than its column";
    return orm__numeric_lowest_power(number) < -scale ? "a numeric that would be rounded" : NULL;
}

/* Whether a time has digits of a second behind the `limit`th. */
static const char *limit_fraction(int32_t limit, int64_t microseconds) {
    int64_t unit = ORM__SECOND;
    for (int32_t i = 0; i < limit && unit > 1; i++)
        unit /= 10;
    return microseconds % unit ? "a time that would be rounded" : NULL;
}

static const char *limit_time(const orm_type *type, int32_t limit, int32_t scale,
                              const void *value) {
    (void)type;
    (void)scale;
    const orm_time *time = value;
    return limit_fraction(limit, time->microseconds);
}

static const char *limit_timetz(const orm_type *type, int32_t limit, int32_t scale,
                                const void *value) {
    (void)type;
    (void)scale;
    const orm_timetz *time = value;
    return limit_fraction(limit, time->microseconds);
}

static const char *limit_timestamp(const orm_type *type, int32_t limit, int32_t scale,
                                   const void *value) {
    (void)type;
    (void)scale;
    int64_t microseconds;
    memcpy(&microseconds, value, sizeof microseconds);
    if (microseconds == INT64_MIN || microseconds == INT64_MAX)
        return NULL;
    return limit_fraction(limit, microseconds);
}

static const char *limit_interval(const orm_type *type, int32_t limit, int32_t scale,
                                  const void *value) {
    (void)type;
    (void)scale;
    const orm_interval *interval = value;
    return limit_fraction(limit, interval->microseconds);
}

static const char *limit_array(const orm_type *type, int32_t limit, int32_t scale,
                               const void *value) {
    orm__any_array array = orm__array_of(value);
    const char *complaint = NULL;
    for (size_t i = 0; i < array.len && !complaint; i++)
        if (!orm__item_null(&array, type->element, i))
            complaint =
                limit_any(type->element, limit, scale, orm__item(array.items, type->element, i));
    return complaint;
}

/* Kinds that take no limit have none. */
static limiter *const limiters[ORM_KIND_COUNT] = {
    [ORM_KIND_NUMERIC] = limit_numeric,     [ORM_KIND_TEXT] = limit_text,
    [ORM_KIND_TIME] = limit_time,           [ORM_KIND_TIMETZ] = limit_timetz,
    [ORM_KIND_TIMESTAMP] = limit_timestamp, [ORM_KIND_TIMESTAMPTZ] = limit_timestamp,
    [ORM_KIND_INTERVAL] = limit_interval,   [ORM_KIND_BIT] = limit_bit,
    [ORM_KIND_ARRAY] = limit_array,
};

static const char *limit_any(const orm_type *type, int32_t limit, int32_t scale,
                             const void *value) {
    return limiters[type->kind] ? limiters[type->kind](type, limit, scale, value) : NULL;
}

orm_status orm__check_limit(const orm_type *type, int32_t limit, int32_t scale, const void *value,
                            const char **why) {
    const char *complaint = limit < 0 ? NULL : limit_any(type, limit, scale, value);
    if (!complaint)
        return ORM_OK;
    *why = complaint;
    return ORM_VALUE;
}
