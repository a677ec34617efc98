/* Bytes as hexadecimal text, for UUIDs and hardware addresses. */
#ifndef ORM_CODEC_VALUE_HEX_TEXT_H
#define ORM_CODEC_VALUE_HEX_TEXT_H

#include <stdbool.h>

#include "base/cut_text.h"

/* The value of a hexadecimal digit; -1 when it is none. */
static inline int orm__hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Reads one byte and moves behind it. */
static inline bool orm__scan_hex(const char **at, uint8_t *out) {
    int high = orm__hex_digit((*at)[0]);
    int low = high < 0 ? -1 : orm__hex_digit((*at)[1]);
    if (low < 0)
        return false;
    *out = (uint8_t)(high << 4 | low);
    *at += 2;
    return true;
}

static inline void orm__write_hex(orm__cut_text *text, uint8_t byte) {
    static const char digits[] = "0123456789abcdef";
    orm__cut_char(text, digits[byte >> 4]);
    orm__cut_char(text, digits[byte & 15]);
}

#endif
