/*
 * Cage: a row of cages.
 *
 * One of a kind: it has a discriminator, and nothing extends it.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_CAGE_H
#define ZOO_CAGE_H

#include "zoo_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    CAGE_COLUMN_ID = 0,
    CAGE_COLUMN_SIZE = 1,
};

/* Its fields are the runtime's: programs use the calls below. */
struct cage {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int16_t size_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct cage_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool size;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline cage *cage_new(orm_session *session) {
    return (cage *)orm_object_new(session, &cage_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status cage_add(orm_session *session, cage *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status cage_delete(cage *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status cage_refresh(cage *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status cage_reload(cage *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status cage_expire(cage *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status cage_merge(orm_session *session, const cage *object, cage **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (cage *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status cage_expunge(cage *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status cage_detach(const cage *object, cage **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (cage *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void cage_free(cage *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_cage_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const cage_with *with, cage **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &cage_entity, key, with, file, line, &found);
    *out = (cage *)found;
    return status;
}
static inline orm_status orm_at_cage_find(const char *file, int line, orm_session *session,
                                          int32_t id, cage **out) {
    return orm_at_cage_find_with(file, line, session, id, NULL, out);
}
static inline orm_status cage_find_with(orm_session *session, int32_t id, const cage_with *with,
                                        cage **out) {
    return orm_at_cage_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status cage_find(orm_session *session, int32_t id, cage **out) {
    return orm_at_cage_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status cage_all_with(orm_session *session, const cage_with *with,
                                       cage_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &cage_entity, with, &found);
    out->items = (cage **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status cage_all(orm_session *session, cage_list *out) {
    return cage_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status cage_list_load(const cage_list *list, const cage_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&cage_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status cage_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &cage_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status cage_next(orm_stream *stream, cage **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (cage *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t cage_id(const cage *object) {
    ORM_READ(object, CAGE_COLUMN_ID);
    return object->id_;
}
static inline void cage_set_id(cage *object, int32_t value) {
    orm_object_set((orm_object *)object, CAGE_COLUMN_ID, &value);
}

/* size: smallint. */
static inline int16_t cage_size(const cage *object) {
    ORM_READ(object, CAGE_COLUMN_SIZE);
    return object->size_;
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define CAGE_PKEY "cages_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define cage_find(...)      orm_at_cage_find(ORM_HERE, __VA_ARGS__)
#define cage_find_with(...) orm_at_cage_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
