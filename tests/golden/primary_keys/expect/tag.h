/*
 * Tag: a row of tags.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_TAG_H
#define KEYS_TAG_H

#include "keys_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TAG_COLUMN_TAG,
};

/* Its fields are the runtime's: programs use the calls below. */
struct tag {
    orm_object object;
    uint64_t loaded[1], changed[1];
    const char *tag_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct tag_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool tag;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline tag *tag_new(orm_session *session) {
    return (tag *)orm_object_new(session, &tag_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status tag_add(orm_session *session, tag *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status tag_delete(tag *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status tag_refresh(tag *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status tag_reload(tag *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status tag_expire(tag *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status tag_merge(orm_session *session, const tag *object, tag **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (tag *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status tag_expunge(tag *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status tag_detach(const tag *object, tag **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (tag *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void tag_free(tag *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_tag_find_with(const char *file, int line, orm_session *session,
                                              const char *tag_, const tag_with *with, tag **out) {
    const void *const key[] = {&tag_};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &tag_entity, key, with, file, line, &found);
    *out = (tag *)found;
    return status;
}
static inline orm_status orm_at_tag_find(const char *file, int line, orm_session *session,
                                         const char *tag_, tag **out) {
    return orm_at_tag_find_with(file, line, session, tag_, NULL, out);
}
static inline orm_status tag_find_with(orm_session *session, const char *tag_, const tag_with *with,
                                       tag **out) {
    return orm_at_tag_find_with(NULL, 0, session, tag_, with, out);
}
static inline orm_status tag_find(orm_session *session, const char *tag_, tag **out) {
    return orm_at_tag_find_with(NULL, 0, session, tag_, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status tag_all_with(orm_session *session, const tag_with *with, tag_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &tag_entity, with, &found);
    out->items = (tag **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status tag_all(orm_session *session, tag_list *out) {
    return tag_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status tag_list_load(const tag_list *list, const tag_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&tag_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status tag_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &tag_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status tag_next(orm_stream *stream, tag **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (tag *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* tag: text, in the primary key. */
static inline const char *tag_tag(const tag *object) {
    ORM_READ(object, TAG_COLUMN_TAG);
    return object->tag_;
}
static inline void tag_set_tag(tag *object, const char *value) {
    orm_object_set((orm_object *)object, TAG_COLUMN_TAG, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TAG_PKEY "tags_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define tag_find(...)      orm_at_tag_find(ORM_HERE, __VA_ARGS__)
#define tag_find_with(...) orm_at_tag_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
