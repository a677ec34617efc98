/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of computed:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of computed, which is the place for changes.
 */
#ifndef COMPUTED_COMPUTED_COMPOSE_H
#define COMPUTED_COMPUTED_COMPOSE_H

#include <orm/compose.h>

#include "computed.h"

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

static const orm_int32_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const orm_text_column PERSON_BY_FIRST = {{&person_entity, PERSON_COLUMN_FIRST, NULL}};
static const orm_text_column PERSON_BY_LAST = {{&person_entity, PERSON_COLUMN_LAST, NULL}};
static const orm_date_column PERSON_BY_BORN = {{&person_entity, PERSON_COLUMN_BORN, NULL}};
static const orm_text_column PERSON_BY_FULL_NAME = {{&person_entity, PERSON_COLUMN_FULL_NAME, NULL}};
static const orm_int32_column PERSON_BY_AGE = {{&person_entity, PERSON_COLUMN_AGE, NULL}};
static const orm_text_column PERSON_BY_SHOUT = {{&person_entity, PERSON_COLUMN_SHOUT, NULL}};

#ifdef __cplusplus
}
#endif

#endif
