/*
 * Plain: a row of public.plain.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_PLAIN_H
#define OPTIONS_PLAIN_H

#include "options_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    PLAIN_COLUMN_ID,
    PLAIN_COLUMN_OWNER_ID,
};

/* Relationships by number. */
enum {
    PLAIN_RELATION_OWNER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct plain {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_opt_int32 owner_Id_;
    orm_object *owner_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct plain_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool owner_Id;
    } only, also;
    struct {
        orm_load how;
        const app_user_with *with;
    } owner;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline plain *plain_new(orm_session *session) {
    return (plain *)orm_object_new(session, &plain_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status plain_add(orm_session *session, plain *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status plain_delete(plain *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status plain_refresh(plain *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status plain_reload(plain *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status plain_expire(plain *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status plain_merge(orm_session *session, const plain *object, plain **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (plain *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status plain_expunge(plain *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status plain_detach(const plain *object, plain **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (plain *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void plain_free(plain *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_plain_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const plain_with *with, plain **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &plain_entity, key, with, file, line, &found);
    *out = (plain *)found;
    return status;
}
static inline orm_status orm_at_plain_find(const char *file, int line, orm_session *session,
                                           int32_t id, plain **out) {
    return orm_at_plain_find_with(file, line, session, id, NULL, out);
}
static inline orm_status plain_find_with(orm_session *session, int32_t id, const plain_with *with,
                                         plain **out) {
    return orm_at_plain_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status plain_find(orm_session *session, int32_t id, plain **out) {
    return orm_at_plain_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status plain_all_with(orm_session *session, const plain_with *with,
                                        plain_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &plain_entity, with, &found);
    out->items = (plain **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status plain_all(orm_session *session, plain_list *out) {
    return plain_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status plain_list_load(const plain_list *list, const plain_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&plain_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status plain_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &plain_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status plain_next(orm_stream *stream, plain **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (plain *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t plain_id(const plain *object) {
    ORM_READ(object, PLAIN_COLUMN_ID);
    return object->id_;
}
static inline void plain_set_id(plain *object, int32_t value) {
    orm_object_set((orm_object *)object, PLAIN_COLUMN_ID, &value);
}

/* owner_Id: integer, may be NULL. */
static inline orm_opt_int32 plain_owner_Id(const plain *object) {
    ORM_READ(object, PLAIN_COLUMN_OWNER_ID);
    return object->owner_Id_;
}
static inline void plain_set_owner_Id(plain *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, PLAIN_COLUMN_OWNER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* owner: AppUser by owner_Id, may be NULL. */
static inline app_user *plain_owner(const plain *object) {
    ORM_READ(object, 2 + PLAIN_RELATION_OWNER);
    return (app_user *)object->owner_;
}
static inline orm_status orm_at_plain_load_owner(const char *file, int line, plain *object,
                                                 app_user **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, PLAIN_RELATION_OWNER, file, line, &found);
    *out = (app_user *)found;
    return status;
}
static inline orm_status plain_load_owner(plain *object, app_user **out) {
    return orm_at_plain_load_owner(NULL, 0, object, out);
}
static inline void plain_set_owner(plain *object, app_user *other) {
    orm_object_relate((orm_object *)object, PLAIN_RELATION_OWNER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define PLAIN_PKEY          "plain_pkey"
#define PLAIN_OWNER_ID_FKEY "plain_owner_Id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define plain_find(...)       orm_at_plain_find(ORM_HERE, __VA_ARGS__)
#define plain_find_with(...)  orm_at_plain_find_with(ORM_HERE, __VA_ARGS__)
#define plain_load_owner(...) orm_at_plain_load_owner(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
