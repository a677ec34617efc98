/*
 * Parking: how a fiber waits for a socket, for a time, or for being woken.
 *
 *     RUNNING → PARKED   [park]
 *     PARKED  → RUNNING  [on_ready]               its socket is ready
 *     PARKED  → RUNNING  [on_timer]               its deadline has come: ORM_TIMEOUT
 *     PARKED  → RUNNING  [orm__loop_take_woken]   another thread, or fiber, woke it
 *     PARKED  → READY    [orm__fiber_unpark]      ORM_CANCELLED
 *     RUNNING → READY    [step_back]              there is nothing left to wait for
 *
 * libuv's callbacks run on the thread's own stack, and enter the fiber from there.
 */
#include <limits.h>
#include <string.h>

#include "base/allocator.h"
#include "loop/loop_state.h"

static orm_loop *loop_of(const orm__parker *parker) {
    return (orm_loop *)(uintptr_t)parker; /* its first member */
}

static void stop_waiting(orm__fiber *fiber, orm_status outcome) {
    fiber->outcome = outcome;
    uv_timer_stop(&fiber->timer);
    if (!fiber->poll)
        return;
    uv_poll_stop(&fiber->poll->handle);
    fiber->poll->fiber = NULL;
    fiber->poll = NULL;
}

/* --- what ends a wait -------------------------------------------------------------------------------- */

static void on_ready(uv_poll_t *handle, int status, int events) {
    const orm__poll *poll = (const orm__poll *)handle; /* its first member */
    orm__fiber *fiber = poll->fiber;
    (void)status; /* an error counts as ready: the next read or write tells it */
    (void)events;
    stop_waiting(fiber, ORM_OK);
    orm__fiber_resume(fiber);
}

static void start_timer(orm__fiber *fiber);

static void on_timer(uv_timer_t *timer) {
    orm__fiber *fiber = timer->data;
    if (orm_clock_us() < fiber->until_us) {
        start_timer(fiber);
        return;
    }
    stop_waiting(fiber, ORM_TIMEOUT);
    orm__fiber_resume(fiber);
}

/* Rounded up, so that it does not go off before its time; libuv's clock stands still while fibers run.
 * Never 0: libuv looks at no socket as long as there are timers to go off. */
static void start_timer(orm__fiber *fiber) {
    int64_t left = fiber->until_us - orm_clock_us();
    uv_update_time(fiber->loop->uv);
    uv_timer_start(&fiber->timer, on_timer, left > 1000 ? (uint64_t)(left + 999) / 1000 : 1, 0);
}

void orm__fiber_unpark(orm__fiber *fiber, orm_status outcome) {
    stop_waiting(fiber, outcome);
    orm__fiber_ready(fiber);
}

static void wake(orm__parker *parker, orm__fiber *fiber) {
    orm_loop *loop = loop_of(parker);
    pthread_mutex_lock(&loop->lock);
    bool first = !loop->woken;
    if (!fiber->woken) {
        fiber->woken = true;
        fiber->next_woken = loop->woken;
        loop->woken = fiber;
    }
    if (first)
        uv_async_send(&loop->async);
    pthread_mutex_unlock(&loop->lock);
}

/* The first to be woken comes first. */
static orm__fiber *reverse(orm__fiber *woken) {
    orm__fiber *first = NULL;
    while (woken) {
        orm__fiber *next = woken->next_woken;
        woken->next_woken = first;
        first = woken;
        woken = next;
    }
    return first;
}

void orm__loop_take_woken(orm_loop *loop) {
    pthread_mutex_lock(&loop->lock);
    orm__fiber *woken = reverse(loop->woken);
    loop->woken = NULL;
    for (orm__fiber *fiber = woken; fiber; fiber = fiber->next_woken)
        fiber->woken = false;
    while (woken) {
        orm__fiber *next = woken->next_woken;
        if (woken->state == ORM__FIBER_PARKED && !woken->poll)
            orm__fiber_unpark(woken, ORM_OK);
        woken = next;
    }
    pthread_mutex_unlock(&loop->lock);
}

