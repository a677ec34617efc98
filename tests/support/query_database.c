/* The database behind tests of queries: made, filled, asked, dropped. */
#include "support/query_database.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compile.h"
#include "ddl/ddl.h"
#include "diag/memory.h"
#include "postgres/quote.h"
#include "support/unit.h"

enum { ROWS = 40 };

/* --- the database ------------------------------------------------------------------------------- */

void query_database_run(query_database *db, const char *sql) {
    PGresult *result = PQexec(db->server, sql);
    ExecStatusType status = PQresultStatus(result);
    ck_assert_msg(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "%s\n%s",
                  PQresultErrorMessage(result), sql);
    PQclear(result);
}

static void quiet(void *context, const char *message) {
    (void)context, (void)message;
}

void query_database_open(query_database *db, const char *name) {
    const char *url = unit_database_url();
    snprintf(db->name, sizeof db->name, "orm_query_%s_%ld", name, (long)getpid());
    db->admin = PQconnectdb(url);
    ck_assert_msg(PQstatus(db->admin) == CONNECTION_OK, "%s", PQerrorMessage(db->admin));
    PQclear(PQexec(db->admin,
                   gen_printf(db->arena, "create database %s template template0", db->name)));
    const char *keys[] = {"dbname", "dbname", NULL};
    const char *values[] = {url, db->name, NULL};
    db->server = PQconnectdbParams(keys, values, 1);
    ck_assert_msg(PQstatus(db->server) == CONNECTION_OK, "%s", PQerrorMessage(db->server));
    PQsetNoticeProcessor(db->server, quiet, NULL);
}

void query_database_close(query_database *db) {
    PQfinish(db->server);
    PGresult *result = PQexec(
        db->admin, gen_printf(db->arena, "drop database if exists %s with (force)", db->name));
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s", PQresultErrorMessage(result));
    PQclear(result);
    PQfinish(db->admin);
}

void query_database_load_model(query_database *db, const char *path) {
    diag *sink = diag_new(db->arena);
    db->schema = compile_model(db->arena, path, sink);
    if (!db->schema)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(db->schema);
}

void query_database_create(query_database *db) {
    orm__buffer sql = {0};
    ddl_write(db->schema, &sql);
    query_database_run(db, orm__buffer_text(&sql));
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
static const char *random_value(query_database *db, const model_type *type) {
    model_type base = model_type_base(type);
    const char *name = base.kind == TYPE_BUILTIN ? base.builtin->internal : "";
    if (base.kind == TYPE_ENUM)
        return gen_printf(db->arena, "(enum_range(NULL::%s))[1 + (random() * %zu)::int]",
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
        {"jsonb", "jsonb_build_object('a', CASE WHEN random() < 0.5 THEN g END)"},
        {"int4range", "int4range(g, g + 2)"},
        {"tsvector", "to_tsvector('english', 'some words')"},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i].name, name) == 0)
            return values[i].value;
    const char *word =
        "(ARRAY['', 'a', 'Rock', 'R', 'Trailers', 'PROMO', 'A1'])[1 + (random() * 6)::int]";
    bool sized = base.kind == TYPE_BUILTIN && base.modifiers;
    return sized ? gen_printf(db->arena, "%s::%s(%s)", word, name, base.modifiers) : word;
}

static const char *column_value(query_database *db, const model_column *column, size_t position) {
    model_type base = model_type_base(&column->type);
    bool number = base.kind == TYPE_BUILTIN && base.builtin->category == PG_NUMBER;
    if (in_key(column) && number)
        return position == 0 ? "g" : "1 + g % 7";
    const char *value = random_value(db, &column->type);
    if (column->not_null || in_key(column))
        return value;
    return gen_printf(db->arena, "CASE WHEN random() < 0.4 THEN NULL ELSE %s END", value);
}

