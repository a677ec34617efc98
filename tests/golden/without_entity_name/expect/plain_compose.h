/*
 * Selects that a program puts together while it runs, over the entities and queries of plain:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of plain, which is the place for changes.
 */
#ifndef PLAIN_PLAIN_COMPOSE_H
#define PLAIN_PLAIN_COMPOSE_H

#include <orm/compose.h>

#include "plain.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- person --- */

/* All rows of person, until conditions say less. */
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
static const orm_int32_column PERSON_BY_BOSS_ID = {{&person_entity, PERSON_COLUMN_BOSS_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
