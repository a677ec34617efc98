/*
 * What the entities of trees share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of trees, which is the place for changes.
 */
#ifndef TREES_TREES_TYPES_H
#define TREES_TREES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct node node;
typedef struct node_with node_with;
typedef struct node_list {
    node **items;
    size_t len;
} node_list;
extern const orm_entity node_entity;

#ifdef __cplusplus
}
#endif

#endif
