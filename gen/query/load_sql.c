/*
 * The SQL of a load's header: `where: NOT done`, `order: title DESC`.
 *
 * It is typed as if it stood in a SELECT of the relationship's target, whose row is `that`; people
 * write the relationship's or the table's name, or none. What comes of it has every column
 * qualified, since tables of pairs may be beside the target when it is run.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "query/path_text.h"
#include "query/query_result.h"

static bool check_tokens(analysis *a, const sql_tokens *tokens) {
    for (size_t i = 0; i + 1 < tokens->len; i++) {
        token_kind kind = tokens->items[i].kind;
        const char *why = NULL;
        if (kind == TOKEN_PARAMETER || kind == TOKEN_POSITIONAL)
            why = "a load has no parameters";
        else if (kind == TOKEN_LINE_COMMENT || kind == TOKEN_BLOCK_COMMENT || kind == TOKEN_BROKEN)
            why = "a load holds only a condition or keys of an order";
        if (!why)
            continue;
        diag_error(a->sink, DIAG_QUERY_LOAD, token_span(tokens, i), "%s", why);
        return false;
    }
    return tokens->len > 1;
}

/* Whether a token is the target's name before a dot: `tasks.done`. */
static bool names_target(analysis *a, const sql_tokens *tokens, size_t index,
                         const model_relation *relation) {
    bool behind_dot = index > 0 && token_is(tokens, index - 1, '.');
    const char *name = behind_dot ? NULL : token_name(a->arena, tokens, index);
    return name && token_is(tokens, index + 1, '.') &&
           (strcmp(name, relation->name) == 0 ||
            strcmp(name, relation->target->table->name.name) == 0);
}

/* Appends the SQL, its target called `that`. */
static void add_fragment(analysis *a, sql_text *text, const sql_tokens *tokens, span at,
                         const model_relation *relation) {
    const char *file = at.source->text;
    uint32_t kept = at.start;
    for (size_t i = 0; i + 1 < tokens->len; i++) {
        const sql_token *token = &tokens->items[i];
        if (!names_target(a, tokens, i, relation))
            continue;
        sql_text_keep(text, file, kept, token->start);
        sql_text_put(text, "that", token->start);
        kept = token->end;
    }
    sql_text_keep(text, file, kept, at.end);
}

static sql_query *parse(analysis *a, const sql_tokens *tokens, span at,
                        const model_relation *relation, bool order) {
    sql_text text = {.arena = a->arena};
    sql_error error;
    const char *table = text_of_table(a->arena, relation->target->table);
    /* What stands behind the keys keeps LIMIT and its like from being part of them. */
    sql_text_put(
        &text,
        gen_printf(a->arena, "SELECT 1 FROM %s AS that %s", table, order ? "ORDER BY " : "WHERE ("),
        at.start);
    add_fragment(a, &text, tokens, at, relation);
    sql_text_put(&text, order ? ", 1" : ")", at.end > at.start ? at.end - 1 : at.end);
    sql_query *query = sql_parse(a->arena, &text, &error);
    sql_text_free(&text);
    if (!query)
        analysis_error(a, DIAG_QUERY_SYNTAX, error.at == SQL_NOWHERE ? at.start : error.at, "%s",
                       error.message);
    return query;
}

static int by_place(const void *a, const void *b) {
    const sql_expr *left = *(sql_expr *const *)a, *right = *(sql_expr *const *)b;
    return left->at < right->at ? -1 : left->at > right->at;
}

/* The text with `that.` before each bare column of the target. */
static const char *qualified(analysis *a, span at, const model_relation *relation) {
    const char *text = "", *file = at.source->text;
    uint32_t kept = at.start;
    if (a->bare_columns.len)
        qsort(a->bare_columns.items, a->bare_columns.len, sizeof *a->bare_columns.items, by_place);
    for (size_t i = 0; i < a->bare_columns.len; i++) {
        const sql_expr *column = a->bare_columns.items[i];
        bool own = column->kind == SQL_COLUMN && column->range &&
                   column->range->table == relation->target->table &&
                   strcmp(column->range->name, "that") == 0;
        if (!own || column->at < kept || column->at >= at.end)
            continue;
        text = gen_printf(a->arena, "%s%.*sthat.", text, (int)(column->at - kept), file + kept);
        kept = column->at;
    }
    return gen_printf(a->arena, "%s%.*s", text, (int)(at.end - kept), file + kept);
}

const char *load_sql(analysis *a, span at, const model_relation *relation, bool order) {
    size_t before = diag_errors(a->sink);
    sql_tokens tokens = tokens_read_part(a->arena, at.source, at.start, at.end, a->sink);
    if (diag_errors(a->sink) > before || !check_tokens(a, &tokens))
        return NULL;
    analysis own = {.arena = a->arena,
                    .sink = a->sink,
                    .schema = a->schema,
                    .catalogue = a->catalogue,
                    .file = at.source,
                    .round = 1};
    own.root = parse(&own, &tokens, at, relation, order);
    if (!own.root)
        return NULL;
    type_query(&own, NULL, own.root);
    return diag_errors(a->sink) == before ? qualified(&own, at, relation) : NULL;
}
