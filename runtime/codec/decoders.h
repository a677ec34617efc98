/* What the decoders of the single kinds share; decode.c puts them into one table. */
#ifndef ORM_CODEC_DECODERS_H
#define ORM_CODEC_DECODERS_H

#include "codec/codec.h"
#include "codec/wire.h"

/* Reads all of `in` into *out. */
typedef orm_status orm__decoder(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                                const char **why);

static inline orm_status orm__mismatch(const char **why, const char *text) {
    *why = text;
    return ORM_MISMATCH;
}

orm__decoder orm__decode_bool, orm__decode_two, orm__decode_four, orm__decode_eight,
    orm__decode_date, orm__decode_time, orm__decode_timetz, orm__decode_timestamp,
    orm__decode_interval, orm__decode_raw, orm__decode_inet, orm__decode_enum, orm__decode_text,
    orm__decode_jsonb, orm__decode_bytea, orm__decode_bit, orm__decode_numeric, orm__decode_array,
    orm__decode_range, orm__decode_multirange, orm__decode_composite;

#endif
