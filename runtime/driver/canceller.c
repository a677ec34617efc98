/*
 * Cancellers, on PQcancel: a request over a connection of its own, which the server's postmaster hands
 * on as a signal. It may come when the statement has ended by itself, and must not stop the next one:
 *
 *     IDLE     → ASKING    [ask]           requests are under way
 *     ASKING   → ASKED     [they ended]    the signal was given, and may be on its way
 *     any      → SETTLING  [before the owner sends something]   requests that are under way are
 *                                          waited for, and one round trip takes their signal in
 *     SETTLING → IDLE      [that is done]  requests stop what the owner sends now
 *
 * Who asks while the owner settles means what it is about to send: that is refused instead. So nobody
 * waits for the owner, who may be a fiber of the asker's own thread.
 *
 * PQcancel blocks, and is not made to stop; it runs in the asking thread without the lock. What it
 * needs stays until it ends: where a lost connection was left meanwhile, the last asker frees it.
 */
#include "driver/canceller.h"

#include <pthread.h>
#include <time.h>

#include "base/allocator.h"
#include "driver/pq_connection.h"

/* A connection that it is aimed at. */
typedef struct aim {
    PGcancel *key;
    int askers;    /* threads in PQcancel */
    bool asked;    /* since the connection was last settled */
    bool settling; /* the owner is */
    bool wanted;   /* meanwhile: that nothing be sent */
    bool left;     /* by the owner */
} aim;

/* All but the allocator is read and written under the lock; `at` is changed by the owner only. */
struct orm_canceller {
    orm_allocator allocator;
    pthread_mutex_t lock;
    pthread_cond_t ended; /* some aim's askers came to 0 */
    int holders;
    aim *at; /* NULL: nothing */
};

static void init_condition(pthread_cond_t *condition) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
}

orm_canceller *orm__canceller_new(const orm_allocator *allocator) {
    orm_canceller *made = orm__allocate(allocator, sizeof *made);
    if (!made)
        return NULL;
    *made = (orm_canceller){.allocator = *allocator, .holders = 1};
    pthread_mutex_init(&made->lock, NULL);
    init_condition(&made->ended);
    return made;
}

orm_canceller *orm__canceller_keep(orm_canceller *canceller) {
    pthread_mutex_lock(&canceller->lock);
    canceller->holders++;
    pthread_mutex_unlock(&canceller->lock);
    return canceller;
}

void orm__canceller_drop(orm_canceller *canceller) {
    if (!canceller)
        return;
    pthread_mutex_lock(&canceller->lock);
    bool last = --canceller->holders == 0;
    pthread_mutex_unlock(&canceller->lock);
    if (!last)
        return;
    pthread_cond_destroy(&canceller->ended);
    pthread_mutex_destroy(&canceller->lock);
    orm_allocator allocator = canceller->allocator;
    orm__release(&allocator, canceller, sizeof *canceller);
}

/* --- the owner's side ---------------------------------------------------------------------------- */

static void free_aim(const orm_canceller *canceller, aim *at) {
    PQfreeCancel(at->key);
    orm__release(&canceller->allocator, at, sizeof *at);
}

orm_status orm__canceller_aim(orm_canceller *canceller, orm__connection *connection) {
    aim *at = orm__allocate(&canceller->allocator, sizeof *at);
    if (!at)
        return orm__fail_nomem(connection->failure);
    *at = (aim){.key = PQgetCancel(connection->pq)};
    if (!at->key) {
        free_aim(canceller, at);
        return orm__fail_nomem(connection->failure);
    }
    pthread_mutex_lock(&canceller->lock);
    canceller->at = at;
    pthread_mutex_unlock(&canceller->lock);
    connection->canceller = canceller;
    return ORM_OK;
}

/* Under the lock. False when the deadline came first. */
static bool wait_for_askers(orm_canceller *canceller, int64_t deadline_us) {
    struct timespec until = {.tv_sec = (time_t)(deadline_us / 1000000),
                             .tv_nsec = (long)(deadline_us % 1000000) * 1000};
    int failed = 0;
    while (canceller->at->askers > 0 && failed == 0) {
        if (deadline_us < 0)
            pthread_cond_wait(&canceller->ended, &canceller->lock);
        else
            failed = pthread_cond_timedwait(&canceller->ended, &canceller->lock, &until);
    }
    return canceller->at->askers == 0;
}

