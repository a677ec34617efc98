/*
 * Types expressions: the table of kinds, and the kinds of which there is little to say.
 *
 * Operators are in type_operator.c, values of several in type_composed.c, calls in type_call.c,
 * conversions in coerce.c.
 */
#include "query/type_expr.h"

#include <string.h>

#include "diag/memory.h"

bool type_all(analysis *a, scope *s, const sql_exprs *exprs) {
    bool right = true;
    for (size_t i = 0; i < exprs->len; i++)
        right = type_expr(a, s, exprs->items[i]) && right;
    return right;
}

void takes_null(analysis *a, const sql_expr *expr) {
    while (expr->kind == SQL_CAST || expr->kind == SQL_COLLATE)
        expr = expr->args.items[0];
    if (expr->kind == SQL_PARAMETER)
        a->parameters.items[expr->number].takes_null = true;
}

static uint32_t type_parameter(analysis *a, scope *s, sql_expr *expr) {
    (void)s;
    return a->parameters.items[expr->number].type;
}

static uint32_t type_unknown(analysis *a, scope *s, sql_expr *expr) {
    (void)a, (void)s, (void)expr;
    return OID_UNKNOWN;
}

static uint32_t type_boolean(analysis *a, scope *s, sql_expr *expr) {
    (void)a, (void)s, (void)expr;
    return OID_BOOL;
}

static uint32_t type_integer(analysis *a, scope *s, sql_expr *expr) {
    (void)a, (void)s, (void)expr;
    return OID_INT4;
}

/* Whole numbers too wide for integer are bigint while they fit. */
static uint32_t type_decimal(analysis *a, scope *s, sql_expr *expr) {
    (void)a, (void)s;
    size_t digits = strspn(expr->text, "0123456789");
    bool whole = expr->text[digits] == '\0';
    bool fits = digits < 19 || (digits == 19 && strcmp(expr->text, "9223372036854775807") <= 0);
    return whole && fits ? OID_INT8 : OID_NUMERIC;
}

static uint32_t type_bits(analysis *a, scope *s, sql_expr *expr) {
    (void)a, (void)s, (void)expr;
    return OID_BIT;
}

/* --- choices --------------------------------------------------------------------------------- */

static uint32_t type_case(analysis *a, scope *s, sql_expr *expr) {
    if (expr->left && !type_expr(a, s, expr->left))
        return 0;
    if (expr->left)
        coerce_unknown(a, expr->left);
    sql_exprs results = {0};
    sql_expr *otherwise = expr->right;
    if (otherwise && !type_expr(a, s, otherwise))
        return 0;
    if (otherwise)
        gen_list_add(a->arena, &results, otherwise);
    for (size_t i = 0; i < expr->args.len; i += 2) {
        sql_expr *when = expr->args.items[i], *then = expr->args.items[i + 1];
        if (!expr->left)
            type_condition(a, s, when, "CASE/WHEN");
        else if (!type_expr(a, s, when) ||
                 !type_operation(a, when, equals_operator(), expr->left, when))
            return 0;
        if (!type_expr(a, s, then))
            return 0;
        gen_list_add(a->arena, &results, then);
    }
    return common_type(a, "CASE", results.items, results.len);
}

static uint32_t type_choice(analysis *a, scope *s, sql_expr *expr) {
    const char *names[] = {
        [SQL_COALESCE] = "COALESCE", [SQL_GREATEST] = "GREATEST", [SQL_LEAST] = "LEAST"};
    if (!type_all(a, s, &expr->args))
        return 0;
    for (size_t i = 0; i < expr->args.len; i++)
        takes_null(a, expr->args.items[i]);
    uint32_t type = common_type(a, names[expr->kind], expr->args.items, expr->args.len);
    if (expr->kind != SQL_COALESCE)
        check_comparison(a, expr->at, type, CATALOGUE_SORTED);
    return type;
}

/* --- conversions ----------------------------------------------------------------------------- */

