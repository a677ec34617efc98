/*
 * What the entities of checks share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of checks, which is the place for changes.
 */
#ifndef CHECKS_CHECKS_TYPES_H
#define CHECKS_CHECKS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct shelf shelf;
typedef struct shelf_with shelf_with;
typedef struct shelf_list {
    shelf **items;
    size_t len;
} shelf_list;
extern const orm_entity shelf_entity;

#ifdef __cplusplus
}
#endif

#endif
