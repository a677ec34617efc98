/* What the encoders share. They write values that orm__check_value has passed, and enumerators that
 * stand for no label, as an object may have them whose row is from a newer program. */
#ifndef ORM_CODEC_ENCODERS_H
#define ORM_CODEC_ENCODERS_H

#include "codec/codec.h"

/* Appends one value; the encoding's failure, and the buffer's, are asked for at the end. */
typedef void orm__encoder(orm__encoding *to, const orm_type *type, const void *value);

/* Encodes a value of any kind. */
orm__encoder orm__encode_any;

orm__encoder orm__encode_array, orm__encode_range, orm__encode_multirange, orm__encode_composite;

/* Makes it a failure unless there was one. */
static inline void orm__encoding_fail(orm__encoding *to, orm_status status, const char *why) {
    if (to->status == ORM_OK) {
        to->status = status;
        to->why = why;
    }
}

/* The OID of a type as it is written where `exact` tells; 0 when it does not exist. */
uint32_t orm__type_oid(const orm_type *type, bool exact, const orm__oids *oids);

#endif
