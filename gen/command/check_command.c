/*
 * check: whether the schema, its migrations, a database and the queries still agree.
 *
 * Each of these is compared with its neighbour, and every difference is named: the migrations' head
 * with the schema, offline; the database with the schema; the database's ledger with the migrations;
 * the queries with the server's own idea of them. A database is only read.
 */
#include <stdio.h>
#include <string.h>

#include "command/command.h"
#include "compile.h"
#include "compile_hits.h"
#include "compile_revision.h"
#include "runner/runner.h"
#include "server/server_check.h"
#include "shadow/shadow.h"

typedef struct drift_check {
    const invocation *call;
    const model *schema;
    const history *migrations; /* NULL when there are none */
    const char *url;           /* NULL when no database is named */
    bool differs;
} drift_check;

static void say(drift_check *c, const char *what) {
    printf("%s\n", what);
    c->differs = true;
}

/* ---- models */

static void compare(drift_check *c, const model *from, const char *what) {
    const invocation *call = c->call;
    shadow *server = shadow_open(call->arena, shadow_server(call));
    const migrate_plan *plan =
        migrate_compare_stored(call->arena, from, c->schema, server, call->sink);
    shadow_close(server);
    if (plan->operations.len == 0)
        return;
    say(c, what);
    migrate_write_list(plan, "  ", stdout);
}

static bool check_migrations(drift_check *c) {
    const invocation *call = c->call;
    const revision *head = NULL;
    if (!history_head(c->migrations, NULL, &head, call->sink))
        return false;
    const model *standing =
        compile_standing(call->arena, c->migrations, head, shadow_server(call), call->sink);
    if (standing == NULL)
        return false;
    compare(c, standing, "the migrations do not lead to the schema yet; `diff -m` writes:");
    const compile_paths queries = query_paths(call);
    if (c->differs)
        compile_hits(call->arena, standing, c->schema, &queries, call->sink);
    return true;
}

static bool check_database(drift_check *c) {
    const inspect_request request = {.url = c->url};
    inspect_leftovers leftovers = {0};
    ignored_names names = {0};
    if (!names_to_ignore(c->call, &names) || !ignored_check(c->schema, &names, c->call->sink))
        return false;
    model *found = inspect_database(c->call->arena, &request, &leftovers, c->call->sink);
    if (found != NULL)
        ignored_leave_out(found, &names, &leftovers);
    list_leftovers(&leftovers);
    if (found != NULL)
        compare(c, found, "the database is not what the schema says; what would make it so:");
    return found != NULL;
}

/* ---- the ledger */

static const char *state_of(const runner_stand *stand, const revision *of) {
    switch (stand->states[of->order]) {
    case STATE_PENDING:
        return "has not run";
    case STATE_GOING_UP:
        return "is half way up";
    case STATE_GOING_DOWN:
        return "is half way down";
    case STATE_UP:
        break;
    }
    return strcmp(stand->hashes[of->order], of->hash) != 0 ? "was changed since it ran" : NULL;
}

static void compare_ledger(drift_check *c, const runner_stand *stand) {
    bool said = false;
    for (size_t i = 0; i < c->migrations->all.len; i++) {
        const revision *each = c->migrations->all.items[i];
        const char *state = state_of(stand, each);
        if (state == NULL)
            continue;
        if (!said)
            say(c, "the database does not stand where the migrations do:");
        said = true;
        printf("  %s %s: %s\n", each->id, state, each->message);
    }
    for (size_t i = 0; i < stand->lost.len; i++) {
        if (!said)
            say(c, "the database does not stand where the migrations do:");
        said = true;
        printf("  %s has run, and there is no file of it\n", stand->lost.items[i]);
    }
}

static bool check_ledger(drift_check *c) {
    const runner_options options = {.url = c->url, .out = stdout};
    runner *of = runner_open(c->call->arena, &options, c->call->sink);
    const runner_stand *stand = of != NULL ? runner_read(of, c->migrations) : NULL;
    if (stand != NULL)
        compare_ledger(c, stand);
    if (of != NULL)
        runner_close(of);
    return stand != NULL;
}

/* ---- the whole */

static bool find_migrations(drift_check *c) {
    c->migrations = schema_history(c->call);
    if (c->migrations == NULL)
        return false;
    if (c->migrations->all.len == 0)
        c->migrations = NULL;
    return true;
}

static bool check_schema(drift_check *c) {
    if (!find_migrations(c))
        return false;
    if (c->migrations == NULL && c->url == NULL)
        return true;
    return model_check_statable(c->schema, c->call->sink) &&
           (c->migrations == NULL || check_migrations(c)) &&
           (c->url == NULL || check_database(c)) &&
           (c->url == NULL || c->migrations == NULL || check_ledger(c));
}

int run_check(const invocation *call) {
    drift_check c = {.call = call, .url = database_url(call)};
    c.schema = compile_model(call->arena, schema_path(call, 0), call->sink);
    const query_set *queries = c.schema != NULL ? queries_behind(call, c.schema) : NULL;
    if (queries == NULL || !check_schema(&c))
        return FAILED;
    size_t before = diag_errors(call->sink);
    if (c.url != NULL && !server_check(call->arena, queries, c.url, call->sink))
        return FAILED;
    return flushed(call, c.differs || diag_errors(call->sink) > before ? DIFFERENT : DONE);
}
