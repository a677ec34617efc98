/*
 * Client: a row of clients.
 *
 * Made by ormgen from the schema of renames, which is the place for changes.
 */
#ifndef RENAMES_CLIENT_H
#define RENAMES_CLIENT_H

#include "renames_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    CLIENT_COLUMN_ID,
    CLIENT_COLUMN_EMAIL,
    CLIENT_COLUMN_STATE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct client {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *email_;
    state state_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct client_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool email;
        bool state;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline client *client_new(orm_session *session) {
    return (client *)orm_object_new(session, &client_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status client_add(orm_session *session, client *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status client_delete(client *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status client_refresh(client *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status client_reload(client *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status client_expire(client *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status client_merge(orm_session *session, const client *object, client **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (client *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status client_expunge(client *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status client_detach(const client *object, client **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (client *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void client_free(client *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_client_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const client_with *with,
                                                 client **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &client_entity, key, with, file, line, &found);
    *out = (client *)found;
    return status;
}
static inline orm_status orm_at_client_find(const char *file, int line, orm_session *session,
                                            int32_t id, client **out) {
    return orm_at_client_find_with(file, line, session, id, NULL, out);
}
static inline orm_status client_find_with(orm_session *session, int32_t id, const client_with *with,
                                          client **out) {
    return orm_at_client_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status client_find(orm_session *session, int32_t id, client **out) {
    return orm_at_client_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status client_all_with(orm_session *session, const client_with *with,
                                         client_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &client_entity, with, &found);
    out->items = (client **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status client_all(orm_session *session, client_list *out) {
    return client_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status client_list_load(const client_list *list, const client_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&client_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status client_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &client_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status client_next(orm_stream *stream, client **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (client *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t client_id(const client *object) {
    ORM_READ(object, CLIENT_COLUMN_ID);
    return object->id_;
}
static inline void client_set_id(client *object, int32_t value) {
    orm_object_set((orm_object *)object, CLIENT_COLUMN_ID, &value);
}

/* email: text. */
static inline const char *client_email(const client *object) {
    ORM_READ(object, CLIENT_COLUMN_EMAIL);
    return object->email_;
}
static inline void client_set_email(client *object, const char *value) {
    orm_object_set((orm_object *)object, CLIENT_COLUMN_EMAIL, &value);
}

/* state: state. */
static inline state client_state(const client *object) {
    ORM_READ(object, CLIENT_COLUMN_STATE);
    return object->state_;
}
static inline void client_set_state(client *object, state value) {
    orm_object_set((orm_object *)object, CLIENT_COLUMN_STATE, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *client_state_label(const client *object) {
    return orm_object_label((const orm_object *)object, CLIENT_COLUMN_STATE);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define CLIENT_PKEY "clients_pkey"
#define CLIENT_MAIL "clients_mail"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define client_find(...)      orm_at_client_find(ORM_HERE, __VA_ARGS__)
#define client_find_with(...) orm_at_client_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
