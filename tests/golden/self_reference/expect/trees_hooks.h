/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_node(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const node_hooks *with = (const node_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct node *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct node *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct node *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct node *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_node(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const node_hooks *with = (const node_hooks *)hooks;
    const struct node *of = (const struct node *)object;
    switch (which) {
    case NODE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case NODE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case NODE_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case 3 + NODE_RELATION_PARENT:
        return with->set_parent ? with->set_parent(
            with->context, of, (struct node *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_node_hooks(void) {
    static const orm_hook_face face = {
        &node_entity, sizeof(node_hooks), run_hook_of_node,
        check_hook_of_node};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status node_hook_session(orm_session *session, const node_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_node_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status node_hook_engine(orm_engine *engine, const node_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_node_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
