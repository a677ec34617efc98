/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of club:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_CLUB_COMPOSE_H
#define CLUB_CLUB_COMPOSE_H

#include <orm/compose.h>

#include "club.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Member --- */

/* All rows of members, until conditions say less. */
static inline orm_select *member_compose(orm_session *session) {
    return orm_select_new(session, &member_entity);
}
static inline orm_status member_compose_all(orm_select *select, member_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void member_compose_with(orm_select *select, const member_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status member_each_groups(const member_list *list, orm_select *select,
                                            group_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &member_entity, MEMBER_RELATION_GROUPS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status member_each_friends(const member_list *list, orm_select *select,
                                             member_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &member_entity, MEMBER_RELATION_FRIENDS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status member_each_admirers(const member_list *list, orm_select *select,
                                              member_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &member_entity, MEMBER_RELATION_ADMIRERS, &objects, lists);
}

static const orm_int32_column MEMBER_BY_ID = {{&member_entity, MEMBER_COLUMN_ID, NULL}};
static const orm_text_column MEMBER_BY_NAME = {{&member_entity, MEMBER_COLUMN_NAME, NULL}};

/* --- Group --- */

/* All rows of groups, until conditions say less. */
static inline orm_select *group_compose(orm_session *session) {
    return orm_select_new(session, &group_entity);
}
static inline orm_status group_compose_all(orm_select *select, group_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void group_compose_with(orm_select *select, const group_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status group_each_members(const group_list *list, orm_select *select,
                                            member_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &group_entity, GROUP_RELATION_MEMBERS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status group_each_entries(const group_list *list, orm_select *select,
                                            membership_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &group_entity, GROUP_RELATION_ENTRIES, &objects, lists);
}

static const orm_int32_column GROUP_BY_ID = {{&group_entity, GROUP_COLUMN_ID, NULL}};

/* --- Membership --- */

/* All rows of memberships, until conditions say less. */
static inline orm_select *membership_compose(orm_session *session) {
    return orm_select_new(session, &membership_entity);
}
static inline orm_status membership_compose_all(orm_select *select, membership_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void membership_compose_with(orm_select *select, const membership_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column MEMBERSHIP_BY_MEMBER_ID = {{&membership_entity, MEMBERSHIP_COLUMN_MEMBER_ID, NULL}};
static const orm_int32_column MEMBERSHIP_BY_CLUB_GROUP_ID = {{&membership_entity, MEMBERSHIP_COLUMN_CLUB_GROUP_ID, NULL}};
static const orm_date_column MEMBERSHIP_BY_SINCE = {{&membership_entity, MEMBERSHIP_COLUMN_SINCE, NULL}};

/* --- Friendship --- */

/* All rows of friendships, until conditions say less. */
static inline orm_select *friendship_compose(orm_session *session) {
    return orm_select_new(session, &friendship_entity);
}
static inline orm_status friendship_compose_all(orm_select *select, friendship_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void friendship_compose_with(orm_select *select, const friendship_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column FRIENDSHIP_BY_MEMBER_ID = {{&friendship_entity, FRIENDSHIP_COLUMN_MEMBER_ID, NULL}};
static const orm_int32_column FRIENDSHIP_BY_FRIEND_ID = {{&friendship_entity, FRIENDSHIP_COLUMN_FRIEND_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
