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

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct assignment_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool employee_id;
        bool project_id;
        bool role;
    } only, also;
    struct {
        orm_load how;
        const employee_with *with;
    } employee;
    struct {
        orm_load how;
        const project_with *with;
    } project;
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

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status
orm_at_assignment_find_with(const char *file, int line, orm_session *session, int64_t employee_id,
                            int64_t project_id, const assignment_with *with, assignment **out) {
    const void *const key[] = {&employee_id, &project_id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &assignment_entity, key, with, file, line, &found);
    *out = (assignment *)found;
    return status;
}
static inline orm_status orm_at_assignment_find(const char *file, int line, orm_session *session,
                                                int64_t employee_id, int64_t project_id,
                                                assignment **out) {
    return orm_at_assignment_find_with(file, line, session, employee_id, project_id, NULL, out);
}
static inline orm_status assignment_find_with(orm_session *session, int64_t employee_id,
                                              int64_t project_id, const assignment_with *with,
                                              assignment **out) {
    return orm_at_assignment_find_with(NULL, 0, session, employee_id, project_id, with, out);
}
static inline orm_status assignment_find(orm_session *session, int64_t employee_id,
                                         int64_t project_id, assignment **out) {
    return orm_at_assignment_find_with(NULL, 0, session, employee_id, project_id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status assignment_all_with(orm_session *session, const assignment_with *with,
                                             assignment_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &assignment_entity, with, &found);
    out->items = (assignment **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status assignment_all(orm_session *session, assignment_list *out) {
    return assignment_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status assignment_list_load(const assignment_list *list,
                                              const assignment_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&assignment_entity, &objects, with);
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
static inline orm_status orm_at_assignment_load_employee(const char *file, int line,
                                                         assignment *object, employee **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, ASSIGNMENT_RELATION_EMPLOYEE,
                                               file, line, &found);
    *out = (employee *)found;
    return status;
}
static inline orm_status assignment_load_employee(assignment *object, employee **out) {
    return orm_at_assignment_load_employee(NULL, 0, object, out);
}
static inline void assignment_set_employee(assignment *object, employee *other) {
    orm_object_relate((orm_object *)object, ASSIGNMENT_RELATION_EMPLOYEE, (orm_object *)other);
}

/* project: Project by project_id. */
static inline project *assignment_project(const assignment *object) {
    ORM_READ(object, 3 + ASSIGNMENT_RELATION_PROJECT);
    return (project *)object->project_;
}
static inline orm_status orm_at_assignment_load_project(const char *file, int line,
                                                        assignment *object, project **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, ASSIGNMENT_RELATION_PROJECT,
                                               file, line, &found);
    *out = (project *)found;
    return status;
}
static inline orm_status assignment_load_project(assignment *object, project **out) {
    return orm_at_assignment_load_project(NULL, 0, object, out);
}
static inline void assignment_set_project(assignment *object, project *other) {
    orm_object_relate((orm_object *)object, ASSIGNMENT_RELATION_PROJECT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ASSIGNMENT_PKEY             "employee_projects_pkey"
#define ASSIGNMENT_EMPLOYEE_ID_FKEY "employee_projects_employee_id_fkey"
#define ASSIGNMENT_PROJECT_ID_FKEY  "employee_projects_project_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define assignment_find(...)          orm_at_assignment_find(ORM_HERE, __VA_ARGS__)
#define assignment_find_with(...)     orm_at_assignment_find_with(ORM_HERE, __VA_ARGS__)
#define assignment_load_employee(...) orm_at_assignment_load_employee(ORM_HERE, __VA_ARGS__)
#define assignment_load_project(...)  orm_at_assignment_load_project(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
