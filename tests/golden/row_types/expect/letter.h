/*
 * Letter: a row of letters.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_LETTER_H
#define SCHEMA_LETTER_H

#include "schema_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    LETTER_COLUMN_ID,
    LETTER_COLUMN_SENT_TO,
    LETTER_COLUMN_COPIES,
    LETTER_COLUMN_ROUTE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct letter {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *sent_to_;
    orm_text_array copies_;
    const char *route_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct letter_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool sent_to;
        bool copies;
        bool route;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline letter *letter_new(orm_session *session) {
    return (letter *)orm_object_new(session, &letter_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status letter_add(orm_session *session, letter *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status letter_delete(letter *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status letter_refresh(letter *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status letter_reload(letter *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status letter_expire(letter *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status letter_merge(orm_session *session, const letter *object, letter **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (letter *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status letter_expunge(letter *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status letter_detach(const letter *object, letter **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (letter *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void letter_free(letter *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_letter_find_with(const char *file, int line, orm_session *session,
                                                 int64_t id, const letter_with *with,
                                                 letter **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &letter_entity, key, with, file, line, &found);
    *out = (letter *)found;
    return status;
}
static inline orm_status orm_at_letter_find(const char *file, int line, orm_session *session,
                                            int64_t id, letter **out) {
    return orm_at_letter_find_with(file, line, session, id, NULL, out);
}
static inline orm_status letter_find_with(orm_session *session, int64_t id, const letter_with *with,
                                          letter **out) {
    return orm_at_letter_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status letter_find(orm_session *session, int64_t id, letter **out) {
    return orm_at_letter_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status letter_all_with(orm_session *session, const letter_with *with,
                                         letter_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &letter_entity, with, &found);
    out->items = (letter **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status letter_all(orm_session *session, letter_list *out) {
    return letter_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status letter_list_load(const letter_list *list, const letter_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&letter_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status letter_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &letter_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status letter_next(orm_stream *stream, letter **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (letter *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t letter_id(const letter *object) {
    ORM_READ(object, LETTER_COLUMN_ID);
    return object->id_;
}
static inline void letter_set_id(letter *object, int64_t value) {
    orm_object_set((orm_object *)object, LETTER_COLUMN_ID, &value);
}

/* sent_to: people. */
static inline const char *letter_sent_to(const letter *object) {
    ORM_READ(object, LETTER_COLUMN_SENT_TO);
    return object->sent_to_;
}
static inline void letter_set_sent_to(letter *object, const char *value) {
    orm_object_set((orm_object *)object, LETTER_COLUMN_SENT_TO, &value);
}

/* copies: people[], may be NULL. */
static inline orm_text_array letter_copies(const letter *object) {
    ORM_READ(object, LETTER_COLUMN_COPIES);
    return object->copies_;
}
static inline void letter_set_copies(letter *object, orm_text_array value) {
    orm_object_set((orm_object *)object, LETTER_COLUMN_COPIES, &value);
}

/* route: stops, may be NULL. */
static inline const char *letter_route(const letter *object) {
    ORM_READ(object, LETTER_COLUMN_ROUTE);
    return object->route_;
}
static inline void letter_set_route(letter *object, const char *value) {
    orm_object_set((orm_object *)object, LETTER_COLUMN_ROUTE, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define LETTER_PKEY "letters_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define letter_find(...)      orm_at_letter_find(ORM_HERE, __VA_ARGS__)
#define letter_find_with(...) orm_at_letter_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
