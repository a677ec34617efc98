/* What the server would refuse or change is refused before it is sent; the last that it takes is
 * not. */
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "codec/codec.h"
#include "codec/utf8.h"
#include "support/sample_types.h"

static uint32_t any_oid(void *context, const orm_type *type) {
    (void)context;
    (void)type;
    return 100000;
}

static const orm__oids oids = {.oid = any_oid};

/* Both the check and the encoder refuse it, with a reason, and nothing is appended. */
static void refused(const orm_type *type, const void *value) {
    orm__buffer out = {0};
    const char *why = NULL, *again = NULL;
    ck_assert_msg(orm__check_value(type, value, &why) == ORM_VALUE, "a %s is fine", type->name);
    ck_assert(why && *why);
    ck_assert_int_eq(orm__encode(type, value, &out, &oids, &again), ORM_VALUE);
    ck_assert_str_eq(why, again);
    ck_assert_uint_eq(out.len, 0);
    orm__buffer_free(&out);
}

static void taken(const orm_type *type, const void *value) {
    orm__buffer out = {0};
    const char *why = "";
    ck_assert_msg(orm__check_value(type, value, &why) == ORM_OK, "a %s: %s", type->name, why);
    ck_assert_int_eq(orm__encode(type, value, &out, &oids, &why), ORM_OK);
    orm__buffer_free(&out);
}

#define REFUSED(type, c_type, ...) refused(&orm_type_##type, &(c_type){__VA_ARGS__})
#define TAKEN(type, c_type, ...)   taken(&orm_type_##type, &(c_type){__VA_ARGS__})

static void limited(const orm_type *type, int limit, int scale, const void *value, bool fits) {
    const char *why = NULL;
    orm_status status = orm__check_limit(type, limit, scale, value, &why);
    ck_assert_msg(status == (fits ? ORM_OK : ORM_VALUE), "%s, limit %d, scale %d: %s", type->name,
                  limit, scale, why ? why : "taken");
    ck_assert((why != NULL) == !fits);
}

