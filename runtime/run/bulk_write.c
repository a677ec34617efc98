/*
 * Bulk writing: rows from an array into statements of many rows each, several under way at once.
 *
 *     check       columns and values, before anything is sent
 *     begin       what the session's objects have to write comes first
 *     send        COPY for many inserts, else arrays; one by one where a type has no arrays
 *     end         the session's objects are as the rows say
 *
 * A failure after the first row was sent leaves the transaction to be rolled back.
 */
#include "run/bulk_rows.h"

#include "driver/copy.h"
#include "session/copied_columns.h"
#include "session/flush.h"
#include "session/lineage.h"
#include "session/sql.h"

/* --- before and after ------------------------------------------------------------------------------ */

orm_status orm__bulk_begin(orm_session *session, bool *alone) {
    orm_status status = orm_session_flush(session);
    *alone = session->options.autocommit && !session->in_transaction;
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status == ORM_OK && *alone) {
        orm__begin_with_next(session->connection, session->begin);
        session->in_transaction = true;
    }
    return status;
}

static orm_status settle(orm_session *session, const orm_entity *entity, bool deleted) {
    orm__forget_leading_to(session, entity);
    return deleted ? orm__expire_referring_to(session, entity) : ORM_OK;
}

orm_status orm__bulk_end(orm_session *session, const orm_entity *entity, bool deleted, bool alone,
                         orm_status status) {
    if (status == ORM_OK)
        status = settle(session, entity, deleted);
    if (status == ORM_OK && alone)
        status = orm__commit(session->connection);
    if (status != ORM_OK) {
        session->latched = status;
        return status;
    }
    if (alone) {
        session->in_transaction = false;
        orm__settle_commit(session);
    }
    return orm__session_leave(session, ORM_OK);
}

orm_status orm__bulk_take(orm_session *session, const orm_entity *entity, bool deleted,
                          const orm__result *result) {
    return deleted ? orm__rows_deleted(session, entity, result)
                   : orm__rows_written(session, entity, result);
}

/* --- arrays ---------------------------------------------------------------------------------------- */

static orm_status add_value(orm__bulk *bulk, const orm_column *column, size_t row, size_t count) {
    orm_session *session = bulk->session;
    orm__oids oids = orm__connection_oids(session->connection);
    const char *slot = orm__bulk_slot(bulk, column, row), *why = "";
    if (!bulk->many)
        return orm__add_parameter(session, bulk->entity, column, orm__nullable(column), slot);
    orm__slots slots = {.type = column->type,
                        .nullable = orm__nullable(column),
                        .first = slot,
                        .stride = bulk->size,
                        .count = count};
    orm_status status = orm__parameters_add_slots(
        &session->parameters, orm__array_type_of(column->type), &slots, &oids, &why);
    return status == ORM_OK ? ORM_OK : orm__fail_column(session, status, bulk->entity, column, why);
}

/* Encodes `*count` rows, or fewer where they are too large for one statement. */
static orm_status add_rows(orm__bulk *bulk, size_t row, size_t *count) {
    for (;; *count /= 2) {
        orm_status status = ORM_OK;
        orm__parameters_clear(&bulk->session->parameters);
        for (size_t i = 0; i < orm__bulk_value_count(bulk) && status == ORM_OK; i++)
            status = add_value(bulk, orm__bulk_value(bulk, i), row, *count);
        if (status != ORM_OK || *count == 1 ||
            bulk->session->parameters.bytes.len <= ORM__BYTES_A_STATEMENT)
            return status;
    }
}

static orm_status take_answer(void *context, void *tag, orm__result *result) {
    orm__bulk *bulk = context;
    (void)tag;
    bulk->written += (uint64_t)orm__result_affected(result);
    orm_status status = ORM_OK;
    if (bulk->returning)
        status =
            orm__bulk_take(bulk->session, bulk->entity, bulk->kind == ORM__BULK_DELETE, result);
    orm__result_free(result);
    return status;
}

static orm_status send_statements(orm__bulk *bulk) {
    orm__connection *connection = bulk->session->connection;
    size_t most = bulk->many ? ORM__ROWS_A_STATEMENT : 1;
    orm_status status = orm__bulk_statement(bulk);
    if (status != ORM_OK)
        return status;
    orm__batch_open(connection, take_answer, bulk);
    for (size_t row = 0, count; row < bulk->count && status == ORM_OK; row += count) {
        count = bulk->count - row < most ? bulk->count - row : most;
        status = add_rows(bulk, row, &count);
        if (status == ORM_OK)
            status = orm__batch_add(connection, &bulk->statement, &bulk->session->parameters, NULL);
        else
            orm__batch_fail(connection, status);
    }
    return orm__batch_close(connection);
}

/* --- COPY ------------------------------------------------------------------------------------------ */

static orm_status copy_row(orm__bulk *bulk, size_t row, orm__copy *copy) {
    orm__oids oids = orm__connection_oids(bulk->session->connection);
    orm__buffer *out = orm__copy_row(copy, (uint16_t)bulk->columns.len);
    for (size_t i = 0; i < bulk->columns.len; i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        const char *why = "";
        orm_status status = orm__encode_cell(column->type, orm__nullable(column),
                                             orm__bulk_slot(bulk, column, row), out, &oids, &why);
        if (status != ORM_OK)
            return orm__fail_column(bulk->session, status, bulk->entity, column, why);
    }
    return orm__copy_next(copy);
}

