/*
 * The civil calendar and the ranges that PostgreSQL's dates and times have.
 *
 * Years are astronomical (0 is 1 BC), the calendar is proleptic Gregorian, day 0 is 2000-01-01.
 */
#ifndef ORM_CODEC_VALUE_CIVIL_H
#define ORM_CODEC_VALUE_CIVIL_H

#include <orm/value.h>

#include "base/cut_text.h"

#define ORM__SECOND ((int64_t)1000000) /* in microseconds, as those below */
#define ORM__MINUTE (60 * ORM__SECOND)
#define ORM__HOUR   (60 * ORM__MINUTE)
#define ORM__DAY    (24 * ORM__HOUR)

#define ORM__DATE_FIRST      (-2451545) /* 4714-11-24 BC, the first Julian day */
#define ORM__DATE_LAST       2145031948 /* 5874897-12-31 */
#define ORM__TIMESTAMP_FIRST (-INT64_C(211813488000000000))
#define ORM__TIMESTAMP_END   INT64_C(9223371331200000000) /* excluded: 294277-01-01 */

enum { ORM__ZONE_END = 16 * 3600 }; /* offsets are below this, either way */

typedef struct orm__civil {
    int64_t year;
    int month, day;
} orm__civil;

int64_t orm__days_of_civil(orm__civil civil);
orm__civil orm__civil_of_days(int64_t days);

/* Whether the server has such a value; infinities included. */
static inline bool orm__date_valid(int32_t days) {
    return (days >= ORM__DATE_FIRST && days <= ORM__DATE_LAST) || days == INT32_MIN ||
           days == INT32_MAX;
}
static inline bool orm__timestamp_valid(int64_t microseconds) {
    return (microseconds >= ORM__TIMESTAMP_FIRST && microseconds < ORM__TIMESTAMP_END) ||
           microseconds == INT64_MIN || microseconds == INT64_MAX;
}
static inline bool orm__time_valid(int64_t microseconds) {
    return microseconds >= 0 && microseconds <= ORM__DAY;
}
static inline bool orm__zone_valid(int32_t seconds_west) {
    return seconds_west > -ORM__ZONE_END && seconds_west < ORM__ZONE_END;
}

/* Parts of texts. A date is written without the BC that may have to follow the time. */
void orm__write_date(orm__cut_text *text, orm__civil civil);
void orm__write_era(orm__cut_text *text, orm__civil civil);
void orm__write_time(orm__cut_text *text, int64_t microseconds);
void orm__write_fraction(orm__cut_text *text, int64_t microseconds);
void orm__write_zone(orm__cut_text *text, int32_t seconds_west);

/* Readers move *at behind what they read; false, and *at anywhere, when it is not there. */
bool orm__scan_number(const char **at, int min_digits, int max_digits, int64_t *out);
bool orm__scan_char(const char **at, char wanted);
bool orm__scan_date(const char **at, orm__civil *out);
bool orm__scan_era(const char **at, orm__civil *civil); /* nothing is fine */
bool orm__scan_time(const char **at, int64_t *out);
bool orm__scan_zone(const char **at, int32_t *seconds_west);

/* "infinity" (1) or "-infinity" (-1), else 0. */
int orm__scan_infinity(const char *text);

/* Whether the civil date exists in the calendar. */
bool orm__civil_exists(orm__civil civil);

#endif
