/*
 * Selects that a program puts together while it runs, over the entities and queries of checks:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of checks, which is the place for changes.
 */
#ifndef CHECKS_CHECKS_COMPOSE_H
#define CHECKS_CHECKS_COMPOSE_H

#include <orm/compose.h>

#include "checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Shelf --- */

/* All rows of shelves, until conditions say less. */
static inline orm_select *shelf_compose(orm_session *session) {
    return orm_select_new(session, &shelf_entity);
}
static inline orm_status shelf_compose_all(orm_select *select, shelf_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void shelf_compose_with(orm_select *select, const shelf_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SHELF_BY_ID = {{&shelf_entity, SHELF_COLUMN_ID, NULL}};
static const orm_int32_column SHELF_BY_WIDTH = {{&shelf_entity, SHELF_COLUMN_WIDTH, NULL}};
static const orm_int32_column SHELF_BY_HEIGHT = {{&shelf_entity, SHELF_COLUMN_HEIGHT, NULL}};
static const orm_text_column SHELF_BY_LABEL = {{&shelf_entity, SHELF_COLUMN_LABEL, NULL}};

#ifdef __cplusplus
}
#endif

#endif
