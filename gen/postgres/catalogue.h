/*
 * PostgreSQL's own types, functions, operators and casts, as a server of one version has them,
 * with a schema's own ones on top.
 *
 * The built-in part is constant data written by catalogue.sh from a real server, one file a
 * version; catalogue_new puts an overlay over it, which is all that a compile can change. Objects
 * are known by OID. Built-in ones have the server's; added ones have what the caller gives, or the
 * next free one from 100000 on.
 *
 * Names are as PostgreSQL stores them ("int4", not "integer"; "~~", not LIKE), unquoted. A NULL
 * schema in a look-up stands for an unqualified name: it finds pg_catalog's objects first and then
 * those in the schemas of the search path, in order. In an object it stands for pg_catalog.
 */
#ifndef ORMGEN_POSTGRES_CATALOGUE_H
#define ORMGEN_POSTGRES_CATALOGUE_H

#include <orm/arena.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The built-in types that code has to know by themselves. */
enum {
    OID_BOOL = 16,
    OID_BYTEA = 17,
    OID_CHAR = 18,
    OID_NAME = 19,
    OID_INT8 = 20,
    OID_INT2 = 21,
    OID_INT2VECTOR = 22,
    OID_INT4 = 23,
    OID_REGPROC = 24,
    OID_TEXT = 25,
    OID_OID = 26,
    OID_OIDVECTOR = 30,
    OID_JSON = 114,
    OID_XML = 142,
    OID_FLOAT4 = 700,
    OID_FLOAT8 = 701,
    OID_UNKNOWN = 705,
    OID_BPCHAR = 1042,
    OID_VARCHAR = 1043,
    OID_DATE = 1082,
    OID_TIME = 1083,
    OID_TIMESTAMP = 1114,
    OID_TIMESTAMPTZ = 1184,
    OID_INTERVAL = 1186,
    OID_TIMETZ = 1266,
    OID_BIT = 1560,
    OID_VARBIT = 1562,
    OID_NUMERIC = 1700,
    OID_RECORD = 2249,
    OID_ANY = 2276,
    OID_ANYARRAY = 2277,
    OID_VOID = 2278,
    OID_TRIGGER = 2279,
    OID_ANYELEMENT = 2283,
    OID_RECORD_ARRAY = 2287,
    OID_ANYNONARRAY = 2776,
    OID_UUID = 2950,
    OID_ANYENUM = 3500,
    OID_JSONB = 3802,
    OID_ANYRANGE = 3831,
    OID_ANYMULTIRANGE = 4537,
    OID_ANYCOMPATIBLEMULTIRANGE = 4538,
    OID_ANYCOMPATIBLE = 5077,
    OID_ANYCOMPATIBLEARRAY = 5078,
    OID_ANYCOMPATIBLENONARRAY = 5079,
    OID_ANYCOMPATIBLERANGE = 5080
};

typedef enum catalogue_type_kind {
    CATALOGUE_BASE, /* arrays too */
    CATALOGUE_COMPOSITE,
    CATALOGUE_DOMAIN,
    CATALOGUE_ENUM,
    CATALOGUE_PSEUDO,
    CATALOGUE_RANGE,
    CATALOGUE_MULTIRANGE
} catalogue_type_kind;

/* How values of a type are compared, by its operator classes. */
typedef enum catalogue_comparison {
    CATALOGUE_SORTED,  /* `<` and `=`: ORDER BY takes it; also what nothing is known of */
    CATALOGUE_EQUATED, /* `=` alone: GROUP BY and DISTINCT take it */
    CATALOGUE_UNCOMPARED
} catalogue_comparison;

typedef struct catalogue_attribute {
    const char *name;
    uint32_t type;
} catalogue_attribute;

typedef struct catalogue_type {
    uint32_t oid;
    const char *schema; /* NULL: pg_catalog */
    const char *name;   /* pg_type.typname: "int4", "_int4" */
    catalogue_type_kind kind;
    char category;   /* pg_type.typcategory: 'N' numbers, 'S' strings, 'A' arrays … */
    bool preferred;  /* within its category */
    bool collatable; /* takes COLLATE */
    catalogue_comparison comparison;       /* its own: an array's is its elements' */
    uint32_t array;                        /* the type of its arrays; 0 when there is none */
    uint32_t element;                      /* an array's element type (also int2vector's); else 0 */
    uint32_t subscript;                    /* the type of value[i]; 0 when it takes no subscript */
    uint32_t base;                         /* a domain's immediate base type */
    uint32_t subtype;                      /* a range's bounds' type; a multirange's range type */
    uint32_t multirange;                   /* a range's multirange type */
    const catalogue_attribute *attributes; /* a composite's; none for those built in */
    size_t attribute_count;
} catalogue_type;

