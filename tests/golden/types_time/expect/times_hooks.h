/*
 * The hooks of times's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of times, which is the place for changes.
 */
#ifndef TIMES_TIMES_HOOKS_H
#define TIMES_TIMES_HOOKS_H

#include "times.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Event --- */

typedef struct event_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, event *object);
    orm_status (*before_update)(void *context, orm_session *session, event *object);
    orm_status (*before_delete)(void *context, orm_session *session, event *object);
    void (*on_load)(void *context, orm_session *session, event *object);
    void (*after_insert)(void *context, orm_session *session, event *object);
    void (*after_update)(void *context, orm_session *session, event *object);
    void (*after_delete)(void *context, orm_session *session, event *object);
    const char *(*set_id)(void *context, const event *object, int32_t value);
    const char *(*set_day)(void *context, const event *object, orm_date value);
    const char *(*set_day_of)(void *context, const event *object, orm_opt_date value);
    const char *(*set_at_time)(void *context, const event *object, orm_time value);
    const char *(*set_at_second)(void *context, const event *object, orm_opt_time value);
    const char *(*set_zoned)(void *context, const event *object, orm_timetz value);
    const char *(*set_happened)(void *context, const event *object, orm_timestamp value);
    const char *(*set_happened_ms)(void *context, const event *object, orm_opt_timestamp value);
    const char *(*set_seen)(void *context, const event *object, orm_timestamptz value);
    const char *(*set_seen_ms)(void *context, const event *object, orm_opt_timestamptz value);
    const char *(*set_lasting)(void *context, const event *object, orm_interval value);
    const char *(*set_period)(void *context, const event *object, orm_opt_interval value);
    const char *(*set_exact)(void *context, const event *object, orm_opt_interval value);
} event_hooks;

extern const orm_hook_face event_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, &event_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, &event_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
