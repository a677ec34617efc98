/*
 * Typed queries against a server: what it thinks of each query of tests/query and of the sample is
 * what was inferred, in every shape; and no column that is never NULL ever is, on empty tables and
 * on tables full of NULLs.
 */
#define _DEFAULT_SOURCE
#include "support/unit.h"

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compile.h"
#include "compile_queries.h"
#include "ddl/ddl.h"
#include "diag/memory.h"
#include "postgres/quote.h"

enum { ROWS = 40, ROUNDS = 6 };

static PGconn *admin, *server;
static orm_arena *arena;
static char database[64];
static model *schema;
static query_set *queries;

/* --- the database ------------------------------------------------------------------------------- */

static void run(const char *sql) {
    PGresult *result = PQexec(server, sql);
    ExecStatusType status = PQresultStatus(result);
    ck_assert_msg(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "%s\n%s",
                  PQresultErrorMessage(result), sql);
    PQclear(result);
}

static void quiet(void *context, const char *message) {
    (void)context, (void)message;
}

static void open_database(const char *name) {
    const char *url = unit_database_url();
    snprintf(database, sizeof database, "orm_query_%s_%ld", name, (long)getpid());
    admin = PQconnectdb(url);
    ck_assert_msg(PQstatus(admin) == CONNECTION_OK, "%s", PQerrorMessage(admin));
    PQclear(PQexec(admin, gen_printf(arena, "create database %s template template0", database)));
    const char *keys[] = {"dbname", "dbname", NULL};
    const char *values[] = {url, database, NULL};
    server = PQconnectdbParams(keys, values, 1);
    ck_assert_msg(PQstatus(server) == CONNECTION_OK, "%s", PQerrorMessage(server));
    PQsetNoticeProcessor(server, quiet, NULL);
}

static void close_database(void) {
    PQfinish(server);
    PGresult *result =
        PQexec(admin, gen_printf(arena, "drop database if exists %s with (force)", database));
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s", PQresultErrorMessage(result));
    PQclear(result);
    PQfinish(admin);
}

static const char *corpora(void) {
    const char *folder = getenv("CORPORA");
    return folder ? folder : "../shared/corpora";
}

/* A corpus's schema without its owners; NULL when it is not here. */
static const char *corpus_sql(const char *file) {
    const char *why = NULL;
    const source *text = source_read(arena, gen_printf(arena, "%s/%s", corpora(), file), &why);
    if (!text)
        return NULL;
    char *sql = gen_copy(arena, text->text, text->len);
    for (char *owner = sql; (owner = strstr(owner, "OWNER TO")); owner += 8) {
        char *line = owner;
        while (line > sql && line[-1] != '\n')
            line--;
        memcpy(line, "--", 2);
    }
    return sql;
}

static void load_model(const char *path) {
    diag *sink = diag_new(arena);
    schema = compile_model(arena, path, sink);
    if (!schema)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(schema);
}

static void load_queries(const char *path) {
    diag *sink = diag_new(arena);
    queries = compile_queries(arena, schema, path, sink);
    if (!queries)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(queries);
}

static void create_from_model(void) {
    orm__buffer sql = {0};
    ddl_write(schema, &sql);
    run(orm__buffer_text(&sql));
    orm__buffer_free(&sql);
}

/* --- rows ---------------------------------------------------------------------------------------- */

static bool in_columns(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

static bool in_key(const model_column *column) {
    const model_constraint *key = column->table->primary_key;
    return key && in_columns(&key->columns, column);
}

/* An expression of the row's number `g` that gives values of a type. */
static const char *random_value(const model_type *type) {
    model_type base = model_type_base(type);
    const char *name = base.kind == TYPE_BUILTIN ? base.builtin->internal : "";
    if (base.kind == TYPE_ENUM)
        return gen_printf(arena, "(enum_range(NULL::%s))[1 + (random() * %zu)::int]",
                          base.enumeration->name.name, base.enumeration->labels.len - 1);
    if (base.dimensions > 0)
        return "CASE WHEN random() < 0.5 THEN ARRAY['Trailers', NULL, 'a'] ELSE ARRAY['Trailers'] END";
    if (type->kind == TYPE_DOMAIN && strcmp(type->name, "year") == 0)
        return "2000 + (random() * 10)::int";
    static const struct {
        const char *name, *value;
    } values[] = {
        {"int2", "(random() * 9)::int"},
        {"int4", "1 + (random() * 9)::int"},
        {"int8", "1 + (random() * 9)::int"},
        {"numeric", "round((random() * 20)::numeric, 2)"},
        {"float8", "random() * 20"},
        {"float4", "random() * 20"},
        {"bool", "random() < 0.5"},
        {"date", "date '2022-01-01' + (random() * 20)::int"},
        {"timestamp", "timestamp '2022-01-01' + random() * interval '20 days'"},
        {"timestamptz", "timestamptz '2022-01-02 00:00+00' + random() * interval '20 days'"},
        {"bytea", "'\\x01'::bytea"},
        {"tsvector", "to_tsvector('english', 'some words')"},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].name, name) == 0)
            return values[i].value;
    const char *word =
        "(ARRAY['', 'a', 'Rock', 'R', 'Trailers', 'PROMO', 'A1'])[1 + (random() * 6)::int]";
    bool sized = base.kind == TYPE_BUILTIN && base.modifiers;
    return sized ? gen_printf(arena, "%s::%s(%s)", word, name, base.modifiers) : word;
}

