/*
 * RightSide: a row of right_side.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_RIGHT_SIDE_H
#define ORDERING_RIGHT_SIDE_H

#include "ordering_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    RIGHT_SIDE_COLUMN_ID,
    RIGHT_SIDE_COLUMN_OTHER_ID,
};

/* Relationships by number. */
enum {
    RIGHT_SIDE_RELATION_OTHER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct right_side {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t other_id_;
    orm_object *other_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct right_side_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool other_id;
    } only, also;
    struct {
        orm_load how;
        const left_side_with *with;
    } other;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline right_side *right_side_new(orm_session *session) {
    return (right_side *)orm_object_new(session, &right_side_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status right_side_add(orm_session *session, right_side *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status right_side_delete(right_side *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status right_side_refresh(right_side *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status right_side_reload(right_side *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status right_side_expire(right_side *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status right_side_merge(orm_session *session, const right_side *object,
                                          right_side **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (right_side *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status right_side_expunge(right_side *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status right_side_detach(const right_side *object, right_side **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (right_side *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void right_side_free(right_side *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_right_side_find_with(const char *file, int line,
                                                     orm_session *session, int32_t id,
                                                     const right_side_with *with,
                                                     right_side **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &right_side_entity, key, with, file, line, &found);
    *out = (right_side *)found;
    return status;
}
static inline orm_status orm_at_right_side_find(const char *file, int line, orm_session *session,
                                                int32_t id, right_side **out) {
    return orm_at_right_side_find_with(file, line, session, id, NULL, out);
}
static inline orm_status right_side_find_with(orm_session *session, int32_t id,
                                              const right_side_with *with, right_side **out) {
    return orm_at_right_side_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status right_side_find(orm_session *session, int32_t id, right_side **out) {
    return orm_at_right_side_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status right_side_all_with(orm_session *session, const right_side_with *with,
                                             right_side_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &right_side_entity, with, &found);
    out->items = (right_side **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status right_side_all(orm_session *session, right_side_list *out) {
    return right_side_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status right_side_list_load(const right_side_list *list,
                                              const right_side_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&right_side_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status right_side_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &right_side_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status right_side_next(orm_stream *stream, right_side **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (right_side *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t right_side_id(const right_side *object) {
    ORM_READ(object, RIGHT_SIDE_COLUMN_ID);
    return object->id_;
}
static inline void right_side_set_id(right_side *object, int32_t value) {
    orm_object_set((orm_object *)object, RIGHT_SIDE_COLUMN_ID, &value);
}

/* other_id: integer. */
static inline int32_t right_side_other_id(const right_side *object) {
    ORM_READ(object, RIGHT_SIDE_COLUMN_OTHER_ID);
    return object->other_id_;
}
static inline void right_side_set_other_id(right_side *object, int32_t value) {
    orm_object_set((orm_object *)object, RIGHT_SIDE_COLUMN_OTHER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* other: LeftSide by other_id. */
static inline left_side *right_side_other(const right_side *object) {
    ORM_READ(object, 2 + RIGHT_SIDE_RELATION_OTHER);
    return (left_side *)object->other_;
}
static inline orm_status orm_at_right_side_load_other(const char *file, int line,
                                                      right_side *object, left_side **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, RIGHT_SIDE_RELATION_OTHER, file, line, &found);
    *out = (left_side *)found;
    return status;
}
static inline orm_status right_side_load_other(right_side *object, left_side **out) {
    return orm_at_right_side_load_other(NULL, 0, object, out);
}
static inline void right_side_set_other(right_side *object, left_side *other) {
    orm_object_relate((orm_object *)object, RIGHT_SIDE_RELATION_OTHER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define RIGHT_SIDE_PKEY          "right_side_pkey"
#define RIGHT_SIDE_OTHER_ID_FKEY "right_side_other_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define right_side_find(...)       orm_at_right_side_find(ORM_HERE, __VA_ARGS__)
#define right_side_find_with(...)  orm_at_right_side_find_with(ORM_HERE, __VA_ARGS__)
#define right_side_load_other(...) orm_at_right_side_load_other(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
