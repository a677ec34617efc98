/* Dates, times, timestamps and intervals: their text and their calendar, without a server. */
#include "support/unit.h"

#include <orm/value.h>
#include <stdio.h>
#include <string.h>

#include "support/arbitrary.h"

static int days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

/* Every day of 1200 years, counted one by one. */
START_TEST(the_calendar_agrees_with_counting_days) {
    orm_date date;
    ck_assert_int_eq(orm_date_of(-400, 1, 1, &date), ORM_OK);
    int32_t counted = date.days;
    for (int year = -400; year < 800; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= days_in_month(year, month); day++, counted++) {
                int y = 0, m = 0, d = 0;
                ck_assert_int_eq(orm_date_of(year, month, day, &date), ORM_OK);
                ck_assert_int_eq(date.days, counted);
                ck_assert_int_eq(orm_date_parts(date, &y, &m, &d), ORM_OK);
                ck_assert(y == year && m == month && d == day);
            }
    ck_assert_int_eq(orm_date_of(2000, 1, 1, &date), ORM_OK);
    ck_assert_int_eq(date.days, 0);
    ck_assert_int_eq(orm_date_of(1970, 1, 1, &date), ORM_OK);
    ck_assert_int_eq(date.days, -10957);
}
END_TEST

START_TEST(days_that_do_not_exist_are_refused) {
    static const int wrong[][3] = {
        {2023, 2, 29},        {1900, 2, 29},        {2024, 2, 30},       {2024, 13, 1},
        {2024, 0, 1},         {2024, 4, 31},        {2024, 1, 0},        {2024, 1, -1},
        {-4713, 11, 23},      {5874898, 1, 1},      {INT32_MAX, 1, 1},   {INT32_MIN, 1, 1},
        {2024, INT32_MAX, 1}, {2024, 1, INT32_MAX}, {2024, 1, INT32_MIN}};
    orm_date date;
    int y, m, d;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(orm_date_of(wrong[i][0], wrong[i][1], wrong[i][2], &date) == ORM_VALUE,
                      "%d-%d-%d", wrong[i][0], wrong[i][1], wrong[i][2]);
    ck_assert_int_eq(orm_date_of(-4713, 11, 24, &date), ORM_OK);
    ck_assert_int_eq(orm_date_of(5874897, 12, 31, &date), ORM_OK);
    ck_assert_int_eq(orm_date_parts((orm_date){INT32_MAX}, &y, &m, &d), ORM_VALUE);
    ck_assert_int_eq(orm_date_parts((orm_date){INT32_MIN}, &y, &m, &d), ORM_VALUE);
}
END_TEST

/* --- text ----------------------------------------------------------------------------------- */

typedef struct text_case {
    const char *text, *printed; /* NULL: the text is refused */
} text_case;

static const text_case dates[] = {
    {"2024-02-29", "2024-02-29"},
    {"0044-03-15 BC", "0044-03-15 BC"},
    {"5874897-12-31", "5874897-12-31"},
    {"infinity", "infinity"},
    {"-infinity", "-infinity"},
    {"0000-01-01", NULL},
    {"2023-02-29", NULL},
    {"2024-2-9", NULL},
    {"2024-02-29 ", NULL},
    {"24-02-29", NULL},
    {"2024-02-29 AD", NULL},
    {"99999999-01-01", NULL},
    {"", NULL},
    {"now", NULL},
};

static const text_case times[] = {
    {"00:00", "00:00:00"},
    {"12:34:56.700", "12:34:56.7"},
    {"23:59:59.999999", "23:59:59.999999"},
    {"24:00:00", "24:00:00"},
    {"00:00:00.0000010", "00:00:00.000001"},
    {"24:00:00.000001", NULL},
    {"24:01", NULL},
    {"12:60", NULL},
    {"12:34:60", NULL},
    {"12:34:56.", NULL},
    {"12:34:56.1234567", NULL},
    {"1:00", NULL},
    {"12", NULL},
    {"12:34:56x", NULL},
};

static const text_case timestamps[] = {
    {"2024-02-29T12:00", "2024-02-29 12:00:00"},
    {"2024-02-29 24:00:00", "2024-03-01 00:00:00"},
    {"0001-12-31 23:59:59.5 BC", "0001-12-31 23:59:59.5 BC"},
    {"294276-12-31 23:59:59.999999", "294276-12-31 23:59:59.999999"},
    {"4714-11-24 00:00:00 BC", "4714-11-24 00:00:00 BC"},
    {"infinity", "infinity"},
    {"-infinity", "-infinity"},
    {"294277-01-01 00:00", NULL},
    {"4714-11-23 23:59:59 BC", NULL},
    {"5874897-12-31 00:00", NULL},
    {"2024-02-29", NULL},
    {"2024-02-29 12:00+00", NULL},
    {"2024-02-30 12:00", NULL},
};

