/*
 * Event: a row of books.events.
 *
 * Something that happened. No row is only that.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_EVENT_H
#define LEDGER_EVENT_H

#include "ledger_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    EVENT_COLUMN_YEAR = 0,
    EVENT_COLUMN_NUMBER = 1,
    EVENT_COLUMN_KIND = 2,
    EVENT_COLUMN_NOTE = 3,
    EVENT_COLUMN_AT = 4,
};

/* Its fields are the runtime's: programs use the calls below. */
struct event {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t year_;
    int32_t number_;
    const char *kind_;
    const char *note_;
    orm_timestamptz at_;
    orm_numeric payment_amount_;
    const char *note2_;
    int32_t of_year_;
    int32_t of_number_;
    const char *reason_;
    orm_opt_int32 portion_;
    const char *chargeback_bank_code_;
    int32_t visit_amount_;
    const char *visit_bank_code_;
    int64_t cents_;
    orm_object *refund_;
    orm_object *of_;
    orm_object *chargeback_bank_;
    orm_object *visit_bank_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct event_with {
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

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status event_add(orm_session *session, event *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status event_delete(event *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status event_refresh(event *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status event_reload(event *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status event_expire(event *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status event_merge(orm_session *session, const event *object, event **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (event *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status event_expunge(event *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status event_detach(const event *object, event **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (event *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void event_free(event *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_event_find_with(const char *file, int line, orm_session *session,
                                                int32_t year, int32_t number,
                                                const event_with *with, event **out) {
    const void *const key[] = {&year, &number};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &event_entity, key, with, file, line, &found);
    *out = (event *)found;
    return status;
}
static inline orm_status orm_at_event_find(const char *file, int line, orm_session *session,
                                           int32_t year, int32_t number, event **out) {
    return orm_at_event_find_with(file, line, session, year, number, NULL, out);
}
static inline orm_status event_find_with(orm_session *session, int32_t year, int32_t number,
                                         const event_with *with, event **out) {
    return orm_at_event_find_with(NULL, 0, session, year, number, with, out);
}
static inline orm_status event_find(orm_session *session, int32_t year, int32_t number,
                                    event **out) {
    return orm_at_event_find_with(NULL, 0, session, year, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status event_all_with(orm_session *session, const event_with *with,
                                        event_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &event_entity, with, &found);
    out->items = (event **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status event_all(orm_session *session, event_list *out) {
    return event_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status event_list_load(const event_list *list, const event_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&event_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status event_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &event_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status event_next(orm_stream *stream, event **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (event *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* year: integer, in the primary key. */
static inline int32_t event_year(const event *object) {
    ORM_READ(object, EVENT_COLUMN_YEAR);
    return object->year_;
}
static inline void event_set_year(event *object, int32_t value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_YEAR, &value);
}

/* number: integer, in the primary key. */
static inline int32_t event_number(const event *object) {
    ORM_READ(object, EVENT_COLUMN_NUMBER);
    return object->number_;
}
static inline void event_set_number(event *object, int32_t value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_NUMBER, &value);
}

/* kind: character varying(20). */
static inline const char *event_kind(const event *object) {
    ORM_READ(object, EVENT_COLUMN_KIND);
    return object->kind_;
}

/* note: text, may be NULL. */
static inline const char *event_note(const event *object) {
    ORM_READ(object, EVENT_COLUMN_NOTE);
    return object->note_;
}
static inline void event_set_note(event *object, const char *value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_NOTE, &value);
}

/* at: timestamp with time zone, by default now(), the time of the last update. */
static inline orm_timestamptz event_at(const event *object) {
    ORM_READ(object, EVENT_COLUMN_AT);
    return object->at_;
}
static inline void event_set_at(event *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_AT, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define EVENT_PKEY          "events_pkey"
#define EVENT_KIND_NOTE_KEY "events_kind_note_key"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define event_find(...)      orm_at_event_find(ORM_HERE, __VA_ARGS__)
#define event_find_with(...) orm_at_event_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
