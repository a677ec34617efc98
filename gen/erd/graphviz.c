/* Runs Graphviz's `dot`, which reads a graph from a file without a name and answers through a pipe. */
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "erd/erd.h"

extern char **environ;

static bool fail(diag *sink, const char *why) {
    diag_hint(diag_error(sink, DIAG_WRITE, (span){0}, "Graphviz's `dot`, which draws SVG, %s", why),
              "the Debian package is graphviz; mermaid and dot do without it");
    return false;
}

/* An errno value; 0 when it runs. */
static int start(int input, const int answer[2], pid_t *child) {
    char name[] = "dot", format[] = "-Tsvg";
    char *arguments[] = {name, format, NULL};
    posix_spawn_file_actions_t actions;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed != 0)
        return failed;
    posix_spawn_file_actions_adddup2(&actions, input, 0);
    posix_spawn_file_actions_adddup2(&actions, answer[1], 1);
    posix_spawn_file_actions_addclose(&actions, answer[0]);
    failed = posix_spawnp(child, name, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

static void take(int from, orm__buffer *out) {
    char bytes[16384];
    for (ssize_t len = 1; len != 0;) {
        len = read(from, bytes, sizeof bytes);
        if (len > 0)
            orm__buffer_write(out, bytes, (size_t)len);
        if (len < 0 && errno != EINTR)
            return;
    }
}

static bool ends_well(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool draw(int input, orm__buffer *out, diag *sink) {
    int answer[2];
    pid_t child = -1;
    if (pipe(answer) != 0)
        return fail(sink, strerror(errno));
    int failed = start(input, answer, &child);
    close(answer[1]);
    if (failed == 0)
        take(answer[0], out);
    close(answer[0]);
    if (failed == 0)
        return ends_well(child) || fail(sink, "failed");
    return fail(sink, failed == ENOENT ? "is not in PATH" : strerror(failed));
}

bool erd_svg(const orm__buffer *graph, orm__buffer *out, diag *sink) {
    FILE *input = tmpfile();
    bool kept = input != NULL && source_write_all(fileno(input), graph->data, graph->len) &&
                lseek(fileno(input), 0, SEEK_SET) == 0;
    bool drawn = kept ? draw(fileno(input), out, sink) : fail(sink, strerror(errno));
    if (input != NULL)
        fclose(input);
    return drawn;
}
