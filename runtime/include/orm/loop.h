/*
 * Loops: many fibers on one thread, over libuv.
 *
 * A fiber is a function that runs on a stack of its own. Inside one every call of liborm is what it is
 * in a plain thread, but where it would block the thread, other fibers go on instead. A session belongs
 * to one fiber at a time. Fibers change places only in such calls, never in between, so that what they
 * share needs no locks.
 *
 * A loop belongs to the thread that opened it: everything here is called on that thread.
 */
#ifndef ORM_LOOP_H
#define ORM_LOOP_H

#include <orm/engine.h>

#ifdef __cplusplus
extern "C" {
#endif

struct uv_loop_s; /* uv_loop_t of <uv.h> */

typedef struct orm_loop orm_loop;

/* All zero is the default, given behind each field. */
typedef struct orm_loop_options {
    struct uv_loop_s *uv; /* the program's own loop, which outlives this one: one that is made */
    size_t stack_size;    /* bytes of each fiber's stack: 256 KiB */
} orm_loop_options;

typedef struct orm_loop_statistics {
    uint64_t spawned, ended; /* fibers */
    uint64_t switches;       /* times that a fiber went on */
    size_t stack_used;       /* bytes, the most that any fiber's stack has ever held */
} orm_loop_statistics;

/* Opens a loop for sessions of the engine, which must outlive it. The caller owns *out and must close
 * it, also after a failure, which it then tells (orm_loop_error); only ORM_NOMEM leaves *out NULL.
 * ORM_MISUSE: the thread has a loop for this engine already. ORM_CONFIG: the system gives libuv none. */
ORM_API orm_status orm_loop_open(orm_engine *engine, const orm_loop_options *options,
                                 orm_loop **out);

/* Makes a fiber, which runs `run(argument)` once the loop does. Fibers are numbered from 1 on as they
 * are spawned. Fibers may spawn others. ORM_NOMEM when there is no room for another stack. */
ORM_API orm_status orm_loop_spawn(orm_loop *loop, void (*run)(void *argument), void *argument);

/* Runs until every fiber has ended. On a loop of the program's own its other handles are served
 * meanwhile; instead of this it may run that itself. ORM_MISUSE inside a fiber. */
ORM_API orm_status orm_loop_run(orm_loop *loop);

/* The number of the fiber that runs; 0 outside of fibers. */
ORM_API uint64_t orm_loop_fiber(const orm_loop *loop);

/* Lets others go on for so long, at least once. ORM_CANCELLED; ORM_TIMEOUT by orm_loop_deadline;
 * ORM_MISUSE outside of fibers. */
ORM_API orm_status orm_loop_sleep(orm_loop *loop, int64_t milliseconds);

/* Asks a fiber to stop: what it waits for, or the next thing that it would wait for, ends with
 * ORM_CANCELLED, once; a connection that waited for the server is closed. False when it has ended. */
ORM_API bool orm_loop_cancel(orm_loop *loop, uint64_t fiber);

/* The time, as orm_clock_us() tells it, at which all that the running fiber waits for ends with
 * ORM_TIMEOUT; negative: never. Nothing outside of fibers. */
ORM_API void orm_loop_deadline(orm_loop *loop, int64_t deadline_us);

/* Never NULL; valid until the next failure of the loop or its close. */
ORM_API const orm_error *orm_loop_error(const orm_loop *loop);

ORM_API orm_loop_statistics orm_loop_stat(const orm_loop *loop);

/* Cancels what still runs, until it has ended, and frees the loop. Inside a fiber or orm_loop_run it does
 * nothing but tell ORM_MISUSE. A libuv loop of the program's own has to run once more for it to be free
 * of handles. NULL is allowed. */
ORM_API void orm_loop_close(orm_loop *loop);

#ifdef __cplusplus
}
#endif

#endif
