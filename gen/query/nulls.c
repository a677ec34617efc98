/*
 * Nullability: whether an expression of a typed tree can be NULL.
 *
 * Sound before sharp: whatever is not proven can be NULL. What is known of functions is the
 * catalogue's list; of columns, their tables' NOT NULL, the outer joins around them and the facts
 * of the conditions (facts.c). Columns of recursive items are found by a fixpoint that starts at
 * "never".
 */
#include <string.h>

#include "query/analysis.h"

static bool any_nullable(analysis *a, scope *s, const sql_exprs *exprs) {
    for (size_t i = 0; i < exprs->len; i++)
        if (expr_nullable(a, s, exprs->items[i]))
            return true;
    return false;
}

static bool all_nullable(analysis *a, scope *s, const sql_exprs *exprs) {
    for (size_t i = 0; i < exprs->len; i++)
        if (!expr_nullable(a, s, exprs->items[i]))
            return false;
    return true;
}

/* --- columns ---------------------------------------------------------------------------------- */

bool range_absent(const scope_range *in) {
    for (size_t i = 0; i < in->nulls.len; i++)
        if (!in->nulls.items[i]->present)
            return true;
    return false;
}

/* A column that FULL JOIN … USING merges is NULL only where one of its inputs is, when there. */
static bool merged_nullable(analysis *a, const scope_range *in, const scope_column *column) {
    join_nulls *left = in->from->nulls[0], *right = in->from->nulls[1];
    bool left_was = left->present, right_was = right->present;
    left->present = right->present = true;
    bool nullable = column_nullable(a, column->source, column->source_column) ||
                    column_nullable(a, column->other, column->other_column);
    left->present = left_was;
    right->present = right_was;
    return nullable;
}

static bool output_nullable(analysis *a, const scope_range *in, const scope_column *column) {
    const sql_expr *call = column->value;
    if (column->output < 0 || !call->resolved || !call->resolved->function)
        return expr_nullable(a, in->scope, call);
    switch (
        catalogue_output_nulls(a->catalogue, call->resolved->function, (size_t)column->output)) {
    case CATALOGUE_NEVER_NULL:
        return false;
    case CATALOGUE_NULL_FROM_NULL:
    case CATALOGUE_NULL_FROM_FIRST:
        return any_nullable(a, in->scope, &call->args);
    case CATALOGUE_NULL_WITHOUT_ROWS:
    case CATALOGUE_MAY_BE_NULL:
        break;
    }
    return true;
}

/* Rows of what UPDATE and INSERT changed need not meet what was known before. */
static bool may_have_changed(const scope_range *in) {
    return in->target && in->scope->query->kind != STATEMENT_DELETE;
}

static bool loses_groups(const scope *s) {
    return s->query && s->query->grouping_sets && s->inside_aggregate == 0;
}

bool column_nullable(analysis *a, const scope_range *in, int index) {
    if (range_absent(in) || loses_groups(in->scope))
        return true;
    if (index < 0)
        return false;
    const scope_column *column = &in->columns.items[index];
    if (column->known && !may_have_changed(in))
        return false;
    if (column->other)
        return merged_nullable(a, in, column);
    if (column->source)
        return column_nullable(a, column->source, column->source_column);
    if (column->result)
        return result_nullable(a, column->result);
    if (column->value)
        return output_nullable(a, in, column);
    return column->nullable;
}

/* --- results ---------------------------------------------------------------------------------- */

static bool arms_nullable(analysis *a, result_column *result) {
    bool left = result_nullable(a, result->left);
    if (!result->right)
        return left;
    switch (result->query->operation) {
    case SET_UNION:
        return left || result_nullable(a, result->right);
    case SET_INTERSECT:
        return left && result_nullable(a, result->right);
    case SET_EXCEPT:
        break;
    }
    return left;
}

