/* The order of operations: by phase, and within one as the models have them, or backwards. */
#ifndef ORMGEN_MIGRATE_ORDER_H
#define ORMGEN_MIGRATE_ORDER_H

#include "migrate/migrate.h"

typedef enum operation_phase {
#define PHASE(name, backwards) PHASE_##name,
#include "migrate/phases.def"
#undef PHASE
} operation_phase;

operation_phase phase_of(operation_kind kind);

/* Puts a plan's operations into the order in which they can be carried out. */
void migrate_order(migrate_plan *plan);

#endif
