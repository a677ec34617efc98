/*
 * Leaf: a row of leaves.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_LEAF_H
#define ORDERING_LEAF_H

#include "ordering_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    LEAF_COLUMN_ID,
    LEAF_COLUMN_BRANCH_ID,
};

/* Relationships by number. */
enum {
    LEAF_RELATION_BRANCH,
};

/* Its fields are the runtime's: programs use the calls below. */
struct leaf {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    int32_t branch_id_;
    orm_object *branch_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct leaf_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool branch_id;
    } only, also;
    struct {
        orm_load how;
        const branch_with *with;
    } branch;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline leaf *leaf_new(orm_session *session) {
    return (leaf *)orm_object_new(session, &leaf_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status leaf_add(orm_session *session, leaf *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status leaf_delete(leaf *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status leaf_refresh(leaf *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status leaf_reload(leaf *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status leaf_expire(leaf *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status leaf_merge(orm_session *session, const leaf *object, leaf **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (leaf *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status leaf_expunge(leaf *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status leaf_detach(const leaf *object, leaf **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (leaf *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void leaf_free(leaf *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_leaf_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const leaf_with *with, leaf **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &leaf_entity, key, with, file, line, &found);
    *out = (leaf *)found;
    return status;
}
static inline orm_status orm_at_leaf_find(const char *file, int line, orm_session *session,
                                          int32_t id, leaf **out) {
    return orm_at_leaf_find_with(file, line, session, id, NULL, out);
}
static inline orm_status leaf_find_with(orm_session *session, int32_t id, const leaf_with *with,
                                        leaf **out) {
    return orm_at_leaf_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status leaf_find(orm_session *session, int32_t id, leaf **out) {
    return orm_at_leaf_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status leaf_all_with(orm_session *session, const leaf_with *with,
                                       leaf_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &leaf_entity, with, &found);
    out->items = (leaf **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status leaf_all(orm_session *session, leaf_list *out) {
    return leaf_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status leaf_list_load(const leaf_list *list, const leaf_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&leaf_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status leaf_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &leaf_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status leaf_next(orm_stream *stream, leaf **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (leaf *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t leaf_id(const leaf *object) {
    ORM_READ(object, LEAF_COLUMN_ID);
    return object->id_;
}
static inline void leaf_set_id(leaf *object, int32_t value) {
    orm_object_set((orm_object *)object, LEAF_COLUMN_ID, &value);
}

/* branch_id: integer. */
static inline int32_t leaf_branch_id(const leaf *object) {
    ORM_READ(object, LEAF_COLUMN_BRANCH_ID);
    return object->branch_id_;
}
static inline void leaf_set_branch_id(leaf *object, int32_t value) {
    orm_object_set((orm_object *)object, LEAF_COLUMN_BRANCH_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* branch: Branch by branch_id. */
static inline branch *leaf_branch(const leaf *object) {
    ORM_READ(object, 2 + LEAF_RELATION_BRANCH);
    return (branch *)object->branch_;
}
static inline orm_status orm_at_leaf_load_branch(const char *file, int line, leaf *object,
                                                 branch **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, LEAF_RELATION_BRANCH, file, line, &found);
    *out = (branch *)found;
    return status;
}
static inline orm_status leaf_load_branch(leaf *object, branch **out) {
    return orm_at_leaf_load_branch(NULL, 0, object, out);
}
static inline void leaf_set_branch(leaf *object, branch *other) {
    orm_object_relate((orm_object *)object, LEAF_RELATION_BRANCH, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define LEAF_PKEY           "leaves_pkey"
#define LEAF_BRANCH_ID_FKEY "leaves_branch_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define leaf_find(...)        orm_at_leaf_find(ORM_HERE, __VA_ARGS__)
#define leaf_find_with(...)   orm_at_leaf_find_with(ORM_HERE, __VA_ARGS__)
#define leaf_load_branch(...) orm_at_leaf_load_branch(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
