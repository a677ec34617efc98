/* Timestamps, with and without a zone: their text, and Unix time. */
#include "codec/value/civil.h"

#define UNIX_EPOCH INT64_C(946684800) /* 2000-01-01 in Unix seconds */

/* Division that rounds down, and what it leaves; b is positive. */
static int64_t floor_div(int64_t a, int64_t b, int64_t *rest) {
    *rest = a % b + (a % b < 0 ? b : 0);
    return a / b - (a % b < 0);
}

/* Writes date and time; returns the civil date for the era that has to follow, and whether there
 * is one (infinities have none). */
static bool write_finite(orm__cut_text *text, int64_t microseconds, orm__civil *civil) {
    if (microseconds == INT64_MAX || microseconds == INT64_MIN) {
        orm__cut_add(text, microseconds > 0 ? "infinity" : "-infinity");
        return false;
    }
    int64_t time;
    *civil = orm__civil_of_days(floor_div(microseconds, ORM__DAY, &time));
    orm__write_date(text, *civil);
    orm__cut_char(text, ' ');
    orm__write_time(text, time);
    return true;
}

size_t orm_timestamp_format(orm_timestamp time, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    orm__civil civil;
    if (write_finite(&text, time.microseconds, &civil))
        orm__write_era(&text, civil);
    return orm__cut_end(&text);
}

size_t orm_timestamptz_format(orm_timestamptz time, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    orm__civil civil;
    if (write_finite(&text, time.microseconds, &civil)) {
        orm__write_zone(&text, 0);
        orm__write_era(&text, civil);
    }
    return orm__cut_end(&text);
}

static bool scan_timestamp(const char *text, bool zoned, int64_t *out) {
    int infinity = orm__scan_infinity(text);
    if (infinity) {
        *out = infinity > 0 ? INT64_MAX : INT64_MIN;
        return true;
    }
    orm__civil civil;
    int64_t time;
    int32_t west = 0;
    if (!orm__scan_date(&text, &civil) ||
        !(orm__scan_char(&text, ' ') || orm__scan_char(&text, 'T') || orm__scan_char(&text, 't')) ||
        !orm__scan_time(&text, &time) || (zoned && !orm__scan_zone(&text, &west)) ||
        !orm__scan_era(&text, &civil) || *text || !orm__civil_exists(civil))
        return false;
    int64_t days = orm__days_of_civil(civil);
    if (days < ORM__DATE_FIRST - 1 || days > ORM__TIMESTAMP_END / ORM__DAY + 1)
        return false;
    *out = days * ORM__DAY + time + west * ORM__SECOND;
    return orm__timestamp_valid(*out);
}

orm_status orm_timestamp_parse(const char *text, orm_timestamp *out) {
    return scan_timestamp(text, false, &out->microseconds) ? ORM_OK : ORM_VALUE;
}

orm_status orm_timestamptz_parse(const char *text, orm_timestamptz *out) {
    return scan_timestamp(text, true, &out->microseconds) ? ORM_OK : ORM_VALUE;
}

orm_status orm_timestamptz_of_unix(int64_t seconds, int32_t nanoseconds, orm_timestamptz *out) {
    if (nanoseconds < 0 || nanoseconds >= 1000000000 ||
        seconds < ORM__TIMESTAMP_FIRST / ORM__SECOND + UNIX_EPOCH ||
        seconds >= ORM__TIMESTAMP_END / ORM__SECOND + UNIX_EPOCH)
        return ORM_VALUE;
    out->microseconds = (seconds - UNIX_EPOCH) * ORM__SECOND + nanoseconds / 1000;
    return ORM_OK;
}

orm_status orm_timestamptz_to_unix(orm_timestamptz time, int64_t *seconds, int32_t *nanoseconds) {
    if (time.microseconds == INT64_MAX || time.microseconds == INT64_MIN)
        return ORM_VALUE;
    int64_t microseconds;
    *seconds = floor_div(time.microseconds, ORM__SECOND, &microseconds) + UNIX_EPOCH;
    *nanoseconds = (int32_t)microseconds * 1000;
    return ORM_OK;
}
