/*
 * Cart: a row of carts.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CART_H
#define CASCADES_CART_H

#include "cascades_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    CART_COLUMN_ID,
};

/* Relationships by number. */
enum {
    CART_RELATION_LINES,
    CART_RELATION_NOTES,
    CART_RELATION_EVENTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct cart {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_list lines_;
    orm_list notes_;
    orm_list events_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct cart_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
    } only, also;
    struct {
        orm_load how;
        const line_with *with;
    } lines;
    struct {
        orm_load how;
        const note_with *with;
    } notes;
    struct {
        orm_load how;
        const event_with *with;
    } events;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline cart *cart_new(orm_session *session) {
    return (cart *)orm_object_new(session, &cart_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status cart_add(orm_session *session, cart *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status cart_delete(cart *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status cart_refresh(cart *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status cart_reload(cart *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status cart_expire(cart *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status cart_merge(orm_session *session, const cart *object, cart **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (cart *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status cart_expunge(cart *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status cart_detach(const cart *object, cart **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (cart *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void cart_free(cart *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_cart_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const cart_with *with, cart **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &cart_entity, key, with, file, line, &found);
    *out = (cart *)found;
    return status;
}
static inline orm_status orm_at_cart_find(const char *file, int line, orm_session *session,
                                          int32_t id, cart **out) {
    return orm_at_cart_find_with(file, line, session, id, NULL, out);
}
static inline orm_status cart_find_with(orm_session *session, int32_t id, const cart_with *with,
                                        cart **out) {
    return orm_at_cart_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status cart_find(orm_session *session, int32_t id, cart **out) {
    return orm_at_cart_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status cart_all_with(orm_session *session, const cart_with *with,
                                       cart_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &cart_entity, with, &found);
    out->items = (cart **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status cart_all(orm_session *session, cart_list *out) {
    return cart_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status cart_list_load(const cart_list *list, const cart_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&cart_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status cart_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &cart_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status cart_next(orm_stream *stream, cart **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (cart *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t cart_id(const cart *object) {
    ORM_READ(object, CART_COLUMN_ID);
    return object->id_;
}
static inline void cart_set_id(cart *object, int32_t value) {
    orm_object_set((orm_object *)object, CART_COLUMN_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* lines: many of Line by its cart. */
static inline line_list cart_lines(const cart *object) {
    line_list list;
    ORM_READ(object, 1 + CART_RELATION_LINES);
    list.items = (struct line **)object->lines_.items;
    list.len = object->lines_.len;
    return list;
}
static inline orm_status orm_at_cart_load_lines(const char *file, int line, cart *object,
                                                line_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, CART_RELATION_LINES, file, line, &found);
    out->items = (struct line **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status cart_load_lines(cart *object, line_list *out) {
    return orm_at_cart_load_lines(NULL, 0, object, out);
}
static inline void cart_lines_add(cart *object, struct line *other) {
    orm_object_link((orm_object *)object, CART_RELATION_LINES, (orm_object *)other);
}
static inline void cart_lines_remove(cart *object, struct line *other) {
    orm_object_unlink((orm_object *)object, CART_RELATION_LINES, (orm_object *)other);
}

/* notes: many of Note by its cart. */
static inline note_list cart_notes(const cart *object) {
    note_list list;
    ORM_READ(object, 1 + CART_RELATION_NOTES);
    list.items = (note **)object->notes_.items;
    list.len = object->notes_.len;
    return list;
}
static inline orm_status orm_at_cart_load_notes(const char *file, int line, cart *object,
                                                note_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, CART_RELATION_NOTES, file, line, &found);
    out->items = (note **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status cart_load_notes(cart *object, note_list *out) {
    return orm_at_cart_load_notes(NULL, 0, object, out);
}
static inline void cart_notes_add(cart *object, note *other) {
    orm_object_link((orm_object *)object, CART_RELATION_NOTES, (orm_object *)other);
}
static inline void cart_notes_remove(cart *object, note *other) {
    orm_object_unlink((orm_object *)object, CART_RELATION_NOTES, (orm_object *)other);
}

/* events: many of Event by its cart. */
static inline event_list cart_events(const cart *object) {
    event_list list;
    ORM_READ(object, 1 + CART_RELATION_EVENTS);
    list.items = (event **)object->events_.items;
    list.len = object->events_.len;
    return list;
}
static inline orm_status orm_at_cart_load_events(const char *file, int line, cart *object,
                                                 event_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, CART_RELATION_EVENTS, file, line, &found);
    out->items = (event **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status cart_load_events(cart *object, event_list *out) {
    return orm_at_cart_load_events(NULL, 0, object, out);
}
static inline void cart_events_add(cart *object, event *other) {
    orm_object_link((orm_object *)object, CART_RELATION_EVENTS, (orm_object *)other);
}
static inline void cart_events_remove(cart *object, event *other) {
    orm_object_unlink((orm_object *)object, CART_RELATION_EVENTS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define CART_PKEY "carts_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define cart_find(...)        orm_at_cart_find(ORM_HERE, __VA_ARGS__)
#define cart_find_with(...)   orm_at_cart_find_with(ORM_HERE, __VA_ARGS__)
#define cart_load_lines(...)  orm_at_cart_load_lines(ORM_HERE, __VA_ARGS__)
#define cart_load_notes(...)  orm_at_cart_load_notes(ORM_HERE, __VA_ARGS__)
#define cart_load_events(...) orm_at_cart_load_events(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
