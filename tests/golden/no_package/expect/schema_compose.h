/*
 * Selects that a program puts together while it runs, over the entities and queries of schema:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_COMPOSE_H
#define SCHEMA_SCHEMA_COMPOSE_H

#include <orm/compose.h>

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

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

#ifdef __cplusplus
}
#endif

#endif
