/*
 * The keys of a page's sort: what they are, whether they tell rows apart, and how they travel: as
 * columns of the result, hidden ones where nothing else gives them, and as the cursor's parameters.
 */
#include "query/page_keys.h"

#include "diag/memory.h"
#include "query/path_text.h"
#include "query/row_keys.h"

/* --- keys ------------------------------------------------------------------------------------------ */

static bool ends_key(const sql_tokens *tokens, size_t at) {
    static const char *const words[] = {"asc", "desc", "nulls", "using"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is_word(tokens, at, words[i]))
            return true;
    return false;
}

/* Finds the texts of the keys among tokens first ≤ i < end, one after the other. */
static void find_texts(page_keys *keys, const sql_tokens *tokens, size_t first, size_t end) {
    uint16_t depth = tokens->items[first].depth;
    size_t start = first;
    for (size_t k = 0; k < keys->len && start < end; k++) {
        size_t at = start;
        while (at < end && !(tokens->items[at].depth == depth &&
                             (token_is(tokens, at, ',') || ends_key(tokens, at))))
            at++;
        keys->items[k].start = tokens->items[start].start;
        keys->items[k].end = tokens->items[tokens_before(tokens, at)].end;
        while (at < end && !(tokens->items[at].depth == depth && token_is(tokens, at, ',')))
            at++;
        start = tokens_next(tokens, at);
    }
}

static void fixed_texts(pager *p, page_keys *keys) {
    const sql_tokens *tokens = p->a->tokens;
    const query_statement *statement = p->l->statement;
    uint16_t depth = tokens->items[statement->first].depth;
    for (size_t i = statement->first; i < statement->end; i++) {
        if (tokens->items[i].depth != depth || !token_is_word(tokens, i, "order"))
            continue;
        size_t first = tokens_next(tokens, tokens_next(tokens, i));
        size_t end = clause_end(tokens, first, statement->end, CLAUSE_WHERE);
        find_texts(keys, tokens, first, end);
    }
}

static void sort_texts(pager *p, page_keys *keys, span at) {
    sql_tokens tokens = tokens_read_part(p->a->arena, p->a->file, at.start, at.end, p->a->sink);
    find_texts(keys, &tokens, 0, tokens.len - 1);
}

static bool add_key(pager *p, const sql_sort *sort, page_keys *keys) {
    const sql_expr *expr = sort->expr->replaced ? sort->expr->replaced : sort->expr;
    page_key key = {.sort = sort, .expr = expr, .descending = sort->descending, .parameter = -1};
    key.nullable = expr_nullable(p->a, p->a->root->scope, expr);
    key.nulls_first = sort->nulls ? sort->nulls > 0 : sort->descending;
    if (sort->using_operator) {
        analysis_error(p->a, DIAG_QUERY_PAGE, expr_start(expr), "a page's keys go ASC or DESC");
        return false;
    }
    if (key.nullable && !sort->nulls) {
        diag_message *message =
            analysis_error(p->a, DIAG_QUERY_PAGE, expr_start(sort->expr),
                           "this key can be NULL and does not say where NULLs go");
        diag_hint(message, "write NULLS FIRST or NULLS LAST behind it");
        return false;
    }
    if (sort->expr->replaced && expr->kind == SQL_COLUMN && expr->range && expr->range->name) {
        key.text = text_of_column(p->a->arena, expr->range->name,
                                  expr->range->columns.items[expr->column].name);
    } else if (sort->expr->replaced) {
        diag_message *message =
            analysis_error(p->a, DIAG_QUERY_PAGE, expr_start(sort->expr),
                           "a page's keys are expressions, not names of the result");
        diag_hint(message, "write the expression itself");
        return false;
    }
    gen_list_add(p->a->arena, keys, key);
    return true;
}

static page_keys find_keys(pager *p, size_t sort, bool *right) {
    page_keys keys = {0};
    const sql_query *root = p->a->root;
    const query_statement *statement = p->l->statement;
    span at = statement->sorts.len ? statement->sorts.items[sort].keys : (span){0};
    *right = true;
    for (size_t i = 0; i < root->order.len; i++) {
        uint32_t start = expr_start(root->order.items[i].expr);
        if (statement->sorts.len && (start < at.start || start >= at.end))
            continue;
        *right = add_key(p, &root->order.items[i], &keys) && *right;
    }
    if (statement->sorts.len)
        sort_texts(p, &keys, at);
    else
        fixed_texts(p, &keys);
    return keys;
}

