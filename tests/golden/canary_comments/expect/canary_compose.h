/*
 * Selects that a program puts together while it runs, over the entities and queries of canary:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of canary, which is the place for changes.
 */
#ifndef CANARY_CANARY_COMPOSE_H
#define CANARY_CANARY_COMPOSE_H

#include <orm/compose.h>

#include "canary.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct color_column {
    orm_column_of column;
} color_column;
static inline const orm_condition *color_is(orm_select *select, color_column of,
                                            orm_comparison comparison, color value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *color_in(orm_select *select, color_column of,
                                            const color *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Thing --- */

/* All rows of things, until conditions say less. */
static inline orm_select *thing_compose(orm_session *session) {
    return orm_select_new(session, &thing_entity);
}
static inline orm_status thing_compose_all(orm_select *select, thing_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void thing_compose_with(orm_select *select, const thing_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column THING_BY_ID = {{&thing_entity, THING_COLUMN_ID, NULL}};
static const orm_text_column THING_BY_A = {{&thing_entity, THING_COLUMN_A, NULL}};
static const orm_text_column THING_BY_B = {{&thing_entity, THING_COLUMN_B, NULL}};
static const orm_int32_column THING_BY_UP_ID = {{&thing_entity, THING_COLUMN_UP_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
