/*
 * Task: a row of tasks.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TASK_H
#define TENANTS_TASK_H

#include "tenants_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    TASK_COLUMN_ID,
    TASK_COLUMN_TENANT_ID,
    TASK_COLUMN_PROJECT_NO,
    TASK_COLUMN_PARENT_ID,
};

/* Relationships by number. */
enum {
    TASK_RELATION_PROJECT,
    TASK_RELATION_PARENT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct task {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    int32_t tenant_id_;
    int32_t project_no_;
    orm_opt_int64 parent_id_;
    orm_object *project_;
    orm_object *parent_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct task_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool tenant_id;
        bool project_no;
        bool parent_id;
    } only, also;
    struct {
        orm_load how;
        const project_with *with;
    } project;
    struct {
        orm_load how;
        const task_with *with;
    } parent;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline task *task_new(orm_session *session) {
    return (task *)orm_object_new(session, &task_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status task_add(orm_session *session, task *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status task_delete(task *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status task_refresh(task *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status task_reload(task *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status task_expire(task *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status task_merge(orm_session *session, const task *object, task **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (task *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status task_expunge(task *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status task_detach(const task *object, task **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (task *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void task_free(task *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_task_find_with(const char *file, int line, orm_session *session,
                                               int64_t id, const task_with *with, task **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &task_entity, key, with, file, line, &found);
    *out = (task *)found;
    return status;
}
static inline orm_status orm_at_task_find(const char *file, int line, orm_session *session,
                                          int64_t id, task **out) {
    return orm_at_task_find_with(file, line, session, id, NULL, out);
}
static inline orm_status task_find_with(orm_session *session, int64_t id, const task_with *with,
                                        task **out) {
    return orm_at_task_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status task_find(orm_session *session, int64_t id, task **out) {
    return orm_at_task_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status task_all_with(orm_session *session, const task_with *with,
                                       task_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &task_entity, with, &found);
    out->items = (task **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status task_all(orm_session *session, task_list *out) {
    return task_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status task_list_load(const task_list *list, const task_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&task_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status task_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &task_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status task_next(orm_stream *stream, task **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (task *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t task_id(const task *object) {
    ORM_READ(object, TASK_COLUMN_ID);
    return object->id_;
}
static inline void task_set_id(task *object, int64_t value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_ID, &value);
}

/* tenant_id: integer. */
static inline int32_t task_tenant_id(const task *object) {
    ORM_READ(object, TASK_COLUMN_TENANT_ID);
    return object->tenant_id_;
}
static inline void task_set_tenant_id(task *object, int32_t value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_TENANT_ID, &value);
}

/* project_no: integer. */
static inline int32_t task_project_no(const task *object) {
    ORM_READ(object, TASK_COLUMN_PROJECT_NO);
    return object->project_no_;
}
static inline void task_set_project_no(task *object, int32_t value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_PROJECT_NO, &value);
}

/* parent_id: bigint, may be NULL. */
static inline orm_opt_int64 task_parent_id(const task *object) {
    ORM_READ(object, TASK_COLUMN_PARENT_ID);
    return object->parent_id_;
}
static inline void task_set_parent_id(task *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, TASK_COLUMN_PARENT_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* project: Project by tenant_id, project_no. */
static inline project *task_project(const task *object) {
    ORM_READ(object, 4 + TASK_RELATION_PROJECT);
    return (project *)object->project_;
}
static inline orm_status orm_at_task_load_project(const char *file, int line, task *object,
                                                  project **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, TASK_RELATION_PROJECT, file, line, &found);
    *out = (project *)found;
    return status;
}
static inline orm_status task_load_project(task *object, project **out) {
    return orm_at_task_load_project(NULL, 0, object, out);
}
static inline void task_set_project(task *object, project *other) {
    orm_object_relate((orm_object *)object, TASK_RELATION_PROJECT, (orm_object *)other);
}

/* parent: Task by parent_id, may be NULL. */
static inline task *task_parent(const task *object) {
    ORM_READ(object, 4 + TASK_RELATION_PARENT);
    return (task *)object->parent_;
}
static inline orm_status orm_at_task_load_parent(const char *file, int line, task *object,
                                                 task **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, TASK_RELATION_PARENT, file, line, &found);
    *out = (task *)found;
    return status;
}
static inline orm_status task_load_parent(task *object, task **out) {
    return orm_at_task_load_parent(NULL, 0, object, out);
}
static inline void task_set_parent(task *object, task *other) {
    orm_object_relate((orm_object *)object, TASK_RELATION_PARENT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define TASK_PKEY                      "tasks_pkey"
#define TASK_TENANT_ID_PROJECT_NO_FKEY "tasks_tenant_id_project_no_fkey"
#define TASK_PARENT_ID_FKEY            "tasks_parent_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define task_find(...)         orm_at_task_find(ORM_HERE, __VA_ARGS__)
#define task_find_with(...)    orm_at_task_find_with(ORM_HERE, __VA_ARGS__)
#define task_load_project(...) orm_at_task_load_project(ORM_HERE, __VA_ARGS__)
#define task_load_parent(...)  orm_at_task_load_parent(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
