/*
 * What the extensions that a schema names bring to its queries.
 *
 * Well-known ones are known (extension_data.h). Of others, and of other versions, a **script** tells: a
 * file of queries/ that starts with `-- extension: name` and goes on with CREATE statements, such as
 * the file that CREATE EXTENSION itself runs.
 */
#ifndef ORMGEN_QUERY_SCHEMA_EXTENSIONS_H
#define ORMGEN_QUERY_SCHEMA_EXTENSIONS_H

#include "diag/diag.h"
#include "model/model.h"
#include "query/sql_definitions.h"

typedef struct extension_script {
    const char *name;
    span at; /* of the name */
} extension_script;

typedef ORM__LIST(extension_script) extension_scripts;

/* Definitions of an extension, and the schema that they are in: NULL for the first of the path. */
typedef struct extension_definitions {
    const char *in;
    sql_definitions what;
} extension_definitions;

typedef ORM__LIST(extension_definitions) extension_list;

/* Adds a file to the scripts when it is one. */
bool extension_script_read(orm_arena *arena, const source *file, extension_scripts *scripts);

/* What is known of the model's extensions, in their order. Scripts that cannot be parsed, or are of
 * none of them, are reported. */
extension_list extensions_known(orm_arena *arena, const model *of, const extension_scripts *scripts,
                                diag *sink);

/* An extension that has a function of that name and that the model does not name; NULL. */
const char *extension_missing(const model *of, const char *function);

/* An extension of the model of which nothing is known; NULL when there is none. */
const char *extension_unknown(const model *of, const extension_scripts *scripts);

#endif
