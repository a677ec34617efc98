/*
 * The hooks of bare's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of bare, which is the place for changes.
 */
#ifndef BARE_BARE_HOOKS_H
#define BARE_BARE_HOOKS_H

#include "bare.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Empty --- */

typedef struct empty_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, empty *object);
    orm_status (*before_update)(void *context, orm_session *session, empty *object);
    orm_status (*before_delete)(void *context, orm_session *session, empty *object);
    void (*on_load)(void *context, orm_session *session, empty *object);
    void (*after_insert)(void *context, orm_session *session, empty *object);
    void (*after_update)(void *context, orm_session *session, empty *object);
    void (*after_delete)(void *context, orm_session *session, empty *object);
} empty_hooks;

extern const orm_hook_face empty_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status empty_hook_session(orm_session *session, const empty_hooks *hooks) {
    return orm_session_hook_entity(session, &empty_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status empty_hook_engine(orm_engine *engine, const empty_hooks *hooks) {
    return orm_engine_hook_entity(engine, &empty_hook_face, hooks);
}

/* --- Holder --- */

typedef struct holder_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, holder *object);
    orm_status (*before_update)(void *context, orm_session *session, holder *object);
    orm_status (*before_delete)(void *context, orm_session *session, holder *object);
    void (*on_load)(void *context, orm_session *session, holder *object);
    void (*after_insert)(void *context, orm_session *session, holder *object);
    void (*after_update)(void *context, orm_session *session, holder *object);
    void (*after_delete)(void *context, orm_session *session, holder *object);
    const char *(*set_id)(void *context, const holder *object, int32_t value);
    const char *(*set_non)(void *context, const holder *object, nothing_opt value);
    const char *(*set_vac)(void *context, const holder *object, const char *value);
} holder_hooks;

extern const orm_hook_face holder_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status holder_hook_session(orm_session *session, const holder_hooks *hooks) {
    return orm_session_hook_entity(session, &holder_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status holder_hook_engine(orm_engine *engine, const holder_hooks *hooks) {
    return orm_engine_hook_entity(engine, &holder_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
