/*
 * List: a row of list.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_MY_LIST_H
#define WORDS_MY_LIST_H

#include "words_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    MY_LIST_COLUMN_CLASS,
    MY_LIST_COLUMN_MOOD,
    MY_LIST_COLUMN_ODD,
    MY_LIST_COLUMN_INT64_T,
};

/* Its fields are the runtime's: programs use the calls below. */
struct my_list {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *class_;
    my_mood mood_;
    const char *odd_;
    int64_t int64_t_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct my_list_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool class_;
        bool mood;
        bool odd;
        bool int64_t_;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline my_list *my_list_new(orm_session *session) {
    return (my_list *)orm_object_new(session, &my_list_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status my_list_add(orm_session *session, my_list *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status my_list_delete(my_list *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status my_list_refresh(my_list *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status my_list_reload(my_list *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status my_list_expire(my_list *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status my_list_merge(orm_session *session, const my_list *object, my_list **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (my_list *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status my_list_expunge(my_list *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status my_list_detach(const my_list *object, my_list **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (my_list *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void my_list_free(my_list *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_my_list_find_with(const char *file, int line, orm_session *session,
                                                  const char *class_, const my_list_with *with,
                                                  my_list **out) {
    const void *const key[] = {&class_};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &my_list_entity, key, with, file, line, &found);
    *out = (my_list *)found;
    return status;
}
static inline orm_status orm_at_my_list_find(const char *file, int line, orm_session *session,
                                             const char *class_, my_list **out) {
    return orm_at_my_list_find_with(file, line, session, class_, NULL, out);
}
static inline orm_status my_list_find_with(orm_session *session, const char *class_,
                                           const my_list_with *with, my_list **out) {
    return orm_at_my_list_find_with(NULL, 0, session, class_, with, out);
}
static inline orm_status my_list_find(orm_session *session, const char *class_, my_list **out) {
    return orm_at_my_list_find_with(NULL, 0, session, class_, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status my_list_all_with(orm_session *session, const my_list_with *with,
                                          my_list_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &my_list_entity, with, &found);
    out->items = (my_list **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status my_list_all(orm_session *session, my_list_list *out) {
    return my_list_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status my_list_list_load(const my_list_list *list, const my_list_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&my_list_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status my_list_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &my_list_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status my_list_next(orm_stream *stream, my_list **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (my_list *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* class: text, in the primary key. */
static inline const char *my_list_class(const my_list *object) {
    ORM_READ(object, MY_LIST_COLUMN_CLASS);
    return object->class_;
}
static inline void my_list_set_class(my_list *object, const char *value) {
    orm_object_set((orm_object *)object, MY_LIST_COLUMN_CLASS, &value);
}

/* mood: mood. */
static inline my_mood my_list_mood(const my_list *object) {
    ORM_READ(object, MY_LIST_COLUMN_MOOD);
    return object->mood_;
}
static inline void my_list_set_mood(my_list *object, my_mood value) {
    orm_object_set((orm_object *)object, MY_LIST_COLUMN_MOOD, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *my_list_mood_label(const my_list *object) {
    return orm_object_label((const orm_object *)object, MY_LIST_COLUMN_MOOD);
}

/* in? ?/: text, may be NULL. */
static inline const char *my_list_odd(const my_list *object) {
    ORM_READ(object, MY_LIST_COLUMN_ODD);
    return object->odd_;
}
static inline void my_list_set_odd(my_list *object, const char *value) {
    orm_object_set((orm_object *)object, MY_LIST_COLUMN_ODD, &value);
}

/* int64_t: bigint. */
static inline int64_t my_list_int64_t(const my_list *object) {
    ORM_READ(object, MY_LIST_COLUMN_INT64_T);
    return object->int64_t_;
}
static inline void my_list_set_int64_t(my_list *object, int64_t value) {
    orm_object_set((orm_object *)object, MY_LIST_COLUMN_INT64_T, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define MY_LIST_PKEY "list_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define my_list_find(...)      orm_at_my_list_find(ORM_HERE, __VA_ARGS__)
#define my_list_find_with(...) orm_at_my_list_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
