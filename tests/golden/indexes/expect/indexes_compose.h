/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of indexes:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of indexes, which is the place for changes.
 */
#ifndef INDEXES_INDEXES_COMPOSE_H
#define INDEXES_INDEXES_COMPOSE_H

#include <orm/compose.h>

#include "indexes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Article --- */

/* All rows of articles, until conditions say less. */
static inline orm_select *article_compose(orm_session *session) {
    return orm_select_new(session, &article_entity);
}
static inline orm_status article_compose_all(orm_select *select, article_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void article_compose_with(orm_select *select, const article_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column ARTICLE_BY_ID = {{&article_entity, ARTICLE_COLUMN_ID, NULL}};
static const orm_text_column ARTICLE_BY_TITLE = {{&article_entity, ARTICLE_COLUMN_TITLE, NULL}};
static const orm_text_column ARTICLE_BY_BODY = {{&article_entity, ARTICLE_COLUMN_BODY, NULL}};
static const orm_text_column ARTICLE_BY_DATA = {{&article_entity, ARTICLE_COLUMN_DATA, NULL}};
static const orm_other_column ARTICLE_BY_TAGS = {{&article_entity, ARTICLE_COLUMN_TAGS, NULL}};
static const orm_text_column ARTICLE_BY_SECTION = {{&article_entity, ARTICLE_COLUMN_SECTION, NULL}};
static const orm_other_column ARTICLE_BY_PLACED = {{&article_entity, ARTICLE_COLUMN_PLACED, NULL}};
static const orm_timestamptz_column ARTICLE_BY_CREATED = {{&article_entity, ARTICLE_COLUMN_CREATED, NULL}};
static const orm_bool_column ARTICLE_BY_DELETED = {{&article_entity, ARTICLE_COLUMN_DELETED, NULL}};

#ifdef __cplusplus
}
#endif

#endif
