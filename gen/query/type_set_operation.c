/*
 * UNION, INTERSECT, EXCEPT and VALUES: rows of several sources under one type a column.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

/* The columns of a recursive item while its right side is typed: those of the left side. */
static void expose_left(analysis *a, sql_query *query) {
    sql_cte *cte = query->cte;
    for (size_t i = 0; i < query->left->results.len; i++) {
        const result_column *left = query->left->results.items[i];
        result_column *made = gen_new(a->arena, result_column);
        bool renamed = i < cte->columns.len;
        *made = (result_column){.name = renamed ? cte->columns.items[i] : left->name,
                                .at = left->at,
                                .type = left->type,
                                .query = query,
                                .left = query->left->results.items[i],
                                .entity = -1};
        if (made->type == OID_UNKNOWN)
            made->type = OID_TEXT;
        gen_list_add(a->arena, &cte->results, made);
    }
}

static uint32_t column_type(analysis *a, sql_query *query, size_t i) {
    static const char *const names[] = {"UNION", "INTERSECT", "EXCEPT"};
    const result_column *left = query->left->results.items[i];
    const result_column *right = query->right->results.items[i];
    uint32_t types[] = {left->type, right->type}, common = 0;
    if (!left->type || !right->type)
        return 0;
    if (query->keep_unknown && types[0] == OID_UNKNOWN && types[1] == OID_UNKNOWN)
        return OID_UNKNOWN;
    resolve_error error;
    if (!resolve_common_type(a->catalogue, names[query->operation], types, 2, &common, &error)) {
        analysis_error(a, DIAG_QUERY_TYPE, right->at, "%s", error.message);
        return 0;
    }
    return common;
}

/* Untyped columns of an arm take the common type; the others convert to it. */
static void give_type(analysis *a, sql_query *arm, size_t i, uint32_t type) {
    result_column *column = arm->results.items[i];
    if (column->type != OID_UNKNOWN || !type || type == OID_UNKNOWN)
        return;
    column->type = type;
    if (column->expr)
        coerce(a, column->expr, type, CATALOGUE_IMPLICIT);
    for (size_t v = 0; v < column->values.len; v++)
        coerce(a, column->values.items[v], type, CATALOGUE_IMPLICIT);
    if (arm->kind == STATEMENT_SET_OPERATION) {
        give_type(a, arm->left, i, type);
        give_type(a, arm->right, i, type);
    }
}

static void check_recursive_type(analysis *a, const sql_query *query, size_t i, uint32_t type) {
    uint32_t left = query->cte->results.items[i]->type;
    if (!query->cte->refers_to_itself || !type || !left || type == left)
        return;
    diag_message *message = analysis_error(
        a, DIAG_QUERY_TYPE, query->left->results.items[i]->at,
        "recursive query `%s` column %zu has type %s in non-recursive term but type %s overall",
        query->cte->name, i + 1, spelling_of(a, left), spelling_of(a, type));
    diag_hint(message, "cast the non-recursive term to %s", spelling_of(a, type));
}

static void add_result(analysis *a, sql_query *query, size_t i) {
    uint32_t type = column_type(a, query, i);
    result_column *made =
        query->cte ? query->cte->results.items[i] : gen_new(a->arena, result_column);
    const result_column *left = query->left->results.items[i];
    if (query->cte)
        check_recursive_type(a, query, i, type);
    const char *name = query->cte ? made->name : left->name;
    *made = (result_column){.name = name,
                            .at = left->at,
                            .type = type,
                            .query = query,
                            .left = query->left->results.items[i],
                            .right = query->right->results.items[i],
                            .entity = left->entity,
                            .attribute = left->attribute,
                            .recursive = query->cte != NULL};
    gen_list_add(a->arena, &query->results, made);
    give_type(a, query->left, i, type);
    give_type(a, query->right, i, type);
}

