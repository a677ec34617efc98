/*
 * Whether the server takes a value at all, asked before anything is sent.
 *
 * A checker returns its complaint, or NULL when it has none. Limits that a column adds are in
 * check_limit.c; JSON and XML syntax is left to the server.
 */
#include "codec/codec.h"
#include "codec/layout.h"
#include "codec/range_order.h"
#include "codec/utf8.h"
#include "codec/value/civil.h"
#include "codec/value/numeric.h"

typedef const char *checker(const orm_type *type, const void *value);

static const char too_large[] = "a value of 1 GB or more";
static const char null_value[] = "a NULL where a value was expected";

static const char *check_nothing(const orm_type *type, const void *value) {
    (void)type;
    (void)value;
    return NULL;
}

static const char *check_numeric(const orm_type *type, const void *value) {
    (void)type;
    return orm__numeric_valid(value) ? NULL : "a numeric that was not made by orm_numeric calls";
}

/* "char" is one byte, or the octal escape of one that is no text of its own. */
static const char *check_char(const char *text, size_t len) {
    bool escape = len == 4 && text[0] == '\\' && text[1] >= '2' && text[1] <= '3' &&
                  text[2] >= '0' && text[2] <= '7' && text[3] >= '0' && text[3] <= '7';
    return len <= 1 || escape ? NULL : "more than the one byte that \"char\" holds";
}

static const char *check_text(const orm_type *type, const void *value) {
    enum { NAME_BYTES = 63, HEADER = 4 };
    const char *text = orm__text_of(value);
    size_t characters, len = text ? strlen(text) : 0;
    if (!text)
        return null_value;
    if (len > ORM__MAX_SIZE - HEADER)
        return too_large;
    if (!orm__utf8_count(text, len, &characters))
        return "a text that is not valid UTF-8";
    if (type->oid == ORM__OID_CHAR)
        return check_char(text, len);
    if (type->oid == ORM__OID_NAME && len > NAME_BYTES)
        return "a name of more than 63 bytes";
    return NULL;
}

static const char *check_bytea(const orm_type *type, const void *value) {
    (void)type;
    const orm_bytes *bytes = value;
    if (!bytes->data)
        return null_value;
    return bytes->len > ORM__MAX_SIZE - 4 ? too_large : NULL;
}

static const char *check_bit(const orm_type *type, const void *value) {
    (void)type;
    const orm_bits *bits = value;
    if (!bits->data)
        return null_value;
    if (bits->len > INT32_MAX - 8 || orm__bit_bytes(bits->len) > ORM__MAX_SIZE - 8)
        return too_large;
    return orm__bits_clean(bits->data, bits->len) ? NULL : "bits behind the end that are not zero";
}

static const char *check_date(const orm_type *type, const void *value) {
    (void)type;
    const orm_date *date = value;
    return orm__date_valid(date->days) ? NULL : "a date that PostgreSQL does not have";
}

static const char *check_time(const orm_type *type, const void *value) {
    (void)type;
    const orm_time *time = value;
    return orm__time_valid(time->microseconds) ? NULL : "a time outside of 00:00 to 24:00";
}

static const char *check_timetz(const orm_type *type, const void *value) {
    const orm_timetz *time = value;
    if (!orm__zone_valid(time->seconds_west))
        return "an offset of sixteen hours or more";
    return check_time(type, &(orm_time){.microseconds = time->microseconds});
}

static const char *check_timestamp(const orm_type *type, const void *value) {
    (void)type;
    int64_t microseconds;
    memcpy(&microseconds, value, sizeof microseconds);
    return orm__timestamp_valid(microseconds) ? NULL : "a timestamp that PostgreSQL does not have";
}

static const char *check_inet(const orm_type *type, const void *value) {
    const orm_inet *inet = value;
    if (inet->family != 4 && inet->family != 6)
        return "an address that is neither IPv4 nor IPv6";
    if (inet->prefix > (inet->family == 4 ? 32 : 128))
        return "an address with a prefix longer than itself";
    return type->kind == ORM_KIND_CIDR && !orm__inet_is_network(inet)
               ? "a network with bits behind its prefix"
               : NULL;
}

static const char *check_enum(const orm_type *type, const void *value) {
    return orm_enum_label(type, orm__enum_of(value)) ? NULL
                                                     : "an enumerator that stands for no label";
}

static const char *check_any(const orm_type *type, const void *value);

