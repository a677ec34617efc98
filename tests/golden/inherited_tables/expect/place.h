/*
 * Place: a row of places.
 *
 * Made by ormgen from the schema of inherited, which is the place for changes.
 */
#ifndef INHERITED_PLACE_H
#define INHERITED_PLACE_H

#include "inherited_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PLACE_COLUMN_ID,
    PLACE_COLUMN_NAME,
};

/* Its fields are the runtime's: programs use the calls below. */
struct place {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct place_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
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
                                                int32_t id, const place_with *with, place **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &place_entity, key, with, file, line, &found);
    *out = (place *)found;
    return status;
}
static inline orm_status orm_at_place_find(const char *file, int line, orm_session *session,
                                           int32_t id, place **out) {
    return orm_at_place_find_with(file, line, session, id, NULL, out);
}
static inline orm_status place_find_with(orm_session *session, int32_t id, const place_with *with,
                                         place **out) {
    return orm_at_place_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status place_find(orm_session *session, int32_t id, place **out) {
    return orm_at_place_find_with(NULL, 0, session, id, NULL, out);
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

/* id: integer, in the primary key. */
static inline int32_t place_id(const place *object) {
    ORM_READ(object, PLACE_COLUMN_ID);
    return object->id_;
}
static inline void place_set_id(place *object, int32_t value) {
    orm_object_set((orm_object *)object, PLACE_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *place_name(const place *object) {
    ORM_READ(object, PLACE_COLUMN_NAME);
    return object->name_;
}
static inline void place_set_name(place *object, const char *value) {
    orm_object_set((orm_object *)object, PLACE_COLUMN_NAME, &value);
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
