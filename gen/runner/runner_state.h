/* Inside a runner: its connections, waiting, the ledger, and what concurrent statements leave. */
#ifndef ORMGEN_RUNNER_RUNNER_STATE_H
#define ORMGEN_RUNNER_RUNNER_STATE_H

#include <libpq-fe.h>
#include <stdint.h>

#include "runner/runner.h"

typedef enum direction { DIRECTION_UP, DIRECTION_DOWN } direction;

struct runner {
    orm_arena *arena;
    diag *sink;
    runner_options options;
    PGconn *connection;
    PGconn *watcher; /* looks on while the connection waits; NULL until then */
    bool unwatched;  /* there can be no watcher */
    const char *pid; /* of the connection's backend */
    const char *tenant;
    const char *blocker; /* who held what was waited for last; NULL when nobody did */
    uint64_t random;
    bool settled; /* no statement has changed the session's settings */
    /* what runs, for whoever watches */
    const revision *revision;
    const char *verb; /* "up" */
    size_t number, count;
    const char *sql;    /* of the statement */
    const char *detail; /* how far it is, where that is not for the watcher to find out; or NULL */
    int64_t began_ms;
    bool drawn; /* a line of progress stands on the terminal */
};

/* ---- asking: pg_link.c -------------------------------------------------------------------------- */

/* Runs one statement and waits for it, watching. `values` are its parameters as text. */
PGresult *link_run(runner *r, const char *sql, int count, const char *const *values);

/* The same; a failure is reported. False then, also for too few rows or columns. */
bool link_do(runner *r, const char *sql, int count, const char *const *values);
PGresult *link_ask(runner *r, const char *sql, int count, const char *const *values);

bool link_fine(const PGresult *result);
const char *link_sqlstate(const PGresult *result);

/* Whether trying again may help: a lock refused, a deadlock, a serialization failure. */
bool link_may_pass(const PGresult *result);

/* Reports why a statement failed, with a caret in its file when it stands in one. */
void link_report(runner *r, const PGresult *result, const revision_statement *of);

/* Sets what every migration can rely on, also after one has changed it. */
bool link_settle(runner *r);

int64_t now_ms(void);

/* Sleeps between half of it and all of it, so that those who wait do not march in step. */
void sleep_about(runner *r, int64_t ms);

/* Whether two clients share a backend: refused, and reported, then. pooling.c */
bool pooling_refuse(runner *r);

/* ---- watching: watch.c -------------------------------------------------------------------------- */

/* Called now and then while a statement runs that has taken `waited` ms: finds who blocks it and
 * shows how far it is. */
void watch_look(runner *r, int64_t waited);

/* Shows a statement that begins, and how far it is. */
void watch_begin(runner *r, const char *sql);
void watch_detail(runner *r, const char *detail);
void watch_clear(runner *r);

/* ---- the ledger: ledger.c ----------------------------------------------------------------------- */

/* How far a statement of a revision is. */
typedef struct ledger_row {
    bool begun, ended;
    const char *hash;
    int64_t page, pages; /* of a batch: the next, and how many there were; -1 when not known */
} ledger_row;

extern const char ledger_tables[];

bool ledger_make(runner *r);

/* The rows of a revision's statements, `count` of them. NULL, and reported, when it cannot be read. */
ledger_row *ledger_rows(runner *r, const revision *of, direction way, size_t count);

/* A revision begins to go up or down: its row says so, and no statement has run. */
bool ledger_enter(runner *r, const revision *of, direction way);

/* A statement begins, on the backend that has this runner's turn; and it has ended. */
PGresult *ledger_begin(runner *r, const revision *of, direction way, size_t number,
                       const char *hash);
bool ledger_end(runner *r, const revision *of, direction way, size_t number);

/* A batch is through to before a page. */
bool ledger_page(runner *r, const revision *of, direction way, size_t number, int64_t page,
                 int64_t pages);

/* All its statements have ended: it is up, or gone. */
bool ledger_leave(runner *r, const revision *of, direction way);

/* ---- statements in no transaction: concurrent.c -------------------------------------------------- */

typedef enum alone_kind {
    ALONE_OTHER,
    ALONE_CREATE_INDEX,
    ALONE_DROP_INDEX,
    ALONE_REINDEX,
    ALONE_DETACH,
    ALONE_SETTING /* SET or RESET: to be made again by whoever goes on */
} alone_kind;

typedef struct alone_statement {
    alone_kind kind;
    const char *name;  /* of the index, or of the partition; NULL when it has none */
    const char *table; /* as in SQL */
} alone_statement;

alone_statement concurrent_read(orm_arena *arena, const char *sql);

/* Whether statement_timeout is off for it: concurrent builds and VALIDATE. */
bool concurrent_is_long(orm_arena *arena, const char *sql);

/* Clears away what an attempt that did not end has left, and says in *done whether there is nothing
 * left to do. `begun`: there was such an attempt. False, and reported, when that fails. */
bool concurrent_repair(runner *r, const alone_statement *of, bool begun, bool *done);

/* ---- running: transactions.c, batches.c ----------------------------------------------------------- */

/* One revision on its way. */
typedef struct passage {
    runner *runner;
    const revision *revision;
    direction way;
    const revision_statement *statements;
    ledger_row *rows;
    int64_t deadline_ms; /* of attempts at a lock; 0 while none was refused */
} passage;

/* Run the statement at `first`, the whole transaction that begins there, or all ranges of a batch;
 * those behind it begin at *next. */
bool passage_transaction(passage *p, size_t first, size_t *next);
bool passage_alone(passage *p, size_t at);
bool passage_batches(passage *p, size_t at);

/* After an attempt at a transaction that failed with `result` (which it frees) or, when that is NULL,
 * with what was reported: rolls back, and waits as passage_try_again does. */
bool passage_roll_back(passage *p, PGresult *result, bool reported, const revision_statement *of);

/* After a refused lock: waits a while for the next attempt. False, and reported, when the time is
 * up or it was no such failure. */
bool passage_try_again(passage *p, const PGresult *result, const revision_statement *of);

/* Begins a statement in the ledger. A backend that is not the one with the turn is reported. */
bool passage_begin(passage *p, size_t at);

#endif
