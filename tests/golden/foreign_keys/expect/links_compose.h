/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of links:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_LINKS_COMPOSE_H
#define LINKS_LINKS_COMPOSE_H

#include <orm/compose.h>

#include "links.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Target --- */

/* All rows of targets, until conditions say less. */
static inline orm_select *target_compose(orm_session *session) {
    return orm_select_new(session, &target_entity);
}
static inline orm_status target_compose_all(orm_select *select, target_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void target_compose_with(orm_select *select, const target_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column TARGET_BY_ID = {{&target_entity, TARGET_COLUMN_ID, NULL}};
static const orm_int32_column TARGET_BY_TENANT = {{&target_entity, TARGET_COLUMN_TENANT, NULL}};
static const orm_text_column TARGET_BY_CODE = {{&target_entity, TARGET_COLUMN_CODE, NULL}};

/* --- Source --- */

/* All rows of sources, until conditions say less. */
static inline orm_select *source_compose(orm_session *session) {
    return orm_select_new(session, &source_entity);
}
static inline orm_status source_compose_all(orm_select *select, source_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void source_compose_with(orm_select *select, const source_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SOURCE_BY_ID = {{&source_entity, SOURCE_COLUMN_ID, NULL}};
static const orm_int32_column SOURCE_BY_TENANT = {{&source_entity, SOURCE_COLUMN_TENANT, NULL}};
static const orm_text_column SOURCE_BY_CODE = {{&source_entity, SOURCE_COLUMN_CODE, NULL}};
static const orm_int32_column SOURCE_BY_PLAIN_ID = {{&source_entity, SOURCE_COLUMN_PLAIN_ID, NULL}};
static const orm_int32_column SOURCE_BY_CASCADING_ID = {{&source_entity, SOURCE_COLUMN_CASCADING_ID, NULL}};
static const orm_int32_column SOURCE_BY_NULLING_ID = {{&source_entity, SOURCE_COLUMN_NULLING_ID, NULL}};
static const orm_int32_column SOURCE_BY_FALLBACK_ID = {{&source_entity, SOURCE_COLUMN_FALLBACK_ID, NULL}};
static const orm_int32_column SOURCE_BY_LATE_ID = {{&source_entity, SOURCE_COLUMN_LATE_ID, NULL}};
static const orm_int32_column SOURCE_BY_OTHER = {{&source_entity, SOURCE_COLUMN_OTHER, NULL}};

#ifdef __cplusplus
}
#endif

#endif
