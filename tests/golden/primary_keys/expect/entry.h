/*
 * Entry: a row of logs.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_ENTRY_H
#define KEYS_ENTRY_H

#include "keys_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ENTRY_COLUMN_AT,
    ENTRY_COLUMN_ENTRY,
};

/* Its fields are the runtime's: programs use the calls below. */
struct entry {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_timestamptz at_;
    const char *entry_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct entry_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool at;
        bool entry;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline entry *entry_new(orm_session *session) {
    return (entry *)orm_object_new(session, &entry_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status entry_add(orm_session *session, entry *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status entry_delete(entry *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status entry_refresh(entry *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status entry_reload(entry *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status entry_expire(entry *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status entry_merge(orm_session *session, const entry *object, entry **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (entry *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status entry_expunge(entry *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status entry_detach(const entry *object, entry **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (entry *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void entry_free(entry *object) {
    orm_object_free((orm_object *)object);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status entry_all_with(orm_session *session, const entry_with *with,
                                        entry_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &entry_entity, with, &found);
    out->items = (entry **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status entry_all(orm_session *session, entry_list *out) {
    return entry_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status entry_list_load(const entry_list *list, const entry_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&entry_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status entry_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &entry_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status entry_next(orm_stream *stream, entry **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (entry *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* at: timestamp with time zone, by default now(). */
static inline orm_timestamptz entry_at(const entry *object) {
    ORM_READ(object, ENTRY_COLUMN_AT);
    return object->at_;
}
static inline void entry_set_at(entry *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, ENTRY_COLUMN_AT, &value);
}

/* entry: text. */
static inline const char *entry_entry(const entry *object) {
    ORM_READ(object, ENTRY_COLUMN_ENTRY);
    return object->entry_;
}
static inline void entry_set_entry(entry *object, const char *value) {
    orm_object_set((orm_object *)object, ENTRY_COLUMN_ENTRY, &value);
}

#ifdef __cplusplus
}
#endif

#endif
