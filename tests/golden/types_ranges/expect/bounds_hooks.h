/*
 * The hooks of bounds's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_BOUNDS_HOOKS_H
#define BOUNDS_BOUNDS_HOOKS_H

#include "bounds.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Span --- */

typedef struct span_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, span *object);
    orm_status (*before_update)(void *context, orm_session *session, span *object);
    orm_status (*before_delete)(void *context, orm_session *session, span *object);
    void (*on_load)(void *context, orm_session *session, span *object);
    void (*after_insert)(void *context, orm_session *session, span *object);
    void (*after_update)(void *context, orm_session *session, span *object);
    void (*after_delete)(void *context, orm_session *session, span *object);
    const char *(*set_id)(void *context, const span *object, int32_t value);
    const char *(*set_whole)(void *context, const span *object, orm_int32_range value);
    const char *(*set_large)(void *context, const span *object, orm_opt_int64_range value);
    const char *(*set_exact)(void *context, const span *object, orm_numeric_range value);
    const char *(*set_days)(void *context, const span *object, orm_opt_date_range value);
    const char *(*set_local)(void *context, const span *object, orm_timestamp_range value);
    const char *(*set_absolute)(void *context, const span *object, orm_opt_timestamptz_range value);
    const char *(*set_wholes)(void *context, const span *object, orm_int32_multirange value);
    const char *(*set_larges)(void *context, const span *object, orm_int64_multirange value);
    const char *(*set_exacts)(void *context, const span *object, orm_numeric_multirange value);
    const char *(*set_day_sets)(void *context, const span *object, orm_date_multirange value);
    const char *(*set_locals)(void *context, const span *object, orm_timestamp_multirange value);
    const char *(*set_moments)(void *context, const span *object, orm_timestamptz_multirange value);
} span_hooks;

extern const orm_hook_face span_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status span_hook_session(orm_session *session, const span_hooks *hooks) {
    return orm_session_hook_entity(session, &span_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status span_hook_engine(orm_engine *engine, const span_hooks *hooks) {
    return orm_engine_hook_entity(engine, &span_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
