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
    EMPLOYEE_COLUMN_EMAIL,
    EMPLOYEE_COLUMN_SALARY,
    EMPLOYEE_COLUMN_KIND,
    EMPLOYEE_COLUMN_HIRED_ON,
    EMPLOYEE_COLUMN_PHONE,
    EMPLOYEE_COLUMN_DEPARTMENT_ID,
    EMPLOYEE_COLUMN_MANAGER_ID,
};

/* Relationships by number. */
enum {
    EMPLOYEE_RELATION_DEPARTMENT,
    EMPLOYEE_RELATION_MANAGER,
    EMPLOYEE_RELATION_SUBORDINATES,
    EMPLOYEE_RELATION_PROJECTS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct employee {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    const char *name_;
    const char *email_;
    orm_numeric salary_;
    employment kind_;
    orm_date hired_on_;
    const char *phone_;
    int64_t department_id_;
    orm_opt_int64 manager_id_;
    orm_object *department_;
    orm_object *manager_;
    orm_list subordinates_;
    orm_list projects_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct employee_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool name;
        bool email;
        bool salary;
        bool kind;
        bool hired_on;
        bool phone;
        bool department_id;
        bool manager_id;
    } only, also;
    struct {
        orm_load how;
        const department_with *with;
    } department;
    struct {
        orm_load how;
        const employee_with *with;
    } manager;
    struct {
        orm_load how;
        const employee_with *with;
    } subordinates;
    struct {
        orm_load how;
        const project_with *with;
    } projects;
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
                                                   int64_t id, const employee_with *with,
                                                   employee **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &employee_entity, key, with, file, line, &found);
    *out = (employee *)found;
    return status;
}
static inline orm_status orm_at_employee_find(const char *file, int line, orm_session *session,
                                              int64_t id, employee **out) {
    return orm_at_employee_find_with(file, line, session, id, NULL, out);
}
static inline orm_status employee_find_with(orm_session *session, int64_t id,
                                            const employee_with *with, employee **out) {
    return orm_at_employee_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status employee_find(orm_session *session, int64_t id, employee **out) {
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

/* id: bigint, in the primary key, identity. */
static inline int64_t employee_id(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_ID);
    return object->id_;
}
static inline void employee_set_id(employee *object, int64_t value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_ID, &value);
}

/* name: character varying(100). */
static inline const char *employee_name(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_NAME);
    return object->name_;
}
static inline void employee_set_name(employee *object, const char *value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_NAME, &value);
}

/* email: character varying(255). */
static inline const char *employee_email(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_EMAIL);
    return object->email_;
}
static inline void employee_set_email(employee *object, const char *value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_EMAIL, &value);
}

/* salary: numeric(10,2). */
static inline orm_numeric employee_salary(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_SALARY);
    return object->salary_;
}
static inline void employee_set_salary(employee *object, orm_numeric value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_SALARY, &value);
}

/* kind: employment, by default 'full_time'. */
static inline employment employee_kind(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_KIND);
    return object->kind_;
}
static inline void employee_set_kind(employee *object, employment value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_KIND, &value);
}
/* The label, also of a value that is newer than this program; NULL for NULL. */
static inline const char *employee_kind_label(const employee *object) {
    return orm_object_label((const orm_object *)object, EMPLOYEE_COLUMN_KIND);
}

/* hired_on: date, by default current_date. */
static inline orm_date employee_hired_on(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_HIRED_ON);
    return object->hired_on_;
}
static inline void employee_set_hired_on(employee *object, orm_date value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_HIRED_ON, &value);
}

/* phone: character varying(20), may be NULL. */
static inline const char *employee_phone(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_PHONE);
    return object->phone_;
}
static inline void employee_set_phone(employee *object, const char *value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_PHONE, &value);
}

/* department_id: bigint. */
static inline int64_t employee_department_id(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_DEPARTMENT_ID);
    return object->department_id_;
}
static inline void employee_set_department_id(employee *object, int64_t value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_DEPARTMENT_ID, &value);
}

