/* UPDATE and DELETE of the rows that a composed select stands for. */
#include "run/bulk_rows.h"
#include "run/composed.h"
#include "session/sql.h"

/* One such call. */
typedef struct change {
    orm__composer to;
    orm__bulk bulk; /* DELETE, or UPDATE with the one row that all are to be like */
} change;

static orm_status check_select(const change *of) {
    const orm_select *select = of->to.select;
    orm_status status = orm__compose_check(select);
    if (status != ORM_OK)
        return status;
    if (!orm__entity_state_of(select->session, select->entity))
        return select->session->failure.error.status;
    if (select->entity->lineage)
        return orm__bulk_refuse(&of->bulk, "its rows are shared with other entities");
    if (select->limit || select->order.len)
        return orm__bulk_refuse(&of->bulk, "the select has an order or a limit");
    return ORM_OK;
}

static void write_values(change *of) {
    orm__composer *to = &of->to;
    for (size_t i = 0; i < of->bulk.columns.len && to->status == ORM_OK; i++) {
        const orm_column *column = orm__bulk_value(&of->bulk, i);
        to->status = orm__learn_type(of->bulk.session->connection, column->type);
        if (to->status == ORM_OK)
            to->status =
                orm__add_parameter(of->bulk.session, of->bulk.entity, column, orm__nullable(column),
                                   orm__bulk_slot(&of->bulk, column, 0));
    }
    orm__buffer_printf(&to->sql, "UPDATE %s AS this SET ", of->bulk.entity->table);
    orm__bulk_write_set(&to->sql, of->bulk.entity, &of->bulk.columns, "$");
}

static void write_statement(change *of) {
    orm_session *session = of->bulk.session;
    bool deletes = of->bulk.kind == ORM__BULK_DELETE;
    orm__parameters_clear(&session->parameters);
    if (deletes)
        orm__buffer_printf(&of->to.sql, "DELETE FROM %s AS this", of->bulk.entity->table);
    else
        write_values(of);
    orm__compose_where(&of->to);
    if (of->bulk.returning)
        orm__bulk_write_returning(&of->to.sql, of->bulk.entity, deletes);
    if (of->to.status == ORM_OK && orm__buffer_failed(&of->to.sql))
        of->to.status = orm__fail_nomem(&session->failure);
}

static orm_status send(change *of) {
    orm__bulk *bulk = &of->bulk;
    orm__result *result = NULL;
    bulk->returning = orm__has_objects(bulk->session, bulk->entity);
    write_statement(of);
    orm_status status = of->to.status;
    if (status == ORM_OK) {
        bulk->statement = orm__statement_of(
            bulk->kind == ORM__BULK_DELETE ? "bulk_delete" : "bulk_update", of->to.sql.data);
        status = orm__run(bulk->session->connection, &bulk->statement, &bulk->session->parameters,
                          &result);
    }
    if (status == ORM_OK)
        bulk->written = (uint64_t)orm__result_affected(result);
    if (status == ORM_OK && bulk->returning)
        status =
            orm__bulk_take(bulk->session, bulk->entity, bulk->kind == ORM__BULK_DELETE, result);
    orm__result_free(result);
    return status;
}

static orm_status change_all(change *of, orm_columns set) {
    orm__bulk *bulk = &of->bulk;
    bool alone;
    orm_status status = check_select(of);
    if (status == ORM_OK)
        status = orm__bulk_columns(bulk, set, (orm_columns){NULL, 0});
    if (status == ORM_OK && bulk->kind == ORM__BULK_UPDATE)
        status = orm__bulk_check_values(bulk);
    if (status == ORM_OK)
        status = orm__bulk_begin(bulk->session, &alone);
    if (status != ORM_OK)
        return status;
    return orm__bulk_end(bulk->session, bulk->entity, bulk->kind == ORM__BULK_DELETE, alone,
                         send(of));
}

static orm_status refuse_query(const orm_select *select) {
    return orm__fail(&select->session->failure, ORM_MISUSE,
                     "a select of `%s`: the rows of a query cannot be changed",
                     select->query->name);
}

static orm_status run(orm_select *select, orm__bulk bulk, orm_columns set, uint64_t *out) {
    if (out)
        *out = 0;
    if (!select)
        return ORM_NOMEM;
    if (!select->entity)
        return refuse_query(select);
    orm_session *session = select->session;
    bulk.session = session;
    bulk.entity = select->entity;
    bulk.scratch = orm_arena_new(&session->allocator);
    if (!bulk.scratch)
        return orm__fail_nomem(&session->failure);
    change of = {
        .to = {.select = select, .alias = "this", .sql = orm__buffer_on(&session->allocator)},
        .bulk = bulk};
    orm_status status = change_all(&of, set);
    orm__buffer_free(&of.to.sql);
    orm_arena_free(bulk.scratch);
    if (out && status == ORM_OK)
        *out = of.bulk.written;
    return status;
}

orm_status orm_select_update(orm_select *select, const orm_rows *row, orm_columns set,
                             uint64_t *out) {
    orm__bulk bulk = {
        .kind = ORM__BULK_UPDATE, .items = row->items, .count = row->count, .size = row->size};
    if (select && select->entity && (row->entity != select->entity || row->count != 1))
        return orm__fail(&select->session->failure, ORM_MISUSE,
                         "bulk update of `%s`: one row of it says what all are to be like",
                         select->entity->name);
    return run(select, bulk, set, out);
}

orm_status orm_select_delete(orm_select *select, uint64_t *out) {
    return run(select, (orm__bulk){.kind = ORM__BULK_DELETE}, (orm_columns){NULL, 0}, out);
}