START_TEST(texts_that_are_not_utf8_are_refused) {
    static const char *const wrong[] = {"\x80",
                                        "a\xff",
                                        "\xc3",
                                        "\xc3(",
                                        "\xc0\x80",
                                        "\xe0\x80\x80",
                                        "\xed\xa0\x80",
                                        "\xe2\x82",
                                        "\xf0\x80\x80\x80",
                                        "\xf4\x90\x80\x80",
                                        "\xf5\x80\x80\x80",
                                        "12345678\xc3",
                                        "1234567\xe2\x82",
                                        "\xf0\x9f\x98",
                                        "\xe2\x28\xa1"};
    static const char *const right[] = {"",       "abc",        "\u00e9",
                                        "\u20ac", "\U0001F600", "\u07ff",
                                        "\uffff", "\U0010ffff", "12345678\u00e9 12345678"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        refused(&orm_type_text, &wrong[i]);
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        taken(&orm_type_text, &right[i]);
}
END_TEST

START_TEST(names_and_chars_have_their_own_bounds) {
    char name[65];
    const char *at = name;
    memset(name, 'x', 64);
    name[64] = '\0';
    refused(&orm_type_name, &at);
    name[63] = '\0';
    taken(&orm_type_name, &at);
    REFUSED(char, const char *, "ab");
    REFUSED(char, const char *, "\u00e9");
    REFUSED(char, const char *, "\\400");
    REFUSED(char, const char *, "\\101");
    TAKEN(char, const char *, "");
    TAKEN(char, const char *, "a");
    TAKEN(char, const char *, "\\351");
    TAKEN(char, const char *, "\\377");
}
END_TEST

START_TEST(null_is_no_value) {
    REFUSED(text, const char *, NULL);
    REFUSED(bytea, orm_bytes, NULL, 0);
    REFUSED(bit, orm_bits, NULL, 0);
    REFUSED(int4_array, orm_int32_array, NULL, 0, NULL, NULL, 0);
    REFUSED(int4multirange, orm_int32_multirange, NULL, 0);
}
END_TEST

START_TEST(times_end_where_the_servers_do) {
    REFUSED(date, orm_date, -2451546);
    TAKEN(date, orm_date, -2451545);
    TAKEN(date, orm_date, 2145031948);
    REFUSED(date, orm_date, 2145031949);
    TAKEN(date, orm_date, INT32_MIN);
    TAKEN(date, orm_date, INT32_MAX);
    REFUSED(time, orm_time, -1);
    TAKEN(time, orm_time, INT64_C(86400000000));
    REFUSED(time, orm_time, INT64_C(86400000001));
    REFUSED(timetz, orm_timetz, 0, 57600);
    REFUSED(timetz, orm_timetz, 0, -57600);
    TAKEN(timetz, orm_timetz, INT64_C(86400000000), -57599);
    REFUSED(timetz, orm_timetz, INT64_C(86400000001), 0);
    REFUSED(timestamp, orm_timestamp, -INT64_C(211813488000000001));
    TAKEN(timestamp, orm_timestamp, -INT64_C(211813488000000000));
    TAKEN(timestamptz, orm_timestamptz, INT64_C(9223371331199999999));
    REFUSED(timestamptz, orm_timestamptz, INT64_C(9223371331200000000));
    TAKEN(timestamptz, orm_timestamptz, INT64_MAX);
    TAKEN(timestamp, orm_timestamp, INT64_MIN);
}
END_TEST

START_TEST(addresses_have_a_family_and_fit_it) {
    REFUSED(inet, orm_inet, 0, 0, {0});
    REFUSED(inet, orm_inet, 5, 0, {0});
    REFUSED(inet, orm_inet, 4, 33, {0});
    REFUSED(inet, orm_inet, 6, 129, {0});
    TAKEN(inet, orm_inet, 4, 8, {10, 0, 0, 1});
    REFUSED(cidr, orm_inet, 4, 8, {10, 0, 0, 1});
    TAKEN(cidr, orm_inet, 4, 8, {10});
    REFUSED(cidr, orm_inet, 4, 9, {10, 64});
    TAKEN(cidr, orm_inet, 4, 9, {10, 128});
}
END_TEST

START_TEST(numerics_that_nobody_made_are_refused) {
    static const int16_t nine[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    TAKEN(numeric, orm_numeric, 0);
    TAKEN(numeric, orm_numeric, .len = 9, .weight = 8, .digits = {.far_digits = nine});
    REFUSED(numeric, orm_numeric, .len = 9, .weight = 8, .digits = {.far_digits = NULL});
    REFUSED(numeric, orm_numeric, .sign = 1);
    REFUSED(numeric, orm_numeric, .sign = 0x4000);
    REFUSED(numeric, orm_numeric, .weight = 1);
    REFUSED(numeric, orm_numeric, .scale = 16384);
    REFUSED(numeric, orm_numeric, .len = 1, .digits = {.near_digits = {10000}});
    REFUSED(numeric, orm_numeric, .len = 1, .digits = {.near_digits = {-1}});
    REFUSED(numeric, orm_numeric, .len = 1, .digits = {.near_digits = {0}});
    REFUSED(numeric, orm_numeric, .len = 2, .digits = {.near_digits = {1, 0}});
    REFUSED(numeric, orm_numeric, .len = 2, .digits = {.near_digits = {1, 1}}); /* scale 0 */
    TAKEN(numeric, orm_numeric, .len = 2, .scale = 4, .digits = {.near_digits = {1, 1}});
}
END_TEST

START_TEST(bits_are_clean_and_not_too_many) {
    static const uint8_t byte[] = {0xc0};
    TAKEN(varbit, orm_bits, byte, 2);
    REFUSED(varbit, orm_bits, byte, 1);
    REFUSED(varbit, orm_bits, byte, SIZE_MAX);
    REFUSED(bytea, orm_bytes, byte, (size_t)1 << 30);
}
END_TEST

START_TEST(enumerators_stand_for_a_label) {
    for (int value = -1; value <= 4; value++) {
        mood m = (mood)value;
        if (value >= 1 && value <= 3)
            taken(&type_mood, &m);
        else
            refused(&type_mood, &m);
    }
    const mood items[] = {MOOD_SAD, MOOD_UNKNOWN};
    const bool second[] = {false, true};
    refused(&type_mood_array, &(orm_mood_array){.items = items, .len = 2});
    taken(&type_mood_array, &(orm_mood_array){.items = items, .len = 2, .nulls = second});
    refused(&type_visit, &(visit){.mood = {.present = true, .value = MOOD_UNKNOWN}});
    taken(&type_visit, &(visit){.mood = {.present = false}});
}
END_TEST

START_TEST(dimensions_make_the_length) {
    static const int32_t items[8];
    static const orm_dimension cube[] = {{2, 1}, {2, 1}, {2, 1}};
    static const orm_dimension zero[] = {{0, 1}}, negative[] = {{-2, 1}, {-4, 1}};
    static const orm_dimension high[] = {{8, INT32_MAX - 7}}, highest[] = {{8, INT32_MAX - 8}};
    static const orm_dimension wraps[] = {{INT32_MAX, 1}, {INT32_MAX, 1}, {INT32_MAX, 1}};
    static const orm_dimension seven[] = {{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {8, 1}};
    TAKEN(int4_array, orm_int32_array, items, 8, NULL, cube, 3);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, cube, 2);
    REFUSED(int4_array, orm_int32_array, items, 7, NULL, cube, 3);
    REFUSED(int4_array, orm_int32_array, items, 0, NULL, zero, 1);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, negative, 2);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, high, 1);
    TAKEN(int4_array, orm_int32_array, items, 8, NULL, highest, 1);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, wraps, 3);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, seven, 7);
    REFUSED(int4_array, orm_int32_array, items, 8, NULL, seven, 0);
    REFUSED(int4_array, orm_int32_array, items, (size_t)1 << 30, NULL, NULL, 0);
    TAKEN(int4_array, orm_int32_array, items, 0, NULL, NULL, 0);
}
END_TEST