static void fill_table(query_database *db, const model_table *table) {
    orm__buffer names = {0}, values = {0};
    size_t keys = 0;
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *column = table->columns.items[i];
        if (column->generated.sql)
            continue;
        const char *value = column_value(db, column, keys);
        keys += in_key(column);
        orm__buffer_text_add(&names, names.len ? ", " : "");
        pg_quote_name(&names, column->name);
        orm__buffer_printf(&values, "%s%s", values.len ? ", " : "", value);
    }
    orm__buffer into = {0};
    pg_quote_path(&into, table->name.schema, table->name.name);
    query_database_run(
        db,
        gen_printf(db->arena,
                   "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM generate_series(1, "
                   "%d) g ON CONFLICT DO NOTHING",
                   orm__buffer_text(&into), orm__buffer_text(&names), orm__buffer_text(&values),
                   ROWS));
    orm__buffer_free(&into);
    orm__buffer_free(&names);
    orm__buffer_free(&values);
}

void query_database_fill(query_database *db) {
    query_database_run(db, "SET session_replication_role = replica; SELECT setseed(0.5)");
    for (size_t i = 0; i < db->schema->tables.len; i++)
        if (db->schema->tables.items[i]->kind == TABLE_PLAIN)
            fill_table(db, db->schema->tables.items[i]);
    for (size_t i = 0; i < db->schema->tables.len; i++)
        if (db->schema->tables.items[i]->kind == TABLE_MATERIALIZED_VIEW)
            query_database_run(db, gen_printf(db->arena, "REFRESH MATERIALIZED VIEW %s",
                                              db->schema->tables.items[i]->name.name));
    query_database_run(db, "RESET session_replication_role");
}

const char *query_database_spelling(query_database *db, Oid type) {
    PGresult *result =
        PQexec(db->server, gen_printf(db->arena, "SELECT format_type(%u, NULL)", type));
    const char *name = gen_strdup(db->arena, PQgetvalue(result, 0, 0));
    PQclear(result);
    return name;
}

const char *query_parameter_spelling(query_database *db, const query_parameter *parameter) {
    return parameter->array ? gen_printf(db->arena, "%s[]", parameter->type.spelling)
                            : parameter->type.spelling;
}

/* The OIDs of a shape's parameters on this server. */
Oid *query_database_types(query_database *db, const typed_query *query, const query_text *text) {
    Oid *types = gen_alloc(db->arena, (text->parameters.len + 1) * sizeof *types);
    for (size_t i = 0; i < text->parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text->parameters.items[i]];
        PGresult *result = PQexec(db->server, gen_printf(db->arena, "SELECT '%s'::regtype::oid",
                                                         query_parameter_spelling(db, parameter)));
        ck_assert_msg(PQntuples(result) == 1, "%s", PQresultErrorMessage(result));
        types[i] = (Oid)strtoul(PQgetvalue(result, 0, 0), NULL, 10);
        PQclear(result);
    }
    return types;
}

const char *query_database_sample(query_database *db, const query_parameter *parameter,
                                  size_t turn) {
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
        {"tsquery", {"a", "b & c", "!d"}},
        {"regtype", {"text", "integer", "oid"}},
    };
    const char *type = query_parameter_spelling(db, parameter);
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (strcmp(samples[i].type, type) == 0)
            return samples[i].values[turn % 3];
    ck_abort_msg("no sample of type %s", type);
}

size_t query_database_check_nulls(const typed_query *query, const PGresult *result,
                                  const char *sql) {
    for (int row = 0; row < PQntuples(result); row++)
        for (size_t i = 0; i < query->columns.len; i++) {
            const query_column *column = &query->columns.items[i];
            bool absent = column->entity >= 0 && query->entities.items[column->entity].nullable;
            ck_assert_msg(column->nullable || column->overridden || absent ||
                              !PQgetisnull(result, row, (int)i),
                          "%s.%s is NULL but was thought never to be\n%s", query->name,
                          column->name, sql);
        }
    return (size_t)PQntuples(result);
}
