/*
 * Tree: a row of trees.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_TREE_H
#define ORDERING_TREE_H

#include "ordering_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TREE_COLUMN_ID,
    TREE_COLUMN_BEST_ID,
};

/* Relationships by number. */
enum {
    TREE_RELATION_BEST,
};

/* Its fields are the runtime's: programs use the calls below. */
struct tree {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    orm_opt_int32 best_id_;
    orm_object *best_;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline tree *tree_new(orm_session *session) {
    return (tree *)orm_object_new(session, &tree_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status tree_add(orm_session *session, tree *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status tree_delete(tree *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status tree_refresh(tree *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status tree_reload(tree *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status tree_expire(tree *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status tree_merge(orm_session *session, const tree *object, tree **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (tree *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status tree_expunge(tree *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status tree_detach(const tree *object, tree **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (tree *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void tree_free(tree *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key; *out is NULL when there is no such row. The session owns it, and asks the
 * server only when it does not have it yet. */
static inline orm_status tree_find(orm_session *session, int32_t id, tree **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find(session, &tree_entity, key, &found);
    *out = (tree *)found;
    return status;
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status tree_all(orm_session *session, tree_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all(session, &tree_entity, &found);
    out->items = (tree **)found.items;
    out->len = found.len;
    return status;
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status tree_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &tree_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status tree_next(orm_stream *stream, tree **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (tree *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t tree_id(const tree *object) {
    ORM_READ(object, TREE_COLUMN_ID);
    return object->id_;
}
static inline void tree_set_id(tree *object, int32_t value) {
    orm_object_set((orm_object *)object, TREE_COLUMN_ID, &value);
}

/* best_id: integer, may be NULL. */
static inline orm_opt_int32 tree_best_id(const tree *object) {
    ORM_READ(object, TREE_COLUMN_BEST_ID);
    return object->best_id_;
}
static inline void tree_set_best_id(tree *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, TREE_COLUMN_BEST_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* best: Leaf by best_id, may be NULL. */
static inline leaf *tree_best(const tree *object) {
    ORM_READ(object, 2 + TREE_RELATION_BEST);
    return (leaf *)object->best_;
}
static inline orm_status tree_load_best(tree *object, leaf **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one((orm_object *)object, TREE_RELATION_BEST, &found);
    *out = (leaf *)found;
    return status;
}
static inline void tree_set_best(tree *object, leaf *other) {
    orm_object_relate((orm_object *)object, TREE_RELATION_BEST, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TREE_PKEY         "trees_pkey"
#define TREE_BEST_ID_FKEY "trees_best_id_fkey"

#ifdef __cplusplus
}
#endif

#endif
