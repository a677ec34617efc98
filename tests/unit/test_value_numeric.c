/* Numerics against a plain model: decimal digits in a string, and nothing clever. */
#include "support/unit.h"

#include <math.h>
#include <orm/value.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/arbitrary.h"

static orm_numeric parse(const char *text, orm_arena *arena) {
    orm_numeric made;
    ck_assert_msg(orm_numeric_parse(text, arena, &made) == ORM_OK, "`%.60s` is not read", text);
    return made;
}

static void check_format(const char *text, const char *expected) {
    char buffer[200];
    orm_arena *arena = orm_arena_new(NULL);
    size_t len = orm_numeric_format(parse(text, arena), buffer, sizeof buffer);
    ck_assert_str_eq(buffer, expected);
    ck_assert_uint_eq(len, strlen(expected));
    orm_arena_free(arena);
}

typedef struct reading {
    const char *text, *expected; /* NULL: the text is refused */
} reading;

static const reading readings[] = {
    {"0", "0"},
    {"-0", "0"},
    {"-0.00", "0.00"},
    {"+1", "1"},
    {"00012", "12"},
    {".5", "0.5"},
    {"5.", "5"},
    {"-12.50", "-12.50"},
    {"1e-7", "0.0000001"},
    {"1E3", "1000"},
    {"1.25e1", "12.5"},
    {"1.25e4", "12500"},
    {"0e-3", "0.000"},
    {"10000", "10000"},
    {"9999", "9999"},
    {"0.00010000", "0.00010000"},
    {"12345678901234567890123456789", "12345678901234567890123456789"},
    {"NaN", "NaN"},
    {"nan", "NaN"},
    {"Infinity", "Infinity"},
    {"-inf", "-Infinity"},
    {"+Infinity", "Infinity"},
    {"", NULL},
    {"-", NULL},
    {".", NULL},
    {"e5", NULL},
    {"1e", NULL},
    {"1e+", NULL},
    {"1.2.3", NULL},
    {"1,5", NULL},
    {" 1", NULL},
    {"1 ", NULL},
    {"0x10", NULL},
    {"-NaN", NULL},
    {"--1", NULL},
    {"1e131072", NULL},
    {"1e-16384", NULL},
    {"1e99999999999999999999", NULL},
    {"1e-99999999999999999999", NULL},
};

START_TEST(texts_are_read_and_written) {
    const reading *r = &readings[_i];
    orm_numeric made;
    if (r->expected)
        check_format(r->text, r->expected);
    else
        ck_assert_msg(orm_numeric_parse(r->text, NULL, &made) == ORM_VALUE, "`%s`", r->text);
}
END_TEST

START_TEST(a_long_number_needs_an_arena) {
    orm_numeric made;
    ck_assert_int_eq(orm_numeric_parse("1234567890123456789012345678901234", NULL, &made),
                     ORM_MISUSE);
    ck_assert_int_eq(orm_numeric_parse("99999999999999999999999999999", NULL, &made), ORM_OK);
    ck_assert_int_eq(orm_numeric_parse("9.9999999999999999999999999999", NULL, &made), ORM_OK);
    ck_assert_int_eq(orm_numeric_parse("99.999999999999999999999999999", NULL, &made), ORM_OK);
    ck_assert_int_eq(orm_numeric_parse("999.99999999999999999999999999", NULL, &made), ORM_OK);
    ck_assert_int_eq(orm_numeric_parse("1e1000", NULL, &made), ORM_OK);
}
END_TEST

START_TEST(a_cut_text_tells_its_whole_length) {
    char buffer[8];
    memset(buffer, 'x', sizeof buffer);
    ck_assert_uint_eq(orm_numeric_format(orm_numeric_of(-123456789, 2), buffer, 6), 11);
    ck_assert_str_eq(buffer, "-1234");
    ck_assert_uint_eq((unsigned char)buffer[6], 'x');
    ck_assert_uint_eq(orm_numeric_format(orm_numeric_of(7, 0), NULL, 0), 1);
}
END_TEST

/* --- the model ------------------------------------------------------------------------------ */

enum { MODEL_DIGITS = 120 };

/* A number written out: sign, digits before the point, digits after it. */
typedef struct model {
    bool negative;
    char text[2 * MODEL_DIGITS + 4];
    int scale;
} model;

