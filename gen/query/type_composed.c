/* Types values of several parts, arrays and rows, and what is taken out of them. */
#include "query/type_expr.h"

#include <string.h>

#include "diag/memory.h"

uint32_t type_array(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    if (expr->args.len == 0) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_TYPE, expr->at, "cannot determine type of empty array");
        diag_hint(message, "cast it, for example ARRAY[]::integer[]");
        return 0;
    }
    uint32_t element = common_type(a, "ARRAY", expr->args.items, expr->args.len);
    const catalogue_type *type = catalogue_type_of(a->catalogue, element);
    if (!type)
        return 0;
    return type->category == 'A' && type->element ? element : type->array;
}

uint32_t type_row(analysis *a, scope *s, sql_expr *expr) {
    expand_values(a, s, &expr->args);
    return type_all(a, s, &expr->args) ? OID_RECORD : 0;
}

static uint32_t field_of_record(analysis *a, sql_expr *expr, const sql_expr *value) {
    const char *name = expr->words.items[0];
    for (size_t i = 0; value->kind == SQL_ROW && i < value->args.len; i++)
        if (strcmp(gen_printf(a->arena, "f%zu", i + 1), name) == 0)
            return value->args.items[i]->type;
    const scope_range *in = value->kind == SQL_COLUMN && value->column < 0 ? value->range : NULL;
    int column = in ? range_column(in, name) : -1;
    if (column >= 0) {
        expr->left = NULL;
        expr->range = (scope_range *)in;
        expr->column = column;
        range_resolve(&expr->range, &expr->column);
        return in->columns.items[column].type;
    }
    analysis_error(a, DIAG_QUERY_COLUMN, expr->at,
                   "could not identify column `%s` in record data type", name);
    return 0;
}

/* (row).name, or (value).function. */
uint32_t type_field(analysis *a, scope *s, sql_expr *expr) {
    sql_expr *value = expr->args.items[0];
    if (expr->type) /* one of those that a star stood for */
        return expr->type;
    if (!type_expr(a, s, value))
        return 0;
    const char *name = expr->words.items[0];
    int attribute = catalogue_attribute_index(a->catalogue, value->type, name);
    if (attribute >= 0)
        return catalogue_type_of(a->catalogue, catalogue_base_type(a->catalogue, value->type))
            ->attributes[attribute]
            .type;
    if (value->kind == SQL_CALL && value->resolved)
        for (size_t i = 0; i < value->resolved->output_count; i++)
            if (strcmp(value->resolved->outputs[i].name, name) == 0)
                return value->resolved->outputs[i].type;
    if (value->type == OID_RECORD)
        return field_of_record(a, expr, value);
    resolve_error error;
    resolve_argument argument = {.type = value->type};
    resolve_request request = {.name = name, .arguments = &argument, .count = 1};
    expr->resolved = resolve_function(a->catalogue, &request, &error);
    if (expr->resolved)
        return expr->resolved->result;
    analysis_error(a, DIAG_QUERY_COLUMN, expr->at, "type %s has no field `%s`",
                   spelling_of(a, value->type), name);
    return 0;
}

static bool type_bound(analysis *a, scope *s, sql_expr *bound, bool array) {
    if (!bound)
        return true;
    if (!type_expr(a, s, bound))
        return false;
    bool number = resolve_can_convert(a->catalogue, bound->type, OID_INT4, CATALOGUE_ASSIGNMENT);
    uint32_t to = array || (number && bound->type != OID_UNKNOWN) ? OID_INT4 : OID_TEXT;
    return coerce(a, bound, to, CATALOGUE_ASSIGNMENT);
}

/* a[1][2]: all subscripts in a row belong to one value. */
uint32_t type_subscript(analysis *a, scope *s, sql_expr *expr) {
    sql_expr *value = expr;
    bool slice = false;
    while (value->kind == SQL_SUBSCRIPT) {
        slice = slice || value->flag;
        value = value->args.items[0];
    }
    if (!type_expr(a, s, value))
        return 0;
    uint32_t result = 0;
    resolve_error error;
    if (!resolve_subscript(a->catalogue, value->type, slice, &result, &error)) {
        analysis_error(a, DIAG_QUERY_TYPE, expr->at, "%s", error.message);
        return 0;
    }
    bool array = catalogue_element_type(a->catalogue, value->type) != 0;
    for (sql_expr *step = expr; step->kind == SQL_SUBSCRIPT; step = step->args.items[0]) {
        step->type = result;
        if (!type_bound(a, s, step->left, array) || !type_bound(a, s, step->right, array))
            return 0;
    }
    return result;
}
