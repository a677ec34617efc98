/*
 * Selects that a program puts together while it runs, over the entities and queries of generated:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of generated, which is the place for changes.
 */
#ifndef GENERATED_GENERATED_COMPOSE_H
#define GENERATED_GENERATED_COMPOSE_H

#include <orm/compose.h>

#include "generated.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Box --- */

/* All rows of boxes, until conditions say less. */
static inline orm_select *box_compose(orm_session *session) {
    return orm_select_new(session, &box_entity);
}
static inline orm_status box_compose_all(orm_select *select, box_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void box_compose_with(orm_select *select, const box_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column BOX_BY_ID = {{&box_entity, BOX_COLUMN_ID, NULL}};
static const orm_numeric_column BOX_BY_WIDTH = {{&box_entity, BOX_COLUMN_WIDTH, NULL}};
static const orm_numeric_column BOX_BY_HEIGHT = {{&box_entity, BOX_COLUMN_HEIGHT, NULL}};
static const orm_numeric_column BOX_BY_DEPTH = {{&box_entity, BOX_COLUMN_DEPTH, NULL}};
static const orm_numeric_column BOX_BY_AREA = {{&box_entity, BOX_COLUMN_AREA, NULL}};
static const orm_numeric_column BOX_BY_VOLUME = {{&box_entity, BOX_COLUMN_VOLUME, NULL}};
static const orm_text_column BOX_BY_LABEL = {{&box_entity, BOX_COLUMN_LABEL, NULL}};

#ifdef __cplusplus
}
#endif

#endif
