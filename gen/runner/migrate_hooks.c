/* The files of hooks: read, run in a transaction, or written as a script. See migrate_hooks.h. */
#include "runner/migrate_hooks.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>

#include "diag/memory.h"
#include "runner/runner_state.h"

static const char *const names[HOOK_COUNT] = {
    [HOOK_BEFORE] = "before.sql",
    [HOOK_BEFORE_EACH] = "before_each.sql",
    [HOOK_AFTER_EACH] = "after_each.sql",
    [HOOK_AFTER] = "after.sql",
};

/* ---- reading */

static hook_moment moment_named(const char *name) {
    hook_moment at = 0;
    while (at < HOOK_COUNT && strcmp(names[at], name) != 0)
        at++;
    return at;
}

/* A hook is a revision that is called as its file is. */
static bool read_hook(orm_arena *arena, const char *path, const char *name, const revision **out,
                      diag *sink) {
    const char *why = NULL;
    const source *file = source_read(arena, path, &why);
    bool marked = false;
    if (file == NULL) {
        diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, why);
        return false;
    }
    revision *hook = revision_scan(arena, file, &marked);
    hook->id = name;
    *out = hook;
    return true;
}

static bool read_entry(orm_arena *arena, const char *folder, const char *name, hooks *out,
                       diag *sink) {
    size_t len = strlen(name);
    if (name[0] == '.' || len < 4 || strcmp(name + len - 4, ".sql") != 0)
        return true;
    const char *path = gen_printf(arena, "%s/%s", folder, name);
    hook_moment at = moment_named(name);
    if (at < HOOK_COUNT)
        return read_hook(arena, path, names[at], &out->files[at], sink);
    const char *known[HOOK_COUNT];
    for (size_t i = 0; i < HOOK_COUNT; i++)
        known[i] = names[i];
    const char *near = diag_nearest(name, known, HOOK_COUNT);
    diag_message *error =
        diag_error(sink, DIAG_USAGE, (span){0}, "`%s` is no hook: it would never run", path);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    else
        diag_hint(error, "hooks are before.sql, before_each.sql, after_each.sql and after.sql");
    return false;
}

bool hooks_read(orm_arena *arena, const char *folder, hooks *out, diag *sink) {
    const char *path = gen_printf(arena, "%s/hooks", folder);
    DIR *open = opendir(path);
    *out = (hooks){0};
    if (open == NULL) {
        if (errno != ENOENT)
            diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, strerror(errno));
        return errno == ENOENT;
    }
    bool fine = true;
    for (struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open))
        fine = read_entry(arena, path, gen_strdup(arena, entry->d_name), out, sink) && fine;
    closedir(open);
    return fine;
}

const char *hook_name(const hooks *all, hook_moment moment) {
    return all->files[moment] != NULL ? names[moment] : NULL;
}

/* ---- running */

static const char *id_of(const hook_call *call) {
    return call->about != NULL ? call->about->id : "";
}

static const char *direction_of(const hook_call *call) {
    return call->down ? "down" : "up";
}

static bool begin(runner *r, const hook_call *call) {
    const char *const values[] = {id_of(call), direction_of(call)};
    PGresult *result = link_do(r, "BEGIN", 0, NULL)
                           ? link_ask(r,
                                      "SELECT set_config('ormgen.revision', $1, true),"
                                      " set_config('ormgen.direction', $2, true)",
                                      2, values)
                           : NULL;
    bool fine = result != NULL;
    PQclear(result);
    return fine;
}

/* Runs one statement; its failure is in *failed. */
static bool run_statement(runner *r, const char *sql, PGresult **failed) {
    watch_begin(r, sql);
    *failed = link_run(r, sql, 0, NULL);
    if (!link_fine(*failed))
        return false;
    PQclear(*failed);
    *failed = NULL;
    return true;
}

/* Runs a hook's transaction; *at is the statement that failed, or the one before COMMIT did. */
static bool run_all(const passage *p, const hook_call *call, size_t *at, PGresult **failed) {
    const revision_statements *all = &p->revision->up;
    if (!begin(p->runner, call))
        return false;
    for (size_t i = 0; i < all->len; i++) {
        *at = i;
        if (!run_statement(p->runner, all->items[i].sql, failed))
            return false;
    }
    return run_statement(p->runner, "COMMIT", failed);
}

/* Again and again while it is refused a lock. */
static bool run_hook(passage *p, const hook_call *call) {
    for (;;) {
        size_t errors = diag_errors(p->runner->sink), at = 0;
        PGresult *failed = NULL;
        if (run_all(p, call, &at, &failed))
            return true;
        bool reported = diag_errors(p->runner->sink) > errors;
        if (!passage_roll_back(p, failed, reported, &p->statements[at]))
            return false;
    }
}

bool hooks_run(const hooks *all, runner *of, const hook_call *call) {
    const revision *hook = all->files[call->moment];
    if (hook == NULL || hook->up.len == 0)
        return true;
    if (!link_settle(of))
        return false;
    passage p = {.runner = of, .revision = hook, .statements = hook->up.items};
    bool done = run_hook(&p, call);
    of->settled = false;
    watch_clear(of);
    if (done)
        fprintf(of->options.out, "hook  %s\n", names[call->moment]);
    fflush(of->options.out);
    return done;
}

/* ---- as text */

void hooks_write(const hooks *all, const hook_call *call, FILE *out) {
    const revision *hook = all->files[call->moment];
    if (hook == NULL)
        return;
    fprintf(out,
            "\n-- hook  %s\nBEGIN;\nSET LOCAL ormgen.revision = '%s';\n"
            "SET LOCAL ormgen.direction = '%s';\n",
            names[call->moment], id_of(call), direction_of(call));
    for (size_t i = 0; i < hook->up.len; i++)
        fprintf(out, "%s;\n", hook->up.items[i].sql);
    fputs("COMMIT;\n", out);
}
