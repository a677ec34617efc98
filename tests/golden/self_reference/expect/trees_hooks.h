/*
 * The hooks of trees's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of trees, which is the place for changes.
 */
#ifndef TREES_TREES_HOOKS_H
#define TREES_TREES_HOOKS_H

#include "trees.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Node --- */

typedef struct node_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, node *object);
    orm_status (*before_update)(void *context, orm_session *session, node *object);
    orm_status (*before_delete)(void *context, orm_session *session, node *object);
    void (*on_load)(void *context, orm_session *session, node *object);
    void (*after_insert)(void *context, orm_session *session, node *object);
    void (*after_update)(void *context, orm_session *session, node *object);
    void (*after_delete)(void *context, orm_session *session, node *object);
    const char *(*set_id)(void *context, const node *object, int32_t value);
    const char *(*set_name)(void *context, const node *object, const char *value);
    const char *(*set_parent_id)(void *context, const node *object, orm_opt_int32 value);
    const char *(*set_parent)(void *context, const node *object, node *value);
} node_hooks;

extern const orm_hook_face node_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status node_hook_session(orm_session *session, const node_hooks *hooks) {
    return orm_session_hook_entity(session, &node_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status node_hook_engine(orm_engine *engine, const node_hooks *hooks) {
    return orm_engine_hook_entity(engine, &node_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
