/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of defaults:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_DEFAULTS_COMPOSE_H
#define DEFAULTS_DEFAULTS_COMPOSE_H

#include <orm/compose.h>

#include "defaults.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Order --- */

/* All rows of orders, until conditions say less. */
static inline orm_select *order_compose(orm_session *session) {
    return orm_select_new(session, &order_entity);
}
static inline orm_status order_compose_all(orm_select *select, order_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void order_compose_with(orm_select *select, const order_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column ORDER_BY_ID = {{&order_entity, ORDER_COLUMN_ID, NULL}};
static const orm_int32_column ORDER_BY_NUMBER = {{&order_entity, ORDER_COLUMN_NUMBER, NULL}};
static const orm_text_column ORDER_BY_STATE = {{&order_entity, ORDER_COLUMN_STATE, NULL}};
static const orm_int32_column ORDER_BY_QUANTITY = {{&order_entity, ORDER_COLUMN_QUANTITY, NULL}};
static const orm_numeric_column ORDER_BY_PRICE = {{&order_entity, ORDER_COLUMN_PRICE, NULL}};
static const orm_timestamptz_column ORDER_BY_PLACED_AT = {{&order_entity, ORDER_COLUMN_PLACED_AT, NULL}};
static const orm_date_column ORDER_BY_DUE_ON = {{&order_entity, ORDER_COLUMN_DUE_ON, NULL}};
static const orm_uuid_column ORDER_BY_TOKEN = {{&order_entity, ORDER_COLUMN_TOKEN, NULL}};
static const orm_text_column ORDER_BY_OPTIONS = {{&order_entity, ORDER_COLUMN_OPTIONS, NULL}};
static const orm_text_column ORDER_BY_QUOTED = {{&order_entity, ORDER_COLUMN_QUOTED, NULL}};
static const orm_text_column ORDER_BY_NOTES = {{&order_entity, ORDER_COLUMN_NOTES, NULL}};
static const orm_other_column ORDER_BY_TAGS = {{&order_entity, ORDER_COLUMN_TAGS, NULL}};

#ifdef __cplusplus
}
#endif

#endif
