/*
 * What the entities of ledger share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_LEDGER_TYPES_H
#define LEDGER_LEDGER_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct event event;
typedef struct event_with event_with;
typedef struct event_list {
    event **items;
    size_t len;
} event_list;
extern const orm_entity event_entity;

typedef struct payment payment;
typedef struct payment_with payment_with;
typedef struct payment_list {
    payment **items;
    size_t len;
} payment_list;
extern const orm_entity payment_entity;

typedef struct refund refund;
typedef struct refund_with refund_with;
typedef struct refund_list {
    refund **items;
    size_t len;
} refund_list;
extern const orm_entity refund_entity;

typedef struct chargeback chargeback;
typedef struct chargeback_with chargeback_with;
typedef struct chargeback_list {
    chargeback **items;
    size_t len;
} chargeback_list;
extern const orm_entity chargeback_entity;

typedef struct visit visit;
typedef struct visit_with visit_with;
typedef struct visit_list {
    visit **items;
    size_t len;
} visit_list;
extern const orm_entity visit_entity;

typedef struct bank bank;
typedef struct bank_with bank_with;
typedef struct bank_list {
    bank **items;
    size_t len;
} bank_list;
extern const orm_entity bank_entity;

#ifdef __cplusplus
}
#endif

#endif
