/* Expressions as tokens: what is left of their spelling without blanks, comments and case. */
#ifndef ORMGEN_MIGRATE_NORMAL_TOKENS_H
#define ORMGEN_MIGRATE_NORMAL_TOKENS_H

#include "migrate/pairing.h"
#include "model/model.h"

/* The tokens, a blank between each two. Names of the table's columns (NULL: of none) are those of
 * their pairs; `renames` may be NULL. */
const char *normal_tokens(orm_arena *arena, const char *sql, const model_table *table,
                          const pairing *renames);

/* Whether a name stands in the SQL as a word of its own. */
bool sql_mentions(orm_arena *arena, const char *sql, const char *name);

#endif
