/*
 * Sweeping: the memory of objects that the program has freed, while their session goes on.
 *
 *     FREED   others may lead to it, by a relationship without an inverse or as one of a result: its
 *             place is kept, and says that there is nothing (slab.c)
 *     SWEPT   nothing leads to it; its place goes with its slab, once all of that are gone
 *
 * A sweep looks at every object of the session once, so it waits until as many were freed as it found
 * at work the last time: freeing costs the same however many objects there are. It runs between the
 * program's calls only, never in a hook, so that no list of objects is being made or walked meanwhile.
 *
 * What leads to a freed object, and what a sweep makes of it:
 *
 *     a row's relationship            not loaded
 *     a new object's list             without it
 *     a reference that a flush is to write   stays, since the flush is to refuse it; the slab stays too
 *     the objects of a result         NULL in its place
 */
#include "session/related.h"

enum { LEAST_SWEPT = 64 };

/* --- what leads there ---------------------------------------------------------------------------- */

static void drop_from_list(orm_list *list) {
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++)
        if (!orm__is_gone(list->items[i]))
            list->items[kept++] = list->items[i];
    list->len = kept;
}

static void drop_from_batch(orm__batch *batch, uint32_t sweep) {
    if (!batch || batch->swept == sweep)
        return;
    batch->swept = sweep;
    for (size_t i = 0; i < batch->len; i++)
        if (batch->objects[i] && orm__is_gone(batch->objects[i]))
            batch->objects[i] = NULL;
}

/* Rare enough to look through them all. */
static void pin(orm_session *session, const orm_object *object) {
    for (orm__slab *slab = session->slabs; slab; slab = slab->next) {
        uintptr_t from = (uintptr_t)slab, at = (uintptr_t)object;
        if (at >= from && at - from < slab->size)
            slab->pinned = true;
    }
}

static void sweep_relation(orm_session *session, orm_object *object, unsigned number) {
    const orm_relation *relation = &object->entity->relations[number];
    orm__state state = orm__record_of(object)->state;
    bool is_new = state == ORM__PENDING || state == ORM__TRANSIENT;
    bool to_be_written =
        is_new || orm__bit(orm__changed(object), orm__relation_bit(object->entity, number));
    if (!orm__related_to_gone(object, number))
        return;
    if (relation->kind == ORM_RELATION_OWNER && to_be_written)
        pin(session, *orm__related_one(object, relation));
    else if (is_new && relation->flags & ORM_RELATION_TO_MANY)
        drop_from_list(orm__related_list(object, relation));
    else
        orm__related_forget(object, number);
}

static void sweep_object(orm_session *session, orm_object *object) {
    drop_from_batch(orm__record_of(object)->batch, session->sweeps);
    for (unsigned i = 0; i < object->entity->relation_count; i++)
        sweep_relation(session, object, i);
}

/* --- slabs --------------------------------------------------------------------------------------- */

/* Objects of the slab that are not gone. */
static size_t sweep_slab(orm_session *session, orm__slab *slab) {
    for (size_t i = 0; i < slab->made && slab->gone < slab->made; i++) {
        orm_object *object = orm__slab_object(slab, slab->stride, i);
        if (!orm__is_gone(object))
            sweep_object(session, object);
    }
    return slab->made - slab->gone;
}

/* Whether further objects will be made in it. */
static bool is_open(const orm_session *session, const orm__slab *slab) {
    const orm__entity_state *state = session->entities;
    while (state && state->open != slab)
        state = state->next;
    return state != NULL;
}

static void drop_empty(orm_session *session) {
    orm__slab **link = &session->slabs;
    while (*link) {
        orm__slab *slab = *link;
        bool empty = slab->gone == slab->made && !slab->pinned && !is_open(session, slab);
        slab->pinned = false;
        if (!empty) {
            link = &slab->next;
            continue;
        }
        *link = slab->next;
        orm__slab_drop(session, slab);
    }
}

void orm__sweep_when_due(orm_session *session) {
    size_t due = session->sweep_after > LEAST_SWEPT ? session->sweep_after : LEAST_SWEPT;
    if (session->gone < due || session->right != ORM__ANYTHING)
        return;
    session->sweeps++;
    session->sweep_after = 0;
    for (orm__slab *slab = session->slabs; slab; slab = slab->next)
        session->sweep_after += sweep_slab(session, slab);
    orm__labels_sweep(session);
    drop_empty(session);
    session->gone = 0;
}
