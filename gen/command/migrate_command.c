/*
 * migrate: which word, with what, and the database and schemas that it is about.
 *
 * What is going on stands on standard error, and only when that is a terminal. What moves a database
 * is planned anew once it is this runner's turn, so that whoever waited sees what others have done.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/migrate_words.h"
#include "diag/memory.h"

/* ---- the table of words */

enum { NEEDS_DATABASE = 1, NEEDS_TURN = 2, NEEDS_FILES = 4, SCRIPTS = 8 };

static const struct subcommand {
    const char *name;
    int (*run)(migration *);
    unsigned flags;
    int fewest, most; /* words behind it; -1: any number */
} subcommands[] = {
    {"up", migrate_up, NEEDS_DATABASE | NEEDS_TURN | NEEDS_FILES | SCRIPTS, 0, 1},
    {"down", migrate_down, NEEDS_DATABASE | NEEDS_TURN | NEEDS_FILES | SCRIPTS, 0, 1},
    {"to", migrate_to, NEEDS_DATABASE | NEEDS_TURN | NEEDS_FILES | SCRIPTS, 1, 1},
    {"stamp", migrate_stamp, NEEDS_DATABASE | NEEDS_TURN, 1, 1},
    {"status", migrate_status, NEEDS_DATABASE, 0, 0},
    {"current", migrate_current, NEEDS_DATABASE, 0, 0},
    {"history", migrate_history, 0, 0, 0},
    {"heads", migrate_heads, 0, 0, 0},
    {"branches", migrate_branches, 0, 0, 0},
    {"merge", migrate_merge, 0, 0, -1},
};

enum { SUBCOMMANDS = sizeof subcommands / sizeof *subcommands };

static const struct subcommand *find_subcommand(const migration *m) {
    const char *names[SUBCOMMANDS], *name = argument(m->call, 0);
    for (size_t i = 0; i < SUBCOMMANDS; i++) {
        names[i] = subcommands[i].name;
        if (name != NULL && strcmp(names[i], name) == 0)
            return &subcommands[i];
    }
    if (name == NULL) {
        diag_hint(diag_error(m->sink, DIAG_USAGE, (span){0}, "migrate what?"),
                  "up, down, to, status, current, history, heads, branches, merge or stamp");
        return NULL;
    }
    const char *near = diag_nearest(name, names, SUBCOMMANDS);
    diag_message *error =
        diag_error(m->sink, DIAG_USAGE, (span){0}, "migrate has no command `%s`", name);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    return NULL;
}

static bool check_words(const migration *m, const struct subcommand *sub) {
    int count = m->call->argument_count - 1;
    if (count < sub->fewest)
        diag_error(m->sink, DIAG_USAGE, (span){0}, "`migrate %s` needs a revision", sub->name);
    else if (sub->most >= 0 && count > sub->most)
        diag_error(m->sink, DIAG_USAGE, (span){0}, "one word too many: `%s`",
                   m->call->arguments[sub->most + 1]);
    else if (m->sql && !(sub->flags & SCRIPTS))
        diag_error(m->sink, DIAG_USAGE, (span){0}, "`migrate %s` has no --sql", sub->name);
    else
        return true;
    return false;
}

/* ---- with a database */

/* Seconds, as milliseconds; 0 when not given, and `zero` for 0. */
static bool take_seconds(const migration *m, option_id id, int zero, int *ms) {
    const char *text = option_value(m->call, id);
    char *end = NULL;
    *ms = 0;
    if (text == NULL)
        return true;
    double value = strtod(text, &end);
    if (end == text || *end || !(value >= 0 && value <= 1000000)) {
        diag_error(m->sink, DIAG_USAGE, (span){0}, "`%s` is no number of seconds", text);
        return false;
    }
    *ms = value > 0 ? (int)ceil(value * 1000) : zero;
    return true;
}

