/*
 * Branch: a row of branches.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_BRANCH_H
#define ORDERING_BRANCH_H

#include "ordering_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    BRANCH_COLUMN_ID,
    BRANCH_COLUMN_TREE_ID,
};

/* Relationships by number. */
enum {
    BRANCH_RELATION_TREE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct branch {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t tree_id_;
    orm_object *tree_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct branch_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool tree_id;
    } only, also;
    struct {
        orm_load how;
        const tree_with *with;
    } tree;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline branch *branch_new(orm_session *session) {
    return (branch *)orm_object_new(session, &branch_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status branch_add(orm_session *session, branch *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status branch_delete(branch *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status branch_refresh(branch *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status branch_reload(branch *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status branch_expire(branch *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status branch_merge(orm_session *session, const branch *object, branch **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (branch *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status branch_expunge(branch *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status branch_detach(const branch *object, branch **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (branch *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void branch_free(branch *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_branch_find_with(const char *file, int line, orm_session *session,
                                                 int32_t id, const branch_with *with,
                                                 branch **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &branch_entity, key, with, file, line, &found);
    *out = (branch *)found;
    return status;
}
static inline orm_status orm_at_branch_find(const char *file, int line, orm_session *session,
                                            int32_t id, branch **out) {
    return orm_at_branch_find_with(file, line, session, id, NULL, out);
}
static inline orm_status branch_find_with(orm_session *session, int32_t id, const branch_with *with,
                                          branch **out) {
    return orm_at_branch_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status branch_find(orm_session *session, int32_t id, branch **out) {
    return orm_at_branch_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status branch_all_with(orm_session *session, const branch_with *with,
                                         branch_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &branch_entity, with, &found);
    out->items = (branch **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status branch_all(orm_session *session, branch_list *out) {
    return branch_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status branch_list_load(const branch_list *list, const branch_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&branch_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status branch_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &branch_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status branch_next(orm_stream *stream, branch **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (branch *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t branch_id(const branch *object) {
    ORM_READ(object, BRANCH_COLUMN_ID);
    return object->id_;
}
static inline void branch_set_id(branch *object, int32_t value) {
    orm_object_set((orm_object *)object, BRANCH_COLUMN_ID, &value);
}

/* tree_id: integer. */
static inline int32_t branch_tree_id(const branch *object) {
    ORM_READ(object, BRANCH_COLUMN_TREE_ID);
    return object->tree_id_;
}
static inline void branch_set_tree_id(branch *object, int32_t value) {
    orm_object_set((orm_object *)object, BRANCH_COLUMN_TREE_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* tree: Tree by tree_id. */
static inline tree *branch_tree(const branch *object) {
    ORM_READ(object, 2 + BRANCH_RELATION_TREE);
    return (tree *)object->tree_;
}
static inline orm_status orm_at_branch_load_tree(const char *file, int line, branch *object,
                                                 tree **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, BRANCH_RELATION_TREE, file, line, &found);
    *out = (tree *)found;
    return status;
}
static inline orm_status branch_load_tree(branch *object, tree **out) {
    return orm_at_branch_load_tree(NULL, 0, object, out);
}
static inline void branch_set_tree(branch *object, tree *other) {
    orm_object_relate((orm_object *)object, BRANCH_RELATION_TREE, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define BRANCH_PKEY         "branches_pkey"
#define BRANCH_TREE_ID_FKEY "branches_tree_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define branch_find(...)      orm_at_branch_find(ORM_HERE, __VA_ARGS__)
#define branch_find_with(...) orm_at_branch_find_with(ORM_HERE, __VA_ARGS__)
#define branch_load_tree(...) orm_at_branch_load_tree(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
