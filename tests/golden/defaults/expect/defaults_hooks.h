/*
 * The hooks of defaults's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_DEFAULTS_HOOKS_H
#define DEFAULTS_DEFAULTS_HOOKS_H

#include "defaults.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Order --- */

typedef struct order_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, order *object);
    orm_status (*before_update)(void *context, orm_session *session, order *object);
    orm_status (*before_delete)(void *context, orm_session *session, order *object);
    void (*on_load)(void *context, orm_session *session, order *object);
    void (*after_insert)(void *context, orm_session *session, order *object);
    void (*after_update)(void *context, orm_session *session, order *object);
    void (*after_delete)(void *context, orm_session *session, order *object);
    const char *(*set_id)(void *context, const order *object, int64_t value);
    const char *(*set_number)(void *context, const order *object, int32_t value);
    const char *(*set_state)(void *context, const order *object, const char *value);
    const char *(*set_quantity)(void *context, const order *object, int32_t value);
    const char *(*set_price)(void *context, const order *object, orm_numeric value);
    const char *(*set_placed_at)(void *context, const order *object, orm_timestamptz value);
    const char *(*set_due_on)(void *context, const order *object, orm_date value);
    const char *(*set_token)(void *context, const order *object, orm_uuid value);
    const char *(*set_options)(void *context, const order *object, const char *value);
    const char *(*set_quoted)(void *context, const order *object, const char *value);
    const char *(*set_notes)(void *context, const order *object, const char *value);
    const char *(*set_tags)(void *context, const order *object, orm_text_array value);
} order_hooks;

extern const orm_hook_face order_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status order_hook_session(orm_session *session, const order_hooks *hooks) {
    return orm_session_hook_entity(session, &order_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status order_hook_engine(orm_engine *engine, const order_hooks *hooks) {
    return orm_engine_hook_entity(engine, &order_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
