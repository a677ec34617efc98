/*
 * Line: a row of lines.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_LINE_H
#define CASCADES_LINE_H

#include "cascades_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    LINE_COLUMN_ID,
    LINE_COLUMN_CART_ID,
};

/* Relationships by number. */
enum {
    LINE_RELATION_CART,
};

/* Its fields are the runtime's: programs use the calls below. */
struct line {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t cart_id_;
    orm_object *cart_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct line_with {
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
static inline struct line *line_new(orm_session *session) {
    return (struct line *)orm_object_new(session, &line_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status line_add(orm_session *session, struct line *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status line_delete(struct line *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status line_refresh(struct line *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status line_reload(struct line *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status line_expire(struct line *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status line_merge(orm_session *session, const struct line *object,
                                    struct line **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (struct line *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status line_expunge(struct line *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status line_detach(const struct line *object, struct line **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (struct line *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void line_free(struct line *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_line_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const line_with *with,
                                               struct line **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &line_entity, key, with, file, line, &found);
    *out = (struct line *)found;
    return status;
}
static inline orm_status orm_at_line_find(const char *file, int line, orm_session *session,
                                          int32_t id, struct line **out) {
    return orm_at_line_find_with(file, line, session, id, NULL, out);
}
static inline orm_status line_find_with(orm_session *session, int32_t id, const line_with *with,
                                        struct line **out) {
    return orm_at_line_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status line_find(orm_session *session, int32_t id, struct line **out) {
    return orm_at_line_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status line_all_with(orm_session *session, const line_with *with,
                                       line_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &line_entity, with, &found);
    out->items = (struct line **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status line_all(orm_session *session, line_list *out) {
    return line_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status line_list_load(const line_list *list, const line_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&line_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status line_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &line_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status line_next(orm_stream *stream, struct line **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (struct line *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t line_id(const struct line *object) {
    ORM_READ(object, LINE_COLUMN_ID);
    return object->id_;
}
static inline void line_set_id(struct line *object, int32_t value) {
    orm_object_set((orm_object *)object, LINE_COLUMN_ID, &value);
}

/* cart_id: integer. */
static inline int32_t line_cart_id(const struct line *object) {
    ORM_READ(object, LINE_COLUMN_CART_ID);
    return object->cart_id_;
}
static inline void line_set_cart_id(struct line *object, int32_t value) {
    orm_object_set((orm_object *)object, LINE_COLUMN_CART_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* cart: Cart by cart_id. */
static inline cart *line_cart(const struct line *object) {
    ORM_READ(object, 2 + LINE_RELATION_CART);
    return (cart *)object->cart_;
}
static inline orm_status orm_at_line_load_cart(const char *file, int line, struct line *object,
                                               cart **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, LINE_RELATION_CART, file, line, &found);
    *out = (cart *)found;
    return status;
}
static inline orm_status line_load_cart(struct line *object, cart **out) {
    return orm_at_line_load_cart(NULL, 0, object, out);
}
static inline void line_set_cart(struct line *object, cart *other) {
    orm_object_relate((orm_object *)object, LINE_RELATION_CART, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define LINE_PKEY         "lines_pkey"
#define LINE_CART_ID_FKEY "lines_cart_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define line_find(...)      orm_at_line_find(ORM_HERE, __VA_ARGS__)
#define line_find_with(...) orm_at_line_find_with(ORM_HERE, __VA_ARGS__)
#define line_load_cart(...) orm_at_line_load_cart(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
