/* The functions and aggregates that a schema's own statements create. */
#ifndef ORMGEN_QUERY_SCHEMA_FUNCTIONS_H
#define ORMGEN_QUERY_SCHEMA_FUNCTIONS_H

#include "query/query_schema.h"

/* Adds them to the schema's catalogue. A signature with a type that is not known is left out: a
 * call of it is then an unknown function where it stands. */
void schema_functions_add(query_schema *schema);

/* A well-known extension that has a function of that name and that the schema does not have; NULL
 * when there is none. */
const char *schema_missing_extension(const query_schema *schema, const char *function);

#endif
