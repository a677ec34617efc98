/*
 * PostgreSQL's built-in types: how they are spelled, their OIDs, and what C makes of them.
 *
 * The one table behind type checking, DDL, code generation and the runtime's codec names.
 */
#ifndef ORMGEN_POSTGRES_TYPES_H
#define ORMGEN_POSTGRES_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/* How values look in C. A `pointer` value is NULL when SQL's is (its C type is a pointer or a
 * struct whose first member is one); any other is wrapped in its `opt` struct. */
typedef struct pg_c_type {
    const char *name;  /* "int64_t", "const char *", "orm_numeric" */
    const char *opt;   /* "orm_opt_int64", or `name` again for pointers */
    const char *array; /* "orm_int64_array" */
    const char *codec; /* the runtime's descriptor: "orm_type_int8" */
    bool pointer;
} pg_c_type;

typedef enum pg_category {
    PG_BOOLEAN,
    PG_NUMBER,
    PG_STRING,
    PG_DATETIME,
    PG_TIMESPAN,
    PG_NETWORK,
    PG_BITSTRING,
    PG_RANGE,
    PG_MULTIRANGE,
    PG_JSON,
    PG_BINARY,
    PG_OTHER
} pg_category;

/* Which modifiers a type takes: varchar(n), numeric(p[,s]), timestamp(p), interval fields(p). */
typedef enum pg_modifiers {
    PG_NO_MODIFIERS,
    PG_LENGTH,
    PG_PRECISION_SCALE,
    PG_FRACTION
} pg_modifiers;

typedef struct pg_type {
    const char *name;     /* the canonical spelling, as format_type prints it: "bigint" */
    const char *internal; /* pg_type.typname: "int8" */
    uint32_t oid, array_oid;
    pg_category category;
    pg_modifiers modifiers;
    const pg_c_type *c;  /* NULL: no binary codec; the value travels as text (`opaque`) */
    const char *subtype; /* internal name of a range's subtype or a multirange's range */
} pg_type;

/* Finds a built-in type by any of its spellings, folded, words joined by one blank: "int",
 * "int4", "character varying", "timestamp with time zone", "interval day to second". NULL when
 * it is none. serial types are not types here. */
const pg_type *pg_type_named(const char *spelling);

/* Finds a type by its name in pg_type ("int8", "bpchar"), which is what a quoted or pg_catalog's
 * name means. NULL when it is none. */
const pg_type *pg_type_internal(const char *internal);

/* Whether it is smallint, integer or bigint. */
bool pg_type_is_integer(const pg_type *type);

/* How a cast names it without changing a value: `character` and `bit` alone mean one of them. */
const char *pg_type_cast_name(const pg_type *type);

/* All of them, ended by one whose name is NULL; for "did you mean" and for the tests. */
const pg_type *pg_types(void);

#endif
