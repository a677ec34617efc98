/*
 * The list of results that are not NULL, against a server: each function, operator and cast that it
 * names is run over sample values, odd ones among them, and must give no NULL where none is
 * promised, and some value at all.
 */
#include "support/unit.h"

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "postgres/resolve.h"

enum { MOST_VALUES = 20, MOST_CALLS = 60, MOST_TRIES = 100 };

static PGconn *server;
static orm_arena *arena;
static catalogue *cat;
static char schema[64];
static uint64_t dice;

static size_t roll(size_t sides) {
    dice ^= dice << 13;
    dice ^= dice >> 7;
    dice ^= dice << 17;
    return (size_t)((dice >> 11) % sides);
}

/* Sample values of a type, ended by NULL. Where a type has infinities, NaN or an empty value they
 * are here; texts are names of encodings, fields, time zones … that functions ask for. */
static const struct {
    const char *type;
    const char *values[MOST_VALUES];
} samples[] = {
    {"bool", {"true", "false"}},
    {"int2", {"0", "1", "-3", "12"}},
    {"int4", {"0", "1", "-3", "12", "2024"}},
    {"int8", {"0", "1", "-3", "12"}},
    {"numeric", {"0", "0.5", "-12.5", "NaN", "Infinity", "1"}},
    {"float4", {"0", "0.5", "-12.5", "NaN", "Infinity"}},
    {"float8", {"0", "0.5", "-12.5", "NaN", "Infinity", "1"}},
    {"text",
     {"", "a", "abc 12", "UTF8", "base64", "day", "Europe/Paris", "2024", "x", "{a}", "[)", "NFC",
      "LATIN1", "work_mem", "{a,b}", "hour"}},
    {"varchar", {"", "abc 12", "1"}},
    {"bpchar", {"", "abc 12", "1"}},
    {"name", {"", "abc", "UTF8", "LATIN1"}},
    {"char", {"", "a", "b"}},
    {"bytea", {"", "ab", "abcdef"}},
    {"date", {"2024-02-29", "infinity", "-infinity", "0001-01-01 BC"}},
    {"time", {"00:00", "24:00", "12:34:56.789"}},
    {"timetz", {"00:00+01", "24:00-12", "12:34:56.789+00"}},
    {"timestamp", {"2024-02-29 12:34", "infinity", "-infinity", "2000-01-01"}},
    {"timestamptz", {"2024-02-29 12:34+00", "infinity", "-infinity", "2000-01-01 00:00+00"}},
    {"interval", {"0", "1 month 2 days", "-1 hour", "1 day"}},
    {"uuid", {"00000000-0000-0000-0000-000000000000"}},
    {"json", {"{}", "[]", "null", "{\"a\": null, \"b\": [1]}", "[null, {\"a\": 1}]", "1"}},
    {"jsonb", {"{}", "[]", "null", "{\"a\": null, \"b\": [1]}", "[null, {\"a\": 1}]", "1", "true"}},
    {"jsonpath", {"$", "$.a", "strict $.x", "$[*]", "$.a ? (@ > 1)"}},
    {"xml", {"<a/>"}},
    {"inet", {"1.2.3.4", "10.0.0.0/8", "::1", "1.2.3.255/24"}},
    {"cidr", {"10.0.0.0/8", "::/0"}},
    {"macaddr", {"00:00:00:00:00:00", "08:00:2b:01:02:03"}},
    {"macaddr8", {"08:00:2b:ff:fe:01:02:03"}},
    {"bit", {"0", "1"}},
    {"varbit", {"", "101"}},
    {"money", {"0", "12.50", "-1"}},
    {"oid", {"0", "16"}},
    {"xid", {"0", "700"}},
    {"xid8", {"0", "700"}},
    {"cid", {"0"}},
    {"tid", {"(0,1)"}},
    {"pg_lsn", {"0/0", "16/B374D848"}},
    {"regclass", {"numbers"}},
    {"regconfig", {"english", "simple"}},
    {"regtype", {"int4"}},
    {"tsvector", {"", "a:1 b:2", "'x y':3A"}},
    {"tsquery", {"", "a & b", "!a"}},
    {"point", {"(0,0)", "(1,-2)", "(NaN,Infinity)"}},
    {"line", {"{1,-1,0}", "{0,1,2}"}},
    {"lseg", {"[(0,0),(1,1)]", "[(3,3),(3,3)]"}},
    {"box", {"(1,1),(0,0)", "(5,5),(4,4)"}},
    {"path", {"[(0,0),(1,1)]", "((0,0),(1,1),(2,0))"}},
    {"polygon", {"((0,0),(1,1),(2,0))", "((0,0))"}},
    {"circle", {"<(0,0),1>", "<(5,5),0>"}},
    {"int2vector", {"", "1 2"}},
    {"oidvector", {"", "1 2"}},
    {"int4range", {"empty", "(,)", "[1,5)", "(,3)"}},
    {"int8range", {"empty", "(,)", "[1,5)"}},
    {"numrange", {"empty", "(,)", "[1,5)"}},
    {"daterange", {"empty", "(,)", "[2024-01-01,2024-02-01)"}},
    {"tsrange", {"empty", "(,)", "[2024-01-01,2024-02-01)"}},
    {"tstzrange", {"empty", "(,)", "[2024-01-01,2024-02-01)"}},
    {"int4multirange", {"{}", "{(,)}", "{[1,2),[4,5)}"}},
    {"int8multirange", {"{}", "{(,)}", "{[1,2),[4,5)}"}},
    {"nummultirange", {"{}", "{(,)}", "{[1,2),[4,5)}"}},
    {"datemultirange", {"{}", "{(,)}"}},
    {"tsmultirange", {"{}", "{(,)}"}},
    {"tstzmultirange", {"{}", "{(,)}"}},
    {"_text", {"{}", "{a,NULL}", "{a,1}", "{b,0}"}},
    {"_int4", {"{}", "{1,NULL}", "{2}", "{{1,2},{3,4}}"}},
    {"_float8", {"{}", "{0.5}", "{0,1}", "{0.1,0.2,0.4,1}"}},
    {"_float4", {"{0.1,0.2,0.4,1}"}},
    {"_char", {"{}", "{a,b}"}},
    {"record", {"(1,)"}},
    {"mood", {"sad", "happy"}},
};