static const char *column_value(const model_column *column, size_t position) {
    model_type base = model_type_base(&column->type);
    bool number = base.kind == TYPE_BUILTIN && base.builtin->category == PG_NUMBER;
    if (in_key(column) && number)
        return position == 0 ? "g" : "1 + g % 7";
    const char *value = random_value(&column->type);
    if (column->not_null || in_key(column))
        return value;
    return gen_printf(arena, "CASE WHEN random() < 0.4 THEN NULL ELSE %s END", value);
}

static void fill_table(const model_table *table) {
    orm__buffer names = {0}, values = {0};
    size_t keys = 0;
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        if (column->generated.sql)
            continue;
        const char *value = column_value(column, keys);
        keys += in_key(column);
        orm__buffer_text_add(&names, names.len ? ", " : "");
        pg_quote_name(&names, column->name);
        orm__buffer_printf(&values, "%s%s", values.len ? ", " : "", value);
    }
    orm__buffer into = {0};
    pg_quote_path(&into, table->name.schema, table->name.name);
    run(gen_printf(arena,
                   "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM generate_series(1, "
                   "%d) g ON CONFLICT DO NOTHING",
                   orm__buffer_text(&into), orm__buffer_text(&names), orm__buffer_text(&values),
                   ROWS));
    orm__buffer_free(&into);
    orm__buffer_free(&names);
    orm__buffer_free(&values);
}

static void fill_tables(void) {
    run("SET session_replication_role = replica; SELECT setseed(0.5)");
    for (size_t i = 0; i < schema->tables.len; i++)
        if (schema->tables.items[i]->kind == TABLE_PLAIN)
            fill_table(schema->tables.items[i]);
    for (size_t i = 0; i < schema->tables.len; i++)
        if (schema->tables.items[i]->kind == TABLE_MATERIALIZED_VIEW)
            run(gen_printf(arena, "REFRESH MATERIALIZED VIEW %s",
                           schema->tables.items[i]->name.name));
    run("RESET session_replication_role");
}

/* --- what the server thinks ------------------------------------------------------------------------ */

static const char *spelled(Oid type) {
    PGresult *result = PQexec(server, gen_printf(arena, "SELECT format_type(%u, NULL)", type));
    const char *name = gen_strdup(arena, PQgetvalue(result, 0, 0));
    PQclear(result);
    return name;
}

static const char *parameter_spelling(const query_parameter *parameter) {
    return parameter->array ? gen_printf(arena, "%s[]", parameter->type.spelling)
                            : parameter->type.spelling;
}

/* The OIDs of a shape's parameters on this server. */
static Oid *parameter_types(const typed_query *query, const query_text *text) {
    Oid *types = gen_alloc(arena, (text->parameters.len + 1) * sizeof *types);
    for (size_t i = 0; i < text->parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text->parameters.items[i]];
        PGresult *result = PQexec(
            server, gen_printf(arena, "SELECT '%s'::regtype::oid", parameter_spelling(parameter)));
        ck_assert_msg(PQntuples(result) == 1, "%s", PQresultErrorMessage(result));
        types[i] = (Oid)strtoul(PQgetvalue(result, 0, 0), NULL, 10);
        PQclear(result);
    }
    return types;
}

static PGresult *prepare(const query_text *text, const Oid *types) {
    PQclear(PQexec(server, "DEALLOCATE ALL"));
    return PQprepare(server, "q", text->sql, types ? (int)text->parameters.len : 0, types);
}

static void check_columns(const typed_query *query, const query_text *text) {
    PGresult *described = PQdescribePrepared(server, "q");
    ck_assert_msg(PQnfields(described) == (int)query->columns.len, "%s: %d columns, not %zu\n%s",
                  query->name, PQnfields(described), query->columns.len, text->sql);
    for (int i = 0; i < PQnfields(described); i++) {
        const query_column *column = &query->columns.items[i];
        ck_assert_msg(strcmp(PQfname(described, i), column->name) == 0, "%s: column %s, not %s",
                      query->name, PQfname(described, i), column->name);
        const char *type = spelled(PQftype(described, i));
        ck_assert_msg(strcmp(type, column->type.spelling) == 0, "%s.%s is %s to the server, not %s",
                      query->name, column->name, type, column->type.spelling);
    }
    PQclear(described);
}

