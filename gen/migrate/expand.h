/*
 * Types that change without a table being rewritten under a lock: expand, fill, swap, contract.
 *
 * A column whose new type would rewrite its table gets a twin beside it. A trigger keeps the twin at
 * what the column becomes, the rows that are there are filled a range of pages at a time, what the
 * column requires is checked and its indexes are built concurrently, all before anything else of the
 * migration. Then, in a moment, the twin takes the column's name, place in constraints, default and
 * sequence, and the old one is dropped.
 */
#ifndef ORMGEN_MIGRATE_EXPAND_H
#define ORMGEN_MIGRATE_EXPAND_H

#include "migrate/migrate.h"

/* Makes that of the plan's changes of types, and of those of its inverse. Where it cannot be done,
 * the operation's hint says why. */
void migrate_expand(migrate_plan *plan);

/* Whether there is a change of a type that could be taken apart and is not. */
bool migrate_may_expand(const migrate_plan *plan);

/* Whether a value of one type is stored in other bytes than as the other one: then all are written
 * anew. */
bool type_change_rewrites(const model_type *from, const model_type *to);

/* ---- for the renderer: indexes and constraints whose columns get twins */

/* The old column, when this new one has a twin; else NULL. */
const model_column *expanded_old(const migrate_plan *plan, const model_column *now);

/* Whether it is of expanded columns and stands through the migration. */
bool index_has_twin(const migrate_plan *plan, const model_index *now);
bool constraint_has_twin(const migrate_plan *plan, const model_constraint *now);

/* Whether the operation is the last of its kind and table, among columns that have twins. */
bool is_last_twin(const migrate_plan *plan, const operation *of);

#endif
