/*
 * Refund, which extends Payment: a row of books.refunds.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_REFUND_H
#define LEDGER_REFUND_H

#include "event.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    REFUND_COLUMN_YEAR = 0,
    REFUND_COLUMN_NUMBER = 1,
    REFUND_COLUMN_KIND = 2,
    REFUND_COLUMN_NOTE = 3,
    REFUND_COLUMN_AT = 4,
    REFUND_COLUMN_AMOUNT = 5,
    REFUND_COLUMN_NOTE2 = 6,
    REFUND_COLUMN_OF_YEAR = 7,
    REFUND_COLUMN_OF_NUMBER = 8,
    REFUND_COLUMN_REASON = 9,
    REFUND_COLUMN_PORTION = 10,
    REFUND_COLUMN_CENTS = 14,
};

/* Relationships by number. */
enum {
    REFUND_RELATION_REFUND = 0,
    REFUND_RELATION_OF = 1,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct refund_with {
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
static inline payment *refund_as_payment(refund *object) {
    return (payment *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline refund *payment_as_refund(payment *object) {
    return (refund *)orm_object_as((orm_object *)object, &refund_entity);
}

/* What it is besides. NULL gives NULL. */
static inline event *refund_as_event(refund *object) {
    return (event *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline refund *event_as_refund(event *object) {
    return (refund *)orm_object_as((orm_object *)object, &refund_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline refund *refund_new(orm_session *session) {
    return (refund *)orm_object_new(session, &refund_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status refund_add(orm_session *session, refund *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status refund_delete(refund *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status refund_refresh(refund *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status refund_reload(refund *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status refund_expire(refund *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status refund_merge(orm_session *session, const refund *object, refund **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (refund *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status refund_expunge(refund *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status refund_detach(const refund *object, refund **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (refund *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void refund_free(refund *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_refund_find_with(const char *file, int line, orm_session *session,
                                                 int32_t year, int32_t number,
                                                 const refund_with *with, refund **out) {
    const void *const key[] = {&year, &number};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &refund_entity, key, with, file, line, &found);
    *out = (refund *)found;
    return status;
}
static inline orm_status orm_at_refund_find(const char *file, int line, orm_session *session,
                                            int32_t year, int32_t number, refund **out) {
    return orm_at_refund_find_with(file, line, session, year, number, NULL, out);
}
static inline orm_status refund_find_with(orm_session *session, int32_t year, int32_t number,
                                          const refund_with *with, refund **out) {
    return orm_at_refund_find_with(NULL, 0, session, year, number, with, out);
}
static inline orm_status refund_find(orm_session *session, int32_t year, int32_t number,
                                     refund **out) {
    return orm_at_refund_find_with(NULL, 0, session, year, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status refund_all_with(orm_session *session, const refund_with *with,
                                         refund_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &refund_entity, with, &found);
    out->items = (refund **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status refund_all(orm_session *session, refund_list *out) {
    return refund_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status refund_list_load(const refund_list *list, const refund_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&refund_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status refund_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &refund_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status refund_next(orm_stream *stream, refund **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (refund *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* year: integer, in the primary key. */
static inline int32_t refund_year(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_YEAR);
    return ((const struct event *)object)->year_;
}
static inline void refund_set_year(refund *object, int32_t value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_YEAR, &value);
}

/* number: integer, in the primary key. */
static inline int32_t refund_number(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_NUMBER);
    return ((const struct event *)object)->number_;
}
static inline void refund_set_number(refund *object, int32_t value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_NUMBER, &value);
}

/* kind: character varying(20). */
static inline const char *refund_kind(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_KIND);
    return ((const struct event *)object)->kind_;
}

/* note: text, may be NULL. */
static inline const char *refund_note(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_NOTE);
    return ((const struct event *)object)->note_;
}
static inline void refund_set_note(refund *object, const char *value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_NOTE, &value);
}

/* at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz refund_at(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_AT);
    return ((const struct event *)object)->at_;
}
static inline void refund_set_at(refund *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_AT, &value);
}

/* amount: numeric(12,2). */
static inline orm_numeric refund_amount(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_AMOUNT);
    return ((const struct event *)object)->payment_amount_;
}
static inline void refund_set_amount(refund *object, orm_numeric value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_AMOUNT, &value);
}

/* note2: text, may be NULL. */
static inline const char *refund_note2(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_NOTE2);
    return ((const struct event *)object)->note2_;
}
static inline void refund_set_note2(refund *object, const char *value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_NOTE2, &value);
}

/* of_year: integer. */
static inline int32_t refund_of_year(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_OF_YEAR);
    return ((const struct event *)object)->of_year_;
}
static inline void refund_set_of_year(refund *object, int32_t value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_OF_YEAR, &value);
}

/* of_number: integer. */
static inline int32_t refund_of_number(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_OF_NUMBER);
    return ((const struct event *)object)->of_number_;
}
static inline void refund_set_of_number(refund *object, int32_t value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_OF_NUMBER, &value);
}

/* reason: text, by default ''. */
static inline const char *refund_reason(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_REASON);
    return ((const struct event *)object)->reason_;
}
static inline void refund_set_reason(refund *object, const char *value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_REASON, &value);
}

/* part: integer, may be NULL. */
static inline orm_opt_int32 refund_portion(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_PORTION);
    return ((const struct event *)object)->portion_;
}
static inline void refund_set_portion(refund *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, REFUND_COLUMN_PORTION, &value);
}

/* cents: bigint, computed when it is read. */
static inline int64_t refund_cents(const refund *object) {
    ORM_READ(((const struct event *)object), REFUND_COLUMN_CENTS);
    return ((const struct event *)object)->cents_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* refund: Refund by its of. */
static inline refund *refund_refund(const refund *object) {
    ORM_READ(((const struct event *)object), 15 + REFUND_RELATION_REFUND);
    return (refund *)((const struct event *)object)->refund_;
}
static inline orm_status orm_at_refund_load_refund(const char *file, int line, refund *object,
                                                   refund **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, REFUND_RELATION_REFUND, file, line, &found);
    *out = (refund *)found;
    return status;
}
static inline orm_status refund_load_refund(refund *object, refund **out) {
    return orm_at_refund_load_refund(NULL, 0, object, out);
}
static inline void refund_set_refund(refund *object, refund *other) {
    orm_object_relate((orm_object *)object, REFUND_RELATION_REFUND, (orm_object *)other);
}

/* of: Payment by of_year, of_number. */
static inline payment *refund_of(const refund *object) {
    ORM_READ(((const struct event *)object), 15 + REFUND_RELATION_OF);
    return (payment *)((const struct event *)object)->of_;
}
static inline orm_status orm_at_refund_load_of(const char *file, int line, refund *object,
                                               payment **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, REFUND_RELATION_OF, file, line, &found);
    *out = (payment *)found;
    return status;
}
static inline orm_status refund_load_of(refund *object, payment **out) {
    return orm_at_refund_load_of(NULL, 0, object, out);
}
static inline void refund_set_of(refund *object, payment *other) {
    orm_object_relate((orm_object *)object, REFUND_RELATION_OF, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define REFUND_OF_YEAR_OF_NUMBER_KEY  "refunds_of_year_of_number_key"
#define REFUND_PKEY                   "refunds_pkey"
#define REFUND_YEAR_NUMBER_FKEY       "refunds_year_number_fkey"
#define REFUND_OF_YEAR_OF_NUMBER_FKEY "refunds_of_year_of_number_fkey"
#define REFUND_BANK_CODE_FKEY         "refunds_bank_code_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define refund_find(...)        orm_at_refund_find(ORM_HERE, __VA_ARGS__)
#define refund_find_with(...)   orm_at_refund_find_with(ORM_HERE, __VA_ARGS__)
#define refund_load_refund(...) orm_at_refund_load_refund(ORM_HERE, __VA_ARGS__)
#define refund_load_of(...)     orm_at_refund_load_of(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
