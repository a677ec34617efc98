/*
 * Session: a row of sessions.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SESSION_H
#define SHADOWS_SESSION_H

#include "shadows_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SESSION_COLUMN_SESSION,
};

/* Relationships by number. */
enum {
    SESSION_RELATION_OBJECTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct session {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *session_;
    orm_list objects_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct session_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool session;
    } only, also;
    struct {
        orm_load how;
        const object_with *with;
    } objects;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline struct session *session_new(orm_session *session) {
    return (struct session *)orm_object_new(session, &session_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status session_add(orm_session *session, struct session *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status session_delete(struct session *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status session_refresh(struct session *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status session_reload(struct session *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status session_expire(struct session *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status session_merge(orm_session *session, const struct session *object,
                                       struct session **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (struct session *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status session_expunge(struct session *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status session_detach(const struct session *object, struct session **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (struct session *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void session_free(struct session *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_session_find_with(const char *file, int line, orm_session *session,
                                                  const char *session_, const session_with *with,
                                                  struct session **out) {
    const void *const key[] = {&session_};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &session_entity, key, with, file, line, &found);
    *out = (struct session *)found;
    return status;
}
static inline orm_status orm_at_session_find(const char *file, int line, orm_session *session,
                                             const char *session_, struct session **out) {
    return orm_at_session_find_with(file, line, session, session_, NULL, out);
}
static inline orm_status session_find_with(orm_session *session, const char *session_,
                                           const session_with *with, struct session **out) {
    return orm_at_session_find_with(NULL, 0, session, session_, with, out);
}
static inline orm_status session_find(orm_session *session, const char *session_,
                                      struct session **out) {
    return orm_at_session_find_with(NULL, 0, session, session_, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status session_all_with(orm_session *session, const session_with *with,
                                          session_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &session_entity, with, &found);
    out->items = (struct session **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status session_all(orm_session *session, session_list *out) {
    return session_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status session_list_load(const session_list *list, const session_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&session_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status session_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &session_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status session_next(orm_stream *stream, struct session **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (struct session *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* session: text, in the primary key. */
static inline const char *session_session(const struct session *object) {
    ORM_READ(object, SESSION_COLUMN_SESSION);
    return object->session_;
}
static inline void session_set_session(struct session *object, const char *value) {
    orm_object_set((orm_object *)object, SESSION_COLUMN_SESSION, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* objects: many of Object by its other. */
static inline object_list session_objects(const struct session *object) {
    object_list list;
    ORM_READ(object, 1 + SESSION_RELATION_OBJECTS);
    list.items = (struct object **)object->objects_.items;
    list.len = object->objects_.len;
    return list;
}
static inline orm_status orm_at_session_load_objects(const char *file, int line,
                                                     struct session *object, object_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, SESSION_RELATION_OBJECTS, file, line, &found);
    out->items = (struct object **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status session_load_objects(struct session *object, object_list *out) {
    return orm_at_session_load_objects(NULL, 0, object, out);
}
static inline void session_objects_add(struct session *object, struct object *other) {
    orm_object_link((orm_object *)object, SESSION_RELATION_OBJECTS, (orm_object *)other);
}
static inline void session_objects_remove(struct session *object, struct object *other) {
    orm_object_unlink((orm_object *)object, SESSION_RELATION_OBJECTS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SESSION_PKEY "sessions_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define session_find(...)         orm_at_session_find(ORM_HERE, __VA_ARGS__)
#define session_find_with(...)    orm_at_session_find_with(ORM_HERE, __VA_ARGS__)
#define session_load_objects(...) orm_at_session_load_objects(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
