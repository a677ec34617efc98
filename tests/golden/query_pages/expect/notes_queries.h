/*
 * The queries of notes.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of notes, and from notes.sql.
 */
#ifndef NOTES_NOTES_QUERIES_H
#define NOTES_NOTES_QUERIES_H

#include <orm/query.h>

#include "notes_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- newest_notes ---------------------------------------------------------------------------- */

typedef struct newest_notes_args {
    /* limit: bigint, how many rows a page has. */
    int64_t limit;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} newest_notes_args;

typedef struct newest_notes_row {
    /* title: text. */
    const char *title;
    /* made: timestamp with time zone. */
    orm_timestamptz made;
} newest_notes_row;

typedef struct newest_notes_list {
    newest_notes_row *items;
    size_t len;
} newest_notes_list;

typedef struct newest_notes_page {
    newest_notes_row *items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} newest_notes_page;

extern const orm_query newest_notes_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status newest_notes(orm_session *session, const newest_notes_args *args,
                                      newest_notes_page *out) {
    return orm_query_page(session, &newest_notes_query, args, out);
}

/* --- browse_notes ---------------------------------------------------------------------------- */

typedef enum browse_notes_sort {
    BROWSE_NOTES_BY_TITLE,
    BROWSE_NOTES_BY_RANK,
    BROWSE_NOTES_BY_AUTHOR,
} browse_notes_sort;

typedef struct browse_notes_args {
    /* author: text, left out when it is NULL. */
    const char *author;
    /* limit: bigint, how many rows a page has. */
    int64_t limit;
    /* What comes first. */
    browse_notes_sort sort;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} browse_notes_args;

typedef struct browse_notes_page {
    note **items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} browse_notes_page;

extern const orm_query browse_notes_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status browse_notes(orm_session *session, const browse_notes_args *args,
                                      browse_notes_page *out) {
    return orm_query_page(session, &browse_notes_query, args, out);
}

/* --- all_notes ------------------------------------------------------------------------------- */

typedef enum all_notes_sort {
    ALL_NOTES_BY_TITLE,
    ALL_NOTES_BY_AGE,
} all_notes_sort;

typedef struct all_notes_args {
    /* What comes first. */
    all_notes_sort sort;
} all_notes_args;

typedef struct all_notes_row {
    /* title: text. */
    const char *title;
} all_notes_row;

typedef struct all_notes_list {
    all_notes_row *items;
    size_t len;
} all_notes_list;

extern const orm_query all_notes_query;

/* :many. The list is the session's. */
static inline orm_status all_notes(orm_session *session, const all_notes_args *args,
                                   all_notes_list *out) {
    return orm_query_many(session, &all_notes_query, args, out);
}

#ifdef __cplusplus
}
#endif

#endif