static const struct {
    uint32_t declared;
    const char *type;
} stand_ins[] = {
    {OID_ANY, "text"},
    {OID_ANYELEMENT, "int4"},
    {OID_ANYNONARRAY, "int4"},
    {OID_ANYARRAY, "_int4"},
    {OID_ANYENUM, "mood"},
    {OID_ANYRANGE, "int4range"},
    {OID_ANYMULTIRANGE, "int4multirange"},
    {OID_ANYCOMPATIBLE, "int4"},
    {OID_ANYCOMPATIBLENONARRAY, "int4"},
    {OID_ANYCOMPATIBLEARRAY, "_int4"},
    {OID_ANYCOMPATIBLERANGE, "int4range"},
    {OID_ANYCOMPATIBLEMULTIRANGE, "int4multirange"},
};

/* The samples of a parameter's type; NULL for the few types that have none. */
static const char *const *samples_of(uint32_t type, const char **name) {
    *name = catalogue_type_of(cat, type)->name;
    for (size_t i = 0; i < sizeof stand_ins / sizeof *stand_ins; i++)
        if (stand_ins[i].declared == type)
            *name = stand_ins[i].type;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (strcmp(samples[i].type, *name) == 0)
            return samples[i].values;
    return NULL;
}

static size_t count_of(const char *const *values) {
    size_t count = 0;
    while (count < MOST_VALUES && values[count])
        count++;
    return count;
}

/* --- the server --------------------------------------------------------------------------- */

static void run(const char *sql) {
    PGresult *result = PQexec(server, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s", PQerrorMessage(server));
    PQclear(result);
}

/* All in a transaction that is never committed. Some calls raise notices; nobody wants them. */
static void connect_server(void) {
    server = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(server) == CONNECTION_OK, "%s", PQerrorMessage(server));
    dice = unit_seed();
    run("begin");
    run("set local client_min_messages to error");
    run("set local statement_timeout = '60s'");
    snprintf(schema, sizeof schema, "nulls_%d", (int)getpid());
    char sql[256];
    snprintf(sql, sizeof sql, "create schema %s; set local search_path to %s", schema, schema);
    run(sql);
    run("create type mood as enum ('sad', 'happy')");
    run("create type pair as (one int4, two text)");
    run("create sequence numbers");
    run("create function probe(call text) returns text language plpgsql as $$"
        " declare nulls int8; total int8;"
        " begin"
        "   execute 'select count(*), count(*) filter (where v is not distinct from null) from ('"
        "       || call || ' limit 3) q (v)' into total, nulls;"
        "   return case when nulls > 0 then 'null' when total = 0 then 'none' else 'value' end;"
        " exception when others then return 'error';"
        " end $$");
    arena = orm_arena_new(NULL);
    cat = catalogue_new(arena, PQserverVersion(server) / 10000);
    ck_assert_ptr_nonnull(cat);
    catalogue_set_path(cat, (const char *const[]){schema}, 1);
}

