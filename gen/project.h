/*
 * A project: where its parts are.
 *
 * Without a word they are schema.orm (or the folder schema), queries/, migrations/ and generated/
 * in the current folder. ormgen.conf there says otherwise, with the same names:
 *
 *     # where things are
 *     schema       = db/schema.orm
 *     queries      = db/queries
 *     migrations   = db/migrations
 *     generated    = src/generated
 *     DATABASE_URL = postgresql:///company
 *     shadow       = postgresql:///postgres
 *     ignore       = audit.*, public.*_backup      # what databases hold besides
 *
 * What is said on the command line comes first, then DATABASE_URL of the environment, then this.
 */
#ifndef ORMGEN_PROJECT_H
#define ORMGEN_PROJECT_H

#include "diag/diag.h"

/* What ormgen.conf says; NULL for what it leaves out. */
typedef struct project {
    const char *schema, *queries, *migrations, *generated;
    const char *database, *shadow;
    const char *ignore; /* patterns: see migrate/ignored.h */
} project;

/* Reads ormgen.conf of the current folder; without one, all is NULL. False, and reported, when
 * there is an error in it. What *out has lives in the arena. */
bool project_read(orm_arena *arena, project *out, diag *sink);

#endif
