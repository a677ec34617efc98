/*
 * User: a row of users.
 *
 * Made by ormgen from the schema of social, which is the place for changes.
 */
#ifndef SOCIAL_USER_H
#define SOCIAL_USER_H

#include "social_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    USER_COLUMN_ID,
    USER_COLUMN_NAME,
    USER_COLUMN_CITY,
};

/* Relationships by number. */
enum {
    USER_RELATION_NEIGHBOURS,
    USER_RELATION_LATEST,
    USER_RELATION_POSTS,
    USER_RELATION_DRAFTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct user {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
    const char *city_;
    orm_list neighbours_;
    orm_object *latest_;
    orm_list posts_;
    orm_list drafts_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct user_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool city;
    } only, also;
    struct {
        orm_load how;
        const user_with *with;
    } neighbours;
    struct {
        orm_load how;
        const post_with *with;
    } latest;
    struct {
        orm_load how;
        const post_with *with;
    } posts;
    struct {
        orm_load how;
        const post_with *with;
    } drafts;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline user *user_new(orm_session *session) {
    return (user *)orm_object_new(session, &user_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status user_add(orm_session *session, user *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status user_delete(user *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status user_refresh(user *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status user_reload(user *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status user_expire(user *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status user_merge(orm_session *session, const user *object, user **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (user *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status user_expunge(user *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status user_detach(const user *object, user **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (user *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void user_free(user *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_user_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const user_with *with, user **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &user_entity, key, with, file, line, &found);
    *out = (user *)found;
    return status;
}
static inline orm_status orm_at_user_find(const char *file, int line, orm_session *session,
                                          int32_t id, user **out) {
    return orm_at_user_find_with(file, line, session, id, NULL, out);
}
static inline orm_status user_find_with(orm_session *session, int32_t id, const user_with *with,
                                        user **out) {
    return orm_at_user_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status user_find(orm_session *session, int32_t id, user **out) {
    return orm_at_user_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status user_all_with(orm_session *session, const user_with *with,
                                       user_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &user_entity, with, &found);
    out->items = (user **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status user_all(orm_session *session, user_list *out) {
    return user_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status user_list_load(const user_list *list, const user_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&user_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status user_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &user_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status user_next(orm_stream *stream, user **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (user *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t user_id(const user *object) {
    ORM_READ(object, USER_COLUMN_ID);
    return object->id_;
}
static inline void user_set_id(user *object, int32_t value) {
    orm_object_set((orm_object *)object, USER_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *user_name(const user *object) {
    ORM_READ(object, USER_COLUMN_NAME);
    return object->name_;
}
static inline void user_set_name(user *object, const char *value) {
    orm_object_set((orm_object *)object, USER_COLUMN_NAME, &value);
}

/* city: text, may be NULL. */
static inline const char *user_city(const user *object) {
    ORM_READ(object, USER_COLUMN_CITY);
    return object->city_;
}
static inline void user_set_city(user *object, const char *value) {
    orm_object_set((orm_object *)object, USER_COLUMN_CITY, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* neighbours: many of User by a condition; read-only. */
static inline user_list user_neighbours(const user *object) {
    user_list list;
    ORM_READ(object, 3 + USER_RELATION_NEIGHBOURS);
    list.items = (user **)object->neighbours_.items;
    list.len = object->neighbours_.len;
    return list;
}
static inline orm_status orm_at_user_load_neighbours(const char *file, int line, user *object,
                                                     user_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, USER_RELATION_NEIGHBOURS, file, line, &found);
    out->items = (user **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status user_load_neighbours(user *object, user_list *out) {
    return orm_at_user_load_neighbours(NULL, 0, object, out);
}

/* latest: Post by a condition; read-only. */
static inline post *user_latest(const user *object) {
    ORM_READ(object, 3 + USER_RELATION_LATEST);
    return (post *)object->latest_;
}
static inline orm_status orm_at_user_load_latest(const char *file, int line, user *object,
                                                 post **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, USER_RELATION_LATEST, file, line, &found);
    *out = (post *)found;
    return status;
}
static inline orm_status user_load_latest(user *object, post **out) {
    return orm_at_user_load_latest(NULL, 0, object, out);
}

/* posts: many of Post by its author; read-only. */
static inline post_list user_posts(const user *object) {
    post_list list;
    ORM_READ(object, 3 + USER_RELATION_POSTS);
    list.items = (post **)object->posts_.items;
    list.len = object->posts_.len;
    return list;
}
static inline orm_status orm_at_user_load_posts(const char *file, int line, user *object,
                                                post_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, USER_RELATION_POSTS, file, line, &found);
    out->items = (post **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status user_load_posts(user *object, post_list *out) {
    return orm_at_user_load_posts(NULL, 0, object, out);
}

/* drafts: many of Post by a condition; read-only. */
static inline post_list user_drafts(const user *object) {
    post_list list;
    ORM_READ(object, 3 + USER_RELATION_DRAFTS);
    list.items = (post **)object->drafts_.items;
    list.len = object->drafts_.len;
    return list;
}
static inline orm_status orm_at_user_load_drafts(const char *file, int line, user *object,
                                                 post_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, USER_RELATION_DRAFTS, file, line, &found);
    out->items = (post **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status user_load_drafts(user *object, post_list *out) {
    return orm_at_user_load_drafts(NULL, 0, object, out);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define USER_PKEY "users_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define user_find(...)            orm_at_user_find(ORM_HERE, __VA_ARGS__)
#define user_find_with(...)       orm_at_user_find_with(ORM_HERE, __VA_ARGS__)
#define user_load_neighbours(...) orm_at_user_load_neighbours(ORM_HERE, __VA_ARGS__)
#define user_load_latest(...)     orm_at_user_load_latest(ORM_HERE, __VA_ARGS__)
#define user_load_posts(...)      orm_at_user_load_posts(ORM_HERE, __VA_ARGS__)
#define user_load_drafts(...)     orm_at_user_load_drafts(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
