/*
 * What the entities of badges share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGES_TYPES_H
#define BADGES_BADGES_TYPES_H

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

typedef struct badge badge;
typedef struct badge_with badge_with;
typedef struct badge_list {
    badge **items;
    size_t len;
} badge_list;
extern const orm_entity badge_entity;

typedef struct passport passport;
typedef struct passport_with passport_with;
typedef struct passport_list {
    passport **items;
    size_t len;
} passport_list;
extern const orm_entity passport_entity;

#ifdef __cplusplus
}
#endif

#endif
