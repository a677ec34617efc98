/* Reading source files and finding lines in them. What the bytes mean is the lexer's business;
 * here they may be anything. */
#include "diag/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag/memory.h"
#include "diag/unicode.h"

enum { LARGEST_SOURCE = 1 << 30 };

static uint32_t count_lines(const char *text, uint32_t len) {
    uint32_t count = 1;
    const char *end = text + len;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))); at++)
        count++;
    return count;
}

static const uint32_t *find_lines(orm_arena *arena, const char *text, uint32_t len,
                                  uint32_t count) {
    uint32_t *starts = gen_alloc(arena, count * sizeof *starts);
    const char *end = text + len, *at = text;
    for (uint32_t i = 1; i < count; i++) {
        at = (const char *)memchr(at, '\n', (size_t)(end - at)) + 1;
        starts[i] = (uint32_t)(at - text);
    }
    return starts;
}

const source *source_of_text(orm_arena *arena, const char *path, const char *text, size_t len) {
    source *made = gen_new(arena, source);
    made->path = gen_strdup(arena, path);
    made->text = gen_copy(arena, text, len);
    made->len = (uint32_t)len;
    made->line_count = count_lines(made->text, made->len);
    made->line_starts = find_lines(arena, made->text, made->len, made->line_count);
    return made;
}

/* Reads all there is; returns NULL or why it did not work. Pipes are files too, so the size that
 * the system tells is a hint and no more. */
static const char *read_all(int file, orm__buffer *into) {
    static const char too_large[] = "it is 1 GiB or more";
    struct stat status;
    if (fstat(file, &status) != 0)
        return strerror(errno);
    if (S_ISDIR(status.st_mode))
        return "it is a directory";
    if (S_ISREG(status.st_mode) && status.st_size >= LARGEST_SOURCE)
        return too_large;
    size_t wanted = status.st_size > 0 && status.st_size < LARGEST_SOURCE
                        ? (size_t)status.st_size + 1
                        : 1 << 16;
    for (;;) {
        if (!orm__buffer_reserve(into, wanted))
            gen_out_of_memory();
        ssize_t got = read(file, into->data + into->len, wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return strerror(errno);
        if (got == 0)
            return NULL;
        into->len += (size_t)got;
        if (into->len >= LARGEST_SOURCE)
            return too_large;
        wanted = 1 << 16;
    }
}

const source *source_read(orm_arena *arena, const char *path, const char **why) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        *why = gen_strdup(arena, strerror(errno));
        return NULL;
    }
    orm__buffer bytes = {0};
    const char *failed = read_all(file, &bytes);
    close(file);
    const source *made = NULL;
    if (failed)
        *why = gen_strdup(arena, failed);
    else
        made = source_of_text(arena, path, bytes.data, bytes.len);
    orm__buffer_free(&bytes);
    return made;
}

/* The last line that starts at or before the offset, counted from 0. */
static uint32_t line_of(const source *file, uint32_t offset) {
    uint32_t low = 0, high = file->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (file->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

place source_place(const source *file, uint32_t offset) {
    uint32_t line = line_of(file, offset);
    place found = {.line = line + 1, .column = 1};
    uint32_t at = file->line_starts[line];
    if (at == 0 && file->len >= 3 && memcmp(file->text, "\xef\xbb\xbf", 3) == 0)
        at = 3;
    while (at < offset) {
        uint32_t character;
        size_t len = utf8_read(file->text + at, file->len - at, &character);
        at += len ? (uint32_t)len : 1;
        found.column++;
    }
    return found;
}

span span_join(span a, span b) {
    if (!a.source || !b.source)
        return a.source ? a : b;
    if (b.start < a.start)
        a.start = b.start;
    if (b.end > a.end)
        a.end = b.end;
    return a;
}
