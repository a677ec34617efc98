/*
 * Selects that a program puts together while it runs, over the entities and queries of people:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of people, which is the place for changes.
 */
#ifndef PEOPLE_PEOPLE_COMPOSE_H
#define PEOPLE_PEOPLE_COMPOSE_H

#include <orm/compose.h>

#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mood_column {
    orm_column_of column;
} mood_column;
static inline const orm_condition *mood_is(orm_select *select, mood_column of,
                                           orm_comparison comparison, mood value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *mood_in(orm_select *select, mood_column of, const mood *values,
                                           size_t count) {
    return orm_select_among(select, of.column, values, count);
}

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

static const orm_int64_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const orm_text_column PERSON_BY_NAME = {{&person_entity, PERSON_COLUMN_NAME, NULL}};
static const orm_text_column PERSON_BY_PHONE = {{&person_entity, PERSON_COLUMN_PHONE, NULL}};
static const orm_int32_column PERSON_BY_AGE = {{&person_entity, PERSON_COLUMN_AGE, NULL}};
static const mood_column PERSON_BY_MOOD = {{&person_entity, PERSON_COLUMN_MOOD, NULL}};
static const orm_date_column PERSON_BY_BORN = {{&person_entity, PERSON_COLUMN_BORN, NULL}};

/* --- find_people --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *find_people_compose(orm_session *session, const find_people_args *args) {
    return orm_select_of(session, &find_people_query, args);
}
static inline orm_status find_people_compose_all(orm_select *select, find_people_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column FIND_PEOPLE_COLUMN_ID = {{NULL, 0, &find_people_query}};
static const orm_text_column FIND_PEOPLE_COLUMN_NAME = {{NULL, 1, &find_people_query}};

/* --- people_born --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *people_born_compose(orm_session *session, const people_born_args *args) {
    return orm_select_of(session, &people_born_query, args);
}
static inline orm_status people_born_compose_all(orm_select *select, people_born_list *out) {
    return orm_select_rows(select, out);
}

static const orm_date_column PEOPLE_BORN_COLUMN_BORN = {{NULL, 0, &people_born_query}};
static const orm_int64_column PEOPLE_BORN_COLUMN_NUMBER = {{NULL, 1, &people_born_query}};

/* --- known_by_case --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *known_by_case_compose(orm_session *session) {
    return orm_select_of(session, &known_by_case_query, NULL);
}
static inline orm_status known_by_case_compose_all(orm_select *select, known_by_case_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column KNOWN_BY_CASE_COLUMN_PHONE = {{NULL, 0, &known_by_case_query}};
static const orm_int32_column KNOWN_BY_CASE_COLUMN_AGE = {{NULL, 1, &known_by_case_query}};
static const orm_text_column KNOWN_BY_CASE_COLUMN_OTHER_PHONE = {{NULL, 2, &known_by_case_query}};
static const orm_int32_column KNOWN_BY_CASE_COLUMN_OTHER_AGE = {{NULL, 3, &known_by_case_query}};

#ifdef __cplusplus
}
#endif

#endif
