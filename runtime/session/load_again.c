/*
 * Rows whose objects the session has.
 *
 *     loaded whole                  it stays as it is
 *     loaded in part                what it lacks is filled in
 *     expired                       it is filled, and what was set and not saved put back over it
 *     the statement wrote the row   it is filled, so that a rollback takes that back
 */
#include <string.h>

#include "session/loader.h"
#include "session/owned_values.h"
#include "session/related.h"

/* --- claiming ------------------------------------------------------------------------------------ */

/* An object stays what it is: the program may hold it as that. */
static orm_status check_variant(orm_session *session, const orm_object *object,
                                const orm_entity *entity) {
    if (object->entity == entity)
        return ORM_OK;
    return orm__fail_with(&session->failure,
                          &(orm__facts){.status = ORM_STALE,
                                        .table = entity->table,
                                        .hint = "expunge the object, or clear the session"},
                          "the row of this `%s` is one of a `%s` now", object->entity->name,
                          entity->name);
}

/* An object that came alone belongs, from now on, to the larger result in which it is met: what is
 * loaded for that is loaded for it too. */
static void join(const orm__loader *at, const orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (at->batch->len > 1 && (!record->batch || record->batch->len == 1))
        record->batch = at->batch;
}

orm_status orm__loader_claim(const orm__loader *at, const orm_object *object,
                             const orm_entity *entity) {
    orm_status status = check_variant(at->session, object, entity);
    if (status == ORM_OK)
        join(at, object);
    return status;
}

static bool lacks_columns(const orm__loader *at, const orm_object *object) {
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        if (at->plan.loaded[i] & ~orm__loaded(object)[i])
            return true;
    return false;
}

bool orm__loader_is_current(const orm__loader *at, const orm_object *object) {
    return !orm__record_of(object)->expired && !at->written && !lacks_columns(at, object);
}

/* --- filling ------------------------------------------------------------------------------------- */

/* Gives an object that was loaded in part the columns that it lacks; what it has stays. */
static orm_status fill_in(const orm__loader *at, orm_object *object) {
    orm_session *session = at->session;
    const orm__record *record = orm__record_of(object);
    orm_object *original = record->shared ? NULL : record->original;
    orm_status status = ORM_OK;
    for (int i = 0; i < at->plan.count && status == ORM_OK; i++) {
        const orm__load_step *step = &at->plan.steps[i];
        const orm_column *column = &object->entity->columns[step->column];
        if (orm__bit(orm__loaded(object), step->column))
            continue;
        orm__bit_set(orm__loaded(object), step->column, true);
        if (column->flags & ORM__COLUMN_ELSEWHERE)
            continue;
        status = orm__load_cell(&at->plan, step, at->plan.cells[i], object, session->arena,
                                &session->failure);
        if (status != ORM_OK) {
            orm__bit_set(orm__loaded(object), step->column, false);
        } else if (original) {
            memcpy(orm__slot_of(original, column), orm__slot_of(object, column),
                   orm__slot_size(column->type, orm__nullable(column)));
            orm__bit_set(orm__loaded(original), step->column, true);
        }
    }
    return status;
}

/* The values behind foreign keys that moved are other objects now. */
static void follow_keys(orm_object *object, const orm_object *before) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!orm__value_equal(column->type, orm__nullable(column), orm__slot_of(object, column),
                              orm__slot_of(before, column)))
            orm__related_column_set(object, i);
    }
}

/* Brings an object up to date whose row the statement wrote, so that a rollback takes it back. What
 * the program set and has not saved stays. */
static orm_status take_written(orm__loader *at, orm_object *object) {
    orm_session *session = at->session;
    const orm__record *now = orm__record_of(object);
    if (now->state != ORM__PERSISTENT || (!now->shared && now->original))
        return ORM_OK;
    orm__record *record = orm__touch(object);
    if (!record || !orm__keep_original(object, record))
        return session->failure.error.status;
    orm_status status = orm__load_cells(&at->plan, object, session->arena, &session->failure);
    if (status != ORM_OK) {
        memcpy(object, record->original, at->plan.entity->size);
        record->original = NULL;
        return status;
    }
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        orm__loaded(object)[i] |= at->plan.loaded[i];
    follow_keys(object, record->original);
    return orm__keep_committed(object, record) ? ORM_OK : session->failure.error.status;
}

