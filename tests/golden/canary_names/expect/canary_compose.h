/*
 * Selects that a program puts together while it runs, over the entities and queries of canary:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of canary, which is the place for changes.
 */
#ifndef CANARY_CANARY_COMPOSE_H
#define CANARY_CANARY_COMPOSE_H

#include <orm/compose.h>

#include "canary.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct odd_enum_column {
    orm_column_of column;
} odd_enum_column;
static inline const orm_condition *odd_enum_is(orm_select *select, odd_enum_column of,
                                               orm_comparison comparison, odd_enum value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *odd_enum_in(orm_select *select, odd_enum_column of,
                                               const odd_enum *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Odd --- */

/* All rows of "sch""ema * /"."ta""ble; drop table x -- ? ?/", until conditions say less. */
static inline orm_select *odd_compose(orm_session *session) {
    return orm_select_new(session, &odd_entity);
}
static inline orm_status odd_compose_all(orm_select *select, odd_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void odd_compose_with(orm_select *select, const odd_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column ODD_BY_ID = {{&odd_entity, ODD_COLUMN_ID, NULL}};
static const orm_text_column ODD_BY_A = {{&odd_entity, ODD_COLUMN_A, NULL}};
static const orm_text_column ODD_BY_B = {{&odd_entity, ODD_COLUMN_B, NULL}};
static const orm_text_column ODD_BY_C = {{&odd_entity, ODD_COLUMN_C, NULL}};
static const orm_text_column ODD_BY_D = {{&odd_entity, ODD_COLUMN_D, NULL}};
static const odd_enum_column ODD_BY_KIND = {{&odd_entity, ODD_COLUMN_KIND, NULL}};
static const orm_other_column ODD_BY_E = {{&odd_entity, ODD_COLUMN_E, NULL}};

#ifdef __cplusplus
}
#endif

#endif
