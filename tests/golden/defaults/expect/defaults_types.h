/*
 * What the entities of defaults share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_DEFAULTS_TYPES_H
#define DEFAULTS_DEFAULTS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct order order;
typedef struct order_with order_with;
typedef struct order_list {
    order **items;
    size_t len;
} order_list;
extern const orm_entity order_entity;

#ifdef __cplusplus
}
#endif

#endif
