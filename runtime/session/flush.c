/*
 * The flush: writing what the plan says, in two round trips where keys can be reserved.
 *
 *     keys      reserved for all new rows, if there are several: the first round trip
 *     first     what makes way for other rows: see flush_unique.c
 *     inserts   by rank, wave and shape; only rows that go alone may wait for answers
 *     deferred  references that closed a cycle of inserts
 *     replaced  rows that become new ones of the same key
 *     updates   of what changed
 *     pairs     of tables of pairs: those removed, then those added
 *     deletes   the other way round
 *
 * All but the keys is under way at once. What a rollback needs was kept before a row is sent. A
 * failure leaves the transaction to be rolled back.
 */
#include <string.h>

#include "session/flush.h"
#include "session/foreign_key.h"
#include "session/hooks.h"
#include "session/pairs.h"
#include "session/related.h"

/* --- rows --------------------------------------------------------------------------------------- */

static orm_status write_tasks(orm__flusher *at, orm__tasks *tasks, orm__shape_kind kind) {
    orm_status status = ORM_OK;
    size_t sent;
    for (size_t i = 0; i < tasks->len && status == ORM_OK; i += sent) {
        const orm__record *record = tasks->items[i].record;
        sent = 0;
        if (kind == ORM__SHAPE_INSERT && record->alone)
            status = orm__flush_resolve_all(at, record->object);
        if (status == ORM_OK)
            status = orm__flush_send(at, &tasks->items[i], kind, &sent);
    }
    return status;
}

/* A row that is written by a statement of its own, besides those of the plan. NULL when out of
 * memory. */
static orm__task *make_task(orm__flusher *at, orm__record *record) {
    orm__task *task = orm_arena_alloc(at->scratch, sizeof *task);
    if (task)
        *task = (orm__task){.record = record, .entity = record->object->entity};
    return task;
}

/* References that closed a cycle: both rows are there now. */
static orm_status write_deferred(orm__flusher *at) {
    orm_session *session = at->session;
    orm_status status = at->deferred.len ? orm__batch_drain(session->connection) : ORM_OK;
    for (size_t i = 0; i < at->deferred.len && status == ORM_OK; i++) {
        const orm__reference *reference = &at->deferred.items[i];
        orm_object *object = reference->object;
        orm__task *task = make_task(at, orm__record_of(object));
        if (!task)
            return orm__fail_nomem(&session->failure);
        if (!orm__foreign_key_write(object, reference->relation,
                                    *orm__related_one(object, reference->relation)))
            return session->latched;
        orm__flush_columns(at, object);
        status = orm__flush_send_one(at, task, ORM__SHAPE_UPDATE);
    }
    return status;
}

/* --- the whole ----------------------------------------------------------------------------------- */

/* Types that the database alone knows the OIDs of are asked for before the batch. */
static orm_status learn_types(orm__flusher *at) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->plan.entities.len && status == ORM_OK; i++) {
        const orm_entity *entity = at->plan.entities.items[i];
        for (unsigned k = 0; k < entity->column_count && status == ORM_OK; k++)
            status = orm__learn_type(at->session->connection, entity->columns[k].type);
    }
    return status;
}

/* The length of "schema." in a table's name as SQL writes it. */
static size_t schema_prefix(const char *table) {
    size_t prefix = 0;
    bool quoted = false;
    for (size_t i = 0; table[i]; i++) {
        quoted ^= table[i] == '"';
        if (table[i] == '.' && !quoted)
            prefix = i + 1;
    }
    return prefix;
}

static void write_quoted(orm__buffer *sql, const char *name) {
    orm__buffer_byte(sql, '"');
    for (; *name; name++)
        orm__buffer_printf(sql, "%s%c", *name == '"' ? "\"" : "", *name);
    orm__buffer_byte(sql, '"');
}

/* SET CONSTRAINTS, which finds them in their table's schema. */
static orm_status set_constraints(orm__flusher *at, const char *mode) {
    orm_session *session = at->session;
    if (at->constraints.len == 0)
        return ORM_OK;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    for (size_t i = 0; i < at->constraints.len; i++) {
        const orm__deferrable *one = &at->constraints.items[i];
        orm__buffer_text_add(&sql, i ? ", " : "SET CONSTRAINTS ");
        orm__buffer_write(&sql, one->entity->table, schema_prefix(one->entity->table));
        write_quoted(&sql, one->constraint->name);
    }
    orm__buffer_printf(&sql, " %s", mode);
    const char *text =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(at->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (!text)
        return orm__fail_nomem(&session->failure);
    orm__statement statement = orm__statement_of("set_constraints", text);
    orm__parameters_clear(&session->parameters);
    return orm__batch_add(session->connection, &statement, &session->parameters, NULL);
}

static orm_status write_releases(orm__flusher *at) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->vacancies.len && status == ORM_OK; i++) {
        orm__record *record = at->vacancies.items[i].record;
        orm__task *task = make_task(at, record);
        if (!task)
            return orm__fail_nomem(&at->session->failure);
        memset(at->columns, 0, record->object->entity->words * sizeof *at->columns);
        orm__bit_set(at->columns, at->vacancies.items[i].column, true);
        status = orm__flush_send_one(at, task, ORM__SHAPE_RELEASE);
    }
    return status;
}

