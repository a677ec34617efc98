/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of words:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_COMPOSE_H
#define WORDS_WORDS_COMPOSE_H

#include <orm/compose.h>

#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct my_mood_column {
    orm_column_of column;
} my_mood_column;
static inline const orm_condition *my_mood_is(orm_select *select, my_mood_column of,
                                              orm_comparison comparison, my_mood value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *my_mood_in(orm_select *select, my_mood_column of,
                                              const my_mood *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- List --- */

/* All rows of list, until conditions say less. */
static inline orm_select *my_list_compose(orm_session *session) {
    return orm_select_new(session, &my_list_entity);
}
static inline orm_status my_list_compose_all(orm_select *select, my_list_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void my_list_compose_with(orm_select *select, const my_list_with *with) {
    orm_select_with(select, with);
}

static const orm_text_column MY_LIST_BY_CLASS = {{&my_list_entity, MY_LIST_COLUMN_CLASS, NULL}};
static const my_mood_column MY_LIST_BY_MOOD = {{&my_list_entity, MY_LIST_COLUMN_MOOD, NULL}};
static const orm_text_column MY_LIST_BY_ODD = {{&my_list_entity, MY_LIST_COLUMN_ODD, NULL}};
static const orm_int64_column MY_LIST_BY_INT64_T = {{&my_list_entity, MY_LIST_COLUMN_INT64_T, NULL}};

/* --- words --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *my_words_compose(orm_session *session, const my_words_args *args) {
    return orm_select_of(session, &my_words_query, args);
}
static inline orm_status my_words_compose_all(orm_select *select, my_words_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column MY_WORDS_COLUMN_CLASS_ = {{NULL, 0, &my_words_query}};
static const my_mood_column MY_WORDS_COLUMN_MOOD = {{NULL, 1, &my_words_query}};
static const orm_int64_column MY_WORDS_COLUMN_INT64_T_ = {{NULL, 2, &my_words_query}};
static const orm_text_column MY_WORDS_COLUMN_ERRNO_ = {{NULL, 3, &my_words_query}};
static const orm_int32_column MY_WORDS_COLUMN_DEFAULT_ = {{NULL, 4, &my_words_query}};

/* --- my --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *my_my_compose(orm_session *session) {
    return orm_select_of(session, &my_my_query, NULL);
}
static inline orm_status my_my_compose_all(orm_select *select, my_my_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column MY_MY_COLUMN_LIST_CLASS = {{NULL, 0, &my_my_query}};
static const my_mood_column MY_MY_COLUMN_LIST_MOOD = {{NULL, 1, &my_my_query}};
static const orm_text_column MY_MY_COLUMN_LIST_ODD = {{NULL, 2, &my_my_query}};
static const orm_int64_column MY_MY_COLUMN_LIST_INT64_T = {{NULL, 3, &my_my_query}};
static const my_mood_column MY_MY_COLUMN_MY_MOOD = {{NULL, 4, &my_my_query}};
static const orm_int32_column MY_MY_COLUMN_MY_LIST = {{NULL, 5, &my_my_query}};

/* --- made_names --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *my_made_names_compose(orm_session *session) {
    return orm_select_of(session, &my_made_names_query, NULL);
}
static inline orm_status my_made_names_compose_all(orm_select *select, my_made_names_list *out) {
    return orm_select_rows(select, out);
}

static const my_mood_column MY_MADE_NAMES_COLUMN_THE_MOOD = {{NULL, 0, &my_made_names_query}};
static const orm_int64_column MY_MADE_NAMES_COLUMN_GR_E = {{NULL, 1, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_CLASS_2 = {{NULL, 2, &my_made_names_query}};
static const my_mood_column MY_MADE_NAMES_COLUMN_COLUMN_9_LIVES = {{NULL, 3, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_COLUMN_5 = {{NULL, 4, &my_made_names_query}};
static const orm_int64_column MY_MADE_NAMES_COLUMN_INT64_T_ = {{NULL, 5, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_CLASS_ = {{NULL, 6, &my_made_names_query}};
static const my_mood_column MY_MADE_NAMES_COLUMN_MOOD = {{NULL, 7, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_IN = {{NULL, 8, &my_made_names_query}};
static const orm_int64_column MY_MADE_NAMES_COLUMN_INT64_T_2 = {{NULL, 9, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_COLUMN_11 = {{NULL, 10, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_WORDS_2 = {{NULL, 11, &my_made_names_query}};
static const my_mood_column MY_MADE_NAMES_COLUMN_WORDS = {{NULL, 12, &my_made_names_query}};
static const orm_text_column MY_MADE_NAMES_COLUMN_WORDS_3 = {{NULL, 13, &my_made_names_query}};

#ifdef __cplusplus
}
#endif

#endif
