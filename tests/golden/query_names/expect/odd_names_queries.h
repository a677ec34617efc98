/* clang-format off */
/*
 * The queries of Odd-names.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of words, and from Odd-names.sql.
 */
#ifndef WORDS_ODD_NAMES_QUERIES_H
#define WORDS_ODD_NAMES_QUERIES_H

#include <orm/query.h>

#include "words_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- my_words -------------------------------------------------------------------------------- */

typedef struct my_words_args {
    /* class: text. */
    const char *class_;
    /* mood: mood. */
    my_mood mood;
    /* int: text. */
    const char *int_;
} my_words_args;

typedef struct my_words_row {
    /* class: text. */
    const char *class_;
    /* mood: mood. */
    my_mood mood;
    /* int64_t: bigint. */
    int64_t int64_t_;
    /* errno: text. */
    const char *errno_;
    /* default: integer, may be NULL. */
    orm_opt_int32 default_;
} my_words_row;

typedef struct my_words_list {
    my_words_row *items;
    size_t len;
} my_words_list;

extern const orm_query my_words_query;

/* Ends * / nothing, / * starts nothing, ? ?/ and \x5c
 * goes on "here" %s ${query} \u202e and there.
 *
 * :many. The list is the session's. */
static inline orm_status my_words(orm_session *session, const my_words_args *args,
                                  my_words_list *out) {
    return orm_query_many(session, &my_words_query, args, out);
}

/* --- my_my ----------------------------------------------------------------------------------- */

typedef struct my_my_row {
    /* list: List. */
    struct my_list *list;
    /* my_mood: mood. */
    enum my_mood my_mood;
    /* my_list: integer. */
    int32_t my_list;
} my_my_row;

typedef struct my_my_list {
    my_my_row *items;
    size_t len;
} my_my_list;

extern const orm_query my_my_query;

/* :many. The list is the session's. */
static inline orm_status my_my(orm_session *session, my_my_list *out) {
    return orm_query_many(session, &my_my_query, NULL, out);
}

/* --- my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be -------- */

typedef enum my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_sort {
    MY_LONG_NAME_OF_A_QUERY_THAT_MAKES_THE_LINES_OF_ITS_CALL_LONGER_THAN_THEY_MAY_BE_BY_CLASS,
} my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_sort;

typedef struct my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args {
    /* limit: bigint, how many rows a page has. */
    int64_t limit;
    /* What comes first. */
    my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_sort sort;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args;

typedef struct my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_page {
    my_list **items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_page;

extern const orm_query my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be(
    orm_session *session,
    const my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_args *args,
    my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_page *out) {
    return orm_query_page(
        session,
        &my_long_name_of_a_query_that_makes_the_lines_of_its_call_longer_than_they_may_be_query,
        args, out);
}

/* --- my_nothing ------------------------------------------------------------------------------ */

extern const orm_query my_nothing_query;

/* :exec. Gives nothing but its status. */
static inline orm_status my_nothing(orm_session *session) {
    return orm_query_exec(session, &my_nothing_query, NULL);
}

/* --- my_made_names --------------------------------------------------------------------------- */

typedef struct my_made_names_row {
    /* The mood: mood. */
    my_mood the_mood;
    /* größe: bigint. */
    int64_t gr_e;
    /* _class: text. */
    const char *class_2;
    /* 9 lives: mood. */
    my_mood column_9_lives;
    /* * /: text. */
    const char *column_5;
    /* int64_t: bigint. */
    int64_t int64_t_;
    /* class: text. */
    const char *class_;
    /* mood: mood. */
    my_mood mood;
    /* in? ?/: text, may be NULL. */
    const char *in;
    /* int64_t: bigint. */
    int64_t int64_t_2;
    /* ?column?: text. */
    const char *column_11;
    /* words_2: text. */
    const char *words_2;
    /* words: mood. */
    my_mood words;
    /* Words: text. */
    const char *Words_3;
} my_made_names_row;

typedef struct my_made_names_list {
    my_made_names_row *items;
    size_t len;
} my_made_names_list;

extern const orm_query my_made_names_query;

/* :many. The list is the session's. */
static inline orm_status my_made_names(orm_session *session, my_made_names_list *out) {
    return orm_query_many(session, &my_made_names_query, NULL, out);
}

#ifdef __cplusplus
}
#endif

#endif
