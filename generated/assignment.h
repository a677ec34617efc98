/*
 * Assignment: a row of employee_projects.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_ASSIGNMENT_H
#define COMPANY_ASSIGNMENT_H

#include "company_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ASSIGNMENT_COLUMN_EMPLOYEE_ID,
    ASSIGNMENT_COLUMN_PROJECT_ID,
    ASSIGNMENT_COLUMN_ROLE,
};

/* Relationships by number. */
enum {
    ASSIGNMENT_RELATION_EMPLOYEE,
    ASSIGNMENT_RELATION_PROJECT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct assignment {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t employee_id_;
    int64_t project_id_;
    const char *role_;
    orm_object *employee_;
    orm_object *project_;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline assignment *assignment_new(orm_session *session) {
    return (assignment *)orm_object_new(session, &assignment_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status assignment_add(orm_session *session, assignment *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status assignment_delete(assignment *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status assignment_refresh(assignment *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status assignment_reload(assignment *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status assignment_expire(assignment *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status assignment_merge(orm_session *session, const assignment *object,
                                          assignment **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (assignment *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status assignment_expunge(assignment *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status assignment_detach(const assignment *object, assignment **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (assignment *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void assignment_free(assignment *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key; *out is NULL when there is no such row. The session owns it, and asks the
 * server only when it does not have it yet. */
static inline orm_status assignment_find(orm_session *session, int64_t employee_id,
                                         int64_t project_id, assignment **out) {
    const void *const key[] = {&employee_id, &project_id};
    orm_object *found = NULL;
    orm_status status = orm_object_find(session, &assignment_entity, key, &found);
    *out = (assignment *)found;
    return status;
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status assignment_all(orm_session *session, assignment_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all(session, &assignment_entity, &found);
    out->items = (assignment **)found.items;
    out->len = found.len;
    return status;
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status assignment_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &assignment_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status assignment_next(orm_stream *stream, assignment **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (assignment *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* employee_id: bigint, in the primary key. */
static inline int64_t assignment_employee_id(const assignment *object) {
    ORM_READ(object, ASSIGNMENT_COLUMN_EMPLOYEE_ID);
    return object->employee_id_;
}
static inline void assignment_set_employee_id(assignment *object, int64_t value) {
    orm_object_set((orm_object *)object, ASSIGNMENT_COLUMN_EMPLOYEE_ID, &value);
}

/* project_id: bigint, in the primary key. */
static inline int64_t assignment_project_id(const assignment *object) {
    ORM_READ(object, ASSIGNMENT_COLUMN_PROJECT_ID);
    return object->project_id_;
}
static inline void assignment_set_project_id(assignment *object, int64_t value) {
    orm_object_set((orm_object *)object, ASSIGNMENT_COLUMN_PROJECT_ID, &value);
}

/* role: text, may be NULL. */
static inline const char *assignment_role(const assignment *object) {
    ORM_READ(object, ASSIGNMENT_COLUMN_ROLE);
    return object->role_;
}
static inline void assignment_set_role(assignment *object, const char *value) {
    orm_object_set((orm_object *)object, ASSIGNMENT_COLUMN_ROLE, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* employee: Employee by employee_id. */
static inline employee *assignment_employee(const assignment *object) {
    ORM_READ(object, 3 + ASSIGNMENT_RELATION_EMPLOYEE);
    return (employee *)object->employee_;
}
static inline orm_status assignment_load_employee(assignment *object, employee **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, ASSIGNMENT_RELATION_EMPLOYEE, &found);
    *out = (employee *)found;
    return status;
}
static inline void assignment_set_employee(assignment *object, employee *other) {
    orm_object_relate((orm_object *)object, ASSIGNMENT_RELATION_EMPLOYEE, (orm_object *)other);
}

/* project: Project by project_id. */
static inline project *assignment_project(const assignment *object) {
    ORM_READ(object, 3 + ASSIGNMENT_RELATION_PROJECT);
    return (project *)object->project_;
}
static inline orm_status assignment_load_project(assignment *object, project **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one((orm_object *)object, ASSIGNMENT_RELATION_PROJECT, &found);
    *out = (project *)found;
    return status;
}
static inline void assignment_set_project(assignment *object, project *other) {
    orm_object_relate((orm_object *)object, ASSIGNMENT_RELATION_PROJECT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ASSIGNMENT_PKEY             "employee_projects_pkey"
#define ASSIGNMENT_EMPLOYEE_ID_FKEY "employee_projects_employee_id_fkey"
#define ASSIGNMENT_PROJECT_ID_FKEY  "employee_projects_project_id_fkey"

#ifdef __cplusplus
}
#endif

#endif
