/*
 * The codecs against a server: every type, its literals and arbitrary values, bit by bit.
 *
 * What the server sends is decoded, encoded again and sent back as a binary parameter; what comes
 * back then must be the same bytes, and must print as the same text; where this library formats a
 * type itself, its text must be the server's. The text form must be read back as the same value, too.
 */
#include "support/unit.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/codec.h"
#include "support/arbitrary.h"
#include "support/sample_types.h"

typedef union any_value {
    visit largest;
    orm_opt_visit larger;
    orm_opt_numeric_range range;
    max_align_t align;
} any_value;

static PGconn *connection;
static orm_arena *arena;

static void run(const char *sql) {
    PGresult *result = PQexec(connection, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s: %s", sql,
                  PQerrorMessage(connection));
    PQclear(result);
}

static void ignore_notice(void *context, const PGresult *result) {
    (void)context;
    (void)result;
}

static void connect_once(void) {
    connection = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(connection) == CONNECTION_OK, "%s", PQerrorMessage(connection));
    PQsetNoticeReceiver(connection, ignore_notice, NULL);
    run("set timezone = 'UTC'");
    run("set intervalstyle = 'iso_8601'");
    run("set datestyle = 'ISO'");
    run("set client_encoding = 'UTF8'");
    run(SAMPLE_TYPES_SQL);
    arena = orm_arena_new(NULL);
}

static void disconnect(void) {
    PQfinish(connection);
    orm_arena_free(arena);
}

static uint32_t ask_oid(void *context, const orm_type *type) {
    (void)context;
    const char *name = type->name;
    PGresult *result =
        PQexecParams(connection, "select $1::text::regtype::oid", 1, NULL, &name, NULL, NULL, 0);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s", PQerrorMessage(connection));
    uint32_t oid = (uint32_t)strtoul(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    return oid;
}

static const orm__oids server_oids = {.oid = ask_oid};

/* --- one value there and back --------------------------------------------------------------- */

/* A row of a value in binary and its text, from `select <value>::<type>, …`. */
static PGresult *fetch(const char *sql, const orm_type *type, const orm__buffer *parameter) {
    Oid oid = orm__parameter_oid(type, &server_oids);
    const char *value = parameter ? (parameter->len ? parameter->data : "") : NULL;
    int len = parameter ? (int)parameter->len : 0, binary = 1;
    bool uses = strstr(sql, "$1") != NULL;
    PGresult *result = PQexecParams(connection, sql, uses ? 1 : 0, &oid, &value, &len, &binary, 1);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%.200s: %s", sql,
                  PQerrorMessage(connection));
    return result;
}

static const char *text_of(const PGresult *row) {
    return PQgetvalue(row, 0, 1);
}

static void decode(const orm_type *type, const PGresult *row, void *out) {
    const char *why = "";
    orm_status status =
        orm__decode(type, PQgetvalue(row, 0, 0), PQgetlength(row, 0, 0), arena, out, &why);
    ck_assert_msg(status == ORM_OK, "%s %.100s: %s", type->name, text_of(row), why);
}

static orm__buffer encode(const orm_type *type, const void *value) {
    orm__buffer out = {0};
    const char *why = "";
    ck_assert_msg(orm__encode(type, value, &out, &server_oids, &why) == ORM_OK, "%s: %s",
                  type->name, why);
    return out;
}

/* Our own text of a value; false when the library formats no such type. */
static bool format(const orm_type *type, const void *value, char *buffer, size_t size) {
#define FORMAT(kind_, name)                                                                        \
    if (type->kind == ORM_KIND_##kind_) {                                                          \
        orm_##name##_format(*(const orm_##name *)value, buffer, size);                             \
        return true;                                                                               \
    }
    FORMAT(NUMERIC, numeric)
    FORMAT(DATE, date)
    FORMAT(TIME, time)
    FORMAT(TIMETZ, timetz)
    FORMAT(TIMESTAMP, timestamp)
    FORMAT(TIMESTAMPTZ, timestamptz)
    FORMAT(INTERVAL, interval)
    FORMAT(UUID, uuid)
    FORMAT(INET, inet)
    FORMAT(MACADDR, macaddr)
    FORMAT(MACADDR8, macaddr8)
    return false;
}

