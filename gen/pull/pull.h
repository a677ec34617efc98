/*
 * Pulling: a model that was read from a database, written as schema.orm.
 *
 * The text says all that the model holds, in one order whatever order the database gave. Names for
 * C are invented where SQL's make none or would be there twice; foreign keys become relationships
 * with both sides. A database made from the text gives the same text again.
 */
#ifndef ORMGEN_PULL_PULL_H
#define ORMGEN_PULL_PULL_H

#include "model/model.h"

/* Writes the schema, correct but not laid out: schema_format makes it canonical. */
void pull_write(const model *of, orm__buffer *out);

#endif
