/*
 * What the entities of naming share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of naming, which is the place for changes.
 */
#ifndef NAMING_NAMING_TYPES_H
#define NAMING_NAMING_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct part part;
typedef struct part_with part_with;
typedef struct part_list {
    part **items;
    size_t len;
} part_list;
extern const orm_entity part_entity;

#ifdef __cplusplus
}
#endif

#endif