/* Reads our own text back; true also when the library reads no such type. */
static bool parses_to(const orm_type *type, const char *text, const void *value) {
#define PARSE(kind_, name)                                                                         \
    if (type->kind == ORM_KIND_##kind_) {                                                          \
        orm_##name parsed;                                                                         \
        return orm_##name##_parse(text, &parsed) == ORM_OK &&                                      \
               orm__value_equal(type, false, &parsed, value);                                      \
    }
    PARSE(DATE, date)
    PARSE(TIME, time)
    PARSE(TIMESTAMP, timestamp)
    PARSE(TIMESTAMPTZ, timestamptz)
    PARSE(UUID, uuid)
    PARSE(INET, inet)
    PARSE(MACADDR, macaddr)
    PARSE(MACADDR8, macaddr8)
    orm_numeric number;
    if (type->kind == ORM_KIND_NUMERIC)
        return orm_numeric_parse(text, arena, &number) == ORM_OK &&
               orm__value_equal(type, false, &number, value);
    return true;
}

static void check_text(const orm_type *type, const void *value, const char *expected) {
    enum { ROOM = 160000 };
    char *ours = orm_arena_alloc(arena, ROOM);
    if (!format(type, value, ours, ROOM))
        return;
    ck_assert_str_eq(ours, expected);
    ck_assert_msg(parses_to(type, ours, value), "%s `%s` is not read back", type->name, ours);
}

/* PostgreSQL 15's "char" prints a byte above 127 as it is, which is no UTF-8: no text of it. */
static void select_sql(const orm_type *type, const char *name, const char *value, char *sql,
                       size_t size) {
    const char *text = type == &orm_type_char || type == &orm_type_char_array ? "''" : NULL;
    if (text)
        snprintf(sql, size, "select (%s)::%s, %s", value, name, text);
    else
        snprintf(sql, size, "select (%s)::%s, format('%%s', (%s)::%s)", value, name, value, name);
}

/* Sends a value and returns what the server makes of it. */
static PGresult *send_back(const orm_type *type, const char *name, const orm__buffer *wire) {
    char sql[500];
    select_sql(type, name, "$1", sql, sizeof sql);
    return fetch(sql, type, wire);
}

/* The text form, which the server casts, is the same value. */
static void check_text_form(const orm_type *type, const char *name, const void *value,
                            const PGresult *sent) {
    orm__buffer text = {0};
    char sql[500];
    const char *why = "";
    ck_assert_msg(orm__encode_text(type, value, &text, &why) == ORM_OK, "%s: %s", name, why);
    select_sql(type, name, "$1::text", sql, sizeof sql);
    PGresult *back = fetch(sql, &orm_type_text, &text);
    bool same =
        PQgetlength(back, 0, 0) == PQgetlength(sent, 0, 0) &&
        !memcmp(PQgetvalue(back, 0, 0), PQgetvalue(sent, 0, 0), (size_t)PQgetlength(sent, 0, 0));
    bool one_of_many = strstr(text_of(sent), "NaN") && !strcmp(text_of(back), text_of(sent));
    ck_assert_msg(same || one_of_many, "%s: the text form %.200s is another value", name,
                  orm__buffer_text(&text));
    orm__buffer_free(&text);
    PQclear(back);
}

static void check_literal(const orm_type *type, const char *name, const char *literal) {
    char sql[1000];
    any_value value, again;
    select_sql(type, name, literal, sql, sizeof sql);
    PGresult *sent = fetch(sql, type, NULL);
    decode(type, sent, &value);
    check_text(type, &value, text_of(sent));
    orm__buffer wire = encode(type, &value);
    PGresult *back = send_back(type, name, &wire);
    ck_assert_msg(PQgetlength(back, 0, 0) == PQgetlength(sent, 0, 0) &&
                      !memcmp(PQgetvalue(back, 0, 0), PQgetvalue(sent, 0, 0),
                              (size_t)PQgetlength(sent, 0, 0)),
                  "%s %s: other bytes came back", name, literal);
    ck_assert_str_eq(text_of(back), text_of(sent));
    decode(type, back, &again);
    ck_assert_msg(orm__value_equal(type, false, &value, &again), "%s %s", name, literal);
    check_text_form(type, name, &value, sent);
    orm__buffer_free(&wire);
    PQclear(sent);
    PQclear(back);
    orm_arena_reset(arena);
}

