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

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct tree_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool best_id;
    } only, also;
    struct {
        orm_load how;
        const leaf_with *with;
    } best;
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

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_tree_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const tree_with *with, tree **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &tree_entity, key, with, file, line, &found);
    *out = (tree *)found;
    return status;
}
static inline orm_status orm_at_tree_find(const char *file, int line, orm_session *session,
                                          int32_t id, tree **out) {
    return orm_at_tree_find_with(file, line, session, id, NULL, out);
}
static inline orm_status tree_find_with(orm_session *session, int32_t id, const tree_with *with,
                                        tree **out) {
    return orm_at_tree_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status tree_find(orm_session *session, int32_t id, tree **out) {
    return orm_at_tree_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status tree_all_with(orm_session *session, const tree_with *with,
                                       tree_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &tree_entity, with, &found);
    out->items = (tree **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status tree_all(orm_session *session, tree_list *out) {
    return tree_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status tree_list_load(const tree_list *list, const tree_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&tree_entity, &objects, with);
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
static inline orm_status orm_at_tree_load_best(const char *file, int line, tree *object,
                                               leaf **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, TREE_RELATION_BEST, file, line, &found);
    *out = (leaf *)found;
    return status;
}
static inline orm_status tree_load_best(tree *object, leaf **out) {
    return orm_at_tree_load_best(NULL, 0, object, out);
}
static inline void tree_set_best(tree *object, leaf *other) {
    orm_object_relate((orm_object *)object, TREE_RELATION_BEST, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TREE_PKEY         "trees_pkey"
#define TREE_BEST_ID_FKEY "trees_best_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define tree_find(...)      orm_at_tree_find(ORM_HERE, __VA_ARGS__)
#define tree_find_with(...) orm_at_tree_find_with(ORM_HERE, __VA_ARGS__)
#define tree_load_best(...) orm_at_tree_load_best(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
