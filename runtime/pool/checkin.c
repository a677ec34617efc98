/*
 * Taking back: from hand to hand, to the idle ones, or closed.
 *
 * A transaction that is still open is rolled back, within a time; what scripts changed in the
 * server's session is undone. A connection of which neither can be said is closed. The first one
 * that lost its server makes all others of its generation suspect: one crashing backend ends every
 * session of that server.
 */
#include "pool/pool_state.h"

enum { CLEANING_TIMEOUT_MS = 5000 };

orm__lease *orm__pool_offer(orm__pool *pool, orm__lease *lease) {
    if (pool->waiting) {
        lease->holder = "";
        lease->fiber = 0;
        lease->taken_us = orm_clock_us();
        orm__lease_push(&pool->lent, lease);
        orm__waiter_serve(pool, lease);
        return NULL;
    }
    if (pool->idle.len >= pool->kept || lease->generation != pool->generation) {
        pool->size--;
        pool->counts.closed++;
        return lease;
    }
    orm__lease_push(&pool->idle, lease);
    return NULL;
}

/* Under the lock. */
static void count_statements(orm__pool *pool, orm__lease *lease) {
    uint64_t sent = orm__connection_statements(lease->connection);
    pool->counts.statements += sent - lease->statements_told;
    lease->statements_told = sent;
}

/* Leaves the connection without a transaction and without traces, or says that it cannot. */
static bool clean(orm__pool *pool, orm__lease *lease) {
    orm__connection *connection = lease->connection;
    orm__failure unheard = orm__failure_on(&pool->allocator);
    orm__connection_hold(connection, &unheard);
    orm__connection_deadline(connection, orm__deadline_in(CLEANING_TIMEOUT_MS));
    bool cleaned = !orm__connection_lost(connection) && orm__rows_close(connection) == ORM_OK &&
                   orm__rollback(connection) == ORM_OK &&
                   orm__connection_reset(connection) == ORM_OK &&
                   orm__connection_transaction(connection) == ORM__TRANSACTION_NONE;
    orm__connection_deadline(connection, ORM__NEVER);
    orm__connection_hold(connection, NULL);
    orm__failure_free(&unheard);
    return cleaned;
}

void orm__pool_discard(orm__pool *pool, orm__lease *lease, bool lost) {
    pthread_mutex_lock(&pool->lock);
    count_statements(pool, lease);
    orm__lease_remove(&pool->lent, lease);
    pool->size--;
    *(lost ? &pool->counts.lost : &pool->counts.closed) += 1;
    if (lost && lease->generation == pool->generation)
        pool->generation++;
    bool wanted = pool->waiting && orm__opener_reserve(pool);
    pthread_mutex_unlock(&pool->lock);
    orm__lease_close(pool, lease);
    if (wanted)
        orm__opener_start(pool);
}

void orm__pool_release(orm__pool *pool, orm__lease *lease) {
    orm__pool_check_fork(pool);
    if (orm__lease_foreign(lease)) {
        orm__lease_close(pool, lease);
        return;
    }
    int64_t now = orm_clock_us();
    bool cleaned = clean(pool, lease);
    bool spent = lease->expires_us >= 0 && now >= lease->expires_us;
    if (!cleaned || spent) {
        orm__pool_discard(pool, lease, orm__connection_broken(lease->connection));
        return;
    }
    orm__lease *surplus = NULL;
    pthread_mutex_lock(&pool->lock);
    bool outdated = lease->generation != pool->generation;
    if (!outdated) {
        count_statements(pool, lease);
        orm__lease_remove(&pool->lent, lease);
        lease->idle_since_us = now;
        surplus = orm__pool_offer(pool, lease);
    }
    pthread_mutex_unlock(&pool->lock);
    if (outdated)
        orm__pool_discard(pool, lease, false);
    orm__lease_close(pool, surplus);
}
