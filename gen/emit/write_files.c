/* Files are written one by one with open, write and close: a large schema has thousands of them,
 * and what did not change keeps its time, so that make compiles only the rest. */
#include "emit/write_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/map.h"
#include "diag/memory.h"

/* Makes the folder and those it is in. */
static bool make_folders(orm_arena *arena, const char *folder) {
    char *path = gen_strdup(arena, folder);
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST)
            return false;
        *slash = '/';
    }
    return mkdir(path, 0777) == 0 || errno == EEXIST;
}

/* Whether the file holds just these bytes. */
static bool holds(int folder, const char *name, const orm__buffer *text) {
    char bytes[65536];
    struct stat state;
    size_t at = 0;
    ssize_t count = 0;
    int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    if (fstat(file, &state) == 0 && S_ISREG(state.st_mode) && (size_t)state.st_size == text->len)
        while (at < text->len && (count = read(file, bytes, sizeof bytes)) > 0 &&
               (size_t)count <= text->len - at &&
               memcmp(bytes, text->data + at, (size_t)count) == 0)
            at += (size_t)count;
    else
        at = text->len + 1;
    close(file);
    return at == text->len;
}

static bool write_all(int file, const char *bytes, size_t len) {
    while (len > 0) {
        ssize_t count = write(file, bytes, len);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        len -= (size_t)count;
    }
    return true;
}

static bool write_file(int folder, const emit_file *made) {
    int file = openat(folder, made->name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        return false;
    bool written = write_all(file, made->text.data, made->text.len);
    int why = errno;
    if (close(file) != 0 && written) {
        written = false;
        why = errno;
    }
    if (!written) {
        unlinkat(folder, made->name, 0);
        errno = why;
    }
    return written;
}

/* --- leftovers -------------------------------------------------------------------------------- */

static bool is_c(const char *name) {
    size_t len = strlen(name);
    return len > 2 && name[len - 2] == '.' && (name[len - 1] == 'c' || name[len - 1] == 'h');
}

/* Whether the file says near its start what every generated file says. */
static bool made_from(int folder, const char *name, const char *mark) {
    char start[4096];
    int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    ssize_t len = read(file, start, sizeof start - 1);
    close(file);
    if (len < 0)
        return false;
    start[len] = '\0';
    const char *found = strstr(start, mark);
    return found != NULL && strchr(".,", found[strlen(mark)]) != NULL;
}

typedef ORM__LIST(const char *) name_list;

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static name_list find_leftovers(orm_arena *arena, int folder, const char *package,
                                const emit_files *files) {
    name_list leftovers = {0};
    orm__map listed = {0};
    const char *mark = gen_printf(arena, "Made by ormgen from the schema of %s", package);
    for (size_t i = 0; i < files->len; i++)
        if (!orm__map_put(&listed, arena, files->items[i].name, &files->items[i]))
            gen_out_of_memory();
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = again < 0 ? NULL : fdopendir(again);
    if (entries == NULL)
        return leftovers;
    for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries))
        if (is_c(entry->d_name) && orm__map_get(&listed, entry->d_name) == NULL &&
            made_from(folder, entry->d_name, mark))
            gen_list_add(arena, &leftovers, gen_strdup(arena, entry->d_name));
    closedir(entries);
    if (leftovers.len > 0)
        qsort(leftovers.items, leftovers.len, sizeof *leftovers.items, compare_names);
    return leftovers;
}

/* --- the whole -------------------------------------------------------------------------------- */

static bool report(diag *sink, const char *folder, const char *name) {
    const char *why = strerror(errno);
    diag_error(sink, DIAG_WRITE, (span){0}, "cannot write `%s%s%s`: %s", folder,
               *name != '\0' ? "/" : "", name, why);
    return false;
}

bool emit_write(const char *folder, const char *package, const emit_files *files, diag *sink) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    bool done = true;
    int at = make_folders(arena, folder) ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (at < 0)
        done = report(sink, folder, "");
    for (size_t i = 0; done && i < files->len; i++)
        if (!holds(at, files->items[i].name, &files->items[i].text) &&
            !write_file(at, &files->items[i]))
            done = report(sink, folder, files->items[i].name);
    if (done) {
        name_list leftovers = find_leftovers(arena, at, package, files);
        for (size_t i = 0; i < leftovers.len; i++)
            if (unlinkat(at, leftovers.items[i], 0) != 0)
                done = report(sink, folder, leftovers.items[i]);
    }
    if (at >= 0)
        close(at);
    orm_arena_free(arena);
    return done;
}

size_t emit_compare(const char *folder, const char *package, const emit_files *files,
                    void (*stale)(void *context, const char *name), void *context) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    size_t count = 0;
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (size_t i = 0; i < files->len; i++)
        if (at < 0 || !holds(at, files->items[i].name, &files->items[i].text)) {
            stale(context, files->items[i].name);
            count++;
        }
    if (at >= 0) {
        name_list leftovers = find_leftovers(arena, at, package, files);
        for (size_t i = 0; i < leftovers.len; i++)
            stale(context, leftovers.items[i]);
        count += leftovers.len;
        close(at);
    }
    orm_arena_free(arena);
    return count;
}
