/*
 * Query: a row of "select".
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_QUERY_H
#define WORDS_QUERY_H

#include "words_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    QUERY_COLUMN_ID,
    QUERY_COLUMN_INT,
    QUERY_COLUMN_DEFAULT,
    QUERY_COLUMN_CLASS,
    QUERY_COLUMN_THIS,
    QUERY_COLUMN_ORDER,
    QUERY_COLUMN_USER,
    QUERY_COLUMN_ERRNO,
    QUERY_COLUMN_OBJECT,
    QUERY_COLUMN_VALUE,
    QUERY_COLUMN_SESSION,
    QUERY_COLUMN_LOADED,
    QUERY_COLUMN_CHANGED,
    QUERY_COLUMN_STREAM_OF,
};

/* Its fields are the runtime's: programs use the calls below. */
struct query {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t int_;
    const char *default_;
    const char *class_;
    bool this_;
    int32_t order_;
    const char *user_;
    int32_t errno_;
    const char *object_;
    const char *value_;
    const char *session_;
    bool loaded_;
    bool changed_;
    orm_text_array stream_of_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct query_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool int_;
        bool default_;
        bool class_;
        bool this_;
        bool order;
        bool user;
        bool errno_;
        bool object;
        bool value;
        bool session;
        bool loaded;
        bool changed;
        bool stream_of;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline query *query_new(orm_session *session) {
    return (query *)orm_object_new(session, &query_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status query_add(orm_session *session, query *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status query_delete(query *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status query_refresh(query *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status query_reload(query *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status query_expire(query *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status query_merge(orm_session *session, const query *object, query **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (query *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status query_expunge(query *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status query_detach(const query *object, query **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (query *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void query_free(query *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_query_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const query_with *with, query **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &query_entity, key, with, file, line, &found);
    *out = (query *)found;
    return status;
}
static inline orm_status orm_at_query_find(const char *file, int line, orm_session *session,
                                           int32_t id, query **out) {
    return orm_at_query_find_with(file, line, session, id, NULL, out);
}
static inline orm_status query_find_with(orm_session *session, int32_t id, const query_with *with,
                                         query **out) {
    return orm_at_query_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status query_find(orm_session *session, int32_t id, query **out) {
    return orm_at_query_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status query_all_with(orm_session *session, const query_with *with,
                                        query_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &query_entity, with, &found);
    out->items = (query **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status query_all(orm_session *session, query_list *out) {
    return query_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status query_list_load(const query_list *list, const query_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&query_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status query_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &query_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status query_next(orm_stream *stream, query **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (query *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t query_id(const query *object) {
    ORM_READ(object, QUERY_COLUMN_ID);
    return object->id_;
}
static inline void query_set_id(query *object, int32_t value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_ID, &value);
}

/* int: integer. */
static inline int32_t query_int(const query *object) {
    ORM_READ(object, QUERY_COLUMN_INT);
    return object->int_;
}
static inline void query_set_int(query *object, int32_t value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_INT, &value);
}

/* default: text, may be NULL. */
static inline const char *query_default(const query *object) {
    ORM_READ(object, QUERY_COLUMN_DEFAULT);
    return object->default_;
}
static inline void query_set_default(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_DEFAULT, &value);
}

/* class: text. */
static inline const char *query_class(const query *object) {
    ORM_READ(object, QUERY_COLUMN_CLASS);
    return object->class_;
}
static inline void query_set_class(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_CLASS, &value);
}

/* this: boolean. */
static inline bool query_this(const query *object) {
    ORM_READ(object, QUERY_COLUMN_THIS);
    return object->this_;
}
static inline void query_set_this(query *object, bool value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_THIS, &value);
}

/* order: integer. */
static inline int32_t query_order(const query *object) {
    ORM_READ(object, QUERY_COLUMN_ORDER);
    return object->order_;
}
static inline void query_set_order(query *object, int32_t value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_ORDER, &value);
}

/* user: text. */
static inline const char *query_user(const query *object) {
    ORM_READ(object, QUERY_COLUMN_USER);
    return object->user_;
}
static inline void query_set_user(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_USER, &value);
}

/* errno: integer. */
static inline int32_t query_errno(const query *object) {
    ORM_READ(object, QUERY_COLUMN_ERRNO);
    return object->errno_;
}
static inline void query_set_errno(query *object, int32_t value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_ERRNO, &value);
}

/* object: text. */
static inline const char *query_object(const query *object) {
    ORM_READ(object, QUERY_COLUMN_OBJECT);
    return object->object_;
}
static inline void query_set_object(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_OBJECT, &value);
}

/* value: text. */
static inline const char *query_value(const query *object) {
    ORM_READ(object, QUERY_COLUMN_VALUE);
    return object->value_;
}
static inline void query_set_value(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_VALUE, &value);
}

/* session: text. */
static inline const char *query_session(const query *object) {
    ORM_READ(object, QUERY_COLUMN_SESSION);
    return object->session_;
}
static inline void query_set_session(query *object, const char *value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_SESSION, &value);
}

/* loaded: boolean. */
static inline bool query_loaded(const query *object) {
    ORM_READ(object, QUERY_COLUMN_LOADED);
    return object->loaded_;
}
static inline void query_set_loaded(query *object, bool value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_LOADED, &value);
}

/* changed: boolean. */
static inline bool query_changed(const query *object) {
    ORM_READ(object, QUERY_COLUMN_CHANGED);
    return object->changed_;
}
static inline void query_set_changed(query *object, bool value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_CHANGED, &value);
}

/* stream_of: text[]. */
static inline orm_text_array query_stream_of(const query *object) {
    ORM_READ(object, QUERY_COLUMN_STREAM_OF);
    return object->stream_of_;
}
static inline void query_set_stream_of(query *object, orm_text_array value) {
    orm_object_set((orm_object *)object, QUERY_COLUMN_STREAM_OF, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define QUERY_PKEY "select_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define query_find(...)      orm_at_query_find(ORM_HERE, __VA_ARGS__)
#define query_find_with(...) orm_at_query_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
