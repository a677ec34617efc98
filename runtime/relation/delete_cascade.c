/*
 * Deleting, with what goes along.
 *
 *     cascade (delete)            its rows are loaded and deleted too, and theirs in turn; with
 *                                 passive, those that are loaded already
 *     on delete cascade           the same for what is loaded; of the rest the database takes care
 *     on delete set null          what is loaded is pointed away, as the database does with the rest
 *     anything else               the database has the last word: it may refuse
 *
 * What goes along is gathered in a list rather than by recursion: a tree may be deep. Nothing is marked
 * before all is gathered, because a load flushes: it would delete a row whose children are still there.
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

/* Adds a copy of the list, which deleting its objects will change. Each is added once where it goes
 * along. */
static bool add_all(orm_arena *scratch, object_list *gathered, const orm_list *objects,
                    bool along) {
    for (size_t i = 0; i < objects->len; i++) {
        orm_object *object = objects->items[i];
        if (!object->session || orm__record_of(object)->state == ORM__DELETED)
            continue;
        orm__record *record = orm__record_own(object);
        if (!record)
            return false;
        if (along && record->doomed)
            continue;
        if (!ORM__LIST_ADD(scratch, gathered, object))
            return false;
        record->doomed = record->doomed || along;
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
    bool goes_along = ours || theirs;
    if (status == ORM_OK && !add_all(scratch, goes_along ? along : away, &objects, goes_along))
        status = orm__fail_nomem(&object->session->failure);
    return status;
}

/* Before what they refer to is deleted. */
static void point_away(const object_list *away) {
    for (size_t i = 0; i < away->len; i++) {
        orm_object *object = away->items[i];
        for (unsigned k = 0; k < object->entity->relation_count; k++) {
            if (object->entity->relations[k].kind != ORM_RELATION_OWNER)
                continue;
            const orm_object *target = orm__related_target(object, k);
            if (target && orm__record_of(target)->doomed)
                orm_object_relate(object, k, NULL);
        }
    }
}

/* Everything that goes along, the object itself first, and what is pointed away. */
static orm_status gather_all(orm_object *first, orm_arena *scratch, object_list *along,
                             object_list *away) {
    orm_object *items[] = {first};
    orm_status status = ORM_OK;
    if (!add_all(scratch, along, &(orm_list){items, 1}, true))
        return orm__fail_nomem(&first->session->failure);
    for (size_t i = 0; i < along->len && status == ORM_OK; i++) {
        orm_object *object = along->items[i];
        for (unsigned k = 0; k < object->entity->relation_count && status == ORM_OK; k++)
            status = gather(object, k, scratch, along, away);
    }
    return status;
}

static orm_status delete_all(orm_object *first, orm_arena *scratch) {
    orm_session *session = first->session;
    object_list along = {.items = NULL}, away = {.items = NULL};
    orm_status status = gather_all(first, scratch, &along, &away);
    if (status == ORM_OK) {
        point_away(&away);
        status = session->latched;
    }
    for (size_t i = 0; i < along.len; i++) {
        orm_object *object = along.items[i];
        orm__record_of(object)->doomed = false;
        /* What was pending is gone from the session once it is deleted. */
        if (status == ORM_OK && object->session)
            status = orm__object_delete(object);
    }
    return status;
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
