/*
 * The hooks of numbers's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_NUMBERS_HOOKS_H
#define NUMBERS_NUMBERS_HOOKS_H

#include "numbers.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Sample --- */

typedef struct sample_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sample *object);
    orm_status (*before_update)(void *context, orm_session *session, sample *object);
    orm_status (*before_delete)(void *context, orm_session *session, sample *object);
    void (*on_load)(void *context, orm_session *session, sample *object);
    void (*after_insert)(void *context, orm_session *session, sample *object);
    void (*after_update)(void *context, orm_session *session, sample *object);
    void (*after_delete)(void *context, orm_session *session, sample *object);
    const char *(*set_id)(void *context, const sample *object, int64_t value);
    const char *(*set_small)(void *context, const sample *object, int16_t value);
    const char *(*set_whole)(void *context, const sample *object, int32_t value);
    const char *(*set_large)(void *context, const sample *object, int64_t value);
    const char *(*set_short_of)(void *context, const sample *object, orm_opt_int16 value);
    const char *(*set_whole_of)(void *context, const sample *object, orm_opt_int32 value);
    const char *(*set_large_of)(void *context, const sample *object, orm_opt_int64 value);
    const char *(*set_single)(void *context, const sample *object, float value);
    const char *(*set_precise)(void *context, const sample *object, orm_opt_double value);
    const char *(*set_money)(void *context, const sample *object, orm_numeric value);
    const char *(*set_exact)(void *context, const sample *object, orm_opt_numeric value);
    const char *(*set_rounded)(void *context, const sample *object, orm_numeric value);
    const char *(*set_yes)(void *context, const sample *object, bool value);
    const char *(*set_maybe)(void *context, const sample *object, orm_opt_bool value);
    const char *(*set_object)(void *context, const sample *object, orm_opt_uint32 value);
} sample_hooks;

extern const orm_hook_face sample_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sample_hook_session(orm_session *session, const sample_hooks *hooks) {
    return orm_session_hook_entity(session, &sample_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sample_hook_engine(orm_engine *engine, const sample_hooks *hooks) {
    return orm_engine_hook_entity(engine, &sample_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
