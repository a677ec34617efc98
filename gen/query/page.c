/*
 * Sorts and pages: which keys a sort has, whether they tell rows apart, and the condition with
 * which a page goes on from the last row of the one before.
 *
 * Keys travel as columns of the result, hidden ones where nothing else gives them. When all keys
 * run the same way and none can be NULL the condition is a row comparison, which an index serves;
 * else it is written out key by key.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/path_text.h"
#include "query/query_result.h"
#include "query/row_keys.h"

/* A key of a sort with where its text is. */
typedef struct page_key {
    const sql_sort *sort;
    const sql_expr *expr; /* behind aliases */
    uint32_t start, end;  /* of the expression's text; equal: it is a column's name, see `text` */
    const char *text;
    bool descending, nulls_first, nullable;
    int column;    /* in the result */
    int parameter; /* the cursor's value */
} page_key;

typedef ORM__LIST(page_key) page_keys;

typedef struct pager {
    analysis *a;
    lowering *l;
    typed_query *query;
    uint32_t list_end; /* behind the select list */
} pager;

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

static page_keys keys_of(pager *p, size_t sort, bool *right) {
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

/* --- hidden columns --------------------------------------------------------------------------------- */

static uint32_t behind_list(const pager *p) {
    const sql_tokens *tokens = p->a->tokens;
    const query_statement *statement = p->l->statement;
    uint16_t depth = tokens->items[statement->first].depth;
    for (size_t i = statement->first; i < statement->end; i++)
        if (tokens->items[i].depth == depth && token_is_word(tokens, i, "from") &&
            !token_is_word(tokens, tokens_before(tokens, i), "distinct"))
            return tokens->items[tokens_before(tokens, i)].end;
    return lowering_end(p->l);
}

static void add_key_text(pager *p, const page_key *key, uint32_t any, uint32_t also,
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

static void add_text(pager *p, const char *text, uint32_t any, uint32_t also, query_pieces *to) {
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
    add_text(p, ", ", 0, 0, &pieces);
    add_key_text(p, key, 0, 0, &pieces);
    add_text(p, gen_printf(p->a->arena, " AS %s", name), 0, 0, &pieces);
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
    column.type =
        schema_query_type(p->a->schema, catalogue_base_type(p->a->catalogue, key->expr->type));
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

/* --- the cursor's condition --------------------------------------------------------------------------- */

typedef struct condition {
    pager *p;
    uint32_t any, also;
    query_pieces pieces;
} condition;

static void put(condition *c, const char *text) {
    add_text(c->p, text, c->any, c->also, &c->pieces);
}

static void put_key(condition *c, const page_key *key) {
    add_key_text(c->p, key, c->any, c->also, &c->pieces);
}

static void put_value(condition *c, const page_key *key) {
    query_piece piece = {.parameter = key->parameter, .any = c->any, .also = c->also};
    gen_list_add(c->p->a->arena, &c->pieces, piece);
}

static bool runs_one_way(const page_keys *keys) {
    for (size_t i = 0; i < keys->len; i++)
        if (keys->items[i].nullable || keys->items[i].descending != keys->items[0].descending)
            return false;
    return true;
}

static void put_row(condition *c, const page_keys *keys) {
    const char *separator = keys->len > 1 ? "(" : "";
    for (size_t i = 0; i < keys->len; i++, separator = ", ") {
        put(c, separator);
        put_key(c, &keys->items[i]);
    }
    put(c, keys->len > 1 ? ") " : " ");
    put(c, keys->items[0].descending ? "< " : "> ");
    separator = keys->len > 1 ? "(" : "";
    for (size_t i = 0; i < keys->len; i++, separator = ", ") {
        put(c, separator);
        put_value(c, &keys->items[i]);
    }
    put(c, keys->len > 1 ? ")" : "");
}

/* Rows whose key comes behind the cursor's, NULLs where the sort puts them. */
static void put_behind(condition *c, const page_key *key) {
    if (key->nullable)
        put(c, "(");
    put_key(c, key);
    put(c, key->descending ? " < " : " > ");
    put_value(c, key);
    if (!key->nullable)
        return;
    put(c, " OR (");
    put_value(c, key);
    put(c, key->nulls_first ? " IS NULL AND " : " IS NOT NULL AND ");
    put_key(c, key);
    put(c, key->nulls_first ? " IS NOT NULL))" : " IS NULL))");
}

static void put_same(condition *c, const page_key *key) {
    put_key(c, key);
    put(c, key->nullable ? " IS NOT DISTINCT FROM " : " = ");
    put_value(c, key);
}

static void put_stepwise(condition *c, const page_keys *keys) {
    for (size_t i = 0; i < keys->len; i++) {
        put(c, "(");
        put_behind(c, &keys->items[i]);
        if (i + 1 == keys->len)
            break;
        put(c, " OR (");
        put_same(c, &keys->items[i]);
        put(c, " AND ");
    }
    for (size_t i = 0; i < keys->len; i++)
        put(c, i == 0 ? ")" : "))");
}

static query_pieces cursor_condition(pager *p, const page_keys *keys, uint32_t sort) {
    condition c = {.p = p,
                   .any = sort ? sort : 1u << QUERY_CURSOR_BIT,
                   .also = sort ? 1u << QUERY_CURSOR_BIT : 0};
    if (runs_one_way(keys))
        put_row(&c, keys);
    else
        put_stepwise(&c, keys);
    return c.pieces;
}

static void add_pieces(pager *p, query_pieces *to, const query_pieces *from) {
    for (size_t i = 0; i < from->len; i++)
        gen_list_add(p->a->arena, to, from->items[i]);
}

/* Puts the condition behind WHERE's last conjunct, or makes a WHERE. */
static void place_condition(pager *p, const query_pieces *conditions) {
    const query_statement *statement = p->l->statement;
    const uint32_t cursor = 1u << QUERY_CURSOR_BIT;
    clause where;
    query_pieces pieces = {0};
    uint32_t at;
    if (clause_main_where(p->a->arena, p->a->tokens, statement->first, statement->end, &where)) {
        uint32_t masks = 0;
        for (size_t i = 0; i < p->l->clauses.len; i++) {
            clause *known = &p->l->clauses.items[i];
            if (known->keyword != where.keyword)
                continue;
            for (size_t part = 0; part < known->parts.len; part++)
                masks = known->parts.items[part].mask ? masks | known->parts.items[part].mask
                                                      : masks | cursor;
            clause_part end = {.start = known->end, .end = known->end, .mask = cursor};
            gen_list_add(p->a->arena, &known->parts, end);
        }
        bool either = p->a->root->where->kind == SQL_OR;
        at = where.end;
        if (either) {
            edit *open = lowering_replace(p->l, where.body, where.body, "(");
            open->apart = true;
            open->pieces.items[0].any = cursor;
            add_text(p, ")", cursor, 0, &pieces);
        }
        add_text(p, " AND ", cursor, masks & cursor ? 0 : masks, &pieces);
    } else {
        at = clause_where_place(p->a->tokens, statement->first, statement->end);
        add_text(p, "WHERE ", cursor, 0, &pieces);
    }
    add_pieces(p, &pieces, conditions);
    if (p->a->root->where == NULL)
        add_text(p, " ", cursor, 0, &pieces);
    edit *made = lowering_edit(p->l, at, at);
    made->apart = true;
    made->pieces = pieces;
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
    p.list_end = behind_list(&p);
    bool fixed = query->sorts.len == 0;
    if (fixed)
        gen_list_add(a->arena, &query->sorts, (query_sort){.name = ""});
    query_pieces conditions = {0};
    for (size_t i = 0; i < query->sorts.len; i++) {
        bool right;
        page_keys keys = keys_of(&p, i, &right);
        if (!right || keys.len == 0)
            continue;
        check_unique(&p, &keys, i);
        for (size_t k = 0; k < keys.len; k++) {
            keys.items[k].column = key_column(&p, &keys.items[k]);
            keys.items[k].parameter = cursor_parameter(&p, &keys.items[k]);
        }
        fill_sort(&p, &query->sorts.items[i], &keys);
        query_pieces one = cursor_condition(&p, &keys, fixed ? 0 : 1u << (QUERY_SORT_BIT + i));
        add_pieces(&p, &conditions, &one);
    }
    place_condition(&p, &conditions);
}
