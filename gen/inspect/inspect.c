/*
 * The order in which a database is read.
 *
 * Everything happens in one transaction that can only read and sees one moment of the database.
 * Settings that change how the server spells expressions are set for that transaction alone. The
 * queries join in a good order as they are written: to search for another would take the server
 * longer than to read a small database.
 */
#include "inspect/inspect.h"

#include <libpq-fe.h>
#include <string.h>

#include "diag/progress.h"
#include "inspect/connect.h"
#include "inspect/reader.h"

enum { OLDEST = 150000 };

static const char begin[] =
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
    "SET LOCAL search_path = public; SET LOCAL quote_all_identifiers = off;"
    "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = "
    "'postgres';"
    "SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex';"
    "SET LOCAL standard_conforming_strings = on; SET LOCAL statement_timeout = 0;"
    "SET LOCAL jit = off; SET LOCAL join_collapse_limit = 3";

static void begin_reading(reader *r) {
    int version = PQserverVersion(r->connection);
    if (version < OLDEST) {
        diag_error(r->sink, DIAG_DATABASE, (span){0},
                   "the server is PostgreSQL %d; 15 is the oldest that can be read",
                   version / 10000);
        r->failed = true;
        return;
    }
    r->model->server = version / 10000 > 17 ? 17 : version / 10000;
    PGresult *result = PQexec(r->connection, begin);
    r->failed = PQresultStatus(result) != PGRES_COMMAND_OK;
    if (r->failed)
        diag_error(r->sink, DIAG_DATABASE, (span){0}, "cannot begin to read the database");
    PQclear(result);
}

/* --- schemas and extensions ---------------------------------------------------------------------- */

static const char *quoted_element(orm_arena *arena, const char *text) {
    char *quoted = gen_alloc(arena, strlen(text) * 2 + 3), *to = quoted;
    *to++ = '"';
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            *to++ = '\\';
        *to++ = *text;
    }
    *to = '"';
    return quoted;
}

/* The text of an array; with no elements NULL, which asks for all. */
static const char *array_of(orm_arena *arena, const inspect_request *request) {
    const char *text = NULL;
    for (size_t i = 0; i < request->schema_count; i++)
        text = gen_printf(arena, "%s%s%s", text ? text : "{", text ? "," : "",
                          quoted_element(arena, request->schemas[i]));
    return text ? gen_printf(arena, "%s}", text) : NULL;
}

static void check_wanted(reader *r, const inspect_request *request, const answer *found) {
    for (size_t i = 0; i < request->schema_count; i++) {
        bool there = false;
        for (size_t k = 0; k < found->rows && !there; k++)
            there = strcmp(cell(found, k, 1), request->schemas[i]) == 0;
        if (there)
            continue;
        diag_error(r->sink, DIAG_DATABASE, (span){0}, "the database has no schema `%s`",
                   request->schemas[i]);
        r->failed = true;
    }
}

static void choose_schemas(reader *r, const inspect_request *request) {
    r->schemas = array_of(r->arena, request);
    answer found = ask(
        r,
        "SELECT n.oid, n.nspname, obj_description(n.oid, 'pg_namespace')"
        " FROM pg_namespace n"
        " WHERE CASE WHEN $1::text[] IS NULL"
        "       THEN n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'ormgen_ledger')"
        "        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.deptype = 'e'"
        "            AND d.classid = 'pg_namespace'::regclass AND d.objid = n.oid)"
        "       ELSE n.nspname = ANY ($1::text[]) END"
        " ORDER BY n.nspname");
    check_wanted(r, request, &found);
    const char *oids = "{";
    for (size_t i = 0; i < found.rows; i++) {
        const char *name = cell(&found, i, 1);
        oids = gen_printf(r->arena, "%s%s%s", oids, i ? "," : "", cell(&found, i, 0));
        if (schema_name(name))
            gen_list_add(r->arena, &r->model->schemas, name);
    }
    r->schemas = gen_printf(r->arena, "%s}", oids);
}

