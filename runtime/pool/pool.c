/*
 * The pool's life, and the states of a connection in it.
 *
 *     (none)   → OPENING   [orm__opener_reserve]   counted, nobody has it yet
 *     OPENING  → (none)    [orm__opener_start]     connecting failed; the first in line is told
 *     OPENING  → LENT      [orm__pool_offer]       somebody is in line
 *     OPENING  → IDLE      [orm__pool_offer]       nobody is any more
 *     IDLE     → LENT      [orm__pool_acquire]     the one used last; the one used first with fifo
 *     IDLE     → (none)    [orm__pool_acquire, orm__pool_discard]  too old, or of a generation that
 *                                                  lost its server
 *     LENT     → LENT      [orm__pool_offer]       from hand to hand: the line never starves
 *     LENT     → IDLE      [orm__pool_release]     clean: no transaction, nothing left behind
 *     LENT     → (none)    [orm__pool_discard]     lost, not to be cleaned, too old or one too many
 *
 * In OPENING and LENT the connection belongs to one thread, which works on it without the lock. The
 * line is served in the order of arrival; who has just come does not overtake it.
 */
#include <string.h>
#include <unistd.h>

#include "base/allocator.h"
#include "pool/pool_state.h"

enum {
    DEFAULT_SIZE = 5,
    DEFAULT_OVERFLOW = 10,
    DEFAULT_TIMEOUT_MS = 30000,
    DEFAULT_RECYCLE_S = 1800,
    DEFAULT_PING_IDLE_MS = 1000
};

static int or_default(int value, int standard) {
    return value == 0 ? standard : value;
}

void orm__lease_push(orm__lease_list *list, orm__lease *lease) {
    lease->previous = NULL;
    lease->next = list->first;
    *(list->first ? &list->first->previous : &list->last) = lease;
    list->first = lease;
    list->len++;
}

void orm__lease_remove(orm__lease_list *list, orm__lease *lease) {
    *(lease->previous ? &lease->previous->next : &list->first) = lease->next;
    *(lease->next ? &lease->next->previous : &list->last) = lease->previous;
    list->len--;
}

static void start_empty(orm__pool *pool) {
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->no_opener, NULL);
    pool->idle = pool->lent = (orm__lease_list){.first = NULL};
    pool->waiting = NULL;
    pool->waiting_end = &pool->waiting;
    pool->waiting_count = pool->openers = pool->size = 0;
    pool->pid = getpid();
}

orm_status orm__pool_make(const orm__connector *connector, const orm_engine_options *options,
                          orm__failure *failure, orm__pool **out) {
    orm__pool *pool = *out = orm__allocate(&connector->allocator, sizeof *pool);
    if (!pool)
        return orm__fail_nomem(failure);
    int overflow = or_default(options->max_overflow, DEFAULT_OVERFLOW);
    int recycle_s = or_default(options->recycle_s, DEFAULT_RECYCLE_S);
    int ping_ms = or_default(options->ping_idle_ms, DEFAULT_PING_IDLE_MS);
    int kept = or_default(options->pool_size, DEFAULT_SIZE);
    memset(pool, 0, sizeof *pool);
    pool->connector = connector;
    pool->allocator = connector->allocator;
    pool->kept = kept > 0 ? kept : 1;
    pool->most = pool->kept + (overflow > 0 ? overflow : 0);
    pool->timeout_ms = or_default(options->timeout_ms, DEFAULT_TIMEOUT_MS);
    pool->recycle_us = recycle_s < 0 ? ORM__NEVER : (int64_t)recycle_s * 1000000;
    pool->ping_idle_us = ping_ms < 0 ? INT64_MAX : (int64_t)ping_ms * 1000;
    pool->fifo = options->fifo;
    pool->random = (uint64_t)orm_clock_us() | 1;
    start_empty(pool);
    return ORM_OK;
}

orm_status orm__pool_open(const orm__connector *connector, const orm_engine_options *options,
                          orm__failure *failure, orm__pool **out) {
    orm__lease *first = NULL;
    orm_status status = orm__pool_make(connector, options, failure, out);
    orm__pool *pool = *out;
    if (status == ORM_OK)
        status = orm__lease_open(pool, failure, &first);
    if (status != ORM_OK)
        return status;
    pthread_mutex_lock(&pool->lock);
    pool->size = 1;
    pool->counts.opened++;
    orm__lease_push(&pool->idle, first);
    pthread_mutex_unlock(&pool->lock);
    return ORM_OK;
}

void orm__pool_close(orm__pool *pool) {
    if (!pool)
        return;
    pthread_mutex_lock(&pool->lock);
    while (pool->openers > 0)
        pthread_cond_wait(&pool->no_opener, &pool->lock);
    pthread_mutex_unlock(&pool->lock);
    while (pool->idle.first) {
        orm__lease *lease = pool->idle.first;
        orm__lease_remove(&pool->idle, lease);
        orm__lease_close(pool, lease);
    }
    pthread_cond_destroy(&pool->no_opener);
    pthread_mutex_destroy(&pool->lock);
    orm_allocator allocator = pool->allocator;
    orm__release(&allocator, pool, sizeof *pool);
}

void orm__pool_dispose(orm__pool *pool) {
    orm__pool_check_fork(pool);
    pthread_mutex_lock(&pool->lock);
    orm__lease *idle = pool->idle.first;
    pool->size -= pool->idle.len;
    pool->counts.closed += (uint64_t)pool->idle.len;
    pool->idle = (orm__lease_list){.first = NULL};
    pool->generation++;
    pthread_mutex_unlock(&pool->lock);
    while (idle) {
        orm__lease *next = idle->next;
        orm__lease_close(pool, idle);
        idle = next;
    }
}

/* In a forked child: everything there is belongs to the parent. The lock may have been held by a
 * thread that does not exist here, so it is made anew. */
static void start_after_fork(orm__pool *pool) {
    orm__lease *parents = pool->idle.first;
    start_empty(pool);
    while (parents) {
        orm__lease *next = parents->next;
        orm__lease_close(pool, parents);
        parents = next;
    }
}

orm__connection *orm__lease_connection(const orm__lease *lease) {
    return lease->connection;
}

bool orm__lease_foreign(const orm__lease *lease) {
    return lease->pid != getpid();
}

void orm__pool_check_fork(orm__pool *pool) {
    if (pool->pid != getpid())
        start_after_fork(pool);
}

orm_engine_statistics orm__pool_stat(orm__pool *pool) {
    orm__pool_check_fork(pool);
    pthread_mutex_lock(&pool->lock);
    orm_engine_statistics counts = pool->counts;
    counts.size = pool->size;
    counts.idle = pool->idle.len;
    counts.in_use = pool->lent.len;
    counts.waiting = pool->waiting_count;
    pthread_mutex_unlock(&pool->lock);
    return counts;
}
