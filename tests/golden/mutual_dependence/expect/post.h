/*
 * Post: a row of posts.
 *
 * Made by ormgen from the schema of circle, which is the place for changes.
 */
#ifndef CIRCLE_POST_H
#define CIRCLE_POST_H

#include "circle_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    POST_COLUMN_ID,
    POST_COLUMN_AUTHOR_ID,
};

/* Relationships by number. */
enum {
    POST_RELATION_AUTHOR,
};

/* Its fields are the runtime's: programs use the calls below. */
struct post {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t author_id_;
    orm_object *author_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct post_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool author_id;
    } only, also;
    struct {
        orm_load how;
        const person_with *with;
    } author;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline post *post_new(orm_session *session) {
    return (post *)orm_object_new(session, &post_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status post_add(orm_session *session, post *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status post_delete(post *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status post_refresh(post *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status post_reload(post *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status post_expire(post *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status post_merge(orm_session *session, const post *object, post **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (post *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status post_expunge(post *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status post_detach(const post *object, post **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (post *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void post_free(post *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_post_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const post_with *with, post **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &post_entity, key, with, file, line, &found);
    *out = (post *)found;
    return status;
}
static inline orm_status orm_at_post_find(const char *file, int line, orm_session *session,
                                          int32_t id, post **out) {
    return orm_at_post_find_with(file, line, session, id, NULL, out);
}
static inline orm_status post_find_with(orm_session *session, int32_t id, const post_with *with,
                                        post **out) {
    return orm_at_post_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status post_find(orm_session *session, int32_t id, post **out) {
    return orm_at_post_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status post_all_with(orm_session *session, const post_with *with,
                                       post_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &post_entity, with, &found);
    out->items = (post **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status post_all(orm_session *session, post_list *out) {
    return post_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status post_list_load(const post_list *list, const post_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&post_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status post_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &post_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status post_next(orm_stream *stream, post **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (post *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t post_id(const post *object) {
    ORM_READ(object, POST_COLUMN_ID);
    return object->id_;
}
static inline void post_set_id(post *object, int32_t value) {
    orm_object_set((orm_object *)object, POST_COLUMN_ID, &value);
}

/* author_id: integer. */
static inline int32_t post_author_id(const post *object) {
    ORM_READ(object, POST_COLUMN_AUTHOR_ID);
    return object->author_id_;
}
static inline void post_set_author_id(post *object, int32_t value) {
    orm_object_set((orm_object *)object, POST_COLUMN_AUTHOR_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* author: Person by author_id. */
static inline person *post_author(const post *object) {
    ORM_READ(object, 2 + POST_RELATION_AUTHOR);
    return (person *)object->author_;
}
static inline orm_status orm_at_post_load_author(const char *file, int line, post *object,
                                                 person **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, POST_RELATION_AUTHOR, file, line, &found);
    *out = (person *)found;
    return status;
}
static inline orm_status post_load_author(post *object, person **out) {
    return orm_at_post_load_author(NULL, 0, object, out);
}
static inline void post_set_author(post *object, person *other) {
    orm_object_relate((orm_object *)object, POST_RELATION_AUTHOR, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define POST_PKEY           "posts_pkey"
#define POST_AUTHOR_ID_FKEY "posts_author_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define post_find(...)        orm_at_post_find(ORM_HERE, __VA_ARGS__)
#define post_find_with(...)   orm_at_post_find_with(ORM_HERE, __VA_ARGS__)
#define post_load_author(...) orm_at_post_load_author(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