/* An entity of the result must be one in both arms, at the same place. */
static void join_entities(analysis *a, sql_query *query) {
    const sql_query *left = query->left, *right = query->right;
    for (size_t i = 0; i < left->entities.len || i < right->entities.len; i++) {
        const entity_item *l = i < left->entities.len ? left->entities.items[i] : NULL;
        const entity_item *r = i < right->entities.len ? right->entities.items[i] : NULL;
        if (!l || !r || l->first != r->first || l->range->entity != r->range->entity) {
            analysis_error(a, DIAG_QUERY_ENTITY, r ? r->at : l->at,
                           "`%s` is not the same entity on both sides", r ? r->name : l->name);
            return;
        }
        entity_item *made = gen_new(a->arena, entity_item);
        *made = *l;
        made->nullable =
            range_absent(l->range) || range_absent(r->range) || l->nullable || r->nullable;
        gen_list_add(a->arena, &query->entities, made);
    }
}

static void check_sort(analysis *a, const sql_query *query, sql_expr *expr) {
    bool position = expr->kind == SQL_INTEGER;
    bool name = expr->kind == SQL_COLUMN && expr->words.len == 1 && !expr->flag;
    for (size_t i = 0; i < query->results.len; i++) {
        const result_column *result = query->results.items[i];
        bool found = position ? (size_t)expr->number == i + 1
                              : name && strcmp(result->name, expr->words.items[0]) == 0;
        if (!found)
            continue;
        expr->type = result->type;
        check_comparison(a, expr_start(expr), expr->type, CATALOGUE_SORTED);
        return;
    }
    diag_message *message =
        analysis_error(a, DIAG_QUERY_COLUMN, expr_start(expr),
                       "only result column names can stand in the ORDER BY of a %s",
                       query->kind == STATEMENT_VALUES ? "VALUES" : "UNION, INTERSECT or EXCEPT");
    diag_hint(message, "put it into a subquery to sort by more");
}

void type_set_operation(analysis *a, scope *s, sql_query *query) {
    query->left->keep_unknown = query->right->keep_unknown = true;
    type_query(a, s, query->left);
    if (query->cte)
        expose_left(a, query);
    type_query(a, s, query->right);
    size_t left = query->left->results.len, right = query->right->results.len;
    if (left != right) {
        static const char *const names[] = {"UNION", "INTERSECT", "EXCEPT"};
        bool entities = query->left->entities.len || query->right->entities.len;
        if (left && right && entities)
            join_entities(a, query);
        else if (left && right)
            analysis_error(a, DIAG_QUERY_COUNT, query->right->at,
                           "each %s query must have the same number of columns (%zu and %zu)",
                           names[query->operation], left, right);
        return;
    }
    for (size_t i = 0; i < left; i++)
        add_result(a, query, i);
    if (query->operation != SET_UNION || !query->all)
        check_results_differ(a, query);
    join_entities(a, query);
    for (size_t i = 0; query->results.len && i < query->order.len; i++)
        check_sort(a, query, query->order.items[i].expr);
}

static uint32_t values_type(analysis *a, sql_query *query, const sql_exprs *column) {
    bool unknown = true;
    for (size_t i = 0; i < column->len; i++)
        unknown = unknown && column->items[i]->type == OID_UNKNOWN;
    if (unknown && query->keep_unknown)
        return OID_UNKNOWN;
    return common_type(a, "VALUES", column->items, column->len);
}

void type_values(analysis *a, scope *s, sql_query *query) {
    for (size_t r = 0; r < query->rows.len; r++)
        expand_values(a, s, &query->rows.items[r]);
    size_t width = query->rows.items[0].len;
    for (size_t r = 0; r < query->rows.len; r++) {
        const sql_exprs *row = &query->rows.items[r];
        if (row->len != width) {
            analysis_error(a, DIAG_QUERY_COUNT, row->len ? expr_start(row->items[0]) : query->at,
                           "VALUES lists must all be the same length");
            return;
        }
        for (size_t i = 0; i < width; i++)
            type_expr(a, s, row->items[i]);
    }
    for (size_t i = 0; i < width; i++) {
        result_column *made = gen_new(a->arena, result_column);
        *made = (result_column){.name = gen_printf(a->arena, "column%zu", i + 1),
                                .query = query,
                                .at = expr_start(query->rows.items[0].items[i]),
                                .scope = s,
                                .entity = -1};
        for (size_t r = 0; r < query->rows.len; r++)
            gen_list_add(a->arena, &made->values, query->rows.items[r].items[i]);
        made->type = values_type(a, query, &made->values);
        gen_list_add(a->arena, &query->results, made);
    }
    for (size_t i = 0; query->results.len && i < query->order.len; i++)
        check_sort(a, query, query->order.items[i].expr);
}
