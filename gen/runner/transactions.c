/*
 * Statements on their way: a whole transaction with its rows in the ledger, or one in none.
 *
 * A transaction that was refused a lock is rolled back and tried again from its first statement.
 */
#include <string.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

enum { FIRST_PAUSE_MS = 200, LONGEST_PAUSE_MS = 4000, WAIT_MS = 60000 };

/* ---- locks that were refused */

static int64_t wait_of(const runner *r) {
    return r->options.wait_ms > 0 ? r->options.wait_ms : WAIT_MS;
}

static void report_locked(const runner *r, const revision_statement *of) {
    diag_message *error =
        diag_error(r->sink, DIAG_MIGRATE_LOCKED, of->at,
                   "a lock that this needs was refused for %.3g s", (double)wait_of(r) / 1000);
    if (r->blocker != NULL)
        diag_hint(error, "it is held by %s", r->blocker);
    else
        diag_hint(error, "--wait SECONDS tries for longer");
}

bool passage_try_again(passage *p, const PGresult *result, const revision_statement *of) {
    runner *r = p->runner;
    if (!link_may_pass(result)) {
        link_report(r, result, of);
        return false;
    }
    watch_clear(r);
    int64_t now = now_ms(), pause = FIRST_PAUSE_MS;
    if (p->deadline_ms == 0)
        p->deadline_ms = now + wait_of(r) - r->options.lock_timeout_ms;
    if (now >= p->deadline_ms) {
        report_locked(r, of);
        return false;
    }
    fprintf(stderr, "%s: a lock was refused%s%s; trying again\n", p->revision->id,
            r->blocker != NULL ? ", held by " : "", r->blocker != NULL ? r->blocker : "");
    while (pause * 2 < p->deadline_ms - now && pause < LONGEST_PAUSE_MS)
        pause *= 2;
    sleep_about(r, pause);
    return true;
}

bool passage_roll_back(passage *p, PGresult *result, bool reported, const revision_statement *of) {
    if (PQstatus(p->runner->connection) == CONNECTION_OK)
        PQclear(PQexec(p->runner->connection, "ROLLBACK"));
    bool again = !reported && passage_try_again(p, result, of);
    PQclear(result);
    return again;
}

/* ---- one statement */

bool passage_begin(passage *p, size_t at) {
    runner *r = p->runner;
    const revision_statement *of = &p->statements[at];
    r->number = at + 1;
    watch_begin(r, of->sql);
    PGresult *result = ledger_begin(r, p->revision, p->way, at, of->hash);
    if (link_fine(result) && strcmp(PQcmdTuples(result), "1") == 0) {
        PQclear(result);
        return true;
    }
    if (link_fine(result)) {
        diag_error(r->sink, DIAG_MIGRATE_POOLED, (span){0},
                   "the backend has changed: a pooler stands in between");
        PQclear(result);
        result = NULL;
    } else {
        link_report(r, result, NULL);
    }
    PQclear(result);
    return false;
}

static bool set_timeout(runner *r, const char *scope, bool off) {
    int time = off || r->options.statement_timeout_ms < 0 ? 0 : r->options.statement_timeout_ms;
    return link_do(r, gen_printf(r->arena, "SET %s statement_timeout = %d", scope, time), 0, NULL);
}

/* ---- in a transaction */

/* Runs a statement; its failure is in *failed, or reported. */
static bool run_inside(passage *p, size_t at, PGresult **failed) {
    runner *r = p->runner;
    const revision_statement *of = &p->statements[at];
    bool is_long = concurrent_is_long(r->arena, of->sql);
    if (!passage_begin(p, at) || (is_long && !set_timeout(r, "LOCAL", true)))
        return false;
    PGresult *result = link_run(r, of->sql, 0, NULL);
    if (!link_fine(result)) {
        *failed = result;
        return false;
    }
    PQclear(result);
    return (!is_long || set_timeout(r, "LOCAL", false)) && ledger_end(r, p->revision, p->way, at);
}

