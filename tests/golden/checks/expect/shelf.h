/*
 * Shelf: a row of shelves.
 *
 * Made by ormgen from the schema of checks, which is the place for changes.
 */
#ifndef CHECKS_SHELF_H
#define CHECKS_SHELF_H

#include "checks_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    SHELF_COLUMN_ID,
    SHELF_COLUMN_WIDTH,
    SHELF_COLUMN_HEIGHT,
    SHELF_COLUMN_LABEL,
};

/* Its fields are the runtime's: programs use the calls below. */
struct shelf {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t width_;
    int32_t height_;
    const char *label_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct shelf_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool width;
        bool height;
        bool label;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline shelf *shelf_new(orm_session *session) {
    return (shelf *)orm_object_new(session, &shelf_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status shelf_add(orm_session *session, shelf *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status shelf_delete(shelf *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status shelf_refresh(shelf *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status shelf_reload(shelf *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status shelf_expire(shelf *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status shelf_merge(orm_session *session, const shelf *object, shelf **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (shelf *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status shelf_expunge(shelf *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status shelf_detach(const shelf *object, shelf **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (shelf *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void shelf_free(shelf *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_shelf_find_with(const char *file, int line, orm_session *session,
                                                int32_t id, const shelf_with *with, shelf **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &shelf_entity, key, with, file, line, &found);
    *out = (shelf *)found;
    return status;
}
static inline orm_status orm_at_shelf_find(const char *file, int line, orm_session *session,
                                           int32_t id, shelf **out) {
    return orm_at_shelf_find_with(file, line, session, id, NULL, out);
}
static inline orm_status shelf_find_with(orm_session *session, int32_t id, const shelf_with *with,
                                         shelf **out) {
    return orm_at_shelf_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status shelf_find(orm_session *session, int32_t id, shelf **out) {
    return orm_at_shelf_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status shelf_all_with(orm_session *session, const shelf_with *with,
                                        shelf_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &shelf_entity, with, &found);
    out->items = (shelf **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status shelf_all(orm_session *session, shelf_list *out) {
    return shelf_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status shelf_list_load(const shelf_list *list, const shelf_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&shelf_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status shelf_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &shelf_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status shelf_next(orm_stream *stream, shelf **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (shelf *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t shelf_id(const shelf *object) {
    ORM_READ(object, SHELF_COLUMN_ID);
    return object->id_;
}
static inline void shelf_set_id(shelf *object, int32_t value) {
    orm_object_set((orm_object *)object, SHELF_COLUMN_ID, &value);
}

/* width: integer. */
static inline int32_t shelf_width(const shelf *object) {
    ORM_READ(object, SHELF_COLUMN_WIDTH);
    return object->width_;
}
static inline void shelf_set_width(shelf *object, int32_t value) {
    orm_object_set((orm_object *)object, SHELF_COLUMN_WIDTH, &value);
}

/* height: integer. */
static inline int32_t shelf_height(const shelf *object) {
    ORM_READ(object, SHELF_COLUMN_HEIGHT);
    return object->height_;
}
static inline void shelf_set_height(shelf *object, int32_t value) {
    orm_object_set((orm_object *)object, SHELF_COLUMN_HEIGHT, &value);
}

/* label: text. */
static inline const char *shelf_label(const shelf *object) {
    ORM_READ(object, SHELF_COLUMN_LABEL);
    return object->label_;
}
static inline void shelf_set_label(shelf *object, const char *value) {
    orm_object_set((orm_object *)object, SHELF_COLUMN_LABEL, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define SHELF_PKEY        "shelves_pkey"
#define SHELF_WIDTH_CHECK "shelves_width_check"
#define SHELF_SANE_HEIGHT "sane_height"
#define SHELF_LABEL_CHECK "shelves_label_check"
#define SHELF_CHECK       "shelves_check"
#define SHELF_NOT_UNLUCKY "not_unlucky"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define shelf_find(...)      orm_at_shelf_find(ORM_HERE, __VA_ARGS__)
#define shelf_find_with(...) orm_at_shelf_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
