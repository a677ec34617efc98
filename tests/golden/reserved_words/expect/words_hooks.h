/*
 * The hooks of words's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of words, which is the place for changes.
 */
#ifndef WORDS_WORDS_HOOKS_H
#define WORDS_WORDS_HOOKS_H

#include "words.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Query --- */

typedef struct query_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, query *object);
    orm_status (*before_update)(void *context, orm_session *session, query *object);
    orm_status (*before_delete)(void *context, orm_session *session, query *object);
    void (*on_load)(void *context, orm_session *session, query *object);
    void (*after_insert)(void *context, orm_session *session, query *object);
    void (*after_update)(void *context, orm_session *session, query *object);
    void (*after_delete)(void *context, orm_session *session, query *object);
    const char *(*set_id)(void *context, const query *object, int32_t value);
    const char *(*set_int)(void *context, const query *object, int32_t value);
    const char *(*set_default)(void *context, const query *object, const char *value);
    const char *(*set_class)(void *context, const query *object, const char *value);
    const char *(*set_this)(void *context, const query *object, bool value);
    const char *(*set_order)(void *context, const query *object, int32_t value);
    const char *(*set_user)(void *context, const query *object, const char *value);
    const char *(*set_errno)(void *context, const query *object, int32_t value);
    const char *(*set_object)(void *context, const query *object, const char *value);
    const char *(*set_value)(void *context, const query *object, const char *value);
    const char *(*set_session)(void *context, const query *object, const char *value);
    const char *(*set_loaded)(void *context, const query *object, bool value);
    const char *(*set_changed)(void *context, const query *object, bool value);
    const char *(*set_stream_of)(void *context, const query *object, orm_text_array value);
} query_hooks;

extern const orm_hook_face query_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status query_hook_session(orm_session *session, const query_hooks *hooks) {
    return orm_session_hook_entity(session, &query_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status query_hook_engine(orm_engine *engine, const query_hooks *hooks) {
    return orm_engine_hook_entity(engine, &query_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
