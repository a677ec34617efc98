/*
 * Selects that a program puts together while it runs, over the entities and queries of composites:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of composites, which is the place for changes.
 */
#ifndef COMPOSITES_COMPOSITES_COMPOSE_H
#define COMPOSITES_COMPOSITES_COMPOSE_H

#include <orm/compose.h>

#include "composites.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct country_column {
    orm_column_of column;
} country_column;
static inline const orm_condition *country_is(orm_select *select, country_column of,
                                              orm_comparison comparison, country value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *country_in(orm_select *select, country_column of,
                                              const country *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Site --- */

/* All rows of sites, until conditions say less. */
static inline orm_select *site_compose(orm_session *session) {
    return orm_select_new(session, &site_entity);
}
static inline orm_status site_compose_all(orm_select *select, site_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void site_compose_with(orm_select *select, const site_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SITE_BY_ID = {{&site_entity, SITE_COLUMN_ID, NULL}};
static const orm_other_column SITE_BY_MAIN = {{&site_entity, SITE_COLUMN_MAIN, NULL}};
static const orm_other_column SITE_BY_SPARE = {{&site_entity, SITE_COLUMN_SPARE, NULL}};
static const orm_other_column SITE_BY_FORMER = {{&site_entity, SITE_COLUMN_FORMER, NULL}};
static const orm_text_column SITE_BY_HIT = {{&site_entity, SITE_COLUMN_HIT, NULL}};
static const orm_other_column SITE_BY_LIMITS = {{&site_entity, SITE_COLUMN_LIMITS, NULL}};

#ifdef __cplusplus
}
#endif

#endif
