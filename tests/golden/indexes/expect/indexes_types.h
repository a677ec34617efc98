/*
 * What the entities of indexes share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of indexes, which is the place for changes.
 */
#ifndef INDEXES_INDEXES_TYPES_H
#define INDEXES_INDEXES_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct article article;
typedef struct article_with article_with;
typedef struct article_list {
    article **items;
    size_t len;
} article_list;
extern const orm_entity article_entity;

#ifdef __cplusplus
}
#endif

#endif
