/*
 * The flush: writing what the plan says, many rows under way at once.
 *
 *     inserts   by rank and level; a row waits for the answers only when it refers to one whose key
 *               the database makes and has not told yet
 *     updates   of what changed, and of references that closed a cycle of inserts
 *     pairs     of tables of pairs: those removed, then those added
 *     deletes   the other way round
 *
 * An answer makes its object persistent, up to date or removed; what a rollback needs was kept
 * before the row was sent. A failure leaves the transaction to be rolled back.
 */
#include <string.h>

#include "session/flush_plan.h"
#include "session/foreign_key.h"
#include "session/load.h"
#include "session/pairs.h"
#include "session/related.h"
#include "session/shape.h"
#include "session/sql.h"

/* A reference that is written once the row that it refers to is there. */
typedef struct deferred {
    orm_object *object;
    const orm_relation *relation;
} deferred;

typedef struct flusher {
    orm_session *session;
    orm_arena *scratch;
    orm__flush_plan plan;
    ORM__LIST(deferred) deferred;
    uint64_t *columns; /* scratch: the set of columns of the row at hand */
} flusher;

/* --- answers ------------------------------------------------------------------------------------ */

static orm_status fail_stale(orm_session *session, const orm__task *task) {
    const orm_entity *entity = task->record->object->entity;
    const char *did = task->shape->kind == ORM__SHAPE_INSERT   ? "inserted"
                      : task->shape->kind == ORM__SHAPE_UPDATE ? "updated"
                                                               : "deleted";
    return orm__fail_with(&session->failure,
                          &(orm__facts){.status = ORM_STALE,
                                        .table = entity->table,
                                        .statement = task->shape->statement.sql,
                                        .query = task->shape->statement.query},
                          "no row of `%s` was %s: somebody else changed or deleted it, or a "
                          "trigger or policy kept it",
                          entity->name, did);
}

static orm_status read_returned(orm_session *session, const orm__task *task,
                                const orm__result *result) {
    orm_object *object = task->record->object;
    const orm__shape *shape = task->shape;
    for (int i = 0; i < shape->returned_count; i++) {
        const orm_column *column = &object->entity->columns[shape->returned[i]];
        orm__cell cell = orm__result_cell(result, 0, i);
        const char *why = "";
        orm_status status =
            orm__decode_column(column->type, orm__nullable(column), cell.data, cell.len,
                               session->arena, orm__slot_of(object, column), &why);
        if (status != ORM_OK)
            return orm__fail_decoding(&session->failure, status, object->entity, column, why);
        orm__bit_set(orm__loaded(object), shape->returned[i], true);
    }
    return ORM_OK;
}

/* The object is as the database has it now. */
static orm_status take_written(orm_session *session, orm__task *task, const orm__result *result) {
    orm__record *record = task->record;
    orm_object *object = record->object;
    orm_status status = read_returned(session, task, result);
    if (status != ORM_OK)
        return status;
    memset(orm__changed(object), 0, object->entity->words * sizeof(uint64_t));
    if (task->shape->kind == ORM__SHAPE_UPDATE)
        return ORM_OK;
    record->state = ORM__PERSISTENT;
    record->inserted = true;
    return orm__identify(session, object) ? ORM_OK : ORM_NOMEM;
}

static orm_status take_answer(void *context, void *tag, orm__result *result) {
    orm_session *session = ((flusher *)context)->session;
    orm__task *task = tag;
    orm_status status = ORM_OK;
    if (task && orm__result_affected(result) != 1) {
        status = fail_stale(session, task);
    } else if (task && task->shape->kind == ORM__SHAPE_DELETE) {
        task->record->removed = true;
        orm__forget_identity(session, task->record->object);
    } else if (task) {
        status = take_written(session, task, result);
    }
    orm__result_free(result);
    return status;
}

/* --- sending ------------------------------------------------------------------------------------ */

static orm_status send(flusher *at, orm__task *task) {
    return orm__batch_add(at->session->connection, &task->shape->statement,
                          &at->session->parameters, task);
}

static orm_status choose_shape(flusher *at, orm__task *task, orm__shape_kind kind) {
    task->shape = orm__shape_of(at->session, task->record->object->entity, kind, at->columns);
    return task->shape ? ORM_OK : ORM_NOMEM;
}

static orm_status add_columns(flusher *at, const orm_object *object) {
    const orm_entity *entity = object->entity;
    orm_status status = ORM_OK;
    for (unsigned i = 0; i < entity->column_count && status == ORM_OK; i++) {
        const orm_column *column = &entity->columns[i];
        if (orm__bit(at->columns, i))
            status = orm__add_parameter(at->session, entity, column, orm__nullable(column),
                                        orm__slot_of(object, column));
    }
    return status;
}

