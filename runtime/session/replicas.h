/*
 * Replicas: which server a session's next transaction goes to.
 *
 * Each replica has a connector and a pool of its own. A *position* is a place in the primary's log, in
 * bytes; a replica has *reached* it once it has replayed the log up to there. Any thread may route.
 */
#ifndef ORM_SESSION_REPLICAS_H
#define ORM_SESSION_REPLICAS_H

#include "session/session_state.h"

typedef struct orm__replica {
    orm__connector connector;
    orm__pool *pool;
    _Atomic int64_t retry_us; /* it is left alone until then */
} orm__replica;

struct orm__replicas {
    orm_allocator allocator;
    int64_t wait_us;           /* for one to catch up, at most */
    size_t len, size;          /* of the items; of the block in bytes */
    _Atomic unsigned turn;     /* who is asked first, counted */
    _Atomic uint64_t written;  /* transactions of this engine's that may have written, counted */
    _Atomic uint64_t known;    /* of those, the ones that `position` is behind */
    _Atomic uint64_t position; /* of the primary, when it was asked last */
    orm__replica items[];
};

/* Makes the pools, without connections: a replica may be down. *out is the caller's also after a failure,
 * and NULL where no replicas are named. ORM_CONFIG, ORM_NOMEM. */
orm_status orm__replicas_open(const orm__connector *primary, const orm_engine_options *options,
                              orm__failure *failure, orm__replicas **out);
/* NULL is allowed, here and below. */
void orm__replicas_close(orm__replicas *replicas);
void orm__replicas_dispose(orm__replicas *replicas);

/* A transaction that may have written has ended on the primary. */
void orm__replicas_wrote(orm__replicas *replicas);

/* A position behind all that this engine has committed; the primary is asked when something was since it
 * was last. */
orm_status orm__replicas_position(orm_engine *engine, orm__failure *failure, uint64_t *out);

/* Takes a connection for the session's next transaction, from the pool that it belongs to. */
orm_status orm__route(orm_session *session);

#endif
