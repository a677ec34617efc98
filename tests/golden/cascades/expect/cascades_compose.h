/*
 * Selects that a program puts together while it runs, over the entities and queries of cascades:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CASCADES_COMPOSE_H
#define CASCADES_CASCADES_COMPOSE_H

#include <orm/compose.h>

#include "cascades.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Cart --- */

/* All rows of carts, until conditions say less. */
static inline orm_select *cart_compose(orm_session *session) {
    return orm_select_new(session, &cart_entity);
}
static inline orm_status cart_compose_all(orm_select *select, cart_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void cart_compose_with(orm_select *select, const cart_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status cart_each_lines(const cart_list *list, orm_select *select,
                                         line_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &cart_entity, CART_RELATION_LINES, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status cart_each_notes(const cart_list *list, orm_select *select,
                                         note_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &cart_entity, CART_RELATION_NOTES, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status cart_each_events(const cart_list *list, orm_select *select,
                                          event_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &cart_entity, CART_RELATION_EVENTS, &objects, lists);
}

static const orm_int32_column CART_BY_ID = {{&cart_entity, CART_COLUMN_ID, NULL}};

/* --- Line --- */

/* All rows of lines, until conditions say less. */
static inline orm_select *line_compose(orm_session *session) {
    return orm_select_new(session, &line_entity);
}
static inline orm_status line_compose_all(orm_select *select, line_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void line_compose_with(orm_select *select, const line_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column LINE_BY_ID = {{&line_entity, LINE_COLUMN_ID, NULL}};
static const orm_int32_column LINE_BY_CART_ID = {{&line_entity, LINE_COLUMN_CART_ID, NULL}};

/* --- Note --- */

/* All rows of notes, until conditions say less. */
static inline orm_select *note_compose(orm_session *session) {
    return orm_select_new(session, &note_entity);
}
static inline orm_status note_compose_all(orm_select *select, note_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void note_compose_with(orm_select *select, const note_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column NOTE_BY_ID = {{&note_entity, NOTE_COLUMN_ID, NULL}};
static const orm_int32_column NOTE_BY_CART_ID = {{&note_entity, NOTE_COLUMN_CART_ID, NULL}};

/* --- Event --- */

/* All rows of events, until conditions say less. */
static inline orm_select *event_compose(orm_session *session) {
    return orm_select_new(session, &event_entity);
}
static inline orm_status event_compose_all(orm_select *select, event_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void event_compose_with(orm_select *select, const event_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column EVENT_BY_ID = {{&event_entity, EVENT_COLUMN_ID, NULL}};
static const orm_int32_column EVENT_BY_CART_ID = {{&event_entity, EVENT_COLUMN_CART_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