static orm_status write_updates(orm__flusher *at, orm__tasks *tasks) {
    orm_status status = orm__flush_order_updates(at, tasks);
    return status == ORM_OK ? write_tasks(at, tasks, ORM__SHAPE_UPDATE) : status;
}

static orm_status write_deletes(orm__flusher *at, orm__tasks *tasks) {
    orm_status status = orm__flush_order_deletes(at, tasks);
    return status == ORM_OK ? write_tasks(at, tasks, ORM__SHAPE_DELETE) : status;
}

/* The key stays: all else becomes what the new object has. */
static orm_status write_replacements(orm__flusher *at) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < at->replacements.len && status == ORM_OK; i++) {
        orm__task *task = &at->replacements.items[i];
        const orm_entity *entity = task->record->object->entity;
        if (!orm__keep_new(task->record->object, task->record))
            return at->session->latched;
        status = orm__flush_resolve_all(at, task->record->object);
        orm__flush_columns(at, task->record->object);
        for (int k = 0; k < entity->key_count; k++)
            orm__bit_set(at->columns, entity->key[k], false);
        if (status == ORM_OK)
            status = orm__flush_send_one(at, task, ORM__SHAPE_REPLACE);
    }
    return status;
}

static orm_status write_first(orm__flusher *at) {
    orm_status status = set_constraints(at, "DEFERRED");
    if (status == ORM_OK)
        status = write_releases(at);
    if (status == ORM_OK)
        status = write_deletes(at, &at->early_deletes);
    return status == ORM_OK ? write_updates(at, &at->early_updates) : status;
}

static orm_status write_last(orm__flusher *at) {
    orm_status status = orm__flush_pairs(at);
    if (status == ORM_OK)
        status = write_deletes(at, &at->plan.deletes);
    return status == ORM_OK ? set_constraints(at, "IMMEDIATE") : status;
}

static orm_status write_all(orm__flusher *at) {
    orm_status status = write_first(at);
    if (status == ORM_OK)
        status = write_tasks(at, &at->plan.inserts, ORM__SHAPE_INSERT);
    if (status == ORM_OK)
        status = write_deferred(at);
    if (status == ORM_OK)
        status = write_replacements(at);
    if (status == ORM_OK)
        status = write_updates(at, &at->plan.updates);
    return status == ORM_OK ? write_last(at) : status;
}

/* What is asked before the batch, which cannot wait for it. */
static orm_status prepare_batch(orm__flusher *at) {
    orm_status status = learn_types(at);
    if (status == ORM_OK)
        status = orm__flush_replacements(at);
    if (status == ORM_OK)
        status = orm__reserve_keys(at);
    if (status == ORM_OK)
        status = orm__flush_order_inserts(at);
    if (status == ORM_OK)
        status = orm__flush_resolve_updates(at);
    if (status == ORM_OK)
        status = orm__flush_cut_deletes(at);
    return status == ORM_OK ? orm__flush_collisions(at) : status;
}

static orm_status run_batch(orm__flusher *at) {
    orm_session *session = at->session;
    orm_status status = prepare_batch(at);
    if (status != ORM_OK)
        return status;
    orm__batch_open(session->connection, orm__flush_answer, at);
    status = write_all(at);
    if (status != ORM_OK)
        orm__batch_fail(session->connection, status);
    return orm__batch_close(session->connection);
}

/* Runs the plan; in a session without transactions of its own, in one. */
static orm_status run_plan(orm__flusher *at) {
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
    orm__pairs_clear(session);
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

/* Of one statement. */
static size_t most_rows(const orm__flush_plan *plan) {
    size_t all = plan->inserts.len + plan->updates.len + plan->deletes.len + 1;
    return all < ORM__ROWS_A_STATEMENT ? all : ORM__ROWS_A_STATEMENT;
}

static orm_status flush(orm_session *session, orm_arena *scratch) {
    orm__flusher at = {.session = session, .scratch = scratch};
    orm_status status = orm__flush_plan_make(session, at.scratch, &at.plan);
    at.columns = orm_arena_alloc(at.scratch, most_words(session) * sizeof *at.columns);
    at.rows = orm_arena_alloc(at.scratch, most_rows(&at.plan) * sizeof *at.rows);
    if (status == ORM_OK && (!at.columns || !at.rows))
        status = orm__fail_nomem(&session->failure);
    const orm__flush_plan *plan = &at.plan;
    bool work = plan->inserts.len || plan->updates.len || plan->deletes.len || session->pairs;
    if (status == ORM_OK && work)
        status = run_plan(&at);
    return status;
}

/* While a hook of a flush runs, the flush is under way. */
orm_status orm_session_flush(orm_session *session) {
    if (session->latched != ORM_OK || (!session->touched && !session->pairs) ||
        session->right >= ORM__CHANGES)
        return session->latched;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    orm__hooked_rows rows;
    bool alone = session->options.autocommit && !session->in_transaction;
    orm_status status = orm__hooks_before_flush(session, scratch, &rows);
    if (status == ORM_OK)
        status = flush(session, scratch);
    if (status == ORM_OK)
        orm__hooks_after_flush(session, &rows);
    if (status == ORM_OK && alone && rows.flushing)
        orm__hooks_at(session, ORM__AFTER_COMMIT);
    orm_arena_free(scratch);
    return status;
}
