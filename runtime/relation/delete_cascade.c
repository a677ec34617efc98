/*
 * Deleting, with what goes along.
 *
 *     cascade (delete)            its rows are loaded and deleted too, and theirs in turn; with
 *                                 passive, those that are loaded already
 *     on delete cascade           the same for what is loaded; of the rest the database takes care
 *     on delete set null          what is loaded is pointed away, as the database does with the rest
 *     anything else               the database has the last word: it may refuse
 *
 * What goes along is gathered in a list rather than by recursion: a tree may be deep.
 */
#include "base/list.h"
#include "session/related.h"

typedef ORM__LIST(orm_object *) object_list;

/* Whether rows on the other side hold this object's key, so that deleting it concerns them. */
static bool is_referred_by(const orm_relation *relation) {
    return relation->kind == ORM_RELATION_MANY || relation->kind == ORM_RELATION_ONE;
}

static orm_status load_all(orm_object *object, unsigned number, orm_list *out) {
    const orm_relation *relation = &object->entity->relations[number];
    if (relation->flags & ORM_RELATION_TO_MANY)
        return orm_object_load_many(object, number, out);
    orm_status status = orm_object_load_one(object, number, out->items);
    out->len = status == ORM_OK && *out->items;
    return status;
}

/* Adds a copy of the list, which deleting its objects will change. */
static bool add_all(orm_arena *scratch, object_list *gathered, const orm_list *objects) {
    for (size_t i = 0; i < objects->len; i++) {
        orm_object *object = objects->items[i];
        if (object->session && orm__record_of(object)->state != ORM__DELETED &&
            !ORM__LIST_ADD(scratch, gathered, object))
            return false;
    }
    return true;
}

static orm_status gather(orm_object *object, unsigned number, orm_arena *scratch,
                         object_list *along, object_list *away) {
    const orm_relation *relation = &object->entity->relations[number];
    bool ours = relation->flags & ORM_RELATION_CASCADE_DELETE;
    bool theirs = relation->flags & ORM_RELATION_DATABASE_CASCADES;
    bool passive = relation->flags & ORM_RELATION_PASSIVE_DELETE;
    bool nulls = relation->flags & ORM_RELATION_DATABASE_SETS_NULL;
    bool known = orm__related_known(object, number);
    if (!is_referred_by(relation) || relation->flags & ORM_RELATION_ELSEWHERE ||
        (!known && (!ours || theirs || passive)))
        return ORM_OK;
    orm_object *one;
    orm_list objects = {.items = &one};
    orm_status status = ORM_OK;
    if (ours || theirs || nulls)
        status = load_all(object, number, &objects);
    if (status == ORM_OK && !add_all(scratch, ours || theirs ? along : away, &objects))
        status = orm__fail_nomem(&object->session->failure);
    return status;
}

static orm_status point_away(const object_list *away, const orm_object *deleted) {
    orm_session *session = deleted->session;
    for (size_t i = 0; i < away->len; i++) {
        orm_object *object = away->items[i];
        for (unsigned k = 0; k < object->entity->relation_count; k++)
            if (object->entity->relations[k].kind == ORM_RELATION_OWNER &&
                orm__related_target(object, k) == deleted)
                orm_object_relate(object, k, NULL);
    }
    return session->latched;
}

static orm_status delete_all(orm_object *first, orm_arena *scratch) {
    orm_session *session = first->session;
    object_list along = {.items = NULL};
    if (!ORM__LIST_ADD(scratch, &along, first))
        return orm__fail_nomem(&session->failure);
    for (size_t i = 0; i < along.len; i++) {
        orm_object *object = along.items[i];
        object_list away = {.items = NULL};
        orm_status status = ORM_OK;
        if (!object->session || orm__record_of(object)->state == ORM__DELETED)
            continue;
        for (unsigned k = 0; k < object->entity->relation_count && status == ORM_OK; k++)
            status = gather(object, k, scratch, &along, &away);
        if (status == ORM_OK)
            status = point_away(&away, object);
        if (status == ORM_OK)
            status = orm__object_delete(object);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

orm_status orm_object_delete(orm_object *object) {
    if (!object || !object->session)
        return ORM_MISUSE;
    if (object->session->latched != ORM_OK)
        return object->session->latched;
    orm_arena *scratch = orm_arena_new(&object->session->allocator);
    if (!scratch)
        return orm__fail_nomem(&object->session->failure);
    orm_status status = delete_all(object, scratch);
    orm_arena_free(scratch);
    return status;
}
