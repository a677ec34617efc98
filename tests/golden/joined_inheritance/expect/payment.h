/*
 * Payment, which extends Event: a row of books.payments.
 *
 * Money came or went.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_PAYMENT_H
#define LEDGER_PAYMENT_H

#include "event.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PAYMENT_COLUMN_YEAR = 0,
    PAYMENT_COLUMN_NUMBER = 1,
    PAYMENT_COLUMN_KIND = 2,
    PAYMENT_COLUMN_NOTE = 3,
    PAYMENT_COLUMN_AT = 4,
    PAYMENT_COLUMN_AMOUNT = 5,
    PAYMENT_COLUMN_NOTE2 = 6,
    PAYMENT_COLUMN_CENTS = 14,
};

/* Relationships by number. */
enum {
    PAYMENT_RELATION_REFUND = 0,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct payment_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool year;
        bool number;
        bool kind;
        bool note;
        bool at;
        bool payment_amount;
        bool note2;
        bool of_year;
        bool of_number;
        bool reason;
        bool portion;
        bool chargeback_bank_code;
        bool visit_amount;
        bool visit_bank_code;
        bool cents;
    } only, also;
    struct {
        orm_load how;
        const refund_with *with;
    } refund;
    struct {
        orm_load how;
        const payment_with *with;
    } of;
    struct {
        orm_load how;
        const bank_with *with;
    } chargeback_bank;
    struct {
        orm_load how;
        const bank_with *with;
    } visit_bank;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* What it is besides. NULL gives NULL. */
static inline event *payment_as_event(payment *object) {
    return (event *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline payment *event_as_payment(event *object) {
    return (payment *)orm_object_as((orm_object *)object, &payment_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline payment *payment_new(orm_session *session) {
    return (payment *)orm_object_new(session, &payment_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status payment_add(orm_session *session, payment *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status payment_delete(payment *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status payment_refresh(payment *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status payment_reload(payment *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status payment_expire(payment *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status payment_merge(orm_session *session, const payment *object, payment **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (payment *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status payment_expunge(payment *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status payment_detach(const payment *object, payment **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (payment *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void payment_free(payment *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_payment_find_with(const char *file, int line, orm_session *session,
                                                  int32_t year, int32_t number,
                                                  const payment_with *with, payment **out) {
    const void *const key[] = {&year, &number};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &payment_entity, key, with, file, line, &found);
    *out = (payment *)found;
    return status;
}
static inline orm_status orm_at_payment_find(const char *file, int line, orm_session *session,
                                             int32_t year, int32_t number, payment **out) {
    return orm_at_payment_find_with(file, line, session, year, number, NULL, out);
}
static inline orm_status payment_find_with(orm_session *session, int32_t year, int32_t number,
                                           const payment_with *with, payment **out) {
    return orm_at_payment_find_with(NULL, 0, session, year, number, with, out);
}
static inline orm_status payment_find(orm_session *session, int32_t year, int32_t number,
                                      payment **out) {
    return orm_at_payment_find_with(NULL, 0, session, year, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status payment_all_with(orm_session *session, const payment_with *with,
                                          payment_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &payment_entity, with, &found);
    out->items = (payment **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status payment_all(orm_session *session, payment_list *out) {
    return payment_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status payment_list_load(const payment_list *list, const payment_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&payment_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status payment_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &payment_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status payment_next(orm_stream *stream, payment **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (payment *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* year: integer, in the primary key. */
static inline int32_t payment_year(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_YEAR);
    return ((const struct event *)object)->year_;
}
static inline void payment_set_year(payment *object, int32_t value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_YEAR, &value);
}

/* number: integer, in the primary key. */
static inline int32_t payment_number(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_NUMBER);
    return ((const struct event *)object)->number_;
}
static inline void payment_set_number(payment *object, int32_t value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_NUMBER, &value);
}

/* kind: character varying(20). */
static inline const char *payment_kind(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_KIND);
    return ((const struct event *)object)->kind_;
}

/* note: text, may be NULL. */
static inline const char *payment_note(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_NOTE);
    return ((const struct event *)object)->note_;
}
static inline void payment_set_note(payment *object, const char *value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_NOTE, &value);
}

/* at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz payment_at(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_AT);
    return ((const struct event *)object)->at_;
}
static inline void payment_set_at(payment *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_AT, &value);
}

/* amount: numeric(12,2). */
static inline orm_numeric payment_amount(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_AMOUNT);
    return ((const struct event *)object)->payment_amount_;
}
static inline void payment_set_amount(payment *object, orm_numeric value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_AMOUNT, &value);
}

/* note2: text, may be NULL. */
static inline const char *payment_note2(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_NOTE2);
    return ((const struct event *)object)->note2_;
}
static inline void payment_set_note2(payment *object, const char *value) {
    orm_object_set((orm_object *)object, PAYMENT_COLUMN_NOTE2, &value);
}

/* cents: bigint, computed when it is read. */
static inline int64_t payment_cents(const payment *object) {
    ORM_READ(((const struct event *)object), PAYMENT_COLUMN_CENTS);
    return ((const struct event *)object)->cents_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* refund: Refund by its of. */
static inline refund *payment_refund(const payment *object) {
    ORM_READ(((const struct event *)object), 15 + PAYMENT_RELATION_REFUND);
    return (refund *)((const struct event *)object)->refund_;
}
static inline orm_status orm_at_payment_load_refund(const char *file, int line, payment *object,
                                                    refund **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PAYMENT_RELATION_REFUND, file, line, &found);
    *out = (refund *)found;
    return status;
}
static inline orm_status payment_load_refund(payment *object, refund **out) {
    return orm_at_payment_load_refund(NULL, 0, object, out);
}
static inline void payment_set_refund(payment *object, refund *other) {
    orm_object_relate((orm_object *)object, PAYMENT_RELATION_REFUND, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PAYMENT_AMOUNT_CHECK     "payments_amount_check"
#define PAYMENT_NOTE2_KEY        "payments_note2_key"
#define PAYMENT_PKEY             "payments_pkey"
#define PAYMENT_YEAR_NUMBER_FKEY "payments_year_number_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define payment_find(...)        orm_at_payment_find(ORM_HERE, __VA_ARGS__)
#define payment_find_with(...)   orm_at_payment_find_with(ORM_HERE, __VA_ARGS__)
#define payment_load_refund(...) orm_at_payment_load_refund(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