START_TEST(ranges_say_one_thing_and_are_in_order) {
    enum {
        LOWER = ORM_RANGE_LOWER_INCLUSIVE,
        UPPER = ORM_RANGE_UPPER_INCLUSIVE,
        NO_LOWER = ORM_RANGE_LOWER_INFINITE,
        NO_UPPER = ORM_RANGE_UPPER_INFINITE
    };
    REFUSED(int4range, orm_int32_range, 1, 2, 32);
    REFUSED(int4range, orm_int32_range, 1, 2, ORM_RANGE_EMPTY | LOWER);
    REFUSED(int4range, orm_int32_range, 1, 2, NO_LOWER | LOWER);
    REFUSED(int4range, orm_int32_range, 1, 2, NO_UPPER | UPPER);
    REFUSED(int4range, orm_int32_range, 2, 1, LOWER);
    TAKEN(int4range, orm_int32_range, 2, 1, NO_LOWER);
    TAKEN(int4range, orm_int32_range, 2, 2, LOWER);
    TAKEN(int4range, orm_int32_range, 1, INT32_MAX, LOWER);
    REFUSED(int4range, orm_int32_range, 1, INT32_MAX, UPPER);
    REFUSED(int4range, orm_int32_range, INT32_MAX, 0, NO_UPPER);
    TAKEN(int4range, orm_int32_range, INT32_MAX, 0, NO_UPPER | LOWER);
    REFUSED(int4range, orm_int32_range, INT32_MAX, INT32_MAX, LOWER | UPPER);
    TAKEN(int4range, orm_int32_range, INT32_MAX, INT32_MAX, UPPER); /* empty */
    REFUSED(int8range, orm_int64_range, 1, INT64_MAX, UPPER);
    REFUSED(int8range, orm_int64_range, 2, 1, 0);
    REFUSED(daterange, orm_date_range, {1}, {2145031948}, UPPER);
    TAKEN(daterange, orm_date_range, {1}, {INT32_MAX}, UPPER);
    REFUSED(daterange, orm_date_range, {1}, {2145031949}, 0);
    REFUSED(tsrange, orm_timestamp_range, {2}, {1}, 0);
    TAKEN(tsrange, orm_timestamp_range, {INT64_MIN}, {INT64_MAX}, LOWER | UPPER);
    orm_numeric one = orm_numeric_of(1, 0), two = orm_numeric_of(200, 2);
    refused(&orm_type_numrange, &(orm_numeric_range){two, one, LOWER});
    taken(&orm_type_numrange, &(orm_numeric_range){one, two, LOWER});
    refused(&type_mood_range, &(orm_mood_range){.lower = MOOD_UNKNOWN, .flags = NO_UPPER});
    const orm_int32_range items[] = {{1, 2, LOWER}, {2, 1, LOWER}};
    TAKEN(int4multirange, orm_int32_multirange, items, 1);
    REFUSED(int4multirange, orm_int32_multirange, items, 2);
}
END_TEST

