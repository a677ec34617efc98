/*
 * Selects that a program puts together while it runs, over the entities and queries of inherited:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of inherited, which is the place for changes.
 */
#ifndef INHERITED_INHERITED_COMPOSE_H
#define INHERITED_INHERITED_COMPOSE_H

#include <orm/compose.h>

#include "inherited.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Place --- */

/* All rows of places, until conditions say less. */
static inline orm_select *place_compose(orm_session *session) {
    return orm_select_new(session, &place_entity);
}
static inline orm_status place_compose_all(orm_select *select, place_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void place_compose_with(orm_select *select, const place_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PLACE_BY_ID = {{&place_entity, PLACE_COLUMN_ID, NULL}};
static const orm_text_column PLACE_BY_NAME = {{&place_entity, PLACE_COLUMN_NAME, NULL}};

/* --- City --- */

/* All rows of cities, until conditions say less. */
static inline orm_select *city_compose(orm_session *session) {
    return orm_select_new(session, &city_entity);
}
static inline orm_status city_compose_all(orm_select *select, city_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void city_compose_with(orm_select *select, const city_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column CITY_BY_ID = {{&city_entity, CITY_COLUMN_ID, NULL}};
static const orm_text_column CITY_BY_NAME = {{&city_entity, CITY_COLUMN_NAME, NULL}};
static const orm_int32_column CITY_BY_POPULATION = {{&city_entity, CITY_COLUMN_POPULATION, NULL}};

#ifdef __cplusplus
}
#endif

#endif
