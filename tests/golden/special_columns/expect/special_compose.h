/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of special:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of special, which is the place for changes.
 */
#ifndef SPECIAL_SPECIAL_COMPOSE_H
#define SPECIAL_SPECIAL_COMPOSE_H

#include <orm/compose.h>

#include "special.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Page --- */

/* All rows of pages, until conditions say less. */
static inline orm_select *page_compose(orm_session *session) {
    return orm_select_new(session, &page_entity);
}
static inline orm_status page_compose_all(orm_select *select, page_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void page_compose_with(orm_select *select, const page_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PAGE_BY_ID = {{&page_entity, PAGE_COLUMN_ID, NULL}};
static const orm_text_column PAGE_BY_TITLE = {{&page_entity, PAGE_COLUMN_TITLE, NULL}};
static const orm_text_column PAGE_BY_BODY = {{&page_entity, PAGE_COLUMN_BODY, NULL}};
static const orm_bytes_column PAGE_BY_RAW = {{&page_entity, PAGE_COLUMN_RAW, NULL}};
static const orm_int32_column PAGE_BY_REVISION = {{&page_entity, PAGE_COLUMN_REVISION, NULL}};
static const orm_timestamptz_column PAGE_BY_UPDATED_AT = {{&page_entity, PAGE_COLUMN_UPDATED_AT, NULL}};

#ifdef __cplusplus
}
#endif

#endif
