/*
 * Measurement: a row of measurements.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_MEASUREMENT_H
#define PARTITIONS_MEASUREMENT_H

#include "partitions_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    MEASUREMENT_COLUMN_TENANT,
    MEASUREMENT_COLUMN_TAKEN,
    MEASUREMENT_COLUMN_CITY,
    MEASUREMENT_COLUMN_VALUE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct measurement {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t tenant_;
    orm_date taken_;
    const char *city_;
    double value_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct measurement_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool tenant;
        bool taken;
        bool city;
        bool value;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline measurement *measurement_new(orm_session *session) {
    return (measurement *)orm_object_new(session, &measurement_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status measurement_add(orm_session *session, measurement *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status measurement_delete(measurement *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status measurement_refresh(measurement *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status measurement_reload(measurement *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status measurement_expire(measurement *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status measurement_merge(orm_session *session, const measurement *object,
                                           measurement **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (measurement *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status measurement_expunge(measurement *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status measurement_detach(const measurement *object, measurement **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (measurement *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void measurement_free(measurement *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status
orm_at_measurement_find_with(const char *file, int line, orm_session *session, int32_t tenant,
                             orm_date taken, const char *city, const measurement_with *with,
                             measurement **out) {
    const void *const key[] = {&tenant, &taken, &city};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &measurement_entity, key, with, file, line, &found);
    *out = (measurement *)found;
    return status;
}
static inline orm_status orm_at_measurement_find(const char *file, int line, orm_session *session,
                                                 int32_t tenant, orm_date taken, const char *city,
                                                 measurement **out) {
    return orm_at_measurement_find_with(file, line, session, tenant, taken, city, NULL, out);
}
static inline orm_status measurement_find_with(orm_session *session, int32_t tenant, orm_date taken,
                                               const char *city, const measurement_with *with,
                                               measurement **out) {
    return orm_at_measurement_find_with(NULL, 0, session, tenant, taken, city, with, out);
}
static inline orm_status measurement_find(orm_session *session, int32_t tenant, orm_date taken,
                                          const char *city, measurement **out) {
    return orm_at_measurement_find_with(NULL, 0, session, tenant, taken, city, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status measurement_all_with(orm_session *session, const measurement_with *with,
                                              measurement_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &measurement_entity, with, &found);
    out->items = (measurement **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status measurement_all(orm_session *session, measurement_list *out) {
    return measurement_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status measurement_list_load(const measurement_list *list,
                                               const measurement_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&measurement_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status measurement_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &measurement_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status measurement_next(orm_stream *stream, measurement **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (measurement *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* tenant: integer, in the primary key. */
static inline int32_t measurement_tenant(const measurement *object) {
    ORM_READ(object, MEASUREMENT_COLUMN_TENANT);
    return object->tenant_;
}
static inline void measurement_set_tenant(measurement *object, int32_t value) {
    orm_object_set((orm_object *)object, MEASUREMENT_COLUMN_TENANT, &value);
}

/* taken: date, in the primary key. */
static inline orm_date measurement_taken(const measurement *object) {
    ORM_READ(object, MEASUREMENT_COLUMN_TAKEN);
    return object->taken_;
}
static inline void measurement_set_taken(measurement *object, orm_date value) {
    orm_object_set((orm_object *)object, MEASUREMENT_COLUMN_TAKEN, &value);
}

/* city: text, in the primary key. */
static inline const char *measurement_city(const measurement *object) {
    ORM_READ(object, MEASUREMENT_COLUMN_CITY);
    return object->city_;
}
static inline void measurement_set_city(measurement *object, const char *value) {
    orm_object_set((orm_object *)object, MEASUREMENT_COLUMN_CITY, &value);
}

/* value: double precision. */
static inline double measurement_value(const measurement *object) {
    ORM_READ(object, MEASUREMENT_COLUMN_VALUE);
    return object->value_;
}
static inline void measurement_set_value(measurement *object, double value) {
    orm_object_set((orm_object *)object, MEASUREMENT_COLUMN_VALUE, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define MEASUREMENT_PKEY "measurements_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define measurement_find(...)      orm_at_measurement_find(ORM_HERE, __VA_ARGS__)
#define measurement_find_with(...) orm_at_measurement_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
