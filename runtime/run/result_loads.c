/*
 * Relationships that a query loads with its result, over all of its rows: those that its header names
 * and those that the schema has loaded with its entities, a statement each and a round trip a level.
 */
#include "run/query_run.h"

#include <string.h>

#include "relation/load_part.h"
#include "relation/load_run.h"

/* The objects of one of the query's entities, row by row. */
static bool objects_of(const orm__query_run *run, size_t entity, const char *rows, size_t count,
                       orm_arena *scratch, orm_list *out) {
    const orm_query *query = run->query;
    const char *from = rows + query->entities[entity].offset;
    *out = (orm_list){orm_arena_alloc(scratch, count * sizeof(orm_object *)), count};
    for (size_t i = 0; out->items && i < count; i++)
        memcpy(&out->items[i], from + i * query->row_size, sizeof(orm_object *));
    return out->items != NULL;
}

static orm_status no_memory(const orm__query_run *run) {
    return orm__fail_nomem(&run->session->failure);
}

/* --- relationships ----------------------------------------------------------------------------- */

static bool add_path(orm__load_node *root, const orm_query_load *load, orm_arena *scratch) {
    orm__load_node *at = root;
    for (int step = 0; step < load->path_count && at; step++)
        at = orm__load_tree_add(at, load->path[step], scratch);
    return at != NULL;
}

/* The tree of what is loaded with one entity of the rows. */
static orm_status make_root(const orm__query_run *run, size_t entity, const char *rows,
                            size_t count, orm_arena *scratch, orm__load_node *out) {
    const orm_query *query = run->query;
    *out = (orm__load_node){.entity = query->entities[entity].entity,
                            .with = query->entities[entity].with};
    if (!objects_of(run, entity, rows, count, scratch, &out->objects))
        return no_memory(run);
    for (int i = 0; i < query->load_count; i++) {
        const orm_query_load *load = &query->loads[i];
        if (load->entity == entity && !load->as && !add_path(out, load, scratch))
            return no_memory(run);
    }
    orm_status status = orm__load_tree_grow(run->session, out, scratch);
    if (status == ORM_OK && !orm__load_tree_columns(out, scratch))
        status = no_memory(run);
    return status;
}

static orm_status load_trees(const orm__query_run *run, const char *rows, size_t count,
                             orm_arena *scratch) {
    size_t len = run->query->entity_count;
    orm__load_node *roots = orm_arena_alloc(scratch, len * sizeof *roots);
    orm__load_node **list = orm_arena_alloc(scratch, len * sizeof *list);
    if (!roots || !list)
        return no_memory(run);
    orm_status status = ORM_OK;
    for (size_t i = 0; i < len && status == ORM_OK; i++) {
        list[i] = &roots[i];
        status = make_root(run, i, rows, count, scratch, &roots[i]);
    }
    return status == ORM_OK ? orm__load_run_below(run->session, list, len, scratch, NULL) : status;
}

/* --- lists of the row's own -------------------------------------------------------------------- */

/* The relationship itself stays what it is, complete or not loaded. */
static orm_status load_list(const orm__query_run *run, const orm_query_load *load, char *rows,
                            size_t count, orm_arena *scratch) {
    orm__relation_part part = {
        .query = run->query->name,
        .name = load->as,
        .text = {.where = load->where, .order_by = load->order_by, .limit = load->limit}};
    orm_list from;
    orm_list *lists = orm_arena_alloc(scratch, count * sizeof *lists);
    if (!lists || !objects_of(run, load->entity, rows, count, scratch, &from))
        return no_memory(run);
    orm_status status = orm__relation_load_part(run->session, &from, load->path[0], &part, lists);
    for (size_t i = 0; i < from.len && status == ORM_OK; i++)
        memcpy(rows + i * run->query->row_size + load->offset, &lists[i], sizeof *lists);
    return status;
}

/* --- the whole --------------------------------------------------------------------------------- */

bool orm__result_loads_wanted(const orm__query_run *run) {
    for (int i = 0; i < run->query->entity_count; i++)
        if (run->query->entities[i].with || orm__load_tree_wanted(run->query->entities[i].entity))
            return true;
    return run->query->load_count > 0;
}

orm_status orm__result_loads(const orm__query_run *run, char *rows, size_t count) {
    orm_arena *scratch = orm_arena_new(&run->session->allocator);
    if (!scratch)
        return no_memory(run);
    orm_status status = load_trees(run, rows, count, scratch);
    for (int i = 0; i < run->query->load_count && status == ORM_OK; i++)
        if (run->query->loads[i].as)
            status = load_list(run, &run->query->loads[i], rows, count, scratch);
    orm_arena_free(scratch);
    return status;
}
