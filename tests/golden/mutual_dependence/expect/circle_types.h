/*
 * What the entities of circle share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of circle, which is the place for changes.
 */
#ifndef CIRCLE_CIRCLE_TYPES_H
#define CIRCLE_CIRCLE_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct person person;
typedef struct person_with person_with;
typedef struct person_list {
    person **items;
    size_t len;
} person_list;
extern const orm_entity person_entity;

typedef struct post post;
typedef struct post_with post_with;
typedef struct post_list {
    post **items;
    size_t len;
} post_list;
extern const orm_entity post_entity;

#ifdef __cplusplus
}
#endif

#endif
