/*
 * The hooks of ordering's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_ORDERING_HOOKS_H
#define ORDERING_ORDERING_HOOKS_H

#include "ordering.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Leaf --- */

typedef struct leaf_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, leaf *object);
    orm_status (*before_update)(void *context, orm_session *session, leaf *object);
    orm_status (*before_delete)(void *context, orm_session *session, leaf *object);
    void (*on_load)(void *context, orm_session *session, leaf *object);
    void (*after_insert)(void *context, orm_session *session, leaf *object);
    void (*after_update)(void *context, orm_session *session, leaf *object);
    void (*after_delete)(void *context, orm_session *session, leaf *object);
    const char *(*set_id)(void *context, const leaf *object, int32_t value);
    const char *(*set_branch_id)(void *context, const leaf *object, int32_t value);
    const char *(*set_branch)(void *context, const leaf *object, branch *value);
} leaf_hooks;

extern const orm_hook_face leaf_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status leaf_hook_session(orm_session *session, const leaf_hooks *hooks) {
    return orm_session_hook_entity(session, &leaf_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status leaf_hook_engine(orm_engine *engine, const leaf_hooks *hooks) {
    return orm_engine_hook_entity(engine, &leaf_hook_face, hooks);
}

/* --- Branch --- */

typedef struct branch_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, branch *object);
    orm_status (*before_update)(void *context, orm_session *session, branch *object);
    orm_status (*before_delete)(void *context, orm_session *session, branch *object);
    void (*on_load)(void *context, orm_session *session, branch *object);
    void (*after_insert)(void *context, orm_session *session, branch *object);
    void (*after_update)(void *context, orm_session *session, branch *object);
    void (*after_delete)(void *context, orm_session *session, branch *object);
    const char *(*set_id)(void *context, const branch *object, int32_t value);
    const char *(*set_tree_id)(void *context, const branch *object, int32_t value);
    const char *(*set_tree)(void *context, const branch *object, tree *value);
} branch_hooks;

extern const orm_hook_face branch_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status branch_hook_session(orm_session *session, const branch_hooks *hooks) {
    return orm_session_hook_entity(session, &branch_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status branch_hook_engine(orm_engine *engine, const branch_hooks *hooks) {
    return orm_engine_hook_entity(engine, &branch_hook_face, hooks);
}

/* --- Tree --- */

typedef struct tree_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, tree *object);
    orm_status (*before_update)(void *context, orm_session *session, tree *object);
    orm_status (*before_delete)(void *context, orm_session *session, tree *object);
    void (*on_load)(void *context, orm_session *session, tree *object);
    void (*after_insert)(void *context, orm_session *session, tree *object);
    void (*after_update)(void *context, orm_session *session, tree *object);
    void (*after_delete)(void *context, orm_session *session, tree *object);
    const char *(*set_id)(void *context, const tree *object, int32_t value);
    const char *(*set_best_id)(void *context, const tree *object, orm_opt_int32 value);
    const char *(*set_best)(void *context, const tree *object, leaf *value);
} tree_hooks;

extern const orm_hook_face tree_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tree_hook_session(orm_session *session, const tree_hooks *hooks) {
    return orm_session_hook_entity(session, &tree_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tree_hook_engine(orm_engine *engine, const tree_hooks *hooks) {
    return orm_engine_hook_entity(engine, &tree_hook_face, hooks);
}

/* --- LeftSide --- */

typedef struct left_side_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, left_side *object);
    orm_status (*before_update)(void *context, orm_session *session, left_side *object);
    orm_status (*before_delete)(void *context, orm_session *session, left_side *object);
    void (*on_load)(void *context, orm_session *session, left_side *object);
    void (*after_insert)(void *context, orm_session *session, left_side *object);
    void (*after_update)(void *context, orm_session *session, left_side *object);
    void (*after_delete)(void *context, orm_session *session, left_side *object);
    const char *(*set_id)(void *context, const left_side *object, int32_t value);
    const char *(*set_other_id)(void *context, const left_side *object, int32_t value);
    const char *(*set_other)(void *context, const left_side *object, right_side *value);
} left_side_hooks;

extern const orm_hook_face left_side_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status left_side_hook_session(orm_session *session,
                                                const left_side_hooks *hooks) {
    return orm_session_hook_entity(session, &left_side_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status left_side_hook_engine(orm_engine *engine, const left_side_hooks *hooks) {
    return orm_engine_hook_entity(engine, &left_side_hook_face, hooks);
}

/* --- RightSide --- */

typedef struct right_side_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, right_side *object);
    orm_status (*before_update)(void *context, orm_session *session, right_side *object);
    orm_status (*before_delete)(void *context, orm_session *session, right_side *object);
    void (*on_load)(void *context, orm_session *session, right_side *object);
    void (*after_insert)(void *context, orm_session *session, right_side *object);
    void (*after_update)(void *context, orm_session *session, right_side *object);
    void (*after_delete)(void *context, orm_session *session, right_side *object);
    const char *(*set_id)(void *context, const right_side *object, int32_t value);
    const char *(*set_other_id)(void *context, const right_side *object, int32_t value);
    const char *(*set_other)(void *context, const right_side *object, left_side *value);
} right_side_hooks;

extern const orm_hook_face right_side_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status right_side_hook_session(orm_session *session,
                                                 const right_side_hooks *hooks) {
    return orm_session_hook_entity(session, &right_side_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status right_side_hook_engine(orm_engine *engine, const right_side_hooks *hooks) {
    return orm_engine_hook_entity(engine, &right_side_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
