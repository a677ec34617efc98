/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of mixins:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_MIXINS_COMPOSE_H
#define MIXINS_MIXINS_COMPOSE_H

#include <orm/compose.h>

#include "mixins.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Bill --- */

/* All rows of bills, until conditions say less. */
static inline orm_select *bill_compose(orm_session *session) {
    return orm_select_new(session, &bill_entity);
}
static inline orm_status bill_compose_all(orm_select *select, bill_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void bill_compose_with(orm_select *select, const bill_with *with) {
    orm_select_with(select, with);
}

static const orm_timestamptz_column BILL_BY_CREATED_AT = {{&bill_entity, BILL_COLUMN_CREATED_AT, NULL}};
static const orm_timestamptz_column BILL_BY_CHANGED_AT = {{&bill_entity, BILL_COLUMN_CHANGED_AT, NULL}};
static const orm_int32_column BILL_BY_REVISION = {{&bill_entity, BILL_COLUMN_REVISION, NULL}};
static const orm_int32_column BILL_BY_ID = {{&bill_entity, BILL_COLUMN_ID, NULL}};
static const orm_numeric_column BILL_BY_TOTAL = {{&bill_entity, BILL_COLUMN_TOTAL, NULL}};

/* --- Offer --- */

/* All rows of offers, until conditions say less. */
static inline orm_select *offer_compose(orm_session *session) {
    return orm_select_new(session, &offer_entity);
}
static inline orm_status offer_compose_all(orm_select *select, offer_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void offer_compose_with(orm_select *select, const offer_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column OFFER_BY_ID = {{&offer_entity, OFFER_COLUMN_ID, NULL}};
static const orm_timestamptz_column OFFER_BY_CREATED_AT = {{&offer_entity, OFFER_COLUMN_CREATED_AT, NULL}};
static const orm_timestamptz_column OFFER_BY_CHANGED_AT = {{&offer_entity, OFFER_COLUMN_CHANGED_AT, NULL}};
static const orm_numeric_column OFFER_BY_TOTAL = {{&offer_entity, OFFER_COLUMN_TOTAL, NULL}};

#ifdef __cplusplus
}
#endif

#endif