/* The key, and the version, of the row as the database has it. */
static orm_status add_row(flusher *at, const orm__record *record) {
    const orm_object *row = record->original ? record->original : record->object;
    const orm_entity *entity = record->object->entity;
    orm_status status = ORM_OK;
    for (int i = 0; i < entity->key_count && status == ORM_OK; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        status = orm__add_parameter(at->session, entity, column, orm__nullable(column),
                                    orm__slot_of(row, column));
    }
    const orm_column *version = orm__version_column(entity);
    if (version && status == ORM_OK)
        status = orm__add_parameter(at->session, entity, version, orm__nullable(version),
                                    orm__slot_of(row, version));
    return status;
}

/* The columns to be written: those that changed, what the database computes left out. */
static void choose_columns(flusher *at, const orm_object *object) {
    const orm_entity *entity = object->entity;
    memset(at->columns, 0, entity->words * sizeof *at->columns);
    for (unsigned i = 0; i < entity->column_count; i++)
        if (orm__bit(orm__changed(object), i) && !(entity->columns[i].flags & ORM_COLUMN_GENERATED))
            orm__bit_set(at->columns, i, true);
}

/* --- references --------------------------------------------------------------------------------- */

static orm_status refuse_reference(orm_session *session, const orm_object *object,
                                   const orm_relation *relation, const char *why) {
    return orm__fail(&session->failure, ORM_MISUSE, "`%s` of a `%s` %s", relation->name,
                     object->entity->name, why);
}

/* Gives the object the key of what it refers to, once that is known; what comes later in the plan
 * is deferred. */
static orm_status resolve(flusher *at, orm_object *object, unsigned number) {
    orm_session *session = at->session;
    const orm_relation *relation = &object->entity->relations[number];
    orm_object *target = *orm__related_one(object, relation);
    bool changed = orm__bit(orm__changed(object), orm__relation_bit(object->entity, number));
    if (relation->kind != ORM_RELATION_OWNER || !target ||
        (!changed && orm__record_of(object)->state != ORM__PENDING))
        return ORM_OK;
    if (target->session != session)
        return refuse_reference(session, object, relation,
                                "is an object that was not added to the session");
    const orm__record *record = orm__record_of(target);
    bool pending = record->state == ORM__PENDING;
    if (pending && !record->sent && orm__foreign_key_nullable(object, relation)) {
        if (!ORM__LIST_ADD(at->scratch, &at->deferred,
                           (deferred){.object = object, .relation = relation}))
            return orm__fail_nomem(&session->failure);
        return ORM_OK;
    }
    if (pending && record->sent && !orm__key_known(target, relation)) {
        orm_status status = orm__batch_drain(session->connection);
        if (status != ORM_OK)
            return status;
    }
    if (!orm__key_known(target, relation))
        return refuse_reference(session, object, relation,
                                "closes a cycle of new rows, none of which can be first");
    return orm__foreign_key_write(object, relation, target) ? ORM_OK : session->latched;
}

static orm_status resolve_all(flusher *at, orm_object *object) {
    orm_status status = ORM_OK;
    for (unsigned i = 0; i < object->entity->relation_count && status == ORM_OK; i++)
        status = resolve(at, object, i);
    return status;
}

/* --- rows --------------------------------------------------------------------------------------- */

static orm_status insert(flusher *at, orm__task *task) {
    orm_object *object = task->record->object;
    orm_status status = resolve_all(at, object);
    if (status != ORM_OK)
        return status;
    choose_columns(at, object);
    status = choose_shape(at, task, ORM__SHAPE_INSERT);
    orm__parameters_clear(&at->session->parameters);
    if (status == ORM_OK)
        status = add_columns(at, object);
    if (status == ORM_OK && !orm__keep_committed(object, task->record))
        status = at->session->latched;
    if (status != ORM_OK)
        return status;
    task->record->sent = true;
    return send(at, task);
}

static orm_status update(flusher *at, orm__task *task) {
    orm_object *object = task->record->object;
    orm_status status = resolve_all(at, object);
    if (status != ORM_OK)
        return status;
    choose_columns(at, object);
    uint64_t any = 0;
    for (unsigned i = 0; i < object->entity->words; i++)
        any |= at->columns[i];
    if (!any) {
        memset(orm__changed(object), 0, object->entity->words * sizeof(uint64_t));
        return ORM_OK;
    }
    status = choose_shape(at, task, ORM__SHAPE_UPDATE);
    orm__parameters_clear(&at->session->parameters);
    if (status == ORM_OK)
        status = add_columns(at, object);
    if (status == ORM_OK)
        status = add_row(at, task->record);
    if (status == ORM_OK && !orm__keep_committed(object, task->record))
        status = at->session->latched;
    return status == ORM_OK ? send(at, task) : status;
}