/* --- literals ------------------------------------------------------------------------------- */

enum { MOST_LITERALS = 14 };

typedef struct literals {
    const orm_type *type;
    const char *name;
    const char *values[MOST_LITERALS];
} literals;

#define LITERALS(name, sql, ...)                                                                   \
    {                                                                                              \
        &orm_type_##name, sql, {                                                                   \
            __VA_ARGS__                                                                            \
        }                                                                                          \
    }

static const literals table[] = {
    LITERALS(bool, "bool", "true", "false"),
    LITERALS(int2, "int2", "-32768", "32767", "0", "-1"),
    LITERALS(int4, "int4", "-2147483648", "2147483647", "0", "-1"),
    LITERALS(int8, "int8", "-9223372036854775808", "9223372036854775807", "0", "-1"),
    LITERALS(oid, "oid", "0", "4294967295", "1"),
    LITERALS(float4, "float4", "0", "'-0'", "'NaN'", "'Infinity'", "'-Infinity'", "1e-45",
             "3.4028235e38", "-3.4028235e38", "1.1754944e-38", "0.1"),
    LITERALS(float8, "float8", "0", "'-0'", "'NaN'", "'Infinity'", "'-Infinity'", "5e-324",
             "1.7976931348623157e308", "2.2250738585072014e-308", "0.1", "-1e-310"),
    LITERALS(numeric, "numeric", "0", "'0.000'", "-1", "'NaN'", "'Infinity'", "'-Infinity'",
             "repeat('9', 131072)", "'-' || repeat('9', 131072) || '.' || repeat('9', 16383)",
             "'0.' || repeat('0', 16382) || '1'", "'1e131071'", "'12345678901234567890.1234567890'",
             "'10000'", "'0.0001'", "'-0.00010'"),
    LITERALS(text, "text", "''", "'a'", "'\u00e9\U0001F600'", "repeat('x', 100000)", "'it''s\"\\'"),
    LITERALS(varchar, "varchar", "''", "'a  '", "repeat('\u20ac', 1000)"),
    LITERALS(bpchar, "bpchar(5)", "''", "'ab'", "'\u20ac'"),
    LITERALS(name, "name", "''", "'a'", "repeat('x', 63)"),
    LITERALS(char, "\"char\"", "''", "'a'", "-1", "'\u00e9'", "-128"),
    LITERALS(json, "json", "'{\"a\" :  [1, null]}'", "'null'", "'\"\\u0041\"'"),
    LITERALS(jsonb, "jsonb", "'{\"a\" :  [1, null]}'", "'null'", "'\"\\u0041\"'", "'1.500'"),
    LITERALS(xml, "xml", "'<a b=\"c\">d</a>'", "'text only'", "''"),
    LITERALS(bytea, "bytea", "''", "'\\x00'", "'\\x00ff00'",
             "decode(repeat('00ff', 50000), 'hex')"),
    LITERALS(date, "date", "'4714-11-24 BC'", "'5874897-12-31'", "'infinity'", "'-infinity'",
             "'0001-12-31 BC'", "'0001-01-01'", "'2000-02-29'", "'1900-02-28'", "'1582-10-10'"),
    LITERALS(time, "time", "'00:00'", "'24:00'", "'23:59:59.999999'", "'12:34:56.7'",
             "'0:0:0.000001'"),
    LITERALS(timetz, "timetz", "'00:00+00'", "'24:00:00+15:59:59'", "'24:00:00-15:59:59'",
             "'12:34:56.789+05:30'", "'12:00:00-00:00:01'"),
    LITERALS(timestamp, "timestamp", "'4714-11-24 00:00:00 BC'", "'294276-12-31 23:59:59.999999'",
             "'infinity'", "'-infinity'", "'2000-01-01'", "'1999-12-31 23:59:59.999999'",
             "'0001-12-31 12:00:00.5 BC'", "'0044-03-15 12:00 BC'"),
    LITERALS(timestamptz, "timestamptz", "'4714-11-24 00:00:00+00 BC'",
             "'294276-12-31 23:59:59.999999+00'", "'infinity'", "'-infinity'",
             "'2024-02-29 12:00:00+15:59'", "'1969-12-31 23:59:59.999999-11:30'",
             "'0044-03-15 12:00+00 BC'"),
    LITERALS(interval, "interval", "'0'", "'1 year 2 mons 3 days 04:05:06.789'",
             "'-1 mons +3 days -1us'", "'178956970 years 7 months'", "'-178956970 years -8 months'",
             "'2147483647 days'", "'-2147483648 days'", "'-00:00:00.5'",
             "'-1 year -5 minutes 30.1 seconds'", "make_interval(hours => 2147483647)"),
    LITERALS(uuid, "uuid", "'00000000-0000-0000-0000-000000000000'",
             "'ffffffff-ffff-ffff-ffff-ffffffffffff'", "'123e4567-e89b-12d3-a456-426614174000'"),
    LITERALS(inet, "inet", "'0.0.0.0/0'", "'255.255.255.255'", "'10.1.2.3/8'", "'::'", "'::1'",
             "'::/0'", "'2001:db8::1/64'", "'::ffff:1.2.3.4'", "'::1.2.3.4/96'",
             "'1:0:0:2:0:0:0:3'", "'1:2:3:4:5:6:7:0'", "'fe80:0:1::'"),
    LITERALS(cidr, "cidr", "'0.0.0.0/0'", "'10.0.0.0/8'", "'10.1.2.3/32'", "'::/0'",
             "'2001:db8::/32'"),
    LITERALS(macaddr, "macaddr", "'00:00:00:00:00:00'", "'ff:ff:ff:ff:ff:ff'",
             "'08:00:2b:01:02:03'"),
    LITERALS(macaddr8, "macaddr8", "'00:00:00:00:00:00:00:00'", "'08:00:2b:01:02:03:04:05'"),
    LITERALS(bit, "bit(9)", "'000000000'", "'111111111'", "'100000001'"),
    LITERALS(varbit, "varbit", "''", "'1'", "'10000000'", "'101010101'", "repeat('1', 1000)"),
    LITERALS(int4_array, "int4[]", "'{}'", "'{NULL}'", "'{1,2,3}'",
             "'{{{1,2},{3,4}},{{5,6},{7,8}}}'", "'[2:3][-1:0]={{1,NULL},{3,4}}'", "'{{{{{{1}}}}}}'",
             "'[0:0]={7}'", "'[2147483646:2147483646]={1}'", "'[-2147483648:-2147483647]={1,2}'",
             "array_fill(7, array[10000])"),
    LITERALS(text_array, "text[]", "'{}'", "'{\"\",NULL,\"NULL\"}'",
             "'{{a,\"b c\"},{\"\\\"\",d}}'"),
    LITERALS(numeric_array, "numeric[]", "'{NaN,Infinity,0.00}'",
             "array[repeat('9', 1000)::numeric, null]"),
    LITERALS(jsonb_array, "jsonb[]", "array['{}'::jsonb, null]"),
    LITERALS(bytea_array, "bytea[]", "array[''::bytea, null, '\\x00']"),
    LITERALS(int4range, "int4range", "'empty'", "'(,)'", "'[1,2]'", "'(1,5]'",
             "'[-2147483648,2147483647)'", "'(,3)'", "'[3,)'"),
    LITERALS(int8range, "int8range", "'empty'", "'[1,9223372036854775807)'", "'(,)'"),
    LITERALS(numrange, "numrange", "'empty'", "'(1.10,2.200]'", "'[1,1]'", "'[-Infinity,NaN]'",
             "'(,0)'"),
    LITERALS(daterange, "daterange", "'[2000-01-01,infinity]'", "'(,)'",
             "'[4714-11-24 BC,5874897-12-31)'"),
    LITERALS(tsrange, "tsrange", "'[2000-01-01,infinity)'", "'(,2000-01-01]'", "'empty'"),
    LITERALS(tstzrange, "tstzrange", "'(-infinity,2000-01-01+00]'", "'(,)'"),
    LITERALS(int4range_array, "int4range[]", "'{empty,NULL,\"[1,5)\"}'"),
    LITERALS(int4multirange, "int4multirange", "'{}'", "'{[1,3),[5,9)}'", "'{(,)}'"),
    LITERALS(nummultirange, "nummultirange", "'{(1.0,1.5],[2,)}'"),
    LITERALS(datemultirange_array, "datemultirange[]",
             "array['{[2000-01-01,2000-02-01)}'::datemultirange, null, '{}']"),
    {&type_mood, "pg_temp.mood", {"'sad'", "'so so'", "'ha''ppy'"}},
    {&type_mood_array, "pg_temp.mood[]", {"'{}'", "'{sad,NULL,\"so so\"}'"}},
    {&type_mood_range, "pg_temp.mood_range", {"'[sad,\"so so\"]'", "'empty'", "'(,)'"}},
    {&type_visit,
     "pg_temp.visit",
     {"'(,,,,,,,,,)'",
      "row('here', 1, 'sad', '{sad,NULL}', 1.50, '[1,2)', '{[2000-01-01,2000-01-02)}', '\\x00',"
      " 'infinity', '[sad,sad]')::pg_temp.visit"}},
    {&type_visit_array, "pg_temp.visit[]", {"array[null, '(a,,,,,,,,,)']::pg_temp.visit[]"}},
};
enum { TABLE_SIZE = sizeof table / sizeof *table };

