/* Calls hooks by their types. Made by ormgen from the schema of trees. */
#include "trees_hooks.h"

/* clang-format off */

static orm_status run_hook_of_node(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_node(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const node_hooks *with = (const node_hooks *)hooks;
    const struct node *of = (const struct node *)object;
    switch (which) {
    case NODE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case NODE_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case NODE_COLUMN_PARENT_ID:
        return with->set_parent_id ? with->set_parent_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 3 + NODE_RELATION_PARENT:
        return with->set_parent ? with->set_parent(with->context, of, (struct node *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face node_hook_face = {
    &node_entity, sizeof(node_hooks), run_hook_of_node, check_hook_of_node};

/* clang-format on */
