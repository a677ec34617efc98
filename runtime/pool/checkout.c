/*
 * Lending: an idle connection, or a place in the line.
 *
 * A connection that was idle is looked at before it is lent: its generation and age for free, its
 * socket without a round trip, and by a ping only when it was idle for long. Three dead ones in a
 * row are a failure rather than a reason to go on.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "pool/pool_state.h"

enum { TRIES = 3, PING_TIMEOUT_MS = 5000, HOLDERS_TOLD = 16, HOLDERS_TEXT = 1024 };

/* --- the line ---------------------------------------------------------------------------------- */

static void join_line(orm__pool *pool, orm__pool_waiter *waiter) {
    waiter->next = NULL;
    *pool->waiting_end = waiter;
    pool->waiting_end = &waiter->next;
    pool->waiting_count++;
    pool->counts.waits++;
}

static void leave_line(orm__pool *pool, orm__pool_waiter *waiter) {
    orm__pool_waiter **link = &pool->waiting;
    while (*link != waiter)
        link = &(*link)->next;
    *link = waiter->next;
    if (!*link)
        pool->waiting_end = link;
    pool->waiting_count--;
}

void orm__waiter_serve(orm__pool *pool, orm__lease *lease) {
    orm__pool_waiter *first = pool->waiting;
    leave_line(pool, first);
    first->lease = lease;
    if (first->caller.fiber)
        first->caller.parker->wake(first->caller.parker, first->caller.fiber);
    else
        pthread_cond_signal(&first->wake);
}

static struct timespec timespec_of(int64_t us) {
    return (struct timespec){.tv_sec = (time_t)(us / 1000000),
                             .tv_nsec = (long)(us % 1000000) * 1000};
}

/* Under the lock, which is let go of meanwhile: sleeps until woken, ORM_OK, which may be for nothing,
 * or until the deadline. */
static orm_status sleep_in_line(orm__pool *pool, orm__pool_waiter *waiter, int64_t deadline_us) {
    orm_status status = ORM_OK;
    if (waiter->caller.fiber) {
        orm__parker *parker = waiter->caller.parker;
        pthread_mutex_unlock(&pool->lock);
        status = parker->wait(parker, -1, 0, deadline_us);
        pthread_mutex_lock(&pool->lock);
        return status;
    }
    struct timespec until = timespec_of(deadline_us);
    if (pthread_cond_timedwait(&waiter->wake, &pool->lock, &until) != 0 &&
        orm_clock_us() >= deadline_us)
        status = ORM_TIMEOUT;
    return status;
}

/* Under the lock: ORM_OK when served; ORM_TIMEOUT, ORM_CANCELLED. */
static orm_status wait_in_line(orm__pool *pool, orm__pool_waiter *waiter, int64_t deadline_us) {
    orm_status status = ORM_OK;
    while (!waiter->lease && waiter->status == ORM_OK && status == ORM_OK)
        status = sleep_in_line(pool, waiter, deadline_us);
    bool served = waiter->lease || waiter->status != ORM_OK;
    if (!served)
        leave_line(pool, waiter);
    return status == ORM_TIMEOUT && served ? ORM_OK : status;
}

/* --- a timeout's story ------------------------------------------------------------------------ */

typedef struct holders {
    char text[HOLDERS_TEXT];
    int lent, most;
    bool all_mine;
} holders;

static bool is_mine(const orm__lease *lease, const orm__pool_waiter *waiter) {
    return pthread_equal(lease->thread, waiter->thread) && lease->fiber == waiter->caller.number;
}

/* Under the lock: whether every connection is held by a fiber that waits in this line itself, so that
 * none would ever be given back. */
static bool is_stuck(const orm__pool *pool) {
    bool stuck = pool->openers == 0 && pool->lent.len > 0 && pool->size >= pool->most;
    for (const orm__lease *lease = pool->lent.first; lease && stuck; lease = lease->next) {
        const orm__pool_waiter *waiter = pool->waiting;
        while (waiter && !is_mine(lease, waiter))
            waiter = waiter->next;
        stuck = waiter && lease->fiber;
    }
    return stuck;
}

