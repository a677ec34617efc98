/* Two kinds that the inlined decoder stores itself though they are no mere bytes. */
#ifndef ORM_CODEC_DIRECT_H
#define ORM_CODEC_DIRECT_H

#include <orm/type.h>
#include <string.h>

#include "codec/value/numeric.h"
#include "codec/wire.h"

/* Stores a finite numeric of few digits, which nearly all are, in the form that PostgreSQL sends.
 * False for any other and for what is malformed. */
static inline bool orm__store_short_numeric(const char *data, int len, orm_numeric *out) {
    enum { HEAD = 8 };
    if (len <= HEAD)
        return false;
    uint64_t head = orm__wire_u64(data);
    int count = (int)(head >> 48), weight = (int16_t)(head >> 32);
    unsigned sign = head >> 16 & 0xffff, scale = head & 0xffff, digit = 0, largest = 0;
    if (count > ORM_NUMERIC_INLINE || len != HEAD + 2 * count)
        return false;
    for (int i = 0; i < count; i++) {
        digit = orm__wire_u16(data + HEAD + 2 * i);
        largest = digit > largest ? digit : largest;
        out->digits.near_digits[i] = (int16_t)digit;
    }
    out->sign = (uint16_t)sign;
    out->weight = (int16_t)weight;
    out->scale = (uint16_t)scale;
    out->len = (uint16_t)count;
    return largest < ORM__NUMERIC_BASE && (sign & ~(unsigned)ORM__NUMERIC_NEGATIVE) == 0 &&
           scale <= ORM__NUMERIC_MAX_SCALE && digit != 0 && out->digits.near_digits[0] != 0 &&
           orm__numeric_scale_fits((int)digit, weight, count, (int)scale);
}

/* The enumerator of a label; 0 when the program does not know it. `data` may hold NULs. */
static inline int orm__find_label(const orm_label *labels, uint32_t count, const char *data,
                                  size_t len) {
    for (uint32_t i = 0; i < count; i++)
        if (len && labels[i][0] == *data && strlen(labels[i]) == len &&
            memcmp(labels[i], data, len) == 0)
            return (int)i + 1;
    return 0;
}

#endif
