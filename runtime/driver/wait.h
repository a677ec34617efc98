/*
 * Waiting: the one place where a connection blocks, and the clock of deadlines.
 *
 * Who waits is a thread, or a fiber of a loop that runs on it. A loop makes itself known to the engine
 * as a *parker*; what waits on the loop's thread, inside a fiber, then parks that fiber and not the thread.
 */
#ifndef ORM_DRIVER_WAIT_H
#define ORM_DRIVER_WAIT_H

#include <pthread.h>

#include <orm/engine.h>

/* A deadline that never comes. */
#define ORM__NEVER INT64_C(-1)

typedef struct orm__waiter {
    orm_status (*wait)(void *context, int fd, int events, int64_t deadline_us);
    void *context;
} orm__waiter;

typedef struct orm__fiber orm__fiber;
typedef struct orm__parker orm__parker;
struct orm__parker {
    pthread_t thread; /* the loop's */
    /* These three are called on that thread only. The fiber that runs; NULL outside of fibers. */
    orm__fiber *(*running)(const orm__parker *parker);
    /* Whether a wait outside of fibers would hold fibers up. */
    bool (*serving)(const orm__parker *parker);
    /* Parks it, as the hook of orm_engine_options says; without `fd` until it is woken, ORM_OK, which
     * may also be for nothing. */
    orm_status (*wait)(orm__parker *parker, int fd, int events, int64_t deadline_us);
    /* From any thread: wakes a fiber that waits without `fd`. */
    void (*wake)(orm__parker *parker, orm__fiber *fiber);
    /* The number of a fiber among the loop's. */
    uint64_t (*number)(const orm__fiber *fiber);
    orm__parker *next;
};

/* The parkers of an engine. Any thread may look. */
typedef struct orm__parkers {
    pthread_mutex_t lock;
    orm__parker *first; /* under the lock */
    _Atomic int count;  /* of them: most engines have none */
} orm__parkers;

void orm__parkers_init(orm__parkers *parkers);
void orm__parkers_destroy(orm__parkers *parkers);
/* False when the thread has one already. */
bool orm__parkers_add(orm__parkers *parkers, orm__parker *parker);
void orm__parkers_remove(orm__parkers *parkers, orm__parker *parker);
/* That of the calling thread, or NULL; NULL is allowed. */
orm__parker *orm__parker_here(orm__parkers *parkers);

/* Who calls: a thread, or a fiber on it. All zero outside of fibers. */
typedef struct orm__caller {
    orm__parker *parker;
    orm__fiber *fiber;
    uint64_t number; /* of the fiber among its loop's, from 1 on */
} orm__caller;
orm__caller orm__caller_here(orm__parkers *parkers);

/* Waits by the caller's parker, else by the hook. */
orm_status orm__wait(orm__parkers *parkers, const orm__waiter *hook, int fd, int events,
                     int64_t deadline_us);

/* The hook itself, or poll(2) when there is none. */
orm__waiter orm__waiter_or_default(orm__waiter hook);

/* Whether `fd` is readable at this moment. */
bool orm__readable_now(int fd);

/* Of two deadlines. */
static inline int64_t orm__sooner(int64_t a, int64_t b) {
    return a < 0 ? b : b < 0 || a < b ? a : b;
}

/* The deadline `milliseconds` from now; never when that is not positive. */
int64_t orm__deadline_in(int64_t milliseconds);

#endif
