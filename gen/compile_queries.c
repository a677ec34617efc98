/* Finds the .sql files of a project and has them typed. */
#include "compile_queries.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diag/memory.h"

typedef struct query_files {
    orm_arena *arena;
    diag *sink;
    ORM__LIST(const char *) paths;
    ORM__LIST(const source *) sources;
} query_files;

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_query(const char *name) {
    size_t len = strlen(name);
    return len > 4 && strcmp(name + len - 4, ".sql") == 0 && name[0] != '.';
}

static void find_in_folder(query_files *files, const char *path) {
    DIR *folder = opendir(path);
    if (folder == NULL) {
        diag_error(files->sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path,
                   strerror(errno));
        return;
    }
    for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder))
        if (is_query(entry->d_name))
            gen_list_add(files->arena, &files->paths,
                         gen_printf(files->arena, "%s/%s", path, entry->d_name));
    closedir(folder);
    if (files->paths.len)
        qsort(files->paths.items, files->paths.len, sizeof *files->paths.items, compare_paths);
}

static bool is_folder(const char *path) {
    struct stat state;
    return stat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

static void find(query_files *files, const char *path) {
    if (is_folder(path))
        find_in_folder(files, path);
    else
        gen_list_add(files->arena, &files->paths, path);
}

static void read_all(query_files *files) {
    for (size_t i = 0; i < files->paths.len; i++) {
        const char *why = NULL;
        const source *file = source_read(files->arena, files->paths.items[i], &why);
        if (file == NULL)
            diag_error(files->sink, DIAG_READ, (span){0}, "cannot read `%s`: %s",
                       files->paths.items[i], why);
        else
            gen_list_add(files->arena, &files->sources, file);
    }
}

query_set *compile_query_files(orm_arena *arena, const model *schema, const char *const *paths,
                               size_t count, diag *sink) {
    query_files files = {.arena = arena, .sink = sink};
    for (size_t i = 0; i < count; i++)
        find(&files, paths[i]);
    read_all(&files);
    if (diag_errors(sink) > 0)
        return NULL;
    if (files.sources.len == 0)
        return gen_new(arena, query_set);
    query_set *set = query_compile(arena, schema, files.sources.items, files.sources.len, sink);
    return diag_errors(sink) > 0 ? NULL : set;
}

query_set *compile_queries(orm_arena *arena, const model *schema, const char *path, diag *sink) {
    const char *found = path != NULL ? path : compile_queries_beside(arena, NULL);
    return compile_query_files(arena, schema, &found, found != NULL, sink);
}

const char *compile_queries_beside(orm_arena *arena, const char *schema_path) {
    const char *path = schema_path != NULL ? schema_path : "";
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    while (len > 0 && path[len - 1] != '/')
        len--;
    const char *beside = gen_printf(arena, "%.*squeries", (int)len, path);
    return is_folder(beside) ? beside : NULL;
}
