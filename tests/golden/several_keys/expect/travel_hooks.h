/*
 * The hooks of travel's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_TRAVEL_HOOKS_H
#define TRAVEL_TRAVEL_HOOKS_H

#include "travel.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Airport --- */

typedef struct airport_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, airport *object);
    orm_status (*before_update)(void *context, orm_session *session, airport *object);
    orm_status (*before_delete)(void *context, orm_session *session, airport *object);
    void (*on_load)(void *context, orm_session *session, airport *object);
    void (*after_insert)(void *context, orm_session *session, airport *object);
    void (*after_update)(void *context, orm_session *session, airport *object);
    void (*after_delete)(void *context, orm_session *session, airport *object);
    const char *(*set_code)(void *context, const airport *object, const char *value);
} airport_hooks;

extern const orm_hook_face airport_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status airport_hook_session(orm_session *session, const airport_hooks *hooks) {
    return orm_session_hook_entity(session, &airport_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status airport_hook_engine(orm_engine *engine, const airport_hooks *hooks) {
    return orm_engine_hook_entity(engine, &airport_hook_face, hooks);
}

/* --- Flight --- */

typedef struct flight_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, flight *object);
    orm_status (*before_update)(void *context, orm_session *session, flight *object);
    orm_status (*before_delete)(void *context, orm_session *session, flight *object);
    void (*on_load)(void *context, orm_session *session, flight *object);
    void (*after_insert)(void *context, orm_session *session, flight *object);
    void (*after_update)(void *context, orm_session *session, flight *object);
    void (*after_delete)(void *context, orm_session *session, flight *object);
    const char *(*set_number)(void *context, const flight *object, int32_t value);
    const char *(*set_from_code)(void *context, const flight *object, const char *value);
    const char *(*set_destination_code)(void *context, const flight *object, const char *value);
    const char *(*set_diverted_to_code)(void *context, const flight *object, const char *value);
    const char *(*set_origin)(void *context, const flight *object, airport *value);
    const char *(*set_destination)(void *context, const flight *object, airport *value);
    const char *(*set_diverted_to)(void *context, const flight *object, airport *value);
} flight_hooks;

extern const orm_hook_face flight_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status flight_hook_session(orm_session *session, const flight_hooks *hooks) {
    return orm_session_hook_entity(session, &flight_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status flight_hook_engine(orm_engine *engine, const flight_hooks *hooks) {
    return orm_engine_hook_entity(engine, &flight_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
