/*
 * Rows: a result's columns in row structs, and its entities as the session's objects.
 *
 * Columns are decoded many rows at a time, as those of objects are. A bare query's rows are its
 * objects' pointers, which the loader has in an array already.
 */
#include "run/query_run.h"

#include <string.h>

#include "session/written_rows.h"

orm_status orm__row_plan_make(const orm__query_run *run, const orm__result *result,
                              orm_arena *scratch, orm__load_plan *out) {
    const orm_query *query = run->query;
    *out = (orm__load_plan){.owner = query->name,
                            .query = query->name,
                            .steps =
                                orm_arena_alloc(scratch, query->column_count * sizeof *out->steps)};
    if (!out->steps)
        return orm__fail_nomem(&run->session->failure);
    if (orm__result_columns(result) != query->column_count)
        return orm__query_fail(run, ORM_MISMATCH, "the result has %d columns, in the program %d",
                               orm__result_columns(result), query->column_count);
    for (int i = 0; i < query->column_count; i++) {
        const orm_query_column *column = &query->columns[i];
        if (column->entity >= 0 || column->flags & ORM_RESULT_HIDDEN)
            continue;
        orm__load_step step = {.type = column->type,
                               .name = column->name,
                               .offset = column->offset,
                               .nullable = column->flags & ORM_RESULT_NULLABLE,
                               .cell = i};
        orm_status status = orm__load_plan_add(out, result, &step, &run->session->failure);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

/* --- entities ------------------------------------------------------------------------------------ */

static orm_status load_entity(const orm__query_run *run, const orm_query_entity *entity,
                              const orm__result *result, size_t count, orm_list *out) {
    uint16_t *columns = orm_arena_alloc(run->session->arena, entity->count * sizeof *columns);
    if (!columns)
        return orm__fail_nomem(&run->session->failure);
    for (int i = 0; i < entity->count; i++)
        columns[i] = run->query->columns[entity->first + i].entity_column;
    orm__load_part part = {.entity = entity->entity,
                           .first = entity->first,
                           .count = entity->count,
                           .columns = columns,
                           .nullable = entity->nullable,
                           .deleted = entity->deleted,
                           .written = run->query->flags & ORM_QUERY_WRITES,
                           .with = entity->with,
                           .query = run->query->name};
    return orm__load_part_objects(run->session, &part, result, count, out);
}

static orm_status fill_entities(const orm__query_run *run, const orm__result *result, char *rows,
                                size_t count) {
    orm_status status = ORM_OK;
    for (int i = 0; i < run->query->entity_count && status == ORM_OK; i++) {
        const orm_query_entity *entity = &run->query->entities[i];
        orm_list objects;
        status = load_entity(run, entity, result, count, &objects);
        for (size_t row = 0; row < objects.len; row++)
            memcpy(rows + row * run->query->row_size + entity->offset, &objects.items[row],
                   sizeof(orm_object *));
    }
    return status;
}

/* --- columns ------------------------------------------------------------------------------------- */

static orm_status fill_block(const orm__query_run *run, const orm__load_plan *plan,
                             const orm__result *result, char *rows, size_t first, int count) {
    orm__cell cells[ORM__BLOCK_ROWS];
    void *places[ORM__BLOCK_ROWS];
    orm_status status = ORM_OK;
    for (int i = 0; i < count; i++)
        places[i] = rows + (first + (size_t)i) * run->query->row_size;
    for (int i = 0; i < plan->count && status == ORM_OK; i++) {
        const orm__load_step *step = &plan->steps[i];
        orm__result_column(result, step->cell, (int)first, count, cells);
        status = orm__load_column(plan, step, cells, places, count, run->session->arena,
                                  &run->session->failure);
    }
    return status;
}

static orm_status fill_columns(const orm__query_run *run, const orm__result *result, char *rows,
                               size_t count) {
    orm__load_plan plan;
    orm_status status = orm__row_plan_make(run, result, run->session->arena, &plan);
    for (size_t done = 0; plan.count && done < count && status == ORM_OK;) {
        size_t left = count - done;
        int block = left < ORM__BLOCK_ROWS ? (int)left : ORM__BLOCK_ROWS;
        status = fill_block(run, &plan, result, rows, done, block);
        done += (size_t)block;
    }
    return status;
}

static orm_status make_structs(const orm__query_run *run, const orm__result *result, size_t count,
                               void **out) {
    size_t size = run->query->row_size;
    if (size && count > SIZE_MAX / 2 / size)
        return orm__fail_nomem(&run->session->failure);
    char *rows = orm_arena_zalloc(run->session->arena, count * size);
    if (!rows)
        return orm__fail_nomem(&run->session->failure);
    *out = rows;
    orm_status status = fill_columns(run, result, rows, count);
    return status == ORM_OK ? fill_entities(run, result, rows, count) : status;
}

static orm_status make_bare(const orm__query_run *run, const orm__result *result, size_t count,
                            void **out) {
    orm_list objects;
    if (orm__result_columns(result) != run->query->column_count)
        return orm__query_fail(run, ORM_MISMATCH, "the result has %d columns, in the program %d",
                               orm__result_columns(result), run->query->column_count);
    orm_status status = load_entity(run, &run->query->entities[0], result, count, &objects);
    *out = objects.items;
    return status;
}

/* After all entities: rows of one may refer to those of another that are gone. */
static orm_status settle(const orm__query_run *run, size_t count) {
    orm_status status = ORM_OK;
    for (int i = 0; i < run->query->entity_count && count > 0 && status == ORM_OK; i++)
        if (run->query->entities[i].deleted)
            status = orm__settle_deleted(run->session, run->query->entities[i].entity);
    return status;
}

orm_status orm__result_rows_make(const orm__query_run *run, const orm__result *result, size_t count,
                                 void **out) {
    *out = NULL;
    orm_status status = run->query->flags & ORM_QUERY_BARE ? make_bare(run, result, count, out)
                                                           : make_structs(run, result, count, out);
    if (status == ORM_OK)
        status = settle(run, count);
    if (status == ORM_OK && orm__result_loads_wanted(run))
        status = orm__result_loads(run, *out, count);
    return status;
}
