/*
 * The process that clears away behind a shadow.
 *
 *   STARTING  → KEEPING   [report: "+conninfo"]   the cluster runs, or the server answers
 *   STARTING  → CLEARING  [report: "-why"]        it does not
 *   KEEPING   → CLEARING  [a byte, or the pipe's end]
 *   CLEARING  → gone      [cluster removed, or databases dropped]
 *
 * It writes to nobody but the program's report pipe, and holds none of its files open: whoever
 * waits for the end of the program's output does not wait for the keeper.
 */
#include "shadow/keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "diag/memory.h"
#include "shadow/private_cluster.h"

typedef struct keeping {
    int words, report; /* the keeper's ends of the pipes */
    const char *url, *prefix;
} keeping;

/* --- in the keeper --------------------------------------------------------------------------- */

static void leave_the_program(const keeping *of) {
    int nothing = open("/dev/null", O_RDWR);
    setsid();
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    for (int i = 0; i < 3; i++)
        if (i != of->words && i != of->report)
            dup2(nothing, i);
    if (nothing > 2)
        close(nothing);
}

static void tell(const keeping *of, char outcome, const char *text) {
    char line[CLUSTER_WHY + 2];
    int len = snprintf(line, sizeof line, "%c%s", outcome, text);
    if (write(of->report, line, (size_t)len) != len)
        return; /* nobody listens: the pipe to us has ended too */
    close(of->report);
}

static void wait_for_word(const keeping *of) {
    char word;
    while (read(of->words, &word, 1) < 0 && errno == EINTR)
        continue;
}

_Noreturn static void keep_cluster(const keeping *of) {
    private_cluster cluster;
    char text[CLUSTER_WHY] = "";
    bool started = cluster_start(&cluster, text);
    if (started)
        snprintf(text, sizeof text, "host='%s' user=ormgen dbname=postgres", cluster.home);
    tell(of, started ? '+' : '-', text);
    if (started)
        wait_for_word(of);
    cluster_remove(&cluster);
    _exit(0);
}

static void drop_named(PGconn *connection, const char *prefix) {
    PGresult *names = PQexecParams(connection,
                                   "SELECT format('DROP DATABASE IF EXISTS %I WITH (FORCE)',"
                                   " datname) FROM pg_database WHERE starts_with(datname, $1)",
                                   1, NULL, &prefix, NULL, NULL, 0);
    for (int i = 0; i < PQntuples(names); i++)
        PQclear(PQexec(connection, PQgetvalue(names, i, 0)));
    PQclear(names);
}

_Noreturn static void keep_databases(const keeping *of) {
    tell(of, '+', "");
    wait_for_word(of);
    PGconn *connection = PQconnectdb(of->url);
    if (PQstatus(connection) == CONNECTION_OK)
        drop_named(connection, of->prefix);
    PQfinish(connection);
    _exit(0);
}

/* --- in the program -------------------------------------------------------------------------- */

static void close_pipe(const int ends[2]) {
    if (ends[0] >= 0)
        close(ends[0]);
    if (ends[1] >= 0)
        close(ends[1]);
}

static bool open_pipe(int ends[2]) {
    if (pipe(ends) != 0)
        return false;
    return fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 && fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
}

/* What the keeper has to say, without its first letter, which goes to *outcome. */
static const char *hear(int report, orm_arena *arena, char *outcome) {
    char line[CLUSTER_WHY + 2] = "";
    size_t len = 0;
    while (len + 1 < sizeof line) {
        ssize_t got = read(report, line + len, sizeof line - 1 - len);
        if (got == 0 || (got < 0 && errno != EINTR))
            break;
        len += got > 0 ? (size_t)got : 0;
    }
    *outcome = len ? line[0] : '-';
    return gen_copy(arena, len ? line + 1 : "the keeper ended", len ? len - 1 : 16);
}

/* Forks a keeper. Gives what it told when it succeeded, or NULL and why. */
static const char *start_keeper(keeper *made, orm_arena *arena, keeping of,
                                void (*keep)(const keeping *of), const char **why) {
    int words[2] = {-1, -1}, report[2] = {-1, -1};
    *made = (keeper){0};
    if (!open_pipe(words) || !open_pipe(report) || (made->process = fork()) < 0) {
        *why = gen_strdup(arena, strerror(errno));
        close_pipe(words);
        close_pipe(report);
        *made = (keeper){0};
        return NULL;
    }
    if (made->process == 0) {
        close(words[1]);
        close(report[0]);
        of.words = words[0];
        of.report = report[1];
        leave_the_program(&of);
        keep(&of);
    }
    close(words[0]);
    close(report[1]);
    made->words = words[1];
    char outcome;
    const char *text = hear(report[0], arena, &outcome);
    close(report[0]);
    if (outcome == '+')
        return text;
    *why = text;
    keeper_end(made);
    return NULL;
}

const char *keeper_of_cluster(keeper *made, orm_arena *arena, const char **why) {
    return start_keeper(made, arena, (keeping){0}, keep_cluster, why);
}

bool keeper_of_databases(keeper *made, orm_arena *arena, const char *url, const char *prefix,
                         const char **why) {
    const keeping of = {.url = url, .prefix = prefix};
    return start_keeper(made, arena, of, keep_databases, why) != NULL;
}

void keeper_end(keeper *of) {
    if (of->process <= 0)
        return;
    if (write(of->words, "q", 1) != 1 && errno != EPIPE)
        kill(of->process, SIGKILL);
    close(of->words);
    while (waitpid(of->process, NULL, 0) < 0 && errno == EINTR)
        continue;
    *of = (keeper){0};
}
