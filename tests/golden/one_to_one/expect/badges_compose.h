/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of badges:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGES_COMPOSE_H
#define BADGES_BADGES_COMPOSE_H

#include <orm/compose.h>

#include "badges.h"

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

/* --- Badge --- */

/* All rows of badges, until conditions say less. */
static inline orm_select *badge_compose(orm_session *session) {
    return orm_select_new(session, &badge_entity);
}
static inline orm_status badge_compose_all(orm_select *select, badge_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void badge_compose_with(orm_select *select, const badge_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column BADGE_BY_PERSON_ID = {{&badge_entity, BADGE_COLUMN_PERSON_ID, NULL}};
static const orm_int32_column BADGE_BY_NUMBER = {{&badge_entity, BADGE_COLUMN_NUMBER, NULL}};

/* --- Passport --- */

/* All rows of passports, until conditions say less. */
static inline orm_select *passport_compose(orm_session *session) {
    return orm_select_new(session, &passport_entity);
}
static inline orm_status passport_compose_all(orm_select *select, passport_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void passport_compose_with(orm_select *select, const passport_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column PASSPORT_BY_NUMBER = {{&passport_entity, PASSPORT_COLUMN_NUMBER, NULL}};
static const orm_int32_column PASSPORT_BY_HOLDER_ID = {{&passport_entity, PASSPORT_COLUMN_HOLDER_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
