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
    const char *(*set_id)(void *context, const department *object, int32_t value);
    const char *(*set_name)(void *context, const department *object, const char *value);
} department_hooks;

extern const orm_hook_face department_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status department_hook_session(orm_session *session,
                                                 const department_hooks *hooks) {
    return orm_session_hook_entity(session, &department_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status department_hook_engine(orm_engine *engine, const department_hooks *hooks) {
    return orm_engine_hook_entity(engine, &department_hook_face, hooks);
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
    const char *(*set_id)(void *context, const employee *object, int32_t value);
    const char *(*set_name)(void *context, const employee *object, const char *value);
    const char *(*set_department_id)(void *context, const employee *object, int32_t value);
    const char *(*set_department)(void *context, const employee *object, department *value);
} employee_hooks;

extern const orm_hook_face employee_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status employee_hook_session(orm_session *session, const employee_hooks *hooks) {
    return orm_session_hook_entity(session, &employee_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status employee_hook_engine(orm_engine *engine, const employee_hooks *hooks) {
    return orm_engine_hook_entity(engine, &employee_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
