/*
 * Looking on while a statement runs: who blocks it, and how far a long one is.
 *
 * A second connection asks; when there can be none nothing is shown and nothing else changes. What
 * is shown is one line of the terminal, written over itself. Without a terminal nothing is.
 */
#include <string.h>
#include <sys/ioctl.h>

#include "diag/memory.h"
#include "inspect/connect.h"
#include "runner/runner_state.h"

enum { PATIENCE_MS = 200, HEAD = 26, LONGEST_SQL = 48, SHORTEST_SQL = 12 };

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

static size_t columns_of(FILE *terminal) {
    struct winsize size;
    bool known = ioctl(fileno(terminal), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

/* What is far along says more than its SQL, which gets what room is left. */
static size_t sql_width(size_t columns, const char *detail) {
    size_t taken = HEAD + strlen(detail) + 2;
    size_t left = columns > taken ? columns - taken : 0;
    return left < SHORTEST_SQL ? SHORTEST_SQL : left < LONGEST_SQL ? left : LONGEST_SQL;
}

/* up    0002zfbn  2/5  CREATE INDEX CONCURRENTLY big_name ON big…  building index, 59 %, 12 s */
static void draw(runner *r, const char *detail) {
    FILE *to = r->options.terminal;
    if (to == NULL || r->revision == NULL)
        return;
    size_t columns = columns_of(to), most = HEAD + SHORTEST_SQL + 4;
    detail = in_line(r->arena, detail, columns > most ? columns - most : 1);
    fprintf(to, "\r\033[K%-4s  %s  %zu/%zu  %s%s%s", r->verb, r->revision->id, r->number, r->count,
            in_line(r->arena, r->sql, sql_width(columns, detail)), *detail ? "  " : "", detail);
    fflush(to);
    r->drawn = true;
}

void watch_begin(runner *r, const char *sql) {
    r->sql = sql;
    r->detail = NULL;
    draw(r, "");
}

void watch_detail(runner *r, const char *detail) {
    r->detail = detail;
    draw(r, detail);
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
    const char *far = "";
    if (result != NULL && PQgetisnull(result, 0, 1))
        far = gen_printf(r->arena, "%s, ", PQgetvalue(result, 0, 0));
    else if (result != NULL)
        far =
            gen_printf(r->arena, "%s, %s %%, ", PQgetvalue(result, 0, 0), PQgetvalue(result, 0, 1));
    draw(r, gen_printf(r->arena, "%s%d s", far, (int)(waited / 1000)));
    PQclear(result);
}

void watch_look(runner *r, int64_t waited) {
    if (waited < PATIENCE_MS || !open_watcher(r))
        return;
    PGresult *result = ask(r, blockers);
    if (result != NULL && !PQgetisnull(result, 0, 0)) {
        r->blocker = gen_strdup(r->arena, PQgetvalue(result, 0, 0));
        draw(r, gen_printf(r->arena, "waits for %s", r->blocker));
    } else if (r->options.terminal != NULL && r->detail == NULL) {
        show_progress(r, waited);
    }
    PQclear(result);
}
