/* Encoding: the kinds that hold one thing, the table of kinds, and NULL. */
#include "codec/encoders.h"
#include "codec/layout.h"
#include "codec/value/numeric.h"

/* The kinds that are one integer on the wire, or look like one, and how many bytes that has; 0 for all
 * others. */
static const uint8_t widths[ORM_KIND_COUNT] = {
    [ORM_KIND_BOOL] = 1,      [ORM_KIND_INT2] = 2,        [ORM_KIND_INT4] = 4, [ORM_KIND_INT8] = 8,
    [ORM_KIND_FLOAT4] = 4,    [ORM_KIND_FLOAT8] = 8,      [ORM_KIND_DATE] = 4, [ORM_KIND_TIME] = 8,
    [ORM_KIND_TIMESTAMP] = 8, [ORM_KIND_TIMESTAMPTZ] = 8, [ORM_KIND_OID] = 4,
};

static inline void encode_integer(orm__encoding *to, const void *value, size_t width) {
    uint64_t eight;
    uint32_t four;
    uint16_t two;
    if (width == sizeof eight) {
        memcpy(&eight, value, sizeof eight);
        orm__buffer_u64(to->out, eight);
    } else if (width == sizeof four) {
        memcpy(&four, value, sizeof four);
        orm__buffer_u32(to->out, four);
    } else if (width == sizeof two) {
        memcpy(&two, value, sizeof two);
        orm__buffer_u16(to->out, two);
    } else {
        orm__buffer_byte(to->out, *(const char *)value);
    }
}

static void encode_raw(orm__encoding *to, const orm_type *type, const void *value) {
    orm__buffer_write(to->out, value, type->size);
}

static void encode_timetz(orm__encoding *to, const orm_type *type, const void *value) {
    (void)type;
    const orm_timetz *time = value;
    orm__buffer_u64(to->out, (uint64_t)time->microseconds);
    orm__buffer_u32(to->out, (uint32_t)time->seconds_west);
}

static void encode_interval(orm__encoding *to, const orm_type *type, const void *value) {
    (void)type;
    const orm_interval *interval = value;
    orm__buffer_u64(to->out, (uint64_t)interval->microseconds);
    orm__buffer_u32(to->out, (uint32_t)interval->days);
    orm__buffer_u32(to->out, (uint32_t)interval->months);
}

static void encode_inet(orm__encoding *to, const orm_type *type, const void *value) {
    enum { FAMILY_4 = 2, FAMILY_6 = 3 };
    const orm_inet *inet = value;
    size_t size = inet->family == 4 ? 4 : 16;
    orm__buffer_byte(to->out, inet->family == 4 ? FAMILY_4 : FAMILY_6);
    orm__buffer_byte(to->out, (char)inet->prefix);
    orm__buffer_byte(to->out, type->kind == ORM_KIND_CIDR);
    orm__buffer_byte(to->out, (char)size);
    orm__buffer_write(to->out, inet->address, size);
}

static void encode_numeric(orm__encoding *to, const orm_type *type, const void *value) {
    (void)type;
    const orm_numeric *number = value;
    const int16_t *digits = orm__numeric_digits(number);
    orm__buffer_u16(to->out, number->len);
    orm__buffer_u16(to->out, (uint16_t)number->weight);
    orm__buffer_u16(to->out, number->sign);
    orm__buffer_u16(to->out, number->scale);
    for (size_t i = 0; i < number->len; i++)
        orm__buffer_u16(to->out, (uint16_t)digits[i]);
}

/* "char" is a byte; its octal escape has been checked. */
static void encode_char(orm__encoding *to, const char *text) {
    unsigned byte = (unsigned char)*text;
    if (*text && text[1])
        byte = (unsigned)(text[1] - '0') << 6 | (unsigned)(text[2] - '0') << 3 |
               (unsigned)(text[3] - '0');
    orm__buffer_byte(to->out, (char)byte);
}

static void encode_text(orm__encoding *to, const orm_type *type, const void *value) {
    const char *text = orm__text_of(value);
    if (type->oid == ORM__OID_CHAR)
        encode_char(to, text);
    else
        orm__buffer_text_add(to->out, text);
}

static void encode_jsonb(orm__encoding *to, const orm_type *type, const void *value) {
    enum { VERSION = 1 };
    orm__buffer_byte(to->out, VERSION);
    encode_text(to, type, value);
}

static void encode_bytea(orm__encoding *to, const orm_type *type, const void *value) {
    (void)type;
    const orm_bytes *bytes = value;
    orm__buffer_write(to->out, bytes->data, bytes->len);
}

