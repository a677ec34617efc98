/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_leaf(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const leaf_hooks *with = (const leaf_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct leaf *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct leaf *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct leaf *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct leaf *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_leaf(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const leaf_hooks *with = (const leaf_hooks *)hooks;
    const struct leaf *of = (const struct leaf *)object;
    switch (which) {
    case LEAF_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LEAF_COLUMN_BRANCH_ID:
        return with->set_branch_id ? with->set_branch_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case 2 + LEAF_RELATION_BRANCH:
        return with->set_branch ? with->set_branch(
            with->context, of, (struct branch *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_leaf_hooks(void) {
    static const orm_hook_face face = {
        &leaf_entity, sizeof(leaf_hooks), run_hook_of_leaf,
        check_hook_of_leaf};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status leaf_hook_session(orm_session *session, const leaf_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_leaf_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status leaf_hook_engine(orm_engine *engine, const leaf_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_leaf_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_branch(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const branch_hooks *with = (const branch_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct branch *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct branch *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct branch *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct branch *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_branch(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const branch_hooks *with = (const branch_hooks *)hooks;
    const struct branch *of = (const struct branch *)object;
    switch (which) {
    case BRANCH_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BRANCH_COLUMN_TREE_ID:
        return with->set_tree_id ? with->set_tree_id(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case 2 + BRANCH_RELATION_TREE:
        return with->set_tree ? with->set_tree(with->context, of,
                                               (struct tree *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_branch_hooks(void) {
    static const orm_hook_face face = {
        &branch_entity, sizeof(branch_hooks), run_hook_of_branch,
        check_hook_of_branch};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status branch_hook_session(orm_session *session, const branch_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_branch_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status branch_hook_engine(orm_engine *engine, const branch_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_branch_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_tree(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const tree_hooks *with = (const tree_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct tree *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct tree *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct tree *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct tree *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_tree(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const tree_hooks *with = (const tree_hooks *)hooks;
    const struct tree *of = (const struct tree *)object;
    switch (which) {
    case TREE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case TREE_COLUMN_BEST_ID:
        return with->set_best_id ? with->set_best_id(with->context, of,
                                                     *(orm_opt_int32 const *)value) : NULL;
    case 2 + TREE_RELATION_BEST:
        return with->set_best ? with->set_best(with->context, of,
                                               (struct leaf *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_tree_hooks(void) {
    static const orm_hook_face face = {
        &tree_entity, sizeof(tree_hooks), run_hook_of_tree,
        check_hook_of_tree};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tree_hook_session(orm_session *session, const tree_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_tree_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tree_hook_engine(orm_engine *engine, const tree_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_tree_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_left_side(const void *hooks, orm_event event,
                                               orm_session *session, orm_object *object) {
    const left_side_hooks *with = (const left_side_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct left_side *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct left_side *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct left_side *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct left_side *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_left_side(const void *hooks, const orm_object *object,
                                                  unsigned which, const void *value) {
    const left_side_hooks *with = (const left_side_hooks *)hooks;
    const struct left_side *of = (const struct left_side *)object;
    switch (which) {
    case LEFT_SIDE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LEFT_SIDE_COLUMN_OTHER_ID:
        return with->set_other_id ? with->set_other_id(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case 2 + LEFT_SIDE_RELATION_OTHER:
        return with->set_other ? with->set_other(
            with->context, of, (struct right_side *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_left_side_hooks(void) {
    static const orm_hook_face face = {
        &left_side_entity, sizeof(left_side_hooks), run_hook_of_left_side,
        check_hook_of_left_side};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status left_side_hook_session(orm_session *session,
                                                const left_side_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_left_side_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status left_side_hook_engine(orm_engine *engine, const left_side_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_left_side_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_right_side(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const right_side_hooks *with = (const right_side_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct right_side *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct right_side *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct right_side *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct right_side *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_right_side(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const right_side_hooks *with = (const right_side_hooks *)hooks;
    const struct right_side *of = (const struct right_side *)object;
    switch (which) {
    case RIGHT_SIDE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case RIGHT_SIDE_COLUMN_OTHER_ID:
        return with->set_other_id ? with->set_other_id(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case 2 + RIGHT_SIDE_RELATION_OTHER:
        return with->set_other ? with->set_other(
            with->context, of, (struct left_side *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_right_side_hooks(void) {
    static const orm_hook_face face = {
        &right_side_entity, sizeof(right_side_hooks), run_hook_of_right_side,
        check_hook_of_right_side};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status right_side_hook_session(orm_session *session,
                                                 const right_side_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_right_side_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status right_side_hook_engine(orm_engine *engine, const right_side_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_right_side_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
