/* Which differences of a plan may be none: where only expressions or statements are different. */
#ifndef ORMGEN_MIGRATE_UNPROVEN_H
#define ORMGEN_MIGRATE_UNPROVEN_H

#include "migrate/migrate.h"

/* Fills the plan's `unproven`. */
void note_unproven(migrate_plan *plan);

#endif
