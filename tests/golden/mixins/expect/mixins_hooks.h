/*
 * The hooks of mixins's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_MIXINS_HOOKS_H
#define MIXINS_MIXINS_HOOKS_H

#include "mixins.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Bill --- */

typedef struct bill_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, bill *object);
    orm_status (*before_update)(void *context, orm_session *session, bill *object);
    orm_status (*before_delete)(void *context, orm_session *session, bill *object);
    void (*on_load)(void *context, orm_session *session, bill *object);
    void (*after_insert)(void *context, orm_session *session, bill *object);
    void (*after_update)(void *context, orm_session *session, bill *object);
    void (*after_delete)(void *context, orm_session *session, bill *object);
    const char *(*set_created_at)(void *context, const bill *object, orm_timestamptz value);
    const char *(*set_changed_at)(void *context, const bill *object, orm_opt_timestamptz value);
    const char *(*set_revision)(void *context, const bill *object, int32_t value);
    const char *(*set_id)(void *context, const bill *object, int32_t value);
    const char *(*set_total)(void *context, const bill *object, orm_numeric value);
} bill_hooks;

extern const orm_hook_face bill_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bill_hook_session(orm_session *session, const bill_hooks *hooks) {
    return orm_session_hook_entity(session, &bill_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bill_hook_engine(orm_engine *engine, const bill_hooks *hooks) {
    return orm_engine_hook_entity(engine, &bill_hook_face, hooks);
}

/* --- Offer --- */

typedef struct offer_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, offer *object);
    orm_status (*before_update)(void *context, orm_session *session, offer *object);
    orm_status (*before_delete)(void *context, orm_session *session, offer *object);
    void (*on_load)(void *context, orm_session *session, offer *object);
    void (*after_insert)(void *context, orm_session *session, offer *object);
    void (*after_update)(void *context, orm_session *session, offer *object);
    void (*after_delete)(void *context, orm_session *session, offer *object);
    const char *(*set_id)(void *context, const offer *object, int32_t value);
    const char *(*set_created_at)(void *context, const offer *object, orm_timestamptz value);
    const char *(*set_changed_at)(void *context, const offer *object, orm_opt_timestamptz value);
    const char *(*set_total)(void *context, const offer *object, orm_opt_numeric value);
} offer_hooks;

extern const orm_hook_face offer_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status offer_hook_session(orm_session *session, const offer_hooks *hooks) {
    return orm_session_hook_entity(session, &offer_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status offer_hook_engine(orm_engine *engine, const offer_hooks *hooks) {
    return orm_engine_hook_entity(engine, &offer_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
