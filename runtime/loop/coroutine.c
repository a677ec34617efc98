/*
 * Stacks and the change between them, by ucontext.
 *
 *     (none)     → IDLE       [orm__coroutine_make]
 *     IDLE       → PREPARED   [orm__coroutine_prepare]
 *     PREPARED   → INSIDE     [orm__coroutine_enter]
 *     INSIDE     → OUTSIDE    [orm__coroutine_leave]
 *     OUTSIDE    → INSIDE     [orm__coroutine_enter]
 *     INSIDE     → IDLE       [its function returned]
 *
 * A stack is mapped without being reserved: pages cost memory once they are touched, and stay with the
 * coroutine, whose next function finds them.
 */
#define _DEFAULT_SOURCE
#include "loop/coroutine.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "base/sanitizers.h"

#if ORM__ASAN
#include <sanitizer/common_interface_defs.h>
#endif
#if ORM__TSAN
#include <sanitizer/tsan_interface.h>
#endif
#ifdef __has_include
#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#define ORM__VALGRIND 1
#endif
#endif

struct orm__coroutine {
    orm_allocator allocator;
    ucontext_t inside, outside;
    char *memory; /* the page that guards, then the stack */
    size_t guard, stack;
    void (*run)(void *argument);
    void *argument;
    bool under_way;
    unsigned valgrind_stack;
    /* What sanitizers know of either side. */
    void *fake_inside, *fake_outside;
    const void *bottom_outside;
    size_t size_outside;
    void *fiber_inside, *fiber_outside;
};

/* --- what watches ---------------------------------------------------------------------------------- */

static void tell_made(orm__coroutine *at) {
#ifdef ORM__VALGRIND
    at->valgrind_stack =
        VALGRIND_STACK_REGISTER(at->memory + at->guard, at->memory + at->guard + at->stack);
#endif
#if ORM__TSAN
    at->fiber_inside = __tsan_create_fiber(0);
#endif
    (void)at;
}

static void tell_freed(orm__coroutine *at) {
#ifdef ORM__VALGRIND
    VALGRIND_STACK_DEREGISTER(at->valgrind_stack);
#endif
#if ORM__TSAN
    __tsan_destroy_fiber(at->fiber_inside);
#endif
    (void)at;
}

static void tell_entering(orm__coroutine *at) {
#if ORM__ASAN
    __sanitizer_start_switch_fiber(&at->fake_outside, at->memory + at->guard, at->stack);
#endif
#if ORM__TSAN
    at->fiber_outside = __tsan_get_current_fiber();
    __tsan_switch_to_fiber(at->fiber_inside, 0);
#endif
    (void)at;
}

static void tell_entered(orm__coroutine *at) {
#if ORM__ASAN
    __sanitizer_finish_switch_fiber(at->fake_inside, &at->bottom_outside, &at->size_outside);
#endif
    (void)at;
}

/* `for_good`: what the sanitizer keeps for the stack is given up. */
static void tell_leaving(orm__coroutine *at, bool for_good) {
#if ORM__ASAN
    __sanitizer_start_switch_fiber(for_good ? NULL : &at->fake_inside, at->bottom_outside,
                                   at->size_outside);
    if (for_good)
        at->fake_inside = NULL;
#endif
#if ORM__TSAN
    __tsan_switch_to_fiber(at->fiber_outside, 0);
#endif
    (void)at;
    (void)for_good;
}

static void tell_left(orm__coroutine *at) {
#if ORM__ASAN
    __sanitizer_finish_switch_fiber(at->fake_outside, NULL, NULL);
#endif
    (void)at;
}

/* --- life ------------------------------------------------------------------------------------------ */

static size_t page_size(void) {
    long size = sysconf(_SC_PAGESIZE);
    return size > 0 ? (size_t)size : 4096;
}

/* NULL when there is no room. */
static char *map_stack(size_t guard, size_t stack) {
    char *memory = mmap(NULL, guard + stack, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (memory == MAP_FAILED)
        return NULL;
    if (mprotect(memory, guard, PROT_NONE) == 0)
        return memory;
    munmap(memory, guard + stack);
    return NULL;
}

orm__coroutine *orm__coroutine_make(const orm_allocator *allocator, size_t stack_size) {
    size_t page = page_size();
    if (stack_size > SIZE_MAX - 2 * page)
        return NULL;
    orm__coroutine *made = orm__allocate(allocator, sizeof *made);
    if (!made)
        return NULL;
    memset(made, 0, sizeof *made);
    made->allocator = *allocator;
    made->guard = page;
    made->stack = (stack_size + page - 1) / page * page;
    made->memory = map_stack(made->guard, made->stack);
    if (!made->memory) {
        orm__release(allocator, made, sizeof *made);
        return NULL;
    }
    tell_made(made);
    return made;
}

void orm__coroutine_free(orm__coroutine *coroutine) {
    if (!coroutine)
        return;
    tell_freed(coroutine);
    munmap(coroutine->memory, coroutine->guard + coroutine->stack);
    orm_allocator allocator = coroutine->allocator;
    orm__release(&allocator, coroutine, sizeof *coroutine);
}

/* --- changing stacks --------------------------------------------------------------------------------- */

/* makecontext passes ints: a pointer comes in two halves. */
static void begin(unsigned high, unsigned low) {
    orm__coroutine *at = (orm__coroutine *)((uintptr_t)high << 16 << 16 | (uintptr_t)low);
    tell_entered(at);
    at->run(at->argument);
    at->under_way = false;
    tell_leaving(at, true);
    setcontext(&at->outside);
}

void orm__coroutine_prepare(orm__coroutine *coroutine, void (*run)(void *argument),
                            void *argument) {
    uintptr_t self = (uintptr_t)coroutine;
    coroutine->run = run;
    coroutine->argument = argument;
    coroutine->under_way = true;
    getcontext(&coroutine->inside);
    coroutine->inside.uc_stack.ss_sp = coroutine->memory + coroutine->guard;
    coroutine->inside.uc_stack.ss_size = coroutine->stack;
    coroutine->inside.uc_link = NULL;
    /* POSIX has the function take whatever ints it was given. */
    makecontext(&coroutine->inside, (void (*)(void))(uintptr_t)begin, 2,
                (unsigned)(self >> 16 >> 16), (unsigned)self);
}

void orm__coroutine_enter(orm__coroutine *coroutine) {
    tell_entering(coroutine);
    swapcontext(&coroutine->outside, &coroutine->inside);
    tell_left(coroutine);
}

void orm__coroutine_leave(orm__coroutine *coroutine) {
    tell_leaving(coroutine, false);
    swapcontext(&coroutine->inside, &coroutine->outside);
    tell_entered(coroutine);
}

bool orm__coroutine_under_way(const orm__coroutine *coroutine) {
    return coroutine->under_way;
}

size_t orm__coroutine_stack_used(const orm__coroutine *coroutine) {
    enum { AT_ONCE = 256 };
    unsigned char resident[AT_ONCE];
    size_t page = coroutine->guard, pages = coroutine->stack / page;
    char *stack = coroutine->memory + coroutine->guard;
    for (size_t first = 0; first < pages; first += AT_ONCE) {
        size_t count = pages - first < AT_ONCE ? pages - first : AT_ONCE;
        if (mincore(stack + first * page, count * page, resident) != 0)
            return 0;
        for (size_t i = 0; i < count; i++)
            if (resident[i] & 1)
                return coroutine->stack - (first + i) * page;
    }
    return 0;
}
