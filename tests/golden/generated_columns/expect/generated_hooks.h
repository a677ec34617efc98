/*
 * The hooks of generated's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of generated, which is the place for changes.
 */
#ifndef GENERATED_GENERATED_HOOKS_H
#define GENERATED_GENERATED_HOOKS_H

#include "generated.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Box --- */

typedef struct box_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, box *object);
    orm_status (*before_update)(void *context, orm_session *session, box *object);
    orm_status (*before_delete)(void *context, orm_session *session, box *object);
    void (*on_load)(void *context, orm_session *session, box *object);
    void (*after_insert)(void *context, orm_session *session, box *object);
    void (*after_update)(void *context, orm_session *session, box *object);
    void (*after_delete)(void *context, orm_session *session, box *object);
    const char *(*set_id)(void *context, const box *object, int32_t value);
    const char *(*set_width)(void *context, const box *object, orm_numeric value);
    const char *(*set_height)(void *context, const box *object, orm_numeric value);
    const char *(*set_depth)(void *context, const box *object, orm_opt_numeric value);
} box_hooks;

extern const orm_hook_face box_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status box_hook_session(orm_session *session, const box_hooks *hooks) {
    return orm_session_hook_entity(session, &box_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status box_hook_engine(orm_engine *engine, const box_hooks *hooks) {
    return orm_engine_hook_entity(engine, &box_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
