/*
 * The pipeline: files → trees → a checked model → C or DDL.
 *
 * A schema is one file, or all *.orm of a folder, with what they import. Each stage stops the
 * pipeline when it reported an error, so nothing is written from a schema that has one.
 */
#ifndef ORMGEN_COMPILE_H
#define ORMGEN_COMPILE_H

#include "diag/source_view.h"
#include "history/history.h"
#include "migrate/ignored.h"
#include "query/query.h"

typedef ORM__LIST(const char *) compile_paths;

/* The files that a path stands for: itself, or those of the folder, sorted. NULL stands for
 * schema.orm or else the folder schema. What is not there is reported; false then. */
bool compile_find(orm_arena *arena, const char *path, compile_paths *files, diag *sink);

/* Adds the files of a folder whose names have this ending (".sql"), sorted; hidden ones are none.
 * False, and reported, when it cannot be read. */
bool compile_list(orm_arena *arena, const char *folder, const char *ending, compile_paths *files,
                  diag *sink);
/* The same with those of the folders in it, but for folders that are hidden, a link, or named
 * migrations. */
bool compile_list_below(orm_arena *arena, const char *folder, const char *ending,
                        compile_paths *files, diag *sink);

/* The folders that it looks in, the first included. */
bool compile_folders_below(orm_arena *arena, const char *folder, compile_paths *folders,
                           diag *sink);

bool compile_is_folder(const char *path);

/* The path of what stands beside a schema (a path as in compile_find, NULL too). */
const char *compile_beside(orm_arena *arena, const char *schema_path, const char *name);

/* Reads, parses and checks a schema (`path` as in compile_find). NULL when there was an error. */
model *compile_model(orm_arena *arena, const char *path, diag *sink);
/* The same, of files as `view` has them. */
model *compile_model_in(const source_view *view, orm_arena *arena, const char *path, diag *sink);
/* The same, ready for compile_c: a schema that can be written, with the columns of its views. */
model *compile_emittable(const source_view *view, orm_arena *arena, const char *path, diag *sink);

/* What C is made of. */
typedef struct compile_parts {
    const model *schema;
    const query_set *queries; /* NULL: none */
    const history *history;   /* the schema's; NULL: none */
} compile_parts;

/* Writes the C of it into a folder, and adds how many files were written or removed to *changed; false
 * when that failed, with the reason in `sink`. */
bool compile_c(const compile_parts *parts, const char *folder, size_t *changed, diag *sink);

/* Brings what tells where the migrations stand up to date in a folder that has the C of the schema's
 * package already; false, and reported, when that cannot be written. */
bool compile_c_standing(const model *schema, const history *of, const char *folder, diag *sink);

/* Names on `out` (NULL: nowhere) each file that compile_c makes in the folder. False when it would fail. */
bool compile_c_list(const compile_parts *parts, const char *folder, FILE *out, diag *sink);

/* Names on `out` each file of the folder that compile_c would write or remove, and counts them.
 * False when it would fail. */
bool compile_c_stale(const compile_parts *parts, const char *folder, FILE *out, size_t *count,
                     diag *sink);

/* Formats a file. With `check` it is only named on `out` (unless that is NULL) when it is not as it
 * should be; else it
 * is replaced in one step. Returns whether it was as it should be; errors go to `sink`. */
bool compile_format(orm_arena *arena, const char *path, bool check, FILE *out, diag *sink);

/* Reads a database, `schemas` of it or all, but for what is ignored, and appends it as a formatted schema.orm. What is there
 * that a schema.orm cannot say is listed. False when the database could not be read. */
bool compile_pull(orm_arena *arena, const inspect_request *request, const ignored_names *ignored,
                  orm__buffer *text, inspect_leftovers *leftovers, diag *sink);

/* Appends the canonical form of a file; false, and reported, when it does not parse. */
bool compile_format_text(orm_arena *arena, const source *file, orm__buffer *text, diag *sink);

/* Formats standard input to standard output. */
void compile_format_stream(orm_arena *arena, diag *sink);

#endif
