/*
 * The hooks of opaque's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of opaque, which is the place for changes.
 */
#ifndef OPAQUE_OPAQUE_HOOKS_H
#define OPAQUE_OPAQUE_HOOKS_H

#include "opaque.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Document --- */

typedef struct document_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, document *object);
    orm_status (*before_update)(void *context, orm_session *session, document *object);
    orm_status (*before_delete)(void *context, orm_session *session, document *object);
    void (*on_load)(void *context, orm_session *session, document *object);
    void (*after_insert)(void *context, orm_session *session, document *object);
    void (*after_update)(void *context, orm_session *session, document *object);
    void (*after_delete)(void *context, orm_session *session, document *object);
    const char *(*set_id)(void *context, const document *object, int32_t value);
    const char *(*set_body)(void *context, const document *object, const char *value);
    const char *(*set_wanted)(void *context, const document *object, const char *value);
    const char *(*set_spot)(void *context, const document *object, const char *value);
    const char *(*set_outline)(void *context, const document *object, const char *value);
    const char *(*set_spots)(void *context, const document *object, orm_text_array value);
    const char *(*set_price)(void *context, const document *object, const char *value);
    const char *(*set_position)(void *context, const document *object, const char *value);
} document_hooks;

extern const orm_hook_face document_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status document_hook_session(orm_session *session, const document_hooks *hooks) {
    return orm_session_hook_entity(session, &document_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status document_hook_engine(orm_engine *engine, const document_hooks *hooks) {
    return orm_engine_hook_entity(engine, &document_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
