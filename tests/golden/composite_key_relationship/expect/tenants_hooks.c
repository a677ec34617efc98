/* Calls hooks by their types. Made by ormgen from the schema of tenants. */
#include "tenants_hooks.h"

/* clang-format off */

static orm_status run_hook_of_tenant(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const tenant_hooks *with = (const tenant_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct tenant *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct tenant *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct tenant *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct tenant *)object);
    return ORM_OK;
}

static const char *check_hook_of_tenant(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const tenant_hooks *with = (const tenant_hooks *)hooks;
    const struct tenant *of = (const struct tenant *)object;
    switch (which) {
    case TENANT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face tenant_hook_face = {
    &tenant_entity, sizeof(tenant_hooks), run_hook_of_tenant, check_hook_of_tenant};

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
    case PROJECT_COLUMN_TENANT_ID:
        return with->set_tenant_id ? with->set_tenant_id(with->context, of, *(int32_t const *)value) : NULL;
    case PROJECT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case PROJECT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case 3 + PROJECT_RELATION_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of, (struct tenant *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face project_hook_face = {
    &project_entity, sizeof(project_hooks), run_hook_of_project, check_hook_of_project};

static orm_status run_hook_of_task(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const task_hooks *with = (const task_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct task *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct task *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct task *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct task *)object);
    return ORM_OK;
}

static const char *check_hook_of_task(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const task_hooks *with = (const task_hooks *)hooks;
    const struct task *of = (const struct task *)object;
    switch (which) {
    case TASK_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case TASK_COLUMN_TENANT_ID:
        return with->set_tenant_id ? with->set_tenant_id(with->context, of, *(int32_t const *)value) : NULL;
    case TASK_COLUMN_PROJECT_NO:
        return with->set_project_no ? with->set_project_no(with->context, of, *(int32_t const *)value) : NULL;
    case TASK_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case 4 + TASK_RELATION_PROJECT:
        return with->set_project ? with->set_project(with->context, of, (struct project *)*(orm_object *const *)value) : NULL;
    case 4 + TASK_RELATION_PARENT:
        return with->set_parent ? with->set_parent(with->context, of, (struct task *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face task_hook_face = {
    &task_entity, sizeof(task_hooks), run_hook_of_task, check_hook_of_task};

/* clang-format on */