static void check_shape(const typed_query *query, uint32_t shape) {
    query_text text = query_text_of(arena, query, shape);
    PGresult *prepared = prepare(&text, parameter_types(query, &text));
    ck_assert_msg(PQresultStatus(prepared) == PGRES_COMMAND_OK, "%s: %s\n%s", query->name,
                  PQresultErrorMessage(prepared), text.sql);
    PQclear(prepared);
    check_columns(query, &text);
}

/* Where the server can tell the parameters' types by itself, they are those. */
static void check_undeclared(const typed_query *query) {
    query_text text = query_text_of(arena, query, query_full_shape(query));
    PGresult *prepared = prepare(&text, NULL);
    bool told = PQresultStatus(prepared) == PGRES_COMMAND_OK;
    PQclear(prepared);
    if (!told)
        return;
    PGresult *described = PQdescribePrepared(server, "q");
    for (size_t i = 0; i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        const char *type = spelled(PQparamtype(described, (int)i));
        ck_assert_msg(strcmp(type, parameter_spelling(parameter)) == 0,
                      "%s: parameter %s is %s to the server, not %s", query->name, parameter->name,
                      type, parameter_spelling(parameter));
    }
    PQclear(described);
}

/* Calls with every shape there is: optional groups, sorts, with and without a cursor. */
static void each_shape(const typed_query *query, void (*call)(const typed_query *, uint32_t)) {
    size_t sorts = query->sorts.len ? query->sorts.len : 1;
    for (uint32_t set = 0; set < 1u << query->optional_count; set++) {
        if (query->set_mask && !(query->set_mask & set))
            continue;
        for (size_t sort = 0; sort < sorts; sort++) {
            uint32_t shape = set | (query->sorts.len ? 1u << (QUERY_SORT_BIT + sort) : 0);
            call(query, shape);
            if (query->cardinality == QUERY_PAGE)
                call(query, shape | 1u << QUERY_CURSOR_BIT);
        }
    }
}

static void agree(void) {
    for (size_t i = 0; i < queries->queries.len; i++) {
        const typed_query *query = queries->queries.items[i];
        each_shape(query, check_shape);
        if (query->cardinality != QUERY_BULK)
            check_undeclared(query);
    }
}

/* --- NULL by experiment ------------------------------------------------------------------------------ */

static size_t round_number, rows_seen, never_null, proven;

static const char *sample_value(const query_parameter *parameter) {
    static const struct {
        const char *type;
        const char *values[3];
    } samples[] = {
        {"text", {"a", "Rock", "%"}},
        {"character varying", {"a", "Rock", "R"}},
        {"character", {"a", "Rock", "R"}},
        {"smallint", {"1", "2", "5"}},
        {"integer", {"1", "2", "5"}},
        {"bigint", {"1", "3", "100"}},
        {"numeric", {"0.99", "5", "0"}},
        {"double precision", {"1", "50", "0.5"}},
        {"real", {"100", "50", "10"}},
        {"date", {"2022-01-03", "2022-01-10", "2022-02-01"}},
        {"timestamp without time zone", {"2022-01-03", "2022-01-10", "2022-02-01"}},
        {"timestamp with time zone", {"2022-01-03", "2022-01-10", "2022-02-01"}},
        {"interval", {"1 day", "1 hour", "0"}},
        {"boolean", {"t", "f", "t"}},
        {"jsonb", {"[{\"a\": 1}]", "[{}]", "[{\"b\": \"x\"}, {\"a\": null}]"}},
        {"integer[]", {"{1,2,NULL}", "{}", "{3}"}},
        {"bigint[]", {"{1,2}", "{}", "{3}"}},
        {"numeric[]", {"{1,2}", "{}", "{3}"}},
        {"text[]", {"{a,NULL}", "{}", "{Rock}"}},
        {"character varying[]", {"{a,b}", "{}", "{Rock}"}},
        {"mpaa_rating", {"G", "PG", "R"}},
        {"employment", {"full_time", "part_time", "contractor"}},
        {"year", {"2001", "2002", "2003"}},
    };
    const char *type = parameter_spelling(parameter);
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (strcmp(samples[i].type, type) == 0)
            return samples[i].values[round_number % 3];
    ck_abort_msg("no sample of type %s", type);
}

