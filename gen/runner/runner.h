/*
 * Running migrations against a database, so that stopping at any point loses nothing.
 *
 * A **runner** is a connection that may migrate. It takes its **turn** with an advisory lock, which
 * it polls for outside any transaction: who waits inside one would be waited for by the other's
 * CREATE INDEX CONCURRENTLY. What ran stands in the **ledger**, two tables in the schema `ormgen_ledger` of
 * the database: a row a revision, with its state, and a row a statement, with its hash and when it
 * began and ended. A **tenant** is a schema that the history runs in by itself; "" is the only one
 * of a database that has none.
 *
 *     state of a revision   FROM → TO                [what does it]
 *     PENDING               → GOING_UP               [the first statement of its `up`]
 *     GOING_UP              → UP                     [the last, in its transaction]
 *     UP                    → GOING_DOWN             [the first statement of its `down`]
 *     GOING_DOWN            → PENDING                [the last, in its transaction]
 *
 * Whoever finds a revision between two states goes on behind the last statement that has ended. A
 * statement in no transaction that has begun but not ended may have been carried out: the catalogue
 * tells, and a half-built index is dropped first.
 */
#ifndef ORMGEN_RUNNER_RUNNER_H
#define ORMGEN_RUNNER_RUNNER_H

#include "history/history.h"

typedef struct runner runner;

typedef enum revision_state {
    STATE_PENDING,
    STATE_GOING_UP,
    STATE_UP,
    STATE_GOING_DOWN
} revision_state;

typedef struct runner_options {
    const char *url;
    int lock_timeout_ms;      /* of each attempt at a lock; 0: 3 s */
    int wait_ms;              /* for all attempts at one, and for the turn; 0: 60 s, and 1 h */
    int statement_timeout_ms; /* but for concurrent builds and VALIDATE; 0: 5 min, < 0: none */
    FILE *out;                /* what was done, a line each */
    FILE *terminal;           /* what is going on; NULL when nobody watches */
} runner_options;

/* Connects. Refuses a pooler that hands out one connection to many before anything was touched.
 * NULL, and reported, when that fails; the caller closes it. The options are copied. */
runner *runner_open(orm_arena *arena, const runner_options *options, diag *sink);
void runner_close(runner *of);

/* Waits until it is this runner's turn; closing ends it. Makes the ledger when there is none. */
bool runner_take_turn(runner *of);

/* The schemas that match one of some patterns, `*` standing for any text, sorted. False, and
 * reported, when one matches nothing. */
typedef ORM__LIST(const char *) runner_tenants;
bool runner_find_tenants(runner *of, const char *const *patterns, size_t count,
                         runner_tenants *tenants);

/* What is from now on about this tenant; "" at first. */
bool runner_choose(runner *of, const char *tenant);

/* Where a database stands. */
typedef struct runner_stand {
    revision_state *states;       /* of each revision of the history, by its order */
    const char **hashes;          /* of the SQL that ran; NULL where none did */
    ORM__LIST(const char *) lost; /* revisions in the ledger that have no file */
} runner_stand;

/* Reads it. NULL, and reported, when that fails. */
runner_stand *runner_read(runner *of, const history *in);

/* Whether what ran is what the files say; reports each revision that is not. */
bool runner_check(runner *of, const history *in, const runner_stand *stand);

/* Runs what is left of one revision and tells of it. False, and reported, when a statement fails: its
 * transaction has then left nothing behind. */
bool runner_up(runner *of, const revision *to);
bool runner_down(runner *of, const revision *from);

/* Makes the ledger say that exactly these revisions are up, without running anything. */
bool runner_stamp(runner *of, const history *in, const bool *up);

/* ---- as text, without a database ---------------------------------------------------------------- */

/* The ledger's tables, and a revision with what the ledger keeps of it, as SQL for psql. */
void script_begin(FILE *out);

/* What follows is about a tenant; nothing for "". */
void script_tenant(const char *tenant, FILE *out);
void script_up(const revision *to, const char *tenant, FILE *out);
void script_down(const revision *from, const char *tenant, FILE *out);

#endif
