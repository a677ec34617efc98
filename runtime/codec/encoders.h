/* What the encoders share. They write values that orm__check_value has passed. */
#ifndef ORM_CODEC_ENCODERS_H
#define ORM_CODEC_ENCODERS_H

#include "codec/codec.h"

typedef struct orm__encoding {
    orm__buffer *out;
    const orm__oids *oids;
    bool exact;              /* inside a composite or range: enums by their own OID */
    const orm_type *unknown; /* a type that the database does not have, once met */
} orm__encoding;

/* Appends one value; the buffer's and the encoding's own errors are asked for at the end. */
typedef void orm__encoder(orm__encoding *to, const orm_type *type, const void *value);

/* Encodes a value of any kind. */
orm__encoder orm__encode_any;

orm__encoder orm__encode_array, orm__encode_range, orm__encode_multirange, orm__encode_composite;

/* The OID of a type as it is written where `exact` tells; 0 when it does not exist. */
uint32_t orm__type_oid(const orm_type *type, bool exact, const orm__oids *oids);

#endif
