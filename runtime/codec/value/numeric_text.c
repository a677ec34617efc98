/*
 * Numerics as decimal text.
 *
 * Reading goes over the text twice: once to find its first and last digit that count, once to pack
 * them four at a time; so any length needs no memory but the digits' own.
 */
#include <string.h>
#include <strings.h>

#include "base/cut_text.h"
#include "codec/value/numeric.h"

enum {
    MAX_POWER = 131071, /* of the first decimal digit: 32 768 base-10000 digits */
    EXPONENT_BOUND = 100000000
};

/* The digits that count, among which one point may stand, and the power of ten of the first. */
typedef struct decimal {
    const char *first;
    size_t count; /* of digits */
    int64_t power;
    int64_t scale;
} decimal;

static orm_numeric special(uint16_t sign) {
    return (orm_numeric){.sign = sign};
}

/* Packs the digits; the decimal is within PostgreSQL's limits. */
static orm_status pack(const decimal *from, bool negative, orm_arena *arena, orm_numeric *out) {
    *out = (orm_numeric){.scale = (uint16_t)from->scale};
    if (!from->count)
        return ORM_OK;
    int64_t shift =
        from->power + (int64_t)4 * (MAX_POWER + 1); /* keeps the division of positives */
    size_t offset = (size_t)(3 - shift % 4);
    out->weight = (int16_t)(shift / 4 - (MAX_POWER + 1));
    out->sign = negative ? ORM__NUMERIC_NEGATIVE : ORM__NUMERIC_POSITIVE;
    size_t len = (offset + from->count + 3) / 4;
    if (len > ORM_NUMERIC_INLINE && !arena)
        return ORM_MISUSE;
    int16_t *digits = orm__numeric_room(out, len, arena);
    if (!digits)
        return ORM_NOMEM;
    memset(digits, 0, len * sizeof *digits);
    size_t at = offset;
    for (const char *c = from->first; at < offset + from->count; c++) {
        if (*c == '.')
            continue;
        digits[at / 4] = (int16_t)(digits[at / 4] * 10 + (*c - '0'));
        at++;
    }
    for (; at % 4; at++)
        digits[at / 4] = (int16_t)(digits[at / 4] * 10);
    return ORM_OK;
}

/* Reads digits around at most one point; returns what follows, NULL when there is no digit. The
 * power is left relative to the point. */
static const char *scan_digits(const char *text, decimal *out) {
    int64_t seen = 0, point = -1, first = 0, last = 0;
    *out = (decimal){0};
    for (;; text++) {
        if (*text == '.' && point < 0) {
            point = seen;
            continue;
        }
        if (*text < '0' || *text > '9')
            break;
        if (*text != '0') {
            if (!out->first) {
                out->first = text;
                first = seen;
            }
            last = seen;
        }
        seen++;
    }
    if (!seen)
        return NULL;
    if (point < 0)
        point = seen;
    out->scale = seen - point;
    out->power = point - 1 - first;
    out->count = out->first ? (size_t)(last - first + 1) : 0;
    return text;
}

/* Reads "e-7" or nothing up to the end of the text. */
static bool scan_exponent(const char *text, int64_t *out) {
    *out = 0;
    if (!*text)
        return true;
    if (*text != 'e' && *text != 'E')
        return false;
    bool negative = *++text == '-';
    text += *text == '-' || *text == '+';
    if (!*text)
        return false;
    for (; *text >= '0' && *text <= '9'; text++)
        if (*out < EXPONENT_BOUND)
            *out = *out * 10 + (*text - '0');
    if (negative)
        *out = -*out;
    return !*text;
}

static bool is_infinity(const char *text) {
    return !strcasecmp(text, "infinity") || !strcasecmp(text, "inf");
}

