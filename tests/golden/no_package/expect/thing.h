/*
 * Thing: a row of things.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_THING_H
#define SCHEMA_THING_H

#include "schema_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    THING_COLUMN_ID,
};

/* Its fields are the runtime's: programs use the calls below. */
struct thing {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline thing *thing_new(orm_session *session) {
    return (thing *)orm_object_new(session, &thing_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status thing_add(orm_session *session, thing *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status thing_delete(thing *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status thing_refresh(thing *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status thing_reload(thing *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status thing_expire(thing *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status thing_merge(orm_session *session, const thing *object, thing **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (thing *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status thing_expunge(thing *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status thing_detach(const thing *object, thing **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (thing *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void thing_free(thing *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key; *out is NULL when there is no such row. The session owns it, and asks the
 * server only when it does not have it yet. */
static inline orm_status thing_find(orm_session *session, int32_t id, thing **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find(session, &thing_entity, key, &found);
    *out = (thing *)found;
    return status;
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status thing_all(orm_session *session, thing_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all(session, &thing_entity, &found);
    out->items = (thing **)found.items;
    out->len = found.len;
    return status;
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status thing_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &thing_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status thing_next(orm_stream *stream, thing **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (thing *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t thing_id(const thing *object) {
    ORM_READ(object, THING_COLUMN_ID);
    return object->id_;
}
static inline void thing_set_id(thing *object, int32_t value) {
    orm_object_set((orm_object *)object, THING_COLUMN_ID, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define THING_PKEY "things_pkey"

#ifdef __cplusplus
}
#endif

#endif
