/*
 * The schema as SQL: a checked model written so that psql can run it on an empty database.
 *
 * Objects come in the order in which they need each other: types, what tables need of `sql { }`,
 * tables, foreign keys, so that tables may refer to each other in circles, then views and SQL in the
 * order they were written in, and last the SQL in tables. Every constraint and index is named. What
 * only C knows (entities, relationships, prefixes) leaves no trace, except for documentation, which
 * becomes comments.
 */
#ifndef ORMGEN_DDL_DDL_H
#define ORMGEN_DDL_DDL_H

#include "model/model.h"

/* Writes the whole schema for PostgreSQL 15 and newer. The model has passed
 * model_check_statable. */
void ddl_write(const model *model, orm__buffer *out);

#endif