orm_status orm_numeric_parse(const char *text, orm_arena *arena, orm_numeric *out) {
    if (!strcasecmp(text, "nan")) {
        *out = special(ORM__NUMERIC_NAN);
        return ORM_OK;
    }
    bool negative = *text == '-';
    text += *text == '-' || *text == '+';
    if (is_infinity(text)) {
        *out = special(negative ? ORM__NUMERIC_MINUS_INFINITY : ORM__NUMERIC_INFINITY);
        return ORM_OK;
    }
    decimal number;
    int64_t exponent;
    text = scan_digits(text, &number);
    if (!text || !scan_exponent(text, &exponent))
        return ORM_VALUE;
    number.power += exponent;
    number.scale = number.scale > exponent ? number.scale - exponent : 0;
    if (number.scale > ORM__NUMERIC_MAX_SCALE || (number.count && number.power > MAX_POWER))
        return ORM_VALUE;
    return pack(&number, negative, arena, out);
}

/* Up to this size a number has room to be shifted to where its base-10000 digits end. */
#define SHIFTABLE (UINT64_MAX / 1000)

static orm_numeric of_shiftable(uint64_t size, bool negative, int scale) {
    static const uint64_t shifts[] = {1, 10, 100, 1000};
    orm_numeric made = {.scale = (uint16_t)scale};
    int below = (scale + 3) / 4; /* base-10000 digits behind the point */
    size *= shifts[below * 4 - scale];
    if (size == 0)
        return made;
    for (; size % 10000 == 0; size /= 10000)
        below--;
    int len = 0;
    for (uint64_t left = size; left > 0; left /= 10000)
        len++;
    made.weight = (int16_t)(len - 1 - below);
    made.sign = negative ? ORM__NUMERIC_NEGATIVE : ORM__NUMERIC_POSITIVE;
    int16_t *digits = orm__numeric_room(&made, (size_t)len, NULL);
    for (int i = len; i-- > 0; size /= 10000)
        digits[i] = (int16_t)(size % 10000);
    return made;
}

orm_numeric orm_numeric_of(int64_t unscaled, int scale) {
    if (scale < 0 || scale > ORM__NUMERIC_MAX_SCALE)
        return special(ORM__NUMERIC_NAN);
    uint64_t size = unscaled < 0 ? 0 - (uint64_t)unscaled : (uint64_t)unscaled;
    if (size <= SHIFTABLE)
        return of_shiftable(size, unscaled < 0, scale);
    char digits[24] = "";
    orm__cut_text text = {.buffer = digits, .size = sizeof digits};
    orm__cut_number(&text, size, 1);
    orm__cut_end(&text);
    decimal number;
    orm_numeric made;
    scan_digits(digits, &number);
    number.power -= scale;
    number.scale = scale;
    (void)pack(&number, unscaled < 0, NULL, &made); /* 19 digits never need an arena */
    return made;
}

/* The base-10000 digit that weighs 10000^power. */
static int digit_at(const orm_numeric *value, int power) {
    int at = value->weight - power;
    return at >= 0 && at < value->len ? orm__numeric_digits(value)[at] : 0;
}

static void format_finite(const orm_numeric *value, orm__cut_text *text) {
    static const int powers[] = {1000, 100, 10, 1};
    if (value->sign == ORM__NUMERIC_NEGATIVE)
        orm__cut_char(text, '-');
    int power = value->weight < 0 ? 0 : value->weight;
    orm__cut_number(text, (uint64_t)digit_at(value, power), 1);
    while (--power >= 0)
        orm__cut_number(text, (uint64_t)digit_at(value, power), 4);
    if (!value->scale)
        return;
    orm__cut_char(text, '.');
    for (int place = 0; place < value->scale; place++) {
        int digit = digit_at(value, -1 - place / 4);
        orm__cut_char(text, (char)('0' + digit / powers[place % 4] % 10));
    }
}

size_t orm_numeric_format(orm_numeric value, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    switch (value.sign) {
    case ORM__NUMERIC_NAN:
        orm__cut_add(&text, "NaN");
        break;
    case ORM__NUMERIC_INFINITY:
        orm__cut_add(&text, "Infinity");
        break;
    case ORM__NUMERIC_MINUS_INFINITY:
        orm__cut_add(&text, "-Infinity");
        break;
    default:
        format_finite(&value, &text);
    }
    return orm__cut_end(&text);
}
