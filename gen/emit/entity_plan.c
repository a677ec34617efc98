/* Plans: the model seen from the files that will be written. */
#include "emit/entity_plan.h"

#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"
#include "model/c_words.h"

static const char *number_of(orm_arena *arena, const model_entity *entity, const char *kind,
                             const char *c_name) {
    return gen_printf(arena, "%s_%s_%s", entity->c_macro, kind, c_upper(arena, c_name));
}

static column_plan plan_column(orm_arena *arena, const model_entity *entity,
                               const family_column *from) {
    const model_column *column = from->column;
    bool nullable = !column->not_null && !column->required;
    bool discriminator = column == model_entity_root(entity)->discriminator;
    return (column_plan){
        .c_name = column->c_name,
        .doc = column->doc,
        .column = column,
        .type = c_type_of(arena, &column->type, nullable),
        .nullable = nullable,
        .settable =
            column->generated.sql == NULL && !discriminator && !model_entity_readonly(entity),
        .lazy = column->lazy,
        .discriminator = discriminator,
    };
}

static column_plan plan_computed(orm_arena *arena, const model_computed *computed) {
    return (column_plan){
        .c_name = computed->c_name,
        .doc = computed->doc,
        .computed = computed,
        .type = c_type_of(arena, &computed->type, computed->nullable),
        .nullable = computed->nullable,
    };
}

static void plan_columns(orm_arena *arena, const family_plan *family, entity_plan *out) {
    const model_entity *entity = out->entity;
    for (size_t i = 0; i < family->columns.len; i++) {
        const family_column *from = &family->columns.items[i];
        column_plan plan = from->column != NULL ? plan_column(arena, entity, from)
                                                : plan_computed(arena, from->computed);
        bool own = model_entity_is(entity, from->owner);
        plan.number = number_of(arena, entity, "COLUMN", plan.c_name);
        plan.sql = read_name(arena, family, entity, from);
        plan.member = from->member;
        plan.expression = from->computed != NULL && !reads_inside(family, entity, from);
        plan.below = !own && model_entity_is(from->owner, entity);
        plan.beside = !own && !plan.below;
        plan.settable = plan.settable && own;
        gen_list_add(arena, &out->columns, plan);
    }
}

static void plan_relations(orm_arena *arena, const family_plan *family, entity_plan *out) {
    for (size_t i = 0; i < family->relations.len; i++) {
        const model_relation *relation = family->relations.items[i].relation;
        const char *target = relation->target->c_name;
        gen_list_add(arena, &out->relations,
                     (relation_plan){
                         .relation = relation,
                         .member = family->relations.items[i].member,
                         .elsewhere = !model_entity_is(out->entity, relation->entity),
                         .number = number_of(arena, out->entity, "RELATION", relation->c_name),
                         .target = c_type_spelled(arena, "struct", target),
                         .list = gen_printf(arena, "%s_list", target),
                     });
    }
}

static void plan_parts(orm_arena *arena, const family_plan *family, entity_plan *out) {
    for (size_t i = 0; i < family->tables.len; i++)
        if (model_entity_is(out->entity, family->tables.items[i]->entity))
            gen_list_add(arena, &out->parts, family->tables.items[i]);
}

static void plan_entity(orm_arena *arena, const model_entity *entity, entity_plan *out) {
    const model_entity *root = model_entity_root(entity);
    family_plan family;
    plan_family(arena, root, &family);
    out->entity = entity;
    out->c_name = entity->c_name;
    out->type = c_type_spelled(arena, "struct", entity->c_name);
    out->home = root->c_name;
    out->row =
        entity == root ? "object" : gen_printf(arena, "((const struct %s *)object)", root->c_name);
    out->source = source_sql(arena, entity, &family);
    out->key = root->table->primary_key;
    out->family = root->discriminator != NULL;
    out->readonly = model_entity_readonly(entity);
    out->abstract = out->family && entity->discriminator_value == NULL;
    plan_columns(arena, &family, out);
    plan_relations(arena, &family, out);
    plan_parts(arena, &family, out);
}

/* The model has checked that no two entities share a file, and that none hides a system header. */
const char *entity_file(const package_plan *plan, const char *c_name) {
    const char *const taken[] = {plan->types_file, plan->hooks_file, plan->bulk_file,
                                 plan->compose_file, plan->revision_file};
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (strcmp(c_name, taken[i]) == 0)
            return gen_printf(plan->model->arena, "%s_entity", c_name);
    return c_name;
}

void plan_package(const model *of, package_plan *out) {
    *out = (package_plan){
        .model = of,
        .file = of->package,
        .types_file = gen_printf(of->arena, "%s_types", of->package),
        .hooks_file = gen_printf(of->arena, "%s_hooks", of->package),
        .bulk_file = gen_printf(of->arena, "%s_bulk", of->package),
        .compose_file = gen_printf(of->arena, "%s_compose", of->package),
        .revision_file = gen_printf(of->arena, "%s_revision", of->package),
    };
    c_words_add(of->arena, &out->words);
    for (size_t i = 0; i < of->entities.len; i++) {
        entity_plan entity = {0};
        plan_entity(of->arena, of->entities.items[i], &entity);
        entity.file = entity_file(out, entity.c_name);
        gen_list_add(of->arena, &out->entities, entity);
    }
    plan_order(out);
}
