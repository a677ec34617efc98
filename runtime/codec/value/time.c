/* Times of day, with and without a zone, and their text. */
#include <stdlib.h>

#include "codec/value/civil.h"

/* The digits behind a second's point, without the zeros at their end; nothing for a whole one. */
void orm__write_fraction(orm__cut_text *text, int64_t microseconds) {
    int width = 6;
    if (!microseconds)
        return;
    for (; microseconds % 10 == 0; microseconds /= 10)
        width--;
    orm__cut_char(text, '.');
    orm__cut_number(text, (uint64_t)microseconds, width);
}

void orm__write_time(orm__cut_text *text, int64_t microseconds) {
    orm__cut_number(text, (uint64_t)(microseconds / ORM__HOUR), 2);
    orm__cut_char(text, ':');
    orm__cut_number(text, (uint64_t)(microseconds / ORM__MINUTE % 60), 2);
    orm__cut_char(text, ':');
    orm__cut_number(text, (uint64_t)(microseconds / ORM__SECOND % 60), 2);
    orm__write_fraction(text, microseconds % ORM__SECOND);
}

void orm__write_zone(orm__cut_text *text, int32_t seconds_west) {
    int64_t east = -(int64_t)seconds_west;
    uint64_t size = (uint64_t)llabs(east);
    orm__cut_char(text, east < 0 ? '-' : '+');
    orm__cut_number(text, size / 3600, 2);
    if (size % 3600) {
        orm__cut_char(text, ':');
        orm__cut_number(text, size / 60 % 60, 2);
    }
    if (size % 60) {
        orm__cut_char(text, ':');
        orm__cut_number(text, size % 60, 2);
    }
}

/* A time outside its range has no text; it is written as its distance from midnight would be. */
size_t orm_time_format(orm_time time, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    if (time.microseconds < 0)
        orm__cut_char(&text, '-');
    int64_t distance = time.microseconds == INT64_MIN ? INT64_MAX : llabs(time.microseconds);
    orm__write_time(&text, distance);
    return orm__cut_end(&text);
}

size_t orm_timetz_format(orm_timetz time, char *buffer, size_t size) {
    size_t len = orm_time_format((orm_time){time.microseconds}, buffer, size);
    orm__cut_text text = {.buffer = buffer, .size = size, .len = len};
    orm__write_zone(&text, time.seconds_west);
    return orm__cut_end(&text);
}

/* Up to six digits behind the point; more only when they are zeros. */
static bool scan_fraction(const char **at, int64_t *microseconds) {
    int64_t unit = ORM__SECOND;
    if (**at < '0' || **at > '9')
        return false;
    for (; **at >= '0' && **at <= '9'; ++*at) {
        unit /= 10;
        if (!unit && **at != '0')
            return false;
        *microseconds += (**at - '0') * unit;
    }
    return true;
}

bool orm__scan_time(const char **at, int64_t *out) {
    int64_t hour, minute, second = 0, fraction = 0;
    if (!orm__scan_number(at, 2, 2, &hour) || !orm__scan_char(at, ':') ||
        !orm__scan_number(at, 2, 2, &minute))
        return false;
    if (orm__scan_char(at, ':')) {
        if (!orm__scan_number(at, 2, 2, &second))
            return false;
        if (orm__scan_char(at, '.') && !scan_fraction(at, &fraction))
            return false;
    }
    *out = hour * ORM__HOUR + minute * ORM__MINUTE + second * ORM__SECOND + fraction;
    return minute < 60 && second < 60 && orm__time_valid(*out);
}

bool orm__scan_zone(const char **at, int32_t *seconds_west) {
    *seconds_west = 0;
    if (orm__scan_char(at, 'Z') || orm__scan_char(at, 'z'))
        return true;
    bool east = **at == '+';
    if (!orm__scan_char(at, east ? '+' : '-'))
        return false;
    int64_t hours, minutes = 0, seconds = 0;
    if (!orm__scan_number(at, 2, 4, &hours))
        return false;
    if (hours > 99) {
        minutes = hours % 100;
        hours /= 100;
    } else if (orm__scan_char(at, ':')) {
        if (!orm__scan_number(at, 2, 2, &minutes))
            return false;
        if (orm__scan_char(at, ':') && !orm__scan_number(at, 2, 2, &seconds))
            return false;
    }
    int32_t offset = (int32_t)(hours * 3600 + minutes * 60 + seconds);
    *seconds_west = east ? -offset : offset;
    return minutes < 60 && seconds < 60 && orm__zone_valid(*seconds_west);
}

orm_status orm_time_parse(const char *text, orm_time *out) {
    return orm__scan_time(&text, &out->microseconds) && !*text ? ORM_OK : ORM_VALUE;
}
