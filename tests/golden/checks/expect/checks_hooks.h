/*
 * The hooks of checks's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of checks, which is the place for changes.
 */
#ifndef CHECKS_CHECKS_HOOKS_H
#define CHECKS_CHECKS_HOOKS_H

#include "checks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Shelf --- */

typedef struct shelf_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, shelf *object);
    orm_status (*before_update)(void *context, orm_session *session, shelf *object);
    orm_status (*before_delete)(void *context, orm_session *session, shelf *object);
    void (*on_load)(void *context, orm_session *session, shelf *object);
    void (*after_insert)(void *context, orm_session *session, shelf *object);
    void (*after_update)(void *context, orm_session *session, shelf *object);
    void (*after_delete)(void *context, orm_session *session, shelf *object);
    const char *(*set_id)(void *context, const shelf *object, int32_t value);
    const char *(*set_width)(void *context, const shelf *object, int32_t value);
    const char *(*set_height)(void *context, const shelf *object, int32_t value);
    const char *(*set_label)(void *context, const shelf *object, const char *value);
} shelf_hooks;

extern const orm_hook_face shelf_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status shelf_hook_session(orm_session *session, const shelf_hooks *hooks) {
    return orm_session_hook_entity(session, &shelf_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status shelf_hook_engine(orm_engine *engine, const shelf_hooks *hooks) {
    return orm_engine_hook_entity(engine, &shelf_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
