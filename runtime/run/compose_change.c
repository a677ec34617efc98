/*
 * UPDATE and DELETE of the rows that a composed select stands for.
 *
 * Where rows stand in several tables one statement writes them all: it finds the keys first
 * (orm__found), so that what it sets in one table does not change which rows it means in the next.
 * Objects of such rows are read again afterwards, by their keys.
 */
#include "run/bulk_rows.h"
#include "run/composed.h"
#include "session/flush.h"
#include "session/sql.h"

/* One such call. */
typedef struct change {
    orm__composer to;
    orm__bulk bulk; /* DELETE, or UPDATE with the one row that all are to be like */
    bool joined;    /* the rows stand in several tables */
} change;

static orm_status check_select(const change *of) {
    const orm_select *select = of->to.select;
    orm_status status = orm__compose_check(select);
    if (status != ORM_OK)
        return status;
    if (!orm__entity_state_of(select->session, select->entity))
        return select->session->failure.error.status;
    if (of->joined && select->entity->key_count == 0)
        return orm__bulk_refuse(&of->bulk, "it has no primary key to find rows by");
    if (select->limit || select->order.len)
        return orm__bulk_refuse(&of->bulk, "the select has an order or a limit");
    return ORM_OK;
}

/* --- rows in one table ------------------------------------------------------------------------- */

/* The parameters that an UPDATE sets come before those of the conditions. */
static void add_values(change *of) {
    orm__composer *to = &of->to;
    for (size_t i = 0; i < of->bulk.columns.len && to->status == ORM_OK; i++) {
        const orm_column *column = orm__bulk_value(&of->bulk, i);
        to->status = orm__learn_type(of->bulk.session->connection, column->type);
        if (to->status == ORM_OK)
            to->status =
                orm__add_parameter(of->bulk.session, of->bulk.entity, column, orm__nullable(column),
                                   orm__bulk_slot(&of->bulk, column, 0));
    }
}

static void write_verb(const change *of, const orm__bulk_text *text) {
    const char *table = orm__part_table(text->entity, text->part);
    if (of->bulk.kind == ORM_BULK_DELETE) {
        orm__buffer_printf(text->sql, "DELETE FROM %s AS this", table);
        return;
    }
    orm__buffer_printf(text->sql, "UPDATE %s AS this", table);
    orm__bulk_write_set(text);
}

static void write_alone(change *of, const orm__bulk_text *text) {
    bool conditions = of->to.select->where;
    bool filtered = orm__bulk_is_filtered(text);
    write_verb(of, text);
    if (conditions || filtered)
        orm__buffer_text_add(text->sql, " WHERE ");
    if (conditions)
        orm__compose_condition(&of->to);
    if (conditions && filtered)
        orm__buffer_text_add(text->sql, " AND ");
    if (filtered)
        orm__bulk_write_filter(text);
    if (of->bulk.returning)
        orm__bulk_write_returning(text->sql, of->bulk.entity, of->bulk.kind == ORM_BULK_DELETE);
}

/* --- rows in several ---------------------------------------------------------------------------- */

static void write_found(change *of) {
    const orm_entity *entity = of->bulk.entity;
    orm__buffer *sql = &of->to.sql;
    orm__buffer_text_add(sql, "WITH orm__found AS MATERIALIZED (SELECT ");
    for (int i = 0; i < entity->key_count; i++)
        orm__buffer_printf(sql, "%sthis.%s AS orm__%d", i ? ", " : "",
                           entity->columns[entity->key[i]].name, i + 1);
    orm__buffer_printf(sql, " FROM %s AS this", orm__source_of(entity));
    orm__compose_where(&of->to);
    orm__buffer_byte(sql, ')');
}

static void write_of_found(const change *of, const orm__bulk_text *text) {
    const orm_entity *entity = text->entity;
    write_verb(of, text);
    orm__buffer_printf(text->sql, " %s orm__found AS n",
                       of->bulk.kind == ORM_BULK_DELETE ? "USING" : "FROM");
    for (int i = 0; i < entity->key_count; i++)
        orm__buffer_printf(text->sql, "%sthis.%s = n.orm__%d", i ? " AND " : " WHERE ",
                           orm__part_name(entity, text->part, entity->key[i]), i + 1);
}