static void check_unique(pager *p, const page_keys *keys, size_t sort) {
    sql_exprs exprs = {0};
    for (size_t i = 0; i < keys->len; i++)
        gen_list_add(p->a->arena, &exprs, (sql_expr *)keys->items[i].expr);
    const scope_range *open = rows_not_told_apart(p->a, p->a->root, &exprs);
    if (!open)
        return;
    const query_statement *statement = p->l->statement;
    bool named = statement->sorts.len > 0;
    span at = named ? statement->sorts.items[sort].name.at
                    : analysis_span(p->a, expr_start(keys->items[keys->len - 1].sort->expr));
    diag_message *message =
        named ? diag_error(p->a->sink, DIAG_QUERY_PAGE, at,
                           "sort `%s` does not end in a unique key of `%s`",
                           statement->sorts.items[sort].name.text, open->name ? open->name : "")
              : diag_error(p->a->sink, DIAG_QUERY_PAGE, at,
                           "the sort does not end in a unique key of `%s`",
                           open->name ? open->name : "");
    const model_constraint *key = open->table ? open->table->primary_key : NULL;
    if (key && key->columns.len == 1)
        diag_hint(message, "add `%s.%s`", open->name, key->columns.items[0]->name);
}

/* --- columns and parameters ------------------------------------------------------------------------- */

void page_add_key(const pager *p, const page_key *key, uint32_t any, uint32_t also,
                  query_pieces *to) {
    if (key->text) {
        gen_list_add(p->a->arena, to, (query_piece){.text = key->text, .any = any, .also = also});
        return;
    }
    query_pieces inner = {0};
    lowering_render(p->l, key->start, key->end, 0, &inner);
    for (size_t i = 0; i < inner.len; i++) {
        inner.items[i].any = any;
        inner.items[i].also = also;
        gen_list_add(p->a->arena, to, inner.items[i]);
    }
}

void page_add_text(const pager *p, const char *text, uint32_t any, uint32_t also,
                   query_pieces *to) {
    gen_list_add(p->a->arena, to, (query_piece){.text = text, .any = any, .also = also});
}

/* The uses of a path in a hidden column are in every shape. */
static void use_always(pager *p, const page_key *key) {
    for (size_t i = 0; i < p->a->path_joins.len; i++) {
        path_join *join = p->a->path_joins.items[i];
        for (size_t u = 0, count = join->uses.len; u < count; u++)
            if (join->uses.items[u] >= key->start && join->uses.items[u] < key->end)
                gen_list_add(p->a->arena, &join->uses, lowering_start(p->l));
    }
}

static int hidden_column(pager *p, const page_key *key) {
    typed_query *query = p->query;
    const char *name = gen_printf(p->a->arena, "orm_key_%zu", query->columns.len + 1);
    query_pieces pieces = {0};
    page_add_text(p, ", ", 0, 0, &pieces);
    page_add_key(p, key, 0, 0, &pieces);
    page_add_text(p, gen_printf(p->a->arena, " AS %s", name), 0, 0, &pieces);
    edit *made = lowering_edit(p->l, p->list_end, p->list_end);
    made->apart = true;
    made->pieces = pieces;
    use_always(p, key);
    query_column column = {.name = name,
                           .member = name,
                           .at = analysis_span(p->a, key->expr->at),
                           .hidden = true,
                           .entity = -1,
                           .nullable = key->nullable};
    result_set_type(p->a, query, &column, key->expr->type);
    gen_list_add(p->a->arena, &query->columns, column);
    result_column *result = gen_new(p->a->arena, result_column);
    *result = (result_column){.name = name,
                              .type = key->expr->type,
                              .entity = -1,
                              .expr = (sql_expr *)key->expr,
                              .query = p->a->root,
                              .scope = p->a->root->scope,
                              .at = key->expr->at};
    gen_list_add(p->a->arena, &p->a->root->results, result);
    return (int)query->columns.len - 1;
}

static int key_column(pager *p, const page_key *key) {
    const sql_query *root = p->a->root;
    for (size_t i = 0; i < root->results.len && i < p->query->columns.len; i++)
        if (root->results.items[i]->expr && expr_same(root->results.items[i]->expr, key->expr))
            return (int)i;
    return hidden_column(p, key);
}

static int cursor_parameter(pager *p, const page_key *key) {
    for (size_t i = 0; i < p->query->parameters.len; i++) {
        const query_parameter *parameter = &p->query->parameters.items[i];
        if (parameter->use == PARAMETER_CURSOR && parameter->cursor_column == key->column)
            return (int)i;
    }
    const query_column *column = &p->query->columns.items[key->column];
    query_parameter made = {.name = gen_printf(p->a->arena, "cursor_%s", column->name),
                            .at = column->at,
                            .type = column->type,
                            .nullable = key->nullable,
                            .optional = -1,
                            .use = PARAMETER_CURSOR,
                            .cursor_column = key->column};
    gen_list_add(p->a->arena, &p->query->parameters, made);
    return (int)p->query->parameters.len - 1;
}

page_keys page_keys_of(pager *p, size_t sort) {
    bool right;
    page_keys keys = find_keys(p, sort, &right);
    if (!right || keys.len == 0)
        return (page_keys){0};
    check_unique(p, &keys, sort);
    for (size_t i = 0; i < keys.len; i++) {
        keys.items[i].column = key_column(p, &keys.items[i]);
        keys.items[i].parameter = cursor_parameter(p, &keys.items[i]);
    }
    return keys;
}
