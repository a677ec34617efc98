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
    int count = (len - HEAD) / 2;
    if (len <= HEAD || count > ORM_NUMERIC_INLINE || len != HEAD + 2 * count ||
        orm__wire_u16(data) != count)
        return false;
    int weight = (int16_t)orm__wire_u16(data + 2);
    int sign = orm__wire_u16(data + 4), scale = orm__wire_u16(data + 6);
    bool fits = true;
    int digit = 0;
    for (int i = 0; i < count; i++) {
        digit = orm__wire_u16(data + HEAD + 2 * i);
        fits = fits && digit < ORM__NUMERIC_BASE;
        out->digits.near_digits[i] = (int16_t)digit;
    }
    out->sign = (uint16_t)sign;
    out->weight = (int16_t)weight;
    out->scale = (uint16_t)scale;
    out->len = (uint16_t)count;
    return fits && (sign & ~ORM__NUMERIC_NEGATIVE) == 0 && scale <= ORM__NUMERIC_MAX_SCALE &&
           digit != 0 && out->digits.near_digits[0] != 0 &&
           orm__numeric_scale_fits(digit, weight, count, scale);
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
