/* The pipeline of linting: schemas and migrations → findings. */
#ifndef ORMGEN_COMPILE_LINT_H
#define ORMGEN_COMPILE_LINT_H

#include "compile.h"

typedef struct lint_request {
    const char *const *paths; /* *.orm, *.sql, folders of either; none: the project's own */
    size_t count;
    const char *schema;     /* the project's own, a path as in compile_find */
    const char *migrations; /* the history's folder; NULL: migrations, beside the schema */
    const char *database; /* a URL: what stands before a file that no snapshot tells of; or NULL */
} lint_request;

/* Reports what is unsafe or smells, and counts it. False, with the reason in `sink`, when something
 * could not be read. */
bool compile_lint(orm_arena *arena, const lint_request *request, size_t *findings, diag *sink);

#endif