static orm_status delete (flusher *at, orm__task *task) {
    memset(at->columns, 0, task->record->object->entity->words * sizeof *at->columns);
    orm_status status = choose_shape(at, task, ORM__SHAPE_DELETE);
    orm__parameters_clear(&at->session->parameters);
    if (status == ORM_OK)
        status = add_row(at, task->record);
    return status == ORM_OK ? send(at, task) : status;
}

/* References that closed a cycle: both rows are there now. */
static orm_status write_deferred(flusher *at) {
    orm_status status = ORM_OK;
    if (at->deferred.len)
        status = orm__batch_drain(at->session->connection);
    for (size_t i = 0; i < at->deferred.len && status == ORM_OK; i++) {
        const deferred *reference = &at->deferred.items[i];
        orm__task *task = orm_arena_zalloc(at->scratch, sizeof *task);
        const orm_object *target = *orm__related_one(reference->object, reference->relation);
        if (!task)
            return orm__fail_nomem(&at->session->failure);
        if (!orm__foreign_key_write(reference->object, reference->relation, target))
            return at->session->latched;
        task->record = orm__record_of(reference->object);
        status = update(at, task);
    }
    return status;
}

/* --- the whole ----------------------------------------------------------------------------------- */

/* Types that the database alone knows the OIDs of are asked for before the batch. */
static orm_status learn_types(flusher *at, const orm__tasks *tasks) {
    orm_status status = ORM_OK;
    const orm_entity *last = NULL;
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i++) {
        const orm_entity *entity = tasks->items[i].record->object->entity;
        for (unsigned k = 0; entity != last && k < entity->column_count && status == ORM_OK; k++)
            status = orm__learn_type(at->session->connection, entity->columns[k].type);
        last = entity;
    }
    return status;
}

static orm_status write_all(flusher *at) {
    orm__flush_plan *plan = &at->plan;
    orm_status status = ORM_OK;
    for (size_t i = 0; i < plan->inserts.len && status == ORM_OK; i++)
        status = insert(at, &plan->inserts.items[i]);
    if (status == ORM_OK)
        status = write_deferred(at);
    for (size_t i = 0; i < plan->updates.len && status == ORM_OK; i++)
        status = update(at, &plan->updates.items[i]);
    if (status == ORM_OK)
        status = orm__pairs_write(at->session, at->scratch);
    for (size_t i = 0; i < plan->deletes.len && status == ORM_OK; i++)
        status = delete (at, &plan->deletes.items[i]);
    return status;
}

static orm_status run_batch(flusher *at) {
    orm_session *session = at->session;
    orm_status status = learn_types(at, &at->plan.inserts);
    if (status == ORM_OK)
        status = learn_types(at, &at->plan.updates);
    if (status == ORM_OK)
        status = learn_types(at, &at->plan.deletes);
    if (status != ORM_OK)
        return status;
    orm__batch_open(session->connection, take_answer, at);
    status = write_all(at);
    if (status != ORM_OK)
        orm__batch_fail(session->connection, status);
    return orm__batch_close(session->connection);
}

/* Runs the plan; in a session without transactions of its own, in one. */
static orm_status run_plan(flusher *at) {
    orm_session *session = at->session;
    bool alone = session->options.autocommit && !session->in_transaction;
    orm_status status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    if (alone) {
        orm__begin_with_next(session->connection, session->begin);
        session->in_transaction = true;
    }
    status = run_batch(at);
    if (status == ORM_OK && alone)
        status = orm__commit(session->connection);
    if (status != ORM_OK) {
        session->latched = status;
        return status;
    }
    session->pairs = NULL;
    if (alone) {
        session->in_transaction = false;
        orm__settle_commit(session);
    }
    return orm__session_leave(session, ORM_OK);
}

static size_t most_words(const orm_session *session) {
    size_t most = 1;
    for (const orm__entity_state *state = session->entities; state; state = state->next)
        most = state->entity->words > most ? state->entity->words : most;
    return most;
}

orm_status orm_session_flush(orm_session *session) {
    if (session->latched != ORM_OK || (!session->touched && !session->pairs))
        return session->latched;
    flusher at = {.session = session, .scratch = orm_arena_new(&session->allocator)};
    if (!at.scratch)
        return orm__fail_nomem(&session->failure);
    orm_status status = orm__flush_plan_make(session, at.scratch, &at.plan);
    at.columns = orm_arena_alloc(at.scratch, most_words(session) * sizeof *at.columns);
    if (status == ORM_OK && !at.columns)
        status = orm__fail_nomem(&session->failure);
    const orm__flush_plan *plan = &at.plan;
    bool work = plan->inserts.len || plan->updates.len || plan->deletes.len || session->pairs;
    if (status == ORM_OK && work)
        status = run_plan(&at);
    orm_arena_free(at.scratch);
    return status;
}
