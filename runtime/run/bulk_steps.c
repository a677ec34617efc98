/*
 * The statements of a bulk call.
 *
 *     rows in one table          one
 *     in several: insert         one a table, parents' first; where the database makes the key, one a
 *                                row, which writes all tables
 *                 upsert         one, which writes all tables
 *                 update         one for each table that is touched, parents' first
 *                 delete         one a table of the family below, children's first
 *     and where the session has objects of rows that were updated, one that reads those again
 */
#include "run/bulk_rows.h"

static const char *const operations[] = {
    [ORM_BULK_INSERT] = "bulk_insert",
    [ORM_BULK_UPDATE] = "bulk_update",
    [ORM_BULK_UPSERT] = "bulk_upsert",
    [ORM_BULK_DELETE] = "bulk_delete",
};

/* --- values -------------------------------------------------------------------------------------------- */

static bool add_value(const orm__bulk *bulk, orm__numbers *values, uint16_t number) {
    if (!values->items)
        values->items = orm_arena_alloc(bulk->scratch,
                                        (bulk->entity->column_count + 1U) * sizeof *values->items);
    if (values->items && !orm__is_listed(values, number))
        values->items[values->len++] = number;
    return values->items != NULL;
}

/* What the statement of one table takes of each row: of that table, and the key where it finds rows by
 * it. */
static bool take_part(orm__bulk_text *to) {
    const orm__bulk *bulk = to->bulk;
    const orm_entity *entity = bulk->entity;
    bool made = true;
    for (size_t i = 0; i < bulk->columns.len; i++)
        if (orm__part_name(entity, to->part, bulk->columns.items[i]))
            made = made && add_value(bulk, &to->values, bulk->columns.items[i]);
    for (int i = 0; i < entity->key_count && orm__bulk_by_key(bulk); i++)
        made = made && add_value(bulk, &to->values, entity->key[i]);
    return made;
}

/* --- steps ----------------------------------------------------------------------------------------------- */

static orm_status add_step(orm__bulk *bulk, orm__bulk_text to, unsigned takes,
                           void (*write)(const orm__bulk_text *to)) {
    orm__buffer sql = orm__buffer_on(&bulk->session->allocator);
    to.sql = &sql;
    write(&to);
    if (takes & ORM__BULK_OBJECTS && takes & ORM__BULK_COUNTS)
        orm__bulk_write_returning(&sql, bulk->entity, bulk->kind == ORM_BULK_DELETE);
    const char *text =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(bulk->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    orm__bulk_step step = {.values = to.values, .takes = takes};
    if (text)
        step.statement = orm__statement_of(operations[bulk->kind], text);
    return text && ORM__LIST_ADD(bulk->scratch, &bulk->steps, step)
               ? ORM_OK
               : orm__fail_nomem(&bulk->session->failure);
}

static orm_status add_part(orm__bulk *bulk, orm__bulk_text to, unsigned takes) {
    return take_part(&to) ? add_step(bulk, to, takes, orm__bulk_write)
                          : orm__fail_nomem(&bulk->session->failure);
}

/* Reads the rows again that are found by these columns, if there may be objects of them. */
static orm_status add_again(orm__bulk *bulk, const uint16_t *columns, int count) {
    orm__bulk_text to = {.bulk = bulk, .entity = bulk->entity};
    bool made = true;
    if (!bulk->returning)
        return ORM_OK;
    for (int i = 0; i < count; i++)
        made = made && add_value(bulk, &to.values, columns[i]);
    return made ? add_step(bulk, to, ORM__BULK_OBJECTS, orm__bulk_write_again)
                : orm__fail_nomem(&bulk->session->failure);
}

/* --- rows in several tables -------------------------------------------------------------------------------- */

static orm_status plan_insert(orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    orm__bulk_text to = {.bulk = bulk, .entity = entity, .values = bulk->columns};
    orm_status status = ORM_OK;
    if (!bulk->many && orm__part_count(entity) > 1)
        return add_step(bulk, to, ORM__BULK_COUNTS, orm__bulk_write_insert_all);
    for (unsigned part = 0; part < orm__part_count(entity) && status == ORM_OK; part++)
        status = add_part(bulk, (orm__bulk_text){.bulk = bulk, .entity = entity, .part = part},
                          part ? 0 : ORM__BULK_COUNTS);
    return status;
}

static orm_status plan_upsert(orm__bulk *bulk) {
    const orm_constraint *conflict = bulk->conflict;
    orm__bulk_text to = {.bulk = bulk, .entity = bulk->entity, .values = bulk->columns};
    orm_status status = orm__part_count(bulk->entity) > 1
                            ? add_step(bulk, to, ORM__BULK_TALLIES, orm__bulk_write_upsert_all)
                            : add_part(bulk, (orm__bulk_text){.bulk = bulk, .entity = bulk->entity},
                                       ORM__BULK_COUNTS);
    return status == ORM_OK ? add_again(bulk, conflict->columns, conflict->column_count) : status;
}

static orm_status plan_update(orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    orm_status status = ORM_OK;
    unsigned takes = ORM__BULK_COUNTS;
    for (unsigned part = 0; part < orm__part_count(entity) && status == ORM_OK; part++) {
        orm__bulk_text to = {.bulk = bulk, .entity = entity, .part = part};
        if (!orm__bulk_sets(&to))
            continue;
        status = add_part(bulk, to, takes);
        takes = 0;
    }
    return status == ORM_OK ? add_again(bulk, entity->key, entity->key_count) : status;
}

static orm_status plan_delete(orm__bulk *bulk) {
    size_t count;
    orm__bulk_text *tables = orm__bulk_tables(bulk, &count);
    orm_status status = tables ? ORM_OK : orm__fail_nomem(&bulk->session->failure);
    unsigned objects = bulk->returning ? ORM__BULK_OBJECTS : 0;
    for (size_t i = count; i-- > 0 && status == ORM_OK;)
        status = add_part(bulk, tables[i], i ? 0 : ORM__BULK_COUNTS | objects);
    return status;
}

/* --- the whole ------------------------------------------------------------------------------------------------ */

orm_status orm__bulk_plan(orm__bulk *bulk) {
    static orm_status (*const planners[])(orm__bulk * bulk) = {
        [ORM_BULK_INSERT] = plan_insert,
        [ORM_BULK_UPDATE] = plan_update,
        [ORM_BULK_UPSERT] = plan_upsert,
        [ORM_BULK_DELETE] = plan_delete,
    };
    if (orm__bulk_is_joined(bulk->entity))
        return planners[bulk->kind](bulk);
    unsigned objects = bulk->returning ? ORM__BULK_OBJECTS : 0;
    return add_part(bulk, (orm__bulk_text){.bulk = bulk, .entity = bulk->entity},
                    ORM__BULK_COUNTS | objects);
}
