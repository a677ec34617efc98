/*
 * The typers of expressions, one or more kinds each. One that reports something gives 0, and what
 * contains it stays silent.
 */
#ifndef ORMGEN_QUERY_TYPE_EXPR_H
#define ORMGEN_QUERY_TYPE_EXPR_H

#include "query/analysis.h"

typedef uint32_t expr_typer(analysis *a, scope *s, sql_expr *expr);

/* type_operator.c */
expr_typer type_operator, type_any_of, type_distinct, type_nullif, type_in, type_between,
    type_logic;

/* type_composed.c */
expr_typer type_array, type_row, type_field, type_subscript;

/* Types all; false when one is wrong. */
bool type_all(analysis *a, scope *s, const sql_exprs *exprs);

/* A parameter here can well be NULL, with a cast or without. */
void takes_null(analysis *a, const sql_expr *expr);

/* The words of `=`. */
const sql_words *equals_operator(void);

/* A query's columns compared with a value or a row. */
uint32_t compare_query(analysis *a, sql_expr *expr, const sql_words *name, sql_expr *left,
                       const sql_query *query);

#endif
