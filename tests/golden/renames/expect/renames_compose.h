/*
 * Selects that a program puts together while it runs, over the entities and queries of renames:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of renames, which is the place for changes.
 */
#ifndef RENAMES_RENAMES_COMPOSE_H
#define RENAMES_RENAMES_COMPOSE_H

#include <orm/compose.h>

#include "renames.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct state_column {
    orm_column_of column;
} state_column;
static inline const orm_condition *state_is(orm_select *select, state_column of,
                                            orm_comparison comparison, state value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *state_in(orm_select *select, state_column of,
                                            const state *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Client --- */

/* All rows of clients, until conditions say less. */
static inline orm_select *client_compose(orm_session *session) {
    return orm_select_new(session, &client_entity);
}
static inline orm_status client_compose_all(orm_select *select, client_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void client_compose_with(orm_select *select, const client_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column CLIENT_BY_ID = {{&client_entity, CLIENT_COLUMN_ID, NULL}};
static const orm_text_column CLIENT_BY_EMAIL = {{&client_entity, CLIENT_COLUMN_EMAIL, NULL}};
static const state_column CLIENT_BY_STATE = {{&client_entity, CLIENT_COLUMN_STATE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
