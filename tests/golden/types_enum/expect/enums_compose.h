/*
 * Selects that a program puts together while it runs, over the entities and queries of enums:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of enums, which is the place for changes.
 */
#ifndef ENUMS_ENUMS_COMPOSE_H
#define ENUMS_ENUMS_COMPOSE_H

#include <orm/compose.h>

#include "enums.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct employment_column {
    orm_column_of column;
} employment_column;
static inline const orm_condition *employment_is(orm_select *select, employment_column of,
                                                 orm_comparison comparison, employment value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *employment_in(orm_select *select, employment_column of,
                                                 const employment *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

typedef struct audit_level_column {
    orm_column_of column;
} audit_level_column;
static inline const orm_condition *audit_level_is(orm_select *select, audit_level_column of,
                                                  orm_comparison comparison, audit_level value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *audit_level_in(orm_select *select, audit_level_column of,
                                                  const audit_level *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

typedef struct weird_column {
    orm_column_of column;
} weird_column;
static inline const orm_condition *weird_is(orm_select *select, weird_column of,
                                            orm_comparison comparison, weird value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *weird_in(orm_select *select, weird_column of,
                                            const weird *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Person --- */

/* All rows of hr.people, until conditions say less. */
static inline orm_select *person_compose(orm_session *session) {
    return orm_select_new(session, &person_entity);
}
static inline orm_status person_compose_all(orm_select *select, person_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void person_compose_with(orm_select *select, const person_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PERSON_BY_ID = {{&person_entity, PERSON_COLUMN_ID, NULL}};
static const employment_column PERSON_BY_KIND = {{&person_entity, PERSON_COLUMN_KIND, NULL}};
static const employment_column PERSON_BY_FORMER = {{&person_entity, PERSON_COLUMN_FORMER, NULL}};
static const audit_level_column PERSON_BY_LEVEL = {{&person_entity, PERSON_COLUMN_LEVEL, NULL}};
static const weird_column PERSON_BY_ODD = {{&person_entity, PERSON_COLUMN_ODD, NULL}};
static const orm_other_column PERSON_BY_KINDS = {{&person_entity, PERSON_COLUMN_KINDS, NULL}};
static const orm_other_column PERSON_BY_PAST = {{&person_entity, PERSON_COLUMN_PAST, NULL}};

#ifdef __cplusplus
}
#endif

#endif
