/*
 * A PostgreSQL cluster in a folder of its own.
 *
 * Root may not run a server: then it is `postgres`, else `nobody`, who does. The server asks the
 * kernel to be ended with its parent, so that it does not outlive even a killed one. Nothing in it
 * is worth keeping: it never waits for a disk and is ended without a checkpoint.
 */
#define _GNU_SOURCE
#include "shadow/private_cluster.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "base/buffer.h"

enum {
    ROOM_FOR_SOCKET = 70, /* a unix socket's path has 107 bytes, and its name takes some */
    WAIT_TRIES = 1500,    /* of 20 ms each */
    LOG_TAIL = 1000
};

static bool fails(char why[CLUSTER_WHY], const char *format, ...) ORM__PRINTF(2, 3);

static bool fails(char why[CLUSTER_WHY], const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(why, CLUSTER_WHY, format, arguments);
    va_end(arguments);
    return false;
}

/* --- the server's programs ------------------------------------------------------------------- */

static bool is_bin(const char *folder, char bin[CLUSTER_PATH]) {
    char program[CLUSTER_PATH + 16];
    snprintf(program, sizeof program, "%s/initdb", folder);
    if (access(program, X_OK) != 0)
        return false;
    snprintf(bin, CLUSTER_PATH, "%s", folder);
    return true;
}

/* The version in ".../postgresql/15/bin"; 0 in a path without one. */
static long version_in(const char *path) {
    const char *digits = strpbrk(path, "0123456789");
    return digits ? strtol(digits, NULL, 10) : 0;
}

static bool newest_bin(const char *pattern, char bin[CLUSTER_PATH]) {
    glob_t found = {0};
    long best = -1;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++)
            if (version_in(found.gl_pathv[i]) > best && is_bin(found.gl_pathv[i], bin))
                best = version_in(found.gl_pathv[i]);
    globfree(&found);
    return best >= 0;
}

static bool bin_in_path(char bin[CLUSTER_PATH]) {
    const char *at = getenv("PATH");
    while (at && *at) {
        char folder[CLUSTER_PATH];
        size_t len = strcspn(at, ":");
        snprintf(folder, sizeof folder, "%.*s", (int)len, at);
        if (is_bin(folder, bin))
            return true;
        at += len + (at[len] == ':');
    }
    return false;
}

/* Where the environment says, else the newest of those that systems install side by side, else
 * what PATH finds. */
static bool find_bin(char bin[CLUSTER_PATH]) {
    static const char *const said[] = {"PG_SERVER_BIN", "PG_BIN"};
    static const char *const usual[] = {"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin",
                                        "/opt/homebrew/opt/postgresql@*/bin"};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (getenv(said[i]) && is_bin(getenv(said[i]), bin))
            return true;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (newest_bin(usual[i], bin))
            return true;
    return bin_in_path(bin);
}

/* --- processes ------------------------------------------------------------------------------- */

static bool become(const private_cluster *who) {
    if (geteuid() != 0)
        return true;
    return setgroups(0, NULL) == 0 && setgid(who->group) == 0 && setuid(who->user) == 0;
}

/* What a child is before it becomes the program: its output goes to the log. */
static void prepare_child(const private_cluster *of, bool dies_with_parent) {
    int log = open("log", O_WRONLY | O_CREAT | O_APPEND, 0600);
    int nothing = open("/dev/null", O_RDONLY);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    if (log < 0 || nothing < 0 || dup2(nothing, 0) < 0 || dup2(log, 1) < 0 || dup2(log, 2) < 0 ||
        !become(of))
        _exit(126);
    unsetenv("LANGUAGE");
    setenv("LC_ALL", "C", 1);
#ifdef __linux__
    if (dies_with_parent)
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
#else
    (void)dies_with_parent;
#endif
}

static pid_t start(const private_cluster *of, const char *const *arguments, bool dies_with_parent) {
    pid_t child = fork();
    if (child != 0)
        return child;
    if (chdir(of->home) != 0)
        _exit(126);
    prepare_child(of, dies_with_parent);
    execv(arguments[0], (char *const *)arguments);
    _exit(127);
}