/* A schema that an extension made for itself is not said again. */
void read_extensions(reader *r) {
    answer found =
        ask(r, "SELECT e.extname, CASE WHEN n.oid = ANY ($1::oid[]) THEN n.nspname END,"
               "  nullif(obj_description(e.oid, 'pg_extension'),"
               "    (SELECT a.comment FROM pg_available_extensions a WHERE a.name = e.extname))"
               " FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace"
               " WHERE e.extname <> 'plpgsql' ORDER BY e.extname");
    for (size_t i = 0; i < found.rows; i++) {
        model_extension *made = gen_new(r->arena, model_extension);
        made->name = cell(&found, i, 0);
        made->schema = schema_name(cell(&found, i, 1));
        const char *object = gen_printf(r->arena, "EXTENSION %s", sql_name(r, made->name));
        made->doc = take_comment(r, NULL, object, cell(&found, i, 2));
        gen_list_add(r->arena, &r->model->extensions, made);
    }
}

static bool same(const char *a, const char *b) {
    return a && strcmp(a, b) == 0;
}

static bool is_used(const reader *r, const char *schema) {
    const model *in = r->model;
    for (size_t i = 0; i < in->enums.len; i++)
        if (same(in->enums.items[i]->name.schema, schema))
            return true;
    for (size_t i = 0; i < in->domains.len; i++)
        if (same(in->domains.items[i]->name.schema, schema))
            return true;
    for (size_t i = 0; i < in->composites.len; i++)
        if (same(in->composites.items[i]->name.schema, schema))
            return true;
    for (size_t i = 0; i < in->sequences.len; i++)
        if (same(in->sequences.items[i]->name.schema, schema))
            return true;
    for (size_t i = 0; i < in->tables.len; i++)
        if (same(in->tables.items[i]->name.schema, schema))
            return true;
    for (size_t i = 0; i < in->extensions.len; i++)
        if (same(in->extensions.items[i]->schema, schema))
            return true;
    return false;
}

static bool has_cell(const answer *in, const char *text) {
    for (size_t i = 0; i < in->rows; i++)
        if (same(cell(in, i, 0), text))
            return true;
    return false;
}

/* A schema is there because something is in it; one that has at most SQL of its own is made by a
 * statement, before any that needs it. */
static void make_unused_schemas(reader *r) {
    size_t used = 0;
    const answer views = ask(
        r, "SELECT DISTINCT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
           " WHERE c.relkind IN ('v', 'm') AND c.relnamespace = ANY ($1::oid[])");
    for (size_t i = 0; i < r->model->schemas.len; i++) {
        const char *schema = r->model->schemas.items[i];
        if (is_used(r, schema) || has_cell(&views, schema))
            r->model->schemas.items[used++] = schema;
        else
            add_early_statement(r, gen_printf(r->arena, "CREATE SCHEMA %s", sql_name(r, schema)));
    }
    r->model->schemas.len = used;
}

/* --- all -------------------------------------------------------------------------------------- */

static model *new_model(orm_arena *arena) {
    model *made = gen_new(arena, model);
    made->arena = arena;
    made->package = "schema";
    made->prefix = "";
    made->stored = true;
    made->invented = true;
    return made;
}

static const struct reading {
    const char *what;
    void (*read)(reader *r);
} readings[] = {
    {"extensions", read_extensions},
    {"types", read_types},
    {"sequences", read_free_sequences},
    {"tables", read_tables},
    {"columns", read_columns},
    {"owners of sequences", read_sequence_owners},
    {"partitions", read_partition_keys},
    {"constraints", read_constraints},
    {"indexes", read_indexes},
    {"schemas", make_unused_schemas},
    {"collations", read_collations},
    {"functions and views", read_routines},
    {"other statements", read_statements},
    {"the rest", read_leftovers},
};

static void read_all(reader *r, const inspect_request *request) {
    choose_schemas(r, request);
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        progress_show("reading the database: %s", readings[i].what);
        readings[i].read(r);
    }
    progress_wipe();
    model_order_tables(r->model, r->sink);
}

static void read_through(reader *r, const inspect_request *request) {
    begin_reading(r);
    read_all(r, request);
    if (request->connection)
        PQclear(PQexec(r->connection, "ROLLBACK"));
    else
        PQfinish(r->connection);
}

model *inspect_database(orm_arena *arena, const inspect_request *request,
                        inspect_leftovers *leftovers, diag *sink) {
    reader r = {.arena = arena, .sink = sink, .leftovers = leftovers, .model = new_model(arena)};
    r.connection = request->connection ? request->connection : inspect_connect(request->url, sink);
    if (!r.connection)
        return NULL;
    read_through(&r, request);
    return r.failed ? NULL : r.model;
}
