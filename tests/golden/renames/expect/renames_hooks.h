/*
 * The hooks of renames's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of renames, which is the place for changes.
 */
#ifndef RENAMES_RENAMES_HOOKS_H
#define RENAMES_RENAMES_HOOKS_H

#include "renames.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Client --- */

typedef struct client_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, client *object);
    orm_status (*before_update)(void *context, orm_session *session, client *object);
    orm_status (*before_delete)(void *context, orm_session *session, client *object);
    void (*on_load)(void *context, orm_session *session, client *object);
    void (*after_insert)(void *context, orm_session *session, client *object);
    void (*after_update)(void *context, orm_session *session, client *object);
    void (*after_delete)(void *context, orm_session *session, client *object);
    const char *(*set_id)(void *context, const client *object, int32_t value);
    const char *(*set_email)(void *context, const client *object, const char *value);
    const char *(*set_state)(void *context, const client *object, state value);
} client_hooks;

extern const orm_hook_face client_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status client_hook_session(orm_session *session, const client_hooks *hooks) {
    return orm_session_hook_entity(session, &client_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status client_hook_engine(orm_engine *engine, const client_hooks *hooks) {
    return orm_engine_hook_entity(engine, &client_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
