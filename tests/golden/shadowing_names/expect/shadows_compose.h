/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of shadows:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SHADOWS_COMPOSE_H
#define SHADOWS_SHADOWS_COMPOSE_H

#include <orm/compose.h>

#include "shadows.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct value_column {
    orm_column_of column;
} value_column;
static inline const orm_condition *value_is(orm_select *select, value_column of,
                                            orm_comparison comparison, enum value value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *value_in(orm_select *select, value_column of,
                                            const enum value *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Object --- */

/* All rows of objects, until conditions say less. */
static inline orm_select *object_compose(orm_session *session) {
    return orm_select_new(session, &object_entity);
}
static inline orm_status object_compose_all(orm_select *select, object_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void object_compose_with(orm_select *select, const object_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status object_each_status(const object_list *list, orm_select *select,
                                            list_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &object_entity, OBJECT_RELATION_STATUS, &objects, lists);
}

static const value_column OBJECT_BY_VALUE = {{&object_entity, OBJECT_COLUMN_VALUE, NULL}};
static const orm_other_column OBJECT_BY_OUT = {{&object_entity, OBJECT_COLUMN_OUT, NULL}};
static const orm_text_column OBJECT_BY_OTHER_SESSION = {{&object_entity, OBJECT_COLUMN_OTHER_SESSION, NULL}};

/* --- Session --- */

/* All rows of sessions, until conditions say less. */
static inline orm_select *session_compose(orm_session *session) {
    return orm_select_new(session, &session_entity);
}
static inline orm_status session_compose_all(orm_select *select, session_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void session_compose_with(orm_select *select, const session_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status session_each_objects(const session_list *list, orm_select *select,
                                              object_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &session_entity, SESSION_RELATION_OBJECTS, &objects, lists);
}

static const orm_text_column SESSION_BY_SESSION = {{&session_entity, SESSION_COLUMN_SESSION, NULL}};

/* --- List --- */

/* All rows of lists, until conditions say less. */
static inline orm_select *list_compose(orm_session *session) {
    return orm_select_new(session, &list_entity);
}
static inline orm_status list_compose_all(orm_select *select, list_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void list_compose_with(orm_select *select, const list_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column LIST_BY_DEFAULT = {{&list_entity, LIST_COLUMN_DEFAULT, NULL}};
static const orm_text_column LIST_BY_CLASS = {{&list_entity, LIST_COLUMN_CLASS, NULL}};
static const value_column LIST_BY_OBJECT_VALUE = {{&list_entity, LIST_COLUMN_OBJECT_VALUE, NULL}};

/* --- Items --- */

/* All rows of items, until conditions say less. */
static inline orm_select *items_compose(orm_session *session) {
    return orm_select_new(session, &items_entity);
}
static inline orm_status items_compose_all(orm_select *select, items_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void items_compose_with(orm_select *select, const items_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column ITEMS_BY_ID = {{&items_entity, ITEMS_COLUMN_ID, NULL}};
static const value_column ITEMS_BY_OWNER_VALUE = {{&items_entity, ITEMS_COLUMN_OWNER_VALUE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
