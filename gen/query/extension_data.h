/*
 * What well-known extensions bring to queries: types, functions, operators and casts, all named as
 * pg_catalog names them, and functions as CREATE FUNCTION has them.
 *
 * Lists end in NULL or in a row without a name, and are NULL when they are empty. Nothing is promised
 * about NULL in what functions and operators give.
 */
#ifndef ORMGEN_QUERY_EXTENSION_DATA_H
#define ORMGEN_QUERY_EXTENSION_DATA_H

#include "postgres/catalogue.h"

typedef struct extension_type {
    const char *name;
    char category;
    bool collatable;
    catalogue_comparison comparison;
    const char *base;      /* a domain's */
    const char *subscript; /* the type of value[i] */
} extension_type;

typedef struct extension_operator {
    const char *name, *left, *right; /* `left` is NULL for a prefix operator */
    const char *function;            /* one of these operands */
} extension_operator;

typedef struct extension_cast {
    const char *source, *target;
    catalogue_context context;
    catalogue_cast_method method;
    const char *function; /* of one argument or more; NULL unless by function */
} extension_cast;

typedef struct extension_data {
    const char *name;
    const extension_type *types;
    const char *const *functions, *const *aggregates;
    const extension_operator *operators;
    const extension_cast *casts;
} extension_data;

/* Ends in one without a name. */
extern const extension_data extension_data_all[];

#endif
