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

extern const orm_hook_face tenant_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tenant_hook_session(orm_session *session, const tenant_hooks *hooks) {
    return orm_session_hook_entity(session, &tenant_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tenant_hook_engine(orm_engine *engine, const tenant_hooks *hooks) {
    return orm_engine_hook_entity(engine, &tenant_hook_face, hooks);
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

extern const orm_hook_face project_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status project_hook_session(orm_session *session, const project_hooks *hooks) {
    return orm_session_hook_entity(session, &project_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status project_hook_engine(orm_engine *engine, const project_hooks *hooks) {
    return orm_engine_hook_entity(engine, &project_hook_face, hooks);
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

extern const orm_hook_face task_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status task_hook_session(orm_session *session, const task_hooks *hooks) {
    return orm_session_hook_entity(session, &task_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status task_hook_engine(orm_engine *engine, const task_hooks *hooks) {
    return orm_engine_hook_entity(engine, &task_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
