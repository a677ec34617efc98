/*
 * What is linted, and what is known about each file before it.
 *
 * A migration begins with the schema that its parent's snapshot holds; `-- down` begins with its
 * own. Where there is none, a database tells, if one is named; else rules take what they do not know
 * for the worse. Whether the history itself is in order is for others to say.
 */
#include "compile_lint.h"

#include <string.h>

#include "compile_revision.h"
#include "diag/memory.h"
#include "lint/lint.h"

typedef struct linter {
    orm_arena *arena;
    diag *sink, *found; /* errors; findings, which stop nothing */
    const lint_request *request;
    const model *database; /* NULL when none was named */
    const char *folder;    /* whose history was read last */
    const history *history;
    int server; /* as the schema says; 0 when none was read */
    size_t findings;
} linter;

/* ---- the world before a file */

static const history *history_of(linter *l, const char *folder) {
    if (l->folder == NULL || strcmp(l->folder, folder) != 0)
        l->history = history_read(l->arena, folder, diag_new(l->arena));
    l->folder = folder;
    return l->history;
}

static const model *snapshot_of(linter *l, const revision *of) {
    model *found = NULL;
    return snapshot_read(l->arena, of, &found, diag_new(l->arena)) == SNAPSHOT_FITS ? found : NULL;
}

static const char *folder_of(linter *l, const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? gen_copy(l->arena, path, (size_t)(slash - path)) : ".";
}

/* The revision that the history has of a file; NULL when it has none. */
static const revision *revision_at(linter *l, const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash != NULL ? slash + 1 : path;
    const history *of = history_of(l, folder_of(l, path));
    for (size_t i = 0; of != NULL && i < of->all.len; i++) {
        const char *known = of->all.items[i]->file->path;
        const char *last = strrchr(known, '/');
        if (strcmp(last != NULL ? last + 1 : known, name) == 0)
            return of->all.items[i];
    }
    return NULL;
}

static lint_world world_of(linter *l, const char *path) {
    const revision *at = revision_at(l, path);
    lint_world world = {.before = l->database, .server = l->server};
    if (at == NULL)
        return world;
    const model *before = snapshot_of(l, at->parents.len > 0 ? at->parents.items[0] : NULL);
    world.before = before != NULL ? before : l->database;
    world.after = snapshot_of(l, at);
    return world;
}

/* ---- files */

static void lint_file(linter *l, const char *path) {
    const char *why = NULL;
    const source *file = source_read(l->arena, path, &why);
    if (file == NULL) {
        diag_error(l->sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, why);
        return;
    }
    lint_world world = world_of(l, path);
    if (world.server == 0 && l->database != NULL)
        world.server = l->database->server;
    l->findings += lint_migration(l->arena, file, &world, l->found, l->sink);
}

static void lint_files(linter *l, const compile_paths *files) {
    for (size_t i = 0; i < files->len; i++)
        lint_file(l, files->items[i]);
}

/* Where the migrations beside a schema stand; NULL when there are none, or not one head. */
static const model *standing_beside(linter *l, const char *schema_path) {
    const char *folder = l->request->migrations != NULL
                             ? l->request->migrations
                             : compile_migrations_beside(l->arena, schema_path);
    const history *of = history_of(l, folder);
    return of != NULL && of->heads.len == 1 ? snapshot_of(l, of->heads.items[0]) : NULL;
}

/* Errors in other files do not stop it: it has a sink of its own. */
static void lint_schema_at(linter *l, const char *path) {
    diag *own = diag_new(l->arena);
    const model *schema = compile_model(l->arena, path, own);
    diag_append(l->sink, own);
    if (schema == NULL)
        return;
    l->server = schema->server;
    l->findings += lint_schema(l->arena, schema, standing_beside(l, path), l->found);
}

static bool ends_in(const char *path, const char *ending) {
    size_t len = strlen(path), of_ending = strlen(ending);
    return len >= of_ending && strcmp(path + len - of_ending, ending) == 0;
}

/* A folder that holds SQL is one of migrations, whose *.orm are snapshots. */
static void lint_path(linter *l, const char *path) {
    compile_paths files = {0};
    if (ends_in(path, ".sql"))
        lint_file(l, path);
    else if (!compile_is_folder(path))
        lint_schema_at(l, path);
    else if (!compile_list(l->arena, path, ".sql", &files, l->sink))
        return;
    else if (files.len > 0)
        lint_files(l, &files);
    else
        lint_schema_at(l, path);
}

static void lint_project(linter *l) {
    compile_paths files = {0};
    const char *folder = l->request->migrations != NULL
                             ? l->request->migrations
                             : compile_migrations_beside(l->arena, l->request->schema);
    lint_schema_at(l, l->request->schema);
    if (compile_is_folder(folder) && compile_list(l->arena, folder, ".sql", &files, l->sink))
        lint_files(l, &files);
}

bool compile_lint(orm_arena *arena, const lint_request *request, size_t *findings, diag *sink) {
    linter l = {.arena = arena, .sink = sink, .found = diag_new(arena), .request = request};
    if (request->database != NULL) {
        const inspect_request asked = {.url = request->database};
        inspect_leftovers leftovers = {0};
        l.database = inspect_database(arena, &asked, &leftovers, sink);
        if (l.database == NULL)
            return false;
    }
    for (size_t i = 0; i < request->count; i++)
        lint_path(&l, request->paths[i]);
    if (request->count == 0)
        lint_project(&l);
    *findings = l.findings;
    bool done = diag_errors(sink) == 0;
    diag_append(sink, l.found);
    return done;
}