static const char *check_dimensions(const orm__any_array *array) {
    static const char product[] = "an array whose dimensions do not make its length";
    size_t len = 1;
    if (!array->dimensions || !array->len)
        return array->dimensions && array->dimension_count ? product : NULL;
    if (array->dimension_count < 1 || array->dimension_count > ORM__MAX_DIMENSIONS)
        return "an array without dimensions, or with more than six";
    for (int i = 0; i < array->dimension_count; i++) {
        orm_dimension dimension = array->dimensions[i];
        if (dimension.len < 1 || (size_t)dimension.len > array->len / len)
            return product;
        if (dimension.lower > INT32_MAX - dimension.len)
            return "an array whose indexes are too large";
        len *= (size_t)dimension.len;
    }
    return len == array->len ? NULL : product;
}

static const char *check_array(const orm_type *type, const void *value) {
    orm__any_array array = orm__array_of(value);
    if (!array.items)
        return null_value;
    if (array.len > ORM__MAX_SIZE / sizeof(uint64_t))
        return too_large;
    const char *complaint = check_dimensions(&array);
    for (size_t i = 0; i < array.len && !complaint; i++)
        if (!orm__item_null(&array, type->element, i))
            complaint = check_any(type->element, orm__item(array.items, type->element, i));
    return complaint;
}

static const char *check_range(const orm_type *type, const void *value) {
    uint8_t flags = orm__range_flags(type, value);
    const char *complaint = NULL;
    if (!orm__range_flags_valid(flags))
        return "a range whose flags contradict each other";
    if (orm__range_has_lower(flags))
        complaint = check_any(type->element, orm__range_lower(value));
    if (!complaint && orm__range_has_upper(flags))
        complaint = check_any(type->element, orm__range_upper(type, value));
    return complaint ? complaint : orm__range_complaint(type, value);
}

static const char *check_multirange(const orm_type *type, const void *value) {
    orm__any_multirange multirange = orm__multirange_of(value);
    const char *complaint = NULL;
    if (!multirange.items)
        return null_value;
    for (size_t i = 0; i < multirange.len && !complaint; i++)
        complaint = check_range(type->element, orm__item(multirange.items, type->element, i));
    return complaint;
}

static const char *check_composite(const orm_type *type, const void *value) {
    const char *complaint = NULL;
    for (uint32_t i = 0; i < type->count && !complaint; i++) {
        const orm_type *field = type->fields[i].type;
        const char *slot = orm__field(&type->fields[i], value);
        if (!orm__type_is_null(field, true, slot))
            complaint = check_any(field, slot + orm__slot_offset(field, true));
    }
    return complaint;
}

static checker *const checkers[ORM_KIND_COUNT] = {
    [ORM_KIND_BOOL] = check_nothing,
    [ORM_KIND_INT2] = check_nothing,
    [ORM_KIND_INT4] = check_nothing,
    [ORM_KIND_INT8] = check_nothing,
    [ORM_KIND_FLOAT4] = check_nothing,
    [ORM_KIND_FLOAT8] = check_nothing,
    [ORM_KIND_NUMERIC] = check_numeric,
    [ORM_KIND_TEXT] = check_text,
    [ORM_KIND_JSONB] = check_text,
    [ORM_KIND_BYTEA] = check_bytea,
    [ORM_KIND_DATE] = check_date,
    [ORM_KIND_TIME] = check_time,
    [ORM_KIND_TIMETZ] = check_timetz,
    [ORM_KIND_TIMESTAMP] = check_timestamp,
    [ORM_KIND_TIMESTAMPTZ] = check_timestamp,
    [ORM_KIND_INTERVAL] = check_nothing,
    [ORM_KIND_UUID] = check_nothing,
    [ORM_KIND_INET] = check_inet,
    [ORM_KIND_CIDR] = check_inet,
    [ORM_KIND_MACADDR] = check_nothing,
    [ORM_KIND_MACADDR8] = check_nothing,
    [ORM_KIND_OID] = check_nothing,
    [ORM_KIND_BIT] = check_bit,
    [ORM_KIND_ENUM] = check_enum,
    [ORM_KIND_ARRAY] = check_array,
    [ORM_KIND_RANGE] = check_range,
    [ORM_KIND_MULTIRANGE] = check_multirange,
    [ORM_KIND_COMPOSITE] = check_composite,
};

static const char *check_any(const orm_type *type, const void *value) {
    return checkers[type->kind](type, value);
}

orm_status orm__check_value(const orm_type *type, const void *value, const char **why) {
    const char *complaint = check_any(type, value);
    if (!complaint)
        return ORM_OK;
    *why = complaint;
    return ORM_VALUE;
}
