/* Calls hooks by their types. Made by ormgen from the schema of company. */
#include "company_hooks.h"

/* clang-format off */

static orm_status run_hook_of_department(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_department(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const department_hooks *with = (const department_hooks *)hooks;
    const struct department *of = (const struct department *)object;
    switch (which) {
    case DEPARTMENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case DEPARTMENT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case DEPARTMENT_COLUMN_BUDGET:
        return with->set_budget ? with->set_budget(with->context, of, *(orm_numeric const *)value) : NULL;
    case DEPARTMENT_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face department_hook_face = {
    &department_entity, sizeof(department_hooks), run_hook_of_department, check_hook_of_department};

static orm_status run_hook_of_employee(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_employee(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const employee_hooks *with = (const employee_hooks *)hooks;
    const struct employee *of = (const struct employee *)object;
    switch (which) {
    case EMPLOYEE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_EMAIL:
        return with->set_email ? with->set_email(with->context, of, *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_SALARY:
        return with->set_salary ? with->set_salary(with->context, of, *(orm_numeric const *)value) : NULL;
    case EMPLOYEE_COLUMN_KIND:
        return with->set_kind ? with->set_kind(with->context, of, *(employment const *)value) : NULL;
    case EMPLOYEE_COLUMN_HIRED_ON:
        return with->set_hired_on ? with->set_hired_on(with->context, of, *(orm_date const *)value) : NULL;
    case EMPLOYEE_COLUMN_PHONE:
        return with->set_phone ? with->set_phone(with->context, of, *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(with->context, of, *(int64_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_MANAGER_ID:
        return with->set_manager_id ? with->set_manager_id(with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case 9 + EMPLOYEE_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
    case 9 + EMPLOYEE_RELATION_MANAGER:
        return with->set_manager ? with->set_manager(with->context, of, (struct employee *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face employee_hook_face = {
    &employee_entity, sizeof(employee_hooks), run_hook_of_employee, check_hook_of_employee};

static orm_status run_hook_of_project(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_project(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const project_hooks *with = (const project_hooks *)hooks;
    const struct project *of = (const struct project *)object;
    switch (which) {
    case PROJECT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case PROJECT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face project_hook_face = {
    &project_entity, sizeof(project_hooks), run_hook_of_project, check_hook_of_project};

static orm_status run_hook_of_assignment(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_assignment(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const assignment_hooks *with = (const assignment_hooks *)hooks;
    const struct assignment *of = (const struct assignment *)object;
    switch (which) {
    case ASSIGNMENT_COLUMN_EMPLOYEE_ID:
        return with->set_employee_id ? with->set_employee_id(with->context, of, *(int64_t const *)value) : NULL;
    case ASSIGNMENT_COLUMN_PROJECT_ID:
        return with->set_project_id ? with->set_project_id(with->context, of, *(int64_t const *)value) : NULL;
    case ASSIGNMENT_COLUMN_ROLE:
        return with->set_role ? with->set_role(with->context, of, *(const char *const *)value) : NULL;
    case 3 + ASSIGNMENT_RELATION_EMPLOYEE:
        return with->set_employee ? with->set_employee(with->context, of, (struct employee *)*(orm_object *const *)value) : NULL;
    case 3 + ASSIGNMENT_RELATION_PROJECT:
        return with->set_project ? with->set_project(with->context, of, (struct project *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face assignment_hook_face = {
    &assignment_entity, sizeof(assignment_hooks), run_hook_of_assignment, check_hook_of_assignment};

/* clang-format on */
