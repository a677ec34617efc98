/*
 * What the entities of times share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of times, which is the place for changes.
 */
#ifndef TIMES_TIMES_TYPES_H
#define TIMES_TIMES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct event event;
typedef struct event_with event_with;
typedef struct event_list {
    event **items;
    size_t len;
} event_list;
extern const orm_entity event_entity;

#ifdef __cplusplus
}
#endif

#endif
