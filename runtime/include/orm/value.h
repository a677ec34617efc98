/*
 * Values: what PostgreSQL's types are in C.
 *
 *     smallint int bigint real double bool      int16_t int32_t int64_t float double bool
 *     text varchar char json jsonb xml name     const char *     (UTF-8, no NUL inside)
 *     bytea                                     orm_bytes
 *     numeric                                   orm_numeric      (exact, any size)
 *     date time timetz timestamp timestamptz    orm_date …       (days, microseconds)
 *     interval uuid inet cidr macaddr bit …     structs below
 *     T[]                                       orm_T_array      {items, len, nulls, dimensions}
 *     ranges, multiranges                       orm_T_range, orm_T_multirange
 *
 * NULL, everywhere the same: pointers and the structs that begin with one (bytes, bits, arrays,
 * multiranges) are NULL when that pointer is; an empty one has len 0 and a pointer that is not
 * NULL. Every other value is wrapped: orm_opt_int64 {present, value}.
 *
 * All zero bits is a value of every type. Memory behind pointers is borrowed: whoever hands it out
 * says how long it lives.
 */
#ifndef ORM_VALUE_H
#define ORM_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <orm/arena.h>
#include <orm/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- bytes and bits ---------------------------------------------------------------------- */

typedef struct orm_bytes {
    const uint8_t *data;
    size_t len;
} orm_bytes;

/* The first bit is the highest of data[0]; unused bits of the last byte are zero. */
typedef struct orm_bits {
    const uint8_t *data;
    size_t len; /* in bits */
} orm_bits;

/* --- numeric ----------------------------------------------------------------------------- */

enum { ORM_NUMERIC_INLINE = 8 };

/* A decimal of base-10000 digits, as PostgreSQL holds it. All zero is 0. Treat it as a value: make
 * and read it with the calls below. More than ORM_NUMERIC_INLINE digits stand in memory of whoever
 * made it. */
typedef struct orm_numeric {
    uint16_t sign;  /* 0x0000 +, 0x4000 -, 0xC000 NaN, 0xD000 infinity, 0xF000 -infinity */
    int16_t weight; /* of the first digit, in powers of 10000 */
    uint16_t scale; /* decimal digits after the point, for display */
    uint16_t len;   /* number of base-10000 digits; no leading or trailing zero ones */
    union {
        int16_t near_digits[ORM_NUMERIC_INLINE];
        const int16_t *far_digits; /* when len > ORM_NUMERIC_INLINE */
    } digits;
} orm_numeric;

/* unscaled / 10^scale, exact: orm_numeric_of(1999, 2) is 19.99. `scale` is 0 to 16383; NaN when it
 * is not. */
ORM_API orm_numeric orm_numeric_of(int64_t unscaled, int scale);

/* Reads "-12.50", "1e-7", "NaN", "Infinity". The digits of a long number go to `arena`, which may
 * be NULL if the text has at most 29 significant digits. ORM_VALUE: not a number, or too large for
 * PostgreSQL. ORM_MISUSE: long, and no arena. ORM_NOMEM. */
ORM_API orm_status orm_numeric_parse(const char *text, orm_arena *arena, orm_numeric *out);

/* Writes the number as PostgreSQL prints it, ended by NUL, and returns its length; when that is
 * `size` or more the text was cut, as snprintf does. */
ORM_API size_t orm_numeric_format(orm_numeric value, char *buffer, size_t size);

/* value × 10^scale as an integer. ORM_VALUE when it is not finite, does not fit, or has digits
 * behind that scale. */
ORM_API orm_status orm_numeric_to_int64(orm_numeric value, int scale, int64_t *out);

/* The nearest double; NaN and infinities are theirs. */
ORM_API double orm_numeric_to_double(orm_numeric value);

/* -1, 0, 1 as PostgreSQL orders: NaN equals itself and is above all. */
ORM_API int orm_numeric_compare(orm_numeric a, orm_numeric b);

ORM_API bool orm_numeric_is_nan(orm_numeric value);

/* --- dates and times --------------------------------------------------------------------- */

/* Days since 2000-01-01, proleptic Gregorian; PostgreSQL's own epoch, so that its whole range
 * fits. INT32_MIN and INT32_MAX are -infinity and infinity. */
typedef struct orm_date {
    int32_t days;
} orm_date;

/* Microseconds since midnight, 0 to 86 400 000 000 (24:00 is a time of its own). */
typedef struct orm_time {
    int64_t microseconds;
} orm_time;

/* The same with an offset, in seconds west of UTC as on the wire: +02 is -7200. */
typedef struct orm_timetz {
    int64_t microseconds;
    int32_t seconds_west;
} orm_timetz;