typedef enum catalogue_function_kind {
    CATALOGUE_FUNCTION,
    CATALOGUE_AGGREGATE,
    CATALOGUE_WINDOW,
    CATALOGUE_PROCEDURE
} catalogue_function_kind;

typedef enum catalogue_volatility {
    CATALOGUE_IMMUTABLE,
    CATALOGUE_STABLE,
    CATALOGUE_VOLATILE
} catalogue_volatility;

typedef enum catalogue_aggregate_kind {
    CATALOGUE_NORMAL_AGGREGATE,
    CATALOGUE_ORDERED_SET,
    CATALOGUE_HYPOTHETICAL_SET
} catalogue_aggregate_kind;

typedef struct catalogue_function {
    uint32_t oid;
    const char *schema; /* NULL: pg_catalog */
    const char *name;
    catalogue_function_kind kind;
    catalogue_volatility volatility;
    bool strict;                    /* NULL in, NULL out, without a call; nothing about results */
    bool returns_set;               /* any number of rows */
    uint32_t result;                /* OID_RECORD when there are several outputs */
    const uint32_t *inputs;         /* IN, INOUT and VARIADIC parameters, the latter as an array */
    uint16_t input_count;           /* all of them */
    uint16_t default_count;         /* the last ones, which may be left out */
    uint32_t variadic;              /* the last parameter's element type, OID_ANY for "any"; or 0 */
    const char *const *input_names; /* NULL, or one each, which may be "" */
    const catalogue_attribute *outputs; /* OUT, INOUT and TABLE; NULL when there are none */
    uint16_t output_count;
    catalogue_aggregate_kind aggregate;
    uint16_t direct_count; /* of an ordered set's inputs, those before WITHIN GROUP */
} catalogue_function;

typedef struct catalogue_operator {
    uint32_t oid;
    const char *schema; /* NULL: pg_catalog */
    const char *name;
    uint32_t left; /* 0: a prefix operator */
    uint32_t right;
    uint32_t result;
    uint32_t function; /* what does the work; it says whether the operator is strict */
} catalogue_operator;

/* How much a cast does by itself; each context includes those before it. */
typedef enum catalogue_context {
    CATALOGUE_IMPLICIT,   /* anywhere */
    CATALOGUE_ASSIGNMENT, /* on the way into a column */
    CATALOGUE_EXPLICIT    /* CAST, :: and type(x) */
} catalogue_context;

typedef enum catalogue_cast_method {
    CATALOGUE_BY_FUNCTION,
    CATALOGUE_BY_RELABELLING, /* the bytes are the same */
    CATALOGUE_BY_TEXT         /* through both types' text */
} catalogue_cast_method;

typedef struct catalogue_cast {
    uint32_t source, target;
    catalogue_context context;
    catalogue_cast_method method;
    uint32_t function; /* 0 unless by function */
} catalogue_cast;

typedef struct catalogue_column {
    const char *name;
    uint32_t type; /* of a domain its base */
    bool not_null;
} catalogue_column;

/* A table or view of pg_catalog or information_schema. */
typedef struct catalogue_relation {
    const char *schema; /* NULL: pg_catalog */
    const char *name;
    bool view;
    const catalogue_column *columns;
    size_t column_count;
} catalogue_relation;

typedef struct catalogue catalogue;

/* Makes a catalogue of PostgreSQL `version` (15, 16, 17) with nothing added and the search path
 * "public". Everything about it lives in `arena`. NULL when there is no such version. */
catalogue *catalogue_new(orm_arena *arena, int version);

/* The versions there is data for, ascending. */
const int *catalogue_versions(size_t *count);

/* Where results about this catalogue are put. */
orm_arena *catalogue_arena(const catalogue *cat);

/* Replaces the search path. The names are copied. Set it before adding anything. */
void catalogue_set_path(catalogue *cat, const char *const *schemas, size_t count);

/* --- what a schema adds ------------------------------------------------------------------- */

/* Each copies the structure and its texts and lists, and returns the catalogue's own copy, good as
 * long as the arena. A NULL schema becomes the first of the search path. An OID of 0 becomes the
 * next free one. Nothing is checked against what is there already. */

/* `array` 0 makes the array type too, but for pseudo-types, with the next free OID; what is filled
 * in by itself besides: a domain's category and collation (from its base, which must be there),
 * a composite's, enum's, range's and multirange's category, an array's own `element`, a range's
 * multirange when `multirange` is 0. */
