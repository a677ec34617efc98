/* What has to get out of the way of names, because it goes only later. */
#ifndef ORMGEN_MIGRATE_PUT_ASIDE_H
#define ORMGEN_MIGRATE_PUT_ASIDE_H

#include "migrate/migrate.h"

/* Adds renames of what is dropped behind the renames, but whose name is wanted before that; and tells
 * the operations that drop it. */
void put_names_aside(const migrate_plan *plan, operations *to);

/* The same of values of enums, which go when their types are made again. */
void put_labels_aside(const migrate_plan *plan, operations *to);

#endif
