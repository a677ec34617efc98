/*
 * Offer: a row of offers.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_OFFER_H
#define MIXINS_OFFER_H

#include "mixins_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    OFFER_COLUMN_ID,
    OFFER_COLUMN_CREATED_AT,
    OFFER_COLUMN_CHANGED_AT,
    OFFER_COLUMN_TOTAL,
};

/* Its fields are the runtime's: programs use the calls below. */
struct offer {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_timestamptz created_at_;
    orm_opt_timestamptz changed_at_;
    orm_opt_numeric total_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct offer_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool created_at;
        bool changed_at;
        bool total;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline offer *offer_new(orm_session *session) {
    return (offer *)orm_object_new(session, &offer_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status offer_add(orm_session *session, offer *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status offer_delete(offer *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status offer_refresh(offer *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status offer_reload(offer *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status offer_expire(offer *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status offer_merge(orm_session *session, const offer *object, offer **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (offer *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status offer_expunge(offer *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status offer_detach(const offer *object, offer **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (offer *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void offer_free(offer *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_offer_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const offer_with *with, offer **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &offer_entity, key, with, file, line, &found);
    *out = (offer *)found;
    return status;
}
static inline orm_status orm_at_offer_find(const char *file, int line, orm_session *session,
                                           int32_t id, offer **out) {
    return orm_at_offer_find_with(file, line, session, id, NULL, out);
}
static inline orm_status offer_find_with(orm_session *session, int32_t id, const offer_with *with,
                                         offer **out) {
    return orm_at_offer_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status offer_find(orm_session *session, int32_t id, offer **out) {
    return orm_at_offer_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status offer_all_with(orm_session *session, const offer_with *with,
                                        offer_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &offer_entity, with, &found);
    out->items = (offer **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status offer_all(orm_session *session, offer_list *out) {
    return offer_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status offer_list_load(const offer_list *list, const offer_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&offer_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status offer_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &offer_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status offer_next(orm_stream *stream, offer **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (offer *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t offer_id(const offer *object) {
    ORM_READ(object, OFFER_COLUMN_ID);
    return object->id_;
}
static inline void offer_set_id(offer *object, int32_t value) {
    orm_object_set((orm_object *)object, OFFER_COLUMN_ID, &value);
}

/* created_at: timestamp(3) with time zone, by default now(). */
static inline orm_timestamptz offer_created_at(const offer *object) {
    ORM_READ(object, OFFER_COLUMN_CREATED_AT);
    return object->created_at_;
}
static inline void offer_set_created_at(offer *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, OFFER_COLUMN_CREATED_AT, &value);
}

/* changed_at: timestamp(3) with time zone, may be NULL. */
static inline orm_opt_timestamptz offer_changed_at(const offer *object) {
    ORM_READ(object, OFFER_COLUMN_CHANGED_AT);
    return object->changed_at_;
}
static inline void offer_set_changed_at(offer *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, OFFER_COLUMN_CHANGED_AT, &value);
}

/* total: numeric(12,2), may be NULL. */
static inline orm_opt_numeric offer_total(const offer *object) {
    ORM_READ(object, OFFER_COLUMN_TOTAL);
    return object->total_;
}
static inline void offer_set_total(offer *object, orm_opt_numeric value) {
    orm_object_set((orm_object *)object, OFFER_COLUMN_TOTAL, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define OFFER_PKEY        "offers_pkey"
#define OFFER_TOTAL_CHECK "offers_total_check"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define offer_find(...)      orm_at_offer_find(ORM_HERE, __VA_ARGS__)
#define offer_find_with(...) orm_at_offer_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
