/*
 * Dates: the civil calendar and its text.
 *
 * Days are counted in years that begin in March, so that a leap day is the last of its year and
 * 400 of them always have 146 097 days.
 */
#include <string.h>

#include "codec/value/civil.h"

enum { ERA_YEARS = 400, ERA_DAYS = 146097, EPOCH = 730425 /* 2000-01-01 from 0000-03-01 */ };

static int64_t floor_div(int64_t a, int64_t b) {
    return a / b - (a % b < 0);
}

int64_t orm__days_of_civil(orm__civil civil) {
    int64_t year = civil.year - (civil.month <= 2);
    int64_t era = floor_div(year, ERA_YEARS);
    int64_t year_of_era = year - era * ERA_YEARS;
    int month = civil.month > 2 ? civil.month - 3 : civil.month + 9;
    int64_t day_of_year = (153 * month + 2) / 5 + civil.day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * ERA_DAYS + day_of_era - EPOCH;
}

orm__civil orm__civil_of_days(int64_t days) {
    days += EPOCH;
    int64_t era = floor_div(days, ERA_DAYS);
    int64_t day = days - era * ERA_DAYS;
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int day_of_year = (int)(day - (365 * year + year / 4 - year / 100));
    int month = (5 * day_of_year + 2) / 153;
    orm__civil civil = {
        .month = month < 10 ? month + 3 : month - 9,
        .day = day_of_year - (153 * month + 2) / 5 + 1,
    };
    civil.year = year + era * ERA_YEARS + (civil.month <= 2);
    return civil;
}

bool orm__civil_exists(orm__civil civil) {
    if (civil.month < 1 || civil.month > 12 || civil.day < 1 || civil.day > 31)
        return false;
    orm__civil back = orm__civil_of_days(orm__days_of_civil(civil));
    return back.month == civil.month && back.day == civil.day;
}

static orm_status date_of_civil(orm__civil civil, orm_date *out) {
    if (!orm__civil_exists(civil))
        return ORM_VALUE;
    int64_t days = orm__days_of_civil(civil);
    if (days < ORM__DATE_FIRST || days > ORM__DATE_LAST)
        return ORM_VALUE;
    out->days = (int32_t)days;
    return ORM_OK;
}

orm_status orm_date_of(int year, int month, int day, orm_date *out) {
    return date_of_civil((orm__civil){.year = year, .month = month, .day = day}, out);
}

orm_status orm_date_parts(orm_date date, int *year, int *month, int *day) {
    if (date.days == INT32_MIN || date.days == INT32_MAX)
        return ORM_VALUE;
    orm__civil civil = orm__civil_of_days(date.days);
    *year = (int)civil.year;
    *month = civil.month;
    *day = civil.day;
    return ORM_OK;
}

void orm__write_date(orm__cut_text *text, orm__civil civil) {
    int64_t year = civil.year > 0 ? civil.year : 1 - civil.year;
    orm__cut_number(text, (uint64_t)year, 4);
    orm__cut_char(text, '-');
    orm__cut_number(text, (uint64_t)civil.month, 2);
    orm__cut_char(text, '-');
    orm__cut_number(text, (uint64_t)civil.day, 2);
}

void orm__write_era(orm__cut_text *text, orm__civil civil) {
    if (civil.year <= 0)
        orm__cut_add(text, " BC");
}

size_t orm_date_format(orm_date date, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    if (date.days == INT32_MAX) {
        orm__cut_add(&text, "infinity");
    } else if (date.days == INT32_MIN) {
        orm__cut_add(&text, "-infinity");
    } else {
        orm__civil civil = orm__civil_of_days(date.days);
        orm__write_date(&text, civil);
        orm__write_era(&text, civil);
    }
    return orm__cut_end(&text);
}

bool orm__scan_char(const char **at, char wanted) {
    if (**at != wanted)
        return false;
    ++*at;
    return true;
}

bool orm__scan_number(const char **at, int min_digits, int max_digits, int64_t *out) {
    int count = 0;
    *out = 0;
    for (; **at >= '0' && **at <= '9'; ++*at, count++) {
        if (count == max_digits)
            return false;
        *out = *out * 10 + (**at - '0');
    }
    return count >= min_digits;
}

bool orm__scan_date(const char **at, orm__civil *out) {
    int64_t month, day;
    if (!orm__scan_number(at, 4, 7, &out->year) || out->year == 0 || !orm__scan_char(at, '-') ||
        !orm__scan_number(at, 2, 2, &month) || !orm__scan_char(at, '-') ||
        !orm__scan_number(at, 2, 2, &day))
        return false;
    out->month = (int)month;
    out->day = (int)day;
    return true;
}

bool orm__scan_era(const char **at, orm__civil *civil) {
    if (**at != ' ')
        return true;
    if (strncmp(*at, " BC", 3) != 0)
        return false;
    *at += 3;
    civil->year = 1 - civil->year;
    return true;
}

int orm__scan_infinity(const char *text) {
    if (!strcmp(text, "infinity"))
        return 1;
    return strcmp(text, "-infinity") ? 0 : -1;
}

orm_status orm_date_parse(const char *text, orm_date *out) {
    int infinity = orm__scan_infinity(text);
    if (infinity) {
        out->days = infinity > 0 ? INT32_MAX : INT32_MIN;
        return ORM_OK;
    }
    orm__civil civil;
    if (!orm__scan_date(&text, &civil) || !orm__scan_era(&text, &civil) || *text)
        return ORM_VALUE;
    return date_of_civil(civil, out);
}
