/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of times:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of times, which is the place for changes.
 */
#ifndef TIMES_TIMES_COMPOSE_H
#define TIMES_TIMES_COMPOSE_H

#include <orm/compose.h>

#include "times.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Event --- */

/* All rows of events, until conditions say less. */
static inline orm_select *event_compose(orm_session *session) {
    return orm_select_new(session, &event_entity);
}
static inline orm_status event_compose_all(orm_select *select, event_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void event_compose_with(orm_select *select, const event_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column EVENT_BY_ID = {{&event_entity, EVENT_COLUMN_ID, NULL}};
static const orm_date_column EVENT_BY_DAY = {{&event_entity, EVENT_COLUMN_DAY, NULL}};
static const orm_date_column EVENT_BY_DAY_OF = {{&event_entity, EVENT_COLUMN_DAY_OF, NULL}};
static const orm_time_column EVENT_BY_AT_TIME = {{&event_entity, EVENT_COLUMN_AT_TIME, NULL}};
static const orm_time_column EVENT_BY_AT_SECOND = {{&event_entity, EVENT_COLUMN_AT_SECOND, NULL}};
static const orm_timetz_column EVENT_BY_ZONED = {{&event_entity, EVENT_COLUMN_ZONED, NULL}};
static const orm_timestamp_column EVENT_BY_HAPPENED = {{&event_entity, EVENT_COLUMN_HAPPENED, NULL}};
static const orm_timestamp_column EVENT_BY_HAPPENED_MS = {{&event_entity, EVENT_COLUMN_HAPPENED_MS, NULL}};
static const orm_timestamptz_column EVENT_BY_SEEN = {{&event_entity, EVENT_COLUMN_SEEN, NULL}};
static const orm_timestamptz_column EVENT_BY_SEEN_MS = {{&event_entity, EVENT_COLUMN_SEEN_MS, NULL}};
static const orm_interval_column EVENT_BY_LASTING = {{&event_entity, EVENT_COLUMN_LASTING, NULL}};
static const orm_interval_column EVENT_BY_PERIOD = {{&event_entity, EVENT_COLUMN_PERIOD, NULL}};
static const orm_interval_column EVENT_BY_EXACT = {{&event_entity, EVENT_COLUMN_EXACT, NULL}};

#ifdef __cplusplus
}
#endif

#endif
