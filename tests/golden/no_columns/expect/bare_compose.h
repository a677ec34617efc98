/*
 * Selects that a program puts together while it runs, over the entities and queries of bare:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_BARE_COMPOSE_H
#define BARE_BARE_COMPOSE_H

#include <orm/compose.h>

#include "bare.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct nothing_column {
    orm_column_of column;
} nothing_column;
static inline const orm_condition *nothing_is(orm_select *select, nothing_column of,
                                              orm_comparison comparison, nothing value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *nothing_in(orm_select *select, nothing_column of,
                                              const nothing *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Empty --- */

/* All rows of empties, until conditions say less. */
static inline orm_select *empty_compose(orm_session *session) {
    return orm_select_new(session, &empty_entity);
}
static inline orm_status empty_compose_all(orm_select *select, empty_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void empty_compose_with(orm_select *select, const empty_with *with) {
    orm_select_with(select, with);
}

/* --- Holder --- */

/* All rows of holders, until conditions say less. */
static inline orm_select *holder_compose(orm_session *session) {
    return orm_select_new(session, &holder_entity);
}
static inline orm_status holder_compose_all(orm_select *select, holder_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void holder_compose_with(orm_select *select, const holder_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column HOLDER_BY_ID = {{&holder_entity, HOLDER_COLUMN_ID, NULL}};
static const nothing_column HOLDER_BY_NON = {{&holder_entity, HOLDER_COLUMN_NON, NULL}};
static const orm_text_column HOLDER_BY_VAC = {{&holder_entity, HOLDER_COLUMN_VAC, NULL}};

#ifdef __cplusplus
}
#endif

#endif
