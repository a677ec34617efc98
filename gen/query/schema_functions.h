/* The functions and aggregates that a schema's own statements create. */
#ifndef ORMGEN_QUERY_SCHEMA_FUNCTIONS_H
#define ORMGEN_QUERY_SCHEMA_FUNCTIONS_H

#include "query/query_schema.h"
#include "query/sql_tree.h"

/* Adds them to the schema's catalogue. A signature with a type that is not known is left out: a
 * call of it is then an unknown function where it stands. */
void schema_functions_add(query_schema *schema);

/* Adds one of them. `in` is the schema of a function that names none; NULL for the first of the
 * search path. */
void schema_function_add(query_schema *schema, const sql_function *from, const char *in);

#endif
