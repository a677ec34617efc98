/*
 * Routing.
 *
 *     not read only, serializable, or on_primary   → the primary
 *     else, of the replicas, in turn:
 *       one that could not be reached lately       → the next one
 *       one that cannot be reached                 → the next one, and it is left alone for a while
 *       one that does not catch up in time         → the primary
 *       the first other                            → it
 *     none is left                                 → the primary
 *
 * A replica whose pool is exhausted is alive: that is a failure as on the primary, which is not to bear
 * what the replica was there for.
 */
#include "session/replicas.h"

#include <stdatomic.h>

#include "base/allocator.h"
#include "codec/wire.h"

enum {
    DEFAULT_WAIT_MS = 1000,
    LEFT_ALONE_MS = 5000,
    FIRST_PAUSE_US = 500,
    LONGEST_PAUSE_US = 20000
};

/* --- life ----------------------------------------------------------------------------------------- */

static orm_status open_replica(orm__replica *replica, const orm__connector *primary,
                               const char *url, const orm_engine_options *options,
                               orm__failure *failure) {
    orm_status status = orm__connector_init(&replica->connector, url, options, failure);
    orm__query_counters_free(replica->connector.counters);
    replica->connector.counters = primary->counters;
    replica->connector.parkers = primary->parkers;
    if (status != ORM_OK)
        return status;
    return orm__pool_make(&replica->connector, options, failure, &replica->pool);
}

orm_status orm__replicas_open(const orm__connector *primary, const orm_engine_options *options,
                              orm__failure *failure, orm__replicas **out) {
    size_t count = 0;
    *out = NULL;
    while (options->replicas && options->replicas[count])
        count++;
    if (count == 0)
        return ORM_OK;
    size_t size = sizeof(orm__replicas) + count * sizeof(orm__replica);
    orm__replicas *made = *out = orm__allocate_zeroed(&primary->allocator, size);
    if (!made)
        return orm__fail_nomem(failure);
    int wait_ms = options->replica_wait_ms ? options->replica_wait_ms : DEFAULT_WAIT_MS;
    made->allocator = primary->allocator;
    made->size = size;
    made->wait_us = wait_ms < 0 ? 0 : (int64_t)wait_ms * 1000;
    orm_status status = ORM_OK;
    for (made->len = 0; made->len < count && status == ORM_OK; made->len++)
        status = open_replica(&made->items[made->len], primary, options->replicas[made->len],
                              options, failure);
    return status;
}

void orm__replicas_close(orm__replicas *replicas) {
    if (!replicas)
        return;
    for (size_t i = 0; i < replicas->len; i++) {
        orm__pool_close(replicas->items[i].pool);
        replicas->items[i].connector.counters = NULL; /* the primary's */
        orm__connector_free(&replicas->items[i].connector);
    }
    orm_allocator allocator = replicas->allocator;
    orm__release(&allocator, replicas, replicas->size);
}

void orm__replicas_dispose(orm__replicas *replicas) {
    for (size_t i = 0; replicas && i < replicas->len; i++)
        if (replicas->items[i].pool)
            orm__pool_dispose(replicas->items[i].pool);
}

/* --- positions ------------------------------------------------------------------------------------ */

void orm__replicas_wrote(orm__replicas *replicas) {
    if (replicas)
        replicas->written++;
}

/* Runs a query of one bigint. */
static orm_status ask(orm__connection *connection, const char *sql, uint64_t *out) {
    const orm__statement statement = orm__statement_of("replica position", sql);
    orm__result *answer;
    *out = 0;
    orm_status status = orm__run(connection, &statement, NULL, &answer);
    if (status != ORM_OK)
        return status;
    *out = orm__wire_u64(orm__result_cell(answer, 0, 0).data);
    orm__result_free(answer);
    return ORM_OK;
}

/* Where it inserts, not where it has written: a commit need not be on the disk yet. */
static orm_status ask_primary(orm_engine *engine, orm__failure *failure, uint64_t *out) {
    orm__lease *lease;
    orm__pool *pool = orm__engine_pool(engine);
    orm_status status = orm__pool_acquire(pool, "replica position", failure, &lease);
    if (status != ORM_OK)
        return status;
    status = ask(orm__lease_connection(lease),
                 "SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint", out);
    orm__pool_release(pool, lease);
    return status;
}

orm_status orm__replicas_position(orm_engine *engine, orm__failure *failure, uint64_t *out) {
    orm__replicas *replicas = orm__engine_replicas(engine);
    uint64_t written = replicas->written;
    bool known = replicas->known == written;
    *out = replicas->position; /* read last: it is written before `known` */
    if (known)
        return ORM_OK;
    orm_status status = ask_primary(engine, failure, out);
    if (status != ORM_OK)
        return status;
    /* Another thread may have been told an earlier one at the same time: the later must win. */
    uint64_t before = replicas->position;
    while (before < *out && !atomic_compare_exchange_weak(&replicas->position, &before, *out))
        continue;
    before = replicas->known;
    while (before < written && !atomic_compare_exchange_weak(&replicas->known, &before, written))
        continue;
    return ORM_OK;
}

