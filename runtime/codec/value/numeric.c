/*
 * Numerics as numbers: compared, converted, checked. Their text is in numeric_text.c.
 *
 * A finite numeric is sign × Σ digits[i] × 10000^(weight - i). Neither the first nor the last digit
 * is zero, so that every number has one form; 0 has no digits, weight 0 and sign +.
 */
#include "codec/value/numeric.h"

#include <math.h>
#include <stdlib.h>

#include "base/cut_text.h"

int16_t *orm__numeric_room(orm_numeric *value, size_t len, orm_arena *arena) {
    value->len = (uint16_t)len;
    if (len <= ORM_NUMERIC_INLINE)
        return value->digits.near_digits;
    int16_t *digits = orm_arena_alloc(arena, len * sizeof *digits);
    value->digits.far_digits = digits;
    return digits;
}

bool orm_numeric_is_nan(orm_numeric value) {
    return value.sign == ORM__NUMERIC_NAN;
}

/* How many zeros end a digit that is not zero. */
static int trailing_zeros(int digit) {
    int count = 0;
    for (; digit % 10 == 0; digit /= 10)
        count++;
    return count;
}

int orm__numeric_lowest_power(const orm_numeric *value) {
    if (!value->len)
        return 0;
    int last = orm__numeric_digits(value)[value->len - 1];
    return ORM__NUMERIC_GROUP * (value->weight - value->len + 1) + trailing_zeros(last);
}

int orm__numeric_highest_power(const orm_numeric *value) {
    if (!value->len)
        return INT32_MIN;
    int power = ORM__NUMERIC_GROUP * value->weight;
    for (int first = orm__numeric_digits(value)[0]; first >= 10; first /= 10)
        power++;
    return power;
}

bool orm__numeric_valid(const orm_numeric *value) {
    if (value->sign == ORM__NUMERIC_NAN || value->sign == ORM__NUMERIC_INFINITY ||
        value->sign == ORM__NUMERIC_MINUS_INFINITY)
        return value->len == 0;
    if (!orm__numeric_finite(value) || value->scale > ORM__NUMERIC_MAX_SCALE)
        return false;
    if (!value->len)
        return value->sign == ORM__NUMERIC_POSITIVE && value->weight == 0;
    const int16_t *digits = orm__numeric_digits(value);
    if (!digits)
        return false;
    for (size_t i = 0; i < value->len; i++)
        if (digits[i] < 0 || digits[i] >= ORM__NUMERIC_BASE)
            return false;
    int last = digits[value->len - 1];
    return digits[0] && last &&
           orm__numeric_scale_fits(last, value->weight, value->len, value->scale);
}

/* 10^power for what a uint64_t holds: 0 to 19. */
static const uint64_t powers_of_ten[] = {UINT64_C(1),
                                         UINT64_C(10),
                                         UINT64_C(100),
                                         UINT64_C(1000),
                                         UINT64_C(10000),
                                         UINT64_C(100000),
                                         UINT64_C(1000000),
                                         UINT64_C(10000000),
                                         UINT64_C(100000000),
                                         UINT64_C(1000000000),
                                         UINT64_C(10000000000),
                                         UINT64_C(100000000000),
                                         UINT64_C(1000000000000),
                                         UINT64_C(10000000000000),
                                         UINT64_C(100000000000000),
                                         UINT64_C(1000000000000000),
                                         UINT64_C(10000000000000000),
                                         UINT64_C(100000000000000000),
                                         UINT64_C(1000000000000000000),
                                         UINT64_C(10000000000000000000)};

/* number × 10^power + more, or false when that is too large. Whatever stays below 10^14 cannot
 * become it by a power below 5, and needs no division to know. */
static inline bool shift_in(uint64_t *number, int64_t power, uint64_t more) {
    if (*number && (power > 19 || ((*number > powers_of_ten[14] || power > 4) &&
                                   *number > (UINT64_MAX - more) / powers_of_ten[power])))
        return false;
    *number = *number ? *number * powers_of_ten[power] + more : more;
    return true;
}

/* |value| × 10^scale, by digits of base 10000. */
static bool magnitude(const orm_numeric *value, int scale, uint64_t *out) {
    const int16_t *digits = orm__numeric_digits(value);
    /* The power of ten that the lowest decimal of the digit at hand gets. */
    int64_t power = (int64_t)ORM__NUMERIC_GROUP * value->weight + scale;
    uint64_t number = 0;
    size_t i = 0;
    for (; i < value->len && power >= 0; i++, power -= ORM__NUMERIC_GROUP)
        if (!shift_in(&number, ORM__NUMERIC_GROUP, (uint64_t)digits[i]))
            return false;
    if (i < value->len && power > -ORM__NUMERIC_GROUP) { /* the point stands within this digit */
        unsigned digit = (unsigned)digits[i++], cut = (unsigned)powers_of_ten[-power];
        if (digit % cut || !shift_in(&number, ORM__NUMERIC_GROUP + power, digit / cut))
            return false;
        power = -ORM__NUMERIC_GROUP;
    }
    *out = number;
    power += ORM__NUMERIC_GROUP;
    return i == value->len && (power <= 0 || shift_in(out, power, 0));
}

