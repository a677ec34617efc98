/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of travel:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_TRAVEL_COMPOSE_H
#define TRAVEL_TRAVEL_COMPOSE_H

#include <orm/compose.h>

#include "travel.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Airport --- */

/* All rows of airports, until conditions say less. */
static inline orm_select *airport_compose(orm_session *session) {
    return orm_select_new(session, &airport_entity);
}
static inline orm_status airport_compose_all(orm_select *select, airport_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void airport_compose_with(orm_select *select, const airport_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status airport_each_departures(const airport_list *list, orm_select *select,
                                                 flight_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &airport_entity, AIRPORT_RELATION_DEPARTURES, &objects, lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status airport_each_arrivals(const airport_list *list, orm_select *select,
                                               flight_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &airport_entity, AIRPORT_RELATION_ARRIVALS, &objects, lists);
}

static const orm_text_column AIRPORT_BY_CODE = {{&airport_entity, AIRPORT_COLUMN_CODE, NULL}};

/* --- Flight --- */

/* All rows of flights, until conditions say less. */
static inline orm_select *flight_compose(orm_session *session) {
    return orm_select_new(session, &flight_entity);
}
static inline orm_status flight_compose_all(orm_select *select, flight_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void flight_compose_with(orm_select *select, const flight_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column FLIGHT_BY_NUMBER = {{&flight_entity, FLIGHT_COLUMN_NUMBER, NULL}};
static const orm_text_column FLIGHT_BY_FROM_CODE = {{&flight_entity, FLIGHT_COLUMN_FROM_CODE, NULL}};
static const orm_text_column FLIGHT_BY_DESTINATION_CODE = {{&flight_entity, FLIGHT_COLUMN_DESTINATION_CODE, NULL}};
static const orm_text_column FLIGHT_BY_DIVERTED_TO_CODE = {{&flight_entity, FLIGHT_COLUMN_DIVERTED_TO_CODE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
