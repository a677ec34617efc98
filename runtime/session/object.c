/*
 * Objects: the states that they go through; making, adding and deleting them.
 *
 *     (none)     → TRANSIENT   [orm_object_new without a session]
 *     (none)     → PENDING     [orm_object_new]
 *     (none)     → PERSISTENT  [a load]
 *     TRANSIENT  → PENDING     [orm_object_add, or by a relationship to an object of the session]
 *     PENDING    → PERSISTENT  [flush: INSERT was answered]
 *     PENDING    → TRANSIENT   [orm_object_delete, orm_session_rollback]
 *     PERSISTENT → TRANSIENT   [orm_session_rollback of the transaction that inserted it]
 *     PERSISTENT → DELETED     [orm_object_delete]
 *     DELETED    → PERSISTENT  [orm_session_rollback]
 *     DELETED    → DETACHED    [orm_session_commit]
 *     PENDING, PERSISTENT → TRANSIENT, DETACHED  [orm_object_expunge]
 *     (none)     → TRANSIENT, DETACHED  [orm_object_detach: a copy]
 *
 * TRANSIENT and DETACHED objects have no session. Those that the program made without one,
 * expunged or detached are *loose*: they are the program's. The others stay in the session's memory
 * until that goes. The program may free any of them; see sweep.c.
 */
#include "session/hooks.h"
#include "session/owned_values.h"
#include "session/pairs.h"
#include "session/related.h"

/* --- making ------------------------------------------------------------------------------------ */

enum { OBJECTS_A_SLAB = 32 };

/* Objects that the program makes have their own record right behind them. */
static size_t made_stride(const orm_entity *entity) {
    return orm__stride(entity->size) + orm__stride(sizeof(orm__record));
}

static orm_object *init_made(orm__slab *slab, void *place, const orm_entity *entity,
                             orm__state state) {
    orm_object *object = place;
    orm__record *record = (orm__record *)(void *)((char *)place + orm__stride(entity->size));
    *record = (orm__record){.state = state, .slab = slab, .object = object};
    object->entity = entity;
    object->session = slab->session;
    object->record = record;
    orm__bits_fill(orm__loaded(object), (unsigned)entity->column_count + entity->relation_count);
    return object;
}

orm_object *orm__object_new_loose(const orm_allocator *allocator, const orm_entity *entity,
                                  orm__state state) {
    orm__slab *slab = orm__slab_new(NULL, allocator, made_stride(entity), 1);
    orm_arena *arena = slab ? orm_arena_new(allocator) : NULL;
    if (!arena) {
        if (slab)
            orm__slab_check(slab);
        return NULL;
    }
    slab->loose = slab->made = 1;
    orm_object *object =
        init_made(slab, orm__slab_at(slab, made_stride(entity), 0, 1), entity, state);
    orm__record_of(object)->loose = true;
    orm__record_of(object)->arena = arena;
    return object;
}

static orm_object *new_transient(const orm_entity *entity) {
    orm_allocator allocator = orm__allocator_or_default(NULL);
    orm_object *object = orm__object_new_loose(&allocator, entity, ORM__TRANSIENT);
    if (object)
        orm__mark_variant(object);
    return object;
}

orm_object *orm_object_new(orm_session *session, const orm_entity *entity) {
    if (!session)
        return new_transient(entity);
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state) {
        session->latched = session->failure.error.status;
        return NULL;
    }
    size_t stride = made_stride(entity);
    orm__slab *slab = state->open;
    if (!slab) {
        slab = orm__slab_new(session, &session->allocator, stride, OBJECTS_A_SLAB);
        if (!slab) {
            orm__latch_nomem(session);
            return NULL;
        }
    }
    orm_object *object =
        init_made(slab, orm__slab_at(slab, stride, slab->made++, 1), entity, ORM__PENDING);
    state->open = slab->made < slab->room ? slab : NULL;
    orm__mark_variant(object);
    orm__touch(object);
    return object;
}

/* --- adding ------------------------------------------------------------------------------------ */

static orm_status refuse_add(orm_session *session, const orm_object *object, const char *why) {
    return orm__fail(&session->failure, ORM_MISUSE, "this `%s` cannot be added: %s",
                     object->entity->name, why);
}

