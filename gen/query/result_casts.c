/*
 * Columns that cannot be read as they are: those of types without a codec are read as text, arrays of
 * a domain as arrays of its base.
 *
 * The statement becomes an item of FROM, or of WITH where it changes rows, and the casts stand in a
 * select list around it. Inside, ORDER BY, GROUP BY, DISTINCT and set operations go on meaning the
 * values themselves, whichever way they name them. The columns of entities have their casts already.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/path_text.h"
#include "query/query_result.h"

static bool needs_cast(const query_column *column) {
    return *column->read != '\0' && column->entity < 0;
}

static bool needs_casts(const typed_query *query) {
    for (size_t i = 0; i < query->columns.len; i++)
        if (needs_cast(&query->columns.items[i]))
            return true;
    return false;
}

static bool with_changes(const sql_query *root) {
    for (size_t i = 0; i < root->ctes.len; i++)
        if (root->ctes.items[i]->query->kind >= STATEMENT_INSERT)
            return true;
    return false;
}

/* --- texts --------------------------------------------------------------------------------------- */

/* "orm_1, orm_2": inside, columns need no names of their own. */
static const char *inner_names(const lowering *l, size_t count) {
    const char *names = "";
    for (size_t i = 1; i <= count; i++)
        names = gen_printf(l->arena, "%s%sorm_%zu", names, i > 1 ? ", " : "", i);
    return names;
}

/* "SELECT orm_1 AS id, orm_2::text AS words" */
static const char *outer_list(const lowering *l, const typed_query *query) {
    const char *list = "SELECT";
    for (size_t i = 0; i < query->columns.len; i++) {
        const query_column *column = &query->columns.items[i];
        list = gen_printf(l->arena, "%s%s orm_%zu%s AS %s", list, i ? "," : "", i + 1,
                          needs_cast(column) ? column->read : "",
                          text_of_name(l->arena, column->name));
    }
    return list;
}

/* --- places -------------------------------------------------------------------------------------- */

/* The end of the statement's WITH, whose last item may end in SEARCH or CYCLE. */
static uint32_t end_of_with(const lowering *l, const sql_query *root) {
    static const char *const verbs[] = {"select", "insert", "update", "delete",
                                        "merge",  "values", "table"};
    const sql_tokens *tokens = l->statement->tokens;
    size_t at = tokens_next(tokens, tokens_at(tokens, root->ctes.items[root->ctes.len - 1]->at));
    if (token_is(tokens, at, '('))
        at = tokens_closing(tokens, at);
    while (!token_is(tokens, at, '('))
        at = tokens_next(tokens, at);
    for (at = tokens_next(tokens, tokens_closing(tokens, at)); !token_is(tokens, at, '(');
         at = tokens_next(tokens, at))
        for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
            if (token_is_word(tokens, at, verbs[i]))
                return tokens->items[tokens_before(tokens, at)].end;
    return tokens->items[tokens_before(tokens, at)].end;
}

static void insert(lowering *l, uint32_t at, bool late, const char *text) {
    edit *made = lowering_replace(l, at, at, text);
    made->late = late;
    made->apart = true;
}

void result_cast(analysis *a, lowering *l, typed_query *query) {
    const sql_query *root = a->root;
    if (!needs_casts(query))
        return;
    const char *names = inner_names(l, query->columns.len), *list = outer_list(l, query);
    if (!with_changes(root) && root->kind < STATEMENT_INSERT) {
        insert(l, lowering_start(l), false, gen_printf(l->arena, "%s FROM (", list));
        insert(l, lowering_end(l), true, gen_printf(l->arena, ") AS orm_rows (%s)", names));
        return;
    }
    query->writes_within = root->kind >= STATEMENT_INSERT;
    bool first = root->ctes.len == 0;
    insert(l, first ? lowering_start(l) : end_of_with(l, root), false,
           gen_printf(l->arena, "%s orm_rows (%s) AS (", first ? "WITH" : ",", names));
    insert(l, lowering_end(l), true, gen_printf(l->arena, ") %s FROM orm_rows", list));
}
