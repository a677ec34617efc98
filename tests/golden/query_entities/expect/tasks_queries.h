/*
 * The queries of tasks.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of office, and from tasks.sql.
 */
#ifndef OFFICE_TASKS_QUERIES_H
#define OFFICE_TASKS_QUERIES_H

#include <orm/query.h>

#include "office_types.h"
#include "people_queries.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- owners ---------------------------------------------------------------------------------- */

extern const orm_query owners_query;

/* :many. The list is the session's. */
static inline orm_status owners(orm_session *session, person_line_list *out) {
    return orm_query_many(session, &owners_query, NULL, out);
}

/* --- open_tasks ------------------------------------------------------------------------------ */

typedef struct open_tasks_row {
    /* t: Task. */
    task *t;
    /* owner: text. */
    const char *owner;
} open_tasks_row;

typedef struct open_tasks_list {
    open_tasks_row *items;
    size_t len;
} open_tasks_list;

extern const orm_query open_tasks_query;

/* :each. Rows one by one, in constant memory; the session can send nothing else
 * until orm_stream_close, which may come before the last row. */
static inline orm_status open_tasks_open(orm_session *session, orm_stream **out) {
    return orm_query_open(session, &open_tasks_query, NULL, out);
}

/* The next row, valid until the one after; *out is NULL at the end. */
static inline orm_status open_tasks_next(orm_stream *stream, const open_tasks_row **out) {
    return orm_query_next(stream, &open_tasks_query, out);
}

/* --- names_and_owners ------------------------------------------------------------------------ */

typedef struct names_and_owners_row {
    /* name: text, may be NULL. */
    const char *name;
    /* owner: text, may be NULL. */
    const char *owner;
    /* title: text, may be NULL. */
    const char *title;
} names_and_owners_row;

typedef struct names_and_owners_list {
    names_and_owners_row *items;
    size_t len;
} names_and_owners_list;

extern const orm_query names_and_owners_query;

/* What a path in ON leads to is absent with the row that it starts from.
 *
 * :many. The list is the session's. */
static inline orm_status names_and_owners(orm_session *session, names_and_owners_list *out) {
    return orm_query_many(session, &names_and_owners_query, NULL, out);
}

/* --- owners_of_all --------------------------------------------------------------------------- */

typedef struct owners_of_all_row {
    /* title: text, may be NULL. */
    const char *title;
    /* owner: text. */
    const char *owner;
} owners_of_all_row;

typedef struct owners_of_all_list {
    owners_of_all_row *items;
    size_t len;
} owners_of_all_list;

extern const orm_query owners_of_all_query;

/* :many. The list is the session's. */
static inline orm_status owners_of_all(orm_session *session, owners_of_all_list *out) {
    return orm_query_many(session, &owners_of_all_query, NULL, out);
}

#ifdef __cplusplus
}
#endif

#endif
