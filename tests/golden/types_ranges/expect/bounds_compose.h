/*
 * Selects that a program puts together while it runs, over the entities and queries of bounds:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_BOUNDS_COMPOSE_H
#define BOUNDS_BOUNDS_COMPOSE_H

#include <orm/compose.h>

#include "bounds.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Span --- */

/* All rows of spans, until conditions say less. */
static inline orm_select *span_compose(orm_session *session) {
    return orm_select_new(session, &span_entity);
}
static inline orm_status span_compose_all(orm_select *select, span_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void span_compose_with(orm_select *select, const span_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SPAN_BY_ID = {{&span_entity, SPAN_COLUMN_ID, NULL}};
static const orm_other_column SPAN_BY_WHOLE = {{&span_entity, SPAN_COLUMN_WHOLE, NULL}};
static const orm_other_column SPAN_BY_LARGE = {{&span_entity, SPAN_COLUMN_LARGE, NULL}};
static const orm_other_column SPAN_BY_EXACT = {{&span_entity, SPAN_COLUMN_EXACT, NULL}};
static const orm_other_column SPAN_BY_DAYS = {{&span_entity, SPAN_COLUMN_DAYS, NULL}};
static const orm_other_column SPAN_BY_LOCAL = {{&span_entity, SPAN_COLUMN_LOCAL, NULL}};
static const orm_other_column SPAN_BY_ABSOLUTE = {{&span_entity, SPAN_COLUMN_ABSOLUTE, NULL}};
static const orm_other_column SPAN_BY_WHOLES = {{&span_entity, SPAN_COLUMN_WHOLES, NULL}};
static const orm_other_column SPAN_BY_LARGES = {{&span_entity, SPAN_COLUMN_LARGES, NULL}};
static const orm_other_column SPAN_BY_EXACTS = {{&span_entity, SPAN_COLUMN_EXACTS, NULL}};
static const orm_other_column SPAN_BY_DAY_SETS = {{&span_entity, SPAN_COLUMN_DAY_SETS, NULL}};
static const orm_other_column SPAN_BY_LOCALS = {{&span_entity, SPAN_COLUMN_LOCALS, NULL}};
static const orm_other_column SPAN_BY_MOMENTS = {{&span_entity, SPAN_COLUMN_MOMENTS, NULL}};

#ifdef __cplusplus
}
#endif

#endif
