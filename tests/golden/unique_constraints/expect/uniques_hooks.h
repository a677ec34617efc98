/*
 * The hooks of uniques's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of uniques, which is the place for changes.
 */
#ifndef UNIQUES_UNIQUES_HOOKS_H
#define UNIQUES_UNIQUES_HOOKS_H

#include "uniques.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Account --- */

typedef struct account_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, account *object);
    orm_status (*before_update)(void *context, orm_session *session, account *object);
    orm_status (*before_delete)(void *context, orm_session *session, account *object);
    void (*on_load)(void *context, orm_session *session, account *object);
    void (*after_insert)(void *context, orm_session *session, account *object);
    void (*after_update)(void *context, orm_session *session, account *object);
    void (*after_delete)(void *context, orm_session *session, account *object);
    const char *(*set_id)(void *context, const account *object, int32_t value);
    const char *(*set_email)(void *context, const account *object, const char *value);
    const char *(*set_login)(void *context, const account *object, const char *value);
    const char *(*set_tenant)(void *context, const account *object, int32_t value);
    const char *(*set_slug)(void *context, const account *object, const char *value);
    const char *(*set_nickname)(void *context, const account *object, const char *value);
    const char *(*set_rank)(void *context, const account *object, int32_t value);
    const char *(*set_active)(void *context, const account *object, bool value);
} account_hooks;

extern const orm_hook_face account_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status account_hook_session(orm_session *session, const account_hooks *hooks) {
    return orm_session_hook_entity(session, &account_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status account_hook_engine(orm_engine *engine, const account_hooks *hooks) {
    return orm_engine_hook_entity(engine, &account_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