static bool open_runner(migration *m) {
    runner_options options = {.url = database_url(m->call),
                              .out = stdout,
                              .terminal = isatty(STDERR_FILENO) ? stderr : NULL};
    if (!take_seconds(m, OPT_LOCK_TIMEOUT, 1, &options.lock_timeout_ms) ||
        !take_seconds(m, OPT_WAIT, 1, &options.wait_ms) ||
        !take_seconds(m, OPT_STATEMENT_TIMEOUT, -1, &options.statement_timeout_ms))
        return false;
    if (options.url == NULL) {
        diag_hint(diag_error(m->sink, DIAG_USAGE, (span){0}, "there is no database to migrate"),
                  "name one with --db URL or DATABASE_URL");
        return false;
    }
    m->runner = runner_open(m->arena, &options, m->sink);
    return m->runner != NULL;
}

static int run_tenant(migration *m, const struct subcommand *sub, const char *tenant) {
    m->tenant = tenant;
    if (!runner_choose(m->runner, tenant))
        return FAILED;
    m->stand = runner_read(m->runner, m->of);
    if (m->stand == NULL ||
        ((sub->flags & NEEDS_FILES) && !runner_check(m->runner, m->of, m->stand)))
        return FAILED;
    if (*tenant)
        printf("%sschema %s\n", m->sql ? "-- " : "", tenant);
    return sub->run(m);
}

static int run_tenants(migration *m, const struct subcommand *sub) {
    runner_tenants tenants = {0};
    const char *const *schemas = m->call->options[OPT_SCHEMA].items;
    size_t schema_count = m->call->options[OPT_SCHEMA].len;
    bool moves = (sub->flags & NEEDS_TURN) && !m->dry_run && !m->sql;
    if (!runner_find_tenants(m->runner, schemas, schema_count, &tenants) ||
        (moves && !runner_take_turn(m->runner)))
        return FAILED;
    if (schema_count == 0)
        gen_list_add(m->arena, &tenants, "");
    int status = DONE;
    for (size_t i = 0; i < tenants.len && status == DONE; i++)
        status = run_tenant(m, sub, tenants.items[i]);
    return status == DONE && option_given(m->call, OPT_CHECK) && m->pending ? DIFFERENT : status;
}

/* Without a database a script begins at the base. */
static int run_offline(migration *m, const struct subcommand *sub) {
    m->stand = gen_new(m->arena, runner_stand);
    m->stand->states = gen_alloc(m->arena, (m->of->all.len + 1) * sizeof *m->stand->states);
    const revision *at = NULL;
    bool down = strcmp(sub->name, "down") == 0;
    if (down && !history_head(m->of, option_value(m->call, OPT_HEAD), &at, m->sink))
        return FAILED;
    const bool *up = history_lineage(m->of, at);
    for (size_t i = 0; i < m->of->all.len; i++)
        m->stand->states[i] = up[i] ? STATE_UP : STATE_PENDING;
    const char *schema = option_value(m->call, OPT_SCHEMA);
    m->tenant = schema != NULL ? schema : "";
    return sub->run(m);
}

static int run_word(migration *m, const struct subcommand *sub) {
    m->of = project_history(m->call);
    if (m->of == NULL || !hooks_read(m->arena, m->of->folder, &m->hooks, m->sink))
        return FAILED;
    if (m->sql)
        script_begin(stdout);
    if (!(sub->flags & NEEDS_DATABASE))
        return sub->run(m);
    if (m->sql && database_url(m->call) == NULL)
        return run_offline(m, sub);
    int status = open_runner(m) ? run_tenants(m, sub) : FAILED;
    if (m->runner != NULL)
        runner_close(m->runner);
    return status;
}

int run_migrate(const invocation *call) {
    migration m = {.call = call,
                   .arena = call->arena,
                   .sink = call->sink,
                   .sql = option_given(call, OPT_SQL),
                   .dry_run = option_given(call, OPT_DRY_RUN)};
    const struct subcommand *sub = find_subcommand(&m);
    if (sub == NULL || !check_words(&m, sub))
        return FAILED;
    int status = run_word(&m, sub);
    return status == FAILED ? FAILED : flushed(call, status);
}
