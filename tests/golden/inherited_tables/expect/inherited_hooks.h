/*
 * The hooks of inherited's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of inherited, which is the place for changes.
 */
#ifndef INHERITED_INHERITED_HOOKS_H
#define INHERITED_INHERITED_HOOKS_H

#include "inherited.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Place --- */

typedef struct place_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, place *object);
    orm_status (*before_update)(void *context, orm_session *session, place *object);
    orm_status (*before_delete)(void *context, orm_session *session, place *object);
    void (*on_load)(void *context, orm_session *session, place *object);
    void (*after_insert)(void *context, orm_session *session, place *object);
    void (*after_update)(void *context, orm_session *session, place *object);
    void (*after_delete)(void *context, orm_session *session, place *object);
    const char *(*set_id)(void *context, const place *object, int32_t value);
    const char *(*set_name)(void *context, const place *object, const char *value);
} place_hooks;

extern const orm_hook_face place_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status place_hook_session(orm_session *session, const place_hooks *hooks) {
    return orm_session_hook_entity(session, &place_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status place_hook_engine(orm_engine *engine, const place_hooks *hooks) {
    return orm_engine_hook_entity(engine, &place_hook_face, hooks);
}

/* --- City --- */

typedef struct city_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, city *object);
    orm_status (*before_update)(void *context, orm_session *session, city *object);
    orm_status (*before_delete)(void *context, orm_session *session, city *object);
    void (*on_load)(void *context, orm_session *session, city *object);
    void (*after_insert)(void *context, orm_session *session, city *object);
    void (*after_update)(void *context, orm_session *session, city *object);
    void (*after_delete)(void *context, orm_session *session, city *object);
    const char *(*set_id)(void *context, const city *object, int32_t value);
    const char *(*set_name)(void *context, const city *object, const char *value);
    const char *(*set_population)(void *context, const city *object, orm_opt_int32 value);
} city_hooks;

extern const orm_hook_face city_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status city_hook_session(orm_session *session, const city_hooks *hooks) {
    return orm_session_hook_entity(session, &city_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status city_hook_engine(orm_engine *engine, const city_hooks *hooks) {
    return orm_engine_hook_entity(engine, &city_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