static bool ends_well(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* The last lines of the log, behind what failed. */
static bool fails_with_log(const private_cluster *of, const char *what, char why[CLUSTER_WHY]) {
    char path[CLUSTER_PATH + 16], tail[LOG_TAIL + 1] = "";
    snprintf(path, sizeof path, "%s/log", of->home);
    FILE *log = fopen(path, "r");
    if (log) {
        if (fseek(log, -LOG_TAIL, SEEK_END) != 0)
            rewind(log);
        tail[fread(tail, 1, LOG_TAIL, log)] = '\0';
        fclose(log);
    }
    size_t len = strlen(tail);
    while (len && tail[len - 1] == '\n')
        tail[--len] = '\0';
    return fails(why, "%s%s%s", what, len ? ": " : "", tail);
}

/* --- starting -------------------------------------------------------------------------------- */

static void choose_user(private_cluster *made) {
    made->user = geteuid();
    made->group = getegid();
    if (made->user != 0)
        return;
    const struct passwd *found = getpwnam("postgres");
    if (!found)
        found = getpwnam("nobody");
    if (found) {
        made->user = found->pw_uid;
        made->group = found->pw_gid;
    }
}

static bool make_home(private_cluster *made, char why[CLUSTER_WHY]) {
    const char *folder = getenv("TMPDIR");
    if (!folder || *folder != '/' || strlen(folder) > ROOM_FOR_SOCKET)
        folder = "/tmp";
    snprintf(made->home, sizeof made->home, "%s/ormgen_shadow.XXXXXX", folder);
    if (!mkdtemp(made->home)) {
        made->home[0] = '\0';
        return fails(why, "no folder can be made in %s: %s", folder, strerror(errno));
    }
    if (geteuid() == 0 && chown(made->home, made->user, made->group) != 0)
        return fails(why, "%s: %s", made->home, strerror(errno));
    return true;
}

static bool make_cluster(const private_cluster *of, const char *bin, char why[CLUSTER_WHY]) {
    char program[CLUSTER_PATH + 16];
    snprintf(program, sizeof program, "%s/initdb", bin);
    const char *const arguments[] = {program,
                                     "-D",
                                     "data",
                                     "-U",
                                     "ormgen",
                                     "-A",
                                     "trust",
                                     "--encoding=UTF8",
                                     "--locale=C",
                                     "--no-sync",
                                     "--no-instructions",
                                     NULL};
    pid_t child = start(of, arguments, false);
    return (child > 0 && ends_well(child)) || fails_with_log(of, "initdb failed", why);
}

/* Nothing is worth keeping, and nobody else comes. */
static const char *const settings[] = {
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "shared_buffers=64MB",
    "max_connections=40",
    "max_locks_per_transaction=1024",
    "autovacuum=off",
    "jit=off",
};

enum { SETTING_COUNT = sizeof settings / sizeof *settings, PLAIN_ARGUMENTS = 5 };

static bool start_server(private_cluster *of, const char *bin) {
    char program[CLUSTER_PATH + 16];
    snprintf(program, sizeof program, "%s/postgres", bin);
    const char *arguments[PLAIN_ARGUMENTS + 2 * SETTING_COUNT + 1] = {program, "-D", "data", "-k",
                                                                      of->home};
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        arguments[PLAIN_ARGUMENTS + 2 * i] = "-c";
        arguments[PLAIN_ARGUMENTS + 2 * i + 1] = settings[i];
    }
    of->server = start(of, arguments, true);
    return of->server > 0;
}

static bool has_ended(private_cluster *of) {
    bool ended = waitpid(of->server, NULL, WNOHANG) == of->server;
    if (ended)
        of->server = 0;
    return ended;
}

static bool wait_for_server(private_cluster *of, char why[CLUSTER_WHY]) {
    const char *const names[] = {"host", "user", "dbname", NULL};
    const char *const values[] = {of->home, "ormgen", "postgres", NULL};
    const struct timespec pause = {0, 20 * 1000 * 1000};
    for (int i = 0; i < WAIT_TRIES; i++) {
        if (PQpingParams(names, values, 0) == PQPING_OK)
            return true;
        if (has_ended(of))
            return fails_with_log(of, "the server did not start", why);
        nanosleep(&pause, NULL);
    }
    return fails_with_log(of, "the server did not answer within 30 seconds", why);
}

bool cluster_start(private_cluster *made, char why[CLUSTER_WHY]) {
    char bin[CLUSTER_PATH];
    *made = (private_cluster){0};
    if (!find_bin(bin))
        return fails(why, "there is no initdb on this system; install PostgreSQL's server, or "
                          "name one with --shadow URL");
    choose_user(made);
    if (!make_home(made, why) || !make_cluster(made, bin, why))
        return false;
    if (!start_server(made, bin))
        return fails(why, "the server cannot be started: %s", strerror(errno));
    return wait_for_server(made, why);
}

/* --- removing -------------------------------------------------------------------------------- */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where) {
    (void)about, (void)kind, (void)where;
    remove(path);
    return 0;
}

void cluster_remove(private_cluster *of) {
    if (of->server > 0 && kill(of->server, SIGQUIT) == 0)
        ends_well(of->server);
    if (of->home[0])
        nftw(of->home, remove_one, 32, FTW_DEPTH | FTW_PHYS);
    *of = (private_cluster){0};
}
