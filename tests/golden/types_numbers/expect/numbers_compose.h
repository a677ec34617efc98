/*
 * Selects that a program puts together while it runs, over the entities and queries of numbers:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_NUMBERS_COMPOSE_H
#define NUMBERS_NUMBERS_COMPOSE_H

#include <orm/compose.h>

#include "numbers.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Sample --- */

/* All rows of samples, until conditions say less. */
static inline orm_select *sample_compose(orm_session *session) {
    return orm_select_new(session, &sample_entity);
}
static inline orm_status sample_compose_all(orm_select *select, sample_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sample_compose_with(orm_select *select, const sample_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column SAMPLE_BY_ID = {{&sample_entity, SAMPLE_COLUMN_ID, NULL}};
static const orm_int16_column SAMPLE_BY_SMALL = {{&sample_entity, SAMPLE_COLUMN_SMALL, NULL}};
static const orm_int32_column SAMPLE_BY_WHOLE = {{&sample_entity, SAMPLE_COLUMN_WHOLE, NULL}};
static const orm_int64_column SAMPLE_BY_LARGE = {{&sample_entity, SAMPLE_COLUMN_LARGE, NULL}};
static const orm_int16_column SAMPLE_BY_SHORT_OF = {{&sample_entity, SAMPLE_COLUMN_SHORT_OF, NULL}};
static const orm_int32_column SAMPLE_BY_WHOLE_OF = {{&sample_entity, SAMPLE_COLUMN_WHOLE_OF, NULL}};
static const orm_int64_column SAMPLE_BY_LARGE_OF = {{&sample_entity, SAMPLE_COLUMN_LARGE_OF, NULL}};
static const orm_float_column SAMPLE_BY_SINGLE = {{&sample_entity, SAMPLE_COLUMN_SINGLE, NULL}};
static const orm_double_column SAMPLE_BY_PRECISE = {{&sample_entity, SAMPLE_COLUMN_PRECISE, NULL}};
static const orm_numeric_column SAMPLE_BY_MONEY = {{&sample_entity, SAMPLE_COLUMN_MONEY, NULL}};
static const orm_numeric_column SAMPLE_BY_EXACT = {{&sample_entity, SAMPLE_COLUMN_EXACT, NULL}};
static const orm_numeric_column SAMPLE_BY_ROUNDED = {{&sample_entity, SAMPLE_COLUMN_ROUNDED, NULL}};
static const orm_bool_column SAMPLE_BY_YES = {{&sample_entity, SAMPLE_COLUMN_YES, NULL}};
static const orm_bool_column SAMPLE_BY_MAYBE = {{&sample_entity, SAMPLE_COLUMN_MAYBE, NULL}};
static const orm_uint32_column SAMPLE_BY_OBJECT = {{&sample_entity, SAMPLE_COLUMN_OBJECT, NULL}};

#ifdef __cplusplus
}
#endif

#endif
