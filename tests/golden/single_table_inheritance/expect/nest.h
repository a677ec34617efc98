/*
 * Nest: a row of nests.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_NEST_H
#define ZOO_NEST_H

#include "zoo_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    NEST_COLUMN_BUILDER_ID,
    NEST_COLUMN_HEIGHT,
};

/* Relationships by number. */
enum {
    NEST_RELATION_BUILDER,
};

/* Its fields are the runtime's: programs use the calls below. */
struct nest {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t builder_id_;
    int32_t height_;
    orm_object *builder_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct nest_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool builder_id;
        bool height;
    } only, also;
    struct {
        orm_load how;
        const bird_with *with;
    } builder;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline nest *nest_new(orm_session *session) {
    return (nest *)orm_object_new(session, &nest_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status nest_add(orm_session *session, nest *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status nest_delete(nest *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status nest_refresh(nest *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status nest_reload(nest *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status nest_expire(nest *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status nest_merge(orm_session *session, const nest *object, nest **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (nest *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status nest_expunge(nest *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status nest_detach(const nest *object, nest **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (nest *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void nest_free(nest *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_nest_find_with(const char *file, int line, orm_session *session,
                                               int32_t builder_id, const nest_with *with,
                                               nest **out) {
    const void *const key[] = {&builder_id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &nest_entity, key, with, file, line, &found);
    *out = (nest *)found;
    return status;
}
static inline orm_status orm_at_nest_find(const char *file, int line, orm_session *session,
                                          int32_t builder_id, nest **out) {
    return orm_at_nest_find_with(file, line, session, builder_id, NULL, out);
}
static inline orm_status nest_find_with(orm_session *session, int32_t builder_id,
                                        const nest_with *with, nest **out) {
    return orm_at_nest_find_with(NULL, 0, session, builder_id, with, out);
}
static inline orm_status nest_find(orm_session *session, int32_t builder_id, nest **out) {
    return orm_at_nest_find_with(NULL, 0, session, builder_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status nest_all_with(orm_session *session, const nest_with *with,
                                       nest_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &nest_entity, with, &found);
    out->items = (nest **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status nest_all(orm_session *session, nest_list *out) {
    return nest_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status nest_list_load(const nest_list *list, const nest_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&nest_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status nest_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &nest_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status nest_next(orm_stream *stream, nest **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (nest *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* builder_id: integer, in the primary key. */
static inline int32_t nest_builder_id(const nest *object) {
    ORM_READ(object, NEST_COLUMN_BUILDER_ID);
    return object->builder_id_;
}
static inline void nest_set_builder_id(nest *object, int32_t value) {
    orm_object_set((orm_object *)object, NEST_COLUMN_BUILDER_ID, &value);
}

/* height: integer. */
static inline int32_t nest_height(const nest *object) {
    ORM_READ(object, NEST_COLUMN_HEIGHT);
    return object->height_;
}
static inline void nest_set_height(nest *object, int32_t value) {
    orm_object_set((orm_object *)object, NEST_COLUMN_HEIGHT, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* builder: Bird by builder_id. */
static inline bird *nest_builder(const nest *object) {
    ORM_READ(object, 2 + NEST_RELATION_BUILDER);
    return (bird *)object->builder_;
}
static inline orm_status orm_at_nest_load_builder(const char *file, int line, nest *object,
                                                  bird **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, NEST_RELATION_BUILDER, file, line, &found);
    *out = (bird *)found;
    return status;
}
static inline orm_status nest_load_builder(nest *object, bird **out) {
    return orm_at_nest_load_builder(NULL, 0, object, out);
}
static inline void nest_set_builder(nest *object, bird *other) {
    orm_object_relate((orm_object *)object, NEST_RELATION_BUILDER, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define NEST_PKEY            "nests_pkey"
#define NEST_BUILDER_ID_FKEY "nests_builder_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define nest_find(...)         orm_at_nest_find(ORM_HERE, __VA_ARGS__)
#define nest_find_with(...)    orm_at_nest_find_with(ORM_HERE, __VA_ARGS__)
#define nest_load_builder(...) orm_at_nest_load_builder(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
