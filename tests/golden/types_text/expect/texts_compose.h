/*
 * Selects that a program puts together while it runs, over the entities and queries of texts:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of texts, which is the place for changes.
 */
#ifndef TEXTS_TEXTS_COMPOSE_H
#define TEXTS_TEXTS_COMPOSE_H

#include <orm/compose.h>

#include "texts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Note --- */

/* All rows of notes, until conditions say less. */
static inline orm_select *note_compose(orm_session *session) {
    return orm_select_new(session, &note_entity);
}
static inline orm_status note_compose_all(orm_select *select, note_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void note_compose_with(orm_select *select, const note_with *with) {
    orm_select_with(select, with);
}

static const orm_uuid_column NOTE_BY_ID = {{&note_entity, NOTE_COLUMN_ID, NULL}};
static const orm_text_column NOTE_BY_BODY = {{&note_entity, NOTE_COLUMN_BODY, NULL}};
static const orm_text_column NOTE_BY_TITLE = {{&note_entity, NOTE_COLUMN_TITLE, NULL}};
static const orm_text_column NOTE_BY_CODE = {{&note_entity, NOTE_COLUMN_CODE, NULL}};
static const orm_text_column NOTE_BY_FLAG = {{&note_entity, NOTE_COLUMN_FLAG, NULL}};
static const orm_text_column NOTE_BY_LABEL = {{&note_entity, NOTE_COLUMN_LABEL, NULL}};
static const orm_text_column NOTE_BY_ENDLESS = {{&note_entity, NOTE_COLUMN_ENDLESS, NULL}};
static const orm_text_column NOTE_BY_INITIAL = {{&note_entity, NOTE_COLUMN_INITIAL, NULL}};
static const orm_text_column NOTE_BY_DOCUMENT = {{&note_entity, NOTE_COLUMN_DOCUMENT, NULL}};
static const orm_text_column NOTE_BY_TREE = {{&note_entity, NOTE_COLUMN_TREE, NULL}};
static const orm_text_column NOTE_BY_MARKUP = {{&note_entity, NOTE_COLUMN_MARKUP, NULL}};
static const orm_text_column NOTE_BY_SORTED = {{&note_entity, NOTE_COLUMN_SORTED, NULL}};

#ifdef __cplusplus
}
#endif

#endif
