/*
 * What statements create that queries can use: functions, types, operators, casts, and the operator
 * classes that say how types are compared. They come from a schema's `sql { }` and from the scripts of
 * extensions. Bodies are not looked into.
 */
#ifndef ORMGEN_QUERY_SQL_DEFINITIONS_H
#define ORMGEN_QUERY_SQL_DEFINITIONS_H

#include "query/sql_tree.h"

typedef enum sql_argument_mode {
    ARGUMENT_IN,
    ARGUMENT_OUT,
    ARGUMENT_INOUT,
    ARGUMENT_VARIADIC,
    ARGUMENT_TABLE
} sql_argument_mode;

typedef struct sql_argument {
    const char *name; /* NULL when it has none */
    sql_type_name *type;
    sql_argument_mode mode;
    bool has_default;
} sql_argument;

typedef ORM__LIST(sql_argument) sql_arguments;

/* CREATE FUNCTION, CREATE AGGREGATE. */
typedef struct sql_function {
    sql_words name;
    sql_arguments arguments;
    sql_type_name *result;    /* an aggregate's: its state; NULL when outputs say it */
    sql_words final_function; /* an aggregate's */
    bool aggregate, procedure, strict;
} sql_function;

/* CREATE TYPE, CREATE DOMAIN. */
typedef struct sql_new_type {
    sql_words name;
    catalogue_type_kind kind;
    char category; /* a base type's; 0 when it is not said */
    bool preferred, collatable;
    sql_type_name *base;      /* a domain's base, a range's subtype */
    sql_type_name *element;   /* the type of value[i] */
    sql_arguments attributes; /* a composite's */
} sql_new_type;

typedef struct sql_new_operator {
    sql_words name, function;
    sql_type_name *left, *right; /* `left` is NULL for a prefix operator */
} sql_new_operator;

typedef struct sql_new_cast {
    sql_type_name *source, *target;
    catalogue_context context;
    catalogue_cast_method method;
    sql_words function; /* none unless by function */
} sql_new_cast;

/* CREATE OPERATOR CLASS … DEFAULT FOR TYPE … USING method */
typedef struct sql_new_class {
    sql_type_name *type;
    const char *method;
} sql_new_class;

typedef struct sql_definitions {
    ORM__LIST(sql_new_type) types;
    ORM__LIST(sql_function *) functions;
    ORM__LIST(sql_new_operator) operators;
    ORM__LIST(sql_new_cast) casts;
    ORM__LIST(sql_new_class) classes;
} sql_definitions;

/* Adds what the statements of a text create. False when PostgreSQL's grammar does not take it, and
 * nothing is added: `error` then says why, at a byte of the text. */
bool sql_parse_definitions(orm_arena *arena, const char *sql, sql_definitions *to,
                           sql_error *error);

#endif
