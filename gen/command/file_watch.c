/* One inotify for all folders, one signalfd, and a poll over both. What a folder's end of being watched
 * means is seen in the folder that it was in. */
#include "command/file_watch.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* How long nothing must happen: tools write many files in a row. */
enum { QUIET_MS = 50 };

bool file_watch_begin(file_watch *watch, diag *sink) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    watch->events = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    watch->ends = signalfd(-1, &ends, SFD_CLOEXEC);
    if (watch->events >= 0 && watch->ends >= 0 && sigprocmask(SIG_BLOCK, &ends, NULL) == 0)
        return true;
    diag_error(sink, DIAG_READ, (span){0}, "cannot watch files: %s", strerror(errno));
    return false;
}

void file_watch_end(file_watch *watch) {
    if (watch->events >= 0)
        close(watch->events);
    if (watch->ends >= 0)
        close(watch->ends);
}

void file_watch_folder(const file_watch *watch, const char *path) {
    inotify_add_watch(watch->events, path,
                      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE |
                          IN_ONLYDIR);
}

void file_watch_folder_of(const file_watch *watch, const char *path) {
    char folder[PATH_MAX] = ".";
    const char *slash = strrchr(path, '/');
    size_t len = slash != NULL ? (size_t)(slash - path) + 1 : 0;
    if (len >= sizeof folder)
        return;
    if (len > 0) {
        memcpy(folder, path, len);
        folder[len] = '\0';
    }
    file_watch_folder(watch, folder);
}

/* A file is made before it is written, and counts once it is. */
static bool counts(const struct inotify_event *event) {
    if (event->mask & IN_Q_OVERFLOW)
        return true;
    if (event->len == 0 || event->name[0] == '.')
        return false;
    if (event->mask & IN_ISDIR)
        return true;
    const char *ending = strrchr(event->name, '.');
    return !(event->mask & IN_CREATE) && ending != NULL &&
           (strcmp(ending, ".orm") == 0 || strcmp(ending, ".sql") == 0 ||
            strcmp(event->name, "ormgen.conf") == 0);
}

/* Takes all that happened; whether some of it counts. */
static bool take_events(int file) {
    _Alignas(struct inotify_event) char bytes[16384];
    bool changed = false;
    ssize_t len;
    while ((len = read(file, bytes, sizeof bytes)) > 0)
        for (ssize_t at = 0; at < len;) {
            const struct inotify_event *event = (const void *)(bytes + at);
            changed = counts(event) || changed;
            at += (ssize_t)sizeof *event + (ssize_t)event->len;
        }
    return changed;
}

bool file_watch_wait(const file_watch *watch) {
    struct pollfd both[] = {{watch->events, POLLIN, 0}, {watch->ends, POLLIN, 0}};
    for (bool changed = false;;) {
        int ready = poll(both, 2, changed ? QUIET_MS : -1);
        if ((ready < 0 && errno != EINTR) || (ready > 0 && both[1].revents != 0))
            return false;
        if (ready == 0)
            return true;
        changed = take_events(watch->events) || changed;
    }
}
