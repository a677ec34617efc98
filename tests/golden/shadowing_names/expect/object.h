/*
 * Object: a row of objects.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_OBJECT_H
#define SHADOWS_OBJECT_H

#include "shadows_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    OBJECT_COLUMN_VALUE,
    OBJECT_COLUMN_OUT,
    OBJECT_COLUMN_OTHER_SESSION,
};

/* Relationships by number. */
enum {
    OBJECT_RELATION_OTHER,
    OBJECT_RELATION_STATUS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct object {
    orm_object object;
    uint64_t loaded[1], changed[1];
    enum value value_;
    key_opt out_;
    const char *other_session_;
    orm_object *other_;
    orm_list status_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct object_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool value;
        bool out;
        bool other_session;
    } only, also;
    struct {
        orm_load how;
        const session_with *with;
    } other;
    struct {
        orm_load how;
        const list_with *with;
    } status;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline struct object *object_new(orm_session *session) {
    return (struct object *)orm_object_new(session, &object_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status object_add(orm_session *session, struct object *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status object_delete(struct object *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status object_refresh(struct object *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status object_reload(struct object *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status object_expire(struct object *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status object_merge(orm_session *session, const struct object *object,
                                      struct object **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (struct object *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status object_expunge(struct object *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status object_detach(const struct object *object, struct object **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (struct object *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void object_free(struct object *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_object_find_with(const char *file, int line, orm_session *session,
                                                 enum value value_, const object_with *with,
                                                 struct object **out) {
    const void *const key[] = {&value_};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &object_entity, key, with, file, line, &found);
    *out = (struct object *)found;
    return status;
}
static inline orm_status orm_at_object_find(const char *file, int line, orm_session *session,
                                            enum value value_, struct object **out) {
    return orm_at_object_find_with(file, line, session, value_, NULL, out);
}
static inline orm_status object_find_with(orm_session *session, enum value value_,
                                          const object_with *with, struct object **out) {
    return orm_at_object_find_with(NULL, 0, session, value_, with, out);
}
static inline orm_status object_find(orm_session *session, enum value value_, struct object **out) {
    return orm_at_object_find_with(NULL, 0, session, value_, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status object_all_with(orm_session *session, const object_with *with,
                                         object_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &object_entity, with, &found);
    out->items = (struct object **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status object_all(orm_session *session, object_list *out) {
    return object_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status object_list_load(const object_list *list, const object_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&object_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status object_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &object_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status object_next(orm_stream *stream, struct object **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (struct object *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* value: value, in the primary key. */
static inline enum value object_value(const struct object *object) {
    ORM_READ(object, OBJECT_COLUMN_VALUE);
    return object->value_;
}
static inline void object_set_value(struct object *object, enum value value) {
    orm_object_set((orm_object *)object, OBJECT_COLUMN_VALUE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *object_value_label(const struct object *object) {
    return orm_object_label((const orm_object *)object, OBJECT_COLUMN_VALUE);
}

/* out: key, may be NULL. */
static inline key_opt object_out(const struct object *object) {
    ORM_READ(object, OBJECT_COLUMN_OUT);
    return object->out_;
}
static inline void object_set_out(struct object *object, key_opt value) {
    orm_object_set((orm_object *)object, OBJECT_COLUMN_OUT, &value);
}

/* other_session: text, may be NULL. */
static inline const char *object_other_session(const struct object *object) {
    ORM_READ(object, OBJECT_COLUMN_OTHER_SESSION);
    return object->other_session_;
}
static inline void object_set_other_session(struct object *object, const char *value) {
    orm_object_set((orm_object *)object, OBJECT_COLUMN_OTHER_SESSION, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* other: Session by other_session, may be NULL. */
static inline struct session *object_other(const struct object *object) {
    ORM_READ(object, 3 + OBJECT_RELATION_OTHER);
    return (struct session *)object->other_;
}
static inline orm_status orm_at_object_load_other(const char *file, int line, struct object *object,
                                                  struct session **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, OBJECT_RELATION_OTHER, file, line, &found);
    *out = (struct session *)found;
    return status;
}
static inline orm_status object_load_other(struct object *object, struct session **out) {
    return orm_at_object_load_other(NULL, 0, object, out);
}
static inline void object_set_other(struct object *object, struct session *other) {
    orm_object_relate((orm_object *)object, OBJECT_RELATION_OTHER, (orm_object *)other);
}

/* status: many of List by its object. */
static inline list_list object_status(const struct object *object) {
    list_list list;
    ORM_READ(object, 3 + OBJECT_RELATION_STATUS);
    list.items = (struct list **)object->status_.items;
    list.len = object->status_.len;
    return list;
}
static inline orm_status orm_at_object_load_status(const char *file, int line,
                                                   struct object *object, list_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, OBJECT_RELATION_STATUS, file, line, &found);
    out->items = (struct list **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status object_load_status(struct object *object, list_list *out) {
    return orm_at_object_load_status(NULL, 0, object, out);
}
static inline void object_status_add(struct object *object, struct list *other) {
    orm_object_link((orm_object *)object, OBJECT_RELATION_STATUS, (orm_object *)other);
}
static inline void object_status_remove(struct object *object, struct list *other) {
    orm_object_unlink((orm_object *)object, OBJECT_RELATION_STATUS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define OBJECT_PKEY               "objects_pkey"
#define OBJECT_OTHER_SESSION_FKEY "objects_other_session_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define object_find(...)        orm_at_object_find(ORM_HERE, __VA_ARGS__)
#define object_find_with(...)   orm_at_object_find_with(ORM_HERE, __VA_ARGS__)
#define object_load_other(...)  orm_at_object_load_other(ORM_HERE, __VA_ARGS__)
#define object_load_status(...) orm_at_object_load_status(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
