/*
 * Node: a row of nodes.
 *
 * Made by ormgen from the schema of trees, which is the place for changes.
 */
#ifndef TREES_NODE_H
#define TREES_NODE_H

#include "trees_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    NODE_COLUMN_ID,
    NODE_COLUMN_NAME,
    NODE_COLUMN_PARENT_ID,
};

/* Relationships by number. */
enum {
    NODE_RELATION_PARENT,
    NODE_RELATION_CHILDREN,
};

/* Its fields are the runtime's: programs use the calls below. */
struct node {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
    orm_opt_int32 parent_id_;
    orm_object *parent_;
    orm_list children_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct node_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool parent_id;
    } only, also;
    struct {
        orm_load how;
        const node_with *with;
    } parent;
    struct {
        orm_load how;
        const node_with *with;
    } children;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline node *node_new(orm_session *session) {
    return (node *)orm_object_new(session, &node_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status node_add(orm_session *session, node *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status node_delete(node *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status node_refresh(node *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status node_reload(node *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status node_expire(node *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status node_merge(orm_session *session, const node *object, node **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (node *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status node_expunge(node *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status node_detach(const node *object, node **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (node *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void node_free(node *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_node_find_with(const char *file, int line, orm_session *session,
                                               int32_t id, const node_with *with, node **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &node_entity, key, with, file, line, &found);
    *out = (node *)found;
    return status;
}
static inline orm_status orm_at_node_find(const char *file, int line, orm_session *session,
                                          int32_t id, node **out) {
    return orm_at_node_find_with(file, line, session, id, NULL, out);
}
static inline orm_status node_find_with(orm_session *session, int32_t id, const node_with *with,
                                        node **out) {
    return orm_at_node_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status node_find(orm_session *session, int32_t id, node **out) {
    return orm_at_node_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status node_all_with(orm_session *session, const node_with *with,
                                       node_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &node_entity, with, &found);
    out->items = (node **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status node_all(orm_session *session, node_list *out) {
    return node_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status node_list_load(const node_list *list, const node_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&node_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status node_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &node_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status node_next(orm_stream *stream, node **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (node *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t node_id(const node *object) {
    ORM_READ(object, NODE_COLUMN_ID);
    return object->id_;
}
static inline void node_set_id(node *object, int32_t value) {
    orm_object_set((orm_object *)object, NODE_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *node_name(const node *object) {
    ORM_READ(object, NODE_COLUMN_NAME);
    return object->name_;
}
static inline void node_set_name(node *object, const char *value) {
    orm_object_set((orm_object *)object, NODE_COLUMN_NAME, &value);
}

/* parent_id: integer, may be NULL. */
static inline orm_opt_int32 node_parent_id(const node *object) {
    ORM_READ(object, NODE_COLUMN_PARENT_ID);
    return object->parent_id_;
}
static inline void node_set_parent_id(node *object, orm_opt_int32 value) {
    orm_object_set((orm_object *)object, NODE_COLUMN_PARENT_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* parent: Node by parent_id, may be NULL. */
static inline node *node_parent(const node *object) {
    ORM_READ(object, 3 + NODE_RELATION_PARENT);
    return (node *)object->parent_;
}
static inline orm_status orm_at_node_load_parent(const char *file, int line, node *object,
                                                 node **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, NODE_RELATION_PARENT, file, line, &found);
    *out = (node *)found;
    return status;
}
static inline orm_status node_load_parent(node *object, node **out) {
    return orm_at_node_load_parent(NULL, 0, object, out);
}
static inline void node_set_parent(node *object, node *other) {
    orm_object_relate((orm_object *)object, NODE_RELATION_PARENT, (orm_object *)other);
}

/* children: many of Node by its parent. */
static inline node_list node_children(const node *object) {
    node_list list;
    ORM_READ(object, 3 + NODE_RELATION_CHILDREN);
    list.items = (node **)object->children_.items;
    list.len = object->children_.len;
    return list;
}
static inline orm_status orm_at_node_load_children(const char *file, int line, node *object,
                                                   node_list *out) {
    orm_list found = {NULL, 0};
    orm_status status =
        orm_object_load_many_at((orm_object *)object, NODE_RELATION_CHILDREN, file, line, &found);
    out->items = (node **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status node_load_children(node *object, node_list *out) {
    return orm_at_node_load_children(NULL, 0, object, out);
}
static inline void node_children_add(node *object, node *other) {
    orm_object_link((orm_object *)object, NODE_RELATION_CHILDREN, (orm_object *)other);
}
static inline void node_children_remove(node *object, node *other) {
    orm_object_unlink((orm_object *)object, NODE_RELATION_CHILDREN, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define NODE_PKEY           "nodes_pkey"
#define NODE_PARENT_ID_FKEY "nodes_parent_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define node_find(...)          orm_at_node_find(ORM_HERE, __VA_ARGS__)
#define node_find_with(...)     orm_at_node_find_with(ORM_HERE, __VA_ARGS__)
#define node_load_parent(...)   orm_at_node_load_parent(ORM_HERE, __VA_ARGS__)
#define node_load_children(...) orm_at_node_load_children(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
