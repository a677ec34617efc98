/*
 * What the entities of options share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_OPTIONS_TYPES_H
#define OPTIONS_OPTIONS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct counter counter;
typedef struct counter_with counter_with;
typedef struct counter_list {
    counter **items;
    size_t len;
} counter_list;
extern const orm_entity counter_entity;

typedef struct app_user app_user;
typedef struct app_user_with app_user_with;
typedef struct app_user_list {
    app_user **items;
    size_t len;
} app_user_list;
extern const orm_entity app_user_entity;

typedef struct plain plain;
typedef struct plain_with plain_with;
typedef struct plain_list {
    plain **items;
    size_t len;
} plain_list;
extern const orm_entity plain_entity;

#ifdef __cplusplus
}
#endif

#endif
