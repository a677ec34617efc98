/*
 * List: a row of lists.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_LIST_H
#define SHADOWS_LIST_H

#include "shadows_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    LIST_COLUMN_DEFAULT,
    LIST_COLUMN_CLASS,
    LIST_COLUMN_OBJECT_VALUE,
};

/* Relationships by number. */
enum {
    LIST_RELATION_OBJECT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct list {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t default_;
    const char *class_;
    enum value object_value_;
    orm_object *object_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct list_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool default_;
        bool class_;
        bool object_value;
    } only, also;
    struct {
        orm_load how;
        const object_with *with;
    } object;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline struct list *list_new(orm_session *session) {
    return (struct list *)orm_object_new(session, &list_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status list_add(orm_session *session, struct list *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status list_delete(struct list *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status list_refresh(struct list *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status list_reload(struct list *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status list_expire(struct list *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status list_merge(orm_session *session, const struct list *object,
                                    struct list **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (struct list *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status list_expunge(struct list *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status list_detach(const struct list *object, struct list **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (struct list *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void list_free(struct list *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_list_find_with(const char *file, int line, orm_session *session,
                                               int32_t default_, const char *class_,
                                               const list_with *with, struct list **out) {
    const void *const key[] = {&default_, &class_};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &list_entity, key, with, file, line, &found);
    *out = (struct list *)found;
    return status;
}
static inline orm_status orm_at_list_find(const char *file, int line, orm_session *session,
                                          int32_t default_, const char *class_, struct list **out) {
    return orm_at_list_find_with(file, line, session, default_, class_, NULL, out);
}
static inline orm_status list_find_with(orm_session *session, int32_t default_, const char *class_,
                                        const list_with *with, struct list **out) {
    return orm_at_list_find_with(NULL, 0, session, default_, class_, with, out);
}
static inline orm_status list_find(orm_session *session, int32_t default_, const char *class_,
                                   struct list **out) {
    return orm_at_list_find_with(NULL, 0, session, default_, class_, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status list_all_with(orm_session *session, const list_with *with,
                                       list_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &list_entity, with, &found);
    out->items = (struct list **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status list_all(orm_session *session, list_list *out) {
    return list_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status list_list_load(const list_list *list, const list_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&list_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status list_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &list_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status list_next(orm_stream *stream, struct list **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (struct list *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* default: integer, in the primary key. */
static inline int32_t list_default(const struct list *object) {
    ORM_READ(object, LIST_COLUMN_DEFAULT);
    return object->default_;
}
static inline void list_set_default(struct list *object, int32_t value) {
    orm_object_set((orm_object *)object, LIST_COLUMN_DEFAULT, &value);
}

/* class: text, in the primary key. */
static inline const char *list_class(const struct list *object) {
    ORM_READ(object, LIST_COLUMN_CLASS);
    return object->class_;
}
static inline void list_set_class(struct list *object, const char *value) {
    orm_object_set((orm_object *)object, LIST_COLUMN_CLASS, &value);
}

/* object_value: value. */
static inline enum value list_object_value(const struct list *object) {
    ORM_READ(object, LIST_COLUMN_OBJECT_VALUE);
    return object->object_value_;
}
static inline void list_set_object_value(struct list *object, enum value value) {
    orm_object_set((orm_object *)object, LIST_COLUMN_OBJECT_VALUE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *list_object_value_label(const struct list *object) {
    return orm_object_label((const orm_object *)object, LIST_COLUMN_OBJECT_VALUE);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* object: Object by object_value. */
static inline struct object *list_object(const struct list *object) {
    ORM_READ(object, 3 + LIST_RELATION_OBJECT);
    return (struct object *)object->object_;
}
static inline orm_status orm_at_list_load_object(const char *file, int line, struct list *object,
                                                 struct object **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, LIST_RELATION_OBJECT, file, line, &found);
    *out = (struct object *)found;
    return status;
}
static inline orm_status list_load_object(struct list *object, struct object **out) {
    return orm_at_list_load_object(NULL, 0, object, out);
}
static inline void list_set_object(struct list *object, struct object *other) {
    orm_object_relate((orm_object *)object, LIST_RELATION_OBJECT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define LIST_PKEY              "lists_pkey"
#define LIST_OBJECT_VALUE_FKEY "lists_object_value_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define list_find(...)        orm_at_list_find(ORM_HERE, __VA_ARGS__)
#define list_find_with(...)   orm_at_list_find_with(ORM_HERE, __VA_ARGS__)
#define list_load_object(...) orm_at_list_load_object(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