/* Microseconds since 2000-01-01 00:00:00, without a zone. INT64_MIN and INT64_MAX are -infinity
 * and infinity. */
typedef struct orm_timestamp {
    int64_t microseconds;
} orm_timestamp;

/* The same in UTC: a point in time. */
typedef struct orm_timestamptz {
    int64_t microseconds;
} orm_timestamptz;

/* The server keeps the three apart: a month has no fixed days, a day no fixed hours. */
typedef struct orm_interval {
    int32_t months;
    int32_t days;
    int64_t microseconds;
} orm_interval;

/* Enough for any text that the format calls below write, with its NUL. */
enum { ORM_TIME_TEXT = 64 };

/* year may be 0 or negative (astronomical: 0 is 1 BC). ORM_VALUE when there is no such day or
 * PostgreSQL has none (4713 BC to 5874897 AD). */
ORM_API orm_status orm_date_of(int year, int month, int day, orm_date *out);
/* ORM_VALUE for an infinity. */
ORM_API orm_status orm_date_parts(orm_date date, int *year, int *month, int *day);
/* As PostgreSQL prints them under DateStyle ISO: "2024-02-29 12:00:00.5+00", "infinity", "0044-03-15
 * BC". Intervals are ISO 8601 (its intervalstyle iso_8601): "P1Y2M3DT4H5M6.5S". Each returns the
 * length and cuts as snprintf does; texts never exceed ORM_TIME_TEXT. */
ORM_API size_t orm_date_format(orm_date date, char *buffer, size_t size);
ORM_API size_t orm_time_format(orm_time time, char *buffer, size_t size);
ORM_API size_t orm_timetz_format(orm_timetz time, char *buffer, size_t size);
ORM_API size_t orm_timestamp_format(orm_timestamp time, char *buffer, size_t size);
ORM_API size_t orm_timestamptz_format(orm_timestamptz time, char *buffer, size_t size); /* in UTC */
ORM_API size_t orm_interval_format(orm_interval interval, char *buffer, size_t size);
/* Read what the format calls write, and a `T` between date and time; a zone is Z, +hh, +hhmm,
 * +hh:mm or +hh:mm:ss. ORM_VALUE when it is none, when PostgreSQL has no such value, or when it has
 * digits behind the microsecond. */
ORM_API orm_status orm_date_parse(const char *text, orm_date *out);
ORM_API orm_status orm_time_parse(const char *text, orm_time *out);
ORM_API orm_status orm_timestamp_parse(const char *text, orm_timestamp *out);
ORM_API orm_status orm_timestamptz_parse(const char *text, orm_timestamptz *out); /* zone needed */
/* Unix time. ORM_VALUE when it does not fit or is infinite. `nanoseconds` are cut to µs. */
ORM_API orm_status orm_timestamptz_of_unix(int64_t seconds, int32_t nanoseconds,
                                           orm_timestamptz *out);
ORM_API orm_status orm_timestamptz_to_unix(orm_timestamptz time, int64_t *seconds,
                                           int32_t *nanoseconds);

/* --- identifiers and networks ------------------------------------------------------------- */

typedef struct orm_uuid {
    uint8_t bytes[16];
} orm_uuid;

enum { ORM_UUID_TEXT = 37, ORM_INET_TEXT = 64, ORM_MACADDR_TEXT = 24 };

ORM_API orm_status orm_uuid_parse(const char *text, orm_uuid *out);
ORM_API size_t orm_uuid_format(orm_uuid uuid, char *buffer, size_t size);

/* inet and cidr. `family` is 4 or 6; 4 uses the first four bytes. All zero is no address. A cidr
 * has no bits behind its prefix. */
typedef struct orm_inet {
    uint8_t family;
    uint8_t prefix; /* bits of the network */
    uint8_t address[16];
} orm_inet;

/* "10.0.0.1", "10.0.0.0/8", "2001:db8::1/64". Formatting leaves out the prefix of a single host, as
 * PostgreSQL prints inet. */
ORM_API orm_status orm_inet_parse(const char *text, orm_inet *out);
ORM_API size_t orm_inet_format(orm_inet inet, char *buffer, size_t size);

typedef struct orm_macaddr {
    uint8_t bytes[6];
} orm_macaddr;

typedef struct orm_macaddr8 {
    uint8_t bytes[8];
} orm_macaddr8;

/* "08:00:2b:01:02:03"; `-` is read too, and no separator at all. */
ORM_API orm_status orm_macaddr_parse(const char *text, orm_macaddr *out);
ORM_API size_t orm_macaddr_format(orm_macaddr address, char *buffer, size_t size);
ORM_API orm_status orm_macaddr8_parse(const char *text, orm_macaddr8 *out);
ORM_API size_t orm_macaddr8_format(orm_macaddr8 address, char *buffer, size_t size);

