/*
 * The queries of people.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of office, and from people.sql.
 */
#ifndef OFFICE_PEOPLE_QUERIES_H
#define OFFICE_PEOPLE_QUERIES_H

#include <orm/query.h>

#include "office_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- everyone -------------------------------------------------------------------------------- */

extern const orm_query everyone_query;

/* :many. The list is the session's. */
static inline orm_status everyone(orm_session *session, person_list *out) {
    return orm_query_many(session, &everyone_query, NULL, out);
}

/* --- people_and_departments ------------------------------------------------------------------ */

typedef struct people_and_departments_row {
    /* p: Person. */
    person *p;
    /* d: Department, may be absent: NULL. */
    department *d;
    /* total: bigint. */
    int64_t total;
} people_and_departments_row;

typedef struct people_and_departments_list {
    people_and_departments_row *items;
    size_t len;
} people_and_departments_list;

extern const orm_query people_and_departments_query;

/* :many. The list is the session's. */
static inline orm_status people_and_departments(orm_session *session,
                                                people_and_departments_list *out) {
    return orm_query_many(session, &people_and_departments_query, NULL, out);
}

/* --- department_of --------------------------------------------------------------------------- */

typedef struct department_of_args {
    /* person: bigint. */
    int64_t person;
} department_of_args;

typedef struct department_of_row {
    /* d: Department, may be absent: NULL. */
    department *d;
} department_of_row;

typedef struct department_of_list {
    department_of_row *items;
    size_t len;
} department_of_list;

extern const orm_query department_of_query;

/* :maybe. *out is the session's, NULL when there is no row.
 * ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status department_of(orm_session *session, const department_of_args *args,
                                       const department_of_row **out) {
    return orm_query_maybe(session, &department_of_query, args, out);
}

/* --- busy_people ----------------------------------------------------------------------------- */

typedef struct busy_people_row {
    /* p: Person. */
    person *p;
    /* urgent: some of tasks. Read-only. */
    task_list urgent;
} busy_people_row;

typedef struct busy_people_list {
    busy_people_row *items;
    size_t len;
} busy_people_list;

extern const orm_query busy_people_query;

/* :many. The list is the session's. */
static inline orm_status busy_people(orm_session *session, busy_people_list *out) {
    return orm_query_many(session, &busy_people_query, NULL, out);
}

/* --- named_person ---------------------------------------------------------------------------- */

typedef struct named_person_args {
    /* name: text. */
    const char *name;
} named_person_args;

typedef struct person_line {
    /* id: bigint. */
    int64_t id;
    /* name: text. */
    const char *name;
    /* boss: text, may be NULL. */
    const char *boss;
} person_line;

typedef struct person_line_list {
    person_line *items;
    size_t len;
} person_line_list;

extern const orm_query named_person_query;

/* :maybe. *out is the session's, NULL when there is no row.
 * ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status named_person(orm_session *session, const named_person_args *args,
                                      const person_line **out) {
    return orm_query_maybe(session, &named_person_query, args, out);
}

/* --- all_lines ------------------------------------------------------------------------------- */

extern const orm_query all_lines_query;

/* :many. The list is the session's. */
static inline orm_status all_lines(orm_session *session, person_line_list *out) {
    return orm_query_many(session, &all_lines_query, NULL, out);
}

/* --- hire ------------------------------------------------------------------------------------ */

typedef struct hire_args {
    /* name: text. */
    const char *name;
    /* department: bigint, may be NULL. */
    orm_opt_int64 department;
} hire_args;

extern const orm_query hire_query;

/* :one. *out is the session's.
 * ORM_NOT_FOUND: there is no row; ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status hire(orm_session *session, const hire_args *args, person **out) {
    return orm_query_one(session, &hire_query, args, out);
}

/* --- people_in_part -------------------------------------------------------------------------- */

extern const orm_query people_in_part_query;

/* :many. The list is the session's. */
static inline orm_status people_in_part(orm_session *session, person_list *out) {
    return orm_query_many(session, &people_in_part_query, NULL, out);
}

#ifdef __cplusplus
}
#endif

#endif
