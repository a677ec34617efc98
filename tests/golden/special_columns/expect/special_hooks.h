/*
 * The hooks of special's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of special, which is the place for changes.
 */
#ifndef SPECIAL_SPECIAL_HOOKS_H
#define SPECIAL_SPECIAL_HOOKS_H

#include "special.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Page --- */

typedef struct page_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, page *object);
    orm_status (*before_update)(void *context, orm_session *session, page *object);
    orm_status (*before_delete)(void *context, orm_session *session, page *object);
    void (*on_load)(void *context, orm_session *session, page *object);
    void (*after_insert)(void *context, orm_session *session, page *object);
    void (*after_update)(void *context, orm_session *session, page *object);
    void (*after_delete)(void *context, orm_session *session, page *object);
    const char *(*set_id)(void *context, const page *object, int32_t value);
    const char *(*set_title)(void *context, const page *object, const char *value);
    const char *(*set_body)(void *context, const page *object, const char *value);
    const char *(*set_raw)(void *context, const page *object, orm_bytes value);
    const char *(*set_revision)(void *context, const page *object, int32_t value);
    const char *(*set_updated_at)(void *context, const page *object, orm_timestamptz value);
} page_hooks;

extern const orm_hook_face page_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status page_hook_session(orm_session *session, const page_hooks *hooks) {
    return orm_session_hook_entity(session, &page_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status page_hook_engine(orm_engine *engine, const page_hooks *hooks) {
    return orm_engine_hook_entity(engine, &page_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
