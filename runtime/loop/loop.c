/*
 * The loop's life, and its fibers'.
 *
 *     SPARE   → READY    [orm_loop_spawn]
 *     READY   → RUNNING  [run_ready]
 *     RUNNING → PARKED   see parking.c
 *     RUNNING → SPARE    its function returned
 *
 * Whatever makes a fiber ready sends the loop's async handle, whose callback runs those that are. The
 * handle keeps libuv's loop alive as long as there are fibers, so that uv_run returns once there are none.
 */
#include <string.h>

#include "base/allocator.h"
#include "loop/loop_state.h"

enum { DEFAULT_STACK = 256 * 1024, SMALLEST_STACK = 64 * 1024 };

/* --- fibers ------------------------------------------------------------------------------------------- */

static orm__fiber *make_fiber(orm_loop *loop) {
    orm__fiber *fiber = orm__allocate(&loop->allocator, sizeof *fiber);
    if (!fiber)
        return NULL;
    memset(fiber, 0, sizeof *fiber);
    fiber->loop = loop;
    fiber->coroutine = orm__coroutine_make(&loop->allocator, loop->stack_size);
    if (!fiber->coroutine) {
        orm__release(&loop->allocator, fiber, sizeof *fiber);
        return NULL;
    }
    uv_timer_init(loop->uv, &fiber->timer);
    fiber->timer.data = fiber;
    loop->open_handles++;
    fiber->next_made = loop->made;
    return loop->made = fiber;
}

static orm__fiber *take_spare(orm_loop *loop) {
    orm__fiber *fiber = loop->spare;
    if (!fiber)
        return make_fiber(loop);
    loop->spare = fiber->next;
    return fiber;
}

void orm__fiber_ready(orm__fiber *fiber) {
    orm_loop *loop = fiber->loop;
    if (fiber->state == ORM__FIBER_PARKED)
        loop->parked--;
    fiber->state = ORM__FIBER_READY;
    fiber->next = NULL;
    if (!loop->ready)
        uv_async_send(&loop->async);
    *loop->ready_end = fiber;
    loop->ready_end = &fiber->next;
}

static void retire(orm__fiber *fiber) {
    orm_loop *loop = fiber->loop;
    fiber->state = ORM__FIBER_SPARE;
    fiber->next = loop->spare;
    loop->spare = fiber;
    loop->counts.ended++;
    if (--loop->live == 0)
        uv_unref((uv_handle_t *)&loop->async);
}

void orm__fiber_resume(orm__fiber *fiber) {
    orm_loop *loop = fiber->loop;
    if (fiber->state == ORM__FIBER_PARKED)
        loop->parked--;
    fiber->state = ORM__FIBER_RUNNING;
    loop->counts.switches++;
    loop->current = fiber;
    orm__coroutine_enter(fiber->coroutine);
    loop->current = NULL;
    if (!orm__coroutine_under_way(fiber->coroutine))
        retire(fiber);
}

/* Those that become ready meanwhile have their turn when sockets were looked at. */
static void run_ready(orm_loop *loop) {
    orm__fiber *last = NULL;
    for (orm__fiber *fiber = loop->ready; fiber; fiber = fiber->next)
        last = fiber;
    for (orm__fiber *fiber = NULL; last && fiber != last;) {
        fiber = loop->ready;
        loop->ready = fiber->next;
        if (!loop->ready)
            loop->ready_end = &loop->ready;
        orm__fiber_resume(fiber);
    }
    if (loop->ready)
        uv_async_send(&loop->async);
}

static void on_async(uv_async_t *async) {
    orm_loop *loop = async->data;
    orm__loop_take_woken(loop);
    run_ready(loop);
}

/* --- opening ------------------------------------------------------------------------------------------- */

static orm_status open_handles(orm_loop *loop, struct uv_loop_s *theirs) {
    int failed = theirs ? 0 : uv_loop_init(&loop->own);
    if (failed == 0) {
        loop->uv = theirs ? theirs : &loop->own;
        failed = uv_async_init(loop->uv, &loop->async, on_async);
    }
    if (failed != 0)
        return orm__fail(&loop->failure, failed == UV_ENOMEM ? ORM_NOMEM : ORM_CONFIG,
                         "libuv makes no loop: %s", uv_strerror(failed));
    loop->async.data = loop;
    loop->open_handles = 1;
    uv_unref((uv_handle_t *)&loop->async);
    return ORM_OK;
}

