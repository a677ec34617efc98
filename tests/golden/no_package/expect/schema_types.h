/*
 * What the entities of schema share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_TYPES_H
#define SCHEMA_SCHEMA_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct thing thing;
typedef struct thing_with thing_with;
typedef struct thing_list {
    thing **items;
    size_t len;
} thing_list;
extern const orm_entity thing_entity;

#ifdef __cplusplus
}
#endif

#endif
