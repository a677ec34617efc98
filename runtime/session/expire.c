/*
 * Expiring: a row's values are forgotten, to be read again when it is next met.
 *
 * The key stays readable: it is what the row is read again by.
 */
#include "session/pairs.h"
#include "session/related.h"
#include "session/session_state.h"

void orm__expire(orm_object *object, orm__record *record) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count; i++)
        if (!(entity->columns[i].flags & ORM_COLUMN_KEY))
            orm__bit_set(orm__loaded(object), i, false);
    for (unsigned i = 0; i < entity->relation_count; i++)
        orm__related_forget(object, i);
    record->expired = true;
}

/* Other objects may have been related to it in ways that are not saved. */
static orm_status expire(orm_session *session, orm_object *object) {
    orm__record *record = orm__record_own(object);
    if (!record)
        return session->latched;
    if (record->relations_touched) {
        orm__pairs_forget(session, object);
        orm__related_sever(object);
    }
    orm__drop_changes(object, record);
    orm__related_forget_inverses(object);
    orm__expire(object, record);
    return ORM_OK;
}

orm_status orm_object_expire(orm_object *object) {
    orm_session *session = object ? object->session : NULL;
    if (!session)
        return ORM_MISUSE;
    if (session->latched != ORM_OK)
        return session->latched;
    if (orm__record_of(object)->state != ORM__PERSISTENT || object->entity->key_count == 0)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "this `%s` is no row of the database that could be read again",
                         object->entity->name);
    return expire(session, object);
}

/* The rows that the session has, in `out`, for which there is room. */
static size_t gather_rows(const orm_session *session, orm_object **out) {
    size_t len = 0;
    for (const orm__entity_state *state = session->entities; state; state = state->next)
        for (size_t i = 0; i < state->own.capacity; i++) {
            orm_object *object = state->own.slots[i].object;
            if (object && orm__record_of(object)->state == ORM__PERSISTENT)
                out[len++] = object;
        }
    return len;
}

orm_status orm_session_expire_all(orm_session *session) {
    if (session->latched != ORM_OK)
        return session->latched;
    size_t size = orm_session_object_count(session) * sizeof(orm_object *);
    orm_object **objects = size ? orm__allocate(&session->allocator, size) : NULL;
    if (size && !objects)
        return orm__fail_nomem(&session->failure);
    orm_status status = ORM_OK;
    size_t len = objects ? gather_rows(session, objects) : 0;
    for (size_t i = 0; i < len && status == ORM_OK; i++)
        status = expire(session, objects[i]);
    orm__release(&session->allocator, objects, size);
    return status;
}