static void encode_bit(orm__encoding *to, const orm_type *type, const void *value) {
    (void)type;
    const orm_bits *bits = value;
    orm__buffer_u32(to->out, (uint32_t)bits->len);
    orm__buffer_write(to->out, bits->data, orm__bit_bytes(bits->len));
}

static void encode_enum(orm__encoding *to, const orm_type *type, const void *value) {
    const char *label = orm_enum_label(type, orm__enum_of(value));
    if (label)
        orm__buffer_text_add(to->out, label);
    else
        orm__encoding_fail(to, ORM_VALUE, "an enumerator that stands for no label");
}

/* Of the other kinds. */
static orm__encoder *const encoders[ORM_KIND_COUNT] = {
    [ORM_KIND_NUMERIC] = encode_numeric,
    [ORM_KIND_TEXT] = encode_text,
    [ORM_KIND_JSONB] = encode_jsonb,
    [ORM_KIND_BYTEA] = encode_bytea,
    [ORM_KIND_TIMETZ] = encode_timetz,
    [ORM_KIND_INTERVAL] = encode_interval,
    [ORM_KIND_UUID] = encode_raw,
    [ORM_KIND_INET] = encode_inet,
    [ORM_KIND_CIDR] = encode_inet,
    [ORM_KIND_MACADDR] = encode_raw,
    [ORM_KIND_MACADDR8] = encode_raw,
    [ORM_KIND_BIT] = encode_bit,
    [ORM_KIND_ENUM] = encode_enum,
    [ORM_KIND_ARRAY] = orm__encode_array,
    [ORM_KIND_RANGE] = orm__encode_range,
    [ORM_KIND_MULTIRANGE] = orm__encode_multirange,
    [ORM_KIND_COMPOSITE] = orm__encode_composite,
};

void orm__encode_any(orm__encoding *to, const orm_type *type, const void *value) {
    if (widths[type->kind])
        encode_integer(to, value, widths[type->kind]);
    else
        encoders[type->kind](to, type, value);
}

/* The value has been checked; it begins at `start`. */
static void encode(orm__encoding *to, const orm_type *type, const void *value, size_t start) {
    orm__encode_any(to, type, value);
    if (orm__buffer_failed(to->out))
        orm__encoding_fail(to, ORM_NOMEM, "out of memory");
    else if (to->out->len - start > ORM__MAX_SIZE)
        orm__encoding_fail(to, ORM_VALUE, "a value of 1 GB or more");
}

orm_status orm__encode(const orm_type *type, const void *value, orm__buffer *out,
                       const orm__oids *oids, const char **why) {
    orm_status status = orm__check_value(type, value, why);
    if (status != ORM_OK)
        return status;
    orm__encoding encoding = {.out = out, .oids = oids};
    encode(&encoding, type, value, out->len);
    if (encoding.status != ORM_OK && encoding.status != ORM_NOMEM)
        *why = encoding.why;
    return encoding.status;
}

orm_status orm__encode_column(const orm_type *type, bool nullable, const void *slot,
                              orm__buffer *out, const orm__oids *oids, bool *null,
                              const char **why) {
    *null = orm__type_is_null(type, nullable, slot);
    if (*null)
        return ORM_OK;
    const char *value = (const char *)slot + orm__slot_offset(type, nullable);
    return orm__encode(type, value, out, oids, why);
}

/* Most columns are integers or texts, whose length is known before. */
void orm__encode_cell(orm__encoding *to, const orm_type *type, bool nullable, const void *slot) {
    const void *value = (const char *)slot + orm__slot_offset(type, nullable);
    size_t width = widths[type->kind];
    if (orm__type_is_null(type, nullable, slot)) {
        orm__buffer_u32(to->out, UINT32_MAX);
    } else if (width) {
        orm__buffer_u32(to->out, (uint32_t)width);
        encode_integer(to, value, width);
    } else if (type->kind == ORM_KIND_TEXT && type->oid != ORM__OID_CHAR) {
        const char *text = orm__text_of(value);
        size_t len = strlen(text);
        orm__buffer_u32(to->out, (uint32_t)len);
        orm__buffer_write(to->out, text, len);
    } else {
        size_t at = to->out->len, start = at + sizeof(uint32_t);
        orm__buffer_u32(to->out, 0);
        encode(to, type, value, start);
        orm__buffer_patch_u32(to->out, at, (uint32_t)(to->out->len - start));
    }
    if (orm__buffer_failed(to->out))
        orm__encoding_fail(to, ORM_NOMEM, "out of memory");
}
