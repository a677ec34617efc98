/*
 * Preloaded into ormgen: ends it, or the server's process for it, at a given statement.
 *
 * STOP_AT=N is the N-th statement that the migrating connection sends; STOP_WHEN says whether that
 * is before it is sent or as soon as it was; STOP_WHO whether the runner or its backend is killed,
 * as by kill -9.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <libpq-fe.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static PGconn *watched;
static long sent;

static int is_set(const char *name, const char *value) {
    const char *found = getenv(name);
    return found != NULL && strcmp(found, value) == 0;
}

static void stop(PGconn *connection, const char *when) {
    const char *at = getenv("STOP_AT");
    if (at == NULL || !is_set("STOP_WHEN", when) || connection != watched ||
        sent != strtol(at, NULL, 10))
        return;
    PQflush(connection);
    kill(is_set("STOP_WHO", "backend") ? PQbackendPID(connection) : getpid(), SIGKILL);
}

static void begin(PGconn *connection) {
    if (watched == NULL)
        watched = connection;
    sent += connection == watched;
    stop(connection, "before");
}

int PQsendQuery(PGconn *connection, const char *sql) {
    int (*real)(PGconn *, const char *) =
        (int (*)(PGconn *, const char *))dlsym(RTLD_NEXT, "PQsendQuery");
    begin(connection);
    int done = real(connection, sql);
    stop(connection, "after");
    return done;
}

int PQsendQueryParams(PGconn *connection, const char *sql, int count, const Oid *types,
                      const char *const *values, const int *lengths, const int *formats, int form) {
    int (*real)(PGconn *, const char *, int, const Oid *, const char *const *, const int *,
                const int *, int) =
        (int (*)(PGconn *, const char *, int, const Oid *, const char *const *, const int *,
                 const int *, int))dlsym(RTLD_NEXT, "PQsendQueryParams");
    begin(connection);
    int done = real(connection, sql, count, types, values, lengths, formats, form);
    stop(connection, "after");
    return done;
}
