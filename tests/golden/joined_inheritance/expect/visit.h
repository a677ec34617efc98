/*
 * Visit, which extends Event: a row of books.visits.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_VISIT_H
#define LEDGER_VISIT_H

#include "event.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    VISIT_COLUMN_YEAR = 0,
    VISIT_COLUMN_NUMBER = 1,
    VISIT_COLUMN_KIND = 2,
    VISIT_COLUMN_NOTE = 3,
    VISIT_COLUMN_AT = 4,
    VISIT_COLUMN_AMOUNT = 12,
    VISIT_COLUMN_BANK_CODE = 13,
};

/* Relationships by number. */
enum {
    VISIT_RELATION_BANK = 3,
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct visit_with {
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
static inline event *visit_as_event(visit *object) {
    return (event *)object;
}

/* NULL when it is another. NULL gives NULL. */
static inline visit *event_as_visit(event *object) {
    return (visit *)orm_object_as((orm_object *)object, &visit_entity);
}

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline visit *visit_new(orm_session *session) {
    return (visit *)orm_object_new(session, &visit_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status visit_add(orm_session *session, visit *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status visit_delete(visit *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status visit_refresh(visit *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status visit_reload(visit *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status visit_expire(visit *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status visit_merge(orm_session *session, const visit *object, visit **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (visit *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status visit_expunge(visit *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status visit_detach(const visit *object, visit **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (visit *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void visit_free(visit *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_visit_find_with(const char *file, int line, orm_session *session,
                                                int32_t year, int32_t number,
                                                const visit_with *with, visit **out) {
    const void *const key[] = {&year, &number};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &visit_entity, key, with, file, line, &found);
    *out = (visit *)found;
    return status;
}
static inline orm_status orm_at_visit_find(const char *file, int line, orm_session *session,
                                           int32_t year, int32_t number, visit **out) {
    return orm_at_visit_find_with(file, line, session, year, number, NULL, out);
}
static inline orm_status visit_find_with(orm_session *session, int32_t year, int32_t number,
                                         const visit_with *with, visit **out) {
    return orm_at_visit_find_with(NULL, 0, session, year, number, with, out);
}
static inline orm_status visit_find(orm_session *session, int32_t year, int32_t number,
                                    visit **out) {
    return orm_at_visit_find_with(NULL, 0, session, year, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status visit_all_with(orm_session *session, const visit_with *with,
                                        visit_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &visit_entity, with, &found);
    out->items = (visit **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status visit_all(orm_session *session, visit_list *out) {
    return visit_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status visit_list_load(const visit_list *list, const visit_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&visit_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status visit_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &visit_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status visit_next(orm_stream *stream, visit **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (visit *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* year: integer, in the primary key. */
static inline int32_t visit_year(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_YEAR);
    return ((const struct event *)object)->year_;
}
static inline void visit_set_year(visit *object, int32_t value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_YEAR, &value);
}

/* number: integer, in the primary key. */
static inline int32_t visit_number(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_NUMBER);
    return ((const struct event *)object)->number_;
}
static inline void visit_set_number(visit *object, int32_t value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_NUMBER, &value);
}

/* kind: character varying(20). */
static inline const char *visit_kind(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_KIND);
    return ((const struct event *)object)->kind_;
}

/* note: text, may be NULL. */
static inline const char *visit_note(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_NOTE);
    return ((const struct event *)object)->note_;
}
static inline void visit_set_note(visit *object, const char *value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_NOTE, &value);
}

/* at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz visit_at(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_AT);
    return ((const struct event *)object)->at_;
}
static inline void visit_set_at(visit *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_AT, &value);
}

/* amount: integer. */
static inline int32_t visit_amount(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_AMOUNT);
    return ((const struct event *)object)->visit_amount_;
}
static inline void visit_set_amount(visit *object, int32_t value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_AMOUNT, &value);
}

/* bank_code: character(8), may be NULL. */
static inline const char *visit_bank_code(const visit *object) {
    ORM_READ(((const struct event *)object), VISIT_COLUMN_BANK_CODE);
    return ((const struct event *)object)->visit_bank_code_;
}
static inline void visit_set_bank_code(visit *object, const char *value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_BANK_CODE, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* bank: Bank by bank_code, may be NULL. */
static inline bank *visit_bank(const visit *object) {
    ORM_READ(((const struct event *)object), 15 + VISIT_RELATION_BANK);
    return (bank *)((const struct event *)object)->visit_bank_;
}
static inline orm_status orm_at_visit_load_bank(const char *file, int line, visit *object,
                                                bank **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, VISIT_RELATION_BANK, file, line, &found);
    *out = (bank *)found;
    return status;
}
static inline orm_status visit_load_bank(visit *object, bank **out) {
    return orm_at_visit_load_bank(NULL, 0, object, out);
}
static inline void visit_set_bank(visit *object, bank *other) {
    orm_object_relate((orm_object *)object, VISIT_RELATION_BANK, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define VISIT_PKEY             "visits_pkey"
#define VISIT_YEAR_NUMBER_FKEY "visits_year_number_fkey"
#define VISIT_BANK_CODE_FKEY   "visits_bank_code_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define visit_find(...)      orm_at_visit_find(ORM_HERE, __VA_ARGS__)
#define visit_find_with(...) orm_at_visit_find_with(ORM_HERE, __VA_ARGS__)
#define visit_load_bank(...) orm_at_visit_load_bank(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
