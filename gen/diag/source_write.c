/* Replacing a file: its new bytes are written beside it and take its place when all are there. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag/memory.h"
#include "diag/source.h"

/* Where a link leads, through at most so many others. */
static const char *follow_links(orm_arena *arena, const char *path) {
    enum { MOST = 40 };
    char target[4096];
    for (int i = 0; i < MOST; i++) {
        ssize_t len = readlink(path, target, sizeof target);
        if (len < 0 || (size_t)len == sizeof target)
            break;
        const char *slash = strrchr(path, '/');
        int folder = *target != '/' && slash ? (int)(slash + 1 - path) : 0;
        path = gen_printf(arena, "%.*s%.*s", folder, path, (int)len, target);
    }
    return path;
}

bool source_make_folder(orm_arena *arena, const char *path) {
    char *part = gen_strdup(arena, path);
    for (char *slash = strchr(part + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(part, 0777) != 0 && errno != EEXIST)
            return false;
        *slash = '/';
    }
    return mkdir(part, 0777) == 0 || errno == EEXIST;
}

bool source_write_all(int file, const char *bytes, size_t len) {
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

static mode_t mode_of(const char *path) {
    struct stat state;
    if (stat(path, &state) == 0)
        return state.st_mode & 07777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

bool source_write(orm_arena *arena, const char *path, const char *text, size_t len,
                  const char **why) {
    path = follow_links(arena, path);
    char *beside = gen_printf(arena, "%s.XXXXXX", path);
    int file = mkstemp(beside);
    bool done = file >= 0 && source_write_all(file, text, len) && fchmod(file, mode_of(path)) == 0;
    int reason = errno;
    if (file >= 0 && close(file) != 0 && done) {
        done = false;
        reason = errno;
    }
    if (done && rename(beside, path) != 0) {
        done = false;
        reason = errno;
    }
    if (!done && file >= 0)
        unlink(beside);
    if (!done)
        *why = gen_strdup(arena, strerror(reason));
    return done;
}
