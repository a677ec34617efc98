/*
 * Book: a row of books.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_BOOK_H
#define LIBRARY_BOOK_H

#include "library_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BOOK_COLUMN_ID,
    BOOK_COLUMN_AUTHOR_ID,
    BOOK_COLUMN_TITLE,
    BOOK_COLUMN_PRICE,
    BOOK_COLUMN_SOLD,
};

/* Relationships by number. */
enum {
    BOOK_RELATION_AUTHOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct book {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t author_id_;
    const char *title_;
    orm_opt_numeric price_;
    int32_t sold_;
    orm_object *author_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct book_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool author_id;
        bool title;
        bool price;
        bool sold;
    } only, also;
    struct {
        orm_load how;
        const author_with *with;
    } author;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline book *book_new(orm_session *session) {
    return (book *)orm_object_new(session, &book_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status book_add(orm_session *session, book *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status book_delete(book *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status book_refresh(book *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status book_reload(book *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status book_expire(book *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status book_merge(orm_session *session, const book *object, book **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (book *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status book_expunge(book *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status book_detach(const book *object, book **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (book *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void book_free(book *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_book_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const book_with *with, book **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &book_entity, key, with, file, line, &found);
    *out = (book *)found;
    return status;
}
static inline orm_status orm_at_book_find(const char *file, int line, orm_session *session,
                                          int32_t id, book **out) {
    return orm_at_book_find_with(file, line, session, id, NULL, out);
}
static inline orm_status book_find_with(orm_session *session, int32_t id, const book_with *with,
                                        book **out) {
    return orm_at_book_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status book_find(orm_session *session, int32_t id, book **out) {
    return orm_at_book_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status book_all_with(orm_session *session, const book_with *with,
                                       book_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &book_entity, with, &found);
    out->items = (book **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status book_all(orm_session *session, book_list *out) {
    return book_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status book_list_load(const book_list *list, const book_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&book_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status book_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &book_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status book_next(orm_stream *stream, book **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (book *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t book_id(const book *object) {
    ORM_READ(object, BOOK_COLUMN_ID);
    return object->id_;
}
static inline void book_set_id(book *object, int32_t value) {
    orm_object_set((orm_object *)object, BOOK_COLUMN_ID, &value);
}

/* author_id: integer. */
static inline int32_t book_author_id(const book *object) {
    ORM_READ(object, BOOK_COLUMN_AUTHOR_ID);
    return object->author_id_;
}
static inline void book_set_author_id(book *object, int32_t value) {
    orm_object_set((orm_object *)object, BOOK_COLUMN_AUTHOR_ID, &value);
}

/* title: text. */
static inline const char *book_title(const book *object) {
    ORM_READ(object, BOOK_COLUMN_TITLE);
    return object->title_;
}
static inline void book_set_title(book *object, const char *value) {
    orm_object_set((orm_object *)object, BOOK_COLUMN_TITLE, &value);
}

/* price: numeric(8,2), may be NULL. */
static inline orm_opt_numeric book_price(const book *object) {
    ORM_READ(object, BOOK_COLUMN_PRICE);
    return object->price_;
}
static inline void book_set_price(book *object, orm_opt_numeric value) {
    orm_object_set((orm_object *)object, BOOK_COLUMN_PRICE, &value);
}

/* sold: integer, by default 0. */
static inline int32_t book_sold(const book *object) {
    ORM_READ(object, BOOK_COLUMN_SOLD);
    return object->sold_;
}
static inline void book_set_sold(book *object, int32_t value) {
    orm_object_set((orm_object *)object, BOOK_COLUMN_SOLD, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* author: Author by author_id. */
static inline author *book_author(const book *object) {
    ORM_READ(object, 5 + BOOK_RELATION_AUTHOR);
    return (author *)object->author_;
}
static inline orm_status orm_at_book_load_author(const char *file, int line, book *object,
                                                 author **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, BOOK_RELATION_AUTHOR, file, line, &found);
    *out = (author *)found;
    return status;
}
static inline orm_status book_load_author(book *object, author **out) {
    return orm_at_book_load_author(NULL, 0, object, out);
}
static inline void book_set_author(book *object, author *other) {
    orm_object_relate((orm_object *)object, BOOK_RELATION_AUTHOR, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BOOK_PKEY           "books_pkey"
#define BOOK_AUTHOR_ID_FKEY "books_author_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define book_find(...)        orm_at_book_find(ORM_HERE, __VA_ARGS__)
#define book_find_with(...)   orm_at_book_find_with(ORM_HERE, __VA_ARGS__)
#define book_load_author(...) orm_at_book_load_author(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
