/*
 * Types operators, and what SQL builds of them: ANY, IN, BETWEEN, IS DISTINCT FROM, NULLIF, AND and OR.
 *
 * Rows are compared pair by pair.
 */
#include "query/type_expr.h"

#include "diag/memory.h"

const sql_words *equals_operator(void) {
    static const char *equals[] = {"="};
    static const sql_words words = {equals, 1, 1};
    return &words;
}

/* (a, b) OP (c, d), pair by pair. */
static uint32_t type_rows(analysis *a, sql_expr *expr, const sql_words *name, sql_expr *left,
                          sql_expr *right) {
    if (left->args.len != right->args.len) {
        analysis_error(a, DIAG_QUERY_COUNT, expr->at,
                       "unequal number of entries in row expressions");
        return 0;
    }
    for (size_t i = 0; i < left->args.len; i++)
        if (!type_operation(a, expr, name, left->args.items[i], right->args.items[i]))
            return 0;
    return OID_BOOL;
}

static uint32_t compare(analysis *a, sql_expr *expr, const sql_words *name, sql_expr *left,
                        sql_expr *right) {
    if (left && left->kind == SQL_ROW && right->kind == SQL_ROW)
        return type_rows(a, expr, name, left, right);
    return type_operation(a, expr, name, left, right);
}

uint32_t compare_query(analysis *a, sql_expr *expr, const sql_words *name, sql_expr *left,
                       const sql_query *query) {
    const sql_exprs one = {&left, 1, 1};
    const sql_exprs *lefts = left->kind == SQL_ROW ? &left->args : &one;
    if (query->results.len != lefts->len) {
        if (query->results.len)
            analysis_error(a, DIAG_QUERY_COUNT, expr->at, "subquery has too %s columns",
                           query->results.len > lefts->len ? "many" : "few");
        return 0;
    }
    for (size_t i = 0; i < lefts->len; i++) {
        sql_expr *column = gen_new(a->arena, sql_expr);
        column->kind = SQL_NULL; /* stands for the query's value: only its type counts */
        column->at = expr->at;
        column->type = query->results.items[i]->type;
        if (!type_operation(a, expr, name, lefts->items[i], column))
            return 0;
    }
    return OID_BOOL;
}

uint32_t type_operator(analysis *a, scope *s, sql_expr *expr) {
    sql_expr *right = expr->args.items[expr->args.len - 1];
    bool row_query = expr->args.len == 2 && expr->args.items[0]->kind == SQL_ROW &&
                     right->kind == SQL_SUBQUERY && right->args.len == 0;
    if (row_query) {
        if (!type_expr(a, s, expr->args.items[0]))
            return 0;
        type_query(a, s, right->query);
        right->type = OID_RECORD;
        return compare_query(a, expr, &expr->words, expr->args.items[0], right->query);
    }
    if (!type_all(a, s, &expr->args))
        return 0;
    return compare(a, expr, &expr->words, expr->args.len == 2 ? expr->args.items[0] : NULL, right);
}

uint32_t type_any_of(analysis *a, scope *s, sql_expr *expr) {
    sql_expr *left = expr->args.items[0], *right = expr->args.items[1];
    if (!type_all(a, s, &expr->args))
        return 0;
    resolve_error error;
    resolve_operation *found = gen_new(a->arena, resolve_operation);
    size_t last = expr->words.len - 1;
    if (!resolve_array_operator(a->catalogue, last ? expr->words.items[0] : NULL,
                                expr->words.items[last], left->type, right->type, found, &error)) {
        operator_error(a, expr, &error, left, right);
        return 0;
    }
    expr->operation = found;
    if (left->type == OID_UNKNOWN && !coerce(a, left, found->left, CATALOGUE_IMPLICIT))
        return 0;
    if (right->type == OID_UNKNOWN && !coerce(a, right, found->right, CATALOGUE_IMPLICIT))
        return 0;
    return OID_BOOL;
}

uint32_t type_distinct(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    takes_null(a, expr->args.items[0]);
    takes_null(a, expr->args.items[1]);
    return compare(a, expr, equals_operator(), expr->args.items[0], expr->args.items[1]) ? OID_BOOL
                                                                                         : 0;
}

/* The result has the type that `=` gave its left side. */
uint32_t type_nullif(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    if (!type_operation(a, expr, equals_operator(), expr->args.items[0], expr->args.items[1]))
        return 0;
    return expr->operation->left;
}