/* Assumes that no column of the item is ever NULL until an arm shows otherwise. */
static void find_fixpoint(analysis *a, const sql_cte *cte) {
    a->fixpoints++;
    for (size_t i = 0; i < cte->query->results.len; i++) {
        cte->query->results.items[i]->asking = true;
        cte->query->results.items[i]->nullable = false;
    }
    bool changed = true;
    while (changed) {
        changed = false;
        a->round++;
        for (size_t i = 0; i < cte->query->results.len; i++) {
            result_column *result = cte->query->results.items[i];
            if (!result->nullable && arms_nullable(a, result))
                changed = result->nullable = true;
        }
    }
    for (size_t i = 0; i < cte->query->results.len; i++) {
        cte->query->results.items[i]->asking = false;
        cte->query->results.items[i]->asked = a->round;
    }
    a->fixpoints--;
}

static bool recursive_nullable(analysis *a, result_column *result) {
    bool settled = result->asked && (a->fixpoints == 0 || result->asked == a->round);
    if (!result->asking && !settled)
        find_fixpoint(a, result->query->cte);
    return result->nullable;
}

static bool find_nullable(analysis *a, result_column *result) {
    if (result->never_null)
        return false;
    if (result->left)
        return arms_nullable(a, result);
    if (result->values.len)
        return any_nullable(a, result->scope, &result->values);
    return !result->expr || expr_nullable(a, result->scope, result->expr);
}

bool result_nullable(analysis *a, result_column *result) {
    if (result->recursive)
        return recursive_nullable(a, result);
    if (result->asked != a->round || result->asked == 0) {
        result->nullable = find_nullable(a, result);
        result->asked = a->round;
    }
    return result->nullable;
}

static bool always_some(const sql_expr *limit) {
    return !limit || (limit->kind == SQL_INTEGER && limit->number > 0);
}

/* Whether a query gives exactly one row, whatever the tables hold. */
static bool gives_one_row(const sql_query *query) {
    if (!always_some(query->limit) || query->offset)
        return false;
    if (query->kind == STATEMENT_VALUES)
        return query->rows.len == 1;
    if (query->kind != STATEMENT_SELECT || query->having || query->groups.len)
        return false;
    if (query->scope && query->scope->set_functions)
        return false;
    return query->aggregated || (query->from.len == 0 && !query->where);
}

/* --- calls ------------------------------------------------------------------------------------ */

/* Whether an aggregate sees at least one row whenever its value is asked for. */
static bool has_rows(const sql_expr *call) {
    const sql_query *query = call->level ? call->level->query : NULL;
    return query && query->groups.len && !query->grouping_sets && !call->call->filter;
}

static const sql_window *window_of(const scope *s, const char *name) {
    for (size_t i = 0; s->query && i < s->query->windows.len; i++) {
        const sql_window *window = s->query->windows.items[i];
        if (window->name && strcmp(window->name, name) == 0)
            return window;
    }
    return NULL;
}

/* The default frame always holds the current row. */
static bool frame_has_row(const scope *s, const sql_expr *call) {
    const sql_window *window = call->call->over;
    for (size_t steps = 0; window && steps < 100; steps++) {
        if (window->framed)
            return false;
        if (!window->base)
            return !call->call->filter;
        window = window_of(s, window->base);
    }
    return false;
}

static bool arguments_nullable(analysis *a, scope *s, const sql_expr *call) {
    if (any_nullable(a, s, &call->args))
        return true;
    for (size_t i = 0; call->call->within_group && i < call->call->order.len; i++)
        if (expr_nullable(a, s, call->call->order.items[i].expr))
            return true;
    return false;
}