/* The same of all of them. *at is the one that failed. */
static bool run_all(passage *p, size_t first, size_t end, size_t count, size_t *at,
                    PGresult **failed) {
    runner *r = p->runner;
    if (!link_do(r, "BEGIN", 0, NULL))
        return false;
    for (*at = first; *at < end; ++*at)
        if (!run_inside(p, *at, failed))
            return false;
    *at = end - 1;
    if (end == count && !ledger_leave(r, p->revision, p->way))
        return false;
    PGresult *result = link_run(r, "COMMIT", 0, NULL);
    if (link_fine(result)) {
        PQclear(result);
        return true;
    }
    *failed = result;
    return false;
}

static size_t count_of(const passage *p) {
    return p->way == DIRECTION_UP ? p->revision->up.len : p->revision->down.len;
}

bool passage_transaction(passage *p, size_t first, size_t *next) {
    size_t count = count_of(p), end = first + 1, at = first;
    while (end < count && p->statements[end].place == PLACE_TRANSACTION &&
           !p->statements[end].begins)
        end++;
    *next = end;
    for (;;) {
        size_t errors = diag_errors(p->runner->sink);
        PGresult *failed = NULL;
        if (run_all(p, first, end, count, &at, &failed))
            return true;
        bool reported = diag_errors(p->runner->sink) > errors;
        if (!passage_roll_back(p, failed, reported, &p->statements[at]))
            return false;
    }
}

/* ---- in none */

/* What an earlier attempt has made refuses to be made again. */
static bool is_there_already(const PGresult *result) {
    static const char *const states[] = {"42P07", "42710", "42P06", "42701", "42723"};
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (strcmp(link_sqlstate(result), states[i]) == 0)
            return true;
    return false;
}

static bool set_lock_timeout(runner *r, int64_t time) {
    return link_do(r, gen_printf(r->arena, "SET lock_timeout = %lld", (long long)time), 0, NULL);
}

/* A concurrent build waits for others without blocking any, so it may wait in one go. */
static PGresult *run_outside(passage *p, const revision_statement *of) {
    runner *r = p->runner;
    bool is_long = concurrent_is_long(r->arena, of->sql);
    if (is_long && !(set_timeout(r, "", true) && set_lock_timeout(r, wait_of(r))))
        return NULL;
    PGresult *result = link_run(r, of->sql, 0, NULL);
    if (is_long && PQstatus(r->connection) == CONNECTION_OK) {
        set_timeout(r, "", false);
        set_lock_timeout(r, r->options.lock_timeout_ms);
    }
    return result;
}

/* One attempt: whether it ended well; if not, whether another one is to follow. */
static bool attempt_alone(passage *p, size_t at, const alone_statement *kind, bool begun,
                          bool *again) {
    runner *r = p->runner;
    const revision_statement *of = &p->statements[at];
    bool done = false;
    *again = false;
    if (!concurrent_repair(r, kind, begun, &done))
        return false;
    if (done)
        return true;
    if (!passage_begin(p, at))
        return false;
    PGresult *result = run_outside(p, of);
    bool fine =
        link_fine(result) || (begun && kind->kind == ALONE_OTHER && is_there_already(result));
    *again = !fine && passage_try_again(p, result, of);
    bool lost = PQstatus(r->connection) != CONNECTION_OK;
    PQclear(result);
    if (!fine && !*again && !lost && kind->kind == ALONE_CREATE_INDEX)
        concurrent_repair(r, kind, true, &done);
    return fine;
}

bool passage_alone(passage *p, size_t at) {
    const alone_statement kind = concurrent_read(p->runner->arena, p->statements[at].sql);
    bool begun = p->rows[at].begun, again = true;
    p->deadline_ms = now_ms() + wait_of(p->runner);
    for (; again; begun = true)
        if (attempt_alone(p, at, &kind, begun, &again))
            return ledger_end(p->runner, p->revision, p->way, at);
    return false;
}
