/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of partitions:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_PARTITIONS_COMPOSE_H
#define PARTITIONS_PARTITIONS_COMPOSE_H

#include <orm/compose.h>

#include "partitions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Measurement --- */

/* All rows of measurements, until conditions say less. */
static inline orm_select *measurement_compose(orm_session *session) {
    return orm_select_new(session, &measurement_entity);
}
static inline orm_status measurement_compose_all(orm_select *select, measurement_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void measurement_compose_with(orm_select *select, const measurement_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column MEASUREMENT_BY_TENANT = {{&measurement_entity, MEASUREMENT_COLUMN_TENANT, NULL}};
static const orm_date_column MEASUREMENT_BY_TAKEN = {{&measurement_entity, MEASUREMENT_COLUMN_TAKEN, NULL}};
static const orm_text_column MEASUREMENT_BY_CITY = {{&measurement_entity, MEASUREMENT_COLUMN_CITY, NULL}};
static const orm_double_column MEASUREMENT_BY_VALUE = {{&measurement_entity, MEASUREMENT_COLUMN_VALUE, NULL}};

/* --- Visit --- */

/* All rows of sessions, until conditions say less. */
static inline orm_select *visit_compose(orm_session *session) {
    return orm_select_new(session, &visit_entity);
}
static inline orm_status visit_compose_all(orm_select *select, visit_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void visit_compose_with(orm_select *select, const visit_with *with) {
    orm_select_with(select, with);
}

static const orm_uuid_column VISIT_BY_ID = {{&visit_entity, VISIT_COLUMN_ID, NULL}};
static const orm_text_column VISIT_BY_DATA = {{&visit_entity, VISIT_COLUMN_DATA, NULL}};

#ifdef __cplusplus
}
#endif

#endif
