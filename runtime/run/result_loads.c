/* Relationships that a query loads with its result: one statement each, over all of its rows. */
#include "run/query_run.h"

#include <string.h>

#include "relation/relation_loader.h"

/* The objects of one of the query's entities, row by row. */
static orm_object **objects_of(const orm__query_run *run, const orm_query_load *load,
                               const char *rows, size_t count, orm_arena *scratch) {
    const orm_query *query = run->query;
    orm_object **objects = orm_arena_alloc(scratch, count * sizeof *objects);
    const char *from = rows + query->entities[load->entity].offset;
    for (size_t i = 0; objects && i < count; i++)
        memcpy(&objects[i], from + i * query->row_size, sizeof *objects);
    return objects;
}

static orm_status load_path(const orm__query_run *run, const orm_query_load *load, orm_list from,
                            orm_arena *scratch) {
    for (int step = 0; step < load->path_count; step++) {
        orm_status status =
            orm__relation_load(run->session, from.items, from.len, load->path[step]);
        if (status != ORM_OK || step + 1 == load->path_count)
            return status;
        orm_list next;
        if (!orm__relation_targets(from.items, from.len, load->path[step], scratch, &next))
            return orm__fail_nomem(&run->session->failure);
        from = next;
    }
    return ORM_OK;
}

/* A list of the row's own: the relationship stays what it is, complete or not loaded. */
static orm_status load_list(const orm__query_run *run, const orm_query_load *load, orm_list from,
                            char *rows, orm_arena *scratch) {
    orm__relation_part part = {.query = run->query->name,
                               .name = load->as,
                               .where = load->where,
                               .order_by = load->order_by,
                               .limit = load->limit};
    orm_list *lists = orm_arena_alloc(scratch, from.len * sizeof *lists);
    if (!lists)
        return orm__fail_nomem(&run->session->failure);
    orm_status status =
        orm__relation_load_part(run->session, from.items, from.len, load->path[0], &part, lists);
    for (size_t i = 0; i < from.len && status == ORM_OK; i++)
        memcpy(rows + i * run->query->row_size + load->offset, &lists[i], sizeof *lists);
    return status;
}

static orm_status load_one(const orm__query_run *run, const orm_query_load *load, char *rows,
                           size_t count, orm_arena *scratch) {
    orm_list from = {objects_of(run, load, rows, count, scratch), count};
    if (!from.items)
        return orm__fail_nomem(&run->session->failure);
    return load->as ? load_list(run, load, from, rows, scratch)
                    : load_path(run, load, from, scratch);
}

orm_status orm__result_loads(const orm__query_run *run, char *rows, size_t count) {
    orm_arena *scratch = orm_arena_new(&run->session->allocator);
    if (!scratch)
        return orm__fail_nomem(&run->session->failure);
    orm_status status = ORM_OK;
    for (int i = 0; i < run->query->load_count && status == ORM_OK; i++)
        status = load_one(run, &run->query->loads[i], rows, count, scratch);
    orm_arena_free(scratch);
    return status;
}
