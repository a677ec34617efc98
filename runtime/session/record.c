/*
 * Records: what changed, and what a rollback puts back.
 *
 *     original      what the database has, from the first set until the flush writes it
 *     committed     what it had before this transaction, from the flush until commit or rollback
 *     new_columns   of a new object: those that the program had set before this transaction's insert
 *
 * The first two are copies of the struct; the values that they point to stay in the session's arena. A
 * rollback restores columns only. Relationships that changed are forgotten, to be loaded again,
 * because the other side may have been changed with them.
 */
#include <string.h>

#include "session/owned_values.h"
#include "session/pairs.h"
#include "session/related.h"
#include "session/session_state.h"

/* --- own records and the list of the touched ---------------------------------------------------- */

orm__record *orm__record_own(orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (!record->shared)
        return record;
    orm_session *session = object->session;
    orm__record *own = session->spare_records;
    if (own)
        session->spare_records = own->next;
    else
        own = orm_arena_alloc(session->arena, sizeof *own);
    if (!own) {
        orm__latch_nomem(session);
        return NULL;
    }
    *own = (orm__record){.state = record->state,
                         .pooled = true,
                         .batch = record->batch,
                         .slab = record->slab,
                         .object = object};
    object->record = own;
    return own;
}

void orm__record_release(orm_session *session, orm__record *record) {
    bool pooled = record->pooled;
    if (record->shared)
        return;
    orm__snapshot_drop(session, record->object, &record->original);
    orm__snapshot_drop(session, record->object, &record->committed);
    orm__values_release(session, record); /* may free the record */
    if (!pooled)
        return;
    record->next = session->spare_records;
    session->spare_records = record;
}

orm__record *orm__touch_anew(orm_object *object) {
    orm__record *record = orm__record_own(object);
    orm_session *session = object->session;
    if (!record || !session)
        return record;
    if (session->savepoints && !orm__savepoint_keep(session, record))
        return NULL;
    if (record->touched)
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

void *orm__snapshot_take(orm_session *session, const orm_object *object) {
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

void orm__snapshot_drop(orm_session *session, const orm_object *object, void **snapshot) {
    orm__entity_state *state = *snapshot ? orm__entity_state_of(session, object->entity) : NULL;
    if (state) {
        memcpy(*snapshot, &state->snapshots, sizeof(void *));
        state->snapshots = *snapshot;
    }
    *snapshot = NULL;
}

bool orm__keep_original(orm_object *object, orm__record *record) {
    if (!record->original)
        record->original = orm__snapshot_take(object->session, object);
    return record->original != NULL;
}

bool orm__keep_committed(orm_object *object, orm__record *record) {
    if (record->committed)
        orm__snapshot_drop(object->session, object, &record->original);
    else if (record->original)
        record->committed = record->original;
    else
        record->committed = orm__snapshot_take(object->session, object);
    record->original = NULL;
    return record->committed != NULL;
}

bool orm__keep_new(orm_object *object, orm__record *record) {
    if (object->entity->words > 1)
        return orm__keep_committed(object, record);
    record->kept_new = true;
    record->new_columns = *orm__changed(object);
    return true;
}

/* Empties all columns but those that the program had set. */
static void make_new_again(orm__record *record) {
    orm_object *object = record->object;
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count && record->kept_new; i++) {
        const orm_column *column = &entity->columns[i];
        bool set = orm__bit(&record->new_columns, i);
        if (!set)
            orm__slot_clear(column->type, orm__nullable(column), orm__slot_of(object, column));
        orm__bit_set(orm__loaded(object), i, true);
        orm__bit_set(orm__changed(object), i, set);
    }
    record->kept_new = false;
}

void orm__drop_changes(orm_object *object, orm__record *record) {
    orm_session *session = object->session;
    if (record->original) {
        orm__related_forget_inverses(object);
        orm__related_forget_moved(object, record->original);
        orm__forget_identity(session, object);
        orm__restore_columns(object, record->original);
        /* There is room: the map has held it before. */
        orm__identify(session, object);
        orm__snapshot_drop(session, object, &record->original);
    }
    memset(orm__changed(object), 0, object->entity->words * sizeof(uint64_t));
    if (!record->inserted && !record->committed && !record->relations_touched && !record->saved)
        orm__untouch(session, record);
}

/* --- commit ------------------------------------------------------------------------------------ */

/* Whether the record still has something to be flushed. */
static bool has_work(const orm__record *record) {
    return record->state == ORM__PENDING || record->original ||
           (record->state == ORM__DELETED && !record->removed);
}

static void settle_record(orm_session *session, orm__record *record) {
    orm_object *object = record->object;
    orm__snapshot_drop(session, object, &record->committed);
    record->inserted = record->kept_new = false;
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
        for (size_t i = 0; i < state->own.capacity; i++) {
            orm_object *object = state->own.slots[i].object;
            orm__record *record = object ? orm__record_own(object) : NULL;
            if (!record || record->touched)
                continue;
            orm__expire(object, record);
        }
    }
}

