/* Decoders of the kinds that hold one thing: numbers, times, addresses, texts. */
#include <string.h>

#include "codec/decoders.h"
#include "codec/direct.h"
#include "codec/layout.h"
#include "codec/text_copy.h"
#include "codec/value/civil.h"
#include "codec/value/numeric.h"

static const char bad_width[] = "a value of another width than its type has";

orm_status orm__decode_bool(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 1)
        return orm__mismatch(why, bad_width);
    if ((unsigned char)*in.at > 1)
        return orm__mismatch(why, "a boolean that is neither true nor false");
    *(bool *)out = *in.at;
    return ORM_OK;
}

orm_status orm__decode_two(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                           const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 2)
        return orm__mismatch(why, bad_width);
    uint16_t value = orm__wire_u16(in.at);
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

orm_status orm__decode_four(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 4)
        return orm__mismatch(why, bad_width);
    uint32_t value = orm__wire_u32(in.at);
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

orm_status orm__decode_eight(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                             const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 8)
        return orm__mismatch(why, bad_width);
    uint64_t value = orm__wire_u64(in.at);
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

orm_status orm__decode_date(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    if (in.len == 4 && !orm__date_valid((int32_t)orm__wire_u32(in.at)))
        return orm__mismatch(why, "a date that PostgreSQL does not have");
    return orm__decode_four(type, in, arena, out, why);
}

orm_status orm__decode_time(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    if (in.len == 8 && !orm__time_valid((int64_t)orm__wire_u64(in.at)))
        return orm__mismatch(why, "a time outside of 00:00 to 24:00");
    return orm__decode_eight(type, in, arena, out, why);
}

orm_status orm__decode_timestamp(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                                 const char **why) {
    if (in.len == 8 && !orm__timestamp_valid((int64_t)orm__wire_u64(in.at)))
        return orm__mismatch(why, "a timestamp that PostgreSQL does not have");
    return orm__decode_eight(type, in, arena, out, why);
}

orm_status orm__decode_timetz(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                              const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 12)
        return orm__mismatch(why, bad_width);
    orm_timetz value = {.microseconds = (int64_t)orm__wire_u64(in.at),
                        .seconds_west = (int32_t)orm__wire_u32(in.at + 8)};
    if (!orm__time_valid(value.microseconds) || !orm__zone_valid(value.seconds_west))
        return orm__mismatch(why, "a time outside of 00:00 to 24:00 or its zone");
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

