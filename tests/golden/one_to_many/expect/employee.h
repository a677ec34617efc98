/*
 * Employee: a row of employees.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_EMPLOYEE_H
#define COMPANY_EMPLOYEE_H

#include "company_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    EMPLOYEE_COLUMN_ID,
    EMPLOYEE_COLUMN_NAME,
    EMPLOYEE_COLUMN_DEPARTMENT_ID,
};

/* Relationships by number. */
enum {
    EMPLOYEE_RELATION_DEPARTMENT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct employee {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *name_;
    int32_t department_id_;
    orm_object *department_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct employee_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool department_id;
    } only, also;
    struct {
        orm_load how;
        const department_with *with;
    } department;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline employee *employee_new(orm_session *session) {
    return (employee *)orm_object_new(session, &employee_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status employee_add(orm_session *session, employee *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status employee_delete(employee *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status employee_refresh(employee *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status employee_reload(employee *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status employee_expire(employee *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status employee_merge(orm_session *session, const employee *object,
                                        employee **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (employee *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status employee_expunge(employee *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status employee_detach(const employee *object, employee **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (employee *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void employee_free(employee *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_employee_find_with(const char *file, int line, orm_session *session,
                                                   int32_t id, const employee_with *with,
                                                   employee **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &employee_entity, key, with, file, line, &found);
    *out = (employee *)found;
    return status;
}
static inline orm_status orm_at_employee_find(const char *file, int line, orm_session *session,
                                              int32_t id, employee **out) {
    return orm_at_employee_find_with(file, line, session, id, NULL, out);
}
static inline orm_status employee_find_with(orm_session *session, int32_t id,
                                            const employee_with *with, employee **out) {
    return orm_at_employee_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status employee_find(orm_session *session, int32_t id, employee **out) {
    return orm_at_employee_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status employee_all_with(orm_session *session, const employee_with *with,
                                           employee_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &employee_entity, with, &found);
    out->items = (employee **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status employee_all(orm_session *session, employee_list *out) {
    return employee_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status employee_list_load(const employee_list *list, const employee_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&employee_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status employee_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &employee_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status employee_next(orm_stream *stream, employee **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (employee *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key, identity. */
static inline int32_t employee_id(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_ID);
    return object->id_;
}
static inline void employee_set_id(employee *object, int32_t value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_ID, &value);
}

/* name: text. */
static inline const char *employee_name(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_NAME);
    return object->name_;
}
static inline void employee_set_name(employee *object, const char *value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_NAME, &value);
}

/* department_id: integer.
 * Where they work. */
static inline int32_t employee_department_id(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_DEPARTMENT_ID);
    return object->department_id_;
}
static inline void employee_set_department_id(employee *object, int32_t value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_DEPARTMENT_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* department: Department by department_id.
 * Where they work. */
static inline department *employee_department(const employee *object) {
    ORM_READ(object, 3 + EMPLOYEE_RELATION_DEPARTMENT);
    return (department *)object->department_;
}
static inline orm_status orm_at_employee_load_department(const char *file, int line,
                                                         employee *object, department **out) {
    orm_object *found = NULL;
    orm_status status = orm_object_load_one_at((orm_object *)object, EMPLOYEE_RELATION_DEPARTMENT,
                                               file, line, &found);
    *out = (department *)found;
    return status;
}
static inline orm_status employee_load_department(employee *object, department **out) {
    return orm_at_employee_load_department(NULL, 0, object, out);
}
static inline void employee_set_department(employee *object, department *other) {
    orm_object_relate((orm_object *)object, EMPLOYEE_RELATION_DEPARTMENT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define EMPLOYEE_PKEY               "employees_pkey"
#define EMPLOYEE_DEPARTMENT_ID_FKEY "employees_department_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define employee_find(...)            orm_at_employee_find(ORM_HERE, __VA_ARGS__)
#define employee_find_with(...)       orm_at_employee_find_with(ORM_HERE, __VA_ARGS__)
#define employee_load_department(...) orm_at_employee_load_department(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
