/* clang-format off */
/*
 * The hooks of company's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_HOOKS_H
#define COMPANY_COMPANY_HOOKS_H

#include "company.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Department --- */

typedef struct department_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, department *object);
    orm_status (*before_update)(void *context, orm_session *session, department *object);
    orm_status (*before_delete)(void *context, orm_session *session, department *object);
    void (*on_load)(void *context, orm_session *session, department *object);
    void (*after_insert)(void *context, orm_session *session, department *object);
    void (*after_update)(void *context, orm_session *session, department *object);
    void (*after_delete)(void *context, orm_session *session, department *object);
    const char *(*set_id)(void *context, const department *object, int64_t value);
    const char *(*set_name)(void *context, const department *object, const char *value);
    const char *(*set_budget)(void *context, const department *object, orm_numeric value);
    const char *(*set_created_at)(void *context, const department *object, orm_timestamptz value);
} department_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_department(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const department_hooks *with = (const department_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct department *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct department *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct department *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct department *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_department(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const department_hooks *with = (const department_hooks *)hooks;
    const struct department *of = (const struct department *)object;
    switch (which) {
    case DEPARTMENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case DEPARTMENT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case DEPARTMENT_COLUMN_BUDGET:
        return with->set_budget ? with->set_budget(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case DEPARTMENT_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of,
                                                           *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_department_hooks(void) {
    static const orm_hook_face face = {
        &department_entity, sizeof(department_hooks), run_hook_of_department,
        check_hook_of_department};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status department_hook_session(orm_session *session,
                                                 const department_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_department_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status department_hook_engine(orm_engine *engine, const department_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_department_hooks(), hooks);
}

/* --- Employee --- */

typedef struct employee_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, employee *object);
    orm_status (*before_update)(void *context, orm_session *session, employee *object);
    orm_status (*before_delete)(void *context, orm_session *session, employee *object);
    void (*on_load)(void *context, orm_session *session, employee *object);
    void (*after_insert)(void *context, orm_session *session, employee *object);
    void (*after_update)(void *context, orm_session *session, employee *object);
    void (*after_delete)(void *context, orm_session *session, employee *object);
    const char *(*set_id)(void *context, const employee *object, int64_t value);
    const char *(*set_name)(void *context, const employee *object, const char *value);
    const char *(*set_email)(void *context, const employee *object, const char *value);
    const char *(*set_salary)(void *context, const employee *object, orm_numeric value);
    const char *(*set_kind)(void *context, const employee *object, employment value);
    const char *(*set_hired_on)(void *context, const employee *object, orm_date value);
    const char *(*set_phone)(void *context, const employee *object, const char *value);
    const char *(*set_department_id)(void *context, const employee *object, int64_t value);
    const char *(*set_manager_id)(void *context, const employee *object, orm_opt_int64 value);
    const char *(*set_department)(void *context, const employee *object, department *value);
    const char *(*set_manager)(void *context, const employee *object, employee *value);
} employee_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_employee(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
    const employee_hooks *with = (const employee_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct employee *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct employee *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct employee *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct employee *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_employee(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const employee_hooks *with = (const employee_hooks *)hooks;
    const struct employee *of = (const struct employee *)object;
    switch (which) {
    case EMPLOYEE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_SALARY:
        return with->set_salary ? with->set_salary(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case EMPLOYEE_COLUMN_KIND:
        return with->set_kind ? with->set_kind(with->context, of,
                                               *(employment const *)value) : NULL;
    case EMPLOYEE_COLUMN_HIRED_ON:
        return with->set_hired_on ? with->set_hired_on(with->context, of,
                                                       *(orm_date const *)value) : NULL;
    case EMPLOYEE_COLUMN_PHONE:
        return with->set_phone ? with->set_phone(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(with->context, of,
                                                                 *(int64_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_MANAGER_ID:
        return with->set_manager_id ? with->set_manager_id(with->context, of,
                                                           *(orm_opt_int64 const *)value) : NULL;
    case 9 + EMPLOYEE_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(
            with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
    case 9 + EMPLOYEE_RELATION_MANAGER:
        return with->set_manager ? with->set_manager(
            with->context, of, (struct employee *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_employee_hooks(void) {
    static const orm_hook_face face = {
        &employee_entity, sizeof(employee_hooks), run_hook_of_employee,
        check_hook_of_employee};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status employee_hook_session(orm_session *session, const employee_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_employee_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status employee_hook_engine(orm_engine *engine, const employee_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_employee_hooks(), hooks);
}

/* --- Project --- */

typedef struct project_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, project *object);
    orm_status (*before_update)(void *context, orm_session *session, project *object);
    orm_status (*before_delete)(void *context, orm_session *session, project *object);
    void (*on_load)(void *context, orm_session *session, project *object);
    void (*after_insert)(void *context, orm_session *session, project *object);
    void (*after_update)(void *context, orm_session *session, project *object);
    void (*after_delete)(void *context, orm_session *session, project *object);
    const char *(*set_id)(void *context, const project *object, int64_t value);
    const char *(*set_name)(void *context, const project *object, const char *value);
} project_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_project(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const project_hooks *with = (const project_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct project *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct project *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct project *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct project *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_project(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const project_hooks *with = (const project_hooks *)hooks;
    const struct project *of = (const struct project *)object;
    switch (which) {
    case PROJECT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case PROJECT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_project_hooks(void) {
    static const orm_hook_face face = {
        &project_entity, sizeof(project_hooks), run_hook_of_project,
        check_hook_of_project};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status project_hook_session(orm_session *session, const project_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_project_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status project_hook_engine(orm_engine *engine, const project_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_project_hooks(), hooks);
}

/* --- Assignment --- */

typedef struct assignment_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, assignment *object);
    orm_status (*before_update)(void *context, orm_session *session, assignment *object);
    orm_status (*before_delete)(void *context, orm_session *session, assignment *object);
    void (*on_load)(void *context, orm_session *session, assignment *object);
    void (*after_insert)(void *context, orm_session *session, assignment *object);
    void (*after_update)(void *context, orm_session *session, assignment *object);
    void (*after_delete)(void *context, orm_session *session, assignment *object);
    const char *(*set_employee_id)(void *context, const assignment *object, int64_t value);
    const char *(*set_project_id)(void *context, const assignment *object, int64_t value);
    const char *(*set_role)(void *context, const assignment *object, const char *value);
    const char *(*set_employee)(void *context, const assignment *object, employee *value);
    const char *(*set_project)(void *context, const assignment *object, project *value);
} assignment_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_assignment(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const assignment_hooks *with = (const assignment_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct assignment *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct assignment *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct assignment *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct assignment *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_assignment(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const assignment_hooks *with = (const assignment_hooks *)hooks;
    const struct assignment *of = (const struct assignment *)object;
    switch (which) {
    case ASSIGNMENT_COLUMN_EMPLOYEE_ID:
        return with->set_employee_id ? with->set_employee_id(with->context, of,
                                                             *(int64_t const *)value) : NULL;
    case ASSIGNMENT_COLUMN_PROJECT_ID:
        return with->set_project_id ? with->set_project_id(with->context, of,
                                                           *(int64_t const *)value) : NULL;
    case ASSIGNMENT_COLUMN_ROLE:
        return with->set_role ? with->set_role(with->context, of,
                                               *(const char *const *)value) : NULL;
    case 3 + ASSIGNMENT_RELATION_EMPLOYEE:
        return with->set_employee ? with->set_employee(
            with->context, of, (struct employee *)*(orm_object *const *)value) : NULL;
    case 3 + ASSIGNMENT_RELATION_PROJECT:
        return with->set_project ? with->set_project(
            with->context, of, (struct project *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_assignment_hooks(void) {
    static const orm_hook_face face = {
        &assignment_entity, sizeof(assignment_hooks), run_hook_of_assignment,
        check_hook_of_assignment};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status assignment_hook_session(orm_session *session,
                                                 const assignment_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_assignment_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status assignment_hook_engine(orm_engine *engine, const assignment_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_assignment_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
