/*
 * Locks and rewrites, told from what PostgreSQL's catalogue says before and after a step.
 *
 * A relation whose file is another one was written anew. Locks are held until the transaction ends,
 * so those that are there after a step and were not before it are the step's.
 */
#include "migrate/prove_effects.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"

enum { R_OID, R_NAME, R_TABLE, R_FILE };

/* From the weakest to the strongest. */
static const char *const modes[][2] = {
    {"RowShareLock", "ROW SHARE"},
    {"RowExclusiveLock", "ROW EXCLUSIVE"},
    {"ShareUpdateExclusiveLock", "SHARE UPDATE EXCLUSIVE"},
    {"ShareLock", "SHARE"},
    {"ShareRowExclusiveLock", "SHARE ROW EXCLUSIVE"},
    {"ExclusiveLock", "EXCLUSIVE"},
    {"AccessExclusiveLock", "ACCESS EXCLUSIVE"},
};

enum { MODE_COUNT = sizeof modes / sizeof *modes };

static int strength_of(const char *mode) {
    for (int i = 0; i < MODE_COUNT; i++)
        if (strcmp(modes[i][0], mode) == 0)
            return i;
    return -1;
}

const shadow_failure *prove_look(shadow_database *in, relations_seen *out) {
    const shadow_failure *failed;
    out->relations = shadow_ask(
        in,
        "SELECT c.oid, CASE n.nspname WHEN 'public' THEN '' ELSE quote_ident(n.nspname) || '.' END"
        "  || quote_ident(c.relname), c.relkind IN ('r', 'p', 'm'), pg_relation_filenode(c.oid)"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p', 'm', 'i') AND n.nspname !~ '^pg_'"
        " AND n.nspname <> 'information_schema' ORDER BY n.nspname <> 'public', 2, c.oid",
        &failed);
    if (!failed)
        out->locks = shadow_ask(in,
                                "SELECT relation, mode FROM pg_locks WHERE pid = pg_backend_pid()"
                                " AND locktype = 'relation' AND granted",
                                &failed);
    return failed;
}

/* The strongest lock on a relation; -1 for none beyond a reader's. */
static int lock_on(const shadow_rows *locks, const char *oid) {
    int most = -1;
    for (size_t i = 0; i < locks->rows; i++)
        if (strcmp(shadow_cell(locks, i, 0), oid) == 0 &&
            strength_of(shadow_cell(locks, i, 1)) > most)
            most = strength_of(shadow_cell(locks, i, 1));
    return most;
}

static const char *file_of(const shadow_rows *relations, const char *oid) {
    for (size_t i = 0; i < relations->rows; i++)
        if (strcmp(shadow_cell(relations, i, R_OID), oid) == 0)
            return shadow_cell(relations, i, R_FILE);
    return NULL;
}

void prove_effects(orm_arena *arena, const relations_seen *before, const relations_seen *after,
                   bool begins, proof_step *out) {
    for (size_t i = 0; i < before->relations.rows; i++) {
        const char *oid = shadow_cell(&before->relations, i, R_OID);
        const char *name = shadow_cell(&before->relations, i, R_NAME);
        int was = begins ? -1 : lock_on(&before->locks, oid), is = lock_on(&after->locks, oid);
        if (is > was && *shadow_cell(&before->relations, i, R_TABLE) == 't')
            gen_list_add(arena, &out->locks, (proof_lock){name, modes[is][1]});
        const char *old = shadow_cell(&before->relations, i, R_FILE);
        const char *now = file_of(&after->relations, oid);
        if (old && now && strcmp(old, now) != 0)
            gen_list_add(arena, &out->rewritten, name);
    }
}