static model arbitrary_model(arbitrary *from) {
    model made = {0};
    int whole = 1 + (int)arbitrary_below(from, MODEL_DIGITS), len = 0;
    made.scale = arbitrary_below(from, 3) ? (int)arbitrary_below(from, MODEL_DIGITS) : 0;
    bool zero = true;
    for (int i = 0; i < whole + made.scale; i++) {
        if (i == whole)
            made.text[len++] = '.';
        char digit = arbitrary_below(from, 3) ? (char)('0' + arbitrary_below(from, 10)) : '0';
        if (i == 0 && whole > 1 && digit == '0')
            digit = '1';
        zero = zero && digit == '0';
        made.text[len++] = digit;
    }
    made.negative = !zero && arbitrary_below(from, 2);
    return made;
}

static void model_text(const model *m, char *out, size_t size) {
    snprintf(out, size, "%s%s", m->negative ? "-" : "", m->text);
}

/* The digit at a power of ten. */
static int model_digit(const model *m, int power) {
    int whole = (int)strcspn(m->text, ".");
    int at = power >= 0 ? whole - 1 - power : whole - power;
    return at >= 0 && at < (int)strlen(m->text) ? m->text[at] - '0' : 0;
}

static int model_compare(const model *a, const model *b) {
    int sign = a->negative ? -1 : 1;
    if (a->negative != b->negative)
        return sign;
    for (int power = MODEL_DIGITS; power >= -MODEL_DIGITS; power--)
        if (model_digit(a, power) != model_digit(b, power))
            return model_digit(a, power) < model_digit(b, power) ? -sign : sign;
    return 0;
}

START_TEST(numbers_agree_with_the_model) {
    arbitrary from = {.state = unit_seed(), .arena = orm_arena_new(NULL)};
    for (int round = 0; round < 20000; round++) {
        char left_text[sizeof(model)], right_text[sizeof(model)], back[sizeof(model)];
        model left = arbitrary_model(&from), right = arbitrary_model(&from);
        if (!arbitrary_below(&from, 4)) {
            right = left; /* the same number, perhaps written with another scale */
            if (right.scale && right.scale < MODEL_DIGITS)
                memcpy(right.text + strlen(right.text), "0", 2);
        }
        model_text(&left, left_text, sizeof left_text);
        model_text(&right, right_text, sizeof right_text);
        orm_numeric a = parse(left_text, from.arena), b = parse(right_text, from.arena);
        orm_numeric_format(a, back, sizeof back);
        ck_assert_str_eq(back, left_text);
        ck_assert_int_eq(a.scale, left.scale);
        ck_assert_msg(orm_numeric_compare(a, b) == model_compare(&left, &right), "%s and %s",
                      left_text, right_text);
        ck_assert(orm_numeric_to_double(a) == strtod(left_text, NULL));
        orm_arena_reset(from.arena);
    }
    orm_arena_free(from.arena);
}
END_TEST

START_TEST(scaled_integers_agree_with_their_text) {
    arbitrary from = {.state = unit_seed() ^ 0x5555};
    for (int round = 0; round < 20000; round++) {
        int64_t unscaled = arbitrary_integer(&from, INT64_MIN, INT64_MAX), back = 0;
        int scale = (int)arbitrary_below(&from, 30);
        if (round % 2)
            unscaled /= INT64_C(1) << arbitrary_below(&from, 63);
        if (round % 5 == 0)
            unscaled = unscaled / 10000 * 10000;
        char text[64], expected[64];
        orm_numeric made = orm_numeric_of(unscaled, scale);
        orm_numeric_format(made, text, sizeof text);
        snprintf(expected, sizeof expected, "%llde-%d", (long long)unscaled, scale);
        orm_numeric same = parse(expected, NULL);
        ck_assert_int_eq(orm_numeric_compare(made, same), 0);
        ck_assert_int_eq(made.len, same.len);
        ck_assert_int_eq(made.weight, same.weight);
        ck_assert_int_eq(made.scale, scale);
        ck_assert_int_eq(orm_numeric_to_int64(made, scale, &back), ORM_OK);
        ck_assert_int_eq(back, unscaled);
        ck_assert_int_eq(orm_numeric_compare(made, parse(text, NULL)), 0);
    }
}
END_TEST

