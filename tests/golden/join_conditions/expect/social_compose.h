/*
 * Selects that a program puts together while it runs, over the entities and queries of social:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of social, which is the place for changes.
 */
#ifndef SOCIAL_SOCIAL_COMPOSE_H
#define SOCIAL_SOCIAL_COMPOSE_H

#include <orm/compose.h>

#include "social.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- User --- */

/* All rows of users, until conditions say less. */
static inline orm_select *user_compose(orm_session *session) {
    return orm_select_new(session, &user_entity);
}
static inline orm_status user_compose_all(orm_select *select, user_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void user_compose_with(orm_select *select, const user_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status user_each_neighbours(const user_list *list, orm_select *select,
                                              user_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &user_entity, USER_RELATION_NEIGHBOURS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status user_each_posts(const user_list *list, orm_select *select,
                                         post_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &user_entity, USER_RELATION_POSTS, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status user_each_drafts(const user_list *list, orm_select *select,
                                          post_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &user_entity, USER_RELATION_DRAFTS, &objects, lists);
}

static const orm_int32_column USER_BY_ID = {{&user_entity, USER_COLUMN_ID, NULL}};
static const orm_text_column USER_BY_NAME = {{&user_entity, USER_COLUMN_NAME, NULL}};
static const orm_text_column USER_BY_CITY = {{&user_entity, USER_COLUMN_CITY, NULL}};

/* --- Post --- */

/* All rows of posts, until conditions say less. */
static inline orm_select *post_compose(orm_session *session) {
    return orm_select_new(session, &post_entity);
}
static inline orm_status post_compose_all(orm_select *select, post_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void post_compose_with(orm_select *select, const post_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column POST_BY_ID = {{&post_entity, POST_COLUMN_ID, NULL}};
static const orm_int32_column POST_BY_AUTHOR_ID = {{&post_entity, POST_COLUMN_AUTHOR_ID, NULL}};
static const orm_text_column POST_BY_TITLE = {{&post_entity, POST_COLUMN_TITLE, NULL}};
static const orm_bool_column POST_BY_HIDDEN = {{&post_entity, POST_COLUMN_HIDDEN, NULL}};
static const orm_bool_column POST_BY_PINNED = {{&post_entity, POST_COLUMN_PINNED, NULL}};
static const orm_timestamptz_column POST_BY_CREATED = {{&post_entity, POST_COLUMN_CREATED, NULL}};

#ifdef __cplusplus
}
#endif

#endif