/* ARRAY[…]::t[] converts the elements, not the array. */
static bool cast_array(analysis *a, scope *s, sql_expr *array, uint32_t to) {
    uint32_t element = catalogue_element_type(a->catalogue, to);
    for (size_t i = 0; i < array->args.len; i++) {
        sql_expr *value = array->args.items[i];
        bool nested = value->kind == SQL_ARRAY;
        if (nested ? !cast_array(a, s, value, to)
                   : !type_expr(a, s, value) || !coerce(a, value, element, CATALOGUE_EXPLICIT))
            return false;
    }
    array->type = catalogue_base_type(a->catalogue, to);
    return true;
}

static uint32_t type_cast(analysis *a, scope *s, sql_expr *expr) {
    uint32_t to = type_named(a, expr->type_name);
    sql_expr *value = expr->args.items[0];
    if (value->kind == SQL_ARRAY && to && catalogue_element_type(a->catalogue, to))
        return cast_array(a, s, value, to) ? to : 0;
    if (!type_expr(a, s, value) || !to)
        return 0;
    return coerce(a, value, to, CATALOGUE_EXPLICIT) ? to : 0;
}

static uint32_t type_collate(analysis *a, scope *s, sql_expr *expr) {
    sql_expr *value = expr->args.items[0];
    if (!type_expr(a, s, value))
        return 0;
    coerce_unknown(a, value);
    const catalogue_type *type = catalogue_type_of(a->catalogue, value->type);
    if (type && !type->collatable) {
        analysis_error(a, DIAG_QUERY_TYPE, expr->at, "collations are not supported by type %s",
                       spelling_of(a, value->type));
        return 0;
    }
    return value->type;
}

static uint32_t type_test(analysis *a, scope *s, sql_expr *expr) {
    if (!type_expr(a, s, expr->args.items[0]))
        return 0;
    takes_null(a, expr->args.items[0]);
    if (expr->kind == SQL_IS_DOCUMENT)
        return coerce(a, expr->args.items[0], OID_XML, CATALOGUE_IMPLICIT) ? OID_BOOL : 0;
    return OID_BOOL;
}

static uint32_t type_truth(analysis *a, scope *s, sql_expr *expr) {
    static const char *const names[] = {"IS TRUE",      "IS NOT TRUE", "IS FALSE",
                                        "IS NOT FALSE", "IS UNKNOWN",  "IS NOT UNKNOWN"};
    type_condition(a, s, expr->args.items[0], names[expr->number]);
    takes_null(a, expr->args.items[0]);
    return OID_BOOL;
}

/* --- subqueries ------------------------------------------------------------------------------ */

static uint32_t type_subquery(analysis *a, scope *s, sql_expr *expr) {
    if (expr->args.len && !type_all(a, s, &expr->args))
        return 0;
    type_query(a, s, expr->query);
    if (expr->kind == SQL_EXISTS)
        return OID_BOOL;
    if (expr->args.len)
        return compare_query(a, expr, expr->words.len ? &expr->words : equals_operator(),
                             expr->args.items[0], expr->query);
    if (expr->query->results.len > 1) {
        analysis_error(a, DIAG_QUERY_COUNT, expr->at, "subquery must return only one column");
        return 0;
    }
    uint32_t type = expr->query->results.len ? expr->query->results.items[0]->type : 0;
    if (expr->kind == SQL_SUBQUERY || !type)
        return type;
    const catalogue_type *element = catalogue_type_of(a->catalogue, type);
    return element && element->category == 'A' ? type : element ? element->array : 0;
}

/* --- SQL's own functions --------------------------------------------------------------------- */

static uint32_t type_grouping(analysis *a, scope *s, sql_expr *expr) {
    return type_all(a, s, &expr->args) ? OID_INT4 : 0;
}

