/*
 * The schema as SQL: a checked model written so that psql can run it on an empty database.
 *
 * Objects come in the order in which they need each other; foreign keys come last, so that tables
 * may refer to each other in circles. Every constraint and index is named. What only C knows
 * (entities, relationships, prefixes) leaves no trace, except for documentation, which becomes
 * comments.
 */
#ifndef ORMGEN_DDL_DDL_H
#define ORMGEN_DDL_DDL_H

#include "model/model.h"

/* Writes the whole schema for PostgreSQL 15 and newer. The model has passed
 * model_check_emittable. */
void ddl_write(const model *model, orm__buffer *out);

#endif
