/*
 * What the entities of special share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of special, which is the place for changes.
 */
#ifndef SPECIAL_SPECIAL_TYPES_H
#define SPECIAL_SPECIAL_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct page page;
typedef struct page_with page_with;
typedef struct page_list {
    page **items;
    size_t len;
} page_list;
extern const orm_entity page_entity;

#ifdef __cplusplus
}
#endif

#endif
