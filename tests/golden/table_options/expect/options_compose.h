/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of options:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_OPTIONS_COMPOSE_H
#define OPTIONS_OPTIONS_COMPOSE_H

#include <orm/compose.h>

#include "options.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Counter --- */

/* All rows of app.counters, until conditions say less. */
static inline orm_select *counter_compose(orm_session *session) {
    return orm_select_new(session, &counter_entity);
}
static inline orm_status counter_compose_all(orm_select *select, counter_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void counter_compose_with(orm_select *select, const counter_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column COUNTER_BY_ID = {{&counter_entity, COUNTER_COLUMN_ID, NULL}};
static const orm_int64_column COUNTER_BY_COUNT = {{&counter_entity, COUNTER_COLUMN_COUNT, NULL}};
static const orm_text_column COUNTER_BY_NOTE = {{&counter_entity, COUNTER_COLUMN_NOTE, NULL}};
static const orm_bytes_column COUNTER_BY_BLOB = {{&counter_entity, COUNTER_COLUMN_BLOB, NULL}};

/* --- AppUser --- */

/* All rows of "Mixed Case"."User", until conditions say less. */
static inline orm_select *app_user_compose(orm_session *session) {
    return orm_select_new(session, &app_user_entity);
}
static inline orm_status app_user_compose_all(orm_select *select, app_user_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void app_user_compose_with(orm_select *select, const app_user_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column APP_USER_BY_ID = {{&app_user_entity, APP_USER_COLUMN_ID, NULL}};
static const orm_text_column APP_USER_BY_FULL_NAME = {{&app_user_entity, APP_USER_COLUMN_FULL_NAME, NULL}};

/* --- Plain --- */

/* All rows of public.plain, until conditions say less. */
static inline orm_select *plain_compose(orm_session *session) {
    return orm_select_new(session, &plain_entity);
}
static inline orm_status plain_compose_all(orm_select *select, plain_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void plain_compose_with(orm_select *select, const plain_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PLAIN_BY_ID = {{&plain_entity, PLAIN_COLUMN_ID, NULL}};
static const orm_int32_column PLAIN_BY_OWNER_ID = {{&plain_entity, PLAIN_COLUMN_OWNER_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
