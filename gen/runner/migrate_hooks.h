/*
 * Hooks: SQL that runs with every migration, for what is no part of any one of them.
 *
 *     hooks/before.sql        before the first revision that moves
 *     hooks/before_each.sql   before each
 *     hooks/after_each.sql    behind each
 *     hooks/after.sql         behind the last
 *
 * They are beside the revisions. Each is a transaction of its own, in the tenant's schema, and finds
 * in the settings `ormgen.revision` and `ormgen.direction` what moves where ("up", "down"). No ledger
 * knows them: whoever migrates again runs them again.
 */
#ifndef ORMGEN_RUNNER_MIGRATE_HOOKS_H
#define ORMGEN_RUNNER_MIGRATE_HOOKS_H

#include "runner/runner.h"

typedef enum hook_moment {
    HOOK_BEFORE,
    HOOK_BEFORE_EACH,
    HOOK_AFTER_EACH,
    HOOK_AFTER,
    HOOK_COUNT
} hook_moment;

/* By moment; NULL where there is no file. */
typedef struct hooks {
    const revision *files[HOOK_COUNT];
} hooks;

/* Reads the folder hooks of a history, which need not be there. False, and reported, when something
 * else stands in it. */
bool hooks_read(orm_arena *arena, const char *folder, hooks *out, diag *sink);

/* What moves. `about` is NULL before and behind all. */
typedef struct hook_call {
    hook_moment moment;
    const revision *about;
    bool down;
} hook_call;

/* Runs a hook, if there is one. False, and reported, when it fails: it has then left nothing. */
bool hooks_run(const hooks *all, runner *of, const hook_call *call);

/* Writes it as SQL for psql. */
void hooks_write(const hooks *all, const hook_call *call, FILE *out);

/* Its file, as `hooks/before.sql`; NULL when there is none. */
const char *hook_name(const hooks *all, hook_moment moment);

#endif
