/*
 * The hooks of options's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_OPTIONS_HOOKS_H
#define OPTIONS_OPTIONS_HOOKS_H

#include "options.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Counter --- */

typedef struct counter_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, counter *object);
    orm_status (*before_update)(void *context, orm_session *session, counter *object);
    orm_status (*before_delete)(void *context, orm_session *session, counter *object);
    void (*on_load)(void *context, orm_session *session, counter *object);
    void (*after_insert)(void *context, orm_session *session, counter *object);
    void (*after_update)(void *context, orm_session *session, counter *object);
    void (*after_delete)(void *context, orm_session *session, counter *object);
    const char *(*set_id)(void *context, const counter *object, int32_t value);
    const char *(*set_count)(void *context, const counter *object, int64_t value);
    const char *(*set_note)(void *context, const counter *object, const char *value);
    const char *(*set_blob)(void *context, const counter *object, orm_bytes value);
} counter_hooks;

extern const orm_hook_face counter_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status counter_hook_session(orm_session *session, const counter_hooks *hooks) {
    return orm_session_hook_entity(session, &counter_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status counter_hook_engine(orm_engine *engine, const counter_hooks *hooks) {
    return orm_engine_hook_entity(engine, &counter_hook_face, hooks);
}

/* --- AppUser --- */

typedef struct app_user_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, app_user *object);
    orm_status (*before_update)(void *context, orm_session *session, app_user *object);
    orm_status (*before_delete)(void *context, orm_session *session, app_user *object);
    void (*on_load)(void *context, orm_session *session, app_user *object);
    void (*after_insert)(void *context, orm_session *session, app_user *object);
    void (*after_update)(void *context, orm_session *session, app_user *object);
    void (*after_delete)(void *context, orm_session *session, app_user *object);
    const char *(*set_Id)(void *context, const app_user *object, int32_t value);
    const char *(*set_full_name)(void *context, const app_user *object, const char *value);
} app_user_hooks;

extern const orm_hook_face app_user_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status app_user_hook_session(orm_session *session, const app_user_hooks *hooks) {
    return orm_session_hook_entity(session, &app_user_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status app_user_hook_engine(orm_engine *engine, const app_user_hooks *hooks) {
    return orm_engine_hook_entity(engine, &app_user_hook_face, hooks);
}

/* --- Plain --- */

typedef struct plain_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, plain *object);
    orm_status (*before_update)(void *context, orm_session *session, plain *object);
    orm_status (*before_delete)(void *context, orm_session *session, plain *object);
    void (*on_load)(void *context, orm_session *session, plain *object);
    void (*after_insert)(void *context, orm_session *session, plain *object);
    void (*after_update)(void *context, orm_session *session, plain *object);
    void (*after_delete)(void *context, orm_session *session, plain *object);
    const char *(*set_id)(void *context, const plain *object, int32_t value);
    const char *(*set_owner_Id)(void *context, const plain *object, orm_opt_int32 value);
    const char *(*set_owner)(void *context, const plain *object, app_user *value);
} plain_hooks;

extern const orm_hook_face plain_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status plain_hook_session(orm_session *session, const plain_hooks *hooks) {
    return orm_session_hook_entity(session, &plain_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status plain_hook_engine(orm_engine *engine, const plain_hooks *hooks) {
    return orm_engine_hook_entity(engine, &plain_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
