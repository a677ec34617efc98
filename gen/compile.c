/* The pipeline. What each stage does is in its folder; here is the order they come in, and how the
 * files of a schema are found. A file counts once, by whatever ways it is reached, so imports may
 * go in circles. */
#include "compile.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/map.h"
#include "diag/memory.h"
#include "emit/write_files.h"
#include "pull/pull.h"
#include "schema/schema.h"

/* ---- finding the files */

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool ends_in(const char *name, const char *ending) {
    size_t len = strlen(name), of_ending = strlen(ending);
    return len > of_ending && strcmp(name + len - of_ending, ending) == 0 && name[0] != '.';
}

/* Folders that links lead to are left out, so that no walk goes in circles. */
static bool is_own_folder(const char *path) {
    struct stat state;
    return lstat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

/* The snapshots of a history are schemas too, but no part of the one that they stand below. */
static bool is_walked(const char *name) {
    return *name != '.' && strcmp(name, "migrations") != 0;
}

/* Without an ending, the folders themselves. */
static bool list(orm_arena *arena, const char *path, const char *ending, bool below,
                 compile_paths *files, diag *sink) {
    DIR *folder = opendir(path);
    bool done = folder != NULL;
    if (!done)
        diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, strerror(errno));
    if (ending == NULL)
        gen_list_add(arena, files, path);
    for (struct dirent *entry = done ? readdir(folder) : NULL; entry; entry = readdir(folder)) {
        const char *inner = gen_printf(arena, "%s/%s", path, entry->d_name);
        if (ending != NULL && ends_in(entry->d_name, ending))
            gen_list_add(arena, files, inner);
        else if (below && is_walked(entry->d_name) && is_own_folder(inner))
            done = list(arena, inner, ending, true, files, sink) && done;
    }
    if (folder)
        closedir(folder);
    return done;
}

static void sort_from(compile_paths *files, size_t first) {
    if (files->len > first)
        qsort(files->items + first, files->len - first, sizeof *files->items, compare_paths);
}

bool compile_list(orm_arena *arena, const char *path, const char *ending, compile_paths *files,
                  diag *sink) {
    size_t first = files->len;
    bool done = list(arena, path, ending, false, files, sink);
    sort_from(files, first);
    return done;
}

bool compile_list_below(orm_arena *arena, const char *path, const char *ending,
                        compile_paths *files, diag *sink) {
    size_t first = files->len;
    bool done = list(arena, path, ending, true, files, sink);
    sort_from(files, first);
    return done;
}

bool compile_folders_below(orm_arena *arena, const char *path, compile_paths *folders, diag *sink) {
    return list(arena, path, NULL, true, folders, sink);
}

static bool find_in_folder(orm_arena *arena, const char *path, compile_paths *files, diag *sink) {
    size_t first = files->len;
    if (!compile_list_below(arena, path, ".orm", files, sink))
        return false;
    if (files->len == first)
        diag_error(sink, DIAG_READ, (span){0}, "there is no *.orm in the folder `%s`", path);
    return files->len > first;
}

bool compile_is_folder(const char *path) {
    struct stat state;
    return stat(path, &state) == 0 && S_ISDIR(state.st_mode);
}

static bool is_there(const char *path) {
    struct stat state;
    return stat(path, &state) == 0;
}

const char *compile_beside(orm_arena *arena, const char *schema_path, const char *name) {
    const char *path = schema_path != NULL ? schema_path : "";
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    while (len > 0 && path[len - 1] != '/')
        len--;
    return gen_printf(arena, "%.*s%s", (int)len, path, name);
}

bool compile_find(orm_arena *arena, const char *path, compile_paths *files, diag *sink) {
    if (path == NULL && !is_there("schema.orm") && !compile_is_folder("schema")) {
        diag_hint(diag_error(sink, DIAG_READ, (span){0},
                             "there is neither schema.orm nor a folder schema here"),
                  "name the schema: `ormgen gen FILE`");
        return false;
    }
    if (path == NULL)
        path = is_there("schema.orm") ? "schema.orm" : "schema";
    if (compile_is_folder(path) && !ends_in(path, ".orm"))
        return find_in_folder(arena, path, files, sink);
    gen_list_add(arena, files, path);
    return true;
}

