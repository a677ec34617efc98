/* Waiting for sockets: the one place where a connection blocks, and the clock of deadlines. */
#ifndef ORM_DRIVER_WAIT_H
#define ORM_DRIVER_WAIT_H

#include <orm/engine.h>

/* A deadline that never comes. */
#define ORM__NEVER INT64_C(-1)

typedef struct orm__waiter {
    orm_status (*wait)(void *context, int fd, int events, int64_t deadline_us);
    void *context;
} orm__waiter;

/* The hook itself, or poll(2) when there is none. */
orm__waiter orm__waiter_or_default(orm__waiter hook);

/* Whether `fd` is readable at this moment. */
bool orm__readable_now(int fd);

/* The deadline `milliseconds` from now; never when that is not positive. */
int64_t orm__deadline_in(int64_t milliseconds);

#endif