static orm_status copy_rows(orm__bulk *bulk) {
    orm__copy copy;
    orm__statement statement;
    if (!orm__copy_statement(bulk->session, bulk->entity, bulk->columns.items, bulk->columns.len,
                             bulk->scratch, &statement))
        return orm__fail_nomem(&bulk->session->failure);
    orm_status status = orm__copy_open(&copy, bulk->session->connection, &statement);
    if (status != ORM_OK)
        return status;
    for (size_t row = 0; row < bulk->count && status == ORM_OK; row++)
        status = copy_row(bulk, row, &copy);
    status = orm__copy_close(&copy, status);
    bulk->written = (uint64_t)copy.rows;
    return status;
}

/* Whether an INSERT would write columns that the rows have no values for. */
static bool has_literals(const orm__bulk *bulk) {
    for (unsigned i = 0; i < bulk->entity->column_count; i++) {
        bool listed = false;
        for (size_t k = 0; k < bulk->columns.len; k++)
            listed = listed || bulk->columns.items[k] == i;
        if (!listed && orm__literal_for(&bulk->entity->columns[i]))
            return true;
    }
    return false;
}

static orm_status is_copied(orm__bulk *bulk, bool *out) {
    const uint64_t *copied = NULL;
    *out = bulk->kind == ORM__BULK_INSERT && bulk->count >= ORM__COPY_ROWS && !has_literals(bulk);
    if (!*out)
        return ORM_OK;
    orm_status status = orm__ask_copied(bulk->session, bulk->entity, bulk->scratch, &copied);
    for (size_t i = 0; i < bulk->columns.len && status == ORM_OK; i++)
        *out = *out && orm__bit(copied, bulk->columns.items[i]);
    return status;
}

/* --- the whole --------------------------------------------------------------------------------------- */

static orm_status learn_types(orm__bulk *bulk) {
    orm_status status = ORM_OK;
    bulk->many = true;
    for (size_t i = 0; i < orm__bulk_value_count(bulk) && status == ORM_OK; i++) {
        const orm_type *type = orm__bulk_value(bulk, i)->type;
        status = orm__learn_type(bulk->session->connection, type);
        bulk->many = bulk->many && orm__array_type_of(type);
    }
    return status;
}

static orm_status send(orm__bulk *bulk) {
    bool copied = false;
    bulk->returning =
        bulk->kind != ORM__BULK_INSERT && orm__has_objects(bulk->session, bulk->entity);
    orm_status status = learn_types(bulk);
    if (status == ORM_OK)
        status = is_copied(bulk, &copied);
    if (status != ORM_OK)
        return status;
    return copied ? copy_rows(bulk) : send_statements(bulk);
}

static orm_status check_call(const orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    if (!orm__entity_state_of(bulk->session, entity))
        return bulk->session->failure.error.status;
    if (entity->lineage)
        return orm__bulk_refuse(bulk, "its rows are shared with other entities");
    if (orm__bulk_by_key(bulk) && entity->key_count == 0)
        return orm__bulk_refuse(bulk, "it has no primary key to find rows by");
    if (bulk->kind != ORM__BULK_UPSERT)
        return ORM_OK;
    const orm_constraint *conflict = bulk->conflict;
    if (!conflict || (conflict->kind != ORM_UNIQUE && conflict->kind != ORM_PRIMARY_KEY))
        return orm__bulk_refuse(bulk, "there is no unique constraint of such a number");
    return conflict->deferrable ? orm__bulk_refuse(bulk, "the constraint is deferrable") : ORM_OK;
}

static orm_status write_all(orm__bulk *bulk, orm_columns columns, orm_columns update) {
    bool alone;
    orm_status status = check_call(bulk);
    if (status == ORM_OK)
        status = orm__bulk_columns(bulk, columns, update);
    if (status == ORM_OK)
        status = orm__bulk_check(bulk);
    if (status != ORM_OK || bulk->count == 0)
        return status;
    status = orm__bulk_begin(bulk->session, &alone);
    if (status != ORM_OK)
        return status;
    return orm__bulk_end(bulk->session, bulk->entity, bulk->kind == ORM__BULK_DELETE, alone,
                         send(bulk));
}

static orm_status run(orm_session *session, orm__bulk bulk, const orm_rows *rows,
                      orm_columns columns, orm_columns update, uint64_t *out) {
    if (out)
        *out = 0;
    if (session->latched != ORM_OK)
        return session->latched;
    bulk.session = session;
    bulk.entity = rows->entity;
    bulk.items = rows->items;
    bulk.count = rows->count;
    bulk.size = rows->size;
    bulk.scratch = orm_arena_new(&session->allocator);
    if (!bulk.scratch)
        return orm__fail_nomem(&session->failure);
    orm_status status = write_all(&bulk, columns, update);
    orm_arena_free(bulk.scratch);
    if (out && status == ORM_OK)
        *out = bulk.written;
    return status;
}

/* --- the calls ------------------------------------------------------------------------------------- */

static const orm_columns none = {NULL, 0};

orm_status orm_bulk_insert(orm_session *session, const orm_rows *rows, orm_columns columns) {
    return run(session, (orm__bulk){.kind = ORM__BULK_INSERT}, rows, columns, none, NULL);
}

orm_status orm_bulk_update(orm_session *session, const orm_rows *rows, orm_columns set,
                           uint64_t *out) {
    return run(session, (orm__bulk){.kind = ORM__BULK_UPDATE}, rows, set, none, out);
}

orm_status orm_bulk_upsert(orm_session *session, const orm_rows *rows, orm_columns columns,
                           unsigned constraint, orm_columns update, uint64_t *out) {
    orm__bulk bulk = {.kind = ORM__BULK_UPSERT};
    if (constraint < rows->entity->constraint_count)
        bulk.conflict = &rows->entity->constraints[constraint];
    return run(session, bulk, rows, columns, update, out);
}

orm_status orm_bulk_delete(orm_session *session, const orm_rows *rows, uint64_t *out) {
    return run(session, (orm__bulk){.kind = ORM__BULK_DELETE}, rows, none, none, out);
}
