/*
 * Invoice: a row of invoices.
 *
 * Made by ormgen from the schema of sequences, which is the place for changes.
 */
#ifndef SEQUENCES_INVOICE_H
#define SEQUENCES_INVOICE_H

#include "sequences_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    INVOICE_COLUMN_ID,
    INVOICE_COLUMN_LINE,
    INVOICE_COLUMN_SMALL,
    INVOICE_COLUMN_NUMBER,
    INVOICE_COLUMN_BADGE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct invoice {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    int32_t line_;
    int16_t small_;
    int64_t number_;
    int64_t badge_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct invoice_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool line;
        bool small;
        bool number;
        bool badge;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline invoice *invoice_new(orm_session *session) {
    return (invoice *)orm_object_new(session, &invoice_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status invoice_add(orm_session *session, invoice *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status invoice_delete(invoice *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status invoice_refresh(invoice *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status invoice_reload(invoice *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status invoice_expire(invoice *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status invoice_merge(orm_session *session, const invoice *object, invoice **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (invoice *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status invoice_expunge(invoice *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status invoice_detach(const invoice *object, invoice **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (invoice *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void invoice_free(invoice *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_invoice_find_with(const char *file, int line, orm_session *session,
                                                  int64_t id, const invoice_with *with,
                                                  invoice **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &invoice_entity, key, with, file, line, &found);
    *out = (invoice *)found;
    return status;
}
static inline orm_status orm_at_invoice_find(const char *file, int line, orm_session *session,
                                             int64_t id, invoice **out) {
    return orm_at_invoice_find_with(file, line, session, id, NULL, out);
}
static inline orm_status invoice_find_with(orm_session *session, int64_t id,
                                           const invoice_with *with, invoice **out) {
    return orm_at_invoice_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status invoice_find(orm_session *session, int64_t id, invoice **out) {
    return orm_at_invoice_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status invoice_all_with(orm_session *session, const invoice_with *with,
                                          invoice_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &invoice_entity, with, &found);
    out->items = (invoice **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status invoice_all(orm_session *session, invoice_list *out) {
    return invoice_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status invoice_list_load(const invoice_list *list, const invoice_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&invoice_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status invoice_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &invoice_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status invoice_next(orm_stream *stream, invoice **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (invoice *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, from a sequence. */
static inline int64_t invoice_id(const invoice *object) {
    ORM_READ(object, INVOICE_COLUMN_ID);
    return object->id_;
}
static inline void invoice_set_id(invoice *object, int64_t value) {
    orm_object_set((orm_object *)object, INVOICE_COLUMN_ID, &value);
}

/* line: integer, from a sequence. */
static inline int32_t invoice_line(const invoice *object) {
    ORM_READ(object, INVOICE_COLUMN_LINE);
    return object->line_;
}
static inline void invoice_set_line(invoice *object, int32_t value) {
    orm_object_set((orm_object *)object, INVOICE_COLUMN_LINE, &value);
}

/* small: smallint, from a sequence. */
static inline int16_t invoice_small(const invoice *object) {
    ORM_READ(object, INVOICE_COLUMN_SMALL);
    return object->small_;
}
static inline void invoice_set_small(invoice *object, int16_t value) {
    orm_object_set((orm_object *)object, INVOICE_COLUMN_SMALL, &value);
}

/* number: bigint, by default nextval('invoice_number'). */
static inline int64_t invoice_number(const invoice *object) {
    ORM_READ(object, INVOICE_COLUMN_NUMBER);
    return object->number_;
}
static inline void invoice_set_number(invoice *object, int64_t value) {
    orm_object_set((orm_object *)object, INVOICE_COLUMN_NUMBER, &value);
}

/* badge: bigint, by default nextval('hr.badge'::regclass). */
static inline int64_t invoice_badge(const invoice *object) {
    ORM_READ(object, INVOICE_COLUMN_BADGE);
    return object->badge_;
}
static inline void invoice_set_badge(invoice *object, int64_t value) {
    orm_object_set((orm_object *)object, INVOICE_COLUMN_BADGE, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define INVOICE_PKEY "invoices_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define invoice_find(...)      orm_at_invoice_find(ORM_HERE, __VA_ARGS__)
#define invoice_find_with(...) orm_at_invoice_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
