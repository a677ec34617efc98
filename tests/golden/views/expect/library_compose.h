/* clang-format off */
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
static const orm_date_column AUTHOR_BY_BORN = {{&author_entity, AUTHOR_COLUMN_BORN, NULL}};

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

static const orm_int32_column BOOK_BY_ID = {{&book_entity, BOOK_COLUMN_ID, NULL}};
static const orm_int32_column BOOK_BY_AUTHOR_ID = {{&book_entity, BOOK_COLUMN_AUTHOR_ID, NULL}};
static const orm_text_column BOOK_BY_TITLE = {{&book_entity, BOOK_COLUMN_TITLE, NULL}};
static const orm_numeric_column BOOK_BY_PRICE = {{&book_entity, BOOK_COLUMN_PRICE, NULL}};
static const orm_int32_column BOOK_BY_SOLD = {{&book_entity, BOOK_COLUMN_SOLD, NULL}};

/* --- SoldBook --- */

/* All rows of sold_books, until conditions say less. */
static inline orm_select *sold_book_compose(orm_session *session) {
    return orm_select_new(session, &sold_book_entity);
}
static inline orm_status sold_book_compose_all(orm_select *select, sold_book_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sold_book_compose_with(orm_select *select, const sold_book_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SOLD_BOOK_BY_ID = {{&sold_book_entity, SOLD_BOOK_COLUMN_ID, NULL}};
static const orm_int32_column SOLD_BOOK_BY_AUTHOR_ID = {{&sold_book_entity, SOLD_BOOK_COLUMN_AUTHOR_ID, NULL}};
static const orm_text_column SOLD_BOOK_BY_TITLE = {{&sold_book_entity, SOLD_BOOK_COLUMN_TITLE, NULL}};
static const orm_numeric_column SOLD_BOOK_BY_EARNED = {{&sold_book_entity, SOLD_BOOK_COLUMN_EARNED, NULL}};
static const orm_bool_column SOLD_BOOK_BY_POPULAR = {{&sold_book_entity, SOLD_BOOK_COLUMN_POPULAR, NULL}};

/* --- Tally --- */

/* All rows of author_totals, until conditions say less. */
static inline orm_select *tally_compose(orm_session *session) {
    return orm_select_new(session, &tally_entity);
}
static inline orm_status tally_compose_all(orm_select *select, tally_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void tally_compose_with(orm_select *select, const tally_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column TALLY_BY_AUTHOR_ID = {{&tally_entity, TALLY_COLUMN_AUTHOR_ID, NULL}};
static const orm_int64_column TALLY_BY_BOOKS = {{&tally_entity, TALLY_COLUMN_BOOKS, NULL}};
static const orm_int64_column TALLY_BY_COPIES = {{&tally_entity, TALLY_COLUMN_COPIES, NULL}};
static const orm_text_column TALLY_BY_LAST_TITLE = {{&tally_entity, TALLY_COLUMN_LAST_TITLE, NULL}};

/* --- every_name --- */

/* All rows of every_name, until conditions say less. */
static inline orm_select *every_name_compose(orm_session *session) {
    return orm_select_new(session, &every_name_entity);
}
static inline orm_status every_name_compose_all(orm_select *select, every_name_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void every_name_compose_with(orm_select *select, const every_name_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column EVERY_NAME_BY_NAME = {{&every_name_entity, EVERY_NAME_COLUMN_NAME, NULL}};
static const orm_text_column EVERY_NAME_BY_WHAT = {{&every_name_entity, EVERY_NAME_COLUMN_WHAT, NULL}};

#ifdef __cplusplus
}
#endif

#endif
