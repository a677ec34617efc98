/*
 * Records: what changed, and what a rollback puts back.
 *
 *     original    what the database has, from the first set until the flush writes it
 *     committed   what it had before this transaction, from the flush until commit or rollback
 *
 * Both are copies of the struct; the values that they point to stay in the session's arena. A
 * rollback restores columns only. Relationships that changed are forgotten, to be loaded again,
 * because the other side may have been changed with them.
 */
#include <string.h>

#include "session/related.h"
#include "session/session_state.h"

/* --- own records and the list of the touched ---------------------------------------------------- */

orm__record *orm__record_own(orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (!record->shared)
        return record;
    orm__record *own = orm_arena_zalloc(object->session->arena, sizeof *own);
    if (!own) {
        orm__latch_nomem(object->session);
        return NULL;
    }
    own->state = record->state;
    own->batch = record->batch;
    own->slab = record->slab;
    own->object = object;
    object->record = own;
    return own;
}

orm__record *orm__touch(orm_object *object) {
    orm__record *record = orm__record_own(object);
    orm_session *session = object->session;
    if (!record || record->touched || !session)
        return record;
    record->touched = true;
    record->next = NULL;
    record->previous = session->touched_last;
    *(record->previous ? &record->previous->next : &session->touched) = record;
    session->touched_last = record;
    return record;
}

void orm__untouch(orm_session *session, orm__record *record) {
    if (!record->touched)
        return;
    record->touched = false;
    *(record->previous ? &record->previous->next : &session->touched) = record->next;
    *(record->next ? &record->next->previous : &session->touched_last) = record->previous;
}

/* --- snapshots --------------------------------------------------------------------------------- */

static void *take_snapshot(orm_session *session, const orm_object *object) {
    orm__entity_state *state = orm__entity_state_of(session, object->entity);
    void *snapshot = state ? state->snapshots : NULL;
    if (snapshot)
        memcpy(&state->snapshots, snapshot, sizeof(void *));
    else
        snapshot = orm_arena_alloc(session->arena, object->entity->size);
    if (!snapshot) {
        orm__latch_nomem(session);
        return NULL;
    }
    memcpy(snapshot, object, object->entity->size);
    return snapshot;
}

static void drop_snapshot(orm_session *session, const orm_object *object, void **snapshot) {
    orm__entity_state *state = *snapshot ? orm__entity_state_of(session, object->entity) : NULL;
    if (state) {
        memcpy(*snapshot, &state->snapshots, sizeof(void *));
        state->snapshots = *snapshot;
    }
    *snapshot = NULL;
}

bool orm__keep_original(orm_object *object, orm__record *record) {
    if (!record->original)
        record->original = take_snapshot(object->session, object);
    return record->original != NULL;
}

bool orm__keep_committed(orm_object *object, orm__record *record) {
    if (record->committed)
        drop_snapshot(object->session, object, &record->original);
    else if (record->original)
        record->committed = record->original;
    else
        record->committed = take_snapshot(object->session, object);
    record->original = NULL;
    return record->committed != NULL;
}

/* --- commit ------------------------------------------------------------------------------------ */

/* Whether the record still has something to be flushed. */
static bool has_work(const orm__record *record) {
    return record->state == ORM__PENDING || record->original ||
           (record->state == ORM__DELETED && !record->removed);
}

static void settle_record(orm_session *session, orm__record *record) {
    orm_object *object = record->object;
    drop_snapshot(session, object, &record->committed);
    record->inserted = false;
    record->relations_touched = 0;
    if (record->removed) {
        record->removed = false;
        record->state = ORM__DETACHED;
        object->session = NULL;
    }
    if (!has_work(record))
        orm__untouch(session, record);
}

static void expire_all(orm_session *session) {
    for (orm__entity_state *state = session->entities; state; state = state->next) {
        for (size_t i = 0; i < state->map.capacity; i++) {
            orm_object *object = state->map.slots[i].object;
            orm__record *record = object ? orm__record_own(object) : NULL;
            if (!record || record->touched)
                continue;
            record->expired = true;
            memset(orm__loaded(object), 0, object->entity->words * sizeof(uint64_t));
            for (unsigned k = 0; k < object->entity->relation_count; k++)
                orm__related_forget(object, k);
        }
    }
}

void orm__settle_commit(orm_session *session) {
    for (orm__record *record = session->touched, *next; record; record = next) {
        next = record->next;
        settle_record(session, record);
    }
    if (session->options.expire_on_commit)
        expire_all(session);
}

/* --- rollback ---------------------------------------------------------------------------------- */

/* Puts the columns back as the snapshot has them, and what is known about them. */
static void restore_columns(orm_object *object, const void *snapshot) {
    const orm_entity *entity = object->entity;
    const orm_object *before = snapshot;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        memcpy(orm__slot_of(object, column), orm__slot_of(before, column),
               orm__slot_size(column->type, orm__nullable(column)));
        orm__bit_set(orm__loaded(object), i, orm__bit(orm__loaded(before), i));
        orm__bit_set(orm__changed(object), i, orm__bit(orm__changed(before), i));
    }
}

static void restore_values(orm_session *session, orm__record *record) {
    const void *snapshot = record->committed ? record->committed : record->original;
    if (snapshot) {
        restore_columns(record->object, snapshot);
        record->expired = !record->inserted;
    }
    drop_snapshot(session, record->object, &record->committed);
    drop_snapshot(session, record->object, &record->original);
}

/* The program may add it again; its memory stays the session's. */
static void make_transient(orm__record *record) {
    record->state = ORM__TRANSIENT;
    record->inserted = record->removed = false;
    record->object->session = NULL;
}

static void forget_touched_relations(orm__record *record) {
    for (unsigned i = 0; i < record->object->entity->relation_count; i++)
        if (orm__related_touched(record, i))
            orm__related_forget(record->object, i);
    record->relations_touched = 0;
}

/* Before any object gets back the key that it had, no other may have it. */
static void withdraw_identities(orm_session *session) {
    for (orm__record *record = session->touched; record; record = record->next)
        if (record->inserted || record->committed || record->original)
            orm__forget_identity(session, record->object);
}

void orm__settle_rollback(orm_session *session) {
    withdraw_identities(session);
    while (session->touched) {
        orm__record *record = session->touched;
        bool identity_lost = record->removed || record->committed || record->original;
        orm__untouch(session, record);
        restore_values(session, record);
        if (record->inserted || record->state == ORM__PENDING) {
            make_transient(record);
            record->relations_touched = 0;
            continue;
        }
        record->state = ORM__PERSISTENT;
        record->removed = false;
        forget_touched_relations(record);
        /* There is room: the map has held it before. */
        if (identity_lost)
            orm__identify(session, record->object);
    }
    session->pairs = NULL;
}