START_TEST(items_are_checked_as_values_are) {
    const char *const texts[] = {"a", "\xff"};
    const bool second[] = {false, true};
    REFUSED(text_array, orm_text_array, texts, 2, NULL, NULL, 0);
    TAKEN(text_array, orm_text_array, texts, 2, second, NULL, 0);
    TAKEN(text_array, orm_text_array, texts, 1, NULL, NULL, 0);
}
END_TEST

/* --- limits of columns ---------------------------------------------------------------------- */

static void limited_text(const char *text, int limit, bool fits) {
    limited(&orm_type_varchar, limit, 0, &text, fits);
    limited(&orm_type_bpchar, limit, 0, &text, fits);
}

START_TEST(varchar_counts_characters) {
    limited_text("abc", 3, true);
    limited_text("abcd", 3, false);
    limited_text("\u20ac\u20ac\u20ac", 3, true);
    limited_text("\u20ac\u20ac\u20ac\u20ac", 3, false);
    limited_text("abc ", 3, false);
    limited_text("", 0, true);
    limited_text("any length", -1, true);
    const char *const items[] = {"abc", "abcd"};
    orm_text_array array = {.items = items, .len = 1};
    limited(&orm_type_varchar_array, 3, 0, &array, true);
    array.len = 2;
    limited(&orm_type_varchar_array, 3, 0, &array, false);
}
END_TEST

typedef struct number_case {
    const char *text;
    int precision, scale;
    bool fits;
} number_case;

static const number_case numbers[] = {
    {"99999999.99", 10, 2, true},  {"100000000", 10, 2, false},
    {"12.345", 10, 2, false},      {"12.340", 10, 2, true},
    {"-99999999.99", 10, 2, true}, {"0", 1, 1, true},
    {"0.9", 1, 1, true},           {"1", 1, 1, false},
    {"0.00012", 3, 5, true},       {"0.00999", 3, 5, true},
    {"0.01", 3, 5, false},         {"12300", 3, -2, true},
    {"12345", 3, -2, false},       {"99900", 3, -2, true},
    {"100000", 3, -2, false},      {"NaN", 3, 1, true},
    {"Infinity", 3, 1, false},     {"-Infinity", 3, 1, false},
    {"Infinity", -1, 0, true},     {"1e1000", -1, 0, true},
    {"1e1000", 1000, 0, false},    {"1e999", 1000, 0, true},
    {"10000", 5, 0, true},         {"100000", 5, 0, false},
};

START_TEST(numerics_are_not_rounded) {
    const number_case *c = &numbers[_i];
    orm_numeric value;
    ck_assert_int_eq(orm_numeric_parse(c->text, NULL, &value), ORM_OK);
    limited(&orm_type_numeric, c->precision, c->scale, &value, c->fits);
}
END_TEST

START_TEST(bits_are_counted) {
    static const uint8_t data[4];
    limited(&orm_type_bit, 9, 0, &(orm_bits){data, 9}, true);
    limited(&orm_type_bit, 9, 0, &(orm_bits){data, 8}, false);
    limited(&orm_type_bit, 9, 0, &(orm_bits){data, 10}, false);
    limited(&orm_type_varbit, 9, 0, &(orm_bits){data, 8}, true);
    limited(&orm_type_varbit, 9, 0, &(orm_bits){data, 10}, false);
}
END_TEST

START_TEST(times_are_not_rounded) {
    const int64_t millis = 1001000, micros = 1000001;
    limited(&orm_type_timestamp, 3, 0, &(orm_timestamp){millis}, true);
    limited(&orm_type_timestamp, 3, 0, &(orm_timestamp){-micros}, false);
    limited(&orm_type_timestamp, 6, 0, &(orm_timestamp){micros}, true);
    limited(&orm_type_timestamptz, 0, 0, &(orm_timestamptz){millis}, false);
    limited(&orm_type_timestamptz, 0, 0, &(orm_timestamptz){2000000}, true);
    limited(&orm_type_timestamptz, 0, 0, &(orm_timestamptz){INT64_MAX}, true);
    limited(&orm_type_timestamptz, 0, 0, &(orm_timestamptz){INT64_MIN}, true);
    limited(&orm_type_time, 3, 0, &(orm_time){micros}, false);
    limited(&orm_type_timetz, 3, 0, &(orm_timetz){millis, 0}, true);
    limited(&orm_type_timetz, 2, 0, &(orm_timetz){millis, 0}, false);
    limited(&orm_type_interval, 3, 0, &(orm_interval){1, 1, micros}, false);
    limited(&orm_type_interval, 3, 0, &(orm_interval){1, 1, millis}, true);
}
END_TEST