/* The same of at most four digits where nothing can overflow, which is how money looks: the digits
 * as one number, moved by the few decimals between their scale and the wanted one. False: take the
 * long way. */
static inline bool magnitude_of_few(const orm_numeric *value, int scale, uint64_t *out) {
    enum { FEW = 4, FREE = 2 }; /* 10^16, and two decimals more, are below 2^63 */
    int64_t power = (int64_t)ORM__NUMERIC_GROUP * (value->weight - value->len + 1) + scale;
    if (value->len > FEW || power > FREE || power <= -ORM__NUMERIC_GROUP)
        return false;
    uint64_t number = 0;
    for (size_t i = 0; i < value->len; i++)
        number = number * ORM__NUMERIC_BASE + (uint64_t)value->digits.near_digits[i];
    uint64_t factor = powers_of_ten[power < 0 ? -power : power];
    *out = power < 0 ? number / factor : number * factor;
    return power >= 0 || *out * factor == number;
}

#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

/* Apart, so that few digits do not pay for its registers. */
static APART orm_status convert_any(const orm_numeric *value, int scale, int64_t *out) {
    bool negative = value->sign == ORM__NUMERIC_NEGATIVE;
    uint64_t number;
    if (!orm__numeric_finite(value) || !magnitude(value, scale, &number) ||
        number > (uint64_t)INT64_MAX + negative)
        return ORM_VALUE;
    *out = negative ? -(int64_t)(number / 2) - (int64_t)(number - number / 2) : (int64_t)number;
    return ORM_OK;
}

orm_status orm_numeric_to_int64(orm_numeric value, int scale, int64_t *out) {
    uint64_t number;
    if (!orm__numeric_finite(&value) || !magnitude_of_few(&value, scale, &number))
        return convert_any(&value, scale, out);
    *out = value.sign == ORM__NUMERIC_NEGATIVE ? -(int64_t)number : (int64_t)number;
    return ORM_OK;
}

/* strtod rounds correctly, and reads no decimal point here, so that the locale plays no part. No
 * double lies between two decimals that agree in the first 768 digits, hence the bound: a 1 stands
 * for all that follows it. */
double orm_numeric_to_double(orm_numeric value) {
    enum { ENOUGH = 200 };
    if (value.sign == ORM__NUMERIC_NAN)
        return (double)NAN;
    if (!orm__numeric_finite(&value))
        return value.sign == ORM__NUMERIC_INFINITY ? HUGE_VAL : -HUGE_VAL;
    char buffer[ORM__NUMERIC_GROUP * ENOUGH + 32];
    orm__cut_text text = {.buffer = buffer, .size = sizeof buffer};
    const int16_t *digits = orm__numeric_digits(&value);
    int taken = value.len < ENOUGH ? value.len : ENOUGH;
    int power = ORM__NUMERIC_GROUP * (value.weight - taken + 1);
    if (value.sign == ORM__NUMERIC_NEGATIVE)
        orm__cut_char(&text, '-');
    orm__cut_char(&text, '0');
    for (int i = 0; i < taken; i++)
        orm__cut_number(&text, (uint64_t)digits[i], ORM__NUMERIC_GROUP);
    if (value.len > taken) {
        orm__cut_char(&text, '1');
        power--;
    }
    orm__cut_add(&text, power < 0 ? "e-" : "e");
    orm__cut_number(&text, (uint64_t)abs(power), 1);
    orm__cut_end(&text);
    return strtod(buffer, NULL);
}

/* PostgreSQL's order of the kinds of numbers. */
static int rank(const orm_numeric *value) {
    switch (value->sign) {
    case ORM__NUMERIC_MINUS_INFINITY:
        return -1;
    case ORM__NUMERIC_INFINITY:
        return 1;
    case ORM__NUMERIC_NAN:
        return 2;
    }
    return 0;
}

static int order(int a, int b) {
    return (a > b) - (a < b);
}

static int compare_magnitudes(const orm_numeric *a, const orm_numeric *b) {
    if (!a->len || !b->len)
        return order(a->len, b->len);
    if (a->weight != b->weight)
        return order(a->weight, b->weight);
    const int16_t *left = orm__numeric_digits(a), *right = orm__numeric_digits(b);
    size_t shared = a->len < b->len ? a->len : b->len;
    for (size_t i = 0; i < shared; i++)
        if (left[i] != right[i])
            return order(left[i], right[i]);
    return order(a->len, b->len);
}

int orm_numeric_compare(orm_numeric a, orm_numeric b) {
    if (rank(&a) || rank(&b))
        return order(rank(&a), rank(&b));
    bool a_negative = a.sign == ORM__NUMERIC_NEGATIVE, b_negative = b.sign == ORM__NUMERIC_NEGATIVE;
    if (a_negative != b_negative)
        return a_negative ? -1 : 1;
    int order_of_sizes = compare_magnitudes(&a, &b);
    return a_negative ? -order_of_sizes : order_of_sizes;
}
