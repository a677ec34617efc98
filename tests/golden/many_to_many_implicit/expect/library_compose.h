/*
 * Selects that a program puts together while it runs, over the entities and queries of library:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_LIBRARY_COMPOSE_H
#define LIBRARY_LIBRARY_COMPOSE_H

#include <orm/compose.h>

#include "library.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Book --- */

/* All rows of books, until conditions say less. */
static inline orm_select *book_compose(orm_session *session) {
    return orm_select_new(session, &book_entity);
}
static inline orm_status book_compose_all(orm_select *select, book_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void book_compose_with(orm_select *select, const book_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status book_each_authors(const book_list *list, orm_select *select,
                                           author_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &book_entity, BOOK_RELATION_AUTHORS, &objects, lists);
}

static const orm_int32_column BOOK_BY_ID = {{&book_entity, BOOK_COLUMN_ID, NULL}};
static const orm_text_column BOOK_BY_TITLE = {{&book_entity, BOOK_COLUMN_TITLE, NULL}};

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
static inline orm_status author_each_books(const author_list *list, orm_select *select,
                                           book_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &author_entity, AUTHOR_RELATION_BOOKS, &objects, lists);
}

static const orm_int32_column AUTHOR_BY_ID = {{&author_entity, AUTHOR_COLUMN_ID, NULL}};
static const orm_text_column AUTHOR_BY_NAME = {{&author_entity, AUTHOR_COLUMN_NAME, NULL}};

#ifdef __cplusplus
}
#endif

#endif
