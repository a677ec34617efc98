/* Calls hooks by their types. Made by ormgen from the schema of ordering. */
#include "ordering_hooks.h"

/* clang-format off */

static orm_status run_hook_of_leaf(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_leaf(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const leaf_hooks *with = (const leaf_hooks *)hooks;
    const struct leaf *of = (const struct leaf *)object;
    switch (which) {
    case LEAF_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LEAF_COLUMN_BRANCH_ID:
        return with->set_branch_id ? with->set_branch_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + LEAF_RELATION_BRANCH:
        return with->set_branch ? with->set_branch(with->context, of, (struct branch *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face leaf_hook_face = {
    &leaf_entity, sizeof(leaf_hooks), run_hook_of_leaf, check_hook_of_leaf};

static orm_status run_hook_of_branch(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_branch(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const branch_hooks *with = (const branch_hooks *)hooks;
    const struct branch *of = (const struct branch *)object;
    switch (which) {
    case BRANCH_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BRANCH_COLUMN_TREE_ID:
        return with->set_tree_id ? with->set_tree_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + BRANCH_RELATION_TREE:
        return with->set_tree ? with->set_tree(with->context, of, (struct tree *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face branch_hook_face = {
    &branch_entity, sizeof(branch_hooks), run_hook_of_branch, check_hook_of_branch};

static orm_status run_hook_of_tree(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_tree(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const tree_hooks *with = (const tree_hooks *)hooks;
    const struct tree *of = (const struct tree *)object;
    switch (which) {
    case TREE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case TREE_COLUMN_BEST_ID:
        return with->set_best_id ? with->set_best_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + TREE_RELATION_BEST:
        return with->set_best ? with->set_best(with->context, of, (struct leaf *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face tree_hook_face = {
    &tree_entity, sizeof(tree_hooks), run_hook_of_tree, check_hook_of_tree};

static orm_status run_hook_of_left_side(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_left_side(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const left_side_hooks *with = (const left_side_hooks *)hooks;
    const struct left_side *of = (const struct left_side *)object;
    switch (which) {
    case LEFT_SIDE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LEFT_SIDE_COLUMN_OTHER_ID:
        return with->set_other_id ? with->set_other_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + LEFT_SIDE_RELATION_OTHER:
        return with->set_other ? with->set_other(with->context, of, (struct right_side *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face left_side_hook_face = {
    &left_side_entity, sizeof(left_side_hooks), run_hook_of_left_side, check_hook_of_left_side};

static orm_status run_hook_of_right_side(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_right_side(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const right_side_hooks *with = (const right_side_hooks *)hooks;
    const struct right_side *of = (const struct right_side *)object;
    switch (which) {
    case RIGHT_SIDE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case RIGHT_SIDE_COLUMN_OTHER_ID:
        return with->set_other_id ? with->set_other_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + RIGHT_SIDE_RELATION_OTHER:
        return with->set_other ? with->set_other(with->context, of, (struct left_side *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face right_side_hook_face = {
    &right_side_entity, sizeof(right_side_hooks), run_hook_of_right_side, check_hook_of_right_side};

/* clang-format on */
