/*
 * Loading a relationship when it is asked for: for every object of the result that the object came
 * from, unless it is to be loaded alone; and for lists of objects at hand.
 */
#include <string.h>

#include "relation/load_run.h"
#include "relation/repeated_loads.h"
#include "relation/with.h"
#include "session/related.h"

/* --- one relationship -------------------------------------------------------------------------- */

static orm_status refuse(const orm_object *object, const orm_relation *relation, orm_status status,
                         const char *hint, const char *why) {
    const orm__batch *batch = orm__record_of(object)->batch;
    return orm__fail_with(&object->session->failure,
                          &(orm__facts){.status = status,
                                        .table = object->entity->table,
                                        .column = relation->name,
                                        .query = batch ? batch->query : NULL,
                                        .hint = hint},
                          "`%s` of `%s` %s", relation->name, object->entity->name, why);
}

/* Flushes, and looks whether there is something to go by. */
static orm_status prepare(orm_object *object, const orm_relation *relation, orm_load how) {
    orm_session *session = object->session;
    orm_status status = session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
    if (status != ORM_OK)
        return status;
    if (orm__record_of(object)->state != ORM__PERSISTENT)
        return refuse(object, relation, ORM_MISUSE, NULL,
                      "cannot be loaded: the object is no row of the database");
    if (how == ORM_LOAD_RAISE)
        return refuse(object, relation, ORM_NOT_LOADED,
                      relation->load == ORM_LOAD_RAISE ? "the schema says `load raise`"
                                                       : "the call that gave the object said so",
                      "is not to be loaded when it is needed");
    if (relation->column_count == 0)
        return refuse(object, relation, ORM_MISUSE, NULL,
                      "cannot be loaded: the rows of its table have no key");
    return ORM_OK;
}

/* The object and those that came with it. */
static bool siblings_of(orm_object *object, bool alone, orm_arena *scratch, orm_list *out) {
    const orm__batch *batch = alone ? NULL : orm__record_of(object)->batch;
    size_t more = batch ? batch->len : 0;
    out->items = orm_arena_alloc(scratch, (more + 1) * sizeof(orm_object *));
    if (!out->items)
        return false;
    out->items[0] = object;
    if (more)
        memcpy(out->items + 1, batch->objects, more * sizeof(orm_object *));
    out->len = more + 1;
    return true;
}

/* One that lacks the columns to go by is read by itself, but not those beside it. */
static void leave_out_unread(orm_list *objects, const orm_entity *entity,
                             const orm_relation *relation) {
    size_t kept = 1;
    for (size_t i = 1; i < objects->len; i++) {
        orm_object *object = objects->items[i];
        bool usable = object && orm__root_of(object->entity) == orm__root_of(entity);
        for (int k = 0; k < relation->column_count && usable; k++)
            usable = orm__bit(orm__loaded(object), relation->columns[k]);
        if (usable)
            objects->items[kept++] = object;
    }
    objects->len = kept;
}

static orm_status load_with_siblings(orm_object *object, unsigned number, orm_load_choice choice,
                                     orm_arena *scratch, size_t *asked) {
    orm_session *session = object->session;
    orm__load_node root = {.entity = object->entity}, *roots[] = {&root};
    if (!siblings_of(object, choice.how == ORM_LOAD_ALONE, scratch, &root.objects))
        return orm__fail_nomem(&session->failure);
    leave_out_unread(&root.objects, object->entity, &object->entity->relations[number]);
    orm__load_node *node = orm__load_tree_add(&root, number, scratch);
    if (!node)
        return orm__fail_nomem(&session->failure);
    node->with = choice.with;
    orm_status status = orm__load_tree_grow(session, node, scratch);
    if (status == ORM_OK && !orm__load_tree_columns(node, scratch))
        status = orm__fail_nomem(&session->failure);
    return status == ORM_OK ? orm__load_run_below(session, roots, 1, scratch, asked) : status;
}

static orm_status load_relation(orm_object *object, unsigned number, const char *file, int line) {
    if (!object || number >= object->entity->relation_count)
        return ORM_MISUSE;
    if (orm__related_current(object, number))
        return ORM_OK;
    orm_session *session = object->session;
    if (!session)
        return ORM_MISUSE;
    if (session->latched != ORM_OK)
        return session->latched;
    const orm_relation *relation = &object->entity->relations[number];
    orm_load_choice choice = orm__with_of_object(object, number);
    orm_status status = prepare(object, relation, choice.how);
    if (status != ORM_OK || orm__related_current(object, number))
        return status;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    size_t asked = 0;
    status = load_with_siblings(object, number, choice, scratch, &asked);
    if (status == ORM_OK && asked == 1)
        orm__repeated_load_note(session, object->entity, relation, file, line);
    orm_arena_free(scratch);
    return status;
}

