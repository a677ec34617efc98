/*
 * The decoder of the loop over rows, inlined: kinds of fixed width and text are stored directly,
 * all that is left or malformed goes through orm__decode_column, which tells what is wrong.
 */
#ifndef ORM_CODEC_DECODE_SLOT_H
#define ORM_CODEC_DECODE_SLOT_H

#include "codec/codec.h"
#include "codec/direct.h"
#include "codec/text_copy.h"
#include "codec/value/civil.h"
#include "codec/wire.h"

#if defined(__GNUC__)
#define ORM__ALWAYS_INLINE static inline __attribute__((always_inline))
#else
#define ORM__ALWAYS_INLINE static inline
#endif

/* Stores one value that is not NULL, if it is of a simple kind; false: take the long way. `kind` is
 * type->kind; where it is a constant only that kind's lines are left. */
ORM__ALWAYS_INLINE bool orm__decode_kind(orm_kind kind, const orm_type *type, const char *data,
                                         int len, orm_arena *arena, void *out) {
    uint16_t two;
    uint32_t four;
    uint64_t eight;
    const char *text;
    switch (kind) {
    case ORM_KIND_BOOL:
        if (len != 1 || (unsigned char)*data > 1)
            return false;
        *(bool *)out = *data;
        return true;
    case ORM_KIND_INT2:
        if (len != 2)
            return false;
        two = orm__wire_u16(data);
        memcpy(out, &two, sizeof two);
        return true;
    case ORM_KIND_INT4:
    case ORM_KIND_FLOAT4:
    case ORM_KIND_OID:
        if (len != 4)
            return false;
        four = orm__wire_u32(data);
        memcpy(out, &four, sizeof four);
        return true;
    case ORM_KIND_DATE:
        if (len != 4 || !orm__date_valid((int32_t)orm__wire_u32(data)))
            return false;
        four = orm__wire_u32(data);
        memcpy(out, &four, sizeof four);
        return true;
    case ORM_KIND_INT8:
    case ORM_KIND_FLOAT8:
        if (len != 8)
            return false;
        eight = orm__wire_u64(data);
        memcpy(out, &eight, sizeof eight);
        return true;
    case ORM_KIND_TIMESTAMP:
    case ORM_KIND_TIMESTAMPTZ:
        if (len != 8 || !orm__timestamp_valid((int64_t)orm__wire_u64(data)))
            return false;
        eight = orm__wire_u64(data);
        memcpy(out, &eight, sizeof eight);
        return true;
    case ORM_KIND_TEXT:
        if (len < 0 || type->oid == 18 /* "char" */ ||
            orm__copy_text(arena, data, (size_t)len, &text) != ORM__COPIED)
            return false;
        memcpy(out, &text, sizeof text);
        return true;
    case ORM_KIND_UUID:
        if (len != 16)
            return false;
        memcpy(out, data, 16);
        return true;
    case ORM_KIND_NUMERIC:
        return orm__store_short_numeric(data, len, out);
    case ORM_KIND_ENUM:
        if (len < 0)
            return false;
        four = (uint32_t)orm__find_label(type->labels, type->count, data, (size_t)len);
        memcpy(out, &four, sizeof four);
        return four != 0; /* an unknown one has more to be done about it */
    case ORM_KIND_JSONB:
    case ORM_KIND_BYTEA:
    case ORM_KIND_TIME:
    case ORM_KIND_TIMETZ:
    case ORM_KIND_INTERVAL:
    case ORM_KIND_INET:
    case ORM_KIND_CIDR:
    case ORM_KIND_MACADDR:
    case ORM_KIND_MACADDR8:
    case ORM_KIND_BIT:
    case ORM_KIND_ARRAY:
    case ORM_KIND_RANGE:
    case ORM_KIND_MULTIRANGE:
    case ORM_KIND_COMPOSITE:
    case ORM_KIND_COUNT:
        return false;
    }
    return false;
}

/* orm__decode_column, its common cases without a call. */
static inline orm_status orm__decode_slot(const orm_type *type, bool nullable, const char *data,
                                          int len, orm_arena *arena, void *slot, const char **why) {
    if (data) {
        char *value = slot;
        if (orm__slot_wrapped(type, nullable)) {
            *(bool *)slot = true;
            value += type->align;
        }
        if (orm__decode_kind(type->kind, type, data, len, arena, value))
            return ORM_OK;
    } else if (nullable) {
        memset(slot, 0, orm__slot_size(type, nullable));
        return ORM_OK;
    }
    return orm__decode_column(type, nullable, data, len, arena, slot, why);
}

#endif
