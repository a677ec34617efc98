/*
 * Types expressions: a handler a kind, each giving the type that PostgreSQL would.
 *
 * Calls are in type_call.c, conversions in coerce.c. A handler that reports something gives 0, and
 * what contains it stays silent.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

static uint32_t type_all(analysis *a, scope *s, const sql_exprs *exprs) {
    bool right = true;
    for (size_t i = 0; i < exprs->len; i++)
        right = type_expr(a, s, exprs->items[i]) && right;
    return right;
}

/* A parameter here can well be NULL, with a cast or without. */
static void takes_null(analysis *a, const sql_expr *expr) {
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

/* --- operators ------------------------------------------------------------------------------- */

static const sql_words *word_equals(void) {
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

/* A query's columns compared with a value or a row. */
static uint32_t compare_query(analysis *a, sql_expr *expr, const sql_words *name, sql_expr *left,
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

static uint32_t type_operator(analysis *a, scope *s, sql_expr *expr) {
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

static uint32_t type_any_of(analysis *a, scope *s, sql_expr *expr) {
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

static uint32_t type_distinct(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    takes_null(a, expr->args.items[0]);
    takes_null(a, expr->args.items[1]);
    return compare(a, expr, word_equals(), expr->args.items[0], expr->args.items[1]) ? OID_BOOL : 0;
}

/* The result has the type that `=` gave its left side. */
static uint32_t type_nullif(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    if (!type_operation(a, expr, word_equals(), expr->args.items[0], expr->args.items[1]))
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

/* Values without columns become one array, as PostgreSQL makes of them; NULL when their types do
 * not allow it. */
static uint32_t in_array_type(analysis *a, const sql_expr *expr, size_t *plain) {
    *plain = 0;
    uint32_t *types = gen_alloc(a->arena, expr->args.len * sizeof *types);
    types[0] = expr->args.items[0]->type;
    for (size_t i = 1; i < expr->args.len; i++)
        if (!has_column(expr->args.items[i]) && expr->args.items[i]->kind != SQL_ROW)
            types[++*plain] = expr->args.items[i]->type;
    uint32_t common = 0;
    resolve_error error;
    if (*plain < 2 || expr->args.items[0]->kind == SQL_ROW ||
        !resolve_common_type(a->catalogue, "IN", types, *plain + 1, &common, &error))
        return 0;
    const catalogue_type *type = catalogue_type_of(a->catalogue, common);
    return type && common != OID_RECORD && type->array ? common : 0;
}

static uint32_t type_in(analysis *a, scope *s, sql_expr *expr) {
    if (!type_all(a, s, &expr->args))
        return 0;
    sql_expr *left = expr->args.items[0];
    size_t plain = 0;
    uint32_t element = in_array_type(a, expr, &plain);
    if (element) {
        const catalogue_type *type = catalogue_type_of(a->catalogue, element);
        resolve_error error;
        resolve_operation found;
        if (!resolve_array_operator(a->catalogue, NULL, expr->words.items[0], left->type,
                                    type->array, &found, &error)) {
            operator_error(a, expr, &error, left, expr->args.items[1]);
            return 0;
        }
        if (left->type == OID_UNKNOWN && !coerce(a, left, found.left, CATALOGUE_IMPLICIT))
            return 0;
    }
    for (size_t i = 1; i < expr->args.len; i++) {
        sql_expr *value = expr->args.items[i];
        bool in_array = element && !has_column(value) && value->kind != SQL_ROW;
        if (in_array ? !coerce(a, value, element, CATALOGUE_IMPLICIT)
                     : !compare(a, expr, &expr->words, left, value))
            return 0;
    }
    if (!expr->operation)
        type_operation(a, expr, &expr->words, left, expr->args.items[1]);
    return OID_BOOL;
}

static uint32_t type_between(analysis *a, scope *s, sql_expr *expr) {
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

static uint32_t type_logic(analysis *a, scope *s, sql_expr *expr) {
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
                 !type_operation(a, when, word_equals(), expr->left, when))
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
        return compare_query(a, expr, expr->words.len ? &expr->words : word_equals(),
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

/* --- composed values ------------------------------------------------------------------------- */

static uint32_t type_array(analysis *a, scope *s, sql_expr *expr) {
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

static uint32_t type_row(analysis *a, scope *s, sql_expr *expr) {
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
static uint32_t type_field(analysis *a, scope *s, sql_expr *expr) {
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
static uint32_t type_subscript(analysis *a, scope *s, sql_expr *expr) {
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

typedef uint32_t expr_typer(analysis *a, scope *s, sql_expr *expr);

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
