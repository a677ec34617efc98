/*
 * What the loop's own files share.
 *
 * Fibers, their stacks and the handles for sockets are used again and again, and go with the loop.
 */
#ifndef ORM_LOOP_LOOP_STATE_H
#define ORM_LOOP_LOOP_STATE_H

#include <orm/loop.h>
#include <uv.h>

#include "loop/coroutine.h"
#include "session/session_state.h"

typedef enum orm__fiber_state {
    ORM__FIBER_SPARE,
    ORM__FIBER_READY,
    ORM__FIBER_RUNNING,
    ORM__FIBER_PARKED
} orm__fiber_state;

/* A socket that fibers have waited for. Handles are kept by the number of the file. */
typedef struct orm__poll {
    uv_poll_t handle;
    orm__fiber *fiber; /* that waits; NULL: stopped */
} orm__poll;

struct orm__fiber {
    orm_loop *loop;
    orm__fiber_state state;
    uint64_t number;
    orm__coroutine *coroutine;
    void (*run)(void *argument);
    void *argument;
    int64_t deadline_us; /* of all its waits; ORM__NEVER */
    bool cancelled;      /* and not told yet */
    orm__poll *poll;     /* while parked: of its socket; NULL: it may be woken */
    int64_t until_us;    /* while parked: when `timer` is to go off */
    orm_status outcome;  /* of the wait that ended */
    uv_timer_t timer;
    orm__fiber *next;       /* among the ready or the spare */
    orm__fiber *next_woken; /* under the loop's lock */
    bool woken;             /* the same */
    orm__fiber *next_made;
};

struct orm_loop {
    orm__parker parker;
    orm_engine *engine;
    orm_allocator allocator;
    orm__failure failure;
    size_t stack_size;
    uv_loop_t *uv, own;
    bool known; /* to the engine */
    bool running, closing;
    orm__fiber *current;
    uint64_t live, parked;
    orm__fiber *ready, **ready_end;
    orm__fiber *spare, *made; /* the latter: all there are */
    orm__poll **polls;        /* by file number; NULL: none yet */
    size_t poll_count;
    unsigned open_handles;
    uv_async_t async; /* something is ready, or was woken */
    pthread_mutex_t lock;
    orm__fiber *woken; /* under the lock */
    orm_loop_statistics counts;
};

/* Runs a fiber until it parks or ends. */
void orm__fiber_resume(orm__fiber *fiber);
/* It goes on when the loop comes round. */
void orm__fiber_ready(orm__fiber *fiber);

/* --- parking.c -------------------------------------------------------------------------------------- */

/* What the driver and the pool see of the loop. */
orm__parker orm__loop_parker(void);
/* Ends a parked fiber's wait with this, and makes it ready. */
void orm__fiber_unpark(orm__fiber *fiber, orm_status outcome);
/* Those that other threads have woken. */
void orm__loop_take_woken(orm_loop *loop);

#endif