static const text_case timestamptzs[] = {
    {"2024-02-29T12:00Z", "2024-02-29 12:00:00+00"},
    {"2024-02-29 12:00:00+05:30", "2024-02-29 06:30:00+00"},
    {"2024-02-29 12:00:00-0530", "2024-02-29 17:30:00+00"},
    {"2024-02-29 12:00:00+01", "2024-02-29 11:00:00+00"},
    {"1883-11-18 12:00:00-04:56:02", "1883-11-18 16:56:02+00"},
    {"0044-03-15 12:00:00+00 BC", "0044-03-15 12:00:00+00 BC"},
    {"294277-01-01 01:00:00+15:59", "294276-12-31 09:01:00+00"},
    {"infinity", "infinity"},
    {"-infinity", "-infinity"},
    {"2024-02-29 12:00:00", NULL},
    {"2024-02-29 12:00:00+16", NULL},
    {"2024-02-29 12:00:00+1", NULL},
    {"2024-02-29 12:00:00+01:60", NULL},
    {"2024-02-29 12:00:00 UTC", NULL},
    {"294276-12-31 23:59:59-01", NULL},
};

#define TEXT_TEST(test, name, cases)                                                               \
    START_TEST(test) {                                                                             \
        const text_case *c = &cases[_i];                                                           \
        orm_##name value;                                                                          \
        char text[ORM_TIME_TEXT];                                                                  \
        if (!c->printed) {                                                                         \
            ck_assert_msg(orm_##name##_parse(c->text, &value) == ORM_VALUE, "`%s`", c->text);      \
            return;                                                                                \
        }                                                                                          \
        ck_assert_msg(orm_##name##_parse(c->text, &value) == ORM_OK, "`%s`", c->text);             \
        size_t len = orm_##name##_format(value, text, sizeof text);                                \
        ck_assert_str_eq(text, c->printed);                                                        \
        ck_assert_uint_eq(len, strlen(text));                                                      \
        ck_assert_uint_eq(orm_##name##_format(value, text, 3), len);                               \
        ck_assert_uint_eq(strlen(text), 2);                                                        \
    }                                                                                              \
    END_TEST

TEXT_TEST(dates_are_read_and_written, date, dates)
TEXT_TEST(times_are_read_and_written, time, times)
TEXT_TEST(timestamps_are_read_and_written, timestamp, timestamps)
TEXT_TEST(timestamptzs_are_read_and_written, timestamptz, timestamptzs)

START_TEST(what_is_written_is_read_back) {
    arbitrary from = {.state = unit_seed(), .arena = orm_arena_new(NULL)};
    for (int round = 0; round < 20000; round++) {
        char text[ORM_TIME_TEXT];
        orm_date date, date_back;
        orm_time time, time_back;
        orm_timestamp plain, plain_back;
        orm_timestamptz point, point_back;
        arbitrary_value(&from, &orm_type_date, &date);
        ck_assert_uint_lt(orm_date_format(date, text, sizeof text), sizeof text);
        ck_assert_msg(orm_date_parse(text, &date_back) == ORM_OK, "%s", text);
        ck_assert_int_eq(date_back.days, date.days);
        arbitrary_value(&from, &orm_type_time, &time);
        ck_assert_uint_lt(orm_time_format(time, text, sizeof text), sizeof text);
        ck_assert_msg(orm_time_parse(text, &time_back) == ORM_OK, "%s", text);
        ck_assert_int_eq(time_back.microseconds, time.microseconds);
        arbitrary_value(&from, &orm_type_timestamp, &plain);
        ck_assert_uint_lt(orm_timestamp_format(plain, text, sizeof text), sizeof text);
        ck_assert_msg(orm_timestamp_parse(text, &plain_back) == ORM_OK, "%s", text);
        ck_assert_int_eq(plain_back.microseconds, plain.microseconds);
        arbitrary_value(&from, &orm_type_timestamptz, &point);
        ck_assert_uint_lt(orm_timestamptz_format(point, text, sizeof text), sizeof text);
        ck_assert_msg(orm_timestamptz_parse(text, &point_back) == ORM_OK, "%s", text);
        ck_assert_int_eq(point_back.microseconds, point.microseconds);
    }
    orm_arena_free(from.arena);
}
END_TEST

/* Values that no server sends still have a text that fits. */
START_TEST(no_text_exceeds_its_bound) {
    char text[ORM_TIME_TEXT];
    const int64_t extremes[] = {INT64_MIN, INT64_MIN + 1, -1, 0, INT64_MAX - 1, INT64_MAX};
    for (size_t i = 0; i < sizeof extremes / sizeof *extremes; i++) {
        int64_t at = extremes[i];
        int32_t small = (int32_t)(at >> 32);
        ck_assert_uint_lt(orm_time_format((orm_time){at}, text, sizeof text), sizeof text);
        ck_assert_uint_lt(orm_timetz_format((orm_timetz){at, small}, text, sizeof text),
                          sizeof text);
        ck_assert_uint_lt(orm_timetz_format((orm_timetz){at, INT32_MIN}, text, sizeof text),
                          sizeof text);
        ck_assert_uint_lt(orm_timestamp_format((orm_timestamp){at}, text, sizeof text),
                          sizeof text);
        ck_assert_uint_lt(orm_timestamptz_format((orm_timestamptz){at}, text, sizeof text),
                          sizeof text);
        ck_assert_uint_lt(orm_interval_format((orm_interval){small, small, at}, text, sizeof text),
                          sizeof text);
    }
    ck_assert_uint_lt(orm_interval_format((orm_interval){-2147483641, INT32_MIN, INT64_MIN + 1},
                                          text, sizeof text),
                      sizeof text);
}
END_TEST

START_TEST(intervals_are_written_as_iso_8601) {
    static const struct {
        orm_interval value;
        const char *text;
    } cases[] = {
        {{0, 0, 0}, "PT0S"},
        {{14, 3, INT64_C(14706789000)}, "P1Y2M3DT4H5M6.789S"},
        {{-14, -3, -INT64_C(14706789000)}, "P-1Y-2M-3DT-4H-5M-6.789S"},
        {{0, 0, -500000}, "PT-0.5S"},
        {{0, 0, 1}, "PT0.000001S"},
        {{12, 0, 0}, "P1Y"},
        {{0, 0, INT64_C(3600000000)}, "PT1H"},
        {{INT32_MAX, INT32_MAX, INT64_MAX}, "infinity"},
        {{INT32_MIN, INT32_MIN, INT64_MIN}, "-infinity"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[ORM_TIME_TEXT];
        orm_interval_format(cases[i].value, text, sizeof text);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

START_TEST(zones_are_written_east_of_greenwich) {
    static const struct {
        int32_t west;
        const char *text;
    } cases[] = {{0, "00:00:00+00"},
                 {-7200, "00:00:00+02"},
                 {19800, "00:00:00-05:30"},
                 {-57599, "00:00:00+15:59:59"},
                 {1, "00:00:00-00:00:01"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[ORM_TIME_TEXT];
        orm_timetz_format((orm_timetz){0, cases[i].west}, text, sizeof text);
        ck_assert_str_eq(text, cases[i].text);
    }
}
END_TEST

START_TEST(unix_time_is_exact_both_ways) {
    orm_timestamptz point;
    int64_t seconds;
    int32_t nanoseconds;
    ck_assert_int_eq(orm_timestamptz_of_unix(0, 0, &point), ORM_OK);
    ck_assert_int_eq(point.microseconds, -INT64_C(946684800000000));
    ck_assert_int_eq(orm_timestamptz_of_unix(-1, 999999999, &point), ORM_OK);
    ck_assert_int_eq(orm_timestamptz_to_unix(point, &seconds, &nanoseconds), ORM_OK);
    ck_assert_int_eq(seconds, -1);
    ck_assert_int_eq(nanoseconds, 999999000);
    ck_assert_int_eq(orm_timestamptz_of_unix(0, 1000000000, &point), ORM_VALUE);
    ck_assert_int_eq(orm_timestamptz_of_unix(0, -1, &point), ORM_VALUE);
    ck_assert_int_eq(orm_timestamptz_of_unix(INT64_MAX, 0, &point), ORM_VALUE);
    ck_assert_int_eq(orm_timestamptz_of_unix(INT64_MIN, 0, &point), ORM_VALUE);
    ck_assert_int_eq(orm_timestamptz_of_unix(INT64_C(9224318015999), 0, &point), ORM_OK);
    ck_assert_int_eq(orm_timestamptz_of_unix(INT64_C(9224318016000), 0, &point), ORM_VALUE);
    ck_assert_int_eq(orm_timestamptz_of_unix(-INT64_C(210866803200), 0, &point), ORM_OK);
    ck_assert_int_eq(orm_timestamptz_of_unix(-INT64_C(210866803201), 0, &point), ORM_VALUE);
    point.microseconds = INT64_MAX;
    ck_assert_int_eq(orm_timestamptz_to_unix(point, &seconds, &nanoseconds), ORM_VALUE);
    point.microseconds = INT64_MIN;
    ck_assert_int_eq(orm_timestamptz_to_unix(point, &seconds, &nanoseconds), ORM_VALUE);
}
END_TEST

#define COUNT(cases) (sizeof cases / sizeof *cases)

Suite *unit_suite(void) {
    Suite *suite = suite_create("value_time");
    TCase *cases = tcase_create("time");
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, the_calendar_agrees_with_counting_days);
    tcase_add_test(cases, days_that_do_not_exist_are_refused);
    tcase_add_loop_test(cases, dates_are_read_and_written, 0, COUNT(dates));
    tcase_add_loop_test(cases, times_are_read_and_written, 0, COUNT(times));
    tcase_add_loop_test(cases, timestamps_are_read_and_written, 0, COUNT(timestamps));
    tcase_add_loop_test(cases, timestamptzs_are_read_and_written, 0, COUNT(timestamptzs));
    tcase_add_test(cases, what_is_written_is_read_back);
    tcase_add_test(cases, no_text_exceeds_its_bound);
    tcase_add_test(cases, intervals_are_written_as_iso_8601);
    tcase_add_test(cases, zones_are_written_east_of_greenwich);
    tcase_add_test(cases, unix_time_is_exact_both_ways);
    suite_add_tcase(suite, cases);
    return suite;
}