static bool function_nullable(analysis *a, scope *s, const sql_expr *call) {
    const catalogue_function *f = call->resolved->function;
    bool aggregate = f->kind == CATALOGUE_AGGREGATE;
    bool over = call->call->over != NULL;
    bool rows = over ? frame_has_row(s, call) : !aggregate || has_rows(call);
    if (f->returns_set && s->set_functions > 1)
        return true;
    switch (catalogue_function_nulls(a->catalogue, f)) {
    case CATALOGUE_NEVER_NULL:
        return false;
    case CATALOGUE_NULL_FROM_NULL:
        if (!over && aggregate && call->level)
            call->level->inside_aggregate++;
        bool from_arguments = arguments_nullable(a, s, call);
        if (!over && aggregate && call->level)
            call->level->inside_aggregate--;
        return from_arguments || ((aggregate || over) && !rows);
    case CATALOGUE_NULL_FROM_FIRST:
        return call->args.len == 0 || expr_nullable(a, s, call->args.items[0]) ||
               ((aggregate || over) && !rows);
    case CATALOGUE_NULL_WITHOUT_ROWS:
        return !rows;
    case CATALOGUE_MAY_BE_NULL:
        break;
    }
    return true;
}

static bool conversion_nullable(analysis *a, scope *s, const sql_expr *value, uint32_t to) {
    if (expr_nullable(a, s, value))
        return true;
    if (value->type == to || value->kind == SQL_STRING || !value->type || !to)
        return !to;
    return !resolve_conversion_keeps_null(a->catalogue, value->type, to, CATALOGUE_EXPLICIT);
}

static bool call_nullable(analysis *a, scope *s, const sql_expr *call) {
    const resolve_call *resolved = call->resolved;
    if (!resolved || resolved->kind == RESOLVED_FIELD)
        return true;
    if (resolved->kind == RESOLVED_CAST)
        return conversion_nullable(a, s, call->args.items[0], call->type);
    return function_nullable(a, s, call);
}

/* --- operators -------------------------------------------------------------------------------- */

static bool row_nullable(analysis *a, scope *s, const sql_expr *expr) {
    return expr->kind == SQL_ROW ? any_nullable(a, s, &expr->args) : expr_nullable(a, s, expr);
}

static bool operands_nullable(analysis *a, scope *s, const sql_expr *expr) {
    for (size_t i = 0; i < expr->args.len; i++)
        if (row_nullable(a, s, expr->args.items[i]))
            return true;
    return false;
}

static bool operation_nullable(analysis *a, scope *s, const sql_expr *expr) {
    if (!expr->operation)
        return true;
    switch (catalogue_operator_nulls(a->catalogue, expr->operation->operator)) {
    case CATALOGUE_NEVER_NULL:
        return false;
    case CATALOGUE_NULL_FROM_NULL:
        return operands_nullable(a, s, expr);
    case CATALOGUE_NULL_FROM_FIRST:
    case CATALOGUE_NULL_WITHOUT_ROWS:
    case CATALOGUE_MAY_BE_NULL:
        break;
    }
    return true;
}

/* left OP ANY (array): a NULL among the elements can make it NULL. */
static bool array_operation_nullable(analysis *a, scope *s, const sql_expr *expr) {
    const sql_expr *array = expr->args.items[1];
    if (operation_nullable(a, s, expr))
        return true;
    if (array->kind == SQL_CAST)
        array = array->args.items[0];
    if (array->kind == SQL_ARRAY)
        return any_nullable(a, s, &array->args);
    return array->kind != SQL_ARRAY_QUERY || result_nullable(a, array->query->results.items[0]);
}

static bool query_operation_nullable(analysis *a, scope *s, const sql_expr *expr) {
    for (size_t i = 0; i < expr->query->results.len; i++)
        if (result_nullable(a, expr->query->results.items[i]))
            return true;
    return operation_nullable(a, s, expr);
}

/* --- other expressions ------------------------------------------------------------------------ */

static bool case_nullable(analysis *a, scope *s, const sql_expr *expr) {
    size_t branches = expr->args.len / 2;
    if (!expr->right)
        return true;
    for (size_t i = 0; i <= branches; i++) {
        const sql_expr *value = i < branches ? expr->args.items[2 * i + 1] : expr->right;
        if (expr_nullable(a, s, value) && !case_proves_value(a, s, expr, i))
            return true;
    }
    return false;
}

