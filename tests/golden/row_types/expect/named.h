/*
 * Named: a row of named.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_NAMED_H
#define SCHEMA_NAMED_H

#include "schema_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    NAMED_COLUMN_NAME,
};

/* Its fields are the runtime's: programs use the calls below. */
struct named {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *name_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct named_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool name;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline named *named_new(orm_session *session) {
    return (named *)orm_object_new(session, &named_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status named_add(orm_session *session, named *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status named_delete(named *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status named_refresh(named *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status named_reload(named *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status named_expire(named *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status named_merge(orm_session *session, const named *object, named **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (named *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status named_expunge(named *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status named_detach(const named *object, named **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (named *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void named_free(named *object) {
    orm_object_free((orm_object *)object);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status named_all_with(orm_session *session, const named_with *with,
                                        named_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &named_entity, with, &found);
    out->items = (named **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status named_all(orm_session *session, named_list *out) {
    return named_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status named_list_load(const named_list *list, const named_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&named_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status named_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &named_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status named_next(orm_stream *stream, named **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (named *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* name: text. */
static inline const char *named_name(const named *object) {
    ORM_READ(object, NAMED_COLUMN_NAME);
    return object->name_;
}
static inline void named_set_name(named *object, const char *value) {
    orm_object_set((orm_object *)object, NAMED_COLUMN_NAME, &value);
}

#ifdef __cplusplus
}
#endif

#endif
