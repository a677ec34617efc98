/* Files are written one by one with open, write and close: a large schema has thousands of them,
 * and what did not change keeps its time, so that make compiles only the rest. A file that is there
 * is written beside itself, and all of them take their places once everything is on the disk: when
 * that fails the folder is as it was. */
#include "emit/write_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/map.h"
#include "diag/memory.h"
#include "diag/source.h"

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

/* A file that was written: under its own name, or beside one that is there. */
typedef struct written_file {
    const char *name;
    const char *beside; /* NULL: the file is new */
} written_file;

typedef ORM__LIST(written_file) written_files;

static bool write_file(orm_arena *arena, int folder, const emit_file *made,
                       written_files *written) {
    enum { CREATE = O_WRONLY | O_CREAT | O_CLOEXEC };
    written_file one = {.name = made->name};
    int file = openat(folder, one.name, CREATE | O_EXCL, 0666);
    if (file < 0 && errno == EEXIST) {
        one.beside = gen_printf(arena, ".%s.new", made->name);
        file = openat(folder, one.beside, CREATE | O_TRUNC, 0666);
    }
    if (file < 0)
        return false;
    gen_list_add(arena, written, one);
    bool done = source_write_all(file, made->text.data, made->text.len);
    int why = errno;
    if (close(file) != 0 && done)
        return false;
    errno = why;
    return done;
}

/* Nothing was written. */
static void take_back(int folder, const written_files *written) {
    int why = errno;
    for (size_t i = 0; i < written->len; i++) {
        const written_file *one = &written->items[i];
        unlinkat(folder, one->beside != NULL ? one->beside : one->name, 0);
    }
    errno = why;
}

/* Puts what was written beside the old files in their place; returns the name of one that could
 * not be, or NULL. */
static const char *take_places(int folder, const written_files *written) {
    for (size_t i = 0; i < written->len; i++) {
        const written_file *one = &written->items[i];
        if (one->beside != NULL && renameat(folder, one->beside, folder, one->name) != 0)
            return one->name;
    }
    return NULL;
}

/* Writes the files that differ from what is there; returns the name of one that could not be, or
 * NULL. */
static const char *write_changed(orm_arena *arena, int folder, const emit_files *files,
                                 size_t *changed) {
    written_files written = {0};
    for (size_t i = 0; i < files->len; i++) {
        const emit_file *file = &files->items[i];
        if (!holds(folder, file->name, &file->text) && !write_file(arena, folder, file, &written)) {
            take_back(folder, &written);
            return file->name;
        }
    }
    *changed += written.len;
    return take_places(folder, &written);
}

/* --- leftovers -------------------------------------------------------------------------------- */

static bool is_c(const char *name) {
    size_t len = strlen(name);
    return len > 2 && name[len - 2] == '.' && (name[len - 1] == 'c' || name[len - 1] == 'h');
}

/* A file of the folder that ormgen made, and that is not in the list. */
typedef struct made_file {
    const char *name, *package;
    bool over_listed; /* it includes one that is in the list */
} made_file;

typedef ORM__LIST(made_file) made_files;
typedef ORM__LIST(const char *) name_list;

/* The package that a file says it was made from, in what stands before its first directive. */
static const char *package_in(orm_arena *arena, const char *text) {
    static const char mark[] = "Made by ormgen from the schema of ";
    const char *found = strstr(text, mark), *code = strstr(text, "\n#");
    if (found == NULL || (code != NULL && code < found))
        return NULL;
    found += sizeof mark - 1;
    return gen_copy(arena, found, strcspn(found, ".,\n"));
}

static bool includes_listed(orm_arena *arena, const char *text, const orm__map *listed) {
    static const char word[] = "#include \"";
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at, word)) {
        at += sizeof word - 1;
        if (orm__map_get(listed, gen_copy(arena, at, strcspn(at, "\"\n"))) != NULL)
            return true;
    }
    return false;
}

static void add_made(orm_arena *arena, int folder, const char *name, const orm__map *listed,
                     made_files *made) {
    char text[65536];
    int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    ssize_t len = file < 0 ? -1 : read(file, text, sizeof text - 1);
    if (file >= 0)
        close(file);
    if (len < 0)
        return;
    text[len] = '\0';
    const char *package = package_in(arena, text);
    if (package != NULL)
        gen_list_add(arena, made,
                     (made_file){.name = gen_strdup(arena, name),
                                 .package = package,
                                 .over_listed = includes_listed(arena, text, listed)});
}

static void find_made(orm_arena *arena, int folder, const emit_files *files, made_files *made) {
    orm__map listed = {0};
    for (size_t i = 0; i < files->len; i++)
        if (!orm__map_put(&listed, arena, files->items[i].name, &files->items[i]))
            gen_out_of_memory();
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = again < 0 ? NULL : fdopendir(again);
    if (entries == NULL)
        return;
    for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries))
        if (is_c(entry->d_name) && orm__map_get(&listed, entry->d_name) == NULL)
            add_made(arena, folder, entry->d_name, &listed, made);
    closedir(entries);
}

/* Whether it is the package's, or that of one which is now called so: what that made of its entities
 * has been taken over. */
static bool is_left_over(const made_files *made, const made_file *of, const char *package) {
    bool left = strcmp(of->package, package) == 0;
    for (size_t i = 0; i < made->len && !left; i++)
        left = made->items[i].over_listed && strcmp(made->items[i].package, of->package) == 0;
    return left;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static name_list find_leftovers(orm_arena *arena, int folder, const char *package,
                                const emit_files *files) {
    made_files made = {0};
    name_list leftovers = {0};
    find_made(arena, folder, files, &made);
    for (size_t i = 0; i < made.len; i++)
        if (is_left_over(&made, &made.items[i], package))
            gen_list_add(arena, &leftovers, made.items[i].name);
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

bool emit_write(const char *folder, const char *package, const emit_files *files, size_t *changed,
                diag *sink) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    bool done = true;
    int at =
        source_make_folder(arena, folder) ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (at < 0)
        done = report(sink, folder, "");
    const char *refused = done ? write_changed(arena, at, files, changed) : NULL;
    if (refused != NULL)
        done = report(sink, folder, refused);
    if (done) {
        name_list leftovers = find_leftovers(arena, at, package, files);
        *changed += leftovers.len;
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
                    emit_stale *stale, void *context) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    size_t count = 0;
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (size_t i = 0; i < files->len; i++)
        if (at < 0 || !holds(at, files->items[i].name, &files->items[i].text)) {
            stale(context, files->items[i].name, false);
            count++;
        }
    if (at >= 0) {
        name_list leftovers = find_leftovers(arena, at, package, files);
        for (size_t i = 0; i < leftovers.len; i++)
            stale(context, leftovers.items[i], true);
        count += leftovers.len;
        close(at);
    }
    orm_arena_free(arena);
    return count;
}
