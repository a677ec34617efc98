/* The pipeline of migrations: schema + history → the next revision. */
#ifndef ORMGEN_COMPILE_REVISION_H
#define ORMGEN_COMPILE_REVISION_H

#include <stdio.h>

#include "compile.h"
#include "history/history.h"

typedef struct revision_request {
    const char *schema;    /* a path as in compile_find */
    const char *folder;    /* of the history; NULL: migrations, beside the schema */
    const char *message;   /* what the revision is called */
    const char *head;      /* behind which it comes; NULL when there is only one */
    const char *shadow;    /* a server for throwaway databases; NULL: a private one */
    const char *generated; /* the folder of the C, which tells where the migrations stand */
    compile_paths queries; /* of programs that run meanwhile: what hits them is told */
    bool allow_drop;       /* also what loses data */
    bool unproven;         /* without running it up and down */
    bool expand;           /* types change beside the old column: see migrate/expand.h */
    bool empty;            /* nothing in it yet: its author will write it */
} revision_request;

/* The folder migrations beside a schema (a path as in compile_find, NULL too). */
const char *compile_migrations_beside(orm_arena *arena, const char *schema_path);

/* Writes the revision that leads from where the migrations stand to the schema, and says on `out`
 * what it did; when there is nothing to write, that. False, with the reason in `sink`, when it could
 * not: there is no such revision then. C that is there (`generated`) is told where they stand now. */
bool compile_revision(orm_arena *arena, const revision_request *request, FILE *out, diag *sink);

/* Writes the revision that joins heads: those named, or all. */
bool compile_merge(orm_arena *arena, const revision_request *request, const char *const *names,
                   size_t count, FILE *out, diag *sink);

/* The schema after a revision, NULL for the base: its snapshot when that fits, else what the shadow
 * server makes of the history. NULL, and reported, when neither can be had. */
model *compile_standing(orm_arena *arena, const history *of, const revision *at, const char *shadow,
                        diag *sink);

#endif