static void disconnect_server(void) {
    PQfinish(server);
    orm_arena_free(arena);
}

/* A list of calls on its way to the server, as the text of an array. */
typedef struct calls {
    orm__buffer array;
    size_t count;
} calls;

static void add_call(calls *list, const char *sql) {
    orm__buffer_text_add(&list->array, list->count++ > 0 ? ",\"" : "{\"");
    for (; *sql; sql++) {
        if (*sql == '"' || *sql == '\\')
            orm__buffer_byte(&list->array, '\\');
        orm__buffer_byte(&list->array, *sql);
    }
    orm__buffer_byte(&list->array, '"');
}

typedef struct outcome {
    size_t values, nulls;
    char example[512]; /* of a call that gave NULL */
} outcome;

static void probe(calls *list, outcome *result) {
    if (list->count == 0)
        return;
    orm__buffer_byte(&list->array, '}');
    ck_assert(!orm__buffer_failed(&list->array));
    const char *const values[] = {list->array.data};
    PGresult *rows = PQexecParams(server,
                                  "select found, count(*), min(call) from (select probe(call),"
                                  " call from unnest($1::text[]) call) q (found, call) group by 1",
                                  1, NULL, values, NULL, NULL, 0);
    ck_assert_msg(PQresultStatus(rows) == PGRES_TUPLES_OK, "%s", PQerrorMessage(server));
    for (int i = 0; i < PQntuples(rows); i++) {
        size_t count = strtoul(PQgetvalue(rows, i, 1), NULL, 10);
        if (strcmp(PQgetvalue(rows, i, 0), "value") == 0)
            result->values += count;
        if (strcmp(PQgetvalue(rows, i, 0), "null") == 0) {
            result->nulls += count;
            snprintf(result->example, sizeof result->example, "%s", PQgetvalue(rows, i, 2));
        }
    }
    PQclear(rows);
    orm__buffer_free(&list->array);
    *list = (calls){0};
}

/* --- calls -------------------------------------------------------------------------------- */

/* The sample's number is taken round and round. */
static void write_sample(orm__buffer *sql, uint32_t type, size_t number, bool null) {
    const char *name;
    const char *const *values = samples_of(type, &name);
    if (null) {
        orm__buffer_text_add(sql, "NULL");
    } else if (strcmp(name, "record") == 0) {
        orm__buffer_text_add(sql, "'(1,)'::pair");
        return;
    } else {
        orm__buffer_printf(sql, "'%s'", values[number % count_of(values)]);
    }
    orm__buffer_printf(sql, "::\"%s\"", name);
}

/* Whether an argument may be NULL without the result being so. */
static bool may_be_null(catalogue_nulls promised, size_t argument) {
    switch (promised) {
    case CATALOGUE_NULL_FROM_FIRST:
        return argument > 0;
    case CATALOGUE_NULL_WITHOUT_ROWS:
    case CATALOGUE_NEVER_NULL:
        return true;
    case CATALOGUE_MAY_BE_NULL:
    case CATALOGUE_NULL_FROM_NULL:
        break;
    }
    return false;
}

static const char *source_of_rows(const catalogue_function *f, catalogue_nulls promised) {
    if (f->kind != CATALOGUE_AGGREGATE)
        return "";
    if (promised == CATALOGUE_NEVER_NULL && roll(3) == 0)
        return " FROM generate_series(1, 0)";
    return roll(2) == 0 ? " FROM generate_series(1, 1)" : " FROM generate_series(1, 3)";
}

/* One call with random samples; `output` may be NULL. */
static void write_call(orm__buffer *sql, const catalogue_function *f, catalogue_nulls promised,
                       const char *output, size_t round) {
    bool within = f->aggregate != CATALOGUE_NORMAL_AGGREGATE && f->kind == CATALOGUE_AGGREGATE;
    size_t count = f->input_count, direct = f->direct_count;
    if (f->variadic && f->aggregate == CATALOGUE_HYPOTHETICAL_SET)
        count = 2;
    else if (f->variadic)
        count = count - 1 + roll(4);
    else if (f->default_count > 0)
        count -= roll(f->default_count + 1U);
    orm__buffer_printf(sql, "SELECT %s\"%s\"(", output ? "(" : "", f->name);
    for (size_t i = 0; i < count; i++) {
        uint32_t type = f->inputs[i < f->input_count ? i : f->input_count - 1U];
        if (f->variadic && i + 1U >= f->input_count)
            type = f->variadic;
        if (within && i == direct)
            orm__buffer_text_add(sql, ") WITHIN GROUP (ORDER BY ");
        else if (i > 0)
            orm__buffer_text_add(sql, ", ");
        write_sample(sql, type, count == 1 ? round : roll(MOST_VALUES * 100),
                     may_be_null(promised, i) && roll(4) == 0);
    }
    bool star = f->kind == CATALOGUE_AGGREGATE && f->input_count == 0;
    orm__buffer_text_add(sql, star ? "*)" : ")");
    if (f->kind == CATALOGUE_WINDOW)
        orm__buffer_text_add(sql, " OVER ()");
    if (output)
        orm__buffer_printf(sql, ").\"%s\"", output);
    orm__buffer_text_add(sql, source_of_rows(f, promised));
}

