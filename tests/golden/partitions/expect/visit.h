/*
 * Visit: a row of sessions.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_VISIT_H
#define PARTITIONS_VISIT_H

#include "partitions_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    VISIT_COLUMN_ID,
    VISIT_COLUMN_DATA,
};

/* Its fields are the runtime's: programs use the calls below. */
struct visit {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_uuid id_;
    const char *data_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct visit_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool data;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline visit *visit_new(orm_session *session) {
    return (visit *)orm_object_new(session, &visit_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status visit_add(orm_session *session, visit *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status visit_delete(visit *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status visit_refresh(visit *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status visit_reload(visit *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status visit_expire(visit *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status visit_merge(orm_session *session, const visit *object, visit **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (visit *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status visit_expunge(visit *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status visit_detach(const visit *object, visit **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (visit *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void visit_free(visit *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_visit_find_with(const char *file, int line, orm_session *session,
                                                orm_uuid id, const visit_with *with, visit **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &visit_entity, key, with, file, line, &found);
    *out = (visit *)found;
    return status;
}
static inline orm_status orm_at_visit_find(const char *file, int line, orm_session *session,
                                           orm_uuid id, visit **out) {
    return orm_at_visit_find_with(file, line, session, id, NULL, out);
}
static inline orm_status visit_find_with(orm_session *session, orm_uuid id, const visit_with *with,
                                         visit **out) {
    return orm_at_visit_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status visit_find(orm_session *session, orm_uuid id, visit **out) {
    return orm_at_visit_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status visit_all_with(orm_session *session, const visit_with *with,
                                        visit_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &visit_entity, with, &found);
    out->items = (visit **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status visit_all(orm_session *session, visit_list *out) {
    return visit_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status visit_list_load(const visit_list *list, const visit_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&visit_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status visit_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &visit_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status visit_next(orm_stream *stream, visit **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (visit *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: uuid, in the primary key. */
static inline orm_uuid visit_id(const visit *object) {
    ORM_READ(object, VISIT_COLUMN_ID);
    return object->id_;
}
static inline void visit_set_id(visit *object, orm_uuid value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_ID, &value);
}

/* data: jsonb. */
static inline const char *visit_data(const visit *object) {
    ORM_READ(object, VISIT_COLUMN_DATA);
    return object->data_;
}
static inline void visit_set_data(visit *object, const char *value) {
    orm_object_set((orm_object *)object, VISIT_COLUMN_DATA, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define VISIT_PKEY "sessions_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define visit_find(...)      orm_at_visit_find(ORM_HERE, __VA_ARGS__)
#define visit_find_with(...) orm_at_visit_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