/* A gigabyte of text that takes up a few pages: one file, mapped again and again. */
static char *mapped_text(size_t len) {
    enum { PIECE = 1 << 20 };
    FILE *file = tmpfile();
    char *piece = malloc(PIECE);
    ck_assert(file && piece);
    memset(piece, 'x', PIECE);
    ck_assert_uint_eq(fwrite(piece, PIECE, 1, file), 1);
    ck_assert_int_eq(fflush(file), 0);
    free(piece);
    char *text = mmap(NULL, len, PROT_READ, MAP_PRIVATE, fileno(file), 0);
    ck_assert(text != MAP_FAILED);
    for (size_t at = 0; at < len; at += PIECE)
        ck_assert(mmap(text + at, PIECE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED,
                       fileno(file), 0) != MAP_FAILED);
    fclose(file);
    return text;
}

START_TEST(a_gigabyte_is_too_much) {
    size_t room = (size_t)1 << 30, longest = room - 1 - 4; /* the server adds a header of four */
    char *text = mapped_text(room);
    const char *why = NULL, *at = text;
    text[longest + 1] = '\0';
    ck_assert_int_eq(orm__check_value(&orm_type_text, &at, &why), ORM_VALUE);
    text[longest] = '\0';
    ck_assert_int_eq(orm__check_value(&orm_type_text, &at, &why), ORM_OK);
    ck_assert_int_eq(munmap(text, room), 0);
}
END_TEST

/* Texts are looked at eight bytes at a time: so each length, and each place in it. */
START_TEST(a_character_counts_once_wherever_it_stands) {
    static const struct {
        const char *bytes;
        bool valid;
    } characters[] = {{"\xc3\xa4", true}, {"\xe2\x82\xac", true}, {"\xf0\x9f\x98\x80", true},
                      {"\xff", false},    {"\x80", false},        {"\xc3", false}};
    for (size_t len = 0; len <= 26; len++)
        for (size_t at = 0; at <= len; at++)
            for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
                char text[40];
                size_t count, size = strlen(characters[i].bytes);
                memset(text, 'a', sizeof text);
                ck_assert(orm__utf8_count(text, len, &count));
                ck_assert_uint_eq(count, len);
                memcpy(text + at, characters[i].bytes, size);
                ck_assert_int_eq(orm__utf8_count(text, len + size, &count), characters[i].valid);
                ck_assert(!characters[i].valid || count == len + 1);
            }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("codec_refusals");
    TCase *values = tcase_create("values");
    tcase_set_timeout(values, 60);
    tcase_add_test(values, texts_that_are_not_utf8_are_refused);
    tcase_add_test(values, names_and_chars_have_their_own_bounds);
    tcase_add_test(values, null_is_no_value);
    tcase_add_test(values, times_end_where_the_servers_do);
    tcase_add_test(values, addresses_have_a_family_and_fit_it);
    tcase_add_test(values, numerics_that_nobody_made_are_refused);
    tcase_add_test(values, bits_are_clean_and_not_too_many);
    tcase_add_test(values, enumerators_stand_for_a_label);
    tcase_add_test(values, dimensions_make_the_length);
    tcase_add_test(values, ranges_say_one_thing_and_are_in_order);
    tcase_add_test(values, items_are_checked_as_values_are);
    tcase_add_test(values, a_gigabyte_is_too_much);
    suite_add_tcase(suite, values);
    TCase *limits = tcase_create("limits");
    tcase_add_test(limits, varchar_counts_characters);
    tcase_add_loop_test(limits, numerics_are_not_rounded, 0, sizeof numbers / sizeof *numbers);
    tcase_add_test(limits, bits_are_counted);
    tcase_add_test(limits, times_are_not_rounded);
    tcase_add_test(limits, a_character_counts_once_wherever_it_stands);
    suite_add_tcase(suite, limits);
    return suite;
}
