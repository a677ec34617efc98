/*
 * The text form of values, which PostgreSQL reads back as the same value whatever its settings are.
 *
 * What stands within an array, a range or a row is always quoted: it is written first, and the quotes
 * are put around it then. Values have been passed by orm__check_value.
 */
#include "codec/codec.h"

#include <math.h>
#include <stdio.h>

#include "codec/layout.h"

typedef void text_encoder(orm__buffer *out, const orm_type *type, const void *value);

static text_encoder encode_any;

/* --- one thing ----------------------------------------------------------------------------------- */

static void text_of_bool(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_text_add(out, *(const bool *)value ? "true" : "false");
}

static void text_of_int2(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_printf(out, "%d", *(const int16_t *)value);
}

static void text_of_int4(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_printf(out, "%ld", (long)*(const int32_t *)value);
}

static void text_of_int8(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_printf(out, "%lld", (long long)*(const int64_t *)value);
}

static void text_of_oid(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_printf(out, "%lu", (unsigned long)*(const uint32_t *)value);
}

/* The locale's decimal point, of however many bytes, becomes a point. */
static void add_float(orm__buffer *out, double value, int digits) {
    char text[64] = "NaN";
    if (!isnan(value))
        snprintf(text, sizeof text, "%.*g", digits, value);
    for (const char *at = text; *at;) {
        size_t plain = strspn(at, "0123456789+-einfaN");
        orm__buffer_write(out, at, plain);
        at += plain;
        size_t point = strcspn(at, "0123456789");
        if (point)
            orm__buffer_byte(out, '.');
        at += point;
    }
}

static void text_of_float4(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    add_float(out, (double)*(const float *)value, 9);
}

static void text_of_float8(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    add_float(out, *(const double *)value, 17);
}

static void text_of_numeric(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    const orm_numeric *number = value;
    size_t len = orm_numeric_format(*number, NULL, 0);
    if (!orm__buffer_reserve(out, len + 1))
        return;
    orm_numeric_format(*number, out->data + out->len, len + 1);
    out->len += len;
}

/* The kinds whose own format calls write a text of at most ORM_TIME_TEXT bytes. */
#define FORMATTED(X)                                                                               \
    X(date)                                                                                        \
    X(time)                                                                                        \
    X(timetz)                                                                                      \
    X(timestamp)                                                                                   \
    X(timestamptz)                                                                                 \
    X(interval)                                                                                    \
    X(uuid)                                                                                        \
    X(inet)                                                                                        \
    X(macaddr)                                                                                     \
    X(macaddr8)
#define TEXT_OF(name)                                                                              \
    static void text_of_##name(orm__buffer *out, const orm_type *type, const void *value) {        \
        (void)type;                                                                                \
        char text[ORM_TIME_TEXT];                                                                  \
        orm_##name##_format(*(const orm_##name *)value, text, sizeof text);                        \
        orm__buffer_text_add(out, text);                                                           \
    }
FORMATTED(TEXT_OF)
#undef TEXT_OF
#undef FORMATTED

static void text_of_text(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    orm__buffer_text_add(out, orm__text_of(value));
}

static void text_of_bytea(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    const orm_bytes *bytes = value;
    orm__buffer_text_add(out, "\\x");
    for (size_t i = 0; i < bytes->len; i++)
        orm__buffer_printf(out, "%02x", (unsigned)bytes->data[i]);
}

static void text_of_bit(orm__buffer *out, const orm_type *type, const void *value) {
    (void)type;
    const orm_bits *bits = value;
    for (size_t i = 0; i < bits->len; i++)
        orm__buffer_byte(out, bits->data[i / 8] & (0x80 >> i % 8) ? '1' : '0');
}

static void text_of_enum(orm__buffer *out, const orm_type *type, const void *value) {
    orm__buffer_text_add(out, orm_enum_label(type, orm__enum_of(value)));
}

/* --- several ------------------------------------------------------------------------------------- */

/* Puts quotes around what was written from byte `from` on, and a backslash before those within. */
static void quote_from(orm__buffer *out, size_t from) {
    if (orm__buffer_failed(out))
        return;
    size_t marks = 0, read = out->len;
    for (size_t i = from; i < read; i++)
        marks += out->data[i] == '"' || out->data[i] == '\\';
    if (!orm__buffer_reserve(out, marks + 2))
        return;
    size_t write = out->len += marks + 2;
    out->data[write] = '\0';
    out->data[--write] = '"';
    while (read > from) {
        char byte = out->data[--read];
        out->data[--write] = byte;
        if (byte == '"' || byte == '\\')
            out->data[--write] = '\\';
    }
    out->data[from] = '"';
}

static void encode_quoted(orm__buffer *out, const orm_type *type, const void *value) {
    size_t from = out->len;
    encode_any(out, type, value);
    quote_from(out, from);
}

typedef struct array_walk {
    orm__buffer *out;
    const orm_type *element;
    orm__any_array array;
    int dimension_count;
    size_t next; /* the item to be written */
} array_walk;

static void add_item(array_walk *w) {
    size_t at = w->next++;
    if (orm__item_null(&w->array, w->element, at))
        orm__buffer_text_add(w->out, "NULL");
    else
        encode_quoted(w->out, w->element, orm__item(w->array.items, w->element, at));
}