/* The first table's rows are written last, and are those that come back. */
static void write_joined(change *of) {
    size_t count;
    bool deletes = of->bulk.kind == ORM_BULK_DELETE;
    orm__bulk_text *tables = orm__bulk_tables(&of->bulk, &count);
    if (!tables) {
        of->to.status = orm__fail_nomem(&of->bulk.session->failure);
        return;
    }
    write_found(of);
    for (size_t i = count; i-- > 1;) {
        tables[i].sql = &of->to.sql;
        tables[i].values = of->bulk.columns;
        bool below = i >= orm__part_count(of->bulk.entity);
        if (deletes || (!below && orm__bulk_sets(&tables[i]))) {
            orm__buffer_printf(&of->to.sql, ", orm__p%zu AS (", i);
            write_of_found(of, &tables[i]);
            orm__buffer_byte(&of->to.sql, ')');
        }
    }
    tables[0].sql = &of->to.sql;
    tables[0].values = of->bulk.columns;
    orm__buffer_byte(&of->to.sql, ' ');
    if (deletes || orm__bulk_sets(&tables[0])) {
        write_of_found(of, &tables[0]);
        if (of->bulk.returning)
            orm__bulk_write_returning(&of->to.sql, of->bulk.entity, true);
        return;
    }
    orm__buffer_text_add(&of->to.sql, "SELECT ");
    for (int i = 0; i < of->bulk.entity->key_count; i++)
        orm__buffer_printf(&of->to.sql, "%sn.orm__%d%s", i ? ", " : "", i + 1,
                           of->bulk.entity->columns[of->bulk.entity->key[i]].read);
    orm__buffer_text_add(&of->to.sql, " FROM orm__found AS n");
}

/* --- reading again -------------------------------------------------------------------------------- */

static orm_status add_keys(orm__bulk *bulk, const orm_object *const *objects, size_t *count) {
    const orm_entity *entity = bulk->entity;
    for (bool over = true; over;) {
        orm_status status = ORM_OK;
        over = false;
        orm__parameters_clear(&bulk->session->parameters);
        for (int i = 0; i < entity->key_count && status == ORM_OK && !over; i++) {
            const orm_column *key = &entity->columns[entity->key[i]];
            status = bulk->many ? orm__add_array(bulk->session, entity, key, objects, *count, &over)
                                : orm__add_parameter(bulk->session, entity, key, false,
                                                     orm__slot_of(objects[0], key));
        }
        if (status != ORM_OK)
            return status;
        if (over)
            *count /= 2;
    }
    return ORM_OK;
}