/* The answer to an empty statement comes behind every signal; if one stops that, so be it. */
static void take_signal_in(orm__connection *connection) {
    orm__failure unheard = orm__failure_on(&connection->connector->allocator);
    orm__failure *told = connection->failure;
    int64_t deadline = connection->deadline_us;
    orm__connection_hold(connection, &unheard);
    orm__connection_ping(connection, deadline);
    orm__connection_deadline(connection, deadline);
    orm__connection_hold(connection, told);
    orm__failure_free(&unheard);
}

/* Lets no request begin, until `open_again`. False where some are under way beyond the deadline. */
static bool settle(orm__connection *connection) {
    orm_canceller *canceller = connection->canceller;
    pthread_mutex_lock(&canceller->lock);
    canceller->at->settling = true;
    canceller->at->wanted = false;
    bool ended = wait_for_askers(canceller, connection->deadline_us);
    bool asked = canceller->at->asked;
    canceller->at->asked = false;
    pthread_mutex_unlock(&canceller->lock);
    if (ended && asked)
        take_signal_in(connection);
    return ended;
}

/* Whether what is to be sent was cancelled meanwhile. */
static bool end_settling(orm_canceller *canceller) {
    pthread_mutex_lock(&canceller->lock);
    canceller->at->settling = false;
    bool wanted = canceller->at->wanted;
    pthread_mutex_unlock(&canceller->lock);
    return wanted;
}

orm_status orm__canceller_settle(orm__connection *connection) {
    orm_canceller *canceller = connection->canceller;
    if (!canceller || canceller->at->settling)
        return ORM_OK;
    bool settled = settle(connection);
    connection->stopped = end_settling(canceller);
    if (settled)
        return ORM_OK;
    connection->lost = true;
    return orm__fail(connection->failure, ORM_TIMEOUT,
                     "the server did not take a request to cancel in time");
}

orm_status orm__canceller_check(orm__connection *connection, const orm__statement *statement) {
    bool stopped = connection->stopped;
    connection->stopped = false;
    if (!stopped)
        return ORM_OK;
    return orm__fail_with(connection->failure,
                          &(orm__facts){.status = ORM_CANCELLED,
                                        .sqlstate = "57014",
                                        .statement = statement->sql,
                                        .query = statement->query},
                          "the statement was cancelled before it was sent");
}

void orm__canceller_part(orm__connection *connection, bool silently) {
    orm_canceller *canceller = connection->canceller;
    if (!canceller)
        return;
    orm__connection_deadline(connection, ORM__NEVER);
    if (!connection->lost && !silently)
        settle(connection);
    pthread_mutex_lock(&canceller->lock);
    aim *at = canceller->at;
    canceller->at = NULL;
    at->left = true;
    if (at->askers == 0)
        free_aim(canceller, at);
    pthread_mutex_unlock(&canceller->lock);
    connection->canceller = NULL;
    connection->stopped = false;
}

/* --- the other threads' -------------------------------------------------------------------------- */

orm_status orm__canceller_ask(orm_canceller *canceller) {
    char why[256];
    pthread_mutex_lock(&canceller->lock);
    aim *at = canceller->at;
    if (at && at->settling) {
        at->wanted = true;
        at = NULL;
    }
    if (at)
        at->askers++;
    pthread_mutex_unlock(&canceller->lock);
    if (!at)
        return ORM_OK;
    bool taken = PQcancel(at->key, why, sizeof why);
    pthread_mutex_lock(&canceller->lock);
    at->asked = true;
    at->askers--;
    bool last = at->askers == 0;
    if (last && at->left)
        free_aim(canceller, at);
    if (last)
        pthread_cond_broadcast(&canceller->ended);
    pthread_mutex_unlock(&canceller->lock);
    return taken ? ORM_OK : ORM_DISCONNECTED;
}
