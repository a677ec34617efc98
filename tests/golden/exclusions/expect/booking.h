/*
 * Booking: a row of bookings.
 *
 * Made by ormgen from the schema of exclusions, which is the place for changes.
 */
#ifndef EXCLUSIONS_BOOKING_H
#define EXCLUSIONS_BOOKING_H

#include "exclusions_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BOOKING_COLUMN_ID,
    BOOKING_COLUMN_DURING,
    BOOKING_COLUMN_SPOT,
    BOOKING_COLUMN_VOID,
};

/* Its fields are the runtime's: programs use the calls below. */
struct booking {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_timestamptz_range during_;
    orm_int32_range spot_;
    bool void_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct booking_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool during;
        bool spot;
        bool void_;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline booking *booking_new(orm_session *session) {
    return (booking *)orm_object_new(session, &booking_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status booking_add(orm_session *session, booking *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status booking_delete(booking *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status booking_refresh(booking *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status booking_reload(booking *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status booking_expire(booking *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status booking_merge(orm_session *session, const booking *object, booking **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (booking *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status booking_expunge(booking *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status booking_detach(const booking *object, booking **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (booking *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void booking_free(booking *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_booking_find_with(const char *file, int line, orm_session *session,
                                                  int32_t id, const booking_with *with,
                                                  booking **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &booking_entity, key, with, file, line, &found);
    *out = (booking *)found;
    return status;
}
static inline orm_status orm_at_booking_find(const char *file, int line, orm_session *session,
                                             int32_t id, booking **out) {
    return orm_at_booking_find_with(file, line, session, id, NULL, out);
}
static inline orm_status booking_find_with(orm_session *session, int32_t id,
                                           const booking_with *with, booking **out) {
    return orm_at_booking_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status booking_find(orm_session *session, int32_t id, booking **out) {
    return orm_at_booking_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status booking_all_with(orm_session *session, const booking_with *with,
                                          booking_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &booking_entity, with, &found);
    out->items = (booking **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status booking_all(orm_session *session, booking_list *out) {
    return booking_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status booking_list_load(const booking_list *list, const booking_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&booking_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status booking_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &booking_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status booking_next(orm_stream *stream, booking **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (booking *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t booking_id(const booking *object) {
    ORM_READ(object, BOOKING_COLUMN_ID);
    return object->id_;
}
static inline void booking_set_id(booking *object, int32_t value) {
    orm_object_set((orm_object *)object, BOOKING_COLUMN_ID, &value);
}

/* during: tstzrange. */
static inline orm_timestamptz_range booking_during(const booking *object) {
    ORM_READ(object, BOOKING_COLUMN_DURING);
    return object->during_;
}
static inline void booking_set_during(booking *object, orm_timestamptz_range value) {
    orm_object_set((orm_object *)object, BOOKING_COLUMN_DURING, &value);
}

/* spot: int4range. */
static inline orm_int32_range booking_spot(const booking *object) {
    ORM_READ(object, BOOKING_COLUMN_SPOT);
    return object->spot_;
}
static inline void booking_set_spot(booking *object, orm_int32_range value) {
    orm_object_set((orm_object *)object, BOOKING_COLUMN_SPOT, &value);
}

/* void: boolean, by default false. */
static inline bool booking_void(const booking *object) {
    ORM_READ(object, BOOKING_COLUMN_VOID);
    return object->void_;
}
static inline void booking_set_void(booking *object, bool value) {
    orm_object_set((orm_object *)object, BOOKING_COLUMN_VOID, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BOOKING_PKEY             "bookings_pkey"
#define BOOKING_DURING_SPOT_EXCL "bookings_during_spot_excl"
#define BOOKING_SPOT_ONCE        "spot_once"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define booking_find(...)      orm_at_booking_find(ORM_HERE, __VA_ARGS__)
#define booking_find_with(...) orm_at_booking_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