const catalogue_type *catalogue_add_type(catalogue *cat, const catalogue_type *type);
const catalogue_function *catalogue_add_function(catalogue *cat,
                                                 const catalogue_function *function);
const catalogue_operator *catalogue_add_operator(catalogue *cat,
                                                 const catalogue_operator *operator);
void catalogue_add_cast(catalogue *cat, const catalogue_cast *cast);

/* The usual ones: an enum, a domain over `base`, the row type of a table or composite. The
 * attributes are copied. */
const catalogue_type *catalogue_add_enum(catalogue *cat, const char *schema, const char *name);
const catalogue_type *catalogue_add_domain(catalogue *cat, const char *schema, const char *name,
                                           uint32_t base);
const catalogue_type *catalogue_add_composite(catalogue *cat, const char *schema, const char *name,
                                              const catalogue_attribute *attributes, size_t count);

/* --- looking up --------------------------------------------------------------------------- */

/* NULL when there is none. */
const catalogue_type *catalogue_type_of(const catalogue *cat, uint32_t oid);
const catalogue_type *catalogue_type_named(const catalogue *cat, const char *schema,
                                           const char *name);
/* An unqualified name as code in `schema` means it: a type there comes first. NULL is no schema. */
const catalogue_type *catalogue_type_preferred(const catalogue *cat, const char *schema,
                                               const char *name);
const catalogue_function *catalogue_function_of(const catalogue *cat, uint32_t oid);
const catalogue_operator *catalogue_operator_of(const catalogue *cat, uint32_t oid);
const catalogue_cast *catalogue_cast_between(const catalogue *cat, uint32_t source,
                                             uint32_t target);

/* Walks over all functions (operators) of a name: the first when `after` is NULL, NULL when there
 * are no more. Those an earlier schema of the path hides are not left out. */
const catalogue_function *catalogue_next_function(const catalogue *cat, const char *schema,
                                                  const char *name,
                                                  const catalogue_function *after);
const catalogue_operator *catalogue_next_operator(const catalogue *cat, const char *schema,
                                                  const char *name,
                                                  const catalogue_operator *after);

/* Where a schema stands in the search path: 0 for pg_catalog (NULL), then 1, 2 …; -1: nowhere. */
int catalogue_path_position(const catalogue *cat, const char *schema);

/* A relation of the server's own; NULL when there is none. */
const catalogue_relation *catalogue_relation_named(const catalogue *cat, const char *schema,
                                                   const char *name);

/* A domain's base, through domains over domains; any other type itself. */
uint32_t catalogue_base_type(const catalogue *cat, uint32_t type);

/* The element type, through a domain; 0 when it is no array. */
uint32_t catalogue_element_type(const catalogue *cat, uint32_t type);

/* How a type's values are compared: arrays by their elements, composites by their attributes. */
catalogue_comparison catalogue_type_comparison(const catalogue *cat, uint32_t type);

/* Where an attribute stands in a composite (through a domain over it); -1 when there is none. */
int catalogue_attribute_index(const catalogue *cat, uint32_t type, const char *name);

/* The spelling that format_type gives: "timestamp with time zone", "text[]", "s.\"My type\"". */
const char *catalogue_spelling(const catalogue *cat, uint32_t type);

/* The names of all functions there are, each once, for "did you mean". */
const char *const *catalogue_function_names(const catalogue *cat, size_t *count);

/* --- NULL in results ---------------------------------------------------------------------- */

/* What is known about results, from a list kept by hand: catalogue_nulls.def. Being strict says
 * nothing here. Of a function that returns a set it is about the rows it does return. Nothing holds
 * of a call with VARIADIC unless that array is not NULL either. */
typedef enum catalogue_nulls {
    CATALOGUE_MAY_BE_NULL,       /* nothing is promised */
    CATALOGUE_NULL_FROM_NULL,    /* never NULL when no argument is; an aggregate's: over some row */
    CATALOGUE_NULL_FROM_FIRST,   /* never NULL when the first argument is not */
    CATALOGUE_NULL_WITHOUT_ROWS, /* an aggregate that is never NULL over some row */
    CATALOGUE_NEVER_NULL         /* whatever the arguments; an aggregate's: over no rows, too */
} catalogue_nulls;

catalogue_nulls catalogue_function_nulls(const catalogue *cat, const catalogue_function *function);

/* The same of one of its outputs. */
catalogue_nulls catalogue_output_nulls(const catalogue *cat, const catalogue_function *function,
                                       size_t output);

/* MAY_BE_NULL or NULL_FROM_NULL. */
catalogue_nulls catalogue_operator_nulls(const catalogue *cat, const catalogue_operator *operator);

#endif
