/*
 * What the entities of words share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_TYPES_H
#define WORDS_WORDS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct query query;
typedef struct query_with query_with;
typedef struct query_list {
    query **items;
    size_t len;
} query_list;
extern const orm_entity query_entity;

#ifdef __cplusplus
}
#endif

#endif
