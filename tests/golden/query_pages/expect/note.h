/*
 * Note: a row of notes.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTE_H
#define NOTES_NOTE_H

#include "notes_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    NOTE_COLUMN_ID,
    NOTE_COLUMN_TITLE,
    NOTE_COLUMN_RANK,
    NOTE_COLUMN_MADE,
    NOTE_COLUMN_AUTHOR_ID,
};

/* Relationships by number. */
enum {
    NOTE_RELATION_AUTHOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct note {
    orm_object object;
    uint64_t loaded[1], changed[1];
    orm_uuid id_;
    const char *title_;
    orm_opt_int32 rank_;
    orm_timestamptz made_;
    int64_t author_id_;
    orm_object *author_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct note_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool title;
        bool rank;
        bool made;
        bool author_id;
    } only, also;
    struct {
        orm_load how;
        const author_with *with;
    } author;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline note *note_new(orm_session *session) {
    return (note *)orm_object_new(session, &note_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status note_add(orm_session *session, note *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status note_delete(note *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status note_refresh(note *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status note_reload(note *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status note_expire(note *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status note_merge(orm_session *session, const note *object, note **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (note *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status note_expunge(note *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status note_detach(const note *object, note **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (note *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void note_free(note *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_note_find_with(const char *file, int line, orm_session *session,
                                               orm_uuid id, const note_with *with, note **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &note_entity, key, with, file, line, &found);
    *out = (note *)found;
    return status;
}
static inline orm_status orm_at_note_find(const char *file, int line, orm_session *session,
                                          orm_uuid id, note **out) {
    return orm_at_note_find_with(file, line, session, id, NULL, out);
}
static inline orm_status note_find_with(orm_session *session, orm_uuid id, const note_with *with,
                                        note **out) {
    return orm_at_note_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status note_find(orm_session *session, orm_uuid id, note **out) {
    return orm_at_note_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status note_all_with(orm_session *session, const note_with *with,
                                       note_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &note_entity, with, &found);
    out->items = (note **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status note_all(orm_session *session, note_list *out) {
    return note_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status note_list_load(const note_list *list, const note_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&note_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status note_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &note_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status note_next(orm_stream *stream, note **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (note *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: uuid, in the primary key. */
static inline orm_uuid note_id(const note *object) {
    ORM_READ(object, NOTE_COLUMN_ID);
    return object->id_;
}
static inline void note_set_id(note *object, orm_uuid value) {
    orm_object_set((orm_object *)object, NOTE_COLUMN_ID, &value);
}

/* title: text. */
static inline const char *note_title(const note *object) {
    ORM_READ(object, NOTE_COLUMN_TITLE);
    return object->title_;
}
static inline void note_set_title(note *object, const char *value) {
    orm_object_set((orm_object *)object, NOTE_COLUMN_TITLE, &value);
}

/* rank: integer, may be NULL. */
static inline orm_opt_int32 note_rank(const note *object) {
    ORM_READ(object, NOTE_COLUMN_RANK);
    return object->rank_;
}
static inline void note_set_rank(note *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, NOTE_COLUMN_RANK, &value);
}

/* made: timestamp with time zone, by default now(). */
static inline orm_timestamptz note_made(const note *object) {
    ORM_READ(object, NOTE_COLUMN_MADE);
    return object->made_;
}
static inline void note_set_made(note *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, NOTE_COLUMN_MADE, &value);
}

/* author_id: bigint. */
static inline int64_t note_author_id(const note *object) {
    ORM_READ(object, NOTE_COLUMN_AUTHOR_ID);
    return object->author_id_;
}
static inline void note_set_author_id(note *object, int64_t value) {
    orm_object_set((orm_object *)object, NOTE_COLUMN_AUTHOR_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* author: Author by author_id. */
static inline author *note_author(const note *object) {
    ORM_READ(object, 5 + NOTE_RELATION_AUTHOR);
    return (author *)object->author_;
}
static inline orm_status orm_at_note_load_author(const char *file, int line, note *object,
                                                 author **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, NOTE_RELATION_AUTHOR, file, line, &found);
    *out = (author *)found;
    return status;
}
static inline orm_status note_load_author(note *object, author **out) {
    return orm_at_note_load_author(NULL, 0, object, out);
}
static inline void note_set_author(note *object, author *other) {
    orm_object_relate((orm_object *)object, NOTE_RELATION_AUTHOR, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define NOTE_PKEY           "notes_pkey"
#define NOTE_AUTHOR_ID_FKEY "notes_author_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define note_find(...)        orm_at_note_find(ORM_HERE, __VA_ARGS__)
#define note_find_with(...)   orm_at_note_find_with(ORM_HERE, __VA_ARGS__)
#define note_load_author(...) orm_at_note_load_author(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
