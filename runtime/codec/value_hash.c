/* Hashes of values as keys: equal keys, by orm__key_equal, have equal hashes. */
#include "codec/codec.h"
#include "codec/key_form.h"
#include "codec/layout.h"
#include "codec/value/numeric.h"

/* Folds eight bytes into a hash; every bit of the word reaches every bit of the result. */
static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
    hash = (hash ^ hash >> 32) * UINT64_C(0xd6e8feb86659fd93);
    return hash ^ hash >> 32;
}

static uint64_t mix_bytes(uint64_t hash, const void *bytes, size_t len) {
    const char *at = bytes;
    uint64_t word = 0;
    hash = mix(hash, len);
    for (; len >= 8; at += 8, len -= 8) {
        memcpy(&word, at, 8);
        hash = mix(hash, word);
    }
    word = 0;
    if (len)
        memcpy(&word, at, len);
    return mix(hash, word);
}

typedef uint64_t hasher(uint64_t hash, const orm_type *type, const void *value);

static hasher hash_any;

/* Kinds whose bytes are the value. */
static uint64_t hash_plain(uint64_t hash, const orm_type *type, const void *value) {
    return mix_bytes(hash, value, type->size);
}

static uint64_t hash_float(uint64_t hash, const orm_type *type, const void *value) {
    return mix(hash, orm__key_float(type, value));
}

static uint64_t hash_numeric(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    const orm_numeric *number = value;
    hash = mix(hash, (uint64_t)number->sign << 16 | (uint16_t)number->weight);
    return mix_bytes(hash, orm__numeric_digits(number), number->len * sizeof(int16_t));
}

static uint64_t hash_timetz(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    const orm_timetz *time = value;
    return mix(mix(hash, (uint64_t)time->microseconds), (uint32_t)time->seconds_west);
}

static uint64_t hash_interval(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    orm_interval interval;
    memcpy(&interval, value, sizeof interval);
    orm__key_span span = orm__key_interval(interval);
    return mix(mix(hash, (uint64_t)span.days), (uint64_t)span.microseconds);
}

static uint64_t hash_text(uint64_t hash, const orm_type *type, const void *value) {
    const char *text = orm__text_of(value);
    return mix_bytes(hash, text, orm__key_text_len(type, text));
}

static uint64_t hash_bytea(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    const orm_bytes *bytes = value;
    return mix_bytes(hash, bytes->data, bytes->len);
}

static uint64_t hash_bit(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    const orm_bits *bits = value;
    return mix_bytes(mix(hash, bits->len), bits->data, orm__bit_bytes(bits->len));
}

static uint64_t hash_inet(uint64_t hash, const orm_type *type, const void *value) {
    (void)type;
    const orm_inet *inet = value;
    hash = mix(hash, (uint64_t)inet->family << 8 | inet->prefix);
    return mix_bytes(hash, inet->address, inet->family == 4 ? 4 : sizeof inet->address);
}

static uint64_t hash_array(uint64_t hash, const orm_type *type, const void *value) {
    const orm_type *element = type->element;
    orm__any_array array = orm__array_of(value);
    for (int i = 0; i < orm__dimension_count(&array); i++) {
        orm_dimension dimension = orm__dimension(&array, i);
        hash = mix(hash, (uint64_t)(uint32_t)dimension.len << 32 | (uint32_t)dimension.lower);
    }
    for (size_t i = 0; i < array.len; i++) {
        bool null = orm__item_null(&array, element, i);
        hash = mix(hash, null);
        if (!null)
            hash = hash_any(hash, element, orm__item(array.items, element, i));
    }
    return hash;
}

static uint64_t hash_range(uint64_t hash, const orm_type *type, const void *value) {
    uint8_t flags = orm__range_flags(type, value);
    hash = mix(hash, flags);
    if (orm__range_has_lower(flags))
        hash = hash_any(hash, type->element, orm__range_lower(value));
    if (orm__range_has_upper(flags))
        hash = hash_any(hash, type->element, orm__range_upper(type, value));
    return hash;
}

static uint64_t hash_multirange(uint64_t hash, const orm_type *type, const void *value) {
    orm__any_multirange multirange = orm__multirange_of(value);
    hash = mix(hash, multirange.len);
    for (size_t i = 0; i < multirange.len; i++)
        hash = hash_range(hash, type->element, orm__item(multirange.items, type->element, i));
    return hash;
}

static uint64_t hash_composite(uint64_t hash, const orm_type *type, const void *value) {
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_type *field = type->fields[i].type;
        const char *slot = orm__field(&type->fields[i], value);
        bool null = orm__type_is_null(field, true, slot);
        hash = mix(hash, null);
        if (!null)
            hash = hash_any(hash, field, slot + orm__slot_offset(field, true));
    }
    return hash;
}

static hasher *const hashers[ORM_KIND_COUNT] = {
    [ORM_KIND_BOOL] = hash_plain,
    [ORM_KIND_INT2] = hash_plain,
    [ORM_KIND_INT4] = hash_plain,
    [ORM_KIND_INT8] = hash_plain,
    [ORM_KIND_FLOAT4] = hash_float,
    [ORM_KIND_FLOAT8] = hash_float,
    [ORM_KIND_NUMERIC] = hash_numeric,
    [ORM_KIND_TEXT] = hash_text,
    [ORM_KIND_JSONB] = hash_text,
    [ORM_KIND_BYTEA] = hash_bytea,
    [ORM_KIND_DATE] = hash_plain,
    [ORM_KIND_TIME] = hash_plain,
    [ORM_KIND_TIMETZ] = hash_timetz,
    [ORM_KIND_TIMESTAMP] = hash_plain,
    [ORM_KIND_TIMESTAMPTZ] = hash_plain,
    [ORM_KIND_INTERVAL] = hash_interval,
    [ORM_KIND_UUID] = hash_plain,
    [ORM_KIND_INET] = hash_inet,
    [ORM_KIND_CIDR] = hash_inet,
    [ORM_KIND_MACADDR] = hash_plain,
    [ORM_KIND_MACADDR8] = hash_plain,
    [ORM_KIND_OID] = hash_plain,
    [ORM_KIND_BIT] = hash_bit,
    [ORM_KIND_ENUM] = hash_plain,
    [ORM_KIND_ARRAY] = hash_array,
    [ORM_KIND_RANGE] = hash_range,
    [ORM_KIND_MULTIRANGE] = hash_multirange,
    [ORM_KIND_COMPOSITE] = hash_composite,
};

static uint64_t hash_any(uint64_t hash, const orm_type *type, const void *value) {
    return hashers[type->kind](hash, type, value);
}

uint64_t orm__value_hash(const orm_type *type, const void *value) {
    return hash_any(0, type, value);
}
