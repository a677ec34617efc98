/* `ormgen migrate …`: what its words and options ask for, and the words themselves. */
#ifndef ORMGEN_COMMAND_MIGRATE_WORDS_H
#define ORMGEN_COMMAND_MIGRATE_WORDS_H

#include "command/command.h"
#include "runner/migrate_hooks.h"

/* A migration on its way. */
typedef struct migration {
    const invocation *call;
    orm_arena *arena;
    diag *sink;
    history *of;
    runner *runner;      /* NULL where no database is asked */
    runner_stand *stand; /* of the tenant at hand */
    const char *tenant;
    hooks hooks;
    bool sql, dry_run;
    bool pending; /* a tenant has something pending */
} migration;

/* Each does what its word says and ends with ormgen's exit code. */
int migrate_up(migration *m);
int migrate_down(migration *m);
int migrate_to(migration *m);
int migrate_stamp(migration *m);
int migrate_status(migration *m);
int migrate_current(migration *m);
int migrate_history(migration *m);
int migrate_heads(migration *m);
int migrate_branches(migration *m);
int migrate_merge(migration *m);

#endif