static uint32_t type_value_function(analysis *a, scope *s, sql_expr *expr) {
    static const uint32_t types[] = {
        [VALUE_DATE] = OID_DATE,
        [VALUE_TIME] = OID_TIMETZ,
        [VALUE_TIMESTAMP] = OID_TIMESTAMPTZ,
        [VALUE_LOCAL_TIME] = OID_TIME,
        [VALUE_LOCAL_TIMESTAMP] = OID_TIMESTAMP,
        [VALUE_ROLE] = OID_NAME,
        [VALUE_USER] = OID_NAME,
        [VALUE_SESSION_USER] = OID_NAME,
        [VALUE_CATALOG] = OID_NAME,
        [VALUE_SCHEMA] = OID_NAME,
    };
    (void)a, (void)s;
    return types[expr->number];
}

static uint32_t type_xml(analysis *a, scope *s, sql_expr *expr) {
    for (size_t i = 0; i < expr->args.len; i++) {
        sql_expr *value = expr->args.items[i];
        sql_expr *inner = value->kind == SQL_NAMED_ARGUMENT ? value->args.items[0] : value;
        if (!type_expr(a, s, inner))
            return 0;
        coerce_unknown(a, inner);
        value->type = inner->type;
    }
    return expr->type_name ? type_named(a, expr->type_name) : OID_XML;
}

static uint32_t type_misplaced(analysis *a, scope *s, sql_expr *expr) {
    (void)s;
    const char *what = expr->kind == SQL_DEFAULT          ? "DEFAULT"
                       : expr->kind == SQL_ALL_FIELDS     ? "`.*`"
                       : expr->kind == SQL_NAMED_ARGUMENT ? "a named argument"
                                                          : "this";
    analysis_error(a, DIAG_QUERY_UNSUPPORTED, expr->at, "%s cannot stand here", what);
    return 0;
}

static expr_typer *const typers[] = {
    [SQL_COLUMN] = type_column,
    [SQL_PARAMETER] = type_parameter,
    [SQL_NULL] = type_unknown,
    [SQL_BOOLEAN] = type_boolean,
    [SQL_INTEGER] = type_integer,
    [SQL_DECIMAL] = type_decimal,
    [SQL_STRING] = type_unknown,
    [SQL_BITS] = type_bits,
    [SQL_OPERATOR] = type_operator,
    [SQL_ANY_OF] = type_any_of,
    [SQL_ALL_OF] = type_any_of,
    [SQL_DISTINCT] = type_distinct,
    [SQL_NULLIF] = type_nullif,
    [SQL_IN] = type_in,
    [SQL_BETWEEN] = type_between,
    [SQL_AND] = type_logic,
    [SQL_OR] = type_logic,
    [SQL_NOT] = type_logic,
    [SQL_CALL] = type_call,
    [SQL_CASE] = type_case,
    [SQL_COALESCE] = type_choice,
    [SQL_GREATEST] = type_choice,
    [SQL_LEAST] = type_choice,
    [SQL_CAST] = type_cast,
    [SQL_COLLATE] = type_collate,
    [SQL_IS_NULL] = type_test,
    [SQL_IS_TRUTH] = type_truth,
    [SQL_IS_DOCUMENT] = type_test,
    [SQL_EXISTS] = type_subquery,
    [SQL_SUBQUERY] = type_subquery,
    [SQL_ARRAY_QUERY] = type_subquery,
    [SQL_ANY_QUERY] = type_subquery,
    [SQL_ALL_QUERY] = type_subquery,
    [SQL_ARRAY] = type_array,
    [SQL_ROW] = type_row,
    [SQL_FIELD] = type_field,
    [SQL_ALL_FIELDS] = type_misplaced,
    [SQL_SUBSCRIPT] = type_subscript,
    [SQL_GROUPING] = type_grouping,
    [SQL_VALUE_FUNCTION] = type_value_function,
    [SQL_XML] = type_xml,
    [SQL_NAMED_ARGUMENT] = type_misplaced,
    [SQL_DEFAULT] = type_misplaced,
    [SQL_ASSIGNED] = type_misplaced,
    [SQL_CURRENT_OF] = type_boolean,
};

uint32_t type_expr(analysis *a, scope *s, sql_expr *expr) {
    expr->type = typers[expr->kind](a, s, expr);
    return expr->type;
}
