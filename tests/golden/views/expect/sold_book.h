/*
 * SoldBook: a row of sold_books.
 *
 * Books that anybody has bought.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_SOLD_BOOK_H
#define LIBRARY_SOLD_BOOK_H

#include "library_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SOLD_BOOK_COLUMN_ID,
    SOLD_BOOK_COLUMN_AUTHOR_ID,
    SOLD_BOOK_COLUMN_TITLE,
    SOLD_BOOK_COLUMN_EARNED,
    SOLD_BOOK_COLUMN_POPULAR,
};

/* Relationships by number. */
enum {
    SOLD_BOOK_RELATION_AUTHOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct sold_book {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t author_id_;
    const char *title_;
    orm_opt_numeric earned_;
    bool popular_;
    orm_object *author_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct sold_book_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool author_id;
        bool title;
        bool earned;
        bool popular;
    } only, also;
    struct {
        orm_load how;
        const author_with *with;
    } author;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status sold_book_refresh(sold_book *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status sold_book_reload(sold_book *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status sold_book_expire(sold_book *object) {
    return orm_object_expire((orm_object *)object);
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status sold_book_expunge(sold_book *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status sold_book_detach(const sold_book *object, sold_book **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (sold_book *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void sold_book_free(sold_book *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_sold_book_find_with(const char *file, int line,
                                                    orm_session *session, int32_t id,
                                                    const sold_book_with *with, sold_book **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &sold_book_entity, key, with, file, line, &found);
    *out = (sold_book *)found;
    return status;
}
static inline orm_status orm_at_sold_book_find(const char *file, int line, orm_session *session,
                                               int32_t id, sold_book **out) {
    return orm_at_sold_book_find_with(file, line, session, id, NULL, out);
}
static inline orm_status sold_book_find_with(orm_session *session, int32_t id,
                                             const sold_book_with *with, sold_book **out) {
    return orm_at_sold_book_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status sold_book_find(orm_session *session, int32_t id, sold_book **out) {
    return orm_at_sold_book_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status sold_book_all_with(orm_session *session, const sold_book_with *with,
                                            sold_book_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &sold_book_entity, with, &found);
    out->items = (sold_book **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status sold_book_all(orm_session *session, sold_book_list *out) {
    return sold_book_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status sold_book_list_load(const sold_book_list *list,
                                             const sold_book_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&sold_book_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status sold_book_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &sold_book_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status sold_book_next(orm_stream *stream, sold_book **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (sold_book *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t sold_book_id(const sold_book *object) {
    ORM_READ(object, SOLD_BOOK_COLUMN_ID);
    return object->id_;
}

/* author_id: integer. */
static inline int32_t sold_book_author_id(const sold_book *object) {
    ORM_READ(object, SOLD_BOOK_COLUMN_AUTHOR_ID);
    return object->author_id_;
}

/* title: text. */
static inline const char *sold_book_title(const sold_book *object) {
    ORM_READ(object, SOLD_BOOK_COLUMN_TITLE);
    return object->title_;
}

/* earned: numeric, may be NULL. */
static inline orm_opt_numeric sold_book_earned(const sold_book *object) {
    ORM_READ(object, SOLD_BOOK_COLUMN_EARNED);
    return object->earned_;
}

/* popular: boolean. */
static inline bool sold_book_popular(const sold_book *object) {
    ORM_READ(object, SOLD_BOOK_COLUMN_POPULAR);
    return object->popular_;
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* author: Author by author_id; read-only. */
static inline author *sold_book_author(const sold_book *object) {
    ORM_READ(object, 5 + SOLD_BOOK_RELATION_AUTHOR);
    return (author *)object->author_;
}
static inline orm_status orm_at_sold_book_load_author(const char *file, int line, sold_book *object,
                                                      author **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, SOLD_BOOK_RELATION_AUTHOR, file, line, &found);
    *out = (author *)found;
    return status;
}
static inline orm_status sold_book_load_author(sold_book *object, author **out) {
    return orm_at_sold_book_load_author(NULL, 0, object, out);
}

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define sold_book_find(...)        orm_at_sold_book_find(ORM_HERE, __VA_ARGS__)
#define sold_book_find_with(...)   orm_at_sold_book_find_with(ORM_HERE, __VA_ARGS__)
#define sold_book_load_author(...) orm_at_sold_book_load_author(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
