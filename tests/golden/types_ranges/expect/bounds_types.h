/*
 * What the entities of bounds share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_BOUNDS_TYPES_H
#define BOUNDS_BOUNDS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct span span;
typedef struct span_with span_with;
typedef struct span_list {
    span **items;
    size_t len;
} span_list;
extern const orm_entity span_entity;

#ifdef __cplusplus
}
#endif

#endif
