/* Inside a query_schema: only query_schema.c and schema_types.c see this. */
#ifndef ORMGEN_QUERY_QUERY_SCHEMA_STATE_H
#define ORMGEN_QUERY_QUERY_SCHEMA_STATE_H

#include "query/query_schema.h"

/* A type of the schema: its OID here and what the model knows of it. */
typedef struct known_type {
    uint32_t oid;
    model_type type;
} known_type;

struct query_schema {
    orm_arena *arena;
    const model *model;
    const extension_scripts *scripts;
    catalogue *catalogue;
    diag *sink;
    schema_table *tables; /* sorted by name */
    size_t table_count;
    ORM__LIST(schema_table *) relations; /* of the server itself, as far as they were asked for */
    ORM__LIST(known_type) types;
};

/* Adds the model's enums, composites and domains. */
void schema_types_add_model(query_schema *schema);

#endif