/* manager_id: bigint, may be NULL. */
static inline orm_opt_int64 employee_manager_id(const employee *object) {
    ORM_READ(object, EMPLOYEE_COLUMN_MANAGER_ID);
    return object->manager_id_;
}
static inline void employee_set_manager_id(employee *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, EMPLOYEE_COLUMN_MANAGER_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* department: Department by department_id. */
static inline department *employee_department(const employee *object) {
    ORM_READ(object, 9 + EMPLOYEE_RELATION_DEPARTMENT);
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

/* manager: Employee by manager_id, may be NULL. */
static inline employee *employee_manager(const employee *object) {
    ORM_READ(object, 9 + EMPLOYEE_RELATION_MANAGER);
    return (employee *)object->manager_;
}
static inline orm_status orm_at_employee_load_manager(const char *file, int line, employee *object,
                                                      employee **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, EMPLOYEE_RELATION_MANAGER, file, line, &found);
    *out = (employee *)found;
    return status;
}
static inline orm_status employee_load_manager(employee *object, employee **out) {
    return orm_at_employee_load_manager(NULL, 0, object, out);
}
static inline void employee_set_manager(employee *object, employee *other) {
    orm_object_relate((orm_object *)object, EMPLOYEE_RELATION_MANAGER, (orm_object *)other);
}

/* subordinates: many of Employee by its manager. */
static inline employee_list employee_subordinates(const employee *object) {
    employee_list list;
    ORM_READ(object, 9 + EMPLOYEE_RELATION_SUBORDINATES);
    list.items = (employee **)object->subordinates_.items;
    list.len = object->subordinates_.len;
    return list;
}
static inline orm_status orm_at_employee_load_subordinates(const char *file, int line,
                                                           employee *object, employee_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_object_load_many_at((orm_object *)object,
                                                EMPLOYEE_RELATION_SUBORDINATES, file, line, &found);
    out->items = (employee **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status employee_load_subordinates(employee *object, employee_list *out) {
    return orm_at_employee_load_subordinates(NULL, 0, object, out);
}
static inline void employee_subordinates_add(employee *object, employee *other) {
    orm_object_link((orm_object *)object, EMPLOYEE_RELATION_SUBORDINATES, (orm_object *)other);
}
static inline void employee_subordinates_remove(employee *object, employee *other) {
    orm_object_unlink((orm_object *)object, EMPLOYEE_RELATION_SUBORDINATES, (orm_object *)other);
}

/* projects: many of Project over employee_projects. */
static inline project_list employee_projects(const employee *object) {
    project_list list;
    ORM_READ(object, 9 + EMPLOYEE_RELATION_PROJECTS);
    list.items = (project **)object->projects_.items;
    list.len = object->projects_.len;
    return list;
}
static inline orm_status orm_at_employee_load_projects(const char *file, int line, employee *object,
                                                       project_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_object_load_many_at((orm_object *)object, EMPLOYEE_RELATION_PROJECTS,
                                                file, line, &found);
    out->items = (project **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status employee_load_projects(employee *object, project_list *out) {
    return orm_at_employee_load_projects(NULL, 0, object, out);
}
static inline void employee_projects_add(employee *object, project *other) {
    orm_object_link((orm_object *)object, EMPLOYEE_RELATION_PROJECTS, (orm_object *)other);
}
static inline void employee_projects_remove(employee *object, project *other) {
    orm_object_unlink((orm_object *)object, EMPLOYEE_RELATION_PROJECTS, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define EMPLOYEE_PKEY               "employees_pkey"
#define EMPLOYEE_EMAIL_KEY          "employees_email_key"
#define EMPLOYEE_DEPARTMENT_ID_FKEY "employees_department_id_fkey"
#define EMPLOYEE_MANAGER_ID_FKEY    "employees_manager_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define employee_find(...)              orm_at_employee_find(ORM_HERE, __VA_ARGS__)
#define employee_find_with(...)         orm_at_employee_find_with(ORM_HERE, __VA_ARGS__)
#define employee_load_department(...)   orm_at_employee_load_department(ORM_HERE, __VA_ARGS__)
#define employee_load_manager(...)      orm_at_employee_load_manager(ORM_HERE, __VA_ARGS__)
#define employee_load_subordinates(...) orm_at_employee_load_subordinates(ORM_HERE, __VA_ARGS__)
#define employee_load_projects(...)     orm_at_employee_load_projects(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
