/*
 * Chargeback, which extends Refund: a row of books.refunds.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_CHARGEBACK_H
#define LEDGER_CHARGEBACK_H

#include "event.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    CHARGEBACK_COLUMN_YEAR = 0,
    CHARGEBACK_COLUMN_NUMBER = 1,
    CHARGEBACK_COLUMN_KIND = 2,
    CHARGEBACK_COLUMN_NOTE = 3,
    CHARGEBACK_COLUMN_AT = 4,
    CHARGEBACK_COLUMN_AMOUNT = 5,
    CHARGEBACK_COLUMN_NOTE2 = 6,
    CHARGEBACK_COLUMN_OF_YEAR = 7,
    CHARGEBACK_COLUMN_OF_NUMBER = 8,
    CHARGEBACK_COLUMN_REASON = 9,
    CHARGEBACK_COLUMN_PORTION = 10,
    CHARGEBACK_COLUMN_BANK_CODE = 11,
    CHARGEBACK_COLUMN_CENTS = 14,
};

/* Relationships by number. */
enum {
    CHARGEBACK_RELATION_REFUND = 0,
    CHARGEBACK_RELATION_OF = 1,
    CHARGEBACK_RELATION_BANK = 2,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct chargeback_with {
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
static inline refund *chargeback_as_refund(chargeback *object) {
    return (refund *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline chargeback *refund_as_chargeback(refund *object) {
    return (chargeback *)orm_object_as((orm_object *)object, &chargeback_entity);
}

/* What it is besides. NULL gives NULL. */
static inline payment *chargeback_as_payment(chargeback *object) {
    return (payment *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline chargeback *payment_as_chargeback(payment *object) {
    return (chargeback *)orm_object_as((orm_object *)object, &chargeback_entity);
}

/* What it is besides. NULL gives NULL. */
static inline event *chargeback_as_event(chargeback *object) {
    return (event *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline chargeback *event_as_chargeback(event *object) {
    return (chargeback *)orm_object_as((orm_object *)object, &chargeback_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline chargeback *chargeback_new(orm_session *session) {
    return (chargeback *)orm_object_new(session, &chargeback_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status chargeback_add(orm_session *session, chargeback *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status chargeback_delete(chargeback *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status chargeback_refresh(chargeback *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status chargeback_reload(chargeback *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status chargeback_expire(chargeback *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status chargeback_merge(orm_session *session, const chargeback *object,
                                          chargeback **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (chargeback *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status chargeback_expunge(chargeback *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status chargeback_detach(const chargeback *object, chargeback **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (chargeback *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void chargeback_free(chargeback *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_chargeback_find_with(const char *file, int line,
                                                     orm_session *session, int32_t year,
                                                     int32_t number, const chargeback_with *with,
                                                     chargeback **out) {
    const void *const key[] = {&year, &number};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &chargeback_entity, key, with, file, line, &found);
    *out = (chargeback *)found;
    return status;
}
static inline orm_status orm_at_chargeback_find(const char *file, int line, orm_session *session,
                                                int32_t year, int32_t number, chargeback **out) {
    return orm_at_chargeback_find_with(file, line, session, year, number, NULL, out);
}
static inline orm_status chargeback_find_with(orm_session *session, int32_t year, int32_t number,
                                              const chargeback_with *with, chargeback **out) {
    return orm_at_chargeback_find_with(NULL, 0, session, year, number, with, out);
}
static inline orm_status chargeback_find(orm_session *session, int32_t year, int32_t number,
                                         chargeback **out) {
    return orm_at_chargeback_find_with(NULL, 0, session, year, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status chargeback_all_with(orm_session *session, const chargeback_with *with,
                                             chargeback_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &chargeback_entity, with, &found);
    out->items = (chargeback **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status chargeback_all(orm_session *session, chargeback_list *out) {
    return chargeback_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status chargeback_list_load(const chargeback_list *list,
                                              const chargeback_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&chargeback_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status chargeback_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &chargeback_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status chargeback_next(orm_stream *stream, chargeback **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (chargeback *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* year: integer, in the primary key. */
static inline int32_t chargeback_year(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_YEAR);
    return ((const struct event *)object)->year_;
}
static inline void chargeback_set_year(chargeback *object, int32_t value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_YEAR, &value);
}

/* number: integer, in the primary key. */
static inline int32_t chargeback_number(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_NUMBER);
    return ((const struct event *)object)->number_;
}
static inline void chargeback_set_number(chargeback *object, int32_t value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_NUMBER, &value);
}

/* kind: character varying(20). */
static inline const char *chargeback_kind(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_KIND);
    return ((const struct event *)object)->kind_;
}

/* note: text, may be NULL. */
static inline const char *chargeback_note(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_NOTE);
    return ((const struct event *)object)->note_;
}
static inline void chargeback_set_note(chargeback *object, const char *value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_NOTE, &value);
}

/* at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz chargeback_at(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_AT);
    return ((const struct event *)object)->at_;
}
static inline void chargeback_set_at(chargeback *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_AT, &value);
}

/* amount: numeric(12,2). */
static inline orm_numeric chargeback_amount(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_AMOUNT);
    return ((const struct event *)object)->payment_amount_;
}
static inline void chargeback_set_amount(chargeback *object, orm_numeric value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_AMOUNT, &value);
}

/* note2: text, may be NULL. */
static inline const char *chargeback_note2(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_NOTE2);
    return ((const struct event *)object)->note2_;
}
static inline void chargeback_set_note2(chargeback *object, const char *value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_NOTE2, &value);
}

/* of_year: integer. */
static inline int32_t chargeback_of_year(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_OF_YEAR);
    return ((const struct event *)object)->of_year_;
}
static inline void chargeback_set_of_year(chargeback *object, int32_t value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_OF_YEAR, &value);
}

/* of_number: integer. */
static inline int32_t chargeback_of_number(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_OF_NUMBER);
    return ((const struct event *)object)->of_number_;
}
static inline void chargeback_set_of_number(chargeback *object, int32_t value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_OF_NUMBER, &value);
}

/* reason: text, by default ''. */
static inline const char *chargeback_reason(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_REASON);
    return ((const struct event *)object)->reason_;
}
static inline void chargeback_set_reason(chargeback *object, const char *value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_REASON, &value);
}

/* part: integer, may be NULL. */
static inline orm_opt_int32 chargeback_portion(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_PORTION);
    return ((const struct event *)object)->portion_;
}
static inline void chargeback_set_portion(chargeback *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_PORTION, &value);
}

/* bank_code: character(8). */
static inline const char *chargeback_bank_code(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_BANK_CODE);
    return ((const struct event *)object)->chargeback_bank_code_;
}
static inline void chargeback_set_bank_code(chargeback *object, const char *value) {
    orm_object_set((orm_object *)object, CHARGEBACK_COLUMN_BANK_CODE, &value);
}

/* cents: bigint, computed when it is read. */
static inline int64_t chargeback_cents(const chargeback *object) {
    ORM_READ(((const struct event *)object), CHARGEBACK_COLUMN_CENTS);
    return ((const struct event *)object)->cents_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* refund: Refund by its of. */
static inline refund *chargeback_refund(const chargeback *object) {
    ORM_READ(((const struct event *)object), 15 + CHARGEBACK_RELATION_REFUND);
    return (refund *)((const struct event *)object)->refund_;
}
static inline orm_status orm_at_chargeback_load_refund(const char *file, int line,
                                                       chargeback *object, refund **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, CHARGEBACK_RELATION_REFUND,
                                               file, line, &found);
    *out = (refund *)found;
    return status;
}
static inline orm_status chargeback_load_refund(chargeback *object, refund **out) {
    return orm_at_chargeback_load_refund(NULL, 0, object, out);
}
static inline void chargeback_set_refund(chargeback *object, refund *other) {
    orm_object_relate((orm_object *)object, CHARGEBACK_RELATION_REFUND, (orm_object *)other);
}

/* of: Payment by of_year, of_number. */
static inline payment *chargeback_of(const chargeback *object) {
    ORM_READ(((const struct event *)object), 15 + CHARGEBACK_RELATION_OF);
    return (payment *)((const struct event *)object)->of_;
}
static inline orm_status orm_at_chargeback_load_of(const char *file, int line, chargeback *object,
                                                   payment **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, CHARGEBACK_RELATION_OF, file, line, &found);
    *out = (payment *)found;
    return status;
}
static inline orm_status chargeback_load_of(chargeback *object, payment **out) {
    return orm_at_chargeback_load_of(NULL, 0, object, out);
}
static inline void chargeback_set_of(chargeback *object, payment *other) {
    orm_object_relate((orm_object *)object, CHARGEBACK_RELATION_OF, (orm_object *)other);
}

/* bank: Bank by bank_code. */
static inline bank *chargeback_bank(const chargeback *object) {
    ORM_READ(((const struct event *)object), 15 + CHARGEBACK_RELATION_BANK);
    return (bank *)((const struct event *)object)->chargeback_bank_;
}
static inline orm_status orm_at_chargeback_load_bank(const char *file, int line, chargeback *object,
                                                     bank **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, CHARGEBACK_RELATION_BANK, file, line, &found);
    *out = (bank *)found;
    return status;
}
static inline orm_status chargeback_load_bank(chargeback *object, bank **out) {
    return orm_at_chargeback_load_bank(NULL, 0, object, out);
}
static inline void chargeback_set_bank(chargeback *object, bank *other) {
    orm_object_relate((orm_object *)object, CHARGEBACK_RELATION_BANK, (orm_object *)other);
}

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define chargeback_find(...)        orm_at_chargeback_find(ORM_HERE, __VA_ARGS__)
#define chargeback_find_with(...)   orm_at_chargeback_find_with(ORM_HERE, __VA_ARGS__)
#define chargeback_load_refund(...) orm_at_chargeback_load_refund(ORM_HERE, __VA_ARGS__)
#define chargeback_load_of(...)     orm_at_chargeback_load_of(ORM_HERE, __VA_ARGS__)
#define chargeback_load_bank(...)   orm_at_chargeback_load_bank(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
