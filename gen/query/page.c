/*
 * Sorts and pages: which sorts a query names, which statements can be read in pages, and the pages.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/page_keys.h"

/* --- names --------------------------------------------------------------------------------------- */

static void check_sort_name(analysis *a, const query_statement *statement, size_t index) {
    const header_name *name = &statement->sorts.items[index].name;
    for (size_t i = 0; i < index; i++)
        if (strcmp(statement->sorts.items[i].name.text, name->text) == 0)
            diag_error(a->sink, DIAG_QUERY_SORT, name->at, "sort `%s` is defined twice",
                       name->text);
}

void sorts_fill(analysis *a, lowering *l, typed_query *query) {
    const query_statement *statement = l->statement;
    if (statement->sorts.len > QUERY_SORT_MAX)
        diag_error(a->sink, DIAG_QUERY_SORT, statement->sort_at, "at most %d sorts",
                   QUERY_SORT_MAX);
    for (size_t i = 0; i < statement->sorts.len && i < QUERY_SORT_MAX; i++) {
        check_sort_name(a, statement, i);
        query_sort sort = {.name = statement->sorts.items[i].name.text};
        gen_list_add(a->arena, &query->sorts, sort);
    }
    if (l->sort_token == SIZE_MAX)
        return;
    const sql_token *token = &statement->tokens->items[l->sort_token];
    lowering_edit(l, token->start, token->end); /* filled by sorts_render */
}

void sorts_render(lowering *l) {
    if (l->sort_token == SIZE_MAX)
        return;
    const sql_token *token = &l->statement->tokens->items[l->sort_token];
    query_pieces pieces = {0};
    for (size_t i = 0; i < l->statement->sorts.len; i++) {
        span keys = l->statement->sorts.items[i].keys;
        lowering_render(l, keys.start, keys.end, 1u << (QUERY_SORT_BIT + i), &pieces);
    }
    for (size_t i = 0; i < l->edits.len; i++) {
        edit *at = &l->edits.items[i];
        if (at->start == token->start && at->end == token->end)
            at->pieces = pieces;
    }
}

/* --- what can be paged ---------------------------------------------------------------------------- */

static void find_window(void *context, sql_expr *expr) {
    bool *found = context;
    *found = *found || (expr->call && expr->call->over);
    expr_visit_parts(expr, find_window, found);
}

static bool has_windows(const sql_query *root) {
    bool found = root->windows.len > 0;
    for (size_t i = 0; i < root->targets.len; i++)
        find_window(&found, root->targets.items[i].value);
    return found;
}

static const char *refusal(const sql_query *root) {
    if (root->kind != STATEMENT_SELECT)
        return "only a SELECT of tables can be read in pages";
    if (root->aggregated)
        return "aggregates and GROUP BY cannot be read in pages";
    if (root->distinct)
        return "DISTINCT cannot be read in pages";
    if (has_windows(root))
        return "window functions would count only what is left of the rows";
    if (root->scope->set_functions)
        return "functions that return sets cannot stand in a page's select list";
    if (root->offset)
        return "OFFSET has no place in a page: its cursor says where to go on";
    return NULL;
}

static bool can_page(analysis *a) {
    const sql_query *root = a->root;
    const char *refused = refusal(root);
    if (refused) {
        diag_message *message =
            diag_error(a->sink, DIAG_QUERY_PAGE, a->statement->cardinality_at, "%s", refused);
        if (root->kind == STATEMENT_SELECT && !root->offset)
            diag_hint(message, "put the statement into FROM (SELECT …) and page over that");
        return false;
    }
    if (!root->limit || root->limit->kind != SQL_PARAMETER || root->with_ties) {
        diag_message *message = diag_error(a->sink, DIAG_QUERY_PAGE, a->statement->cardinality_at,
                                           "a page needs `LIMIT :parameter` for its size");
        diag_hint(message, "write `LIMIT :limit` at the end");
        return false;
    }
    if (root->order.len == 0) {
        diag_message *message = diag_error(a->sink, DIAG_QUERY_PAGE, a->statement->cardinality_at,
                                           "a page needs an ORDER BY");
        diag_hint(message, "end it in a unique key");
        return false;
    }
    return true;
}

/* --- pages ------------------------------------------------------------------------------------------- */

/* Where the select list ends. */
static uint32_t list_end(const pager *p) {
    const sql_tokens *tokens = p->a->tokens;
    const query_statement *statement = p->l->statement;
    uint16_t depth = tokens->items[statement->first].depth;
    for (size_t i = statement->first; i < statement->end; i++)
        if (tokens->items[i].depth == depth && token_is_word(tokens, i, "from") &&
            !token_is_word(tokens, tokens_before(tokens, i), "distinct"))
            return tokens->items[tokens_before(tokens, i)].end;
    return lowering_end(p->l);
}

static void fill_sort(pager *p, query_sort *sort, const page_keys *keys) {
    for (size_t i = 0; i < keys->len; i++) {
        const page_key *key = &keys->items[i];
        query_sort_key made = {.column = key->column,
                               .descending = key->descending,
                               .nulls_first = key->nulls_first,
                               .nullable = key->nullable};
        gen_list_add(p->a->arena, &sort->keys, made);
    }
}

void page_fill(analysis *a, lowering *l, typed_query *query) {
    if (!can_page(a))
        return;
    pager p = {.a = a, .l = l, .query = query};
    p.list_end = list_end(&p);
    bool fixed = query->sorts.len == 0;
    if (fixed)
        gen_list_add(a->arena, &query->sorts, (query_sort){.name = ""});
    query_pieces conditions = {0};
    for (size_t i = 0; i < query->sorts.len; i++) {
        page_keys keys = page_keys_of(&p, i);
        if (keys.len == 0)
            continue;
        fill_sort(&p, &query->sorts.items[i], &keys);
        query_pieces one = page_condition(&p, &keys, fixed ? 0 : 1u << (QUERY_SORT_BIT + i));
        for (size_t piece = 0; piece < one.len; piece++)
            gen_list_add(a->arena, &conditions, one.items[piece]);
    }
    page_place_condition(&p, &conditions);
}
