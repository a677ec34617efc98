/*
 * Bulk writing: rows from an array into statements of many rows each, several under way at once.
 *
 *     check       columns and values, before anything is sent
 *     begin       what the session's objects have to write comes first
 *     send        COPY for many inserts, else arrays; one by one where a type has no arrays, or the
 *                 key that several tables are to have is not known beforehand
 *     end         the session's objects are as the rows say
 *
 * A failure after the first row was sent leaves the transaction to be rolled back.
 */
#include "run/bulk_rows.h"

#include "driver/copy.h"
#include "session/copied_columns.h"
#include "session/flush.h"
#include "session/hooks.h"
#include "session/sql.h"

/* --- before and after ------------------------------------------------------------------------------ */

/* The call as hooks are told of it. */
static orm_bulk_call call_of(const orm__bulk *bulk) {
    return (orm_bulk_call){.kind = bulk->kind,
                           .entity = bulk->entity,
                           .columns = bulk->columns.items,
                           .column_count = bulk->columns.len,
                           .rows = bulk->count,
                           .conditional = bulk->conditional,
                           .written = bulk->written};
}

bool orm__bulk_begin_alone(orm_session *session) {
    bool alone = session->options.autocommit && !session->in_transaction;
    if (alone) {
        orm__begin_with_next(session->connection, session->begin);
        session->in_transaction = true;
    }
    return alone;
}

orm_status orm__bulk_end_alone(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        status = orm__commit(session->connection);
    if (status != ORM_OK) {
        session->latched = status;
        return status;
    }
    session->in_transaction = false;
    orm__settle_commit(session);
    return orm__session_leave(session, ORM_OK);
}

orm_status orm__bulk_begin(const orm__bulk *bulk, bool *alone) {
    orm_session *session = bulk->session;
    orm_bulk_call call = call_of(bulk);
    orm_status status = orm__hooks_before_bulk(session, &call);
    if (status == ORM_OK)
        status = orm_session_flush(session);
    *alone = false;
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status == ORM_OK)
        *alone = orm__bulk_begin_alone(session);
    return status;
}

static orm_status settle(const orm__bulk *bulk) {
    if (bulk->kind == ORM_BULK_DELETE)
        return orm__settle_deleted(bulk->session, bulk->entity);
    orm__forget_leading_to(bulk->session, bulk->entity);
    return ORM_OK;
}

orm_status orm__bulk_end(const orm__bulk *bulk, bool alone, orm_status status) {
    orm_session *session = bulk->session;
    if (status == ORM_OK)
        status = settle(bulk);
    if (alone)
        status = orm__bulk_end_alone(session, status);
    else if (status == ORM_OK)
        status = orm__session_leave(session, ORM_OK);
    if (status != ORM_OK) {
        session->latched = status;
        return status;
    }
    orm_bulk_call call = call_of(bulk);
    orm__hooks_after_bulk(session, &call);
    return session->latched;
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
                        .stride = orm__bulk_stride(bulk, column),
                        .count = count};
    orm_status status = orm__parameters_add_slots(
        &session->parameters, orm__array_type_of(column->type), &slots, &oids, &why);
    return status == ORM_OK ? ORM_OK : orm__fail_column(session, status, bulk->entity, column, why);
}

/* Encodes `*count` rows, or fewer where they are too large for one statement. */
static orm_status add_rows(orm__bulk *bulk, const orm__bulk_step *step, size_t row, size_t *count) {
    for (;; *count /= 2) {
        orm_status status = ORM_OK;
        orm__parameters_clear(&bulk->session->parameters);
        for (size_t i = 0; i < step->values.len && status == ORM_OK; i++)
            status = add_value(bulk, &bulk->entity->columns[step->values.items[i]], row, *count);
        if (status != ORM_OK || *count == 1 ||
            bulk->session->parameters.bytes.len <= ORM__BYTES_A_STATEMENT)
            return status;
    }
}

/* A row of counts: in each table there are as many rows, or some were lost between two. */
static orm_status take_tally(orm__bulk *bulk, const orm__result *result) {
    int64_t first = 0, other = 0;
    bool equal =
        orm__result_rows(result) == 1 && orm__load_integer(orm__result_cell(result, 0, 0), &first);
    for (int i = 1; i < orm__result_columns(result) && equal; i++)
        equal = orm__load_integer(orm__result_cell(result, 0, i), &other) && other == first;
    bulk->written += (uint64_t)first;
    if (equal)
        return ORM_OK;
    return orm__fail_with(
        &bulk->session->failure,
        &(orm__facts){.status = ORM_MISMATCH,
                      .table = bulk->entity->table,
                      .constraint = bulk->conflict->name,
                      .hint = "a trigger may have changed the columns of the constraint"},
        "bulk upsert of `%s`: rows of its first table are not what they were told by",
        bulk->entity->name);
}

static orm_status take_answer(void *context, void *tag, orm__result *result) {
    orm__bulk *bulk = context;
    const orm__bulk_step *step = tag;
    orm_status status = ORM_OK;
    if (step->takes & ORM__BULK_COUNTS)
        bulk->written += (uint64_t)orm__result_affected(result);
    if (step->takes & ORM__BULK_TALLIES)
        status = take_tally(bulk, result);
    if (step->takes & ORM__BULK_OBJECTS)
        status = orm__bulk_take(bulk->session, bulk->entity, bulk->kind == ORM_BULK_DELETE, result);
    orm__result_free(result);
    return status;
}

