/*
 * The connection that migrates: statements run one at a time, watched while they take long.
 *
 * Nothing here begins or ends a transaction. A failure's text comes from the server; where it names
 * a place in the statement, that place in the migration's file gets the caret.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "diag/memory.h"
#include "inspect/connect.h"
#include "runner/runner_state.h"

enum { LOOK_MS = 100 };

int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void sleep_about(runner *r, int64_t ms) {
    r->random = r->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    int64_t half = ms / 2, time = half + (int64_t)((r->random >> 33) % (uint64_t)(half + 1));
    const struct timespec pause = {.tv_sec = (time_t)(time / 1000),
                                   .tv_nsec = (long)(time % 1000) * 1000000};
    nanosleep(&pause, NULL);
}

/* ---- running a statement */

static bool send(runner *r, const char *sql, int count, const char *const *values) {
    if (count == 0)
        return PQsendQuery(r->connection, sql) == 1;
    return PQsendQueryParams(r->connection, sql, count, NULL, values, NULL, NULL, 0) == 1;
}

/* Waits until there is an answer; false when the connection is gone. */
static bool wait_for_answer(runner *r) {
    int64_t began = now_ms();
    while (PQisBusy(r->connection)) {
        struct pollfd file = {.fd = PQsocket(r->connection), .events = POLLIN};
        int ready = poll(&file, 1, LOOK_MS);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready > 0 && PQconsumeInput(r->connection) != 1)
            return false;
        if (ready == 0)
            watch_look(r, now_ms() - began);
    }
    return true;
}

/* The last result, or the first that is a failure. */
PGresult *link_run(runner *r, const char *sql, int count, const char *const *values) {
    PGresult *last = NULL;
    r->blocker = NULL;
    if (!send(r, sql, count, values))
        return NULL;
    while (wait_for_answer(r)) {
        PGresult *each = PQgetResult(r->connection);
        if (each == NULL)
            break;
        if (last != NULL && !link_fine(last)) {
            PQclear(each);
            continue;
        }
        PQclear(last);
        last = each;
    }
    return last;
}

