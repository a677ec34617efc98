/* The order of renames: a name is free before another object takes it. */
#ifndef ORMGEN_MIGRATE_RENAME_ORDER_H
#define ORMGEN_MIGRATE_RENAME_ORDER_H

#include "migrate/migrate.h"

/* Adds the renames of what gets out of the way for good: see put_aside.h. */
typedef void aside_finder(const migrate_plan *plan, operations *to);

/* Puts the renames of a plan, which stand together from `start` to `end`, into an order in which
 * each finds its new name free. Where names go round in a circle one of its operations becomes two:
 * it gets out of the way under a name of its own, and takes its new name when that is free. */
void order_renames(migrate_plan *plan, size_t start, size_t end, aside_finder *put_aside);

#endif
