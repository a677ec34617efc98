/*
 * The model as typing sees it: a catalogue with the schema's own types in it, the type of each
 * table's row and columns, and the way back from a type's OID to the model.
 */
#ifndef ORMGEN_QUERY_QUERY_SCHEMA_H
#define ORMGEN_QUERY_QUERY_SCHEMA_H

#include "model/model.h"
#include "postgres/catalogue.h"
#include "query/query.h"
#include "query/schema_extensions.h"

typedef struct query_schema query_schema;

typedef struct schema_table {
    model_table *table;
    uint32_t row_type;
    const uint32_t *types;  /* one a column */
    const bool *nullable;   /* the same: what the database can hold */
    struct sql_query *view; /* a view's typed select; NULL otherwise */
    struct analysis *view_analysis;
    bool opening; /* its view is being typed */
} schema_table;

/* Builds it, with what the schema's own statements and its extensions define. `scripts` may be NULL. */
query_schema *query_schema_new(orm_arena *arena, const model *of, const extension_scripts *scripts,
                               diag *sink);

catalogue *schema_catalogue(const query_schema *schema);
const model *schema_model(const query_schema *schema);
diag *schema_sink(const query_schema *schema);

/* A table or view; NULL when there is none. A NULL schema finds those of the search path. */
schema_table *schema_table_named(query_schema *schema, const char *in, const char *name);

schema_table *schema_table_of(query_schema *schema, const model_table *table);

/* The table whose columns a table has: a partition's are those of its root. */
const model_table *schema_columns_of(const model_table *table);

/* Whether the schema has objects under that schema's name. */
bool schema_has_namespace(const query_schema *schema, const char *name);

/* The table's name nearest to one that there is not, or NULL. */
const char *schema_nearest_table(const query_schema *schema, const char *name);

/* The OID of a model's type. */
uint32_t schema_type(query_schema *schema, const model_type *type);

/* What PostgreSQL and C make of a type. */
query_type schema_query_type(query_schema *schema, uint32_t oid);

/* In words, an extension that the schema lacks and that has such a function; NULL when there is none. */
const char *schema_missing_hint(const query_schema *schema, const char *function);

/* In words, how to tell what an extension of the schema brings of which nothing is known; NULL when all
 * are known. */
const char *schema_unknown_hint(const query_schema *schema);

/* Whether nothing but a type's name is known. */
bool schema_type_is_bare(const query_schema *schema, uint32_t oid);

/* The model's enum with that type's OID; NULL when it is none. */
const model_enum *schema_enum(const query_schema *schema, uint32_t oid);

#endif
