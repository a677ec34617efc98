/*
 * Compares typed queries with a server's own idea of them.
 *
 * A query is reported once a kind: its other shapes would say the same again. Nothing is judged of a
 * statement that the server refuses.
 */
#include "server/server_check.h"

#include <string.h>

#include "diag/memory.h"
#include "server/query_server.h"

typedef struct checker {
    query_server server;
    diag *sink;
    size_t before; /* errors before the query at hand */
} checker;

static bool is_clean(const checker *c) {
    return diag_errors(c->sink) == c->before;
}

static const char *parameter_spelling(checker *c, const query_parameter *parameter) {
    return parameter->array ? gen_printf(c->server.arena, "%s[]", parameter->type.spelling)
                            : parameter->type.spelling;
}

/* The OIDs of a text's parameters. NULL, and reported, when the server lacks one of the types. */
static uint32_t *declared_types(checker *c, const typed_query *query, const query_text *text) {
    uint32_t *types = gen_alloc(c->server.arena, (text->parameters.len + 1) * sizeof *types);
    for (size_t i = 0; i < text->parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text->parameters.items[i]];
        const char *spelling = parameter_spelling(c, parameter);
        types[i] = query_server_oid(&c->server, spelling);
        if (types[i] != 0)
            continue;
        diag_error(c->sink, DIAG_QUERY_SERVER, parameter->at,
                   "the server has no type `%s`, which parameter `%s` is of", spelling,
                   parameter->name);
        return NULL;
    }
    return types;
}

/* --- columns ------------------------------------------------------------------------------------- */

static void check_nulls(checker *c, const query_column *column, const server_column *there) {
    bool by_table = column->column && column->column->not_null && !column->overridden;
    if (!by_table || column->nullable || there->table == 0)
        return;
    if (query_server_column_nullable(&c->server, there->table, there->number))
        diag_error(c->sink, DIAG_QUERY_SERVER, column->at,
                   "column `%s` can be NULL on the server, and not in the schema", column->name);
}

static void check_column(checker *c, const query_column *column, const server_column *there) {
    const char *type = query_server_spelling(&c->server, there->type);
    if (strcmp(there->name, column->name) != 0)
        diag_error(c->sink, DIAG_QUERY_SERVER, column->at,
                   "this column is `%s` on the server, not `%s`", there->name, column->name);
    else if (query_server_oid(&c->server, column->sent) != there->type)
        diag_error(c->sink, DIAG_QUERY_SERVER, column->at,
                   "column `%s` is %s on the server, not %s", column->name, type, column->sent);
    else
        check_nulls(c, column, there);
}

static void check_columns(checker *c, const typed_query *query, const server_statement *there) {
    if (there->columns.len != query->columns.len) {
        diag_error(c->sink, DIAG_QUERY_SERVER, query->at,
                   "`%s` gives %zu columns on the server, not %zu", query->name, there->columns.len,
                   query->columns.len);
        return;
    }
    for (size_t i = 0; i < query->columns.len; i++)
        check_column(c, &query->columns.items[i], &there->columns.items[i]);
}

/* --- statements ------------------------------------------------------------------------------------ */

static void tell_refusal(checker *c, const typed_query *query, uint32_t shape,
                         const server_statement *there) {
    span at = there->at == SIZE_MAX ? query->at : query_text_origin(query, shape, there->at);
    diag_message *message = diag_error(c->sink, DIAG_QUERY_SERVER, at,
                                       "the server refuses `%s`: %s", query->name, there->message);
    if (there->hint)
        diag_hint(message, "%s", there->hint);
}

static void check_shape(void *context, const typed_query *query, uint32_t shape) {
    checker *c = context;
    if (!is_clean(c))
        return;
    query_text text = query_text_of(c->server.arena, query, shape);
    const uint32_t *types = declared_types(c, query, &text);
    if (!types)
        return;
    server_statement there = query_server_prepare(&c->server, text.sql, types, text.parameters.len);
    if (there.accepted)
        check_columns(c, query, &there);
    else
        tell_refusal(c, query, shape, &there);
}

/* A batch's parameters have casts of their own, which would only be read back. */
static void check_undeclared(checker *c, const typed_query *query) {
    if (!is_clean(c) || query->cardinality == QUERY_BULK)
        return;
    query_text text = query_text_of(c->server.arena, query, query_full_shape(query));
    server_statement there = query_server_prepare(&c->server, text.sql, NULL, 0);
    for (size_t i = 0; i < there.parameters.len && i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        const char *spelling = parameter_spelling(c, parameter);
        if (there.parameters.items[i] != query_server_oid(&c->server, spelling))
            diag_error(c->sink, DIAG_QUERY_SERVER, parameter->at,
                       "parameter `%s` is %s to the server, not %s", parameter->name,
                       query_server_spelling(&c->server, there.parameters.items[i]), spelling);
    }
}

bool server_check(orm_arena *arena, const query_set *queries, const char *url, diag *sink) {
    checker c = {.sink = sink};
    bool there = query_server_open(&c.server, arena, queries, url, sink);
    for (size_t i = 0; there && i < queries->queries.len; i++) {
        c.before = diag_errors(sink);
        query_each_shape(queries->queries.items[i], check_shape, &c);
        check_undeclared(&c, queries->queries.items[i]);
        there = query_server_is_there(&c.server);
    }
    if (c.server.connection)
        query_server_close(&c.server);
    return there;
}