/* --- values that may be NULL -------------------------------------------------------------- */

/* Makes orm_opt_<name> {present, value} and orm_opt_<name>_of(value). */
#define ORM_OPT(name, type)                                                                        \
    typedef struct orm_opt_##name {                                                                \
        bool present;                                                                              \
        type value;                                                                                \
    } orm_opt_##name;                                                                              \
    static inline orm_opt_##name orm_opt_##name##_of(type value) {                                 \
        orm_opt_##name made;                                                                       \
        made.present = true;                                                                       \
        made.value = value;                                                                        \
        return made;                                                                               \
    }

/* --- arrays ------------------------------------------------------------------------------- */

typedef struct orm_dimension {
    int32_t len;
    int32_t lower; /* its first index; PostgreSQL's default is 1 */
} orm_dimension;

/* Makes orm_<name>_array. Items are in row-major order. `nulls` is NULL when no item is, else it
 * has `len` flags; the item of a null one is all zero. `dimensions` is NULL for a plain list
 * (one dimension from 1; none when len is 0), else it has `dimension_count` (1 to 6) entries whose
 * product is `len`. */
#define ORM_ARRAY(name, type)                                                                      \
    typedef struct orm_##name##_array {                                                            \
        type const *items;                                                                         \
        size_t len;                                                                                \
        const bool *nulls;                                                                         \
        const orm_dimension *dimensions;                                                           \
        int dimension_count;                                                                       \
    } orm_##name##_array;

/* --- ranges ------------------------------------------------------------------------------- */

enum {
    ORM_RANGE_EMPTY = 1,
    ORM_RANGE_LOWER_INCLUSIVE = 2,
    ORM_RANGE_UPPER_INCLUSIVE = 4,
    ORM_RANGE_LOWER_INFINITE = 8,
    ORM_RANGE_UPPER_INFINITE = 16
};

/* Makes orm_<name>_range and orm_<name>_multirange. A bound that is infinite, and both of an empty
 * range, are all zero. PostgreSQL stores ranges of integers and dates as [lower, upper). */
#define ORM_RANGE(name, type)                                                                      \
    typedef struct orm_##name##_range {                                                            \
        type lower, upper;                                                                         \
        uint8_t flags;                                                                             \
    } orm_##name##_range;                                                                          \
    typedef struct orm_##name##_multirange {                                                       \
        const orm_##name##_range *items;                                                           \
        size_t len;                                                                                \
    } orm_##name##_multirange;

/* Scalars: the part of the type's name, the C type. */
#define ORM_PLAIN_VALUES(X)                                                                        \
    X(bool, bool)                                                                                  \
    X(int16, int16_t)                                                                              \
    X(int32, int32_t)                                                                              \
    X(int64, int64_t)                                                                              \
    X(uint32, uint32_t)                                                                            \
    X(float, float)                                                                                \
    X(double, double)                                                                              \
    X(numeric, orm_numeric)                                                                        \
    X(date, orm_date)                                                                              \
    X(time, orm_time)                                                                              \
    X(timetz, orm_timetz)                                                                          \
    X(timestamp, orm_timestamp)                                                                    \
    X(timestamptz, orm_timestamptz)                                                                \
    X(interval, orm_interval)                                                                      \
    X(uuid, orm_uuid)                                                                              \
    X(inet, orm_inet)                                                                              \
    X(macaddr, orm_macaddr)                                                                        \
    X(macaddr8, orm_macaddr8)

/* Those that are NULL by their pointer and have no orm_opt. */
#define ORM_POINTER_VALUES(X)                                                                      \
    X(text, const char *)                                                                          \
    X(bytes, orm_bytes)                                                                            \
    X(bits, orm_bits)

#define ORM_RANGE_VALUES(X)                                                                        \
    X(int32, int32_t)                                                                              \
    X(int64, int64_t)                                                                              \
    X(numeric, orm_numeric)                                                                        \
    X(date, orm_date)                                                                              \
    X(timestamp, orm_timestamp)                                                                    \
    X(timestamptz, orm_timestamptz)

ORM_PLAIN_VALUES(ORM_OPT)
ORM_PLAIN_VALUES(ORM_ARRAY)
ORM_POINTER_VALUES(ORM_ARRAY)
ORM_RANGE_VALUES(ORM_RANGE)

#define ORM_RANGE_FORMS(name, type)                                                                \
    ORM_OPT(name##_range, orm_##name##_range)                                                      \
    ORM_ARRAY(name##_range, orm_##name##_range)                                                    \
    ORM_ARRAY(name##_multirange, orm_##name##_multirange)
ORM_RANGE_VALUES(ORM_RANGE_FORMS)

#ifdef __cplusplus
}
#endif

#endif
