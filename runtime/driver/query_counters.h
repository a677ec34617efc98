/* Counters of an engine: what the statements of each name came to. Thread-safe. */
#ifndef ORM_DRIVER_QUERY_COUNTERS_H
#define ORM_DRIVER_QUERY_COUNTERS_H

#include <orm/engine.h>

typedef struct orm__query_counters orm__query_counters;

/* None yet. NULL when out of memory. */
orm__query_counters *orm__query_counters_new(const orm_allocator *allocator);
/* NULL is allowed. */
void orm__query_counters_free(orm__query_counters *counters);

/* Counts a statement that was answered. Without memory for a name that is new it is not counted. */
void orm__query_count(orm__query_counters *counters, const orm_trace *trace);

/* As orm_engine_query_counters. */
size_t orm__query_counters_read(orm__query_counters *counters, orm_query_counters *out,
                                size_t room);

#endif
