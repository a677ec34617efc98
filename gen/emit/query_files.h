/* The writers of query files. Only emit.c calls them. */
#ifndef ORMGEN_EMIT_QUERY_FILES_H
#define ORMGEN_EMIT_QUERY_FILES_H

#include "emit/package_files.h"
#include "emit/query_plan.h"

void write_query_header(const package_plan *plan, const query_file_plan *file, orm__buffer *out);
void write_query_source(const package_plan *plan, const query_file_plan *file, orm__buffer *out);

/* The columns of entities and queries as composed selects name them. */
void write_compose_header(const package_plan *plan, const query_files_plan *queries,
                          orm__buffer *out);

/* Whether the header says how relationships of an entity are loaded, not only which. */
bool query_says_how(const typed_query *query, size_t entity);
/* Writes what is loaded with the entity then; returns how C points to it: "&with_2_of_q", or "NULL".
 * *count is how many structs the query has so far. */
const char *write_query_with(orm_arena *arena, const query_plan *plan, size_t entity, size_t *count,
                             orm__buffer *out);

/* A query's text for the runtime: its pieces with a cast behind each parameter that needs one, and
 * none longer than a literal may be. */
typedef ORM__LIST(query_piece) query_pieces_plan;
query_pieces_plan plan_pieces(orm_arena *arena, const query_plan *query);

#endif
