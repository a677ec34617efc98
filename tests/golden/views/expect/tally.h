/*
 * Tally: a row of author_totals.
 *
 * How an author does.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_TALLY_H
#define LIBRARY_TALLY_H

#include "library_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TALLY_COLUMN_AUTHOR_ID,
    TALLY_COLUMN_BOOKS,
    TALLY_COLUMN_COPIES,
    TALLY_COLUMN_LAST_TITLE,
};

/* Relationships by number. */
enum {
    TALLY_RELATION_AUTHOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct tally {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t author_id_;
    int64_t books_;
    int64_t copies_;
    const char *last_title_;
    orm_object *author_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct tally_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool author_id;
        bool books;
        bool copies;
        bool last_title;
    } only, also;
    struct {
        orm_load how;
        const author_with *with;
    } author;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status tally_refresh(tally *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status tally_reload(tally *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status tally_expire(tally *object) {
    return orm_object_expire((orm_object *)object);
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status tally_expunge(tally *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status tally_detach(const tally *object, tally **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (tally *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void tally_free(tally *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_tally_find_with(const char *file, int line, orm_session *session,
                                                int32_t author_id, const tally_with *with,
                                                tally **out) {
    const void *const key[] = {&author_id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &tally_entity, key, with, file, line, &found);
    *out = (tally *)found;
    return status;
}
static inline orm_status orm_at_tally_find(const char *file, int line, orm_session *session,
                                           int32_t author_id, tally **out) {
    return orm_at_tally_find_with(file, line, session, author_id, NULL, out);
}
static inline orm_status tally_find_with(orm_session *session, int32_t author_id,
                                         const tally_with *with, tally **out) {
    return orm_at_tally_find_with(NULL, 0, session, author_id, with, out);
}
static inline orm_status tally_find(orm_session *session, int32_t author_id, tally **out) {
    return orm_at_tally_find_with(NULL, 0, session, author_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status tally_all_with(orm_session *session, const tally_with *with,
                                        tally_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &tally_entity, with, &found);
    out->items = (tally **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status tally_all(orm_session *session, tally_list *out) {
    return tally_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status tally_list_load(const tally_list *list, const tally_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&tally_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status tally_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &tally_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status tally_next(orm_stream *stream, tally **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (tally *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* author_id: integer, in the primary key. */
static inline int32_t tally_author_id(const tally *object) {
    ORM_READ(object, TALLY_COLUMN_AUTHOR_ID);
    return object->author_id_;
}

/* books: bigint. */
static inline int64_t tally_books(const tally *object) {
    ORM_READ(object, TALLY_COLUMN_BOOKS);
    return object->books_;
}

/* copies: bigint. */
static inline int64_t tally_copies(const tally *object) {
    ORM_READ(object, TALLY_COLUMN_COPIES);
    return object->copies_;
}

/* last_title: text. */
static inline const char *tally_last_title(const tally *object) {
    ORM_READ(object, TALLY_COLUMN_LAST_TITLE);
    return object->last_title_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* author: Author by author_id, may be NULL; read-only. */
static inline author *tally_author(const tally *object) {
    ORM_READ(object, 4 + TALLY_RELATION_AUTHOR);
    return (author *)object->author_;
}
static inline orm_status orm_at_tally_load_author(const char *file, int line, tally *object,
                                                  author **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, TALLY_RELATION_AUTHOR, file, line, &found);
    *out = (author *)found;
    return status;
}
static inline orm_status tally_load_author(tally *object, author **out) {
    return orm_at_tally_load_author(NULL, 0, object, out);
}

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define tally_find(...)        orm_at_tally_find(ORM_HERE, __VA_ARGS__)
#define tally_find_with(...)   orm_at_tally_find_with(ORM_HERE, __VA_ARGS__)
#define tally_load_author(...) orm_at_tally_load_author(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
