/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of ledger:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_LEDGER_COMPOSE_H
#define LEDGER_LEDGER_COMPOSE_H

#include <orm/compose.h>

#include "ledger.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Event --- */

/* All rows of books.events, until conditions say less. */
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

static const orm_int32_column EVENT_BY_YEAR = {{&event_entity, EVENT_COLUMN_YEAR, NULL}};
static const orm_int32_column EVENT_BY_NUMBER = {{&event_entity, EVENT_COLUMN_NUMBER, NULL}};
static const orm_text_column EVENT_BY_KIND = {{&event_entity, EVENT_COLUMN_KIND, NULL}};
static const orm_text_column EVENT_BY_NOTE = {{&event_entity, EVENT_COLUMN_NOTE, NULL}};
static const orm_timestamptz_column EVENT_BY_AT = {{&event_entity, EVENT_COLUMN_AT, NULL}};

/* --- Payment --- */

/* All rows of books.payments, until conditions say less. */
static inline orm_select *payment_compose(orm_session *session) {
    return orm_select_new(session, &payment_entity);
}
static inline orm_status payment_compose_all(orm_select *select, payment_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void payment_compose_with(orm_select *select, const payment_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column PAYMENT_BY_YEAR = {{&payment_entity, PAYMENT_COLUMN_YEAR, NULL}};
static const orm_int32_column PAYMENT_BY_NUMBER = {{&payment_entity, PAYMENT_COLUMN_NUMBER, NULL}};
static const orm_text_column PAYMENT_BY_KIND = {{&payment_entity, PAYMENT_COLUMN_KIND, NULL}};
static const orm_text_column PAYMENT_BY_NOTE = {{&payment_entity, PAYMENT_COLUMN_NOTE, NULL}};
static const orm_timestamptz_column PAYMENT_BY_AT = {{&payment_entity, PAYMENT_COLUMN_AT, NULL}};
static const orm_numeric_column PAYMENT_BY_AMOUNT = {{&payment_entity, PAYMENT_COLUMN_AMOUNT, NULL}};
static const orm_text_column PAYMENT_BY_NOTE2 = {{&payment_entity, PAYMENT_COLUMN_NOTE2, NULL}};
static const orm_int64_column PAYMENT_BY_CENTS = {{&payment_entity, PAYMENT_COLUMN_CENTS, NULL}};

/* --- Refund --- */

/* All rows of books.refunds, until conditions say less. */
static inline orm_select *refund_compose(orm_session *session) {
    return orm_select_new(session, &refund_entity);
}
static inline orm_status refund_compose_all(orm_select *select, refund_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void refund_compose_with(orm_select *select, const refund_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column REFUND_BY_YEAR = {{&refund_entity, REFUND_COLUMN_YEAR, NULL}};
static const orm_int32_column REFUND_BY_NUMBER = {{&refund_entity, REFUND_COLUMN_NUMBER, NULL}};
static const orm_text_column REFUND_BY_KIND = {{&refund_entity, REFUND_COLUMN_KIND, NULL}};
static const orm_text_column REFUND_BY_NOTE = {{&refund_entity, REFUND_COLUMN_NOTE, NULL}};
static const orm_timestamptz_column REFUND_BY_AT = {{&refund_entity, REFUND_COLUMN_AT, NULL}};
static const orm_numeric_column REFUND_BY_AMOUNT = {{&refund_entity, REFUND_COLUMN_AMOUNT, NULL}};
static const orm_text_column REFUND_BY_NOTE2 = {{&refund_entity, REFUND_COLUMN_NOTE2, NULL}};
static const orm_int32_column REFUND_BY_OF_YEAR = {{&refund_entity, REFUND_COLUMN_OF_YEAR, NULL}};
static const orm_int32_column REFUND_BY_OF_NUMBER = {{&refund_entity, REFUND_COLUMN_OF_NUMBER, NULL}};
static const orm_text_column REFUND_BY_REASON = {{&refund_entity, REFUND_COLUMN_REASON, NULL}};
static const orm_int32_column REFUND_BY_PORTION = {{&refund_entity, REFUND_COLUMN_PORTION, NULL}};
static const orm_int64_column REFUND_BY_CENTS = {{&refund_entity, REFUND_COLUMN_CENTS, NULL}};

/* --- Chargeback --- */

/* All rows of books.refunds, until conditions say less. */
static inline orm_select *chargeback_compose(orm_session *session) {
    return orm_select_new(session, &chargeback_entity);
}
static inline orm_status chargeback_compose_all(orm_select *select, chargeback_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void chargeback_compose_with(orm_select *select, const chargeback_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column CHARGEBACK_BY_YEAR = {{&chargeback_entity, CHARGEBACK_COLUMN_YEAR, NULL}};
static const orm_int32_column CHARGEBACK_BY_NUMBER = {{&chargeback_entity, CHARGEBACK_COLUMN_NUMBER, NULL}};
static const orm_text_column CHARGEBACK_BY_KIND = {{&chargeback_entity, CHARGEBACK_COLUMN_KIND, NULL}};
static const orm_text_column CHARGEBACK_BY_NOTE = {{&chargeback_entity, CHARGEBACK_COLUMN_NOTE, NULL}};
static const orm_timestamptz_column CHARGEBACK_BY_AT = {{&chargeback_entity, CHARGEBACK_COLUMN_AT, NULL}};
static const orm_numeric_column CHARGEBACK_BY_AMOUNT = {{&chargeback_entity, CHARGEBACK_COLUMN_AMOUNT, NULL}};
static const orm_text_column CHARGEBACK_BY_NOTE2 = {{&chargeback_entity, CHARGEBACK_COLUMN_NOTE2, NULL}};
static const orm_int32_column CHARGEBACK_BY_OF_YEAR = {{&chargeback_entity, CHARGEBACK_COLUMN_OF_YEAR, NULL}};
static const orm_int32_column CHARGEBACK_BY_OF_NUMBER = {{&chargeback_entity, CHARGEBACK_COLUMN_OF_NUMBER, NULL}};
static const orm_text_column CHARGEBACK_BY_REASON = {{&chargeback_entity, CHARGEBACK_COLUMN_REASON, NULL}};
static const orm_int32_column CHARGEBACK_BY_PORTION = {{&chargeback_entity, CHARGEBACK_COLUMN_PORTION, NULL}};
static const orm_text_column CHARGEBACK_BY_BANK_CODE = {{&chargeback_entity, CHARGEBACK_COLUMN_BANK_CODE, NULL}};
static const orm_int64_column CHARGEBACK_BY_CENTS = {{&chargeback_entity, CHARGEBACK_COLUMN_CENTS, NULL}};

/* --- Visit --- */

/* All rows of books.visits, until conditions say less. */
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

static const orm_int32_column VISIT_BY_YEAR = {{&visit_entity, VISIT_COLUMN_YEAR, NULL}};
static const orm_int32_column VISIT_BY_NUMBER = {{&visit_entity, VISIT_COLUMN_NUMBER, NULL}};
static const orm_text_column VISIT_BY_KIND = {{&visit_entity, VISIT_COLUMN_KIND, NULL}};
static const orm_text_column VISIT_BY_NOTE = {{&visit_entity, VISIT_COLUMN_NOTE, NULL}};
static const orm_timestamptz_column VISIT_BY_AT = {{&visit_entity, VISIT_COLUMN_AT, NULL}};
static const orm_int32_column VISIT_BY_AMOUNT = {{&visit_entity, VISIT_COLUMN_AMOUNT, NULL}};
static const orm_text_column VISIT_BY_BANK_CODE = {{&visit_entity, VISIT_COLUMN_BANK_CODE, NULL}};

/* --- Bank --- */

/* All rows of books.banks, until conditions say less. */
static inline orm_select *bank_compose(orm_session *session) {
    return orm_select_new(session, &bank_entity);
}
static inline orm_status bank_compose_all(orm_select *select, bank_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void bank_compose_with(orm_select *select, const bank_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status bank_each_visits(const bank_list *list, orm_select *select,
                                          visit_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &bank_entity, BANK_RELATION_VISITS, &objects, lists);
}

static const orm_text_column BANK_BY_CODE = {{&bank_entity, BANK_COLUMN_CODE, NULL}};
static const orm_int32_column BANK_BY_LAST_YEAR = {{&bank_entity, BANK_COLUMN_LAST_YEAR, NULL}};
static const orm_int32_column BANK_BY_LAST_NUMBER = {{&bank_entity, BANK_COLUMN_LAST_NUMBER, NULL}};

#ifdef __cplusplus
}
#endif

#endif
