/*
 * Selects that a program puts together while it runs, over the entities and queries of schema:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_COMPOSE_H
#define SCHEMA_SCHEMA_COMPOSE_H

#include <orm/compose.h>

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct whereabouts_column {
    orm_column_of column;
} whereabouts_column;
static inline const orm_condition *whereabouts_is(orm_select *select, whereabouts_column of,
                                                  orm_comparison comparison, whereabouts value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *whereabouts_in(orm_select *select, whereabouts_column of,
                                                  const whereabouts *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Letter --- */

/* All rows of letters, until conditions say less. */
static inline orm_select *letter_compose(orm_session *session) {
    return orm_select_new(session, &letter_entity);
}
static inline orm_status letter_compose_all(orm_select *select, letter_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void letter_compose_with(orm_select *select, const letter_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column LETTER_BY_ID = {{&letter_entity, LETTER_COLUMN_ID, NULL}};
static const orm_text_column LETTER_BY_SENT_TO = {{&letter_entity, LETTER_COLUMN_SENT_TO, NULL}};
static const orm_text_column LETTER_BY_COPIES = {{&letter_entity, LETTER_COLUMN_COPIES, NULL}};
static const orm_text_column LETTER_BY_ROUTE = {{&letter_entity, LETTER_COLUMN_ROUTE, NULL}};

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

static const orm_text_column PERSON_BY_NAME = {{&person_entity, PERSON_COLUMN_NAME, NULL}};
static const orm_int64_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const orm_text_column PERSON_BY_HOME = {{&person_entity, PERSON_COLUMN_HOME, NULL}};

/* --- Named --- */

/* All rows of named, until conditions say less. */
static inline orm_select *named_compose(orm_session *session) {
    return orm_select_new(session, &named_entity);
}
static inline orm_status named_compose_all(orm_select *select, named_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void named_compose_with(orm_select *select, const named_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column NAMED_BY_NAME = {{&named_entity, NAMED_COLUMN_NAME, NULL}};

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

static const orm_text_column PLACE_BY_CODE = {{&place_entity, PLACE_COLUMN_CODE, NULL}};
static const whereabouts_column PLACE_BY_KIND = {{&place_entity, PLACE_COLUMN_KIND, NULL}};

#ifdef __cplusplus
}
#endif

#endif
