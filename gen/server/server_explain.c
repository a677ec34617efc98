/*
 * Asks for plans, and has the server itself take them apart: its JSON is its own to read.
 *
 * A scan that is still there when the planner may not scan has no index to go by; the columns that
 * its filter compares are those of the index to make.
 */
#include "server/server_explain.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "diag/memory.h"
#include "server/query_server.h"

typedef struct explainer {
    query_server server;
    orm_arena *arena;
    diag *sink;
    orm__map told; /* by query, table and filter: one of several shapes says it all */
    bool refused;
} explainer;

/* A sequential scan over a large table. */
typedef struct table_scan {
    const char *table, *alias, *filter, *oid, *rows;
} table_scan;

static const char settings[] = "SET plan_cache_mode = force_generic_plan";

/* Columns that are compared as they are, perhaps cast, those with `=` first. */
static const char index_columns_sql[] =
    "SELECT string_agg(quote_ident(c.attname), ', ' ORDER BY c.range, c.attnum) FROM ("
    " SELECT a.attname, a.attnum, bool_and(m.found[1] <> '=') AS range"
    " FROM pg_catalog.pg_attribute a,"
    " LATERAL (SELECT regexp_replace(quote_ident($3) || '.' || quote_ident(a.attname),"
    "  '([]()*+?{}|^$.[\\\\])', '\\\\\\1', 'g') AS name) n,"
    " LATERAL regexp_matches($2,"
    "  '(?:(?<![[:alnum:]_\"])\\(' || n.name || '\\)::[a-z ]+|(?<![[:alnum:]_\".])' || n.name || ')"
    " (=|<=|>=|<|>) ', 'g') AS m (found)"
    " WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped"
    " GROUP BY a.attname, a.attnum) c";

static const char scans_sql[] =
    "WITH RECURSIVE nodes AS ("
    " SELECT $1::jsonb -> 0 -> 'Plan' AS node"
    " UNION ALL SELECT child FROM nodes, jsonb_array_elements(node -> 'Plans') AS child)"
    " SELECT node ->> 'Relation Name', node ->> 'Alias', node ->> 'Filter', c.oid,"
    "  CASE WHEN c.reltuples >= 0 THEN c.reltuples::bigint END"
    " FROM nodes JOIN pg_catalog.pg_namespace n ON n.nspname = node ->> 'Schema'"
    " JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = node ->> 'Relation Name'"
    " WHERE node ->> 'Node Type' = 'Seq Scan' AND CASE WHEN c.reltuples >= 0"
    "  THEN c.reltuples >= $2::bigint ELSE pg_catalog.pg_relation_size(c.oid) >= 100 * $2::bigint"
    "  END";

/* --- plans --------------------------------------------------------------------------------------- */

static void tell_refusal(explainer *e, const typed_query *query, const char *why) {
    e->refused = true;
    diag_error(e->sink, DIAG_QUERY_SERVER, query->at, "the server refuses `%s`: %s", query->name,
               why);
}

/* "(bigint, text)" or "(NULL, NULL)"; "" without parameters. */
static const char *parameter_list(explainer *e, const typed_query *query, const query_text *text,
                                  bool types) {
    const char *list = "";
    for (size_t i = 0; i < text->parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text->parameters.items[i]];
        list = gen_printf(e->arena, "%s%s%s%s", list, i ? ", " : "",
                          types ? parameter->type.spelling : "NULL",
                          types && parameter->array ? "[]" : "");
    }
    return *list ? gen_printf(e->arena, "(%s)", list) : "";
}

static bool run(explainer *e, const typed_query *query, const char *sql) {
    server_rows answer = query_server_ask(&e->server, sql, NULL, 0);
    if (answer.why)
        tell_refusal(e, query, answer.why);
    return !answer.why;
}

static bool prepare(explainer *e, const typed_query *query, const query_text *text) {
    query_server_ask(&e->server, "DEALLOCATE ALL", NULL, 0);
    return run(e, query,
               gen_printf(e->arena, "PREPARE orm_explain%s AS %s",
                          parameter_list(e, query, text, true), text->sql));
}

/* The plan of what is prepared, its lines joined; NULL, and reported, when there is none. */
static const char *plan_of(explainer *e, const typed_query *query, const query_text *text,
                           const char *options) {
    server_rows answer =
        query_server_ask(&e->server,
                         gen_printf(e->arena, "EXPLAIN (%s) EXECUTE orm_explain%s", options,
                                    parameter_list(e, query, text, false)),
                         NULL, 0);
    const char *plan = "";
    for (size_t i = 0; i < answer.rows; i++)
        plan = gen_printf(e->arena, "%s%s\n", plan, answer.cells[i]);
    if (answer.why)
        tell_refusal(e, query, answer.why);
    return answer.why ? NULL : plan;
}

/* --- scans --------------------------------------------------------------------------------------- */

typedef ORM__LIST(table_scan) table_scans;

static table_scans scans_in(explainer *e, const char *plan) {
    table_scans found = {0};
    const char *values[] = {plan, gen_printf(e->arena, "%d", LARGE_TABLE)};
    server_rows answer = query_server_ask(&e->server, scans_sql, values, 2);
    for (size_t i = 0; i < answer.rows; i++) {
        const char *const *cells = answer.cells + i * answer.columns;
        table_scan made = {.table = cells[0],
                           .alias = cells[1],
                           .filter = cells[2],
                           .oid = cells[3],
                           .rows = cells[4]};
        gen_list_add(e->arena, &found, made);
    }
    return found;
}

