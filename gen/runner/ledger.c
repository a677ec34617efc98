/*
 * The ledger: what has run, a row a revision and a row a statement.
 *
 * The rows of statements in a transaction are written in that transaction, so that they say what it
 * did; those of statements in none are written before and after. Rows of a way that was gone stay
 * until the revision goes that way again, for whoever wants to know when what ran.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

const char ledger_tables[] =
    "CREATE SCHEMA IF NOT EXISTS ormgen_ledger;\n"
    "CREATE TABLE IF NOT EXISTS ormgen_ledger.revision (\n"
    "    tenant text NOT NULL, id text NOT NULL, state text NOT NULL, hash text NOT NULL,\n"
    "    message text NOT NULL, began timestamptz NOT NULL, ended timestamptz,\n"
    "    PRIMARY KEY (tenant, id));\n"
    "CREATE TABLE IF NOT EXISTS ormgen_ledger.statement (\n"
    "    tenant text NOT NULL, revision text NOT NULL, way text NOT NULL, number int NOT NULL,\n"
    "    hash text NOT NULL, began timestamptz NOT NULL, ended timestamptz,\n"
    "    page bigint, pages bigint, PRIMARY KEY (tenant, revision, way, number))";

static const char *const ways[] = {"up", "down"};
static const char *const state_names[] = {"", "going up", "up", "going down"};

/* What a query about a statement takes: its key, and up to two values more. */
enum { MOST_VALUES = 6, KEY = 4 };

typedef struct values {
    const char *of[MOST_VALUES];
} values;

static values key_of(const runner *r, const revision *of, direction way, size_t number) {
    return (values){{r->tenant, of->id, ways[way], gen_printf(r->arena, "%zu", number + 1)}};
}

bool ledger_make(runner *r) {
    PGresult *found =
        link_ask(r, "SELECT to_regclass('ormgen_ledger.statement') IS NOT NULL", 0, NULL);
    bool there = found != NULL && *PQgetvalue(found, 0, 0) == 't';
    PQclear(found);
    return found != NULL && (there || link_do(r, ledger_tables, 0, NULL));
}

ledger_row *ledger_rows(runner *r, const revision *of, direction way, size_t count) {
    ledger_row *rows = gen_alloc(r->arena, (count + 1) * sizeof *rows);
    const values with = key_of(r, of, way, 0);
    PGresult *found = link_ask(r,
                               "SELECT number, hash, ended IS NOT NULL, coalesce(page, -1),"
                               "    coalesce(pages, -1) FROM ormgen_ledger.statement"
                               " WHERE tenant = $1 AND revision = $2 AND way = $3",
                               3, with.of);
    for (int i = 0; found != NULL && i < PQntuples(found); i++) {
        unsigned long number = strtoul(PQgetvalue(found, i, 0), NULL, 10);
        if (number < 1 || number > count)
            continue;
        rows[number - 1] = (ledger_row){.begun = true,
                                        .ended = *PQgetvalue(found, i, 2) == 't',
                                        .hash = gen_strdup(r->arena, PQgetvalue(found, i, 1)),
                                        .page = strtoll(PQgetvalue(found, i, 3), NULL, 10),
                                        .pages = strtoll(PQgetvalue(found, i, 4), NULL, 10)};
    }
    PQclear(found);
    return found != NULL ? rows : NULL;
}

bool ledger_enter(runner *r, const revision *of, direction way) {
    const char *const with[] = {
        r->tenant, of->id,
        ways[way], state_names[way == DIRECTION_UP ? STATE_GOING_UP : STATE_GOING_DOWN],
        of->hash,  of->message};
    return link_do(r,
                   "WITH old AS (DELETE FROM ormgen_ledger.statement"
                   "    WHERE tenant = $1 AND revision = $2 AND way = $3)"
                   "INSERT INTO ormgen_ledger.revision (tenant, id, state, hash, message, began)"
                   " VALUES ($1, $2, $4, $5, $6, clock_timestamp())"
                   " ON CONFLICT (tenant, id) DO UPDATE SET state = $4, began = clock_timestamp(),"
                   "    ended = NULL",
                   6, with);
}

PGresult *ledger_begin(runner *r, const revision *of, direction way, size_t number,
                       const char *hash) {
    values with = key_of(r, of, way, number);
    with.of[KEY] = hash;
    with.of[KEY + 1] = r->pid;
    return link_run(
        r,
        "INSERT INTO ormgen_ledger.statement (tenant, revision, way, number, hash, began)"
        " SELECT $1, $2, $3, $4::int, $5, clock_timestamp()"
        "  WHERE pg_backend_pid() = $6::int"
        " ON CONFLICT (tenant, revision, way, number) DO UPDATE"
        "  SET hash = excluded.hash, began = excluded.began",
        6, with.of);
}

