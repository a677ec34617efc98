/*
 * Loose objects: those that the program owns. An object becomes one by being expunged; a copy of one
 * is made by detaching.
 *
 * A loose object has its values in an arena of its own, so that it may outlive the session.
 */
#include <string.h>

#include "session/owned_values.h"
#include "session/pairs.h"
#include "session/related.h"
#include "session/session_state.h"

/* Copies the values of all columns into an arena of the object's own. */
static orm_status move_values(orm_object *object, orm_arena *arena) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        void *slot = orm__slot_of(object, column);
        if (orm__is_null(object, column) || !orm__bit(orm__loaded(object), i))
            continue;
        void *copy = orm_arena_alloc(arena, orm__slot_size(column->type, orm__nullable(column)));
        if (!copy || orm__value_copy(column->type, orm__nullable(column), arena, slot, copy))
            return ORM_NOMEM;
        memcpy(slot, copy, orm__slot_size(column->type, orm__nullable(column)));
    }
    return ORM_OK;
}

/* --- expunging --------------------------------------------------------------------------------- */

orm_status orm_object_expunge(orm_object *object) {
    orm_session *session = object ? object->session : NULL;
    if (!session)
        return ORM_MISUSE;
    orm__record *record = orm__record_of(object);
    if (record->state != ORM__PENDING && record->state != ORM__PERSISTENT)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "this `%s` is to be deleted, or is a row of a stream",
                         object->entity->name);
    if (record->inserted || record->kept_new || record->committed)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "commit or roll back first"},
            "this `%s` was written by a transaction that has not ended", object->entity->name);
    orm_arena *arena = orm_arena_new(&session->allocator);
    orm__record *own = arena ? orm_arena_zalloc(arena, sizeof *own) : NULL;
    if (!own || move_values(object, arena) != ORM_OK) {
        orm_arena_free(arena);
        return orm__fail_nomem(&session->failure);
    }
    orm__related_sever(object);
    orm__savepoints_forget(session, record);
    orm__untouch(session, record);
    orm__pairs_forget(session, object);
    if (record->state == ORM__PERSISTENT)
        orm__forget_identity(session, object);
    *own = (orm__record){.state = record->state == ORM__PENDING ? ORM__TRANSIENT : ORM__DETACHED,
                         .slab = record->slab,
                         .object = object,
                         .loose = true,
                         .arena = arena};
    own->slab->loose++;
    object->record = own;
    object->session = NULL;
    orm__record_release(session, record);
    return ORM_OK;
}

/* --- copies ------------------------------------------------------------------------------------ */

/* Takes over the columns as they stand, pointers and all, and what is known about them. */
static void share_columns(orm_object *copy, const orm_object *from) {
    const orm_entity *entity = from->entity;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        bool known = orm__bit(orm__loaded(from), i);
        orm__bit_set(orm__loaded(copy), i, known);
        orm__bit_set(orm__changed(copy), i, orm__bit(orm__changed(from), i));
        if (known)
            memcpy(orm__slot_of(copy, column), orm__slot_of(from, column),
                   orm__slot_size(column->type, orm__nullable(column)));
    }
}

orm_status orm_object_detach(const orm_object *object, orm_object **out) {
    *out = NULL;
    if (!object)
        return ORM_MISUSE;
    orm_session *session = object->session;
    const orm__record *record = orm__record_of(object);
    bool is_row = record->state != ORM__TRANSIENT && record->state != ORM__PENDING;
    /* A row of a stream has no slab. */
    const orm_allocator *allocator = session ? &session->allocator : &record->slab->allocator;
    orm_object *copy =
        orm__object_new_loose(allocator, object->entity, is_row ? ORM__DETACHED : ORM__TRANSIENT);
    if (copy) {
        share_columns(copy, object);
        for (unsigned i = 0; i < object->entity->relation_count && is_row; i++)
            orm__related_forget(copy, i);
    }
    if (!copy || move_values(copy, orm__record_of(copy)->arena) != ORM_OK) {
        orm_object_free(copy);
        return session ? orm__fail_nomem(&session->failure) : ORM_NOMEM;
    }
    *out = copy;
    return ORM_OK;
}

/* --- freeing ----------------------------------------------------------------------------------- */

/* What its session still has of an object that a commit detached, or a rollback made transient. */
static void leave_session(orm_session *session, orm__record *record) {
    orm__savepoints_forget(session, record);
    orm__untouch(session, record);
    orm__record_release(session, record);
}

void orm_object_free(orm_object *object) {
    if (!object || orm__is_gone(object))
        return;
    orm__record *record = orm__record_of(object);
    if (object->session) {
        orm__latch(object->session,
                   &(orm__facts){.status = ORM_MISUSE, .hint = "expunge it first, or delete it"},
                   "a `%s` of this session was freed", object->entity->name);
        return;
    }
    orm__slab *slab = record->slab;
    orm_session *session = slab->session;
    if (record->loose) {
        slab->loose--;
        orm_arena_free(record->arena); /* may hold the record itself */
    } else if (session) {
        leave_session(session, record);
    }
    if (!session) {
        orm__slab_check(slab);
        return;
    }
    orm__slab_bury(slab, object);
    orm__sweep_when_due(session);
}
