/* gen --watch: compiles, and again whenever something that it reads has changed, until it is interrupted.
 *
 * Each round is a compile of its own, with memory of its own; folders are watched before anything in
 * them is read, so that no change is missed. */
#include <stdio.h>

#include "command/command.h"
#include "command/file_watch.h"
#include "compile.h"
#include "diag/memory.h"

/* A folder with all those in it, and the one that it is in itself. */
static void watch_tree(const invocation *call, const file_watch *watch, const char *path) {
    compile_paths folders = {0};
    diag *unheard = diag_new(call->arena); /* what cannot be read is the compile's to say */
    file_watch_folder_of(watch, path);
    if (compile_is_folder(path))
        compile_folders_below(call->arena, path, &folders, unheard);
    for (size_t i = 0; i < folders.len; i++)
        file_watch_folder(watch, folders.items[i]);
}

/* What is named, and what stands for it when nothing is. */
static void watch_places(const invocation *call, const file_watch *watch) {
    const char *schema = schema_path(call, 0);
    file_watch_folder(watch, "."); /* ormgen.conf */
    watch_tree(call, watch, schema != NULL ? schema : "schema");
    watch_tree(call, watch, compile_beside(call->arena, schema, "queries"));
    watch_tree(call, watch, schema_migrations(call));
    watch_tree(call, watch, schema_migrations(call));
    if (call->project.queries != NULL)
        watch_tree(call, watch, call->project.queries);
    for (int i = 1; i < call->argument_count; i++)
        watch_tree(call, watch, call->arguments[i]);
}

static void before_reading(void *context, const char *path) {
    file_watch_folder_of(context, path);
}

static void print_outcome(const invocation *call, bool compiled, size_t written) {
    const char *folder = generated_folder(call);
    size_t errors = diag_errors(call->sink);
    print_diagnostics(call, DONE);
    if (!compiled)
        printf("%zu error%s: %s stays as it was\n", errors, errors == 1 ? "" : "s", folder);
    else if (written == 0)
        printf("%s is up to date\n", folder);
    else
        printf("%s: %zu file%s written\n", folder, written, written == 1 ? "" : "s");
    fflush(stdout);
}

static void compile_round(const invocation *call, file_watch *watch) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    const source_view view = {.reads = before_reading, .context = watch};
    invocation round = *call;
    size_t written = 0;
    round.arena = arena;
    round.sink = diag_new(arena);
    round.view = &view;
    round.project = (project){0};
    file_watch_folder(watch, ".");
    bool compiled = project_read(arena, &round.project, round.sink);
    watch_places(&round, watch);
    compiled = compiled && compile_to_c(&round, &written);
    print_outcome(&round, compiled, written);
    orm_arena_free(arena);
}

/* The folder that C goes to is made first: that it comes is then no change. */
int watch_gen(const invocation *call) {
    file_watch watch = {-1, -1};
    source_make_folder(call->arena, generated_folder(call));
    bool begun = file_watch_begin(&watch, call->sink);
    if (begun)
        do
            compile_round(call, &watch);
        while (file_watch_wait(&watch));
    file_watch_end(&watch);
    return begun ? DONE : FAILED;
}