static void check_rows(const typed_query *query, const PGresult *result, const char *sql) {
    for (int row = 0; row < PQntuples(result); row++)
        for (size_t i = 0; i < query->columns.len; i++) {
            const query_column *column = &query->columns.items[i];
            bool absent = column->entity >= 0 && query->entities.items[column->entity].nullable;
            ck_assert_msg(column->nullable || column->overridden || absent ||
                              !PQgetisnull(result, row, (int)i),
                          "%s.%s is NULL but was thought never to be\n%s", query->name,
                          column->name, sql);
        }
    rows_seen += (size_t)PQntuples(result);
}

static void run_shape(const typed_query *query, uint32_t shape) {
    query_text text = query_text_of(arena, query, shape);
    const char **values = gen_alloc(arena, (text.parameters.len + 1) * sizeof *values);
    for (size_t i = 0; i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        bool null = parameter->nullable && round_number % 2;
        values[i] = null ? NULL : sample_value(parameter);
    }
    /* a random hierarchy can have circles, which a recursive query never leaves */
    run("BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = 200");
    PGresult *prepared = prepare(&text, parameter_types(query, &text));
    PQclear(prepared);
    PGresult *result = PQexecPrepared(server, "q", (int)text.parameters.len, values, NULL, NULL, 0);
    check_rows(query, result, text.sql);
    PQclear(result);
    run("ROLLBACK");
}

static void run_all(void) {
    for (round_number = 0; round_number < ROUNDS; round_number++)
        for (size_t i = 0; i < queries->queries.len; i++) {
            const typed_query *query = queries->queries.items[i];
            if (query->cardinality != QUERY_COPY)
                run_shape(query, query_full_shape(query));
            if (query->optional_count && !query->set_mask)
                run_shape(query, query->sorts.len ? 1u << QUERY_SORT_BIT : 0);
        }
}

static void experiment(void) {
    run_all();
    fill_tables();
    rows_seen = 0;
    run_all();
    ck_assert_uint_gt(rows_seen, 0);
    never_null = proven = 0;
    for (size_t i = 0; i < queries->queries.len; i++)
        for (size_t c = 0; c < queries->queries.items[i]->columns.len; c++) {
            never_null++;
            proven += !queries->queries.items[i]->columns.items[c].nullable;
        }
    printf("# %s: %zu rows, %zu of %zu columns proven never NULL\n", database, rows_seen, proven,
           never_null);
}

/* --- the tests ---------------------------------------------------------------------------------------- */

static void check_all(void) {
    agree();
    experiment();
    close_database();
}

START_TEST(the_sample_is_typed_as_the_server_types_it) {
    open_database("sample");
    load_model("schema.orm");
    load_queries("queries");
    create_from_model();
    check_all();
}
END_TEST

START_TEST(chinook_is_typed_as_the_server_types_it) {
    open_database("chinook");
    load_model("tests/query/chinook/schema.orm");
    load_queries("tests/query/chinook/queries.sql");
    create_from_model();
    check_all();
}
END_TEST

START_TEST(pagila_is_typed_as_the_server_types_it) {
    const char *sql = corpus_sql("pagila/pagila-schema.sql");
    if (!sql) {
        printf("# skipped: %s/pagila is not there\n", corpora());
        return;
    }
    open_database("pagila");
    run(sql);
    run("SET search_path = public");
    load_model("tests/query/pagila/schema.orm");
    load_queries("tests/query/pagila/queries.sql");
    check_all();
}
END_TEST

START_TEST(tpch_is_typed_as_the_server_types_it) {
    char path[] = "/tmp/orm_tpch_XXXXXX.sql";
    int file = mkstemps(path, 4);
    ck_assert_int_ge(file, 0);
    close(file);
    const char *command = gen_printf(
        arena, "tests/query/tpch/convert.sh %s/tpch/queries >%s 2>/dev/null", corpora(), path);
    int status = system(command);
    if (status != 0) {
        unlink(path);
        printf("# skipped: %s/tpch is not there\n", corpora());
        return;
    }
    open_database("tpch");
    load_model("tests/query/tpch/schema.orm");
    load_queries(path);
    unlink(path);
    ck_assert_uint_eq(queries->queries.len, 22);
    create_from_model();
    check_all();
}
END_TEST

static void start(void) {
    arena = orm_arena_new(NULL);
    ck_assert_ptr_nonnull(arena);
}

static void stop(void) {
    orm_arena_free(arena);
}

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_server");
    TCase *cases = tcase_create("query_server");
    tcase_set_timeout(cases, 300);
    tcase_add_checked_fixture(cases, start, stop);
    tcase_add_test(cases, the_sample_is_typed_as_the_server_types_it);
    tcase_add_test(cases, chinook_is_typed_as_the_server_types_it);
    tcase_add_test(cases, pagila_is_typed_as_the_server_types_it);
    tcase_add_test(cases, tpch_is_typed_as_the_server_types_it);
    suite_add_tcase(suite, cases);
    return suite;
}
