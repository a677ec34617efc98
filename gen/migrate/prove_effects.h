/* What the steps of a proof do to relations that were there before them. */
#ifndef ORMGEN_MIGRATE_PROVE_EFFECTS_H
#define ORMGEN_MIGRATE_PROVE_EFFECTS_H

#include "migrate/prove.h"

/* The relations of a database at one moment, and the locks that its connection holds. */
typedef struct relations_seen {
    shadow_rows relations; /* OID, name, whether it is a table, file */
    shadow_rows locks;     /* OID, mode */
} relations_seen;

/* Looks. Returns NULL, or why that failed. */
const shadow_failure *prove_look(shadow_database *in, relations_seen *out);

/* What came between two looks; `begins` says that a transaction began between them, so that locks
 * of before count for nothing. */
void prove_effects(orm_arena *arena, const relations_seen *before, const relations_seen *after,
                   bool begins, proof_step *out);

#endif
