/* One revision up or down: from wherever it stands to its end. */
#include <inttypes.h>
#include <string.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

static bool halfway(runner *r, const char *id, revision_state state) {
    bool up = state == STATE_GOING_UP;
    diag_hint(diag_error(r->sink, DIAG_MIGRATE_HALFWAY, (span){0},
                         "revision `%s` is half %s, and cannot turn around", id,
                         up ? "up" : "down"),
              "`ormgen migrate %s` goes on where it stopped", up ? "up" : "down");
    return false;
}

/* What has run must be what the file says; what has not may have been changed. */
static bool check_rows(const passage *p, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!p->rows[i].ended || strcmp(p->rows[i].hash, p->statements[i].hash) == 0)
            continue;
        diag_error(p->runner->sink, DIAG_MIGRATE_CHANGED, p->statements[i].at,
                   "this statement has been changed since it ran");
        return false;
    }
    return true;
}

/* Where to go on: behind the last statement that has ended. What a session was set to is forgotten
 * with it, and set again. */
static bool go_on(passage *p, size_t count, size_t *next) {
    *next = 0;
    for (size_t i = 0; i < count; i++)
        if (p->rows[i].ended)
            *next = i + 1;
    for (size_t i = 0; i < *next; i++) {
        const char *sql = p->statements[i].sql;
        if (concurrent_read(p->runner->arena, sql).kind == ALONE_SETTING &&
            !link_do(p->runner, sql, 0, NULL))
            return false;
    }
    return true;
}

static bool run_from(passage *p, size_t next, size_t count) {
    bool left = false;
    while (next < count) {
        p->deadline_ms = 0;
        switch (p->statements[next].place) {
        case PLACE_TRANSACTION:
            if (!passage_transaction(p, next, &next))
                return false;
            left = next == count;
            break;
        case PLACE_ALONE:
            if (!passage_alone(p, next++))
                return false;
            break;
        case PLACE_BATCHED:
            if (!passage_batches(p, next++))
                return false;
            break;
        }
    }
    return left || ledger_leave(p->runner, p->revision, p->way);
}

static const char *time_since(orm_arena *arena, int64_t began_ms) {
    int64_t ms = now_ms() - began_ms;
    if (ms < 1000)
        return gen_printf(arena, "%" PRId64 " ms", ms);
    if (ms < 60000)
        return gen_printf(arena, "%.1f s", (double)ms / 1000);
    return gen_printf(arena, "%" PRId64 " min %" PRId64 " s", ms / 60000, ms / 1000 % 60);
}

static void tell(runner *r, size_t count) {
    fprintf(r->options.out, "%-4s  %s  %s  (%zu statement%s, %s)\n", r->verb, r->revision->id,
            r->revision->message, count, count == 1 ? "" : "s", time_since(r->arena, r->began_ms));
    fflush(r->options.out);
}

/* What a revision that stopped has behind it. */
static void tell_stop(passage *p, size_t count) {
    size_t ended = 0;
    const ledger_row *rows = NULL;
    if (PQstatus(p->runner->connection) == CONNECTION_OK)
        rows = ledger_rows(p->runner, p->revision, p->way, count);
    for (size_t i = 0; rows != NULL && i < count; i++)
        ended += rows[i].ended;
    if (rows != NULL)
        fprintf(p->runner->options.out, "stop  %s  %s  (%zu of %zu statements %s)\n",
                p->revision->id, p->revision->message, ended, count,
                ended == 1 ? "has run" : "have run");
    fflush(p->runner->options.out);
}

static bool run_revision(runner *r, const revision *of, direction way, bool entered) {
    const revision_statements *list = way == DIRECTION_UP ? &of->up : &of->down;
    passage p = {.runner = r, .revision = of, .way = way, .statements = list->items};
    size_t next = 0;
    r->revision = of;
    r->verb = way == DIRECTION_UP ? "up" : "down";
    r->count = list->len;
    r->began_ms = now_ms();
    if (!entered && !ledger_enter(r, of, way))
        return false;
    p.rows = ledger_rows(r, of, way, list->len);
    bool done = p.rows != NULL && check_rows(&p, list->len) && go_on(&p, list->len, &next) &&
                run_from(&p, next, list->len);
    r->settled = false;
    watch_clear(r);
    if (done)
        tell(r, list->len - next);
    else if (p.rows != NULL)
        tell_stop(&p, list->len);
    return done && link_settle(r);
}

/* The state of one revision. False, and reported, when it cannot be read. */
static bool state_of(runner *r, const revision *of, revision_state *state) {
    const char *const with[] = {r->tenant, of->id};
    PGresult *found = link_ask(
        r, "SELECT state FROM ormgen_ledger.revision WHERE tenant = $1 AND id = $2", 2, with);
    *state = STATE_PENDING;
    if (found != NULL && PQntuples(found) > 0) {
        const char *name = PQgetvalue(found, 0, 0);
        *state = strcmp(name, "up") == 0         ? STATE_UP
                 : strcmp(name, "going up") == 0 ? STATE_GOING_UP
                                                 : STATE_GOING_DOWN;
    }
    PQclear(found);
    return found != NULL;
}

bool runner_up(runner *of, const revision *to) {
    revision_state state;
    if (!state_of(of, to, &state))
        return false;
    if (state == STATE_GOING_DOWN)
        return halfway(of, to->id, state);
    return state == STATE_UP || run_revision(of, to, DIRECTION_UP, state == STATE_GOING_UP);
}

bool runner_down(runner *of, const revision *from) {
    revision_state state;
    if (!state_of(of, from, &state))
        return false;
    if (state == STATE_GOING_UP)
        return halfway(of, from->id, state);
    if (state != STATE_PENDING && from->irreversible != NULL) {
        diag_hint(diag_error(of->sink, DIAG_MIGRATE_STANDS, (span){0},
                             "revision `%s` is irreversible: %s", from->id, from->irreversible),
                  "fill in the `-- down` of `%s`", from->file->path);
        return false;
    }
    return state == STATE_PENDING ||
           run_revision(of, from, DIRECTION_DOWN, state == STATE_GOING_DOWN);
}