static orm_status send_step(orm__bulk *bulk, orm__bulk_step *step) {
    orm__connection *connection = bulk->session->connection;
    size_t most = bulk->many ? ORM__ROWS_A_STATEMENT : 1;
    orm_status status = ORM_OK;
    for (size_t row = 0, count; row < bulk->count && status == ORM_OK; row += count) {
        count = bulk->count - row < most ? bulk->count - row : most;
        status = add_rows(bulk, step, row, &count);
        if (status == ORM_OK)
            status = orm__batch_add(connection, &step->statement, &bulk->session->parameters, step);
        else
            orm__batch_fail(connection, status);
    }
    return status;
}

static orm_status send_statements(orm__bulk *bulk) {
    orm_status status = orm__bulk_plan(bulk);
    if (status != ORM_OK)
        return status;
    orm__batch_open(bulk->session->connection, take_answer, bulk);
    for (size_t i = 0; i < bulk->steps.len && status == ORM_OK; i++)
        status = send_step(bulk, &bulk->steps.items[i]);
    return orm__batch_close(bulk->session->connection);
}

/* --- COPY ------------------------------------------------------------------------------------------ */

static orm_status copy_row(orm__bulk *bulk, size_t row, orm__copy *copy) {
    orm__oids oids = orm__connection_oids(bulk->session->connection);
    orm__encoding to = {.out = orm__copy_row(copy, (uint16_t)bulk->columns.len), .oids = &oids};
    for (size_t i = 0; i < bulk->columns.len; i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        orm__encode_cell(&to, column->type, orm__nullable(column),
                         orm__bulk_slot(bulk, column, row));
        if (to.status != ORM_OK)
            return orm__fail_column(bulk->session, to.status, bulk->entity, column, to.why);
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
    if (bulk->entity->lineage)
        return true;
    for (unsigned i = 0; i < bulk->entity->column_count; i++)
        if (!orm__is_listed(&bulk->columns, i) && orm__literal_for(&bulk->entity->columns[i]))
            return true;
    return false;
}

static orm_status is_copied(orm__bulk *bulk, bool *out) {
    const uint64_t *copied = NULL;
    *out = bulk->kind == ORM_BULK_INSERT && bulk->count >= ORM__COPY_ROWS && !has_literals(bulk);
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

/* --- keys -------------------------------------------------------------------------------------------- */

/* The only column of the key that new rows are not given; NULL: there are several, or none. */
static const orm_column *missing_key(const orm__bulk *bulk, size_t *count) {
    const orm_entity *entity = bulk->entity;
    const orm_column *missing = NULL;
    *count = 0;
    for (int i = 0; i < entity->key_count; i++)
        if (!orm__is_listed(&bulk->columns, entity->key[i])) {
            missing = &entity->columns[entity->key[i]];
            ++*count;
        }
    return *count == 1 ? missing : NULL;
}

/* New rows of several tables, whose key the database makes: it is reserved, so that each table's can
 * go together. Where that cannot be they go one by one. */
static orm_status reserve_keys(orm__bulk *bulk) {
    size_t missing;
    void *numbers = NULL;
    const orm_column *key = missing_key(bulk, &missing);
    if (bulk->kind != ORM_BULK_INSERT || orm__part_count(bulk->entity) == 1 || missing == 0)
        return ORM_OK;
    uint16_t number = key ? (uint16_t)(key - bulk->entity->columns) : 0;
    if (key && bulk->many && bulk->count > 1) {
        orm_status status = orm__reserve_numbers(bulk->session, orm__root_of(bulk->entity), number,
                                                 bulk->count, bulk->scratch, &numbers);
        if (status != ORM_OK)
            return status;
    }
    bulk->many = numbers != NULL;
    bulk->reserved = numbers ? key : NULL;
    bulk->keys = numbers;
    if (numbers)
        bulk->columns.items[bulk->columns.len++] = number;
    return ORM_OK;
}

static orm_status send(orm__bulk *bulk) {
    bool copied = false;
    bulk->returning =
        bulk->kind != ORM_BULK_INSERT && orm__has_objects(bulk->session, bulk->entity);
    orm_status status = learn_types(bulk);
    if (status == ORM_OK)
        status = reserve_keys(bulk);
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
    if (!orm__bulk_by_key(bulk) && entity->lineage && !entity->lineage->value)
        return orm__bulk_refuse(bulk, "no row is only that: it has no value of the discriminator");
    if (orm__bulk_by_key(bulk) && entity->key_count == 0)
        return orm__bulk_refuse(bulk, "it has no primary key to find rows by");
    if (bulk->kind != ORM_BULK_UPSERT)
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
    status = orm__bulk_begin(bulk, &alone);
    if (status != ORM_OK)
        return status;
    status = send(bulk);
    return orm__bulk_end(bulk, alone, status);
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
    bulk.offsets = rows->offsets;
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
    return run(session, (orm__bulk){.kind = ORM_BULK_INSERT}, rows, columns, none, NULL);
}

orm_status orm_bulk_update(orm_session *session, const orm_rows *rows, orm_columns set,
                           uint64_t *out) {
    return run(session, (orm__bulk){.kind = ORM_BULK_UPDATE}, rows, set, none, out);
}

orm_status orm_bulk_upsert(orm_session *session, const orm_rows *rows, orm_columns columns,
                           unsigned constraint, orm_columns update, uint64_t *out) {
    orm__bulk bulk = {.kind = ORM_BULK_UPSERT};
    const orm_entity *root = orm__root_of(rows->entity);
    if (constraint < root->constraint_count)
        bulk.conflict = &root->constraints[constraint];
    return run(session, bulk, rows, columns, update, out);
}

orm_status orm_bulk_delete(orm_session *session, const orm_rows *rows, uint64_t *out) {
    return run(session, (orm__bulk){.kind = ORM_BULK_DELETE}, rows, none, none, out);
}