void orm__settle_commit(orm_session *session) {
    orm__savepoints_end(session);
    for (orm__record *record = session->touched, *next; record; record = next) {
        next = record->next;
        settle_record(session, record);
    }
    if (session->options.expire_on_commit)
        expire_all(session);
}

/* --- rollback ---------------------------------------------------------------------------------- */

void orm__restore_columns(orm_object *object, const void *snapshot) {
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
        orm__restore_columns(record->object, snapshot);
        record->expired = !record->inserted;
    }
    orm__snapshot_drop(session, record->object, &record->committed);
    orm__snapshot_drop(session, record->object, &record->original);
}

/* The program may add it again. */
void orm__restore_transient(orm_session *session, orm__record *record) {
    restore_values(session, record);
    make_new_again(record);
    record->state = ORM__TRANSIENT;
    record->inserted = record->removed = record->expired = false;
    record->relations_touched = 0;
    record->object->session = NULL;
}

void orm__forget_touched_relations(orm__record *record) {
    for (unsigned i = 0; i < record->object->entity->relation_count; i++)
        if (orm__related_touched(record, i))
            orm__related_forget(record->object, i);
    record->relations_touched = 0;
}

/* Whether the object's row, or which row it is, was or was to be changed. */
static bool row_changed(const orm__record *record) {
    return record->inserted || record->kept_new || record->committed || record->original ||
           record->state == ORM__DELETED;
}

/* Relationships may have been loaded since, over foreign keys as they are now. */
static void forget_relations(orm_session *session) {
    for (orm__record *record = session->touched; record; record = record->next) {
        const void *before = record->committed ? record->committed : record->original;
        if (!row_changed(record))
            continue;
        orm__related_forget_inverses(record->object);
        if (before && !record->inserted)
            orm__related_forget_moved(record->object, before);
    }
}

/* Before any object gets back the key that it had, no other may have it. */
static void withdraw_identities(orm_session *session) {
    for (orm__record *record = session->touched; record; record = record->next)
        if (row_changed(record) && record->state != ORM__PENDING)
            orm__forget_identity(session, record->object);
}

static void restore(orm_session *session, orm__record *record) {
    if (record->inserted || record->state == ORM__PENDING) {
        orm__restore_transient(session, record);
        return;
    }
    bool changed = row_changed(record);
    restore_values(session, record);
    record->state = ORM__PERSISTENT;
    record->removed = false;
    orm__forget_touched_relations(record);
    /* There is room: the map has held it before. */
    if (changed)
        orm__identify(session, record->object);
}

void orm__settle_rollback(orm_session *session) {
    orm__savepoints_end(session);
    forget_relations(session);
    withdraw_identities(session);
    for (orm__record *record = session->touched; record; record = record->next)
        restore(session, record);
    while (session->touched) {
        orm__record *record = session->touched;
        orm__untouch(session, record);
        if (record->object->session)
            orm__related_forget_inverses(record->object);
    }
    orm__pairs_clear(session);
}