/* Waits until the replica has reached the position, or the deadline has. A server that is no replica any
 * more has nothing to replay. */
static orm_status catch_up(orm_session *session, orm__connection *connection, uint64_t position,
                           int64_t deadline_us, bool *reached) {
    int64_t pause_us = FIRST_PAUSE_US;
    for (;;) {
        uint64_t replayed;
        orm_status status = ask(connection,
                                "SELECT CASE WHEN pg_is_in_recovery()"
                                " THEN coalesce((pg_last_wal_replay_lsn() - '0/0')::bigint, 0)"
                                " ELSE 9223372036854775807 END",
                                &replayed);
        *reached = status == ORM_OK && replayed >= position;
        if (status != ORM_OK || *reached || orm_clock_us() + pause_us > deadline_us)
            return status;
        status = orm__engine_sleep(session->engine, orm_clock_us() + pause_us);
        if (status != ORM_OK)
            return orm__fail(&session->failure, status, "waiting for a replica ended");
        pause_us = pause_us < LONGEST_PAUSE_US / 2 ? 2 * pause_us : LONGEST_PAUSE_US;
    }
}

/* --- routing ---------------------------------------------------------------------------------------- */

/* A replica's connection, or none: the primary's turn. */
typedef struct route {
    uint64_t position; /* to be reached */
    int64_t deadline_us;
    bool behind; /* the replica that was asked is */
} route;

static bool wants_replica(const orm_session *session) {
    const orm_session_options *options = &session->options;
    return options->read_only && !options->on_primary && options->isolation != ORM_SERIALIZABLE &&
           orm__engine_replicas(session->engine);
}

static bool is_down(orm__replica *replica, orm_status status) {
    return status == ORM_DISCONNECTED || status == ORM_CONFIG ||
           (status == ORM_TIMEOUT && orm__pool_stat(replica->pool).in_use == 0);
}

static orm_status take(orm_session *session, orm__pool *pool) {
    session->pool = pool;
    return orm__pool_acquire(pool, session->options.name, &session->failure, &session->lease);
}

static void put_back(orm_session *session) {
    orm__pool_release(session->pool, session->lease);
    session->lease = NULL;
}

static orm_status try_replica(orm_session *session, orm__replica *replica, route *to) {
    orm_status status = take(session, replica->pool);
    if (status != ORM_OK || to->position == 0)
        return status;
    bool reached;
    orm__connection *connection = orm__lease_connection(session->lease);
    orm__connection_deadline(connection, to->deadline_us);
    status = catch_up(session, connection, to->position, to->deadline_us, &reached);
    to->behind = (status == ORM_OK || status == ORM_TIMEOUT) && !reached;
    if (status != ORM_OK || to->behind)
        put_back(session);
    return status;
}

static orm_status plan(orm_session *session, const orm__replicas *replicas, route *to) {
    *to = (route){.position = session->options.after,
                  .deadline_us =
                      orm__sooner(orm_clock_us() + replicas->wait_us, session->deadline_us)};
    return to->position == ORM_OWN_WRITES
               ? orm__replicas_position(session->engine, &session->failure, &to->position)
               : ORM_OK;
}

/* Leaves the session without a lease when it is the primary's turn. */
static orm_status take_replica(orm_session *session) {
    orm__replicas *replicas = orm__engine_replicas(session->engine);
    route to;
    orm_status status = plan(session, replicas, &to);
    size_t first = replicas->turn++;
    for (size_t i = 0; i < replicas->len && status == ORM_OK && !to.behind; i++) {
        orm__replica *replica = &replicas->items[(first + i) % replicas->len];
        if (orm_clock_us() < replica->retry_us)
            continue;
        status = try_replica(session, replica, &to);
        if (session->lease || to.behind)
            return ORM_OK;
        if (!is_down(replica, status))
            return status;
        replica->retry_us = orm_clock_us() + LEFT_ALONE_MS * 1000;
        status = ORM_OK;
    }
    return status;
}

orm_status orm__route(orm_session *session) {
    orm_status status = wants_replica(session) ? take_replica(session) : ORM_OK;
    if (status != ORM_OK || session->lease)
        return status;
    return take(session, orm__engine_pool(session->engine));
}

/* --- the call ------------------------------------------------------------------------------------ */

orm_status orm_engine_position(orm_engine *engine, uint64_t *out) {
    *out = 0;
    if (!orm__engine_is_open(engine) || !orm__engine_replicas(engine))
        return orm__engine_fail(engine, ORM_MISUSE, "the engine has no replicas");
    orm__failure failure = orm__failure_on(orm__engine_allocator(engine));
    orm_status status = orm__engine_check_caller(engine, &failure);
    if (status == ORM_OK)
        status = orm__replicas_position(engine, &failure, out);
    if (status != ORM_OK)
        orm__engine_fail_as(engine, &failure);
    orm__failure_free(&failure);
    return status;
}
