/* Intervals as ISO 8601 durations, each field with a sign of its own as PostgreSQL writes them. */
#include <stdlib.h>

#include "codec/value/civil.h"

static void write_signed(orm__cut_text *text, int64_t number) {
    if (number < 0)
        orm__cut_char(text, '-');
    orm__cut_number(text, (uint64_t)llabs(number), 1);
}

static void write_field(orm__cut_text *text, int64_t number, char unit) {
    if (!number)
        return;
    write_signed(text, number);
    orm__cut_char(text, unit);
}

static void write_clock(orm__cut_text *text, int64_t microseconds) {
    int64_t seconds = microseconds % ORM__MINUTE;
    if (!microseconds)
        return;
    orm__cut_char(text, 'T');
    write_field(text, microseconds / ORM__HOUR, 'H');
    write_field(text, microseconds % ORM__HOUR / ORM__MINUTE, 'M');
    if (!seconds)
        return;
    if (seconds < 0)
        orm__cut_char(text, '-');
    orm__cut_number(text, (uint64_t)llabs(seconds) / 1000000, 1);
    orm__write_fraction(text, llabs(seconds) % ORM__SECOND);
    orm__cut_char(text, 'S');
}

static void write_finite(orm__cut_text *text, orm_interval interval) {
    if (!interval.months && !interval.days && !interval.microseconds) {
        orm__cut_add(text, "PT0S");
        return;
    }
    orm__cut_char(text, 'P');
    write_field(text, interval.months / 12, 'Y');
    write_field(text, interval.months % 12, 'M');
    write_field(text, interval.days, 'D');
    write_clock(text, interval.microseconds);
}

/* From PostgreSQL 17 on the two extremes of all fields are the infinities. */
size_t orm_interval_format(orm_interval interval, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    if (interval.months == INT32_MAX && interval.days == INT32_MAX &&
        interval.microseconds == INT64_MAX)
        orm__cut_add(&text, "infinity");
    else if (interval.months == INT32_MIN && interval.days == INT32_MIN &&
             interval.microseconds == INT64_MIN)
        orm__cut_add(&text, "-infinity");
    else
        write_finite(&text, interval);
    return orm__cut_end(&text);
}
