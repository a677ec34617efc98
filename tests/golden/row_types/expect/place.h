/*
 * Place: a row of places.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_PLACE_H
#define SCHEMA_PLACE_H

#include "schema_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PLACE_COLUMN_CODE,
    PLACE_COLUMN_KIND,
};

/* Its fields are the runtime's: programs use the calls below. */
struct place {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *code_;
    whereabouts kind_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct place_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool code;
        bool kind;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline place *place_new(orm_session *session) {
    return (place *)orm_object_new(session, &place_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status place_add(orm_session *session, place *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status place_delete(place *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status place_refresh(place *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status place_reload(place *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status place_expire(place *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status place_merge(orm_session *session, const place *object, place **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (place *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status place_expunge(place *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status place_detach(const place *object, place **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (place *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void place_free(place *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_place_find_with(const char *file, int line, orm_session *session,
                                                const char *code, const place_with *with,
                                                place **out) {
    const void *const key[] = {&code};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &place_entity, key, with, file, line, &found);
    *out = (place *)found;
    return status;
}
static inline orm_status orm_at_place_find(const char *file, int line, orm_session *session,
                                           const char *code, place **out) {
    return orm_at_place_find_with(file, line, session, code, NULL, out);
}
static inline orm_status place_find_with(orm_session *session, const char *code,
                                         const place_with *with, place **out) {
    return orm_at_place_find_with(NULL, 0, session, code, with, out);
}
static inline orm_status place_find(orm_session *session, const char *code, place **out) {
    return orm_at_place_find_with(NULL, 0, session, code, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status place_all_with(orm_session *session, const place_with *with,
                                        place_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &place_entity, with, &found);
    out->items = (place **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status place_all(orm_session *session, place_list *out) {
    return place_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status place_list_load(const place_list *list, const place_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&place_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status place_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &place_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status place_next(orm_stream *stream, place **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (place *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* code: character(2), in the primary key. */
static inline const char *place_code(const place *object) {
    ORM_READ(object, PLACE_COLUMN_CODE);
    return object->code_;
}
static inline void place_set_code(place *object, const char *value) {
    orm_object_set((orm_object *)object, PLACE_COLUMN_CODE, &value);
}

/* kind: whereabouts. */
static inline whereabouts place_kind(const place *object) {
    ORM_READ(object, PLACE_COLUMN_KIND);
    return object->kind_;
}
static inline void place_set_kind(place *object, whereabouts value) {
    orm_object_set((orm_object *)object, PLACE_COLUMN_KIND, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *place_kind_label(const place *object) {
    return orm_object_label((const orm_object *)object, PLACE_COLUMN_KIND);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PLACE_PKEY "places_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define place_find(...)      orm_at_place_find(ORM_HERE, __VA_ARGS__)
#define place_find_with(...) orm_at_place_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