/* {…, …}: items, or what has a dimension less; dimensions are at most six. */
static void add_items(array_walk *w, int dimension) {
    int32_t len = orm__dimension(&w->array, dimension).len;
    orm__buffer_byte(w->out, '{');
    for (int32_t i = 0; i < len; i++) {
        if (i)
            orm__buffer_byte(w->out, ',');
        if (dimension + 1 < w->dimension_count)
            add_items(w, dimension + 1);
        else
            add_item(w);
    }
    orm__buffer_byte(w->out, '}');
}

static void text_of_array(orm__buffer *out, const orm_type *type, const void *value) {
    array_walk w = {.out = out, .element = type->element, .array = orm__array_of(value)};
    w.dimension_count = orm__dimension_count(&w.array);
    if (w.dimension_count == 0) {
        orm__buffer_text_add(out, "{}");
        return;
    }
    for (int i = 0; w.array.dimensions && i < w.dimension_count; i++) {
        orm_dimension dimension = w.array.dimensions[i];
        orm__buffer_printf(out, "[%ld:%ld]", (long)dimension.lower,
                           (long)dimension.lower + dimension.len - 1);
    }
    if (w.array.dimensions)
        orm__buffer_byte(out, '=');
    add_items(&w, 0);
}

static void text_of_range(orm__buffer *out, const orm_type *type, const void *value) {
    uint8_t flags = orm__range_flags(type, value);
    if (flags & ORM_RANGE_EMPTY) {
        orm__buffer_text_add(out, "empty");
        return;
    }
    orm__buffer_byte(out, flags & ORM_RANGE_LOWER_INCLUSIVE ? '[' : '(');
    if (orm__range_has_lower(flags))
        encode_quoted(out, type->element, orm__range_lower(value));
    orm__buffer_byte(out, ',');
    if (orm__range_has_upper(flags))
        encode_quoted(out, type->element, orm__range_upper(type, value));
    orm__buffer_byte(out, flags & ORM_RANGE_UPPER_INCLUSIVE ? ']' : ')');
}

static void text_of_multirange(orm__buffer *out, const orm_type *type, const void *value) {
    orm__any_multirange multirange = orm__multirange_of(value);
    orm__buffer_byte(out, '{');
    for (size_t i = 0; i < multirange.len; i++) {
        if (i)
            orm__buffer_byte(out, ',');
        text_of_range(out, type->element, orm__item(multirange.items, type->element, i));
    }
    orm__buffer_byte(out, '}');
}

static void text_of_composite(orm__buffer *out, const orm_type *type, const void *value) {
    orm__buffer_byte(out, '(');
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_type *field = type->fields[i].type;
        const char *slot = orm__field(&type->fields[i], value);
        if (i)
            orm__buffer_byte(out, ',');
        if (!orm__type_is_null(field, true, slot))
            encode_quoted(out, field, slot + orm__slot_offset(field, true));
    }
    orm__buffer_byte(out, ')');
}

/* --- any ----------------------------------------------------------------------------------------- */

static text_encoder *const encoders[ORM_KIND_COUNT] = {
    [ORM_KIND_BOOL] = text_of_bool,
    [ORM_KIND_INT2] = text_of_int2,
    [ORM_KIND_INT4] = text_of_int4,
    [ORM_KIND_INT8] = text_of_int8,
    [ORM_KIND_FLOAT4] = text_of_float4,
    [ORM_KIND_FLOAT8] = text_of_float8,
    [ORM_KIND_NUMERIC] = text_of_numeric,
    [ORM_KIND_TEXT] = text_of_text,
    [ORM_KIND_JSONB] = text_of_text,
    [ORM_KIND_BYTEA] = text_of_bytea,
    [ORM_KIND_DATE] = text_of_date,
    [ORM_KIND_TIME] = text_of_time,
    [ORM_KIND_TIMETZ] = text_of_timetz,
    [ORM_KIND_TIMESTAMP] = text_of_timestamp,
    [ORM_KIND_TIMESTAMPTZ] = text_of_timestamptz,
    [ORM_KIND_INTERVAL] = text_of_interval,
    [ORM_KIND_UUID] = text_of_uuid,
    [ORM_KIND_INET] = text_of_inet,
    [ORM_KIND_CIDR] = text_of_inet,
    [ORM_KIND_MACADDR] = text_of_macaddr,
    [ORM_KIND_MACADDR8] = text_of_macaddr8,
    [ORM_KIND_OID] = text_of_oid,
    [ORM_KIND_BIT] = text_of_bit,
    [ORM_KIND_ENUM] = text_of_enum,
    [ORM_KIND_ARRAY] = text_of_array,
    [ORM_KIND_RANGE] = text_of_range,
    [ORM_KIND_MULTIRANGE] = text_of_multirange,
    [ORM_KIND_COMPOSITE] = text_of_composite,
};

static void encode_any(orm__buffer *out, const orm_type *type, const void *value) {
    encoders[type->kind](out, type, value);
}

orm_status orm__encode_text(const orm_type *type, const void *value, orm__buffer *out,
                            const char **why) {
    size_t start = out->len;
    orm_status status = orm__check_value(type, value, why);
    if (status != ORM_OK)
        return status;
    encode_any(out, type, value);
    if (orm__buffer_failed(out))
        return ORM_NOMEM;
    if (out->len - start > ORM__MAX_SIZE) {
        *why = "a value whose text has 1 GB or more";
        return ORM_VALUE;
    }
    return ORM_OK;
}
