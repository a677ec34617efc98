/*
 * The proof of a migration: it is done, undone and done again, on rows, before anyone sees it.
 *
 * In a throwaway database of the shadow server the old model is made and its tables are filled with
 * rows. Then the steps run as the runner would run them: those inside a transaction together, those
 * outside one by one. After up the catalogue must be that of the new model, made from scratch in a
 * second database; after down that of the old one; after the second up that of the new one again.
 * The rows of columns that neither direction touches must be there unchanged after each.
 *
 * What the steps did to others is observed on the way: the locks each took on relations that were
 * there before it, and which of those it rewrote.
 */
#ifndef ORMGEN_MIGRATE_PROVE_H
#define ORMGEN_MIGRATE_PROVE_H

#include "migrate/migrate.h"
#include "shadow/shadow.h"

/* A lock stronger than a reader's: "employees" or "hr.people", "ACCESS EXCLUSIVE". */
typedef struct proof_lock {
    const char *relation, *mode;
} proof_lock;

/* What one step did to relations that were there before it. Sorted by name; one entry, the
 * strongest mode, a relation. The locks of a step outside a transaction are gone when it ends, and
 * so are not seen. */
typedef struct proof_step {
    ORM__LIST(proof_lock) locks;
    ORM__LIST(const char *) rewritten; /* tables whose heap, indexes whose pages are new */
} proof_step;

typedef ORM__LIST(proof_step) proof_steps;

typedef struct proof_request {
    const model *from; /* NULL: an empty database */
    const model *to;
    migrate_steps up;
    migrate_steps down;       /* used only when `reversible` */
    bool reversible;          /* else only up is proven */
    const migrate_plan *plan; /* from `from` to `to`: what it touches; NULL: compared anew */
} proof_request;

typedef struct proof {
    proof_steps up, down;          /* one a step of the request, of the first time it ran */
    size_t tables, rows;           /* that were filled before up, and with how many rows */
    ORM__LIST(const char *) notes; /* what could not be tried, and why: "table x has no rows: …" */
} proof;

/* Proves a migration; the result lives in `arena`. False, and reported with the step that failed or
 * what is different afterwards, when it does not hold. Its databases are gone with the
 * shadow. */
bool migrate_prove(orm_arena *arena, shadow *server, const proof_request *request, proof *out,
                   diag *sink);

#endif
