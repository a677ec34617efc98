/* What statements of a schema and of its extensions define, put into the schema's catalogue. */
#ifndef ORMGEN_QUERY_SCHEMA_DEFINITIONS_H
#define ORMGEN_QUERY_SCHEMA_DEFINITIONS_H

#include "query/query_schema.h"
#include "query/sql_definitions.h"

/* Adds the types; before anything that is of such a type. `in` is the schema of what names none; NULL
 * for the first of the search path. A type that is made of one that is not there is left out. */
void schema_definitions_add_types(query_schema *schema, const sql_definitions *from,
                                  const char *in);

/* Adds the rest. What speaks of a type that is not there is left out: where it is used, it is then
 * unknown. */
void schema_definitions_add_rest(query_schema *schema, const sql_definitions *from, const char *in);

#endif
