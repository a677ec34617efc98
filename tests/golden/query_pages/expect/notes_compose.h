/*
 * Selects that a program puts together while it runs, over the entities and queries of notes:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTES_COMPOSE_H
#define NOTES_NOTES_COMPOSE_H

#include <orm/compose.h>

#include "notes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Author --- */

/* All rows of authors, until conditions say less. */
static inline orm_select *author_compose(orm_session *session) {
    return orm_select_new(session, &author_entity);
}
static inline orm_status author_compose_all(orm_select *select, author_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void author_compose_with(orm_select *select, const author_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status author_each_notes(const author_list *list, orm_select *select,
                                           note_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &author_entity, AUTHOR_RELATION_NOTES, &objects, lists);
}

static const orm_int64_column AUTHOR_BY_ID = {{&author_entity, AUTHOR_COLUMN_ID, NULL}};
static const orm_text_column AUTHOR_BY_NAME = {{&author_entity, AUTHOR_COLUMN_NAME, NULL}};

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
static const orm_text_column NOTE_BY_TITLE = {{&note_entity, NOTE_COLUMN_TITLE, NULL}};
static const orm_int32_column NOTE_BY_RANK = {{&note_entity, NOTE_COLUMN_RANK, NULL}};
static const orm_timestamptz_column NOTE_BY_MADE = {{&note_entity, NOTE_COLUMN_MADE, NULL}};
static const orm_int64_column NOTE_BY_AUTHOR_ID = {{&note_entity, NOTE_COLUMN_AUTHOR_ID, NULL}};

/* --- all_notes --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *all_notes_compose(orm_session *session, const all_notes_args *args) {
    return orm_select_of(session, &all_notes_query, args);
}
static inline orm_status all_notes_compose_all(orm_select *select, all_notes_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column ALL_NOTES_COLUMN_TITLE = {{NULL, 0, &all_notes_query}};

#ifdef __cplusplus
}
#endif

#endif