static orm_status write_again(orm__bulk *bulk, orm__statement *out) {
    const orm_entity *entity = bulk->entity;
    orm__buffer sql = orm__buffer_on(&bulk->session->allocator);
    orm__bulk_text text = {.sql = &sql, .bulk = bulk, .entity = entity};
    text.values.items = orm_arena_alloc(bulk->scratch, entity->key_count * sizeof *entity->key);
    bulk->many = true;
    for (int i = 0; i < entity->key_count && text.values.items; i++) {
        text.values.items[text.values.len++] = entity->key[i];
        bulk->many = bulk->many && orm__array_type_of(entity->columns[entity->key[i]].type);
    }
    orm__bulk_write_again(&text);
    const char *kept =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(bulk->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (!kept || !text.values.items)
        return orm__fail_nomem(&bulk->session->failure);
    *out = orm__statement_of("bulk_update", kept);
    return ORM_OK;
}

static orm_status read_again(orm__bulk *bulk, const orm_list *objects) {
    orm__statement statement;
    orm_status status = write_again(bulk, &statement);
    for (size_t at = 0, count; at < objects->len && status == ORM_OK; at += count) {
        size_t most = bulk->many ? ORM__ROWS_A_STATEMENT : 1;
        const orm_object *const *first = (const orm_object *const *)objects->items + at;
        orm__result *result = NULL;
        count = objects->len - at < most ? objects->len - at : most;
        status = add_keys(bulk, first, &count);
        if (status == ORM_OK)
            status = orm__run(bulk->session->connection, &statement, &bulk->session->parameters,
                              &result);
        if (status == ORM_OK)
            status = orm__rows_written(bulk->session, bulk->entity, result);
        orm__result_free(result);
    }
    return status;
}

/* --- the whole --------------------------------------------------------------------------------------- */

static void write_statement(change *of) {
    orm_session *session = of->bulk.session;
    orm__parameters_clear(&session->parameters);
    add_values(of);
    orm__bulk_text text = {.sql = &of->to.sql,
                           .bulk = &of->bulk,
                           .entity = of->bulk.entity,
                           .values = of->bulk.columns};
    if (of->joined)
        write_joined(of);
    else
        write_alone(of, &text);
    if (of->to.status == ORM_OK && orm__buffer_failed(&of->to.sql))
        of->to.status = orm__fail_nomem(&session->failure);
}

static orm_status take(change *of, const orm__result *result) {
    orm__bulk *bulk = &of->bulk;
    orm_list objects;
    bulk->written = (uint64_t)orm__result_affected(result);
    if (!bulk->returning)
        return ORM_OK;
    if (bulk->kind == ORM_BULK_DELETE || !of->joined)
        return orm__bulk_take(bulk->session, bulk->entity, bulk->kind == ORM_BULK_DELETE, result);
    orm_status status =
        orm__rows_known(bulk->session, bulk->entity, result, bulk->scratch, &objects);
    return status == ORM_OK && objects.len > 0 ? read_again(bulk, &objects) : status;
}

static orm_status send(change *of) {
    orm__bulk *bulk = &of->bulk;
    orm__result *result = NULL;
    bulk->returning = orm__has_objects(bulk->session, bulk->entity);
    write_statement(of);
    orm_status status = of->to.status;
    if (status == ORM_OK) {
        orm__statement statement = orm__statement_of(
            bulk->kind == ORM_BULK_DELETE ? "bulk_delete" : "bulk_update", of->to.sql.data);
        status =
            orm__run(bulk->session->connection, &statement, &bulk->session->parameters, &result);
    }
    if (status == ORM_OK)
        status = take(of, result);
    orm__result_free(result);
    return status;
}

static orm_status change_all(change *of, orm_columns set) {
    orm__bulk *bulk = &of->bulk;
    bool alone;
    orm_status status = check_select(of);
    if (status == ORM_OK)
        status = orm__bulk_columns(bulk, set, (orm_columns){NULL, 0});
    if (status == ORM_OK && bulk->kind == ORM_BULK_UPDATE)
        status = orm__bulk_check_values(bulk);
    if (status == ORM_OK)
        status = orm__bulk_begin(bulk, &alone);
    if (status != ORM_OK)
        return status;
    status = send(of);
    return orm__bulk_end(bulk, alone, status);
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
    bulk.conditional = true;
    bulk.entity = select->entity;
    bulk.scratch = orm_arena_new(&session->allocator);
    if (!bulk.scratch)
        return orm__fail_nomem(&session->failure);
    change of = {
        .to = {.select = select, .alias = "this", .sql = orm__buffer_on(&session->allocator)},
        .bulk = bulk,
        .joined = orm__bulk_is_joined(bulk.entity)};
    orm_status status = change_all(&of, set);
    orm__buffer_free(&of.to.sql);
    orm_arena_free(bulk.scratch);
    if (out && status == ORM_OK)
        *out = of.bulk.written;
    return status;
}

orm_status orm_select_update(orm_select *select, const orm_rows *row, orm_columns set,
                             uint64_t *out) {
    orm__bulk bulk = {.kind = ORM_BULK_UPDATE,
                      .items = row->items,
                      .count = row->count,
                      .size = row->size,
                      .offsets = row->offsets};
    if (select && select->entity && (row->entity != select->entity || row->count != 1))
        return orm__fail(&select->session->failure, ORM_MISUSE,
                         "bulk update of `%s`: one row of it says what all are to be like",
                         select->entity->name);
    return run(select, bulk, set, out);
}

orm_status orm_select_delete(orm_select *select, uint64_t *out) {
    return run(select, (orm__bulk){.kind = ORM_BULK_DELETE}, (orm_columns){NULL, 0}, out);
}
