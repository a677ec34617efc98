/*
 * The hooks of office's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_OFFICE_HOOKS_H
#define OFFICE_OFFICE_HOOKS_H

#include "office.h"

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

/* --- Person --- */

typedef struct person_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, person *object);
    orm_status (*before_update)(void *context, orm_session *session, person *object);
    orm_status (*before_delete)(void *context, orm_session *session, person *object);
    void (*on_load)(void *context, orm_session *session, person *object);
    void (*after_insert)(void *context, orm_session *session, person *object);
    void (*after_update)(void *context, orm_session *session, person *object);
    void (*after_delete)(void *context, orm_session *session, person *object);
    const char *(*set_id)(void *context, const person *object, int64_t value);
    const char *(*set_name)(void *context, const person *object, const char *value);
    const char *(*set_notes)(void *context, const person *object, const char *value);
    const char *(*set_department_id)(void *context, const person *object, orm_opt_int64 value);
    const char *(*set_boss_id)(void *context, const person *object, orm_opt_int64 value);
    const char *(*set_department)(void *context, const person *object, department *value);
    const char *(*set_boss)(void *context, const person *object, person *value);
} person_hooks;

extern const orm_hook_face person_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status person_hook_session(orm_session *session, const person_hooks *hooks) {
    return orm_session_hook_entity(session, &person_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status person_hook_engine(orm_engine *engine, const person_hooks *hooks) {
    return orm_engine_hook_entity(engine, &person_hook_face, hooks);
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
    const char *(*set_title)(void *context, const task *object, const char *value);
    const char *(*set_done)(void *context, const task *object, bool value);
    const char *(*set_owner_id)(void *context, const task *object, int64_t value);
    const char *(*set_owner)(void *context, const task *object, person *value);
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