orm_status orm_loop_open(orm_engine *engine, const orm_loop_options *options, orm_loop **out) {
    static const orm_loop_options defaults;
    const orm_allocator *allocator = orm__engine_allocator(engine);
    orm_loop *loop = *out = orm__allocate(allocator, sizeof *loop);
    if (!loop)
        return ORM_NOMEM;
    if (!options)
        options = &defaults;
    memset(loop, 0, sizeof *loop);
    loop->parker = orm__loop_parker();
    loop->engine = engine;
    loop->allocator = *allocator;
    loop->failure = orm__failure_on(&loop->allocator);
    loop->stack_size = options->stack_size ? options->stack_size : DEFAULT_STACK;
    if (loop->stack_size < SMALLEST_STACK)
        loop->stack_size = SMALLEST_STACK;
    loop->ready_end = &loop->ready;
    pthread_mutex_init(&loop->lock, NULL);
    orm_status status = open_handles(loop, options->uv);
    if (status == ORM_OK) {
        loop->known = orm__parkers_add(orm__engine_parkers(engine), &loop->parker);
        if (!loop->known)
            status = orm__fail(&loop->failure, ORM_MISUSE,
                               "this thread has a loop for this engine already");
    }
    if (status == ORM_NOMEM) {
        orm_loop_close(loop);
        *out = NULL;
    }
    return status;
}

/* --- running ------------------------------------------------------------------------------------------- */

orm_status orm_loop_spawn(orm_loop *loop, void (*run)(void *argument), void *argument) {
    if (!loop->known || loop->closing)
        return orm__fail(&loop->failure, ORM_MISUSE, "the loop is not open");
    orm__fiber *fiber = take_spare(loop);
    if (!fiber)
        return orm__fail_with(
            &loop->failure,
            &(orm__facts){.status = ORM_NOMEM,
                          .hint = "each stack is two mappings: see vm.max_map_count"},
            "no room for the stack of fiber %llu", (unsigned long long)loop->counts.spawned + 1);
    fiber->number = ++loop->counts.spawned;
    fiber->deadline_us = ORM__NEVER;
    fiber->cancelled = false;
    orm__coroutine_prepare(fiber->coroutine, run, argument);
    if (loop->live++ == 0)
        uv_ref((uv_handle_t *)&loop->async);
    orm__fiber_ready(fiber);
    return ORM_OK;
}

orm_status orm_loop_run(orm_loop *loop) {
    if (!loop->known || loop->current || loop->running)
        return orm__fail(&loop->failure, ORM_MISUSE,
                         loop->current ? "a fiber cannot run the loop that it is in"
                                       : "the loop is not open, or runs already");
    loop->running = true;
    while (loop->live > 0)
        uv_run(loop->uv, UV_RUN_ONCE);
    loop->running = false;
    return ORM_OK;
}

uint64_t orm_loop_fiber(const orm_loop *loop) {
    return loop->current ? loop->current->number : 0;
}

static orm_status fail_sleep(orm_loop *loop, orm_status status) {
    return orm__fail(&loop->failure, status,
                     status == ORM_CANCELLED ? "fiber %llu was cancelled in its sleep"
                                             : "the deadline of fiber %llu came in its sleep",
                     (unsigned long long)orm_loop_fiber(loop));
}

orm_status orm_loop_sleep(orm_loop *loop, int64_t milliseconds) {
    if (!loop->current)
        return orm__fail(&loop->failure, ORM_MISUSE, "only a fiber can sleep");
    int64_t until = orm_clock_us() + (milliseconds > 0 ? milliseconds : 0) * 1000;
    orm_status status;
    do {
        status = loop->parker.wait(&loop->parker, -1, 0, until);
    } while (status == ORM_OK);
    return status == ORM_TIMEOUT && orm_clock_us() >= until ? ORM_OK : fail_sleep(loop, status);
}

