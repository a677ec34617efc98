/*
 * Bill: a row of bills.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_BILL_H
#define MIXINS_BILL_H

#include "mixins_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BILL_COLUMN_CREATED_AT,
    BILL_COLUMN_CHANGED_AT,
    BILL_COLUMN_REVISION,
    BILL_COLUMN_ID,
    BILL_COLUMN_TOTAL,
};

/* Its fields are the runtime's: programs use the calls below. */
struct bill {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_timestamptz created_at_;
    orm_opt_timestamptz changed_at_;
    int32_t revision_;
    int32_t id_;
    orm_numeric total_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct bill_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool created_at;
        bool changed_at;
        bool revision;
        bool id;
        bool total;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline bill *bill_new(orm_session *session) {
    return (bill *)orm_object_new(session, &bill_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status bill_add(orm_session *session, bill *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status bill_delete(bill *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status bill_refresh(bill *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status bill_reload(bill *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status bill_expire(bill *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status bill_merge(orm_session *session, const bill *object, bill **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (bill *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status bill_expunge(bill *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status bill_detach(const bill *object, bill **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (bill *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void bill_free(bill *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_bill_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const bill_with *with, bill **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &bill_entity, key, with, file, line, &found);
    *out = (bill *)found;
    return status;
}
static inline orm_status orm_at_bill_find(const char *file, int line, orm_session *session,
                                          int32_t id, bill **out) {
    return orm_at_bill_find_with(file, line, session, id, NULL, out);
}
static inline orm_status bill_find_with(orm_session *session, int32_t id, const bill_with *with,
                                        bill **out) {
    return orm_at_bill_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status bill_find(orm_session *session, int32_t id, bill **out) {
    return orm_at_bill_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status bill_all_with(orm_session *session, const bill_with *with,
                                       bill_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &bill_entity, with, &found);
    out->items = (bill **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status bill_all(orm_session *session, bill_list *out) {
    return bill_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status bill_list_load(const bill_list *list, const bill_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&bill_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status bill_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &bill_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status bill_next(orm_stream *stream, bill **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (bill *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* created_at: timestamp(3) with time zone, by default now(). */
static inline orm_timestamptz bill_created_at(const bill *object) {
    ORM_READ(object, BILL_COLUMN_CREATED_AT);
    return object->created_at_;
}
static inline void bill_set_created_at(bill *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, BILL_COLUMN_CREATED_AT, &value);
}

/* changed_at: timestamp(3) with time zone, may be NULL. */
static inline orm_opt_timestamptz bill_changed_at(const bill *object) {
    ORM_READ(object, BILL_COLUMN_CHANGED_AT);
    return object->changed_at_;
}
static inline void bill_set_changed_at(bill *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, BILL_COLUMN_CHANGED_AT, &value);
}

/* revision: integer, by default 1. */
static inline int32_t bill_revision(const bill *object) {
    ORM_READ(object, BILL_COLUMN_REVISION);
    return object->revision_;
}
static inline void bill_set_revision(bill *object, int32_t value) {
    orm_object_set((orm_object *)object, BILL_COLUMN_REVISION, &value);
}

/* id: integer, in the primary key. */
static inline int32_t bill_id(const bill *object) {
    ORM_READ(object, BILL_COLUMN_ID);
    return object->id_;
}
static inline void bill_set_id(bill *object, int32_t value) {
    orm_object_set((orm_object *)object, BILL_COLUMN_ID, &value);
}

/* total: numeric(12,2). */
static inline orm_numeric bill_total(const bill *object) {
    ORM_READ(object, BILL_COLUMN_TOTAL);
    return object->total_;
}
static inline void bill_set_total(bill *object, orm_numeric value) {
    orm_object_set((orm_object *)object, BILL_COLUMN_TOTAL, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BILL_PKEY "bills_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define bill_find(...)      orm_at_bill_find(ORM_HERE, __VA_ARGS__)
#define bill_find_with(...) orm_at_bill_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
