/*
 * every_name: a row of every_name.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_EVERY_NAME_H
#define LIBRARY_EVERY_NAME_H

#include "library_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    EVERY_NAME_COLUMN_NAME,
    EVERY_NAME_COLUMN_WHAT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct every_name {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *name_;
    const char *what_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct every_name_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool name;
        bool what;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status every_name_refresh(every_name *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status every_name_reload(every_name *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status every_name_expire(every_name *object) {
    return orm_object_expire((orm_object *)object);
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status every_name_expunge(every_name *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status every_name_detach(const every_name *object, every_name **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (every_name *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void every_name_free(every_name *object) {
    orm_object_free((orm_object *)object);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status every_name_all_with(orm_session *session, const every_name_with *with,
                                             every_name_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &every_name_entity, with, &found);
    out->items = (every_name **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status every_name_all(orm_session *session, every_name_list *out) {
    return every_name_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status every_name_list_load(const every_name_list *list,
                                              const every_name_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&every_name_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status every_name_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &every_name_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status every_name_next(orm_stream *stream, every_name **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (every_name *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* name: text. */
static inline const char *every_name_name(const every_name *object) {
    ORM_READ(object, EVERY_NAME_COLUMN_NAME);
    return object->name_;
}

/* what: text. */
static inline const char *every_name_what(const every_name *object) {
    ORM_READ(object, EVERY_NAME_COLUMN_WHAT);
    return object->what_;
}

#ifdef __cplusplus
}
#endif

#endif
