/*
 * Looking on while a statement runs: who blocks it, and how far a long one is.
 *
 * A second connection asks; when there can be none nothing is shown and nothing else changes. What
 * is shown is one line of the terminal, written over itself. Without a terminal nothing is.
 */
#include <string.h>

#include "diag/memory.h"
#include "inspect/connect.h"
#include "runner/runner_state.h"

enum { PATIENCE_MS = 200, WIDTH = 100 };

static const char blockers[] =
    "SELECT string_agg(format('process %s%s%s, %s for %s s', a.pid,"
    "    coalesce(' of ' || a.usename, ''), coalesce(' (' || nullif(a.application_name, '') || ')',"
    "    ''), coalesce(a.state, 'running'), extract(epoch FROM clock_timestamp()"
    "    - coalesce(a.xact_start, a.query_start))::int), '; ' ORDER BY a.pid)"
    " FROM unnest(pg_blocking_pids($1::int)) b(pid) JOIN pg_stat_activity a ON a.pid = b.pid";

/* Blocks or, while transactions are waited for, these. */
static const char progress[] =
    "SELECT p.phase, CASE WHEN p.blocks_total > 0 THEN p.blocks_done * 100 / p.blocks_total"
    "    WHEN p.tuples_total > 0 THEN p.tuples_done * 100 / p.tuples_total"
    "    WHEN p.lockers_total > 0 THEN p.lockers_done * 100 / p.lockers_total END"
    " FROM pg_stat_progress_create_index p WHERE p.pid = $1::int";

/* ---- the line */

void watch_clear(runner *r) {
    if (!r->drawn)
        return;
    fputs("\r\033[K", r->options.terminal);
    fflush(r->options.terminal);
    r->drawn = false;
}

/* One line of SQL: blanks as they come, cut. */
static const char *in_line(orm_arena *arena, const char *sql, size_t most) {
    char *line = gen_alloc(arena, most + 4);
    size_t len = 0;
    for (; *sql && len < most; sql++) {
        bool blank = *sql == '\n' || *sql == '\t' || *sql == '\r' || *sql == ' ';
        if (!blank)
            line[len++] = *sql;
        else if (len > 0 && line[len - 1] != ' ')
            line[len++] = ' ';
    }
    while (len > 0 && *sql && ((unsigned char)line[len - 1] & 0x80))
        len--;
    memcpy(line + len, *sql ? "…" : "", *sql ? sizeof "…" : 1);
    return line;
}

void watch_show(runner *r, const char *what) {
    FILE *to = r->options.terminal;
    if (to == NULL || r->revision == NULL)
        return;
    const char *line = gen_printf(r->arena, "%-4s  %s  %zu/%zu  %s", r->verb, r->revision->id,
                                  r->number, r->count, what);
    fprintf(to, "\r\033[K%s", in_line(r->arena, line, WIDTH));
    fflush(to);
    r->drawn = true;
}

/* ---- asking */

static bool open_watcher(runner *r) {
    if (r->watcher == NULL && !r->unwatched) {
        r->watcher = inspect_connect(r->options.url, diag_new(r->arena));
        r->unwatched = r->watcher == NULL;
        if (r->watcher != NULL)
            PQclear(PQexec(r->watcher, "SET statement_timeout = 1000"));
    }
    return r->watcher != NULL;
}

static PGresult *ask(const runner *r, const char *sql) {
    PGresult *result = PQexecParams(r->watcher, sql, 1, NULL, &r->pid, NULL, NULL, 0);
    if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) > 0)
        return result;
    PQclear(result);
    return NULL;
}

static void show_progress(runner *r, int64_t waited) {
    PGresult *result = ask(r, progress);
    int seconds = (int)(waited / 1000);
    if (result == NULL || PQgetisnull(result, 0, 1))
        watch_show(r, gen_printf(r->arena, "%s%s%d s", result ? PQgetvalue(result, 0, 0) : "",
                                 result ? ", " : "", seconds));
    else
        watch_show(r, gen_printf(r->arena, "%s, %s %%, %d s", PQgetvalue(result, 0, 0),
                                 PQgetvalue(result, 0, 1), seconds));
    PQclear(result);
}

void watch_look(runner *r, int64_t waited) {
    if (waited < PATIENCE_MS || !open_watcher(r))
        return;
    PGresult *result = ask(r, blockers);
    if (result != NULL && !PQgetisnull(result, 0, 0)) {
        r->blocker = gen_strdup(r->arena, PQgetvalue(result, 0, 0));
        watch_show(r, gen_printf(r->arena, "waits for %s", r->blocker));
    } else if (r->options.terminal != NULL) {
        show_progress(r, waited);
    }
    PQclear(result);
}