/* Under the lock: who holds what, for how long. The longest come first. */
static void list_holders(orm__pool *pool, const orm__pool_waiter *waiter, holders *out) {
    size_t used = 0;
    int told = 0;
    int64_t now = orm_clock_us();
    out->text[0] = '\0';
    out->lent = pool->lent.len;
    out->most = pool->most;
    out->all_mine = pool->lent.len > 0;
    for (orm__lease *lease = pool->lent.last; lease; lease = lease->previous) {
        out->all_mine = out->all_mine && is_mine(lease, waiter);
        if (told++ >= HOLDERS_TOLD || used >= sizeof out->text)
            continue;
        char fiber[32] = "";
        if (lease->fiber)
            snprintf(fiber, sizeof fiber, " of fiber %llu", (unsigned long long)lease->fiber);
        int written = snprintf(out->text + used, sizeof out->text - used, "%s`%.40s`%s for %.1f s",
                               used ? ", " : "held by ", lease->holder, fiber,
                               (double)(now - lease->taken_us) / 1e6);
        used += written > 0 ? (size_t)written : 0;
    }
}

static orm_status fail_timeout(const orm__pool *pool, const orm__pool_waiter *waiter,
                               const holders *told, orm__failure *failure) {
    const char *hint = !told->all_mine ? "close sessions sooner, or raise pool_size or max_overflow"
                       : waiter->caller.fiber
                           ? "this fiber holds all of them: close, commit or roll back a session"
                           : "this thread holds all of them: close, commit or roll back a session";
    return orm__fail_with(failure,
                          &(orm__facts){.status = ORM_TIMEOUT, .detail = told->text, .hint = hint},
                          "no connection within %lld ms: %d of %d are in use",
                          (long long)pool->timeout_ms, told->lent, told->most);
}

/* A fiber that came last is told, so that the others may go on. */
static orm_status fail_stuck(const holders *told, orm__failure *failure) {
    return orm__fail_with(
        failure,
        &(orm__facts){.status = ORM_MISUSE,
                      .detail = told->text,
                      .hint = "a fiber should hold one connection at a time; or raise pool_size or "
                              "max_overflow"},
        "all %d connections are held by fibers that wait for another one", told->lent);
}

static orm_status fail_cancelled(orm__failure *failure) {
    return orm__fail(failure, ORM_CANCELLED, "cancelled while it waited for a connection");
}

/* --- taking ------------------------------------------------------------------------------------ */

static bool is_spent(const orm__pool *pool, const orm__lease *lease, int64_t now) {
    return lease->generation != pool->generation ||
           (lease->expires_us >= 0 && now >= lease->expires_us);
}

/* Under the lock: the next idle connection. Those that are spent are moved to `spent`. */
static orm__lease *take_idle(orm__pool *pool, orm__lease_list *spent) {
    int64_t now = orm_clock_us();
    while (pool->idle.first) {
        orm__lease *lease = pool->fifo ? pool->idle.last : pool->idle.first;
        orm__lease_remove(&pool->idle, lease);
        if (!is_spent(pool, lease, now))
            return lease;
        pool->size--;
        pool->counts.closed++;
        orm__lease_push(spent, lease);
    }
    return NULL;
}

static void close_all(orm__pool *pool, orm__lease_list *leases) {
    while (leases->first) {
        orm__lease *lease = leases->first;
        orm__lease_remove(leases, lease);
        orm__lease_close(pool, lease);
    }
}

static bool init_wake(pthread_cond_t *wake) {
    pthread_condattr_t monotonic;
    if (pthread_condattr_init(&monotonic) != 0)
        return false;
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    bool made = pthread_cond_init(wake, &monotonic) == 0;
    pthread_condattr_destroy(&monotonic);
    return made;
}

