/* Where to connect to: a URL or conninfo string, read by libpq and completed by defaults. */
#ifndef ORM_DRIVER_CONNINFO_H
#define ORM_DRIVER_CONNINFO_H

#include "driver/failure.h"

/* Parallel arrays ended by NULL, as PQconnectStartParams takes them. */
typedef struct orm__conninfo {
    const char **keywords;
    const char **values;
    int64_t connect_timeout_ms; /* as the string says it; 0 when it does not */
    orm_arena *arena;           /* holds all of it */
} orm__conninfo;

/* Reads `url` (NULL: the environment alone). No part of it that might be a password gets into the
 * failure. The caller owns the result. ORM_CONFIG, ORM_NOMEM. */
orm_status orm__conninfo_read(const char *url, const char *application_name,
                              const orm_allocator *allocator, orm__failure *failure,
                              orm__conninfo *out);

void orm__conninfo_free(orm__conninfo *conninfo);

#endif