/* Puts what was set and not saved over what was just read, which is what the database has. */
static void put_changes_back(orm_object *object, const orm_object *set, const uint64_t *read) {
    const orm_entity *entity = object->entity;
    orm_object *original = orm__record_of(object)->original;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        size_t size = orm__slot_size(column->type, orm__nullable(column));
        if (!orm__bit(read, i))
            continue;
        if (original) {
            memcpy(orm__slot_of(original, column), orm__slot_of(object, column), size);
            orm__bit_set(orm__loaded(original), i, true);
        }
        if (orm__bit(orm__changed(set), i))
            memcpy(orm__slot_of(object, column), orm__slot_of(set, column), size);
    }
}

/* After a rollback an expired object is as it is now, expired: what is read is the statement's. */
static bool keep_expired(orm_session *session, orm_object *object, orm__record *record) {
    if (!orm__touch(object))
        return false;
    if (!record->committed)
        record->committed =
            orm__snapshot_take(session, record->original ? record->original : object);
    return record->committed != NULL;
}

/* Reads an expired object's row, with memory of its own. */
static orm_status read_expired(orm__loader *at, orm_object *object, orm__record *record,
                               orm_arena *values) {
    orm_session *session = at->session;
    void *set = orm__snapshot_take(session, object);
    if (!set)
        return ORM_NOMEM;
    bool others = false; /* columns that this does not read may stand in the memory from before */
    for (unsigned i = 0; i < object->entity->column_count; i++)
        others = others || (orm__bit(orm__loaded(object), i) && !orm__bit(at->plan.loaded, i));
    orm_status status = orm__load_cells(&at->plan, object, values, &session->failure);
    if (status == ORM_OK && !orm__values_replace(session, record, values, others))
        status = orm__fail_nomem(&session->failure);
    if (status == ORM_OK)
        put_changes_back(object, set, at->plan.loaded);
    else
        orm__restore_columns(object, set);
    orm__snapshot_drop(session, object, &set);
    return status;
}

orm_status orm__loader_meet(orm__loader *at, orm_object *object) {
    orm__record *record = orm__record_of(object);
    if (!record->expired && at->written)
        return take_written(at, object);
    if (!record->expired)
        return fill_in(at, object);
    if ((at->written || record->kept_new) && !keep_expired(at->session, object, record))
        return at->session->failure.error.status;
    orm_arena *values = orm__values_new(at->session);
    if (!values)
        return orm__fail_nomem(&at->session->failure);
    orm_status status = read_expired(at, object, record, values);
    if (status != ORM_OK) {
        orm_arena_free(values);
        return status;
    }
    for (unsigned i = 0; i < at->plan.entity->words; i++)
        orm__loaded(object)[i] |= at->plan.loaded[i];
    record->expired = false;
    return ORM_OK;
}

/* --- one object ---------------------------------------------------------------------------------- */

orm_status orm__load_again(orm_session *session, orm_object *object, const orm__result *result,
                           orm_arena *scratch, orm_arena *values) {
    orm__load_plan plan;
    orm_status status =
        orm__load_plan_make(object->entity, result, true, scratch, &session->failure, &plan);
    const orm_entity *entity = object->entity;
    if (status == ORM_OK) {
        orm__result_row(result, 0, plan.first, plan.count, plan.cells);
        status = orm__load_variant_of_row(&plan, &session->failure, &entity);
    }
    if (status == ORM_OK)
        status = check_variant(session, object, entity);
    if (status == ORM_OK)
        status = orm__load_row(&plan, result, 0, object, values, &session->failure);
    return status;
}

orm_status orm__load_written(orm_session *session, const orm__load_plan *plan,
                             const orm__result *result, int row, orm_object *object) {
    orm__loader at = {.session = session, .plan = *plan, .written = true};
    orm__result_row(result, row, plan->first, plan->count, plan->cells);
    return orm__loader_meet(&at, object);
}
