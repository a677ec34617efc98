/* The folder of a history: all of it read, and a revision added to it, both files or neither. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag/memory.h"
#include "history/history.h"

/* ---- reading */

typedef ORM__LIST(const char *) name_list;

static bool is_migration(const char *name) {
    size_t len = strlen(name);
    return len > 4 && strcmp(name + len - 4, ".sql") == 0 && name[0] != '.';
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool list_folder(orm_arena *arena, const char *folder, name_list *names, diag *sink) {
    DIR *open = opendir(folder);
    if (open == NULL) {
        if (errno != ENOENT)
            diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", folder, strerror(errno));
        return errno == ENOENT;
    }
    for (struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open))
        if (is_migration(entry->d_name))
            gen_list_add(arena, names, gen_strdup(arena, entry->d_name));
    closedir(open);
    if (names->len > 0)
        qsort(names->items, names->len, sizeof *names->items, compare_names);
    return true;
}

static const char *without_slashes(orm_arena *arena, const char *folder) {
    size_t len = strlen(folder);
    while (len > 1 && folder[len - 1] == '/')
        len--;
    return gen_copy(arena, folder, len);
}

history *history_read(orm_arena *arena, const char *folder, diag *sink) {
    folder = without_slashes(arena, folder);
    size_t errors = diag_errors(sink);
    name_list names = {0};
    revisions all = {0};
    if (!list_folder(arena, folder, &names, sink))
        return NULL;
    for (size_t i = 0; i < names.len; i++) {
        const char *why = NULL, *path = gen_printf(arena, "%s/%s", folder, names.items[i]);
        const source *file = source_read(arena, path, &why);
        if (file == NULL) {
            diag_error(sink, DIAG_READ, (span){0}, "cannot read `%s`: %s", path, why);
            continue;
        }
        revision *made = revision_parse(arena, file, sink);
        if (made != NULL)
            gen_list_add(arena, &all, made);
    }
    return diag_errors(sink) > errors ? NULL : history_link(arena, folder, &all, sink);
}

/* ---- writing */

static bool write_one(orm_arena *arena, const char *path, const orm__buffer *text, diag *sink) {
    const char *why = NULL;
    if (source_write(arena, path, orm__buffer_text(text), text->len, &why))
        return true;
    diag_error(sink, DIAG_WRITE, (span){0}, "cannot write `%s`: %s", path, why);
    return false;
}

static bool make_folder(orm_arena *arena, const char *folder, diag *sink) {
    if (source_make_folder(arena, folder))
        return true;
    diag_error(sink, DIAG_WRITE, (span){0}, "cannot make the folder `%s`: %s", folder,
               strerror(errno));
    return false;
}

/* The snapshot comes first: alone it is no revision, so that what stops in between leaves none. */
bool history_add(const history *of, const char *id, const char *message, const orm__buffer *sql,
                 const orm__buffer *snapshot, const char **path, diag *sink) {
    const char *slug = revision_slug(of->arena, message);
    const char *stem = gen_printf(of->arena, "%s/%s%s%s", of->folder, id, *slug ? "_" : "", slug);
    const char *beside = gen_printf(of->arena, "%s.orm", stem);
    *path = gen_printf(of->arena, "%s.sql", stem);
    if (!make_folder(of->arena, of->folder, sink) || !write_one(of->arena, beside, snapshot, sink))
        return false;
    if (write_one(of->arena, *path, sql, sink))
        return true;
    unlink(beside);
    return false;
}
