/*
 * What the pool's own files share. Everything below `lock` in orm__pool is read and written under
 * it only; no call into libpq, the allocator or a callback is made while it is held.
 */
#ifndef ORM_POOL_POOL_STATE_H
#define ORM_POOL_POOL_STATE_H

#include <pthread.h>
#include <sys/types.h>

#include "pool/pool.h"

struct orm__lease {
    orm__connection *connection;
    pid_t pid;
    uint64_t generation;
    int64_t expires_us;    /* when its life ends; ORM__NEVER */
    int64_t idle_since_us; /* when it was last given back */
    int64_t taken_us;
    const char *holder;
    pthread_t thread; /* of the holder, when it took it */
    uint64_t fiber;   /* the same, by its number; 0: none */
    uint64_t statements_told;
    orm__lease *next, *previous; /* in the idle or the lent list */
};

/* A thread or fiber in line. Lives on its stack. */
typedef struct orm__pool_waiter orm__pool_waiter;
struct orm__pool_waiter {
    orm__caller caller;
    pthread_t thread;
    pthread_cond_t wake;   /* of a thread */
    orm__lease *lease;     /* handed over */
    orm_status status;     /* or why there will be none; told in `failure` */
    orm__failure *failure; /* the holder's; the waiter's thread sleeps while it is written */
    orm__pool_waiter *next;
};

typedef struct orm__lease_list {
    orm__lease *first, *last;
    int len;
} orm__lease_list;

struct orm__pool {
    const orm__connector *connector;
    orm_allocator allocator;
    int kept, most; /* pool_size; that and max_overflow */
    int64_t timeout_ms, recycle_us, ping_idle_us;
    bool fifo;
    pid_t pid;

    pthread_mutex_t lock;
    orm__lease_list idle; /* the last one given back is the first */
    orm__lease_list lent;
    orm__pool_waiter *waiting, **waiting_end;
    int waiting_count;
    int openers;              /* connections under way; they count as lent in `size` */
    pthread_cond_t no_opener; /* `openers` came to 0 */
    int size;                 /* idle, lent and under way */
    uint64_t generation;      /* leases of an older one are not to be trusted */
    uint64_t random;
    orm_engine_statistics counts; /* the counters only */
};

/* --- pool.c ------------------------------------------------------------------------------------ */

/* Starts anew in a forked child; called first thing by whatever is called from outside. */
void orm__pool_check_fork(orm__pool *pool);

void orm__lease_push(orm__lease_list *list, orm__lease *lease);
void orm__lease_remove(orm__lease_list *list, orm__lease *lease);

/* --- opener.c --------------------------------------------------------------------------------- */

/* Makes a lease on a new connection. Called without the lock. */
orm_status orm__lease_open(orm__pool *pool, orm__failure *failure, orm__lease **out);
/* Ends the connection and frees the lease. Called without the lock. NULL is allowed. */
void orm__lease_close(orm__pool *pool, orm__lease *lease);

/* Under the lock: whether there is room for one more connection, and reserving it. */
bool orm__opener_reserve(orm__pool *pool);
/* Fills a reserved place by a thread of its own, for whoever is then first in line. Called without
 * the lock. */
void orm__opener_start(orm__pool *pool);

/* --- checkin.c -------------------------------------------------------------------------------- */

/* Under the lock: gives a lease to the first in line, or makes it idle. Returns what is one too
 * many, to be closed without the lock. */
orm__lease *orm__pool_offer(orm__pool *pool, orm__lease *lease);
/* Closes a lease that was lent and makes room for another. `lost`: the server went away, so that
 * other connections are not to be trusted either. Called without the lock. */
void orm__pool_discard(orm__pool *pool, orm__lease *lease, bool lost);

/* --- checkout.c ------------------------------------------------------------------------------- */

/* Under the lock: ends the first waiter's waiting. */
void orm__waiter_serve(orm__pool *pool, orm__lease *lease);

#endif
