/* Decoding: the table of kinds, and NULL. */
#include "codec/decoders.h"

static orm__decoder *const decoders[ORM_KIND_COUNT] = {
    [ORM_KIND_BOOL] = orm__decode_bool,
    [ORM_KIND_INT2] = orm__decode_two,
    [ORM_KIND_INT4] = orm__decode_four,
    [ORM_KIND_INT8] = orm__decode_eight,
    [ORM_KIND_FLOAT4] = orm__decode_four,
    [ORM_KIND_FLOAT8] = orm__decode_eight,
    [ORM_KIND_NUMERIC] = orm__decode_numeric,
    [ORM_KIND_TEXT] = orm__decode_text,
    [ORM_KIND_JSONB] = orm__decode_jsonb,
    [ORM_KIND_BYTEA] = orm__decode_bytea,
    [ORM_KIND_DATE] = orm__decode_date,
    [ORM_KIND_TIME] = orm__decode_time,
    [ORM_KIND_TIMETZ] = orm__decode_timetz,
    [ORM_KIND_TIMESTAMP] = orm__decode_timestamp,
    [ORM_KIND_TIMESTAMPTZ] = orm__decode_timestamp,
    [ORM_KIND_INTERVAL] = orm__decode_interval,
    [ORM_KIND_UUID] = orm__decode_raw,
    [ORM_KIND_INET] = orm__decode_inet,
    [ORM_KIND_CIDR] = orm__decode_inet,
    [ORM_KIND_MACADDR] = orm__decode_raw,
    [ORM_KIND_MACADDR8] = orm__decode_raw,
    [ORM_KIND_OID] = orm__decode_four,
    [ORM_KIND_BIT] = orm__decode_bit,
    [ORM_KIND_ENUM] = orm__decode_enum,
    [ORM_KIND_ARRAY] = orm__decode_array,
    [ORM_KIND_RANGE] = orm__decode_range,
    [ORM_KIND_MULTIRANGE] = orm__decode_multirange,
    [ORM_KIND_COMPOSITE] = orm__decode_composite,
};

orm_status orm__decode(const orm_type *type, const char *data, int len, orm_arena *arena, void *out,
                       const char **why) {
    if (len < 0)
        return orm__mismatch(why, "a value of negative length");
    orm__wire in = {.at = data, .len = (size_t)len};
    return decoders[type->kind](type, in, arena, out, why);
}

orm_status orm__decode_column(const orm_type *type, bool nullable, const char *data, int len,
                              orm_arena *arena, void *slot, const char **why) {
    if (!data) {
        if (!nullable)
            return orm__mismatch(why, "NULL where the program was generated for NOT NULL");
        orm__slot_clear(type, nullable, slot);
        return ORM_OK;
    }
    if (orm__slot_wrapped(type, nullable))
        *(bool *)slot = true;
    return orm__decode(type, data, len, arena, (char *)slot + orm__slot_offset(type, nullable),
                       why);
}
