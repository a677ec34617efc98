/*
 * The hooks of badges's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGES_HOOKS_H
#define BADGES_BADGES_HOOKS_H

#include "badges.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

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
    const char *(*set_id)(void *context, const person *object, int32_t value);
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

/* --- Badge --- */

typedef struct badge_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, badge *object);
    orm_status (*before_update)(void *context, orm_session *session, badge *object);
    orm_status (*before_delete)(void *context, orm_session *session, badge *object);
    void (*on_load)(void *context, orm_session *session, badge *object);
    void (*after_insert)(void *context, orm_session *session, badge *object);
    void (*after_update)(void *context, orm_session *session, badge *object);
    void (*after_delete)(void *context, orm_session *session, badge *object);
    const char *(*set_person_id)(void *context, const badge *object, int32_t value);
    const char *(*set_number)(void *context, const badge *object, int32_t value);
    const char *(*set_person)(void *context, const badge *object, person *value);
} badge_hooks;

extern const orm_hook_face badge_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status badge_hook_session(orm_session *session, const badge_hooks *hooks) {
    return orm_session_hook_entity(session, &badge_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status badge_hook_engine(orm_engine *engine, const badge_hooks *hooks) {
    return orm_engine_hook_entity(engine, &badge_hook_face, hooks);
}

/* --- Passport --- */

typedef struct passport_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, passport *object);
    orm_status (*before_update)(void *context, orm_session *session, passport *object);
    orm_status (*before_delete)(void *context, orm_session *session, passport *object);
    void (*on_load)(void *context, orm_session *session, passport *object);
    void (*after_insert)(void *context, orm_session *session, passport *object);
    void (*after_update)(void *context, orm_session *session, passport *object);
    void (*after_delete)(void *context, orm_session *session, passport *object);
    const char *(*set_number)(void *context, const passport *object, const char *value);
    const char *(*set_holder_id)(void *context, const passport *object, orm_opt_int32 value);
    const char *(*set_holder)(void *context, const passport *object, person *value);
} passport_hooks;

extern const orm_hook_face passport_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status passport_hook_session(orm_session *session, const passport_hooks *hooks) {
    return orm_session_hook_entity(session, &passport_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status passport_hook_engine(orm_engine *engine, const passport_hooks *hooks) {
    return orm_engine_hook_entity(engine, &passport_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