static bool has_samples(const catalogue_function *f) {
    const char *name;
    for (size_t i = 0; i < f->input_count; i++)
        if (!samples_of(f->inputs[i], &name) && !(f->variadic && i + 1U == f->input_count))
            return false;
    return true;
}

typedef struct score {
    size_t tried, unproven, refuted;
} score;

static void settle_score(score *s, const char *what, uint32_t oid, const outcome *result) {
    s->tried++;
    if (result->nulls > 0) {
        s->refuted++;
        printf("# NULL: %s\n", result->example);
    } else if (result->values == 0) {
        s->unproven++;
        printf("# no call of %s (%u) gives a value\n", what, (unsigned)oid);
    }
}

static void try_some_calls(const catalogue_function *f, catalogue_nulls promised,
                           const char *output, outcome *result) {
    calls list = {0};
    size_t rounds = f->input_count == 0 ? 4 : MOST_CALLS * (f->input_count > 2 ? 3 : 1);
    for (size_t i = 0; i < rounds; i++) {
        orm__buffer sql = {0};
        write_call(&sql, f, promised, output, i);
        add_call(&list, orm__buffer_text(&sql));
        orm__buffer_free(&sql);
    }
    probe(&list, result);
}

/* Where few samples make sense together it takes several tries. */
static void try_function(score *s, const catalogue_function *f, catalogue_nulls promised,
                         const char *output) {
    if (!has_samples(f)) {
        printf("# no samples for %s (%u)\n", f->name, (unsigned)f->oid);
        s->unproven++;
        return;
    }
    outcome result = {0};
    for (size_t tries = 0; tries < MOST_TRIES && result.values + result.nulls == 0; tries++)
        try_some_calls(f, promised, output, &result);
    settle_score(s, f->name, f->oid, &result);
}

static void finish(const char *what, const score *s) {
    printf("# %s: %zu tried, %zu refuted, %zu unproven\n", what, s->tried, s->refuted, s->unproven);
    fflush(stdout);
    ck_assert_uint_gt(s->tried, 0);
    ck_assert_uint_eq(s->refuted, 0);
    ck_assert_uint_eq(s->unproven, 0);
}

START_TEST(listed_functions_give_no_null) {
    score s = {0};
    size_t count;
    const char *const *names = catalogue_function_names(cat, &count);
    for (size_t i = 0; i < count; i++)
        for (const catalogue_function *f = NULL;
             (f = catalogue_next_function(cat, "pg_catalog", names[i], f));) {
            catalogue_nulls promised = catalogue_function_nulls(cat, f);
            if (promised != CATALOGUE_MAY_BE_NULL)
                try_function(&s, f, promised, NULL);
        }
    finish("functions", &s);
}
END_TEST

START_TEST(listed_outputs_give_no_null) {
    score s = {0};
    size_t count;
    const char *const *names = catalogue_function_names(cat, &count);
    for (size_t i = 0; i < count; i++)
        for (const catalogue_function *f = NULL;
             (f = catalogue_next_function(cat, "pg_catalog", names[i], f));)
            for (size_t k = 0; k < f->output_count; k++)
                if (catalogue_output_nulls(cat, f, k) != CATALOGUE_MAY_BE_NULL)
                    try_function(&s, f, catalogue_output_nulls(cat, f, k), f->outputs[k].name);
    finish("outputs", &s);
}
END_TEST

/* --- operators and casts ------------------------------------------------------------------ */

