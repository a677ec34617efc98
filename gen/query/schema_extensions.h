/* The types, functions, operators and casts of the extensions that a schema names. */
#ifndef ORMGEN_QUERY_SCHEMA_EXTENSIONS_H
#define ORMGEN_QUERY_SCHEMA_EXTENSIONS_H

#include "query/query_schema.h"

/* Adds their types to the schema's catalogue; before anything that is of such a type. */
void schema_extension_types_add(query_schema *schema);

/* Adds the rest. What speaks of a type that is not there is left out. */
void schema_extensions_add(query_schema *schema);

/* An extension that has a function of that name, where the schema has neither the one nor the other;
 * NULL when there is none. */
const char *schema_missing_extension(const query_schema *schema, const char *function);

#endif