START_TEST(literals_come_back_bit_by_bit) {
    const literals *row = &table[_i];
    connect_once();
    for (int i = 0; i < MOST_LITERALS && row->values[i]; i++)
        check_literal(row->type, row->name, row->values[i]);
    disconnect();
}
END_TEST

START_TEST(null_comes_back_as_null) {
    connect_once();
    for (int i = 0; i < TABLE_SIZE; i++) {
        char sql[500];
        any_value slot;
        const char *why = "";
        snprintf(sql, sizeof sql, "select $1::%s", table[i].name);
        PGresult *row = fetch(sql, table[i].type, NULL);
        ck_assert(PQgetisnull(row, 0, 0));
        ck_assert_int_eq(orm__decode_column(table[i].type, true, NULL, 0, arena, &slot, &why),
                         ORM_OK);
        ck_assert(orm__type_is_null(table[i].type, true, &slot));
        PQclear(row);
    }
    disconnect();
}
END_TEST

/* --- arbitrary values ----------------------------------------------------------------------- */

/* The name to cast to: pg_type's own, which takes no modifier when it is quoted. */
static void type_name(const orm_type *type, char *out, size_t size) {
    char sql[200];
    snprintf(sql, sizeof sql,
             "select quote_ident(n.nspname) || '.' || quote_ident(t.typname) from pg_type t"
             " join pg_namespace n on n.oid = t.typnamespace where t.oid = '%s'::regtype",
             type->name);
    PGresult *row = PQexec(connection, sql);
    ck_assert_msg(PQntuples(row) == 1, "%s: %s", sql, PQerrorMessage(connection));
    snprintf(out, size, "%s", PQgetvalue(row, 0, 0));
    PQclear(row);
}

