/* Whose turn it is: the advisory lock, and the schemas that a history runs in. */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

/* The lock's key: "ormgen" in ASCII. It counts within one database. */
#define TURN "122537252447598"

enum { SHORT_PAUSE_MS = 60, LONG_PAUSE_MS = 1000, LONGEST_TURN_MS = 3600000 };

static bool try_turn(runner *r, bool *taken) {
    PGresult *result = link_ask(r, "SELECT pg_try_advisory_lock(" TURN ")", 0, NULL);
    *taken = result != NULL && *PQgetvalue(result, 0, 0) == 't';
    PQclear(result);
    return result != NULL;
}

/* Who has the turn; a text for people. */
static const char *holder(runner *r) {
    PGresult *result = link_run(
        r,
        "SELECT format('process %s%s', l.pid, coalesce(' of ' || a.usename, ''))"
        " FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid"
        " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
        " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        " AND (l.classid::bigint << 32 | l.objid::bigint) = " TURN,
        0, NULL);
    const char *text = link_fine(result) && PQntuples(result) > 0
                           ? gen_strdup(r->arena, PQgetvalue(result, 0, 0))
                           : "somebody";
    PQclear(result);
    return text;
}

static bool too_late(runner *r) {
    diag_hint(diag_error(r->sink, DIAG_MIGRATE_LOCKED, (span){0},
                         "others are migrating this database: %s has the turn", holder(r)),
              "--wait SECONDS waits for longer");
    return false;
}

bool runner_take_turn(runner *of) {
    int wait = of->options.wait_ms > 0 ? of->options.wait_ms : LONGEST_TURN_MS;
    int64_t end = now_ms() + wait, pause = SHORT_PAUSE_MS;
    bool taken = false, told = false;
    while (try_turn(of, &taken)) {
        if (taken)
            return ledger_make(of);
        if (now_ms() >= end)
            return too_late(of);
        if (!told && of->options.terminal != NULL)
            fprintf(of->options.terminal, "waiting for a turn: %s is migrating\n", holder(of));
        told = true;
        sleep_about(of, pause);
        pause = pause * 2 < LONG_PAUSE_MS ? pause * 2 : LONG_PAUSE_MS;
    }
    return false;
}

bool runner_choose(runner *of, const char *tenant) {
    of->tenant = tenant;
    of->settled = false;
    return link_settle(of);
}

/* A pattern as LIKE has it. */
static const char *like_of(orm_arena *arena, const char *pattern) {
    char *made = gen_alloc(arena, strlen(pattern) * 2 + 1), *to = made;
    for (; *pattern; pattern++) {
        if (strchr("%_\\", *pattern))
            *to++ = '\\';
        *to++ = *pattern == '*' ? '%' : *pattern;
    }
    return made;
}

static bool is_in(const runner_tenants *all, const char *name) {
    for (size_t i = 0; i < all->len; i++)
        if (strcmp(all->items[i], name) == 0)
            return true;
    return false;
}

bool runner_find_tenants(runner *of, const char *const *patterns, size_t count,
                         runner_tenants *tenants) {
    for (size_t i = 0; i < count; i++) {
        const char *like = like_of(of->arena, patterns[i]);
        PGresult *found = link_ask(of,
                                   "SELECT nspname FROM pg_namespace WHERE nspname LIKE $1"
                                   " AND nspname !~ '^pg_' AND nspname NOT IN"
                                   " ('information_schema', 'ormgen_ledger') ORDER BY nspname",
                                   1, &like);
        if (found == NULL)
            return false;
        for (int k = 0; k < PQntuples(found); k++)
            if (!is_in(tenants, PQgetvalue(found, k, 0)))
                gen_list_add(of->arena, tenants, gen_strdup(of->arena, PQgetvalue(found, k, 0)));
        if (PQntuples(found) == 0)
            diag_hint(diag_error(of->sink, DIAG_MIGRATE_STANDS, (span){0},
                                 "the database has no schema `%s`", patterns[i]),
                      "make it first: CREATE SCHEMA");
        bool none = PQntuples(found) == 0;
        PQclear(found);
        if (none)
            return false;
    }
    return true;
}
