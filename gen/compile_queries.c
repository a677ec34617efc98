/* Finds the .sql files of a project and has them typed. */
#include "compile_queries.h"

#include <string.h>

#include "compile.h"
#include "diag/memory.h"

typedef struct query_files {
    const source_view *view;
    orm_arena *arena;
    diag *sink;
    compile_paths paths;
    compile_sources *sources;
} query_files;

static void find(query_files *files, const char *path) {
    if (compile_is_folder(path))
        compile_list_below(files->arena, path, ".sql", &files->paths, files->sink);
    else
        gen_list_add(files->arena, &files->paths, path);
}

static void read_all(query_files *files) {
    for (size_t i = 0; i < files->paths.len; i++) {
        const char *why = NULL;
        const source *file =
            source_view_read(files->view, files->arena, files->paths.items[i], &why);
        if (file == NULL)
            diag_error(files->sink, DIAG_READ, (span){0}, "cannot read `%s`: %s",
                       files->paths.items[i], why);
        else
            gen_list_add(files->arena, files->sources, file);
    }
}

bool compile_query_sources(const source_view *view, orm_arena *arena, const char *const *paths,
                           size_t count, compile_sources *sources, diag *sink) {
    size_t errors = diag_errors(sink);
    query_files files = {.view = view, .arena = arena, .sink = sink, .sources = sources};
    for (size_t i = 0; i < count; i++)
        find(&files, paths[i]);
    read_all(&files);
    return diag_errors(sink) == errors;
}

query_set *compile_query_files(const source_view *view, orm_arena *arena, const model *schema,
                               const char *const *paths, size_t count, diag *sink) {
    compile_sources sources = {0};
    if (!compile_query_sources(view, arena, paths, count, &sources, sink) || diag_errors(sink) > 0)
        return NULL;
    if (sources.len == 0)
        return gen_new(arena, query_set);
    query_set *set = query_compile(arena, schema, sources.items, sources.len, sink);
    return diag_errors(sink) > 0 ? NULL : set;
}

query_set *compile_queries(orm_arena *arena, const model *schema, const char *path, diag *sink) {
    const char *found = path != NULL ? path : compile_queries_beside(arena, NULL);
    return compile_query_files(NULL, arena, schema, &found, found != NULL, sink);
}

const char *compile_queries_beside(orm_arena *arena, const char *schema_path) {
    const char *beside = compile_beside(arena, schema_path, "queries");
    return compile_is_folder(beside) ? beside : NULL;
}
