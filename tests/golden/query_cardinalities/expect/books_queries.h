/*
 * The queries of books.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of shelf, and from books.sql.
 */
#ifndef SHELF_BOOKS_QUERIES_H
#define SHELF_BOOKS_QUERIES_H

#include <orm/query.h>

#include "shelf_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- book_by_id ------------------------------------------------------------------------------ */

typedef struct book_by_id_args {
    /* id: bigint. */
    int64_t id;
} book_by_id_args;

typedef struct book_by_id_row {
    /* id: bigint. */
    int64_t id;
    /* title: text. */
    const char *title;
    /* pages: integer, may be NULL. */
    orm_opt_int32 pages;
} book_by_id_row;

typedef struct book_by_id_list {
    book_by_id_row *items;
    size_t len;
} book_by_id_list;

extern const orm_query book_by_id_query;

/* The book that must be there.
 *
 * :one. *out is the session's.
 * ORM_NOT_FOUND: there is no row; ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status book_by_id(orm_session *session, const book_by_id_args *args,
                                    const book_by_id_row **out) {
    return orm_query_one(session, &book_by_id_query, args, out);
}

/* --- longest_book ---------------------------------------------------------------------------- */

extern const orm_query longest_book_query;

/* :maybe. *out is the session's, NULL when there is no row.
 * ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status longest_book(orm_session *session, book **out) {
    return orm_query_maybe(session, &longest_book_query, NULL, out);
}

/* --- thick_books ----------------------------------------------------------------------------- */

typedef struct thick_books_args {
    /* least: integer. */
    int32_t least;
} thick_books_args;

extern const orm_query thick_books_query;

/* :many. The list is the session's. */
static inline orm_status thick_books(orm_session *session, const thick_books_args *args,
                                     book_list *out) {
    return orm_query_many(session, &thick_books_query, args, out);
}

/* --- titles ---------------------------------------------------------------------------------- */

typedef struct titles_row {
    /* title: text. */
    const char *title;
    /* pages: integer, may be NULL. */
    orm_opt_int32 pages;
} titles_row;

typedef struct titles_list {
    titles_row *items;
    size_t len;
} titles_list;

extern const orm_query titles_query;

/* :each. Rows one by one, in constant memory; the session can send nothing else
 * until orm_stream_close, which may come before the last row. */
static inline orm_status titles_open(orm_session *session, orm_stream **out) {
    return orm_query_open(session, &titles_query, NULL, out);
}

/* The next row, valid until the one after; *out is NULL at the end. */
static inline orm_status titles_next(orm_stream *stream, const titles_row **out) {
    return orm_query_next(stream, &titles_query, out);
}

/* --- all_books ------------------------------------------------------------------------------- */

extern const orm_query all_books_query;

/* :each. Rows one by one, in constant memory; the session can send nothing else
 * until orm_stream_close, which may come before the last row. */
static inline orm_status all_books_open(orm_session *session, orm_stream **out) {
    return orm_query_open(session, &all_books_query, NULL, out);
}

/* The next row, valid until the one after; *out is NULL at the end. */
static inline orm_status all_books_next(orm_stream *stream, book **out) {
    return orm_query_next(stream, &all_books_query, out);
}

/* --- browse_books ---------------------------------------------------------------------------- */

typedef struct browse_books_args {
    /* size: bigint, how many rows a page has. */
    int64_t size;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} browse_books_args;

typedef struct browse_books_row {
    /* id: bigint. */
    int64_t id;
    /* title: text. */
    const char *title;
} browse_books_row;

typedef struct browse_books_list {
    browse_books_row *items;
    size_t len;
} browse_books_list;

typedef struct browse_books_page {
    browse_books_row *items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} browse_books_page;

extern const orm_query browse_books_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status browse_books(orm_session *session, const browse_books_args *args,
                                      browse_books_page *out) {
    return orm_query_page(session, &browse_books_query, args, out);
}

/* --- forget_pages ---------------------------------------------------------------------------- */

extern const orm_query forget_pages_query;

/* :exec. Gives nothing but its status. */
static inline orm_status forget_pages(orm_session *session) {
    return orm_query_exec(session, &forget_pages_query, NULL);
}

/* --- remove_book ----------------------------------------------------------------------------- */

typedef struct remove_book_args {
    /* id: bigint. */
    int64_t id;
} remove_book_args;

extern const orm_query remove_book_query;

/* :exec. Gives nothing but its status. */
static inline orm_status remove_book(orm_session *session, const remove_book_args *args) {
    return orm_query_exec(session, &remove_book_query, args);
}

/* --- remove_thin_books ----------------------------------------------------------------------- */

typedef struct remove_thin_books_args {
    /* least: integer. */
    int32_t least;
} remove_thin_books_args;

extern const orm_query remove_thin_books_query;

/* :rows. *out is how many rows were changed. */
static inline orm_status remove_thin_books(orm_session *session, const remove_thin_books_args *args,
                                           uint64_t *out) {
    return orm_query_rows(session, &remove_thin_books_query, args, out);
}

/* --- add_books ------------------------------------------------------------------------------- */

typedef struct add_books_args {
    /* title: text. */
    const char *title;
    /* pages: integer, may be NULL. */
    orm_opt_int32 pages;
} add_books_args;

extern const orm_query add_books_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status add_books(orm_session *session, const add_books_args *rows, size_t count) {
    return orm_query_bulk(session, &add_books_query, rows, count);
}

/* --- load_books ------------------------------------------------------------------------------ */

typedef struct load_books_args {
    /* title: text. */
    const char *title;
    /* pages: integer, may be NULL. */
    orm_opt_int32 pages;
} load_books_args;

extern const orm_query load_books_query;

/* :copy. The rows travel by COPY, all or none of them. */
static inline orm_status load_books(orm_session *session, const load_books_args *rows,
                                    size_t count) {
    return orm_query_copy(session, &load_books_query, rows, count);
}

/* --- lock_shelf ------------------------------------------------------------------------------ */

extern const orm_query lock_shelf_query;

/* :exec. Gives nothing but its status. */
static inline orm_status lock_shelf(orm_session *session) {
    return orm_query_exec(session, &lock_shelf_query, NULL);
}

/* --- be_quick -------------------------------------------------------------------------------- */

extern const orm_query be_quick_query;

/* :exec. Gives nothing but its status. */
static inline orm_status be_quick(orm_session *session) {
    return orm_query_exec(session, &be_quick_query, NULL);
}

/* --- clear_shelf ----------------------------------------------------------------------------- */

extern const orm_query clear_shelf_query;

/* :exec. Gives nothing but its status. */
static inline orm_status clear_shelf(orm_session *session) {
    return orm_query_exec(session, &clear_shelf_query, NULL);
}

/* --- count_shelf ----------------------------------------------------------------------------- */

extern const orm_query count_shelf_query;

/* :exec. Gives nothing but its status. */
static inline orm_status count_shelf(orm_session *session) {
    return orm_query_exec(session, &count_shelf_query, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
