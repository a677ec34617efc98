/*
 * Airport: a row of airports.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_AIRPORT_H
#define TRAVEL_AIRPORT_H

#include "travel_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    AIRPORT_COLUMN_CODE,
};

/* Relationships by number. */
enum {
    AIRPORT_RELATION_DEPARTURES,
    AIRPORT_RELATION_ARRIVALS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct airport {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *code_;
    orm_list departures_;
    orm_list arrivals_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct airport_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool code;
    } only, also;
    struct {
        orm_load how;
        const flight_with *with;
    } departures;
    struct {
        orm_load how;
        const flight_with *with;
    } arrivals;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline airport *airport_new(orm_session *session) {
    return (airport *)orm_object_new(session, &airport_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status airport_add(orm_session *session, airport *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status airport_delete(airport *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status airport_refresh(airport *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status airport_reload(airport *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status airport_expire(airport *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status airport_merge(orm_session *session, const airport *object, airport **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (airport *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status airport_expunge(airport *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status airport_detach(const airport *object, airport **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (airport *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void airport_free(airport *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_airport_find_with(const char *file, int line, orm_session *session,
                                                  const char *code, const airport_with *with,
                                                  airport **out) {
    const void *const key[] = {&code};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &airport_entity, key, with, file, line, &found);
    *out = (airport *)found;
    return status;
}
static inline orm_status orm_at_airport_find(const char *file, int line, orm_session *session,
                                             const char *code, airport **out) {
    return orm_at_airport_find_with(file, line, session, code, NULL, out);
}
static inline orm_status airport_find_with(orm_session *session, const char *code,
                                           const airport_with *with, airport **out) {
    return orm_at_airport_find_with(NULL, 0, session, code, with, out);
}
static inline orm_status airport_find(orm_session *session, const char *code, airport **out) {
    return orm_at_airport_find_with(NULL, 0, session, code, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status airport_all_with(orm_session *session, const airport_with *with,
                                          airport_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &airport_entity, with, &found);
    out->items = (airport **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status airport_all(orm_session *session, airport_list *out) {
    return airport_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status airport_list_load(const airport_list *list, const airport_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&airport_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status airport_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &airport_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status airport_next(orm_stream *stream, airport **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (airport *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* code: character(3), in the primary key. */
static inline const char *airport_code(const airport *object) {
    ORM_READ(object, AIRPORT_COLUMN_CODE);
    return object->code_;
}
static inline void airport_set_code(airport *object, const char *value) {
    orm_object_set((orm_object *)object, AIRPORT_COLUMN_CODE, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* departures: many of Flight by its origin. */
static inline flight_list airport_departures(const airport *object) {
    flight_list list;
    ORM_READ(object, 1 + AIRPORT_RELATION_DEPARTURES);
    list.items = (flight **)object->departures_.items;
    list.len = object->departures_.len;
    return list;
}
static inline orm_status orm_at_airport_load_departures(const char *file, int line, airport *object,
                                                        flight_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_object_load_many_at((orm_object *)object, AIRPORT_RELATION_DEPARTURES,
                                                file, line, &found);
    out->items = (flight **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status airport_load_departures(airport *object, flight_list *out) {
    return orm_at_airport_load_departures(NULL, 0, object, out);
}
static inline void airport_departures_add(airport *object, flight *other) {
    orm_object_link((orm_object *)object, AIRPORT_RELATION_DEPARTURES, (orm_object *)other);
}
static inline void airport_departures_remove(airport *object, flight *other) {
    orm_object_unlink((orm_object *)object, AIRPORT_RELATION_DEPARTURES, (orm_object *)other);
}

/* arrivals: many of Flight by its destination. */
static inline flight_list airport_arrivals(const airport *object) {
    flight_list list;
    ORM_READ(object, 1 + AIRPORT_RELATION_ARRIVALS);
    list.items = (flight **)object->arrivals_.items;
    list.len = object->arrivals_.len;
    return list;
}
static inline orm_status orm_at_airport_load_arrivals(const char *file, int line, airport *object,
                                                      flight_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_object_load_many_at((orm_object *)object, AIRPORT_RELATION_ARRIVALS,
                                                file, line, &found);
    out->items = (flight **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status airport_load_arrivals(airport *object, flight_list *out) {
    return orm_at_airport_load_arrivals(NULL, 0, object, out);
}
static inline void airport_arrivals_add(airport *object, flight *other) {
    orm_object_link((orm_object *)object, AIRPORT_RELATION_ARRIVALS, (orm_object *)other);
}
static inline void airport_arrivals_remove(airport *object, flight *other) {
    orm_object_unlink((orm_object *)object, AIRPORT_RELATION_ARRIVALS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define AIRPORT_PKEY "airports_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define airport_find(...)            orm_at_airport_find(ORM_HERE, __VA_ARGS__)
#define airport_find_with(...)       orm_at_airport_find_with(ORM_HERE, __VA_ARGS__)
#define airport_load_departures(...) orm_at_airport_load_departures(ORM_HERE, __VA_ARGS__)
#define airport_load_arrivals(...)   orm_at_airport_load_arrivals(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
