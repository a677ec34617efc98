/* clang-format off */
/*
 * The hooks of tenants's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TENANTS_HOOKS_H
#define TENANTS_TENANTS_HOOKS_H

#include "tenants.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Tenant --- */

typedef struct tenant_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, tenant *object);
    orm_status (*before_update)(void *context, orm_session *session, tenant *object);
    orm_status (*before_delete)(void *context, orm_session *session, tenant *object);
    void (*on_load)(void *context, orm_session *session, tenant *object);
    void (*after_insert)(void *context, orm_session *session, tenant *object);
    void (*after_update)(void *context, orm_session *session, tenant *object);
    void (*after_delete)(void *context, orm_session *session, tenant *object);
    const char *(*set_id)(void *context, const tenant *object, int32_t value);
} tenant_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_tenant(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
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

static inline const char *check_hook_of_tenant(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const tenant_hooks *with = (const tenant_hooks *)hooks;
    const struct tenant *of = (const struct tenant *)object;
    switch (which) {
    case TENANT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_tenant_hooks(void) {
    static const orm_hook_face face = {
        &tenant_entity, sizeof(tenant_hooks), run_hook_of_tenant,
        check_hook_of_tenant};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tenant_hook_session(orm_session *session, const tenant_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_tenant_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tenant_hook_engine(orm_engine *engine, const tenant_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_tenant_hooks(), hooks);
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
    const char *(*set_tenant_id)(void *context, const project *object, int32_t value);
    const char *(*set_number)(void *context, const project *object, int32_t value);
    const char *(*set_name)(void *context, const project *object, const char *value);
    const char *(*set_tenant)(void *context, const project *object, tenant *value);
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
    case PROJECT_COLUMN_TENANT_ID:
        return with->set_tenant_id ? with->set_tenant_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case PROJECT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case PROJECT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case 3 + PROJECT_RELATION_TENANT:
        return with->set_tenant ? with->set_tenant(
            with->context, of, (struct tenant *)*(orm_object *const *)value) : NULL;
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

/* --- Task --- */

typedef struct task_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, task *object);
    orm_status (*before_update)(void *context, orm_session *session, task *object);
    orm_status (*before_delete)(void *context, orm_session *session, task *object);
    void (*on_load)(void *context, orm_session *session, task *object);
    void (*after_insert)(void *context, orm_session *session, task *object);
    void (*after_update)(void *context, orm_session *session, task *object);
    void (*after_delete)(void *context, orm_session *session, task *object);
    const char *(*set_id)(void *context, const task *object, int64_t value);
    const char *(*set_tenant_id)(void *context, const task *object, int32_t value);
    const char *(*set_project_no)(void *context, const task *object, int32_t value);
    const char *(*set_parent_id)(void *context, const task *object, orm_opt_int64 value);
    const char *(*set_project)(void *context, const task *object, project *value);
    const char *(*set_parent)(void *context, const task *object, task *value);
} task_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_task(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_task(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const task_hooks *with = (const task_hooks *)hooks;
    const struct task *of = (const struct task *)object;
    switch (which) {
    case TASK_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case TASK_COLUMN_TENANT_ID:
        return with->set_tenant_id ? with->set_tenant_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case TASK_COLUMN_PROJECT_NO:
        return with->set_project_no ? with->set_project_no(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case TASK_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of,
                                                         *(orm_opt_int64 const *)value) : NULL;
    case 4 + TASK_RELATION_PROJECT:
        return with->set_project ? with->set_project(
            with->context, of, (struct project *)*(orm_object *const *)value) : NULL;
    case 4 + TASK_RELATION_PARENT:
        return with->set_parent ? with->set_parent(
            with->context, of, (struct task *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_task_hooks(void) {
    static const orm_hook_face face = {
        &task_entity, sizeof(task_hooks), run_hook_of_task,
        check_hook_of_task};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status task_hook_session(orm_session *session, const task_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_task_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status task_hook_engine(orm_engine *engine, const task_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_task_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