orm_status orm_object_load_one_at(orm_object *object, unsigned number, const char *file, int line,
                                  orm_object **out) {
    *out = NULL;
    orm_status status = load_relation(object, number, file, line);
    if (status == ORM_OK)
        *out = *orm__related_one(object, &object->entity->relations[number]);
    return status;
}

orm_status orm_object_load_many_at(orm_object *object, unsigned number, const char *file, int line,
                                   orm_list *out) {
    *out = (orm_list){.items = NULL};
    orm_status status = load_relation(object, number, file, line);
    if (status == ORM_OK)
        *out = *orm__related_list(object, &object->entity->relations[number]);
    return status;
}

orm_status orm_object_load_one(orm_object *object, unsigned number, orm_object **out) {
    return orm_object_load_one_at(object, number, NULL, 0, out);
}

orm_status orm_object_load_many(orm_object *object, unsigned number, orm_list *out) {
    return orm_object_load_many_at(object, number, NULL, 0, out);
}

/* --- lists at hand ----------------------------------------------------------------------------- */

/* The session of them all; NULL when there is none. */
static orm_session *session_of(const orm_entity *entity, const orm_list *objects,
                               orm_status *status) {
    orm_session *session = NULL;
    *status = ORM_OK;
    for (size_t i = 0; i < objects->len; i++) {
        const orm_object *object = objects->items[i];
        if (!object)
            continue;
        session = session ? session : object->session;
        if (!object->session || object->session != session || !orm__is_a(object->entity, entity))
            *status = ORM_MISUSE;
    }
    return session;
}

static orm_status load_below(orm_session *session, orm__load_node *root, orm_arena *scratch) {
    orm__load_node *roots[] = {root};
    orm_status status = orm__load_tree_grow(session, root, scratch);
    if (status == ORM_OK && !orm__load_tree_columns(root, scratch))
        status = orm__fail_nomem(&session->failure);
    return status == ORM_OK ? orm__load_run_below(session, roots, 1, scratch, NULL) : status;
}

orm_status orm_list_load(const orm_entity *entity, const orm_list *objects, const void *with) {
    orm_status status;
    orm_session *session = session_of(entity, objects, &status);
    if (!session)
        return status;
    if (status != ORM_OK)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "the objects are not all of one session, and of `%s`", entity->name);
    if (session->latched != ORM_OK)
        return session->latched;
    orm__load_node root = {.entity = entity, .objects = *objects};
    status = orm__with_keep(session, entity, with, &root.with);
    if (status == ORM_OK && !session->options.no_autoflush)
        status = orm_session_flush(session);
    orm_arena *scratch = status == ORM_OK ? orm_arena_new(&session->allocator) : NULL;
    if (status == ORM_OK && !scratch)
        return orm__fail_nomem(&session->failure);
    if (status == ORM_OK)
        status = load_below(session, &root, scratch);
    orm_arena_free(scratch);
    return status;
}

/* --- again ------------------------------------------------------------------------------------- */

static orm_status load_again(orm_object *object, const bool *known, orm_arena *scratch) {
    orm_session *session = object->session;
    orm__load_node root = {.entity = object->entity, .objects = {&object, 1}}, *roots[] = {&root};
    for (unsigned i = 0; i < object->entity->relation_count; i++)
        if (known[i] && !orm__load_tree_add(&root, i, scratch))
            return orm__fail_nomem(&session->failure);
    if (!orm__load_tree_columns(&root, scratch))
        return orm__fail_nomem(&session->failure);
    return orm__load_run_below(session, roots, 1, scratch, NULL);
}

orm_status orm_object_reload(orm_object *object) {
    orm_session *session = object ? object->session : NULL;
    if (!session)
        return ORM_MISUSE;
    const orm_entity *entity = object->entity;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    bool *known = scratch ? orm_arena_zalloc(scratch, entity->relation_count) : NULL;
    orm_status status = known ? ORM_OK : orm__fail_nomem(&session->failure);
    for (unsigned i = 0; i < entity->relation_count && known; i++)
        known[i] = orm__related_known(object, i);
    if (status == ORM_OK)
        status = orm_object_expire(object);
    if (status == ORM_OK)
        status = orm_object_refresh(object);
    if (status == ORM_OK)
        status = load_again(object, known, scratch);
    orm_arena_free(scratch);
    return status;
}
