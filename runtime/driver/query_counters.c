/*
 * Counters by the names of queries: a map to find them by and a list in the order of their first
 * statements, both in an arena and under one lock.
 *
 * A program has as many names as it has queries and operations, so that nothing is ever taken out; the
 * lock is held for a few instructions, which are nothing beside a statement's way to the server.
 */
#include "driver/query_counters.h"

#include <pthread.h>

#include "base/allocator.h"
#include "base/list.h"
#include "base/map.h"

struct orm__query_counters {
    orm_allocator allocator;
    pthread_mutex_t lock;
    orm_arena *arena;
    orm__map by_name;
    ORM__LIST(orm_query_counters *) all;
};

orm__query_counters *orm__query_counters_new(const orm_allocator *allocator) {
    orm__query_counters *made = orm__allocate(allocator, sizeof *made);
    if (!made)
        return NULL;
    *made = (orm__query_counters){.allocator = *allocator, .arena = orm_arena_new(allocator)};
    pthread_mutex_init(&made->lock, NULL);
    if (made->arena)
        return made;
    orm__query_counters_free(made);
    return NULL;
}

void orm__query_counters_free(orm__query_counters *counters) {
    if (!counters)
        return;
    orm_arena_free(counters->arena);
    pthread_mutex_destroy(&counters->lock);
    orm_allocator allocator = counters->allocator;
    orm__release(&allocator, counters, sizeof *counters);
}

/* Under the lock. NULL when out of memory. */
static orm_query_counters *find(orm__query_counters *counters, const char *name) {
    orm_query_counters *found = orm__map_get(&counters->by_name, name);
    if (found)
        return found;
    orm_query_counters *made = orm_arena_zalloc(counters->arena, sizeof *made);
    const char *kept = made ? orm_arena_strdup(counters->arena, name) : NULL;
    if (!kept || !ORM__LIST_ADD(counters->arena, &counters->all, made))
        return NULL;
    made->query = kept;
    if (orm__map_put(&counters->by_name, counters->arena, kept, made))
        return made;
    counters->all.len--;
    return NULL;
}

void orm__query_count(orm__query_counters *counters, const orm_trace *trace) {
    pthread_mutex_lock(&counters->lock);
    orm_query_counters *of = find(counters, trace->query);
    if (of) {
        of->statements++;
        of->failures += trace->status != ORM_OK;
        of->rows += trace->rows > 0 ? (uint64_t)trace->rows : 0;
        of->microseconds += trace->microseconds;
        if (trace->microseconds > of->slowest_us)
            of->slowest_us = trace->microseconds;
    }
    pthread_mutex_unlock(&counters->lock);
}

size_t orm__query_counters_read(orm__query_counters *counters, orm_query_counters *out,
                                size_t room) {
    pthread_mutex_lock(&counters->lock);
    size_t len = counters->all.len;
    for (size_t i = 0; i < len && i < room; i++)
        out[i] = *counters->all.items[i];
    pthread_mutex_unlock(&counters->lock);
    return len;
}
