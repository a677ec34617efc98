/*
 * Partitions that are tables of their own on one side.
 *
 * A partition is made of what its parent has: columns, constraints, indexes. Detached, it keeps them,
 * under the names that PostgreSQL gave them; attached, it must have them before. So it is compared as
 * the table that it is without its parent.
 */
#ifndef ORMGEN_MIGRATE_STAND_ALONE_H
#define ORMGEN_MIGRATE_STAND_ALONE_H

#include "migrate/migrate.h"

/* A partition as a table with what it has from its parents as its own; the result borrows from it. */
model_table *stand_alone(orm_arena *arena, const model_table *partition);

/* Whether a table of the plan is such a one. */
bool is_alone(const migrate_plan *plan, const model_table *table);

#endif
