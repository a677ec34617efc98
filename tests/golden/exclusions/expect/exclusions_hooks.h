/*
 * The hooks of exclusions's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of exclusions, which is the place for changes.
 */
#ifndef EXCLUSIONS_EXCLUSIONS_HOOKS_H
#define EXCLUSIONS_EXCLUSIONS_HOOKS_H

#include "exclusions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Booking --- */

typedef struct booking_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, booking *object);
    orm_status (*before_update)(void *context, orm_session *session, booking *object);
    orm_status (*before_delete)(void *context, orm_session *session, booking *object);
    void (*on_load)(void *context, orm_session *session, booking *object);
    void (*after_insert)(void *context, orm_session *session, booking *object);
    void (*after_update)(void *context, orm_session *session, booking *object);
    void (*after_delete)(void *context, orm_session *session, booking *object);
    const char *(*set_id)(void *context, const booking *object, int32_t value);
    const char *(*set_during)(void *context, const booking *object, orm_timestamptz_range value);
    const char *(*set_spot)(void *context, const booking *object, orm_int32_range value);
    const char *(*set_void)(void *context, const booking *object, bool value);
} booking_hooks;

extern const orm_hook_face booking_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status booking_hook_session(orm_session *session, const booking_hooks *hooks) {
    return orm_session_hook_entity(session, &booking_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status booking_hook_engine(orm_engine *engine, const booking_hooks *hooks) {
    return orm_engine_hook_entity(engine, &booking_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
