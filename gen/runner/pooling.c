/*
 * Poolers that hand out one backend to many clients, noticed before anything is touched.
 *
 * Migrating needs a session of its own: its lock, its timeouts and its transactions belong to one
 * backend. A pooler gives its clients process ids of its own making, so one that differs from the
 * backend's gives it away. Whether it pools sessions, which is fine, or transactions is then tried
 * out: in the second case another client is given the backend that this one believes to have, or
 * this one is given another.
 */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "inspect/connect.h"
#include "runner/runner_state.h"

enum { PROBES = 3 };

static const char *backend_of(runner *r, PGconn *connection) {
    PGresult *result = PQexec(connection, "SELECT pg_backend_pid()");
    const char *pid = PQresultStatus(result) == PGRES_TUPLES_OK
                          ? gen_strdup(r->arena, PQgetvalue(result, 0, 0))
                          : "";
    PQclear(result);
    return pid;
}

/* A second client, in a transaction, so that its backend is not taken away again. */
static PGconn *open_probe(const runner *r) {
    diag *unheard = diag_new(r->arena);
    PGconn *probe = inspect_connect(r->options.url, unheard);
    if (probe != NULL)
        PQclear(PQexec(probe, "BEGIN"));
    return probe;
}

/* A probe that cannot be had, or whose transactions are refused, counts as shared too. */
static bool is_shared(runner *r) {
    PGconn *probes[PROBES] = {NULL};
    bool shared = false;
    for (size_t i = 0; i < PROBES && !shared; i++) {
        probes[i] = open_probe(r);
        const char *theirs = probes[i] != NULL ? backend_of(r, probes[i]) : "";
        shared = !*theirs || strcmp(theirs, r->pid) == 0 ||
                 strcmp(backend_of(r, r->connection), r->pid) != 0;
    }
    for (size_t i = 0; i < PROBES; i++)
        if (probes[i] != NULL)
            PQfinish(probes[i]);
    return shared;
}

bool pooling_refuse(runner *r) {
    if (PQbackendPID(r->connection) == strtol(r->pid, NULL, 10) || !is_shared(r))
        return false;
    diag_hint(diag_error(r->sink, DIAG_MIGRATE_POOLED, (span){0},
                         "a pooler stands in between that hands out one backend to many clients"),
              "connect to the server itself, or to a pool of sessions; nothing was touched");
    return true;
}
