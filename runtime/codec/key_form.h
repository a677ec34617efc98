/* The form in which a value is compared and hashed as a key: one for all that `=` holds equal. */
#ifndef ORM_CODEC_KEY_FORM_H
#define ORM_CODEC_KEY_FORM_H

#include "codec/layout.h"
#include "codec/value/civil.h"

/* How much of a text counts: char(n) ignores blanks at its end. */
static inline size_t orm__key_text_len(const orm_type *type, const char *text) {
    size_t len = strlen(text);
    while (type->oid == ORM__OID_BPCHAR && len && text[len - 1] == ' ')
        len--;
    return len;
}

/* A float's bits, the same for both zeros and for every NaN. */
static inline uint64_t orm__key_float(const orm_type *type, const void *value) {
    double number;
    float small;
    uint64_t bits;
    if (type->kind == ORM_KIND_FLOAT4) {
        memcpy(&small, value, sizeof small);
        number = (double)small;
    } else {
        memcpy(&number, value, sizeof number);
    }
    if (number != number)
        return UINT64_C(0x7ff8000000000000);
    memcpy(&bits, &number, sizeof bits);
    return bits << 1 ? bits : 0;
}

typedef struct orm__key_span {
    int64_t days, microseconds;
} orm__key_span;

/* An interval's length: to `=` a month has 30 days and a day 24 hours. */
static inline orm__key_span orm__key_interval(orm_interval interval) {
    int64_t rest = interval.microseconds % ORM__DAY;
    int64_t days = interval.microseconds / ORM__DAY - (rest < 0);
    return (orm__key_span){
        .days = (int64_t)interval.months * 30 + interval.days + days,
        .microseconds = rest < 0 ? rest + ORM__DAY : rest,
    };
}

#endif
