/* The default wait hook, on poll(2), the monotonic clock, and who parks fibers where. Signals do not
 * shorten a wait. */
#include "driver/wait.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <time.h>

int64_t orm_clock_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t orm__deadline_in(int64_t milliseconds) {
    return milliseconds > 0 ? orm_clock_us() + milliseconds * 1000 : ORM__NEVER;
}

/* What poll takes: rounded up, so that a wait never ends just before its deadline. */
static int poll_timeout(int64_t deadline_us) {
    if (deadline_us < 0)
        return -1;
    int64_t left = (deadline_us - orm_clock_us() + 999) / 1000;
    if (left < 0)
        return 0;
    return left > INT_MAX ? INT_MAX : (int)left;
}

static orm_status wait_by_poll(void *context, int fd, int events, int64_t deadline_us) {
    (void)context;
    struct pollfd polled = {.fd = fd};
    if (events & ORM_WAIT_READ)
        polled.events |= POLLIN;
    if (events & ORM_WAIT_WRITE)
        polled.events |= POLLOUT;
    for (;;) {
        int timeout = poll_timeout(deadline_us);
        int ready = poll(&polled, 1, timeout);
        /* An error on the socket counts as ready: the next read or write tells it. */
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return ORM_OK;
        if (ready == 0 && timeout != INT_MAX)
            return ORM_TIMEOUT;
    }
}

orm__waiter orm__waiter_or_default(orm__waiter hook) {
    return hook.wait ? hook : (orm__waiter){.wait = wait_by_poll};
}

/* --- parkers --------------------------------------------------------------------------------------- */

void orm__parkers_init(orm__parkers *parkers) {
    pthread_mutex_init(&parkers->lock, NULL);
    parkers->first = NULL;
    parkers->count = 0;
}

void orm__parkers_destroy(orm__parkers *parkers) {
    pthread_mutex_destroy(&parkers->lock);
}

static orm__parker *parker_of(const orm__parkers *parkers, pthread_t thread) {
    orm__parker *parker = parkers->first;
    while (parker && !pthread_equal(parker->thread, thread))
        parker = parker->next;
    return parker;
}

orm__parker *orm__parker_here(orm__parkers *parkers) {
    if (!parkers || parkers->count == 0)
        return NULL;
    pthread_mutex_lock(&parkers->lock);
    orm__parker *found = parker_of(parkers, pthread_self());
    pthread_mutex_unlock(&parkers->lock);
    return found;
}

bool orm__parkers_add(orm__parkers *parkers, orm__parker *parker) {
    pthread_mutex_lock(&parkers->lock);
    bool first = !parker_of(parkers, parker->thread);
    if (first) {
        parker->next = parkers->first;
        parkers->first = parker;
        parkers->count++;
    }
    pthread_mutex_unlock(&parkers->lock);
    return first;
}

void orm__parkers_remove(orm__parkers *parkers, orm__parker *parker) {
    pthread_mutex_lock(&parkers->lock);
    orm__parker **link = &parkers->first;
    while (*link && *link != parker)
        link = &(*link)->next;
    if (*link) {
        *link = parker->next;
        parkers->count--;
    }
    pthread_mutex_unlock(&parkers->lock);
}

orm__caller orm__caller_here(orm__parkers *parkers) {
    orm__parker *parker = orm__parker_here(parkers);
    orm__fiber *fiber = parker ? parker->running(parker) : NULL;
    return fiber ? (orm__caller){parker, fiber, parker->number(fiber)} : (orm__caller){.number = 0};
}

orm_status orm__wait(orm__parkers *parkers, const orm__waiter *hook, int fd, int events,
                     int64_t deadline_us) {
    orm__caller caller = orm__caller_here(parkers);
    return caller.fiber ? caller.parker->wait(caller.parker, fd, events, deadline_us)
                        : hook->wait(hook->context, fd, events, deadline_us);
}

bool orm__readable_now(int fd) {
    struct pollfd polled = {.fd = fd, .events = POLLIN};
    return poll(&polled, 1, 0) > 0;
}
