/*
 * What the entities of club share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_CLUB_TYPES_H
#define CLUB_CLUB_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct member member;
typedef struct member_with member_with;
typedef struct member_list {
    member **items;
    size_t len;
} member_list;
extern const orm_entity member_entity;

typedef struct group group;
typedef struct group_with group_with;
typedef struct group_list {
    group **items;
    size_t len;
} group_list;
extern const orm_entity group_entity;

typedef struct membership membership;
typedef struct membership_with membership_with;
typedef struct membership_list {
    membership **items;
    size_t len;
} membership_list;
extern const orm_entity membership_entity;

typedef struct friendship friendship;
typedef struct friendship_with friendship_with;
typedef struct friendship_list {
    friendship **items;
    size_t len;
} friendship_list;
extern const orm_entity friendship_entity;

#ifdef __cplusplus
}
#endif

#endif