START_TEST(integers_that_do_not_fit_are_refused) {
    int64_t out = 0;
    ck_assert_int_eq(orm_numeric_to_int64(parse("9223372036854775807", NULL), 0, &out), ORM_OK);
    ck_assert_int_eq(out, INT64_MAX);
    ck_assert_int_eq(orm_numeric_to_int64(parse("-9223372036854775808", NULL), 0, &out), ORM_OK);
    ck_assert_int_eq(out, INT64_MIN);
    ck_assert_int_eq(orm_numeric_to_int64(parse("9223372036854775808", NULL), 0, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("-9223372036854775809", NULL), 0, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1.5", NULL), 0, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1.5", NULL), 1, &out), ORM_OK);
    ck_assert_int_eq(out, 15);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1.500", NULL), 1, &out), ORM_OK);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1200", NULL), -2, &out), ORM_OK);
    ck_assert_int_eq(out, 12);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1e131071", NULL), 0, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1", NULL), INT32_MAX, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("1", NULL), INT32_MIN, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("0", NULL), INT32_MAX, &out), ORM_OK);
    ck_assert_int_eq(orm_numeric_to_int64(parse("NaN", NULL), 0, &out), ORM_VALUE);
    ck_assert_int_eq(orm_numeric_to_int64(parse("Infinity", NULL), 0, &out), ORM_VALUE);
}
END_TEST

START_TEST(special_numbers_are_ordered_as_the_server_orders) {
    const char *const order[] = {"-Infinity", "-1e1000", "-1",       "0",  "1e-1000",
                                 "1",         "1e1000",  "Infinity", "NaN"};
    enum { COUNT = sizeof order / sizeof *order };
    for (int i = 0; i < COUNT; i++)
        for (int k = 0; k < COUNT; k++)
            ck_assert_int_eq(orm_numeric_compare(parse(order[i], NULL), parse(order[k], NULL)),
                             (i > k) - (i < k));
    ck_assert(orm_numeric_is_nan(parse("NaN", NULL)) && !orm_numeric_is_nan(parse("0", NULL)));
    ck_assert(isnan(orm_numeric_to_double(parse("NaN", NULL))));
    ck_assert(orm_numeric_to_double(parse("-Infinity", NULL)) == -HUGE_VAL);
    ck_assert(orm_numeric_to_double(parse("1e400", NULL)) == HUGE_VAL);
    ck_assert(orm_numeric_is_nan(orm_numeric_of(1, -1)));
    ck_assert(orm_numeric_is_nan(orm_numeric_of(1, 16384)));
}
END_TEST

/* Halfway between two doubles, decided by a digit a thousand places further on. */
START_TEST(the_nearest_double_takes_every_digit_into_account) {
    char text[2000];
    orm_arena *arena = orm_arena_new(NULL);
    const char *halfway = "1.00000000000000011102230246251565404236316680908203125";
    ck_assert(orm_numeric_to_double(parse(halfway, arena)) == 1.0);
    size_t len = (size_t)snprintf(text, sizeof text, "%s", halfway);
    memset(text + len, '0', 1000);
    snprintf(text + len + 1000, sizeof text - len - 1000, "1");
    ck_assert(orm_numeric_to_double(parse(text, arena)) == 1.0000000000000002);
    orm_arena_free(arena);
}
END_TEST

START_TEST(the_largest_numbers_keep_every_digit) {
    enum { WHOLE = 131072, FRACTION = 16383, LEN = WHOLE + 1 + FRACTION };
    char *text = malloc(LEN + 1), *back = malloc(LEN + 1);
    orm_arena *arena = orm_arena_new(NULL);
    for (int i = 0; i < LEN; i++)
        text[i] = (char)('1' + i % 9);
    text[WHOLE] = '.';
    text[LEN] = '\0';
    ck_assert_uint_eq(orm_numeric_format(parse(text, arena), back, LEN + 1), LEN);
    ck_assert_str_eq(back, text);
    free(text);
    free(back);
    orm_arena_free(arena);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("value_numeric");
    TCase *cases = tcase_create("numeric");
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, texts_are_read_and_written, 0, sizeof readings / sizeof *readings);
    tcase_add_test(cases, a_long_number_needs_an_arena);
    tcase_add_test(cases, a_cut_text_tells_its_whole_length);
    tcase_add_test(cases, numbers_agree_with_the_model);
    tcase_add_test(cases, scaled_integers_agree_with_their_text);
    tcase_add_test(cases, integers_that_do_not_fit_are_refused);
    tcase_add_test(cases, special_numbers_are_ordered_as_the_server_orders);
    tcase_add_test(cases, the_nearest_double_takes_every_digit_into_account);
    tcase_add_test(cases, the_largest_numbers_keep_every_digit);
    suite_add_tcase(suite, cases);
    return suite;
}
