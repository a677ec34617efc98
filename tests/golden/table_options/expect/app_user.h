/*
 * AppUser: a row of "Mixed Case"."User".
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_APP_USER_H
#define OPTIONS_APP_USER_H

#include "options_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    APP_USER_COLUMN_ID,
    APP_USER_COLUMN_FULL_NAME,
};

/* Its fields are the runtime's: programs use the calls below. */
struct app_user {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t Id_;
    const char *full_name_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct app_user_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool Id;
        bool full_name;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline app_user *app_user_new(orm_session *session) {
    return (app_user *)orm_object_new(session, &app_user_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status app_user_add(orm_session *session, app_user *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status app_user_delete(app_user *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status app_user_refresh(app_user *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status app_user_reload(app_user *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status app_user_expire(app_user *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status app_user_merge(orm_session *session, const app_user *object,
                                        app_user **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (app_user *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status app_user_expunge(app_user *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status app_user_detach(const app_user *object, app_user **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (app_user *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void app_user_free(app_user *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_app_user_find_with(const char *file, int line, orm_session *session,
                                                   int32_t Id, const app_user_with *with,
                                                   app_user **out) {
    const void *const key[] = {&Id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &app_user_entity, key, with, file, line, &found);
    *out = (app_user *)found;
    return status;
}
static inline orm_status orm_at_app_user_find(const char *file, int line, orm_session *session,
                                              int32_t Id, app_user **out) {
    return orm_at_app_user_find_with(file, line, session, Id, NULL, out);
}
static inline orm_status app_user_find_with(orm_session *session, int32_t Id,
                                            const app_user_with *with, app_user **out) {
    return orm_at_app_user_find_with(NULL, 0, session, Id, with, out);
}
static inline orm_status app_user_find(orm_session *session, int32_t Id, app_user **out) {
    return orm_at_app_user_find_with(NULL, 0, session, Id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status app_user_all_with(orm_session *session, const app_user_with *with,
                                           app_user_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &app_user_entity, with, &found);
    out->items = (app_user **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status app_user_all(orm_session *session, app_user_list *out) {
    return app_user_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status app_user_list_load(const app_user_list *list, const app_user_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&app_user_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status app_user_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &app_user_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status app_user_next(orm_stream *stream, app_user **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (app_user *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* Id: integer, in the primary key. */
static inline int32_t app_user_Id(const app_user *object) {
    ORM_READ(object, APP_USER_COLUMN_ID);
    return object->Id_;
}
static inline void app_user_set_Id(app_user *object, int32_t value) {
    orm_object_set((orm_object *)object, APP_USER_COLUMN_ID, &value);
}

/* full name: text. */
static inline const char *app_user_full_name(const app_user *object) {
    ORM_READ(object, APP_USER_COLUMN_FULL_NAME);
    return object->full_name_;
}
static inline void app_user_set_full_name(app_user *object, const char *value) {
    orm_object_set((orm_object *)object, APP_USER_COLUMN_FULL_NAME, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define APP_USER_PKEY "User_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define app_user_find(...)      orm_at_app_user_find(ORM_HERE, __VA_ARGS__)
#define app_user_find_with(...) orm_at_app_user_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
