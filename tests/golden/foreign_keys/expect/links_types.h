/*
 * What the entities of links share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_LINKS_TYPES_H
#define LINKS_LINKS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct target target;
typedef struct target_with target_with;
typedef struct target_list {
    target **items;
    size_t len;
} target_list;
extern const orm_entity target_entity;

typedef struct source source;
typedef struct source_with source_with;
typedef struct source_list {
    source **items;
    size_t len;
} source_list;
extern const orm_entity source_entity;

#ifdef __cplusplus
}
#endif

#endif
