/*
 * What the entities of generated share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of generated, which is the place for changes.
 */
#ifndef GENERATED_GENERATED_TYPES_H
#define GENERATED_GENERATED_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct box box;
typedef struct box_with box_with;
typedef struct box_list {
    box **items;
    size_t len;
} box_list;
extern const orm_entity box_entity;

#ifdef __cplusplus
}
#endif

#endif