START_TEST(arbitrary_values_come_back_bit_by_bit) {
    enum { ROUNDS = 60 };
    const orm_type *type = sample_types[_i];
    char name[200];
    connect_once();
    type_name(type, name, sizeof name);
    arbitrary from = {.state = unit_seed() + (uint64_t)_i * 104729, .arena = arena};
    for (int round = 0; round < ROUNDS; round++) {
        any_value value, back;
        arbitrary_value(&from, type, &value);
        orm__buffer wire = encode(type, &value);
        PGresult *row = send_back(type, name, &wire);
        decode(type, row, &back);
        ck_assert_msg(orm__value_equal(type, false, &value, &back), "%s: %s is not what was sent",
                      type->name, text_of(row));
        check_text(type, &value, text_of(row));
        check_text_form(type, name, &value, row);
        orm__buffer_free(&wire);
        PQclear(row);
        orm_arena_reset(arena);
    }
    disconnect();
}
END_TEST

/* --- descriptors ---------------------------------------------------------------------------- */

typedef struct described {
    const char *name;
    const orm_type *scalar, *array;
} described;

static const described builtins[] = {
#define DESCRIBED(name, ...) {#name, &orm_type_##name, &orm_type_##name##_array},
#define DESCRIBED_RANGE(range, o, a, multirange, ...)                                              \
    {#range, &orm_type_##range, &orm_type_##range##_array},                                        \
        {#multirange, &orm_type_##multirange, &orm_type_##multirange##_array},
    ORM_BUILTIN_TYPES(DESCRIBED) ORM_BUILTIN_RANGES(DESCRIBED_RANGE)};

START_TEST(oids_and_names_are_the_servers) {
    connect_once();
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        const described *type = &builtins[i];
        const char *name = type->name;
        PGresult *row = PQexecParams(
            connection,
            "select oid, typarray, format_type(oid, null), format_type(typarray, null)"
            " from pg_type where typname = $1 and typnamespace = 'pg_catalog'::regnamespace",
            1, NULL, &name, NULL, NULL, 0);
        ck_assert_msg(PQntuples(row) == 1, "%s", name);
        ck_assert_uint_eq(strtoul(PQgetvalue(row, 0, 0), NULL, 10), type->scalar->oid);
        ck_assert_uint_eq(strtoul(PQgetvalue(row, 0, 1), NULL, 10), type->array->oid);
        ck_assert_str_eq(PQgetvalue(row, 0, 2), type->scalar->name);
        ck_assert_str_eq(PQgetvalue(row, 0, 3), type->array->name);
        ck_assert_ptr_eq(type->array->element, type->scalar);
        PQclear(row);
    }
    disconnect();
}
END_TEST

/* --- what we refuse, the server refuses or changes ------------------------------------------ */

/* The server's word on a literal that orm__check_value would refuse as a value. */
START_TEST(the_server_has_nothing_beyond_our_bounds) {
    static const char *const refused[] = {"'4714-11-23 BC'::date",
                                          "'5874898-01-01'::date",
                                          "'4714-11-23 23:59 BC'::timestamp",
                                          "'294277-01-01'::timestamp",
                                          "'24:00:01'::time",
                                          "'12:00+16'::timetz",
                                          "'1e131072'::numeric",
                                          "('0.' || repeat('1', 16384))::numeric",
                                          "'(1,2147483647]'::int4range",
                                          "'[2,1]'::int4range",
                                          "'10.0.0.1/8'::cidr",
                                          "'{{{{{{{1}}}}}}}'::int4[]",
                                          "'[2147483647:2147483647]={1}'::int4[]"};
    connect_once();
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char sql[200];
        snprintf(sql, sizeof sql, "select %s", refused[i]);
        PGresult *row = PQexec(connection, sql);
        ck_assert_msg(PQresultStatus(row) == PGRES_FATAL_ERROR, "%s is fine", refused[i]);
        PQclear(row);
    }
    disconnect();
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("codec_server");
    TCase *cases = tcase_create("server");
    tcase_set_timeout(cases, 120);
    tcase_add_test(cases, oids_and_names_are_the_servers);
    tcase_add_loop_test(cases, literals_come_back_bit_by_bit, 0, TABLE_SIZE);
    tcase_add_test(cases, null_comes_back_as_null);
    tcase_add_loop_test(cases, arbitrary_values_come_back_bit_by_bit, 0, SAMPLE_TYPE_COUNT);
    tcase_add_test(cases, the_server_has_nothing_beyond_our_bounds);
    suite_add_tcase(suite, cases);
    return suite;
}
