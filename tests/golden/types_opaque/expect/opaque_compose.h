/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of opaque:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of opaque, which is the place for changes.
 */
#ifndef OPAQUE_OPAQUE_COMPOSE_H
#define OPAQUE_OPAQUE_COMPOSE_H

#include <orm/compose.h>

#include "opaque.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Document --- */

/* All rows of documents, until conditions say less. */
static inline orm_select *document_compose(orm_session *session) {
    return orm_select_new(session, &document_entity);
}
static inline orm_status document_compose_all(orm_select *select, document_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void document_compose_with(orm_select *select, const document_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column DOCUMENT_BY_ID = {{&document_entity, DOCUMENT_COLUMN_ID, NULL}};
static const orm_text_column DOCUMENT_BY_BODY = {{&document_entity, DOCUMENT_COLUMN_BODY, NULL}};
static const orm_text_column DOCUMENT_BY_WORDS = {{&document_entity, DOCUMENT_COLUMN_WORDS, NULL}};
static const orm_text_column DOCUMENT_BY_WANTED = {{&document_entity, DOCUMENT_COLUMN_WANTED, NULL}};
static const orm_text_column DOCUMENT_BY_SPOT = {{&document_entity, DOCUMENT_COLUMN_SPOT, NULL}};
static const orm_text_column DOCUMENT_BY_OUTLINE = {{&document_entity, DOCUMENT_COLUMN_OUTLINE, NULL}};
static const orm_text_column DOCUMENT_BY_SPOTS = {{&document_entity, DOCUMENT_COLUMN_SPOTS, NULL}};
static const orm_text_column DOCUMENT_BY_PRICE = {{&document_entity, DOCUMENT_COLUMN_PRICE, NULL}};
static const orm_text_column DOCUMENT_BY_POSITION = {{&document_entity, DOCUMENT_COLUMN_POSITION, NULL}};

#ifdef __cplusplus
}
#endif

#endif
