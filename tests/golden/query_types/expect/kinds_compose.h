/*
 * Selects that a program puts together while it runs, over the entities and queries of kinds:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of kinds, which is the place for changes.
 */
#ifndef KINDS_KINDS_COMPOSE_H
#define KINDS_KINDS_COMPOSE_H

#include <orm/compose.h>

#include "kinds.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct colour_column {
    orm_column_of column;
} colour_column;
static inline const orm_condition *colour_is(orm_select *select, colour_column of,
                                             orm_comparison comparison, colour value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *colour_in(orm_select *select, colour_column of,
                                             const colour *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Thing --- */

/* All rows of things, until conditions say less. */
static inline orm_select *thing_compose(orm_session *session) {
    return orm_select_new(session, &thing_entity);
}
static inline orm_status thing_compose_all(orm_select *select, thing_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void thing_compose_with(orm_select *select, const thing_with *with) {
    orm_select_with(select, with);
}

static const orm_uuid_column THING_BY_ID = {{&thing_entity, THING_COLUMN_ID, NULL}};
static const colour_column THING_BY_COLOUR = {{&thing_entity, THING_COLUMN_COLOUR, NULL}};
static const orm_other_column THING_BY_COLOURS = {{&thing_entity, THING_COLUMN_COLOURS, NULL}};
static const orm_other_column THING_BY_SIZE = {{&thing_entity, THING_COLUMN_SIZE, NULL}};
static const orm_other_column THING_BY_SIZES = {{&thing_entity, THING_COLUMN_SIZES, NULL}};
static const orm_int32_column THING_BY_PART = {{&thing_entity, THING_COLUMN_PART, NULL}};
static const orm_other_column THING_BY_PARTS = {{&thing_entity, THING_COLUMN_PARTS, NULL}};
static const orm_numeric_column THING_BY_PRICE = {{&thing_entity, THING_COLUMN_PRICE, NULL}};
static const orm_other_column THING_BY_TAGS = {{&thing_entity, THING_COLUMN_TAGS, NULL}};
static const orm_bytes_column THING_BY_DATA = {{&thing_entity, THING_COLUMN_DATA, NULL}};
static const orm_text_column THING_BY_INFO = {{&thing_entity, THING_COLUMN_INFO, NULL}};
static const orm_other_column THING_BY_DURING = {{&thing_entity, THING_COLUMN_DURING, NULL}};
static const orm_text_column THING_BY_WORDS = {{&thing_entity, THING_COLUMN_WORDS, NULL}};
static const orm_text_column THING_BY_AREAS = {{&thing_entity, THING_COLUMN_AREAS, NULL}};

/* --- coloured --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *coloured_compose(orm_session *session, const coloured_args *args) {
    return orm_select_of(session, &coloured_query, args);
}
static inline orm_status coloured_compose_all(orm_select *select, coloured_list *out) {
    return orm_select_rows(select, out);
}

static const orm_uuid_column COLOURED_COLUMN_ID = {{NULL, 0, &coloured_query}};
static const colour_column COLOURED_COLUMN_COLOUR = {{NULL, 1, &coloured_query}};
static const orm_other_column COLOURED_COLUMN_COLOURS = {{NULL, 2, &coloured_query}};
static const orm_other_column COLOURED_COLUMN_SIZE = {{NULL, 3, &coloured_query}};
static const orm_other_column COLOURED_COLUMN_SIZES = {{NULL, 4, &coloured_query}};
static const orm_int32_column COLOURED_COLUMN_PART = {{NULL, 5, &coloured_query}};
static const orm_numeric_column COLOURED_COLUMN_PRICE = {{NULL, 6, &coloured_query}};
static const orm_other_column COLOURED_COLUMN_TAGS = {{NULL, 7, &coloured_query}};
static const orm_bytes_column COLOURED_COLUMN_DATA = {{NULL, 8, &coloured_query}};
static const orm_text_column COLOURED_COLUMN_INFO = {{NULL, 9, &coloured_query}};
static const orm_other_column COLOURED_COLUMN_DURING = {{NULL, 10, &coloured_query}};
static const orm_text_column COLOURED_COLUMN_WORDS = {{NULL, 11, &coloured_query}};

/* --- whole_rows --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *whole_rows_compose(orm_session *session) {
    return orm_select_of(session, &whole_rows_query, NULL);
}
static inline orm_status whole_rows_compose_all(orm_select *select, whole_rows_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column WHOLE_ROWS_COLUMN_ROW = {{NULL, 0, &whole_rows_query}};
static const orm_int64_column WHOLE_ROWS_COLUMN_N = {{NULL, 1, &whole_rows_query}};
static const orm_bool_column WHOLE_ROWS_COLUMN_NONE = {{NULL, 2, &whole_rows_query}};
static const orm_int32_column WHOLE_ROWS_COLUMN_PART = {{NULL, 3, &whole_rows_query}};

/* --- arrangements --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *arrangements_compose(orm_session *session) {
    return orm_select_of(session, &arrangements_query, NULL);
}
static inline orm_status arrangements_compose_all(orm_select *select, arrangements_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column ARRANGEMENTS_COLUMN_TEXT = {{NULL, 0, &arrangements_query}};

#ifdef __cplusplus
}
#endif

#endif