static orm__fiber *find(const orm_loop *loop, uint64_t number) {
    orm__fiber *fiber = loop->made;
    while (fiber && (fiber->number != number || fiber->state == ORM__FIBER_SPARE))
        fiber = fiber->next_made;
    return fiber;
}

bool orm_loop_cancel(orm_loop *loop, uint64_t number) {
    orm__fiber *fiber = find(loop, number);
    if (!fiber)
        return false;
    fiber->cancelled = true;
    if (fiber->state == ORM__FIBER_PARKED)
        orm__fiber_unpark(fiber, ORM_CANCELLED);
    return true;
}

void orm_loop_deadline(orm_loop *loop, int64_t deadline_us) {
    if (loop->current)
        loop->current->deadline_us = deadline_us < 0 ? ORM__NEVER : deadline_us;
}

const orm_error *orm_loop_error(const orm_loop *loop) {
    return &loop->failure.error;
}

orm_loop_statistics orm_loop_stat(const orm_loop *loop) {
    orm_loop_statistics counts = loop->counts;
    for (const orm__fiber *fiber = loop->made; fiber; fiber = fiber->next_made) {
        size_t used = orm__coroutine_stack_used(fiber->coroutine);
        counts.stack_used = used > counts.stack_used ? used : counts.stack_used;
    }
    return counts;
}

/* --- closing ------------------------------------------------------------------------------------------- */

/* Every wait of theirs ends at once from now on. */
static void end_fibers(orm_loop *loop) {
    loop->closing = true;
    while (loop->live > 0) {
        for (orm__fiber *fiber = loop->made; fiber; fiber = fiber->next_made)
            if (fiber->state == ORM__FIBER_PARKED)
                orm__fiber_unpark(fiber, ORM_CANCELLED);
        run_ready(loop);
    }
}

static void free_parts(orm_loop *loop) {
    orm_allocator allocator = loop->allocator;
    for (orm__fiber *fiber = loop->made, *next; fiber; fiber = next) {
        next = fiber->next_made;
        orm__coroutine_free(fiber->coroutine);
        orm__release(&allocator, fiber, sizeof *fiber);
    }
    for (size_t i = 0; i < loop->poll_count; i++)
        if (loop->polls[i])
            orm__release(&allocator, loop->polls[i], sizeof *loop->polls[i]);
    if (loop->polls)
        orm__release(&allocator, loop->polls, loop->poll_count * sizeof(orm__poll *));
    orm__failure_free(&loop->failure);
    pthread_mutex_destroy(&loop->lock);
    orm__release(&allocator, loop, sizeof *loop);
}

/* libuv lets go of a handle when it comes round. With the last one a loop on theirs is freed. */
static void on_closed(uv_handle_t *handle) {
    orm_loop *loop = handle->data;
    if (--loop->open_handles == 0 && loop->uv != &loop->own)
        free_parts(loop);
}

static void close_handle(orm_loop *loop, void *handle) {
    uv_handle_t *closed = handle;
    closed->data = loop;
    uv_close(closed, on_closed);
}

static void close_handles(orm_loop *loop) {
    for (orm__fiber *fiber = loop->made; fiber; fiber = fiber->next_made)
        close_handle(loop, &fiber->timer);
    for (size_t i = 0; i < loop->poll_count; i++)
        if (loop->polls[i])
            close_handle(loop, &loop->polls[i]->handle);
    close_handle(loop, &loop->async);
}

void orm_loop_close(orm_loop *loop) {
    if (!loop)
        return;
    if (loop->current || loop->running) {
        orm__fail(&loop->failure, ORM_MISUSE, "the loop runs: it can be closed when that is over");
        return;
    }
    end_fibers(loop);
    if (loop->known)
        orm__parkers_remove(orm__engine_parkers(loop->engine), &loop->parker);
    bool theirs = loop->uv && loop->uv != &loop->own, opened = loop->open_handles > 0;
    if (opened)
        close_handles(loop);
    if (theirs && opened)
        return;
    if (loop->uv && !theirs) {
        uv_run(loop->uv, UV_RUN_DEFAULT);
        uv_loop_close(loop->uv);
    }
    free_parts(loop);
}