bool link_fine(const PGresult *result) {
    ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

const char *link_sqlstate(const PGresult *result) {
    const char *state = result != NULL ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    return state != NULL ? state : "";
}

bool link_may_pass(const PGresult *result) {
    static const char *const passing[] = {"55P03", "40P01", "40001"};
    for (size_t i = 0; i < sizeof passing / sizeof *passing; i++)
        if (strcmp(link_sqlstate(result), passing[i]) == 0)
            return true;
    return false;
}

PGresult *link_ask(runner *r, const char *sql, int count, const char *const *values) {
    PGresult *result = link_run(r, sql, count, values);
    if (link_fine(result))
        return result;
    link_report(r, result, NULL);
    PQclear(result);
    return NULL;
}

bool link_do(runner *r, const char *sql, int count, const char *const *values) {
    PGresult *result = link_ask(r, sql, count, values);
    PQclear(result);
    return result != NULL;
}

/* ---- failures */

/* The byte at which the N-th character of a text stands, from 1. */
static uint32_t byte_of(const char *text, long character) {
    uint32_t at = 0;
    for (; text[at] && character > 1; character--)
        for (at++; ((unsigned char)text[at] & 0xC0) == 0x80;)
            at++;
    return at;
}

static span place_in(const revision_statement *of, const PGresult *result) {
    const char *position = PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
    if (of == NULL)
        return (span){0};
    uint32_t from = of->at.start;
    if (position != NULL)
        from += byte_of(of->sql, strtol(position, NULL, 10));
    uint32_t end = from;
    while (end < of->at.end && strchr(" \t\r\n(),;", of->at.source->text[end]) == NULL)
        end++;
    return (span){of->at.source, from, end > from ? end : from + 1};
}

static void report_lost(runner *r) {
    diag_hint(
        diag_error(r->sink, DIAG_DATABASE, (span){0}, "the connection to the server was lost"),
        "what had not ended is as if it never began, or is repaired: run it again and it "
        "goes on");
}

void link_report(runner *r, const PGresult *result, const revision_statement *of) {
    const char *message =
        result != NULL ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    watch_clear(r);
    if (PQstatus(r->connection) != CONNECTION_OK || message == NULL) {
        report_lost(r);
        return;
    }
    const char *detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
    const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
    diag_message *error = diag_error(r->sink, of != NULL ? DIAG_MIGRATE_FAILED : DIAG_DATABASE,
                                     place_in(of, result), "%s", message);
    if (strcmp(link_sqlstate(result), "57014") == 0)
        diag_hint(error, "--statement-timeout SECONDS gives it more time");
    else if (detail != NULL || hint != NULL)
        diag_hint(error, "%s%s%s", detail != NULL ? detail : "",
                  detail != NULL && hint != NULL ? " " : "", hint != NULL ? hint : "");
}

/* ---- opening */

bool link_settle(runner *r) {
    const runner_options *o = &r->options;
    if (r->settled)
        return true;
    const char *path = r->tenant;
    if (*path) {
        char *quoted = PQescapeIdentifier(r->connection, path, strlen(path));
        path = gen_printf(r->arena, "SET search_path = %s, public;", quoted ? quoted : "\"\"");
        PQfreemem(quoted);
    }
    /* A backend whose runner is gone is to notice it; where it cannot, it ends a little later. */
    PQclear(link_run(r, "RESET ALL", 0, NULL));
    PQclear(link_run(r, "SET client_connection_check_interval = '1s'", 0, NULL));
    const char *settings = gen_printf(
        r->arena,
        "%s SET lock_timeout = %d; SET statement_timeout = %d; SET synchronous_commit = on;"
        "SET idle_in_transaction_session_timeout = 0; SET client_min_messages = warning",
        path, o->lock_timeout_ms, o->statement_timeout_ms < 0 ? 0 : o->statement_timeout_ms);
    r->settled = link_do(r, settings, 0, NULL);
    return r->settled;
}

static void set_defaults(runner_options *options) {
    if (options->lock_timeout_ms == 0)
        options->lock_timeout_ms = 3000;
    if (options->statement_timeout_ms == 0)
        options->statement_timeout_ms = 300000;
}

static void print_warning(void *context, const char *message) {
    runner *r = context;
    watch_clear(r);
    fprintf(stderr, "%s", message);
}

static bool find_pid(runner *r) {
    PGresult *result = link_ask(r, "SELECT pg_backend_pid(), pg_is_in_recovery()", 0, NULL);
    if (result == NULL)
        return false;
    r->pid = gen_strdup(r->arena, PQgetvalue(result, 0, 0));
    bool replica = *PQgetvalue(result, 0, 1) == 't';
    PQclear(result);
    if (replica)
        diag_hint(diag_error(r->sink, DIAG_MIGRATE_STANDS, (span){0},
                             "this server is a replica, which cannot be migrated"),
                  "name the primary; `target_session_attrs=read-write` finds it among several "
                  "hosts");
    return !replica;
}

runner *runner_open(orm_arena *arena, const runner_options *options, diag *sink) {
    runner *r = gen_new(arena, runner);
    *r = (runner){.arena = arena, .sink = sink, .options = *options, .tenant = ""};
    set_defaults(&r->options);
    r->connection = inspect_connect(options->url, sink);
    if (r->connection == NULL)
        return NULL;
    PQsetNoticeProcessor(r->connection, print_warning, r);
    r->random = (uint64_t)now_ms() * 2654435761u + (uint64_t)PQbackendPID(r->connection);
    if (find_pid(r) && !pooling_refuse(r) && link_settle(r))
        return r;
    runner_close(r);
    return NULL;
}

void runner_close(runner *of) {
    watch_clear(of);
    PQfinish(of->connection);
    if (of->watcher != NULL)
        PQfinish(of->watcher);
}