static void try_operator(score *s, const catalogue_operator *o) {
    const char *name;
    if ((o->left && !samples_of(o->left, &name)) || !samples_of(o->right, &name))
        return; /* types of the server's own, such as aclitem */
    calls list = {0};
    outcome result = {0};
    for (size_t i = 0; i < MOST_CALLS; i++) {
        orm__buffer sql = {0};
        orm__buffer_text_add(&sql, "SELECT ");
        if (o->left)
            write_sample(&sql, o->left, i, false);
        orm__buffer_printf(&sql, " OPERATOR(pg_catalog.%s) ", o->name);
        write_sample(&sql, o->right, o->left ? roll(MOST_VALUES * 100) : i, false);
        add_call(&list, orm__buffer_text(&sql));
        orm__buffer_free(&sql);
    }
    probe(&list, &result);
    settle_score(s, o->name, o->oid, &result);
}

START_TEST(listed_operators_give_no_null) {
    score s = {0};
    PGresult *names = PQexec(server, "select distinct oprname from pg_operator order by 1");
    for (int i = 0; i < PQntuples(names); i++)
        for (const catalogue_operator *o = NULL;
             (o = catalogue_next_operator(cat, "pg_catalog", PQgetvalue(names, i, 0), o));)
            if (catalogue_operator_nulls(cat, o) != CATALOGUE_MAY_BE_NULL)
                try_operator(&s, o);
    PQclear(names);
    finish("operators", &s);
}
END_TEST

/* Casts may fail for each sample there is; then nothing is proven and nothing wrong. */
START_TEST(casts_that_keep_null_make_none) {
    score s = {0};
    enum { TYPES = sizeof samples / sizeof *samples - 2 };
    for (size_t i = 0; i < TYPES; i++)
        for (size_t k = 0; k < TYPES; k++) {
            uint32_t from = catalogue_type_named(cat, NULL, samples[i].type)->oid;
            uint32_t to = catalogue_type_named(cat, NULL, samples[k].type)->oid;
            if (i == k || !resolve_conversion_keeps_null(cat, from, to, CATALOGUE_EXPLICIT))
                continue;
            calls list = {0};
            outcome result = {0};
            for (const char *const *value = samples[i].values; *value; value++) {
                orm__buffer sql = {0};
                orm__buffer_printf(&sql, "SELECT CAST('%s'::\"%s\" AS \"%s\")", *value,
                                   samples[i].type, samples[k].type);
                add_call(&list, orm__buffer_text(&sql));
                orm__buffer_free(&sql);
            }
            probe(&list, &result);
            s.tried++;
            if (result.nulls > 0) {
                s.refuted++;
                printf("# NULL: %s\n", result.example);
            }
        }
    finish("casts", &s);
}
END_TEST

/* --- the list itself ---------------------------------------------------------------------- */

static bool is_function(const catalogue *of, const char *name, const char *types) {
    for (const catalogue_function *f = NULL;
         (f = catalogue_next_function(of, "pg_catalog", name, f));) {
        if (strcmp(types, "*") == 0)
            return true;
        orm__buffer text = {0};
        for (size_t i = 0; i < f->input_count; i++)
            orm__buffer_printf(&text, "%s%s", i > 0 ? "," : "",
                               catalogue_type_of(of, f->inputs[i])->name);
        bool same = strcmp(orm__buffer_text(&text), types) == 0;
        orm__buffer_free(&text);
        if (same)
            return true;
    }
    return false;
}

START_TEST(what_is_listed_exists_in_some_version) {
    static const struct {
        const char *name, *types;
    } listed[] = {
#define FUNCTION_NULLS(verdict, name, types) {name, types},
#define OUTPUT_NULLS(verdict, name, output)  {name, "*"},
#define OPERATOR_NULLS(verdict, name, left, right)
#include "postgres/catalogue_nulls.def"
    };
    orm_arena *own = orm_arena_new(NULL);
    size_t versions;
    const int *version = catalogue_versions(&versions);
    for (size_t i = 0; i < sizeof listed / sizeof *listed; i++) {
        bool found = false;
        for (size_t k = 0; k < versions; k++)
            found |= is_function(catalogue_new(own, version[k]), listed[i].name, listed[i].types);
        ck_assert_msg(found, "%s(%s)", listed[i].name, listed[i].types);
        orm_arena_reset(own);
    }
    orm_arena_free(own);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("catalogue_nulls");
    TCase *list = tcase_create("the list");
    tcase_add_test(list, what_is_listed_exists_in_some_version);
    suite_add_tcase(suite, list);
    TCase *tcase = tcase_create("against a server");
    tcase_add_checked_fixture(tcase, connect_server, disconnect_server);
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, listed_functions_give_no_null);
    tcase_add_test(tcase, listed_outputs_give_no_null);
    tcase_add_test(tcase, listed_operators_give_no_null);
    tcase_add_test(tcase, casts_that_keep_null_make_none);
    suite_add_tcase(suite, tcase);
    return suite;
}
