/*
 * What the entities of social share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of social, which is the place for changes.
 */
#ifndef SOCIAL_SOCIAL_TYPES_H
#define SOCIAL_SOCIAL_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct user user;
typedef struct user_with user_with;
typedef struct user_list {
    user **items;
    size_t len;
} user_list;
extern const orm_entity user_entity;

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
