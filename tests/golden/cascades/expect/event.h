/*
 * Event: a row of events.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_EVENT_H
#define CASCADES_EVENT_H

#include "cascades_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    EVENT_COLUMN_ID,
    EVENT_COLUMN_CART_ID,
};

/* Relationships by number. */
enum {
    EVENT_RELATION_CART,
};

/* Its fields are the runtime's: programs use the calls below. */
struct event {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_opt_int32 cart_id_;
    orm_object *cart_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct event_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool cart_id;
    } only, also;
    struct {
        orm_load how;
        const cart_with *with;
    } cart;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline event *event_new(orm_session *session) {
    return (event *)orm_object_new(session, &event_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status event_add(orm_session *session, event *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status event_delete(event *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status event_refresh(event *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status event_reload(event *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status event_expire(event *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status event_merge(orm_session *session, const event *object, event **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (event *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status event_expunge(event *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status event_detach(const event *object, event **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (event *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void event_free(event *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_event_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const event_with *with, event **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &event_entity, key, with, file, line, &found);
    *out = (event *)found;
    return status;
}
static inline orm_status orm_at_event_find(const char *file, int line, orm_session *session,
                                           int32_t id, event **out) {
    return orm_at_event_find_with(file, line, session, id, NULL, out);
}
static inline orm_status event_find_with(orm_session *session, int32_t id, const event_with *with,
                                         event **out) {
    return orm_at_event_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status event_find(orm_session *session, int32_t id, event **out) {
    return orm_at_event_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status event_all_with(orm_session *session, const event_with *with,
                                        event_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &event_entity, with, &found);
    out->items = (event **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status event_all(orm_session *session, event_list *out) {
    return event_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status event_list_load(const event_list *list, const event_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&event_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status event_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &event_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status event_next(orm_stream *stream, event **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (event *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t event_id(const event *object) {
    ORM_READ(object, EVENT_COLUMN_ID);
    return object->id_;
}
static inline void event_set_id(event *object, int32_t value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_ID, &value);
}

/* cart_id: integer, may be NULL. */
static inline orm_opt_int32 event_cart_id(const event *object) {
    ORM_READ(object, EVENT_COLUMN_CART_ID);
    return object->cart_id_;
}
static inline void event_set_cart_id(event *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, EVENT_COLUMN_CART_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* cart: Cart by cart_id, may be NULL. */
static inline cart *event_cart(const event *object) {
    ORM_READ(object, 2 + EVENT_RELATION_CART);
    return (cart *)object->cart_;
}
static inline orm_status orm_at_event_load_cart(const char *file, int line, event *object,
                                                cart **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, EVENT_RELATION_CART, file, line, &found);
    *out = (cart *)found;
    return status;
}
static inline orm_status event_load_cart(event *object, cart **out) {
    return orm_at_event_load_cart(NULL, 0, object, out);
}
static inline void event_set_cart(event *object, cart *other) {
    orm_object_relate((orm_object *)object, EVENT_RELATION_CART, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define EVENT_PKEY         "events_pkey"
#define EVENT_CART_ID_FKEY "events_cart_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define event_find(...)      orm_at_event_find(ORM_HERE, __VA_ARGS__)
#define event_find_with(...) orm_at_event_find_with(ORM_HERE, __VA_ARGS__)
#define event_load_cart(...) orm_at_event_load_cart(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
