/*
 * A package's hooks: the typed structs that programs register, and the functions that call them. These
 * are static inline like the rest, so that a program without hooks compiles none of them.
 */
#include "diag/memory.h"
#include "emit/hooks.tmpl.h"
#include "emit/package_files.h"

/* A relationship that the program sets by a foreign key of this entity's. */
static bool is_settable(const relation_plan *plan) {
    return plan->relation->kind == RELATION_OWNER && !plan->relation->readonly && !plan->elsewhere;
}

static void write_members(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->settable)
            tmpl_hooks_member(out, &(struct tmpl_hooks_member){.member = column->c_name,
                                                               .type = entity->type,
                                                               .slot = column->type.slot});
    }
    for (size_t i = 0; i < entity->relations.len; i++) {
        const relation_plan *relation = &entity->relations.items[i];
        if (is_settable(relation))
            tmpl_hooks_member(
                out, &(struct tmpl_hooks_member){
                         .member = relation->relation->c_name,
                         .type = entity->type,
                         .slot = gen_printf(plan->model->arena, "%s *", relation->target)});
    }
}

static size_t count_settable(const entity_plan *entity) {
    size_t count = 0;
    for (size_t i = 0; i < entity->columns.len; i++)
        count += entity->columns.items[i].settable;
    for (size_t i = 0; i < entity->relations.len; i++)
        count += is_settable(&entity->relations.items[i]);
    return count;
}

static void write_checks(const entity_plan *entity, orm__buffer *out) {
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->settable)
            tmpl_hooks_check_column(out,
                                    &(struct tmpl_hooks_check_column){.number = column->number,
                                                                      .member = column->c_name,
                                                                      .slot = column->type.slot});
    }
    for (size_t i = 0; i < entity->relations.len; i++) {
        const relation_plan *relation = &entity->relations.items[i];
        if (is_settable(relation))
            tmpl_hooks_check_relation(out, &(struct tmpl_hooks_check_relation){
                                               .columns = (long)entity->columns.len,
                                               .number = relation->number,
                                               .member = relation->relation->c_name,
                                               .target = relation->relation->target->c_name});
    }
}

static void write_calls(const entity_plan *entity, orm__buffer *out) {
    const char *c_name = entity->c_name;
    tmpl_hooks_run(out, &(struct tmpl_hooks_run){.entity = c_name});
    if (count_settable(entity) == 0) {
        tmpl_hooks_check_nothing(out, &(struct tmpl_hooks_check_nothing){.entity = c_name});
    } else {
        tmpl_hooks_check_open(out, &(struct tmpl_hooks_check_open){.entity = c_name});
        write_checks(entity, out);
        tmpl_hooks_check_close(out);
    }
}

void write_hooks_header(const package_plan *plan, orm__buffer *out) {
    tmpl_hooks_head(out, &(struct tmpl_hooks_head){.package = plan->model->package,
                                                   .guard = guard_of(plan, plan->hooks_file),
                                                   .file = plan->file});
    for (size_t i = 0; i < plan->entities.len; i++) {
        const entity_plan *entity = &plan->entities.items[i];
        tmpl_hooks_open(out, &(struct tmpl_hooks_open){.name = entity->entity->name,
                                                       .entity = entity->c_name,
                                                       .type = entity->type});
        write_members(plan, entity, out);
        tmpl_hooks_close(out, &(struct tmpl_hooks_close){.entity = entity->c_name});
        write_calls(entity, out);
        tmpl_hooks_register(out, &(struct tmpl_hooks_register){.entity = entity->c_name});
    }
    tmpl_hooks_foot(out);
    fold_long_lines(out);
}
