/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_person(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const person_hooks *with = (const person_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct person *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct person *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct person *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct person *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_person(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const person_hooks *with = (const person_hooks *)hooks;
    const struct person *of = (const struct person *)object;
    switch (which) {
    case PERSON_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case PERSON_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PERSON_COLUMN_NOTES:
        return with->set_notes ? with->set_notes(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case PERSON_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(
            with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case PERSON_COLUMN_BOSS_ID:
        return with->set_boss_id ? with->set_boss_id(with->context, of,
                                                     *(orm_opt_int64 const *)value) : NULL;
    case 5 + PERSON_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(
            with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
    case 5 + PERSON_RELATION_BOSS:
        return with->set_boss ? with->set_boss(with->context, of,
                                               (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_person_hooks(void) {
    static const orm_hook_face face = {
        &person_entity, sizeof(person_hooks), run_hook_of_person,
        check_hook_of_person};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status person_hook_session(orm_session *session, const person_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_person_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status person_hook_engine(orm_engine *engine, const person_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_person_hooks(), hooks);
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
    case TASK_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case TASK_COLUMN_DONE:
        return with->set_done ? with->set_done(with->context, of, *(bool const *)value) : NULL;
    case TASK_COLUMN_OWNER_ID:
        return with->set_owner_id ? with->set_owner_id(with->context, of,
                                                       *(int64_t const *)value) : NULL;
    case 4 + TASK_RELATION_OWNER:
        return with->set_owner ? with->set_owner(
            with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
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