/* The values of a loose object are the session's from now on, until it leaves that. */
static void take_memory(orm_session *session, orm__record *record) {
    if (!record->loose)
        return;
    record->loose = false;
    record->slab->loose--;
    if (!record->slab->session)
        orm__slab_adopt(session, record->slab);
    orm__values_home(session, record, record->arena);
    record->arena = NULL;
}

static orm_status adopt_one(orm_session *session, orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (object->session)
        return refuse_add(session, object, "it has a session");
    if (record->state != ORM__TRANSIENT)
        return refuse_add(session, object, "it stands for a row that was deleted or expunged");
    if (!record->loose && record->slab->session != session)
        return refuse_add(session, object, "its memory belongs to another session");
    if (record->refused != ORM_OK)
        return orm__fail(&session->failure, record->refused, "a value of this `%s` was refused: %s",
                         object->entity->name, record->refused_why);
    orm_status status = orm__hooks_check_object(session, object);
    if (status != ORM_OK)
        return status;
    take_memory(session, record);
    object->session = session;
    record->state = ORM__PENDING;
    orm__touch(object);
    return orm__related_join(object) ? ORM_OK : session->latched;
}

/* Adds the transient objects that an object leads to by relationships that save with it. */
static orm_status adopt_related(orm_session *session, orm_object *object) {
    orm_status status = ORM_OK;
    for (unsigned i = 0; i < object->entity->relation_count && status == ORM_OK; i++) {
        const orm_relation *relation = &object->entity->relations[i];
        orm_list one = {.items = orm__related_one(object, relation), .len = 1};
        bool many = relation->flags & ORM_RELATION_TO_MANY;
        const orm_list *others = many ? orm__related_list(object, relation) : &one;
        for (size_t k = 0; k < others->len && status == ORM_OK; k++) {
            orm_object *other = others->items[k];
            if (other && !other->session && !orm__is_gone(other) &&
                relation->flags & ORM_RELATION_CASCADE_SAVE)
                status = adopt_one(session, other);
        }
    }
    return status;
}

orm_status orm__object_adopt(orm_session *session, orm_object *object) {
    orm_status status = adopt_one(session, object);
    /* What is added goes to the end of the touched, and its own relatives are added in turn. */
    for (orm__record *at = orm__record_of(object); at && status == ORM_OK; at = at->next)
        status = adopt_related(session, at->object);
    return status;
}

orm_status orm_object_add(orm_session *session, orm_object *object) {
    if (session->latched != ORM_OK)
        return session->latched;
    if (!object)
        return orm__fail(&session->failure, ORM_MISUSE, "there is no object to add");
    return orm__object_adopt(session, object);
}

/* --- deleting ---------------------------------------------------------------------------------- */

orm_status orm__object_delete(orm_object *object) {
    orm_session *session = object->session;
    orm__state state = orm__record_of(object)->state;
    if (state == ORM__DELETED)
        return ORM_OK;
    if (state == ORM__DETACHED)
        return orm__fail(&session->failure, ORM_MISUSE, "a row of a stream cannot be deleted");
    orm__record *record = orm__touch(object);
    if (!record)
        return session->latched;
    if (record->state == ORM__PERSISTENT && object->entity->key_count == 0)
        return orm__fail(&session->failure, ORM_MISUSE, "`%s` has no primary key to delete by",
                         object->entity->name);
    if (!orm__related_withdraw(object))
        return session->latched;
    orm__pairs_forget(session, object);
    if (record->state == ORM__PERSISTENT) {
        record->state = ORM__DELETED;
        return ORM_OK;
    }
    orm__untouch(session, record);
    record->state = ORM__TRANSIENT;
    object->session = NULL;
    return ORM_OK;
}

/* --- identity ---------------------------------------------------------------------------------- */

bool orm__identify(orm_session *session, orm_object *object) {
    if (object->entity->key_count == 0)
        return true;
    orm__entity_state *state = orm__entity_state_of(session, object->entity);
    if (state && orm__identity_map_put(state->map, object))
        return true;
    if (state)
        orm__fail_nomem(&session->failure);
    return false;
}

void orm__forget_identity(orm_session *session, orm_object *object) {
    orm__entity_state *state =
        object->entity->key_count ? orm__entity_state_of(session, object->entity) : NULL;
    if (state)
        orm__identity_map_remove(state->map, object);
}
