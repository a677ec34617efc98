/*
 * Coroutines: functions with a stack of their own, which can be left and entered again.
 *
 * One is entered from a thread's stack and leaves to where it was entered from; it never enters another.
 * Sanitizers and valgrind are told of each change of stacks.
 */
#ifndef ORM_LOOP_COROUTINE_H
#define ORM_LOOP_COROUTINE_H

#include "base/allocator.h"

typedef struct orm__coroutine orm__coroutine;

/* Makes one with a stack of at least so many bytes, under which lies a page that nothing may touch. NULL
 * when there is no memory for it. */
orm__coroutine *orm__coroutine_make(const orm_allocator *allocator, size_t stack_size);

/* It must not be under way. NULL is allowed. */
void orm__coroutine_free(orm__coroutine *coroutine);

/* What the next enter begins. It must not be under way. */
void orm__coroutine_prepare(orm__coroutine *coroutine, void (*run)(void *argument), void *argument);

/* Goes on with it until it leaves or its function returns. */
void orm__coroutine_enter(orm__coroutine *coroutine);

/* Inside of it: returns to where it was entered; returns when it is entered again. */
void orm__coroutine_leave(orm__coroutine *coroutine);

/* Whether it was prepared and its function has not returned. */
bool orm__coroutine_under_way(const orm__coroutine *coroutine);

/* How many bytes of its stack were ever in use, in whole pages. */
size_t orm__coroutine_stack_used(const orm__coroutine *coroutine);

#endif
