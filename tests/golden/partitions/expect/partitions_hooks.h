/*
 * The hooks of partitions's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of partitions, which is the place for changes.
 */
#ifndef PARTITIONS_PARTITIONS_HOOKS_H
#define PARTITIONS_PARTITIONS_HOOKS_H

#include "partitions.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Measurement --- */

typedef struct measurement_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, measurement *object);
    orm_status (*before_update)(void *context, orm_session *session, measurement *object);
    orm_status (*before_delete)(void *context, orm_session *session, measurement *object);
    void (*on_load)(void *context, orm_session *session, measurement *object);
    void (*after_insert)(void *context, orm_session *session, measurement *object);
    void (*after_update)(void *context, orm_session *session, measurement *object);
    void (*after_delete)(void *context, orm_session *session, measurement *object);
    const char *(*set_tenant)(void *context, const measurement *object, int32_t value);
    const char *(*set_taken)(void *context, const measurement *object, orm_date value);
    const char *(*set_city)(void *context, const measurement *object, const char *value);
    const char *(*set_value)(void *context, const measurement *object, double value);
} measurement_hooks;

extern const orm_hook_face measurement_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status measurement_hook_session(orm_session *session,
                                                  const measurement_hooks *hooks) {
    return orm_session_hook_entity(session, &measurement_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status measurement_hook_engine(orm_engine *engine,
                                                 const measurement_hooks *hooks) {
    return orm_engine_hook_entity(engine, &measurement_hook_face, hooks);
}

/* --- Visit --- */

typedef struct visit_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, visit *object);
    orm_status (*before_update)(void *context, orm_session *session, visit *object);
    orm_status (*before_delete)(void *context, orm_session *session, visit *object);
    void (*on_load)(void *context, orm_session *session, visit *object);
    void (*after_insert)(void *context, orm_session *session, visit *object);
    void (*after_update)(void *context, orm_session *session, visit *object);
    void (*after_delete)(void *context, orm_session *session, visit *object);
    const char *(*set_id)(void *context, const visit *object, orm_uuid value);
    const char *(*set_data)(void *context, const visit *object, const char *value);
} visit_hooks;

extern const orm_hook_face visit_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status visit_hook_session(orm_session *session, const visit_hooks *hooks) {
    return orm_session_hook_entity(session, &visit_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status visit_hook_engine(orm_engine *engine, const visit_hooks *hooks) {
    return orm_engine_hook_entity(engine, &visit_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
