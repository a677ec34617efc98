/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of circle:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of circle, which is the place for changes.
 */
#ifndef CIRCLE_CIRCLE_COMPOSE_H
#define CIRCLE_CIRCLE_COMPOSE_H

#include <orm/compose.h>

#include "circle.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Person --- */

/* All rows of people, until conditions say less. */
static inline orm_select *person_compose(orm_session *session) {
    return orm_select_new(session, &person_entity);
}
static inline orm_status person_compose_all(orm_select *select, person_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void person_compose_with(orm_select *select, const person_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status person_each_posts(const person_list *list, orm_select *select,
                                           post_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &person_entity, PERSON_RELATION_POSTS, &objects, lists);
}

static const orm_int32_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const orm_int32_column PERSON_BY_FAVOURITE_ID = {{&person_entity, PERSON_COLUMN_FAVOURITE_ID, NULL}};

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

#ifdef __cplusplus
}
#endif

#endif
