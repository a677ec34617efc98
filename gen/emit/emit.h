/*
 * Emitting C: from the checked model to the files of a package.
 *
 * Terms. A *package* is what one schema becomes: `company.h` includes all of it, company_types.h
 * and .c hold what entities share (their names and lists, enums, composites), and each entity and
 * each file of queries has a header of inline functions over the runtime and a source of constant
 * descriptors. Only bytes are
 * made here; write_files.h has what puts them on a disk.
 *
 * The bytes depend on the model alone: no time, path, locale or version is in them. The sources of
 * a package can be compiled one by one or joined into one. Text of the schema goes through
 * placeholder.h.
 */
#ifndef ORMGEN_EMIT_EMIT_H
#define ORMGEN_EMIT_EMIT_H

#include "query/query.h"

typedef struct emit_file {
    const char *name; /* of a to z, 0 to 9, _ and its suffix; unique among them */
    orm__buffer text; /* whoever has the list frees it, with emit_free */
} emit_file;

typedef ORM__LIST(emit_file) emit_files;

/* Emits a model that model_check_statable accepted, whose views have columns and names
 * (query_infer_views, model_name_views), and its queries, which may be NULL. Names and
 * the list live in the model's arena. False when a query asks for what C cannot have, such as a
 * name that is taken; `sink` then says so, and nothing is emitted. Queries take their names from the
 * model's, so that this comes once for a model that has any. */
bool emit_c(const model *of, const query_set *queries, diag *sink, emit_files *out);

/* Where a package's migrations stand. */
typedef struct emit_standing {
    ORM__LIST(const char *) heads; /* the ids of the revisions that none follows */
    size_t revisions;              /* how many there are in all */
} emit_standing;

/* Adds the header that tells it; none where there are no revisions. */
void emit_revision(const model *of, const emit_standing *standing, emit_files *out);

void emit_free(emit_files *files);

/* The text of a shape as generated code sends it: parameters that travel as text are cast. */
const char *query_sent_sql(orm_arena *arena, const typed_query *query, uint32_t shape);

#endif
