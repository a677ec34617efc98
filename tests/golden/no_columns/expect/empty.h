/*
 * Empty: a row of empties.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_EMPTY_H
#define BARE_EMPTY_H

#include "bare_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Its fields are the runtime's: programs use the calls below. */
struct empty {
    orm_object object;
    uint64_t loaded[1], changed[1];
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct empty_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool none;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline empty *empty_new(orm_session *session) {
    return (empty *)orm_object_new(session, &empty_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status empty_add(orm_session *session, empty *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status empty_delete(empty *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status empty_refresh(empty *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status empty_reload(empty *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status empty_expire(empty *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status empty_merge(orm_session *session, const empty *object, empty **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (empty *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status empty_expunge(empty *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status empty_detach(const empty *object, empty **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (empty *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void empty_free(empty *object) {
    orm_object_free((orm_object *)object);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status empty_all_with(orm_session *session, const empty_with *with,
                                        empty_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &empty_entity, with, &found);
    out->items = (empty **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status empty_all(orm_session *session, empty_list *out) {
    return empty_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status empty_list_load(const empty_list *list, const empty_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&empty_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status empty_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &empty_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status empty_next(orm_stream *stream, empty **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (empty *)found;
    return status;
}

#ifdef __cplusplus
}
#endif

#endif
