/*
 * Flight: a row of flights.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_FLIGHT_H
#define TRAVEL_FLIGHT_H

#include "travel_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    FLIGHT_COLUMN_NUMBER,
    FLIGHT_COLUMN_FROM_CODE,
    FLIGHT_COLUMN_DESTINATION_CODE,
    FLIGHT_COLUMN_DIVERTED_TO_CODE,
};

/* Relationships by number. */
enum {
    FLIGHT_RELATION_ORIGIN,
    FLIGHT_RELATION_DESTINATION,
    FLIGHT_RELATION_DIVERTED_TO,
};

/* Its fields are the runtime's: programs use the calls below. */
struct flight {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t number_;
    const char *from_code_;
    const char *destination_code_;
    const char *diverted_to_code_;
    orm_object *origin_;
    orm_object *destination_;
    orm_object *diverted_to_;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline flight *flight_new(orm_session *session) {
    return (flight *)orm_object_new(session, &flight_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status flight_add(orm_session *session, flight *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status flight_delete(flight *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status flight_refresh(flight *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status flight_reload(flight *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status flight_expire(flight *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status flight_merge(orm_session *session, const flight *object, flight **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (flight *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status flight_expunge(flight *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status flight_detach(const flight *object, flight **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (flight *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void flight_free(flight *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key; *out is NULL when there is no such row. The session owns it, and asks the
 * server only when it does not have it yet. */
static inline orm_status flight_find(orm_session *session, int32_t number, flight **out) {
    const void *const key[] = {&number};
    orm_object *found = NULL;
    orm_status status = orm_object_find(session, &flight_entity, key, &found);
    *out = (flight *)found;
    return status;
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status flight_all(orm_session *session, flight_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all(session, &flight_entity, &found);
    out->items = (flight **)found.items;
    out->len = found.len;
    return status;
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status flight_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &flight_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status flight_next(orm_stream *stream, flight **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (flight *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* number: integer, in the primary key. */
static inline int32_t flight_number(const flight *object) {
    ORM_READ(object, FLIGHT_COLUMN_NUMBER);
    return object->number_;
}
static inline void flight_set_number(flight *object, int32_t value) {
    orm_object_set((orm_object *)object, FLIGHT_COLUMN_NUMBER, &value);
}

/* from_code: character(3). */
static inline const char *flight_from_code(const flight *object) {
    ORM_READ(object, FLIGHT_COLUMN_FROM_CODE);
    return object->from_code_;
}
static inline void flight_set_from_code(flight *object, const char *value) {
    orm_object_set((orm_object *)object, FLIGHT_COLUMN_FROM_CODE, &value);
}

/* destination_code: character(3). */
static inline const char *flight_destination_code(const flight *object) {
    ORM_READ(object, FLIGHT_COLUMN_DESTINATION_CODE);
    return object->destination_code_;
}
static inline void flight_set_destination_code(flight *object, const char *value) {
    orm_object_set((orm_object *)object, FLIGHT_COLUMN_DESTINATION_CODE, &value);
}

/* diverted_to_code: character(3), may be NULL. */
static inline const char *flight_diverted_to_code(const flight *object) {
    ORM_READ(object, FLIGHT_COLUMN_DIVERTED_TO_CODE);
    return object->diverted_to_code_;
}
static inline void flight_set_diverted_to_code(flight *object, const char *value) {
    orm_object_set((orm_object *)object, FLIGHT_COLUMN_DIVERTED_TO_CODE, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* origin: Airport by from_code. */
static inline airport *flight_origin(const flight *object) {
    ORM_READ(object, 4 + FLIGHT_RELATION_ORIGIN);
    return (airport *)object->origin_;
}
static inline orm_status flight_load_origin(flight *object, airport **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one((orm_object *)object, FLIGHT_RELATION_ORIGIN, &found);
    *out = (airport *)found;
    return status;
}
static inline void flight_set_origin(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_ORIGIN, (orm_object *)other);
}

/* destination: Airport by destination_code. */
static inline airport *flight_destination(const flight *object) {
    ORM_READ(object, 4 + FLIGHT_RELATION_DESTINATION);
    return (airport *)object->destination_;
}
static inline orm_status flight_load_destination(flight *object, airport **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, FLIGHT_RELATION_DESTINATION, &found);
    *out = (airport *)found;
    return status;
}
static inline void flight_set_destination(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_DESTINATION, (orm_object *)other);
}

/* diverted_to: Airport by diverted_to_code, may be NULL. */
static inline airport *flight_diverted_to(const flight *object) {
    ORM_READ(object, 4 + FLIGHT_RELATION_DIVERTED_TO);
    return (airport *)object->diverted_to_;
}
static inline orm_status flight_load_diverted_to(flight *object, airport **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, FLIGHT_RELATION_DIVERTED_TO, &found);
    *out = (airport *)found;
    return status;
}
static inline void flight_set_diverted_to(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_DIVERTED_TO, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define FLIGHT_PKEY                  "flights_pkey"
#define FLIGHT_FROM_CODE_FKEY        "flights_from_code_fkey"
#define FLIGHT_DESTINATION_CODE_FKEY "flights_destination_code_fkey"
#define FLIGHT_DIVERTED_TO_CODE_FKEY "flights_diverted_to_code_fkey"

#ifdef __cplusplus
}
#endif

#endif