static bool has_column(const sql_expr *expr);

static void look_for_column(void *context, sql_expr *expr) {
    bool *found = context;
    *found = *found || has_column(expr);
}

static bool has_column(const sql_expr *expr) {
    if (expr->kind == SQL_COLUMN)
        return true;
    bool found = false;
    expr_visit_parts((sql_expr *)expr, look_for_column, &found);
    return found;
}

static bool is_plain(const sql_expr *value) {
    return value->kind != SQL_ROW && !has_column(value);
}

/* Values without columns become one array, as PostgreSQL makes of them: the type of its elements. 0
 * when their types do not allow it, or there is only one. */
static uint32_t in_array_type(analysis *a, const sql_expr *expr) {
    size_t count = 1;
    uint32_t *types = gen_alloc(a->arena, expr->args.len * sizeof *types);
    types[0] = expr->args.items[0]->type;
    for (size_t i = 1; i < expr->args.len; i++)
        if (is_plain(expr->args.items[i]))
            types[count++] = expr->args.items[i]->type;
    uint32_t common = 0;
    resolve_error error;
    if (count < 3 || expr->args.items[0]->kind == SQL_ROW ||
        !resolve_common_type(a->catalogue, "IN", types, count, &common, &error))
        return 0;
    const catalogue_type *type = catalogue_type_of(a->catalogue, common);
    return type && common != OID_RECORD && type->array ? common : 0;
}

/* left = ANY (the array that the plain values make): an untyped left side takes its type. */
static bool compare_with_array(analysis *a, sql_expr *expr, uint32_t element) {
    sql_expr *left = expr->args.items[0];
    const catalogue_type *type = catalogue_type_of(a->catalogue, element);
    resolve_error error;
    resolve_operation found;
    if (!resolve_array_operator(a->catalogue, NULL, expr->words.items[0], left->type, type->array,
                                &found, &error)) {
        operator_error(a, expr, &error, left, expr->args.items[1]);
        return false;
    }
    return left->type != OID_UNKNOWN || coerce(a, left, found.left, CATALOGUE_IMPLICIT);
}

uint32_t type_in(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    sql_expr *left = expr->args.items[0];
    uint32_t element = in_array_type(a, expr);
    if (element && !compare_with_array(a, expr, element))
        return 0;
    for (size_t i = 1; i < expr->args.len; i++) {
        sql_expr *value = expr->args.items[i];
        bool right = element && is_plain(value) ? coerce(a, value, element, CATALOGUE_IMPLICIT)
                                                : compare(a, expr, &expr->words, left, value) != 0;
        if (!right)
            return 0;
    }
    if (!expr->operation)
        type_operation(a, expr, &expr->words, left, expr->args.items[1]);
    return OID_BOOL;
}

uint32_t type_between(analysis *a, scope *s, sql_expr *expr) {
    static const char *const names[] = {">=", "<="};
    if (!type_all(a, s, &expr->args))
        return 0;
    for (size_t i = 0; i < 2; i++) {
        const char *name = names[i];
        const sql_words words = {&name, 1, 1};
        if (!type_operation(a, expr, &words, expr->args.items[0], expr->args.items[i + 1]))
            return 0;
        /* an untyped first operand keeps the type that the first comparison gave it */
    }
    return OID_BOOL;
}

uint32_t type_logic(analysis *a, scope *s, sql_expr *expr) {
    const char *name = expr->kind == SQL_AND ? "AND" : expr->kind == SQL_OR ? "OR" : "NOT";
    for (size_t i = 0; i < expr->args.len; i++)
        type_condition(a, s, expr->args.items[i], name);
    return OID_BOOL;
}

void type_condition(analysis *a, scope *s, sql_expr *expr, const char *clause) {
    if (!type_expr(a, s, expr) || expr->type == OID_BOOL)
        return;
    if (expr->type == OID_UNKNOWN ||
        resolve_can_convert(a->catalogue, expr->type, OID_BOOL, CATALOGUE_IMPLICIT)) {
        coerce(a, expr, OID_BOOL, CATALOGUE_IMPLICIT);
        return;
    }
    analysis_error(a, DIAG_QUERY_TYPE, expr_start(expr),
                   "argument of %s must be type boolean, not type %s", clause,
                   spelling_of(a, expr->type));
}
