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
    const char *(*set_id)(void *context, const department *object, int32_t value);
    const char *(*set_name)(void *context, const department *object, const char *value);
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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case DEPARTMENT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
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
    const char *(*set_id)(void *context, const employee *object, int32_t value);
    const char *(*set_name)(void *context, const employee *object, const char *value);
    const char *(*set_department_id)(void *context, const employee *object, int32_t value);
    const char *(*set_department)(void *context, const employee *object, department *value);
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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EMPLOYEE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case EMPLOYEE_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(with->context, of,
                                                                 *(int32_t const *)value) : NULL;
    case 3 + EMPLOYEE_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(
            with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
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

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
