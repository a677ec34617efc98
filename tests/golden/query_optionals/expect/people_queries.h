/*
 * The queries of people.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of people, and from people.sql.
 */
#ifndef PEOPLE_PEOPLE_QUERIES_H
#define PEOPLE_PEOPLE_QUERIES_H

#include <orm/query.h>

#include "people_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- find_people ----------------------------------------------------------------------------- */

typedef struct find_people_args {
    /* name: text, left out when it is NULL. */
    const char *name;
    /* low: integer, left out when it is not present. */
    orm_opt_int32 low;
    /* high: integer, left out when it is not present. */
    orm_opt_int32 high;
    /* mood: mood, left out when it is not present. */
    mood_opt mood;
} find_people_args;

typedef struct find_people_row {
    /* id: bigint. */
    int64_t id;
    /* name: text. */
    const char *name;
} find_people_row;

typedef struct find_people_list {
    find_people_row *items;
    size_t len;
} find_people_list;

extern const orm_query find_people_query;

/* :many. The list is the session's. */
static inline orm_status find_people(orm_session *session, const find_people_args *args,
                                     find_people_list *out) {
    return orm_query_many(session, &find_people_query, args, out);
}

/* --- change_person --------------------------------------------------------------------------- */

typedef struct change_person_args {
    /* name: text, left out when it is NULL. */
    const char *name;
    /* phone: text, left out when it is NULL. */
    const char *phone;
    /* Sets phone to NULL. */
    bool phone_null;
    /* age: integer, left out when it is not present. */
    orm_opt_int32 age;
    /* Sets age to NULL. */
    bool age_null;
    /* mood: mood, left out when it is not present. */
    mood_opt mood;
    /* Sets mood to NULL. */
    bool mood_null;
    /* id: bigint. */
    int64_t id;
} change_person_args;

extern const orm_query change_person_query;

/* :rows. *out is how many rows were changed.
 * With nothing to set nothing is sent. */
static inline orm_status change_person(orm_session *session, const change_person_args *args,
                                       uint64_t *out) {
    return orm_query_rows(session, &change_person_query, args, out);
}

/* --- people_born ----------------------------------------------------------------------------- */

typedef struct people_born_args {
    /* least: bigint, left out when it is not present. */
    orm_opt_int64 least;
} people_born_args;

typedef struct people_born_row {
    /* born: date, may be NULL. */
    orm_opt_date born;
    /* number: bigint. */
    int64_t number;
} people_born_row;

typedef struct people_born_list {
    people_born_row *items;
    size_t len;
} people_born_list;

extern const orm_query people_born_query;

/* :many. The list is the session's. */
static inline orm_status people_born(orm_session *session, const people_born_args *args,
                                     people_born_list *out) {
    return orm_query_many(session, &people_born_query, args, out);
}

/* --- known_by_case --------------------------------------------------------------------------- */

typedef struct known_by_case_row {
    /* phone: text. */
    const char *phone;
    /* age: integer. */
    int32_t age;
    /* other_phone: text, may be NULL. */
    const char *other_phone;
    /* other_age: integer, may be NULL. */
    orm_opt_int32 other_age;
} known_by_case_row;

typedef struct known_by_case_list {
    known_by_case_row *items;
    size_t len;
} known_by_case_list;

extern const orm_query known_by_case_query;

/* What conditions of CASE prove is not NULL; the last two may be.
 *
 * :many. The list is the session's. */
static inline orm_status known_by_case(orm_session *session, known_by_case_list *out) {
    return orm_query_many(session, &known_by_case_query, NULL, out);
}

#ifdef __cplusplus
}
#endif

#endif
