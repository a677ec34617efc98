/* A package's composed selects: constants for columns, typed by what their values are in C. */
#include "diag/memory.h"
#include "emit/compose.tmpl.h"
#include "emit/query_files.h"

static void write_enumerations(const package_plan *plan, orm__buffer *out) {
    for (size_t i = 0; i < plan->model->enums.len; i++) {
        const char *c_name = plan->model->enums.items[i]->c_name;
        tmpl_compose_enumeration(
            out,
            &(struct tmpl_compose_enumeration){
                .enumeration = c_name, .type = c_type_spelled(plan->model->arena, "enum", c_name)});
    }
}

static void write_each(const entity_plan *entity, const relation_plan *plan, orm__buffer *out) {
    if (!plan->relation->many || plan->elsewhere || entity->key == NULL)
        return;
    tmpl_compose_each(out, &(struct tmpl_compose_each){.relation = plan->relation->c_name,
                                                       .entity = entity->c_name,
                                                       .targets = plan->list,
                                                       .number = plan->number});
}

static void write_entity(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    tmpl_compose_entity(out, &(struct tmpl_compose_entity){
                                 .name = entity->entity->name,
                                 .table = quoted_path(arena, &entity->entity->table->name),
                                 .entity = entity->c_name,
                                 .list = gen_printf(arena, "%s_list", entity->c_name)});
    for (size_t i = 0; i < entity->relations.len; i++)
        write_each(entity, &entity->relations.items[i], out);
    if (entity->columns.len > 0)
        tmpl_compose_columns(out);
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->below || column->beside)
            continue;
        const char *constant = gen_printf(arena, "%s_BY_%s", c_upper(arena, entity->c_name),
                                          c_upper(arena, column->c_name));
        tmpl_compose_entity_column(out,
                                   &(struct tmpl_compose_entity_column){.type = column->type.column,
                                                                        .constant = constant,
                                                                        .entity = entity->c_name,
                                                                        .number = column->number});
    }
}

static void write_query(orm_arena *arena, const query_plan *query, orm__buffer *out) {
    const char *list = query_list_type(arena, query);
    if (query->args != NULL)
        tmpl_compose_query(out, &(struct tmpl_compose_query){.name = query->query->name,
                                                             .query = query->c_name,
                                                             .args = query->args,
                                                             .list = list});
    else
        tmpl_compose_query_without(
            out, &(struct tmpl_compose_query_without){
                     .name = query->query->name, .query = query->c_name, .list = list});
    tmpl_compose_columns(out);
    for (size_t i = 0; i < query->composed.len; i++) {
        const composed_column *column = &query->composed.items[i];
        tmpl_compose_query_column(out, &(struct tmpl_compose_query_column){
                                           .type = query->columns.items[column->number].column,
                                           .constant = column->constant,
                                           .number = column->number,
                                           .query = query->c_name});
    }
}

void write_compose_header(const package_plan *plan, const query_files_plan *queries,
                          orm__buffer *out) {
    tmpl_compose_head(out, &(struct tmpl_compose_head){.package = plan->model->package,
                                                       .guard = guard_of(plan, plan->compose_file),
                                                       .file = plan->file});
    write_enumerations(plan, out);
    for (size_t i = 0; i < plan->entities.len; i++)
        write_entity(plan, &plan->entities.items[i], out);
    for (size_t f = 0; f < queries->files.len; f++)
        for (size_t i = 0; i < queries->files.items[f].queries.len; i++)
            if (query_is_composable(queries->files.items[f].queries.items[i].query))
                write_query(plan->model->arena, &queries->files.items[f].queries.items[i], out);
    tmpl_compose_foot(out);
    fold_long_lines(out);
}
