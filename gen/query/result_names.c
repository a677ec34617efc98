/* The names that PostgreSQL gives to result columns without an alias. */
#include "query/analysis.h"

#include <string.h>

/* How much a name is worth: one from a type yields to one from a column or call. */
typedef enum strength { STRENGTH_NONE, STRENGTH_TYPE, STRENGTH_NAME } strength;

static strength figure(const sql_expr *expr, const char **name);

static strength named(const char **name, const char *found) {
    *name = found;
    return STRENGTH_NAME;
}

static strength last_word(const sql_expr *expr, const char **name) {
    if (expr->words.len == 0 || expr->flag)
        return STRENGTH_NONE;
    return named(name, expr->words.items[expr->words.len - 1]);
}

static strength figure_cast(const sql_expr *expr, const char **name) {
    strength inner = figure(expr->args.items[0], name);
    if (inner > STRENGTH_TYPE || expr->type_name->words.len == 0)
        return inner;
    *name = expr->type_name->words.items[expr->type_name->words.len - 1];
    return STRENGTH_TYPE;
}

static strength figure_case(const sql_expr *expr, const char **name) {
    strength inner = expr->right ? figure(expr->right, name) : STRENGTH_NONE;
    if (inner > STRENGTH_TYPE)
        return inner;
    *name = "case";
    return STRENGTH_TYPE;
}

static strength figure_query(const sql_expr *expr, const char **name) {
    const sql_query *query = expr->query;
    while (query->left)
        query = query->left;
    if (expr->args.len || query->targets.len == 0)
        return STRENGTH_NONE;
    const sql_target *first = &query->targets.items[0];
    return first->name ? named(name, first->name) : figure(first->value, name);
}

/* a[1].b[2] is called b. */
static strength figure_step(const sql_expr *expr, const char **name) {
    if (expr->kind == SQL_FIELD)
        return named(name, expr->words.items[0]);
    return figure(expr->args.items[0], name);
}

static strength figure(const sql_expr *expr, const char **name) {
    switch ((int)expr->kind) {
    case SQL_COLUMN:
    case SQL_CALL:
        return last_word(expr, name);
    case SQL_FIELD:
    case SQL_SUBSCRIPT:
        return figure_step(expr, name);
    case SQL_CAST:
        return figure_cast(expr, name);
    case SQL_COLLATE:
        return figure(expr->args.items[0], name);
    case SQL_CASE:
        return figure_case(expr, name);
    case SQL_SUBQUERY:
        return figure_query(expr, name);
    case SQL_NULLIF:
        return named(name, "nullif");
    case SQL_GROUPING:
        return named(name, "grouping");
    case SQL_EXISTS:
        return named(name, "exists");
    case SQL_ARRAY:
    case SQL_ARRAY_QUERY:
        return named(name, "array");
    case SQL_ROW:
        return named(name, "row");
    case SQL_COALESCE:
        return named(name, "coalesce");
    case SQL_GREATEST:
        return named(name, "greatest");
    case SQL_LEAST:
        return named(name, "least");
    case SQL_VALUE_FUNCTION:
    case SQL_XML:
        return named(name, expr->text);
    default:
        return STRENGTH_NONE;
    }
}

const char *figure_name(const sql_expr *expr) {
    const char *name = "?column?";
    figure(expr, &name);
    return name;
}
