/*
 * Selects that a program puts together while it runs, over the entities and queries of words:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_COMPOSE_H
#define WORDS_WORDS_COMPOSE_H

#include <orm/compose.h>

#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Query --- */

/* All rows of "select", until conditions say less. */
static inline orm_select *query_compose(orm_session *session) {
    return orm_select_new(session, &query_entity);
}
static inline orm_status query_compose_all(orm_select *select, query_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void query_compose_with(orm_select *select, const query_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column QUERY_BY_ID = {{&query_entity, QUERY_COLUMN_ID, NULL}};
static const orm_int32_column QUERY_BY_INT = {{&query_entity, QUERY_COLUMN_INT, NULL}};
static const orm_text_column QUERY_BY_DEFAULT = {{&query_entity, QUERY_COLUMN_DEFAULT, NULL}};
static const orm_text_column QUERY_BY_CLASS = {{&query_entity, QUERY_COLUMN_CLASS, NULL}};
static const orm_bool_column QUERY_BY_THIS = {{&query_entity, QUERY_COLUMN_THIS, NULL}};
static const orm_int32_column QUERY_BY_ORDER = {{&query_entity, QUERY_COLUMN_ORDER, NULL}};
static const orm_text_column QUERY_BY_USER = {{&query_entity, QUERY_COLUMN_USER, NULL}};
static const orm_int32_column QUERY_BY_ERRNO = {{&query_entity, QUERY_COLUMN_ERRNO, NULL}};
static const orm_text_column QUERY_BY_OBJECT = {{&query_entity, QUERY_COLUMN_OBJECT, NULL}};
static const orm_text_column QUERY_BY_VALUE = {{&query_entity, QUERY_COLUMN_VALUE, NULL}};
static const orm_text_column QUERY_BY_SESSION = {{&query_entity, QUERY_COLUMN_SESSION, NULL}};
static const orm_bool_column QUERY_BY_LOADED = {{&query_entity, QUERY_COLUMN_LOADED, NULL}};
static const orm_bool_column QUERY_BY_CHANGED = {{&query_entity, QUERY_COLUMN_CHANGED, NULL}};
static const orm_other_column QUERY_BY_STREAM_OF = {{&query_entity, QUERY_COLUMN_STREAM_OF, NULL}};

#ifdef __cplusplus
}
#endif

#endif