orm_status orm__decode_interval(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                                const char **why) {
    (void)type;
    (void)arena;
    if (in.len != 16)
        return orm__mismatch(why, bad_width);
    orm_interval value = {.microseconds = (int64_t)orm__wire_u64(in.at),
                          .days = (int32_t)orm__wire_u32(in.at + 8),
                          .months = (int32_t)orm__wire_u32(in.at + 12)};
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

/* Bytes that are the same in C: UUIDs and hardware addresses. */
orm_status orm__decode_raw(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                           const char **why) {
    (void)arena;
    if (in.len != type->size)
        return orm__mismatch(why, bad_width);
    memcpy(out, in.at, in.len);
    return ORM_OK;
}

orm_status orm__decode_inet(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    enum { FAMILY_4 = 2, FAMILY_6 = 3, HEAD = 4 };
    (void)arena;
    const uint8_t *head = (const uint8_t *)orm__wire_take(&in, HEAD);
    if (!head || (head[0] != FAMILY_4 && head[0] != FAMILY_6) || head[2] > 1)
        return orm__mismatch(why, "an address of an unknown family");
    orm_inet value = {.family = head[0] == FAMILY_4 ? 4 : 6, .prefix = head[1]};
    size_t size = value.family == 4 ? 4 : 16;
    if (head[3] != size || in.len != size || value.prefix > 8 * size)
        return orm__mismatch(why, "an address of another width than its family has");
    memcpy(value.address, in.at, size);
    if (type->kind == ORM_KIND_CIDR && !orm__inet_is_network(&value))
        return orm__mismatch(why, "a network with bits behind its prefix");
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

orm_status orm__decode_enum(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    (void)arena;
    (void)why;
    int value = orm__find_label(type->labels, type->count, in.at, in.len);
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}

/* PostgreSQL's "char" is one byte: a NUL is the empty text, and a byte that is no text of its own
 * is written as an octal escape. */
static orm_status decode_char(orm__wire in, orm_arena *arena, void *out, const char **why) {
    char text[5];
    if (in.len != 1)
        return orm__mismatch(why, bad_width);
    unsigned byte = (unsigned char)*in.at;
    if (byte < 0x80) {
        text[0] = (char)byte;
        text[1] = '\0';
    } else {
        text[0] = '\\';
        for (int i = 0; i < 3; i++)
            text[1 + i] = (char)('0' + (byte >> (6 - 3 * i) & 7));
        text[4] = '\0';
    }
    const char *copy = orm_arena_strdup(arena, text);
    memcpy(out, &copy, sizeof copy);
    return copy ? ORM_OK : ORM_NOMEM;
}

orm_status orm__decode_text(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                            const char **why) {
    if (type->oid == ORM__OID_CHAR)
        return decode_char(in, arena, out, why);
    const char *text;
    switch (orm__copy_text(arena, in.at, in.len, &text)) {
    case ORM__COPY_NOMEM:
        return ORM_NOMEM;
    case ORM__COPY_HAS_NUL:
        return orm__mismatch(why, "a text with a NUL inside");
    case ORM__COPIED:
        break;
    }
    memcpy(out, &text, sizeof text);
    return ORM_OK;
}

orm_status orm__decode_jsonb(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                             const char **why) {
    const char *version = orm__wire_take(&in, 1);
    if (!version || *version != 1)
        return orm__mismatch(why, "jsonb of an unknown version");
    return orm__decode_text(type, in, arena, out, why);
}

orm_status orm__decode_bytea(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                             const char **why) {
    (void)type;
    (void)why;
    char *copy = orm_arena_copy(arena, in.at, in.len);
    orm_bytes value = {.data = (const uint8_t *)copy, .len = in.len};
    memcpy(out, &value, sizeof value);
    return copy ? ORM_OK : ORM_NOMEM;
}

orm_status orm__decode_bit(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                           const char **why) {
    (void)type;
    int32_t len;
    if (!orm__wire_take_i32(&in, &len) || len < 0 || in.len != orm__bit_bytes((size_t)len) ||
        !orm__bits_clean((const uint8_t *)in.at, (size_t)len))
        return orm__mismatch(why, "bits that are not as many as they say");
    char *copy = orm_arena_copy(arena, in.at, in.len);
    orm_bits value = {.data = (const uint8_t *)copy, .len = (size_t)len};
    memcpy(out, &value, sizeof value);
    return copy ? ORM_OK : ORM_NOMEM;
}

/* PostgreSQL stores no zero digits at either end, but nothing on the wire forbids them. */
orm_status orm__decode_numeric(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                               const char **why) {
    enum { HEAD = 8 };
    (void)type;
    const char *head = orm__wire_take(&in, HEAD);
    size_t len = head ? orm__wire_u16(head) : 0;
    if (!head || in.len != 2 * len)
        return orm__mismatch(why, "a numeric that has not as many digits as it says");
    int weight = (int16_t)orm__wire_u16(head + 2);
    const char *at = in.at;
    for (; len && orm__wire_u16(at) == 0; at += 2, len--)
        weight--;
    while (len && orm__wire_u16(at + 2 * (len - 1)) == 0)
        len--;
    orm_numeric value = {.sign = orm__wire_u16(head + 4)};
    if (orm__numeric_finite(&value))
        value.scale = orm__wire_u16(head + 6);
    if (!len && value.sign == ORM__NUMERIC_NEGATIVE)
        value.sign = ORM__NUMERIC_POSITIVE;
    if (len)
        value.weight = (int16_t)weight;
    if (weight < INT16_MIN && len)
        return orm__mismatch(why, "a numeric that is too small");
    int16_t *digits = orm__numeric_room(&value, len, arena);
    if (!digits)
        return ORM_NOMEM;
    for (size_t i = 0; i < len; i++)
        digits[i] = (int16_t)orm__wire_u16(at + 2 * i);
    if (!orm__numeric_valid(&value))
        return orm__mismatch(why, "a numeric that breaks its own rules");
    memcpy(out, &value, sizeof value);
    return ORM_OK;
}
