/*
 * What the entities of exclusions share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of exclusions, which is the place for changes.
 */
#ifndef EXCLUSIONS_EXCLUSIONS_TYPES_H
#define EXCLUSIONS_EXCLUSIONS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct booking booking;
typedef struct booking_with booking_with;
typedef struct booking_list {
    booking **items;
    size_t len;
} booking_list;
extern const orm_entity booking_entity;

#ifdef __cplusplus
}
#endif

#endif