/* --- sockets ----------------------------------------------------------------------------------------- */

static bool make_room(orm_loop *loop, size_t fd) {
    size_t count = loop->poll_count ? loop->poll_count : 64;
    while (count <= fd)
        count *= 2;
    if (count == loop->poll_count)
        return true;
    orm__poll **polls = orm__allocate(&loop->allocator, count * sizeof *polls);
    if (!polls)
        return false;
    memset(polls, 0, count * sizeof *polls);
    if (loop->polls) {
        memcpy(polls, loop->polls, loop->poll_count * sizeof *polls);
        orm__release(&loop->allocator, loop->polls, loop->poll_count * sizeof *polls);
    }
    loop->polls = polls;
    loop->poll_count = count;
    return true;
}

/* A stopped handle watches nothing, so that it serves whatever file has its number next. */
static orm__poll *poll_of(orm_loop *loop, int fd) {
    if (!make_room(loop, (size_t)fd))
        return NULL;
    if (loop->polls[fd])
        return loop->polls[fd];
    orm__poll *made = orm__allocate(&loop->allocator, sizeof *made);
    if (!made)
        return NULL;
    *made = (orm__poll){.fiber = NULL};
    if (uv_poll_init(loop->uv, &made->handle, fd) != 0) {
        orm__release(&loop->allocator, made, sizeof *made);
        return NULL;
    }
    loop->open_handles++;
    return loop->polls[fd] = made;
}

static orm_status watch(orm__fiber *fiber, int fd, int events) {
    int wanted =
        (events & ORM_WAIT_READ ? UV_READABLE : 0) | (events & ORM_WAIT_WRITE ? UV_WRITABLE : 0);
    orm__poll *poll = poll_of(fiber->loop, fd);
    if (!poll || uv_poll_start(&poll->handle, wanted, on_ready) != 0)
        return ORM_NOMEM;
    poll->fiber = fiber;
    fiber->poll = poll;
    return ORM_OK;
}

/* --- parking ----------------------------------------------------------------------------------------- */

/* Its turn comes again when all others that are ready have had theirs. */
static orm_status step_back(orm__fiber *fiber) {
    orm__fiber_ready(fiber);
    orm__coroutine_leave(fiber->coroutine);
    return ORM_TIMEOUT;
}

static orm_status park(orm__fiber *fiber, int64_t deadline_us) {
    orm_loop *loop = fiber->loop;
    if (!fiber->poll && deadline_us >= 0 && orm_clock_us() >= deadline_us)
        return step_back(fiber);
    fiber->until_us = deadline_us;
    if (deadline_us >= 0)
        start_timer(fiber);
    fiber->state = ORM__FIBER_PARKED;
    loop->parked++;
    orm__coroutine_leave(fiber->coroutine);
    return fiber->outcome;
}

static orm_status wait_parked(orm__parker *parker, int fd, int events, int64_t deadline_us) {
    orm_loop *loop = loop_of(parker);
    orm__fiber *fiber = loop->current;
    if (fiber->cancelled || loop->closing) {
        fiber->cancelled = false;
        return ORM_CANCELLED;
    }
    orm_status status = fd >= 0 ? watch(fiber, fd, events) : ORM_OK;
    if (status == ORM_OK)
        status = park(fiber, orm__sooner(deadline_us, fiber->deadline_us));
    fiber->cancelled = fiber->cancelled && status != ORM_CANCELLED;
    return status;
}

static orm__fiber *running(const orm__parker *parker) {
    return loop_of(parker)->current;
}

/* Once orm_loop_run is under way; on a loop of the program's own, once a fiber waits. */
static bool serving(const orm__parker *parker) {
    return loop_of(parker)->running || loop_of(parker)->parked > 0;
}

static uint64_t number(const orm__fiber *fiber) {
    return fiber->number;
}

orm__parker orm__loop_parker(void) {
    return (orm__parker){.thread = pthread_self(),
                         .running = running,
                         .serving = serving,
                         .wait = wait_parked,
                         .wake = wake,
                         .number = number};
}
