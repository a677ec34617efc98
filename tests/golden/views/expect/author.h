/*
 * Author: a row of authors.
 *
 * Made by ormgen from the schema of library, which is the place for changes.
 */
#ifndef LIBRARY_AUTHOR_H
#define LIBRARY_AUTHOR_H

#include "library_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    AUTHOR_COLUMN_ID,
    AUTHOR_COLUMN_NAME,
    AUTHOR_COLUMN_BORN,
};

/* Relationships by number. */
enum {
    AUTHOR_RELATION_BOOKS,
    AUTHOR_RELATION_TALLY,
};

/* Its fields are the runtime's: programs use the calls below. */
struct author {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
    orm_opt_date born_;
    orm_list books_;
    orm_object *tally_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct author_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool born;
    } only, also;
    struct {
        orm_load how;
        const book_with *with;
    } books;
    struct {
        orm_load how;
        const tally_with *with;
    } tally;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline author *author_new(orm_session *session) {
    return (author *)orm_object_new(session, &author_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status author_add(orm_session *session, author *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status author_delete(author *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status author_refresh(author *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status author_reload(author *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status author_expire(author *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status author_merge(orm_session *session, const author *object, author **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (author *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status author_expunge(author *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status author_detach(const author *object, author **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (author *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void author_free(author *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_author_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const author_with *with,
                                                 author **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &author_entity, key, with, file, line, &found);
    *out = (author *)found;
    return status;
}
static inline orm_status orm_at_author_find(const char *file, int line, orm_session *session,
                                            int32_t id, author **out) {
    return orm_at_author_find_with(file, line, session, id, NULL, out);
}
static inline orm_status author_find_with(orm_session *session, int32_t id, const author_with *with,
                                          author **out) {
    return orm_at_author_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status author_find(orm_session *session, int32_t id, author **out) {
    return orm_at_author_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status author_all_with(orm_session *session, const author_with *with,
                                         author_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &author_entity, with, &found);
    out->items = (author **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status author_all(orm_session *session, author_list *out) {
    return author_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status author_list_load(const author_list *list, const author_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&author_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status author_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &author_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status author_next(orm_stream *stream, author **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (author *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t author_id(const author *object) {
    ORM_READ(object, AUTHOR_COLUMN_ID);
    return object->id_;
}
static inline void author_set_id(author *object, int32_t value) {
    orm_object_set((orm_object *)object, AUTHOR_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *author_name(const author *object) {
    ORM_READ(object, AUTHOR_COLUMN_NAME);
    return object->name_;
}
static inline void author_set_name(author *object, const char *value) {
    orm_object_set((orm_object *)object, AUTHOR_COLUMN_NAME, &value);
}

/* born: date, may be NULL. */
static inline orm_opt_date author_born(const author *object) {
    ORM_READ(object, AUTHOR_COLUMN_BORN);
    return object->born_;
}
static inline void author_set_born(author *object, orm_opt_date value) {
    orm_object_set((orm_object *)object, AUTHOR_COLUMN_BORN, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* books: many of Book by its author. */
static inline book_list author_books(const author *object) {
    book_list list;
    ORM_READ(object, 3 + AUTHOR_RELATION_BOOKS);
    list.items = (book **)object->books_.items;
    list.len = object->books_.len;
    return list;
}
static inline orm_status orm_at_author_load_books(const char *file, int line, author *object,
                                                  book_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, AUTHOR_RELATION_BOOKS, file, line, &found);
    out->items = (book **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status author_load_books(author *object, book_list *out) {
    return orm_at_author_load_books(NULL, 0, object, out);
}
static inline void author_books_add(author *object, book *other) {
    orm_object_link((orm_object *)object, AUTHOR_RELATION_BOOKS, (orm_object *)other);
}
static inline void author_books_remove(author *object, book *other) {
    orm_object_unlink((orm_object *)object, AUTHOR_RELATION_BOOKS, (orm_object *)other);
}

/* tally: Tally by its author; read-only. */
static inline tally *author_tally(const author *object) {
    ORM_READ(object, 3 + AUTHOR_RELATION_TALLY);
    return (tally *)object->tally_;
}
static inline orm_status orm_at_author_load_tally(const char *file, int line, author *object,
                                                  tally **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, AUTHOR_RELATION_TALLY, file, line, &found);
    *out = (tally *)found;
    return status;
}
static inline orm_status author_load_tally(author *object, tally **out) {
    return orm_at_author_load_tally(NULL, 0, object, out);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define AUTHOR_PKEY "authors_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define author_find(...)       orm_at_author_find(ORM_HERE, __VA_ARGS__)
#define author_find_with(...)  orm_at_author_find_with(ORM_HERE, __VA_ARGS__)
#define author_load_books(...) orm_at_author_load_books(ORM_HERE, __VA_ARGS__)
#define author_load_tally(...) orm_at_author_load_tally(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