/* ---- reading and parsing them */

typedef struct loader {
    const source_view *view;
    orm_arena *arena;
    diag *sink;
    orm__map seen; /* by device and inode */
    ORM__LIST(const ast_file *) files;
} loader;

static bool is_new(loader *l, const char *path) {
    struct stat state;
    if (stat(path, &state) != 0)
        return true;
    const char *key = gen_printf(l->arena, "%llx:%llx", (unsigned long long)state.st_dev,
                                 (unsigned long long)state.st_ino);
    if (orm__map_get(&l->seen, key) != NULL)
        return false;
    if (!orm__map_put(&l->seen, l->arena, key, l))
        gen_out_of_memory();
    return true;
}

/* `from` is the import that names the file; zero for the schema's own. */
static void load_one(loader *l, const char *path, span from) {
    const char *why = NULL;
    if (!is_new(l, path))
        return;
    const source *file = source_view_read(l->view, l->arena, path, &why);
    if (file == NULL)
        diag_error(l->sink, DIAG_READ, from, "cannot read `%s`: %s", path, why);
    else
        gen_list_add(l->arena, &l->files, schema_parse(l->arena, file, l->sink));
}

/* A path in an import counts from the file that holds it. */
static const char *beside(orm_arena *arena, const char *importer, const char *path) {
    const char *slash = strrchr(importer, '/');
    if (*path == '/' || slash == NULL)
        return path;
    return gen_printf(arena, "%.*s%s", (int)(slash + 1 - importer), importer, path);
}

static void load_imports(loader *l, const ast_file *file) {
    for (size_t i = 0; i < file->decls.len; i++) {
        const ast_decl *decl = &file->decls.items[i];
        if (decl->kind == DECL_IMPORT)
            load_one(l, beside(l->arena, file->source->path, decl->sql.text), decl->sql.at);
    }
}

model *compile_model(orm_arena *arena, const char *path, diag *sink) {
    return compile_model_in(NULL, arena, path, sink);
}

model *compile_model_in(const source_view *view, orm_arena *arena, const char *path, diag *sink) {
    compile_paths paths = {0};
    loader l = {.view = view, .arena = arena, .sink = sink};
    if (!compile_find(arena, path, &paths, sink))
        return NULL;
    for (size_t i = 0; i < paths.len; i++)
        load_one(&l, paths.items[i], (span){0});
    for (size_t i = 0; i < l.files.len; i++)
        load_imports(&l, l.files.items[i]);
    if (diag_errors(sink) > 0)
        return NULL;
    model *made = model_build(arena, l.files.items, l.files.len, sink);
    if (made != NULL)
        query_check_schema(arena, made, sink);
    return diag_errors(sink) == 0 ? made : NULL;
}

model *compile_emittable(const source_view *view, orm_arena *arena, const char *path, diag *sink) {
    model *schema = compile_model_in(view, arena, path, sink);
    if (schema == NULL || !model_check_statable(schema, sink))
        return NULL;
    query_infer_views(arena, schema, sink);
    if (diag_errors(sink) == 0)
        model_name_views(schema, sink);
    return diag_errors(sink) == 0 ? schema : NULL;
}

/* ---- what is made of a model */

static void emit_standing_of(const model *schema, const history *of, emit_files *out) {
    emit_standing standing = {.revisions = of->all.len};
    for (size_t i = 0; i < of->heads.len; i++)
        gen_list_add(schema->arena, &standing.heads, of->heads.items[i]->id);
    emit_revision(schema, &standing, out);
}

static bool emit_parts(const compile_parts *parts, diag *sink, emit_files *out) {
    bool emitted = emit_c(parts->schema, parts->queries, sink, out);
    if (emitted && parts->history != NULL)
        emit_standing_of(parts->schema, parts->history, out);
    return emitted;
}

bool compile_c(const compile_parts *parts, const char *folder, size_t *changed, diag *sink) {
    emit_files files = {0};
    bool written = emit_parts(parts, sink, &files) &&
                   emit_write(folder, parts->schema->package, &files, changed, sink);
    emit_free(&files);
    return written;
}

