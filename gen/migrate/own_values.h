/*
 * What a column from a parent is told to have instead of the parent's: `ALTER TABLE ONLY part ALTER
 * COLUMN c SET DEFAULT …`.
 *
 * Such a statement has no inverse of its own: without it the column has what its parent says. And it is
 * overruled by whatever happens to the parent's column, which goes through to all below.
 */
#ifndef ORMGEN_MIGRATE_OWN_VALUES_H
#define ORMGEN_MIGRATE_OWN_VALUES_H

#include "migrate/compare.h"

/* Gives the column what it has without the statement, which is no more. False when that is none of
 * these. */
bool give_back_value(comparison *c, const sql_statement *old);

/* Whether something in the plan overrules a statement of the new model. */
bool is_overruled(const comparison *c, const sql_statement *now);

/* Whether the type of the column that a statement of the old model is about changes. */
bool is_of_retyped(const comparison *c, const sql_statement *old);

/* What a type has when nothing is said; before PostgreSQL 16 there is no word for it. */
const char *usual_storage(const model_type *type);

#endif
