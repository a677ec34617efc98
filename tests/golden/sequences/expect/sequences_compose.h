/*
 * Selects that a program puts together while it runs, over the entities and queries of sequences:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of sequences, which is the place for changes.
 */
#ifndef SEQUENCES_SEQUENCES_COMPOSE_H
#define SEQUENCES_SEQUENCES_COMPOSE_H

#include <orm/compose.h>

#include "sequences.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Invoice --- */

/* All rows of invoices, until conditions say less. */
static inline orm_select *invoice_compose(orm_session *session) {
    return orm_select_new(session, &invoice_entity);
}
static inline orm_status invoice_compose_all(orm_select *select, invoice_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void invoice_compose_with(orm_select *select, const invoice_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column INVOICE_BY_ID = {{&invoice_entity, INVOICE_COLUMN_ID, NULL}};
static const orm_int32_column INVOICE_BY_LINE = {{&invoice_entity, INVOICE_COLUMN_LINE, NULL}};
static const orm_int16_column INVOICE_BY_SMALL = {{&invoice_entity, INVOICE_COLUMN_SMALL, NULL}};
static const orm_int64_column INVOICE_BY_NUMBER = {{&invoice_entity, INVOICE_COLUMN_NUMBER, NULL}};
static const orm_int64_column INVOICE_BY_BADGE = {{&invoice_entity, INVOICE_COLUMN_BADGE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
