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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case DEPARTMENT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(with->context, of, *(int32_t const *)value) : NULL;
    case 3 + EMPLOYEE_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face employee_hook_face = {
    &employee_entity, sizeof(employee_hooks), run_hook_of_employee, check_hook_of_employee};

/* clang-format on */
