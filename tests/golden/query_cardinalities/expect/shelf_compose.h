/*
 * Selects that a program puts together while it runs, over the entities and queries of shelf:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of shelf, which is the place for changes.
 */
#ifndef SHELF_SHELF_COMPOSE_H
#define SHELF_SHELF_COMPOSE_H

#include <orm/compose.h>

#include "shelf.h"

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

static const orm_int64_column BOOK_BY_ID = {{&book_entity, BOOK_COLUMN_ID, NULL}};
static const orm_text_column BOOK_BY_TITLE = {{&book_entity, BOOK_COLUMN_TITLE, NULL}};
static const orm_int32_column BOOK_BY_PAGES = {{&book_entity, BOOK_COLUMN_PAGES, NULL}};

/* --- thick_books --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *thick_books_compose(orm_session *session, const thick_books_args *args) {
    return orm_select_of(session, &thick_books_query, args);
}
static inline orm_status thick_books_compose_all(orm_select *select, book_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column THICK_BOOKS_COLUMN_ID = {{NULL, 0, &thick_books_query}};
static const orm_text_column THICK_BOOKS_COLUMN_TITLE = {{NULL, 1, &thick_books_query}};
static const orm_int32_column THICK_BOOKS_COLUMN_PAGES = {{NULL, 2, &thick_books_query}};

#ifdef __cplusplus
}
#endif

#endif
