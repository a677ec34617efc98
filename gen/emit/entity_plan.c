/* Plans: the model seen from the files that will be written. */
#include "emit/entity_plan.h"

#include <string.h>

#include "diag/memory.h"
#include "model/c_words.h"
#include "postgres/quote.h"

static const char *quoted(orm_arena *arena, const char *name) {
    orm__buffer text = {0};
    pg_quote_name(&text, name);
    const char *kept = gen_strdup(arena, orm__buffer_text(&text));
    orm__buffer_free(&text);
    return kept;
}

static const char *number_of(orm_arena *arena, const model_entity *entity, const char *kind,
                             const char *c_name) {
    return gen_printf(arena, "%s_%s_%s", entity->c_macro, kind, c_upper(arena, c_name));
}

static column_plan plan_column(orm_arena *arena, const model_entity *entity,
                               const model_column *column) {
    return (column_plan){
        .c_name = column->c_name,
        .number = number_of(arena, entity, "COLUMN", column->c_name),
        .sql = quoted(arena, column->name),
        .doc = column->doc,
        .column = column,
        .type = c_type_of(arena, &column->type, !column->not_null),
        .nullable = !column->not_null,
        .settable = column->generated.sql == NULL,
        .lazy = column->lazy,
    };
}

/* A newline ends a comment that the expression may hold. */
static column_plan plan_computed(orm_arena *arena, const model_entity *entity,
                                 const model_computed *computed) {
    return (column_plan){
        .c_name = computed->c_name,
        .number = number_of(arena, entity, "COLUMN", computed->c_name),
        .sql = gen_printf(arena, strstr(computed->sql.sql, "--") ? "(%s\n)" : "(%s)",
                          computed->sql.sql),
        .doc = computed->doc,
        .computed = computed,
        .type = c_type_of(arena, &computed->type, computed->nullable),
        .nullable = computed->nullable,
    };
}

static void plan_entity(orm_arena *arena, const model_entity *entity, entity_plan *out) {
    const model_table *table = entity->table;
    out->entity = entity;
    out->c_name = entity->c_name;
    out->type = c_type_spelled(arena, "struct", entity->c_name);
    out->key = table->primary_key;
    for (size_t i = 0; i < table->columns.len; i++)
        gen_list_add(arena, &out->columns, plan_column(arena, entity, table->columns.items[i]));
    for (size_t i = 0; i < entity->computed.len; i++)
        gen_list_add(arena, &out->columns,
                     plan_computed(arena, entity, &entity->computed.items[i]));
    for (size_t i = 0; i < entity->relations.len; i++) {
        const model_relation *relation = entity->relations.items[i];
        const char *target = relation->target->c_name;
        gen_list_add(arena, &out->relations,
                     (relation_plan){
                         .relation = relation,
                         .number = number_of(arena, entity, "RELATION", relation->c_name),
                         .target = c_type_spelled(arena, "struct", target),
                         .list = gen_printf(arena, "%s_list", target),
                     });
    }
}

/* The model has checked that no two entities share a file, and that none hides a system header. */
static const char *entity_file(const package_plan *plan, const char *c_name) {
    return strcmp(c_name, plan->types_file) == 0 || strcmp(c_name, plan->hooks_file) == 0
               ? gen_printf(plan->model->arena, "%s_entity", c_name)
               : c_name;
}

void plan_package(const model *of, package_plan *out) {
    *out = (package_plan){
        .model = of,
        .file = of->package,
        .types_file = gen_printf(of->arena, "%s_types", of->package),
        .hooks_file = gen_printf(of->arena, "%s_hooks", of->package),
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