static bool subquery_nullable(analysis *a, const sql_expr *expr) {
    const sql_query *query = expr->query;
    if (expr->args.len || query->results.len != 1 || !gives_one_row(query))
        return true;
    return result_nullable(a, query->results.items[0]);
}

static bool parameter_nullable(const analysis *a, const sql_expr *expr) {
    const analysis_parameter *parameter = &a->parameters.items[expr->number];
    return parameter->takes_null && !parameter->refuses_null;
}

static bool xml_nullable(analysis *a, scope *s, const sql_expr *expr) {
    return expr->number != XML_ELEMENT && any_nullable(a, s, &expr->args);
}

static bool kind_nullable(analysis *a, scope *s, const sql_expr *expr) {
    switch (expr->kind) {
    case SQL_COLUMN:
        return !expr->range || column_nullable(a, expr->range, expr->column);
    case SQL_PARAMETER:
        return parameter_nullable(a, expr);
    case SQL_BOOLEAN:
    case SQL_INTEGER:
    case SQL_DECIMAL:
    case SQL_STRING:
    case SQL_BITS:
    case SQL_DISTINCT:
    case SQL_IS_NULL:
    case SQL_IS_TRUTH:
    case SQL_EXISTS:
    case SQL_ARRAY_QUERY:
    case SQL_ARRAY:
    case SQL_ROW:
    case SQL_GROUPING:
        return false;
    case SQL_OPERATOR:
    case SQL_IN:
    case SQL_BETWEEN:
        return operation_nullable(a, s, expr);
    case SQL_ANY_OF:
    case SQL_ALL_OF:
        return array_operation_nullable(a, s, expr);
    case SQL_ANY_QUERY:
    case SQL_ALL_QUERY:
        return query_operation_nullable(a, s, expr);
    case SQL_AND:
    case SQL_OR:
    case SQL_NOT:
    case SQL_IS_DOCUMENT:
    case SQL_COLLATE:
    case SQL_NAMED_ARGUMENT:
        return any_nullable(a, s, &expr->args);
    case SQL_CALL:
        return call_nullable(a, s, expr);
    case SQL_CASE:
        return case_nullable(a, s, expr);
    case SQL_COALESCE:
    case SQL_GREATEST:
    case SQL_LEAST:
        return all_nullable(a, s, &expr->args);
    case SQL_CAST:
        return conversion_nullable(a, s, expr->args.items[0], expr->type);
    case SQL_SUBQUERY:
        return subquery_nullable(a, expr);
    case SQL_FIELD:
        return !expr->range || column_nullable(a, expr->range, expr->column);
    case SQL_VALUE_FUNCTION:
        return expr->number == VALUE_SCHEMA;
    case SQL_XML:
        return xml_nullable(a, s, expr);
    case SQL_NULL:
    case SQL_NULLIF:
    case SQL_SUBSCRIPT:
    case SQL_ALL_FIELDS:
    case SQL_DEFAULT:
    case SQL_ASSIGNED:
    case SQL_CURRENT_OF:
        break;
    }
    return true;
}

static void find_aggregate(void *context, sql_expr *expr) {
    bool *found = context;
    *found = *found || expr->level || expr->kind == SQL_GROUPING;
    expr_visit_parts(expr, find_aggregate, found);
}

static bool is_literal(const sql_expr *expr) {
    return expr->kind >= SQL_BOOLEAN && expr->kind <= SQL_BITS;
}

/* ROLLUP and the like replace what is grouped by with NULL, be it a column or an expression. */
static bool may_be_grouped_away(const scope *s, const sql_expr *expr) {
    if (!loses_groups(s) || is_literal(expr))
        return false;
    bool aggregate = false;
    find_aggregate(&aggregate, (sql_expr *)expr);
    return !aggregate;
}

bool expr_nullable(analysis *a, scope *s, const sql_expr *expr) {
    return may_be_grouped_away(s, expr) || kind_nullable(a, s, expr);
}