bool ledger_end(runner *r, const revision *of, direction way, size_t number) {
    const values with = key_of(r, of, way, number);
    return link_do(r,
                   "UPDATE ormgen_ledger.statement SET ended = clock_timestamp()"
                   " WHERE tenant = $1 AND revision = $2 AND way = $3 AND number = $4::int",
                   4, with.of);
}

bool ledger_page(runner *r, const revision *of, direction way, size_t number, int64_t page,
                 int64_t pages) {
    values with = key_of(r, of, way, number);
    with.of[KEY] = gen_printf(r->arena, "%lld", (long long)page);
    with.of[KEY + 1] = gen_printf(r->arena, "%lld", (long long)pages);
    return link_do(r,
                   "UPDATE ormgen_ledger.statement SET page = $5::bigint, pages = $6::bigint"
                   " WHERE tenant = $1 AND revision = $2 AND way = $3 AND number = $4::int",
                   6, with.of);
}

bool ledger_leave(runner *r, const revision *of, direction way) {
    const char *const with[] = {r->tenant, of->id, of->hash, of->message};
    if (way == DIRECTION_DOWN)
        return link_do(r, "DELETE FROM ormgen_ledger.revision WHERE tenant = $1 AND id = $2", 2,
                       with);
    return link_do(r,
                   "UPDATE ormgen_ledger.revision SET state = 'up', hash = $3, message = $4,"
                   "    ended = clock_timestamp() WHERE tenant = $1 AND id = $2",
                   4, with);
}

/* ---- where a database stands */

static revision_state state_named(const char *name) {
    for (size_t i = 0; i < sizeof state_names / sizeof *state_names; i++)
        if (strcmp(state_names[i], name) == 0)
            return (revision_state)i;
    return STATE_UP;
}

static void take_revisions(const runner *r, const history *in, const PGresult *found,
                           runner_stand *to) {
    for (int i = 0; i < PQntuples(found); i++) {
        const char *id = gen_strdup(r->arena, PQgetvalue(found, i, 0));
        const revision *each = history_by_id(in, id);
        if (each == NULL) {
            gen_list_add(r->arena, &to->lost, id);
            continue;
        }
        to->states[each->order] = state_named(PQgetvalue(found, i, 1));
        to->hashes[each->order] = gen_strdup(r->arena, PQgetvalue(found, i, 2));
    }
}

runner_stand *runner_read(runner *of, const history *in) {
    runner_stand *stand = gen_new(of->arena, runner_stand);
    stand->states = gen_alloc(of->arena, (in->all.len + 1) * sizeof *stand->states);
    stand->hashes = gen_alloc(of->arena, (in->all.len + 1) * sizeof *stand->hashes);
    PGresult *there =
        link_ask(of, "SELECT to_regclass('ormgen_ledger.revision') IS NOT NULL", 0, NULL);
    bool made = there != NULL && *PQgetvalue(there, 0, 0) == 't';
    PQclear(there);
    if (there == NULL || !made)
        return there == NULL ? NULL : stand;
    PGresult *found =
        link_ask(of,
                 "SELECT id, state, hash FROM ormgen_ledger.revision WHERE tenant = $1"
                 " ORDER BY id",
                 1, &of->tenant);
    if (found == NULL)
        return NULL;
    take_revisions(of, in, found, stand);
    PQclear(found);
    return stand;
}

/* What is half done may still be changed, as far as it has not run: that is looked at later. */
bool runner_check(runner *of, const history *in, const runner_stand *stand) {
    size_t errors = diag_errors(of->sink);
    for (size_t i = 0; i < in->all.len; i++) {
        const revision *each = in->all.items[i];
        if (stand->states[i] != STATE_UP || strcmp(stand->hashes[i], each->hash) == 0)
            continue;
        diag_hint(diag_error(of->sink, DIAG_MIGRATE_CHANGED, (span){0},
                             "`%s` has been changed since it ran", each->file->path),
                  "put it back and write another migration; or, when the database is as it says "
                  "now, `ormgen migrate stamp`");
    }
    for (size_t i = 0; i < stand->lost.len; i++)
        diag_hint(diag_error(of->sink, DIAG_MIGRATE_CHANGED, (span){0},
                             "revision `%s` ran, but there is no such file in `%s`",
                             stand->lost.items[i], in->folder),
                  "it may be in another branch of the source");
    return diag_errors(of->sink) == errors;
}

bool runner_stamp(runner *of, const history *in, const bool *up) {
    if (!link_do(of, "BEGIN", 0, NULL) ||
        !link_do(of, "DELETE FROM ormgen_ledger.revision WHERE tenant = $1", 1, &of->tenant) ||
        !link_do(of, "DELETE FROM ormgen_ledger.statement WHERE tenant = $1", 1, &of->tenant))
        return false;
    for (size_t i = 0; i < in->all.len; i++)
        if (up[i] && !(ledger_enter(of, in->all.items[i], DIRECTION_UP) &&
                       ledger_leave(of, in->all.items[i], DIRECTION_UP)))
            return false;
    return link_do(of, "COMMIT", 0, NULL);
}
