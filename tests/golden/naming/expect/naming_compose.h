/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of naming:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of naming, which is the place for changes.
 */
#ifndef NAMING_NAMING_COMPOSE_H
#define NAMING_NAMING_COMPOSE_H

#include <orm/compose.h>

#include "naming.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Part --- */

/* All rows of a_rather_long_table_name_for_a_warehouse_of_parts, until conditions say less. */
static inline orm_select *part_compose(orm_session *session) {
    return orm_select_new(session, &part_entity);
}
static inline orm_status part_compose_all(orm_select *select, part_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void part_compose_with(orm_select *select, const part_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PART_BY_ID = {{&part_entity, PART_COLUMN_ID, NULL}};
static const orm_text_column PART_BY_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE = {{&part_entity, PART_COLUMN_A_RATHER_LONG_COLUMN_NAME_FOR_THE_CODE, NULL}};
static const orm_int32_column PART_BY_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF = {{&part_entity, PART_COLUMN_ANOTHER_LONG_COLUMN_NAME_FOR_THE_SHELF, NULL}};
static const orm_int32_column PART_BY_SUCCESSOR_ID = {{&part_entity, PART_COLUMN_SUCCESSOR_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
