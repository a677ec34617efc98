/*
 * Selects that a program puts together while it runs, over the entities and queries of exclusions:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of exclusions, which is the place for changes.
 */
#ifndef EXCLUSIONS_EXCLUSIONS_COMPOSE_H
#define EXCLUSIONS_EXCLUSIONS_COMPOSE_H

#include <orm/compose.h>

#include "exclusions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Booking --- */

/* All rows of bookings, until conditions say less. */
static inline orm_select *booking_compose(orm_session *session) {
    return orm_select_new(session, &booking_entity);
}
static inline orm_status booking_compose_all(orm_select *select, booking_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void booking_compose_with(orm_select *select, const booking_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column BOOKING_BY_ID = {{&booking_entity, BOOKING_COLUMN_ID, NULL}};
static const orm_other_column BOOKING_BY_DURING = {{&booking_entity, BOOKING_COLUMN_DURING, NULL}};
static const orm_other_column BOOKING_BY_SPOT = {{&booking_entity, BOOKING_COLUMN_SPOT, NULL}};
static const orm_bool_column BOOKING_BY_VOID = {{&booking_entity, BOOKING_COLUMN_VOID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
