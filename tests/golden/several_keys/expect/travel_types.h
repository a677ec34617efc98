/*
 * What the entities of travel share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_TRAVEL_TYPES_H
#define TRAVEL_TRAVEL_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct airport airport;
typedef struct airport_with airport_with;
typedef struct airport_list {
    airport **items;
    size_t len;
} airport_list;
extern const orm_entity airport_entity;

typedef struct flight flight;
typedef struct flight_with flight_with;
typedef struct flight_list {
    flight **items;
    size_t len;
} flight_list;
extern const orm_entity flight_entity;

#ifdef __cplusplus
}
#endif

#endif
