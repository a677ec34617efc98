/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of arrays:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of arrays, which is the place for changes.
 */
#ifndef ARRAYS_ARRAYS_COMPOSE_H
#define ARRAYS_ARRAYS_COMPOSE_H

#include <orm/compose.h>

#include "arrays.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mood_column {
    orm_column_of column;
} mood_column;
static inline const orm_condition *mood_is(orm_select *select, mood_column of,
                                           orm_comparison comparison, mood value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *mood_in(orm_select *select, mood_column of, const mood *values,
                                           size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Series --- */

/* All rows of series, until conditions say less. */
static inline orm_select *series_compose(orm_session *session) {
    return orm_select_new(session, &series_entity);
}
static inline orm_status series_compose_all(orm_select *select, series_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void series_compose_with(orm_select *select, const series_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SERIES_BY_ID = {{&series_entity, SERIES_COLUMN_ID, NULL}};
static const orm_other_column SERIES_BY_COUNTS = {{&series_entity, SERIES_COLUMN_COUNTS, NULL}};
static const orm_other_column SERIES_BY_TOTALS = {{&series_entity, SERIES_COLUMN_TOTALS, NULL}};
static const orm_other_column SERIES_BY_NAMES = {{&series_entity, SERIES_COLUMN_NAMES, NULL}};
static const orm_other_column SERIES_BY_TITLES = {{&series_entity, SERIES_COLUMN_TITLES, NULL}};
static const orm_other_column SERIES_BY_GRID = {{&series_entity, SERIES_COLUMN_GRID, NULL}};
static const orm_other_column SERIES_BY_FIXED = {{&series_entity, SERIES_COLUMN_FIXED, NULL}};
static const orm_other_column SERIES_BY_PRICES = {{&series_entity, SERIES_COLUMN_PRICES, NULL}};
static const orm_other_column SERIES_BY_DAYS = {{&series_entity, SERIES_COLUMN_DAYS, NULL}};
static const orm_other_column SERIES_BY_BLOBS = {{&series_entity, SERIES_COLUMN_BLOBS, NULL}};
static const orm_other_column SERIES_BY_MASKS = {{&series_entity, SERIES_COLUMN_MASKS, NULL}};
static const orm_other_column SERIES_BY_IDS = {{&series_entity, SERIES_COLUMN_IDS, NULL}};
static const orm_other_column SERIES_BY_SPANS = {{&series_entity, SERIES_COLUMN_SPANS, NULL}};
static const orm_other_column SERIES_BY_UNIONS = {{&series_entity, SERIES_COLUMN_UNIONS, NULL}};
static const orm_other_column SERIES_BY_MOODS = {{&series_entity, SERIES_COLUMN_MOODS, NULL}};
static const orm_other_column SERIES_BY_DOCUMENTS = {{&series_entity, SERIES_COLUMN_DOCUMENTS, NULL}};

#ifdef __cplusplus
}
#endif

#endif
