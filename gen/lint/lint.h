/*
 * Linting: migrations that would block, fail or lose something, and what smells in a schema.
 *
 * A **finding** is a diagnostic with a code of its own, E09 and two digits, and the safe alternative
 * as its hint. A comment `lint: ignore E0901: why` silences one: behind something it holds for its
 * line, alone on a line for the statement or line that follows. One that says no reason, or that
 * nothing needs any more, is a finding itself.
 */
#ifndef ORMGEN_LINT_LINT_H
#define ORMGEN_LINT_LINT_H

#include "model/model.h"

/* What is known about the world that a migration runs in. */
typedef struct lint_world {
    const model *before; /* the schema that `-- up` begins with; NULL when it is not known */
    const model *after;  /* … and that `-- down` does */
    int server;          /* PostgreSQL's version; 0 when it is not known */
} lint_world;

/* Reports what is unsafe in a file of SQL: a migration, or a script for psql. Findings go into one
 * sink and are counted; what PostgreSQL's grammar does not take is an error and goes into the other. */
size_t lint_migration(orm_arena *arena, const source *file, const lint_world *world, diag *findings,
                      diag *errors);

/* Reports and counts what smells in a schema. `standing` is where the migrations stand, NULL when
 * that is not known. */
size_t lint_schema(orm_arena *arena, const model *schema, const model *standing, diag *findings);

/* Lists all rules: number, severity, title, and the alternative. */
void lint_list(FILE *out);

#endif
