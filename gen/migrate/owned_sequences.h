/* What a plan needs so that sequences outlive what becomes of the columns that own them. */
#ifndef ORMGEN_MIGRATE_OWNED_SEQUENCES_H
#define ORMGEN_MIGRATE_OWNED_SEQUENCES_H

#include "migrate/migrate.h"

/* Adds to a plan that is complete but for this what frees, gives back and turns such sequences. */
void keep_owned_sequences(migrate_plan *plan);

/* Whether an operation is one of those. */
bool keeps_owned_sequence(const operation *of);

#endif