/* Joins the line, starts a connection when there is room for one, and waits. */
static orm_status wait_for_lease(orm__pool *pool, int64_t deadline_us, orm__failure *failure,
                                 orm__lease **out) {
    orm__pool_waiter waiter = {.caller = orm__caller_here(pool->connector->parkers),
                               .thread = pthread_self(),
                               .failure = failure};
    if (!init_wake(&waiter.wake)) {
        pthread_mutex_unlock(&pool->lock);
        return orm__fail_nomem(failure);
    }
    join_line(pool, &waiter);
    if (orm__opener_reserve(pool)) {
        pthread_mutex_unlock(&pool->lock);
        orm__opener_start(pool);
        pthread_mutex_lock(&pool->lock);
    }
    holders told;
    orm__lease *surplus = NULL;
    bool stuck = is_stuck(pool);
    if (stuck)
        leave_line(pool, &waiter);
    orm_status status = stuck ? ORM_MISUSE : wait_in_line(pool, &waiter, deadline_us);
    if (status == ORM_CANCELLED && waiter.lease) {
        orm__lease_remove(&pool->lent, waiter.lease);
        surplus = orm__pool_offer(pool, waiter.lease);
        waiter.lease = NULL;
    }
    if (status == ORM_TIMEOUT || stuck)
        list_holders(pool, &waiter, &told);
    pool->counts.timeouts += status == ORM_TIMEOUT;
    pthread_mutex_unlock(&pool->lock);
    pthread_cond_destroy(&waiter.wake);
    orm__lease_close(pool, surplus);
    *out = waiter.lease;
    if (status == ORM_OK)
        return waiter.status;
    if (stuck)
        return fail_stuck(&told, failure);
    return status == ORM_TIMEOUT ? fail_timeout(pool, &waiter, &told, failure)
                                 : fail_cancelled(failure);
}

static orm_status take(orm__pool *pool, int64_t deadline_us, orm__failure *failure,
                       orm__lease **out) {
    orm__lease_list spent = {.first = NULL};
    orm_status status = ORM_OK;
    pthread_mutex_lock(&pool->lock);
    *out = pool->waiting ? NULL : take_idle(pool, &spent);
    if (*out) {
        (*out)->holder = ""; /* until it was looked at: its last holder may be gone */
        (*out)->fiber = 0;
        (*out)->taken_us = orm_clock_us();
        orm__lease_push(&pool->lent, *out);
        pthread_mutex_unlock(&pool->lock);
    } else {
        status = wait_for_lease(pool, deadline_us, failure, out);
    }
    close_all(pool, &spent);
    return status;
}

/* Whether the connection can be used; what is wrong with it is told. */
static bool is_usable(orm__pool *pool, orm__lease *lease, orm__failure *failure) {
    orm__connection_hold(lease->connection, failure);
    if (!orm__connection_alive(lease->connection)) {
        orm__fail(failure, ORM_DISCONNECTED, "the server closed an idle connection");
        return false;
    }
    if (orm_clock_us() - lease->idle_since_us < pool->ping_idle_us)
        return true;
    return orm__connection_ping(lease->connection, orm__deadline_in(PING_TIMEOUT_MS)) == ORM_OK;
}

static void lend(orm__pool *pool, const char *holder, orm__lease *lease) {
    orm__caller caller = orm__caller_here(pool->connector->parkers);
    pthread_mutex_lock(&pool->lock);
    lease->holder = holder;
    lease->thread = pthread_self();
    lease->fiber = caller.number;
    lease->taken_us = orm_clock_us();
    pool->counts.checkouts++;
    pthread_mutex_unlock(&pool->lock);
}

orm_status orm__pool_acquire(orm__pool *pool, const char *holder, orm__failure *failure,
                             orm__lease **out) {
    orm__pool_check_fork(pool);
    int64_t deadline = orm__deadline_in(pool->timeout_ms);
    for (int i = 0; i < TRIES; i++) {
        orm_status status = take(pool, deadline, failure, out);
        if (status != ORM_OK)
            return status;
        lend(pool, holder, *out);
        if (is_usable(pool, *out, failure)) {
            orm__failure_clear(failure);
            return ORM_OK;
        }
        orm__pool_discard(pool, *out, true);
        *out = NULL;
    }
    return orm__fail_with(failure,
                          &(orm__facts){.status = ORM_DISCONNECTED,
                                        .detail = failure->error.message,
                                        .sqlstate = failure->error.sqlstate},
                          "%d connections in a row turned out to be dead", TRIES);
}