/* "`name` and `least` set"; "" where there is nothing to set. */
static const char *shape_words(explainer *e, const typed_query *query, uint32_t shape) {
    const char *words = "";
    size_t count = 0;
    if (query->optional_count == 0)
        return "";
    for (size_t i = 0; i < query->parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[i];
        if (parameter->optional >= 0 && shape & 1u << parameter->optional)
            words = gen_printf(e->arena, "%s%s`%s`", words, count++ ? ", " : "", parameter->name);
    }
    return gen_printf(e->arena, ", with %s set", count ? words : "nothing");
}

/* The columns of the index that the scan's filter could go by; NULL when none could. */
static const char *index_columns(explainer *e, const table_scan *scan) {
    const char *values[] = {scan->oid, scan->filter, scan->alias};
    if (!scan->filter || strstr(scan->filter, " OR ") || strstr(scan->filter, "NOT "))
        return NULL;
    server_rows answer = query_server_ask(&e->server, index_columns_sql, values, 3);
    return answer.rows ? answer.cells[0] : NULL;
}

static void hint_index(explainer *e, diag_message *message, const table_scan *scan, bool forced) {
    const char *columns = index_columns(e, scan);
    if (!scan->filter)
        diag_hint(message, "it has no condition");
    else if (!forced)
        diag_hint(message, "it has an index, which the planner thinks the dearer way");
    else if (columns)
        diag_hint(message, "no index helps: write `index (%s)` in the table", columns);
    else if (strstr(scan->filter, "~~"))
        diag_hint(message, "no index helps: patterns want one of pg_trgm");
    else
        diag_hint(message, "no index helps with `%s`", scan->filter);
}

static bool has_scan(const table_scans *scans, const table_scan *wanted) {
    for (size_t i = 0; i < scans->len; i++)
        if (strcmp(scans->items[i].oid, wanted->oid) == 0 &&
            strcmp(scans->items[i].alias, wanted->alias) == 0)
            return true;
    return false;
}

static void tell_scan(explainer *e, const typed_query *query, uint32_t shape,
                      const table_scan *scan, bool forced) {
    const char *key =
        gen_printf(e->arena, "%s %s %s", query->name, scan->oid, scan->filter ? scan->filter : "");
    if (orm__map_get(&e->told, key))
        return;
    if (!orm__map_put(&e->told, e->arena, key, e))
        gen_out_of_memory();
    const char *rows =
        scan->rows ? gen_printf(e->arena, "all %s rows", scan->rows) : "each of many rows";
    diag_message *message =
        diag_warning(e->sink, DIAG_QUERY_PLAN, query->at, "`%s` reads %s of `%s`%s", query->name,
                     rows, scan->table, shape_words(e, query, shape));
    hint_index(e, message, scan, forced);
}

static void explain_shape(void *context, const typed_query *query, uint32_t shape) {
    static const char as_json[] = "FORMAT JSON, VERBOSE";
    explainer *e = context;
    query_text text = query_text_of(e->arena, query, shape);
    if (e->refused || !prepare(e, query, &text))
        return;
    const char *plan = plan_of(e, query, &text, as_json);
    table_scans scans = plan ? scans_in(e, plan) : (table_scans){0};
    if (scans.len == 0 || !run(e, query, "SET enable_seqscan = off"))
        return;
    query_server_ask(&e->server, "DISCARD PLANS", NULL, 0);
    plan = plan_of(e, query, &text, as_json);
    table_scans forced = plan ? scans_in(e, plan) : (table_scans){0};
    run(e, query, "RESET enable_seqscan");
    for (size_t i = 0; i < scans.len; i++)
        tell_scan(e, query, shape, &scans.items[i], has_scan(&forced, &scans.items[i]));
}

/* --- queries ------------------------------------------------------------------------------------- */

static void write_plan(explainer *e, const typed_query *query, orm__buffer *to) {
    query_text text = query_text_of(e->arena, query, query_full_shape(query));
    const char *plan = e->refused || !prepare(e, query, &text)
                           ? NULL
                           : plan_of(e, query, &text, "FORMAT TEXT, COSTS OFF");
    if (plan)
        orm__buffer_printf(to, "%s-- %s\n%s", to->len ? "\n" : "", query->name, plan);
}

/* COPY has no plan, nor has TRUNCATE. */
static void explain_query(explainer *e, const typed_query *query, orm__buffer *to) {
    e->refused = false;
    if (query->cardinality == QUERY_COPY || query->command)
        return;
    write_plan(e, query, to);
    query_each_shape(query, explain_shape, e);
}

bool server_explain(orm_arena *arena, const query_set *queries, const char *only, const char *url,
                    orm__buffer *to, diag *sink) {
    size_t before = diag_errors(sink);
    explainer e = {.arena = arena, .sink = sink};
    bool there = query_server_open(&e.server, arena, queries, url, sink);
    if (there)
        query_server_ask(&e.server, settings, NULL, 0);
    for (size_t i = 0; there && i < queries->queries.len; i++) {
        const typed_query *query = queries->queries.items[i];
        if (!only || strcmp(only, query->name) == 0)
            explain_query(&e, query, to);
        there = query_server_is_there(&e.server);
    }
    if (e.server.connection)
        query_server_close(&e.server);
    return there && diag_errors(sink) == before;
}
