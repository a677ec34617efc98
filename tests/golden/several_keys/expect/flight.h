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

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct flight_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool number;
        bool from_code;
        bool destination_code;
        bool diverted_to_code;
    } only, also;
    struct {
        orm_load how;
        const airport_with *with;
    } origin;
    struct {
        orm_load how;
        const airport_with *with;
    } destination;
    struct {
        orm_load how;
        const airport_with *with;
    } diverted_to;
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

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_flight_find_with(const char *file, int line, orm_session *session,
                                                 int32_t number, const flight_with *with,
                                                 flight **out) {
    const void *const key[] = {&number};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &flight_entity, key, with, file, line, &found);
    *out = (flight *)found;
    return status;
}
static inline orm_status orm_at_flight_find(const char *file, int line, orm_session *session,
                                            int32_t number, flight **out) {
    return orm_at_flight_find_with(file, line, session, number, NULL, out);
}
static inline orm_status flight_find_with(orm_session *session, int32_t number,
                                          const flight_with *with, flight **out) {
    return orm_at_flight_find_with(NULL, 0, session, number, with, out);
}
static inline orm_status flight_find(orm_session *session, int32_t number, flight **out) {
    return orm_at_flight_find_with(NULL, 0, session, number, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status flight_all_with(orm_session *session, const flight_with *with,
                                         flight_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &flight_entity, with, &found);
    out->items = (flight **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status flight_all(orm_session *session, flight_list *out) {
    return flight_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status flight_list_load(const flight_list *list, const flight_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&flight_entity, &objects, with);
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
static inline orm_status orm_at_flight_load_origin(const char *file, int line, flight *object,
                                                   airport **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, FLIGHT_RELATION_ORIGIN, file, line, &found);
    *out = (airport *)found;
    return status;
}
static inline orm_status flight_load_origin(flight *object, airport **out) {
    return orm_at_flight_load_origin(NULL, 0, object, out);
}
static inline void flight_set_origin(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_ORIGIN, (orm_object *)other);
}

/* destination: Airport by destination_code. */
static inline airport *flight_destination(const flight *object) {
    ORM_READ(object, 4 + FLIGHT_RELATION_DESTINATION);
    return (airport *)object->destination_;
}
static inline orm_status orm_at_flight_load_destination(const char *file, int line, flight *object,
                                                        airport **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, FLIGHT_RELATION_DESTINATION,
                                               file, line, &found);
    *out = (airport *)found;
    return status;
}
static inline orm_status flight_load_destination(flight *object, airport **out) {
    return orm_at_flight_load_destination(NULL, 0, object, out);
}
static inline void flight_set_destination(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_DESTINATION, (orm_object *)other);
}

/* diverted_to: Airport by diverted_to_code, may be NULL. */
static inline airport *flight_diverted_to(const flight *object) {
    ORM_READ(object, 4 + FLIGHT_RELATION_DIVERTED_TO);
    return (airport *)object->diverted_to_;
}
static inline orm_status orm_at_flight_load_diverted_to(const char *file, int line, flight *object,
                                                        airport **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, FLIGHT_RELATION_DIVERTED_TO,
                                               file, line, &found);
    *out = (airport *)found;
    return status;
}
static inline orm_status flight_load_diverted_to(flight *object, airport **out) {
    return orm_at_flight_load_diverted_to(NULL, 0, object, out);
}
static inline void flight_set_diverted_to(flight *object, airport *other) {
    orm_object_relate((orm_object *)object, FLIGHT_RELATION_DIVERTED_TO, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define FLIGHT_PKEY                  "flights_pkey"
#define FLIGHT_FROM_CODE_FKEY        "flights_from_code_fkey"
#define FLIGHT_DESTINATION_CODE_FKEY "flights_destination_code_fkey"
#define FLIGHT_DIVERTED_TO_CODE_FKEY "flights_diverted_to_code_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define flight_find(...)             orm_at_flight_find(ORM_HERE, __VA_ARGS__)
#define flight_find_with(...)        orm_at_flight_find_with(ORM_HERE, __VA_ARGS__)
#define flight_load_origin(...)      orm_at_flight_load_origin(ORM_HERE, __VA_ARGS__)
#define flight_load_destination(...) orm_at_flight_load_destination(ORM_HERE, __VA_ARGS__)
#define flight_load_diverted_to(...) orm_at_flight_load_diverted_to(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
