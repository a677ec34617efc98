/*
 * Selects that a program puts together while it runs, over the entities and queries of keys:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_KEYS_COMPOSE_H
#define KEYS_KEYS_COMPOSE_H

#include <orm/compose.h>

#include "keys.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Country --- */

/* All rows of countries, until conditions say less. */
static inline orm_select *country_compose(orm_session *session) {
    return orm_select_new(session, &country_entity);
}
static inline orm_status country_compose_all(orm_select *select, country_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void country_compose_with(orm_select *select, const country_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column COUNTRY_BY_CODE = {{&country_entity, COUNTRY_COLUMN_CODE, NULL}};
static const orm_text_column COUNTRY_BY_NAME = {{&country_entity, COUNTRY_COLUMN_NAME, NULL}};

/* --- Seat --- */

/* All rows of seats, until conditions say less. */
static inline orm_select *seat_compose(orm_session *session) {
    return orm_select_new(session, &seat_entity);
}
static inline orm_status seat_compose_all(orm_select *select, seat_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void seat_compose_with(orm_select *select, const seat_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SEAT_BY_HALL = {{&seat_entity, SEAT_COLUMN_HALL, NULL}};
static const orm_text_column SEAT_BY_ROW_LETTER = {{&seat_entity, SEAT_COLUMN_ROW_LETTER, NULL}};
static const orm_int32_column SEAT_BY_NUMBER = {{&seat_entity, SEAT_COLUMN_NUMBER, NULL}};
static const orm_bool_column SEAT_BY_TAKEN = {{&seat_entity, SEAT_COLUMN_TAKEN, NULL}};

/* --- Tag --- */

/* All rows of tags, until conditions say less. */
static inline orm_select *tag_compose(orm_session *session) {
    return orm_select_new(session, &tag_entity);
}
static inline orm_status tag_compose_all(orm_select *select, tag_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void tag_compose_with(orm_select *select, const tag_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column TAG_BY_TAG = {{&tag_entity, TAG_COLUMN_TAG, NULL}};

/* --- Entry --- */

/* All rows of logs, until conditions say less. */
static inline orm_select *entry_compose(orm_session *session) {
    return orm_select_new(session, &entry_entity);
}
static inline orm_status entry_compose_all(orm_select *select, entry_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void entry_compose_with(orm_select *select, const entry_with *with) {
    orm_select_with(select, with);
}

static const orm_timestamptz_column ENTRY_BY_AT = {{&entry_entity, ENTRY_COLUMN_AT, NULL}};
static const orm_text_column ENTRY_BY_ENTRY = {{&entry_entity, ENTRY_COLUMN_ENTRY, NULL}};

#ifdef __cplusplus
}
#endif

#endif
