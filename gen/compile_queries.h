/* The pipeline's other half: .sql files → typed queries. */
#ifndef ORMGEN_COMPILE_QUERIES_H
#define ORMGEN_COMPILE_QUERIES_H

#include "diag/source_view.h"
#include "query/query.h"

typedef ORM__LIST(const source *) compile_sources;

/* Reads and checks the queries of a file, or of all *.sql of a folder, sorted; NULL stands for the
 * folder queries, which need not be there. NULL when there was an error, with it in `sink`. */
query_set *compile_queries(orm_arena *arena, const model *schema, const char *path, diag *sink);

/* Reads the *.sql of files and folders, as `view` has them; false, and reported, when one cannot be
 * read. */
bool compile_query_sources(const source_view *view, orm_arena *arena, const char *const *paths,
                           size_t count, compile_sources *sources, diag *sink);

/* Checks the queries of any number of files and folders, as `view` has them. None is no query. */
query_set *compile_query_files(const source_view *view, orm_arena *arena, const model *schema,
                               const char *const *paths, size_t count, diag *sink);

/* The folder queries beside a schema (a path as in compile_find, NULL too); NULL when there is
 * none. */
const char *compile_queries_beside(orm_arena *arena, const char *schema_path);

#endif
