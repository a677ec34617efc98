/*
 * Making connections and ending them.
 *
 * A connection is made by a thread of its own rather than by the session that found none idle: one
 * that is given back meanwhile serves that session first, and the new one whoever comes next.
 */
#include <signal.h>
#include <unistd.h>

#include "base/allocator.h"
#include "pool/pool_state.h"

/* A life is up to a tenth shorter, so that connections made together do not end together. */
static int64_t end_of_life(orm__pool *pool) {
    if (pool->recycle_us < 0)
        return ORM__NEVER;
    pthread_mutex_lock(&pool->lock);
    pool->random ^= pool->random << 13;
    pool->random ^= pool->random >> 7;
    pool->random ^= pool->random << 17;
    uint64_t drawn = pool->random;
    pthread_mutex_unlock(&pool->lock);
    int64_t jitter = (int64_t)(drawn % ((uint64_t)pool->recycle_us / 10 + 1));
    return orm_clock_us() + pool->recycle_us - jitter;
}

orm_status orm__lease_open(orm__pool *pool, orm__failure *failure, orm__lease **out) {
    *out = NULL;
    orm__lease *lease = orm__allocate(&pool->allocator, sizeof *lease);
    if (!lease)
        return orm__fail_nomem(failure);
    *lease = (orm__lease){.pid = getpid(), .expires_us = end_of_life(pool)};
    pthread_mutex_lock(&pool->lock);
    lease->generation = pool->generation;
    pthread_mutex_unlock(&pool->lock);
    orm_status status = orm__connect(pool->connector, failure, &lease->connection);
    if (status != ORM_OK) {
        orm__release(&pool->allocator, lease, sizeof *lease);
        return status;
    }
    lease->idle_since_us = orm_clock_us();
    *out = lease;
    return ORM_OK;
}

void orm__lease_close(orm__pool *pool, orm__lease *lease) {
    if (!lease)
        return;
    if (orm__lease_foreign(lease))
        orm__connection_abandon(lease->connection);
    else
        orm__disconnect(lease->connection);
    orm__release(&pool->allocator, lease, sizeof *lease);
}

bool orm__opener_reserve(orm__pool *pool) {
    if (pool->size >= pool->most)
        return false;
    pool->size++;
    pool->openers++;
    return true;
}

/* Under the lock: connecting failed, and the first in line hears why, since it may be the only one
 * who asked. The stories change places. */
static void tell_first(orm__pool *pool, orm_status status, orm__failure *failure) {
    orm__pool_waiter *first = pool->waiting;
    if (!first)
        return;
    orm__failure before = *first->failure;
    *first->failure = *failure;
    *failure = before;
    first->status = status;
    orm__waiter_serve(pool, NULL);
}

/* Fills the reserved place, or gives it up. After a failure it is tried again for those in line
 * whom no other opener works for: each has its own failure to hear of. */
static void open_one(orm__pool *pool) {
    bool again = true;
    while (again) {
        orm__failure failure = orm__failure_on(&pool->allocator);
        orm__lease *lease;
        orm_status status = orm__lease_open(pool, &failure, &lease);
        pthread_mutex_lock(&pool->lock);
        if (status == ORM_OK) {
            pool->counts.opened++;
            lease = orm__pool_offer(pool, lease);
        } else {
            tell_first(pool, status, &failure);
        }
        again = status != ORM_OK && pool->waiting_count >= pool->openers;
        if (status != ORM_OK && !again)
            pool->size--;
        pthread_mutex_unlock(&pool->lock);
        orm__failure_free(&failure);
        orm__lease_close(pool, lease);
    }
    /* Last, because the pool may be closed at once. */
    pthread_mutex_lock(&pool->lock);
    if (--pool->openers == 0)
        pthread_cond_signal(&pool->no_opener);
    pthread_mutex_unlock(&pool->lock);
}

static void *opener(void *pool) {
    open_one(pool);
    return NULL;
}

void orm__opener_start(orm__pool *pool) {
    /* Signals are the program's threads' business. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_t detached;
    pthread_t thread;
    bool started = pthread_attr_init(&detached) == 0;
    if (started) {
        pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
        started = pthread_create(&thread, &detached, opener, pool) == 0;
        pthread_attr_destroy(&detached);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!started)
        open_one(pool);
}
