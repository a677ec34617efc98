/*
 * Box: a row of boxes.
 *
 * Made by ormgen from the schema of generated, which is the place for changes.
 */
#ifndef GENERATED_BOX_H
#define GENERATED_BOX_H

#include "generated_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BOX_COLUMN_ID,
    BOX_COLUMN_WIDTH,
    BOX_COLUMN_HEIGHT,
    BOX_COLUMN_DEPTH,
    BOX_COLUMN_AREA,
    BOX_COLUMN_VOLUME,
    BOX_COLUMN_LABEL,
};

/* Its fields are the runtime's: programs use the calls below. */
struct box {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_numeric width_;
    orm_numeric height_;
    orm_opt_numeric depth_;
    orm_numeric area_;
    orm_opt_numeric volume_;
    const char *label_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct box_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool width;
        bool height;
        bool depth;
        bool area;
        bool volume;
        bool label;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline box *box_new(orm_session *session) {
    return (box *)orm_object_new(session, &box_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status box_add(orm_session *session, box *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status box_delete(box *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status box_refresh(box *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status box_reload(box *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status box_expire(box *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status box_merge(orm_session *session, const box *object, box **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (box *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status box_expunge(box *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status box_detach(const box *object, box **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (box *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void box_free(box *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_box_find_with(const char *file, int line, orm_session *session,
                                              int32_t id, const box_with *with, box **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &box_entity, key, with, file, line, &found);
    *out = (box *)found;
    return status;
}
static inline orm_status orm_at_box_find(const char *file, int line, orm_session *session,
                                         int32_t id, box **out) {
    return orm_at_box_find_with(file, line, session, id, NULL, out);
}
static inline orm_status box_find_with(orm_session *session, int32_t id, const box_with *with,
                                       box **out) {
    return orm_at_box_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status box_find(orm_session *session, int32_t id, box **out) {
    return orm_at_box_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status box_all_with(orm_session *session, const box_with *with, box_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &box_entity, with, &found);
    out->items = (box **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status box_all(orm_session *session, box_list *out) {
    return box_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status box_list_load(const box_list *list, const box_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&box_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status box_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &box_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status box_next(orm_stream *stream, box **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (box *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t box_id(const box *object) {
    ORM_READ(object, BOX_COLUMN_ID);
    return object->id_;
}
static inline void box_set_id(box *object, int32_t value) {
    orm_object_set((orm_object *)object, BOX_COLUMN_ID, &value);
}

/* width: numeric. */
static inline orm_numeric box_width(const box *object) {
    ORM_READ(object, BOX_COLUMN_WIDTH);
    return object->width_;
}
static inline void box_set_width(box *object, orm_numeric value) {
    orm_object_set((orm_object *)object, BOX_COLUMN_WIDTH, &value);
}

/* height: numeric. */
static inline orm_numeric box_height(const box *object) {
    ORM_READ(object, BOX_COLUMN_HEIGHT);
    return object->height_;
}
static inline void box_set_height(box *object, orm_numeric value) {
    orm_object_set((orm_object *)object, BOX_COLUMN_HEIGHT, &value);
}

/* depth: numeric, may be NULL. */
static inline orm_opt_numeric box_depth(const box *object) {
    ORM_READ(object, BOX_COLUMN_DEPTH);
    return object->depth_;
}
static inline void box_set_depth(box *object, orm_opt_numeric value) {
    orm_object_set((orm_object *)object, BOX_COLUMN_DEPTH, &value);
}

/* area: numeric, generated. */
static inline orm_numeric box_area(const box *object) {
    ORM_READ(object, BOX_COLUMN_AREA);
    return object->area_;
}

/* volume: numeric, may be NULL, generated. */
static inline orm_opt_numeric box_volume(const box *object) {
    ORM_READ(object, BOX_COLUMN_VOLUME);
    return object->volume_;
}

/* label: text, generated. */
static inline const char *box_label(const box *object) {
    ORM_READ(object, BOX_COLUMN_LABEL);
    return object->label_;
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BOX_PKEY "boxes_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define box_find(...)      orm_at_box_find(ORM_HERE, __VA_ARGS__)
#define box_find_with(...) orm_at_box_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