bool compile_c_standing(const model *schema, const history *of, const char *folder, diag *sink) {
    orm_arena *arena = schema->arena;
    const char *why = NULL;
    emit_files files = {0};
    if (access(gen_printf(arena, "%s/%s.h", folder, schema->package), F_OK) != 0)
        return true;
    emit_standing_of(schema, of, &files);
    for (size_t i = 0; i < files.len && why == NULL; i++) {
        const char *path = gen_printf(arena, "%s/%s", folder, files.items[i].name);
        const orm__buffer *text = &files.items[i].text;
        if (!source_write(arena, path, orm__buffer_text(text), text->len, &why))
            diag_error(sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
    }
    emit_free(&files);
    return why == NULL;
}

bool compile_c_list(const compile_parts *parts, const char *folder, FILE *out, diag *sink) {
    emit_files files = {0};
    bool emitted = emit_parts(parts, sink, &files);
    for (size_t i = 0; emitted && out != NULL && i < files.len; i++)
        fprintf(out, "%s/%s\n", folder, files.items[i].name);
    emit_free(&files);
    return emitted;
}

typedef struct stale_report {
    const char *folder;
    FILE *out;
} stale_report;

static void name_stale(void *context, const char *name, bool left_over) {
    const stale_report *report = context;
    fprintf(report->out, "%s/%s is %s\n", report->folder, name, left_over ? "left over" : "stale");
}

bool compile_c_stale(const compile_parts *parts, const char *folder, FILE *out, size_t *count,
                     diag *sink) {
    emit_files files = {0};
    stale_report report = {folder, out};
    bool emitted = emit_parts(parts, sink, &files);
    *count =
        emitted ? emit_compare(folder, parts->schema->package, &files, name_stale, &report) : 0;
    emit_free(&files);
    return emitted;
}

/* ---- formatting */

static bool same(const source *file, const orm__buffer *text) {
    return file->len == text->len && memcmp(file->text, orm__buffer_text(text), text->len) == 0;
}

bool compile_format_text(orm_arena *arena, const source *file, orm__buffer *text, diag *sink) {
    size_t errors = diag_errors(sink);
    const ast_file *tree = schema_parse(arena, file, sink);
    if (diag_errors(sink) > errors)
        return false;
    schema_format(tree, text);
    if (orm__buffer_failed(text))
        gen_out_of_memory();
    return true;
}

bool compile_format(orm_arena *arena, const char *path, bool check, FILE *out, diag *sink) {
    const char *why = NULL;
    orm__buffer text = {0};
    const source *file = source_read(arena, path, &why);
    if (file == NULL) {
        diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, why);
        return false;
    }
    bool parsed = compile_format_text(arena, file, &text, sink), fine = parsed && same(file, &text);
    if (parsed && !fine && check && out != NULL)
        fprintf(out, "%s is not formatted\n", path);
    if (parsed && !fine && !check &&
        !source_write(arena, path, orm__buffer_text(&text), text.len, &why))
        diag_error(sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
    orm__buffer_free(&text);
    return fine;
}

void compile_format_stream(orm_arena *arena, diag *sink) {
    const char *why = NULL;
    orm__buffer text = {0};
    const source *file = source_read(arena, "/dev/stdin", &why);
    if (file == NULL)
        diag_error(sink, DIAG_READ, (span){0}, "cannot read standard input: %s", why);
    else if (compile_format_text(arena, file, &text, sink))
        fwrite(orm__buffer_text(&text), 1, text.len, stdout);
    orm__buffer_free(&text);
}

/* ---- pulling */

/* What was written is parsed, so that it is known to be a schema before anyone sees it. */
bool compile_pull(orm_arena *arena, const inspect_request *request, const ignored_names *ignored,
                  orm__buffer *text, inspect_leftovers *leftovers, diag *sink) {
    orm__buffer raw = {0};
    model *found = inspect_database(arena, request, leftovers, sink);
    if (found == NULL)
        return false;
    ignored_leave_out(found, ignored, leftovers);
    query_infer_views(arena, found, sink);
    pull_write(found, &raw);
    if (orm__buffer_failed(&raw))
        gen_out_of_memory();
    const source *file = source_of_text(arena, "schema.orm", orm__buffer_text(&raw), raw.len);
    orm__buffer_free(&raw);
    return compile_format_text(arena, file, text, sink);
}
