/*
 * Counter: a row of app.counters.
 *
 * Everything that is counted.
 * Twice a day.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_COUNTER_H
#define OPTIONS_COUNTER_H

#include "options_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    COUNTER_COLUMN_ID,
    COUNTER_COLUMN_COUNT,
    COUNTER_COLUMN_NOTE,
    COUNTER_COLUMN_BLOB,
};

/* Its fields are the runtime's: programs use the calls below. */
struct counter {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int64_t count_;
    const char *note_;
    orm_bytes blob_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct counter_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool count;
        bool note;
        bool blob;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline counter *counter_new(orm_session *session) {
    return (counter *)orm_object_new(session, &counter_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status counter_add(orm_session *session, counter *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status counter_delete(counter *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status counter_refresh(counter *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status counter_reload(counter *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status counter_expire(counter *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status counter_merge(orm_session *session, const counter *object, counter **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (counter *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status counter_expunge(counter *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status counter_detach(const counter *object, counter **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (counter *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void counter_free(counter *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_counter_find_with(const char *file, int line, orm_session *session,
                                                  int32_t id, const counter_with *with,
                                                  counter **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &counter_entity, key, with, file, line, &found);
    *out = (counter *)found;
    return status;
}
static inline orm_status orm_at_counter_find(const char *file, int line, orm_session *session,
                                             int32_t id, counter **out) {
    return orm_at_counter_find_with(file, line, session, id, NULL, out);
}
static inline orm_status counter_find_with(orm_session *session, int32_t id,
                                           const counter_with *with, counter **out) {
    return orm_at_counter_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status counter_find(orm_session *session, int32_t id, counter **out) {
    return orm_at_counter_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status counter_all_with(orm_session *session, const counter_with *with,
                                          counter_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &counter_entity, with, &found);
    out->items = (counter **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status counter_all(orm_session *session, counter_list *out) {
    return counter_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status counter_list_load(const counter_list *list, const counter_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&counter_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status counter_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &counter_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status counter_next(orm_stream *stream, counter **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (counter *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key.
 * Which one. */
static inline int32_t counter_id(const counter *object) {
    ORM_READ(object, COUNTER_COLUMN_ID);
    return object->id_;
}
static inline void counter_set_id(counter *object, int32_t value) {
    orm_object_set((orm_object *)object, COUNTER_COLUMN_ID, &value);
}

/* count: bigint, by default 0.
 * How often. */
static inline int64_t counter_count(const counter *object) {
    ORM_READ(object, COUNTER_COLUMN_COUNT);
    return object->count_;
}
static inline void counter_set_count(counter *object, int64_t value) {
    orm_object_set((orm_object *)object, COUNTER_COLUMN_COUNT, &value);
}

/* note: text, may be NULL. */
static inline const char *counter_note(const counter *object) {
    ORM_READ(object, COUNTER_COLUMN_NOTE);
    return object->note_;
}
static inline void counter_set_note(counter *object, const char *value) {
    orm_object_set((orm_object *)object, COUNTER_COLUMN_NOTE, &value);
}

/* blob: bytea, may be NULL. */
static inline orm_bytes counter_blob(const counter *object) {
    ORM_READ(object, COUNTER_COLUMN_BLOB);
    return object->blob_;
}
static inline void counter_set_blob(counter *object, orm_bytes value) {
    orm_object_set((orm_object *)object, COUNTER_COLUMN_BLOB, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define COUNTER_PKEY "counters_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define counter_find(...)      orm_at_counter_find(ORM_HERE, __VA_ARGS__)
#define counter_find_with(...) orm_at_counter_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
