/* The part of an entity's source that says how it is related to others by inheritance. */
#include "diag/memory.h"
#include "emit/descriptor.tmpl.h"
#include "emit/package_files.h"
#include "postgres/quote.h"

static size_t write_variants(const entity_plan *plan, const model_entity *of, orm__buffer *out) {
    size_t count = 1;
    tmpl_descriptor_variant(out, &(struct tmpl_descriptor_variant){.value = of->discriminator_value,
                                                                   .variant = of->c_name});
    for (size_t i = 0; i < of->children.len; i++)
        count += write_variants(plan, of->children.items[i], out);
    return count;
}

/* The column's own name in one of the tables. The key stands in all of them. */
static const model_column *column_in(const entity_plan *plan, const model_table *table,
                                     const column_plan *column) {
    if (column->column == NULL || column->below || column->beside)
        return NULL;
    if (column->column->table == table)
        return column->column;
    for (size_t i = 0; i < plan->key->columns.len; i++)
        if (plan->key->columns.items[i] == column->column)
            return table->primary_key->columns.items[i];
    return NULL;
}

static void write_part_names(orm_arena *arena, const entity_plan *plan, orm__buffer *out) {
    tmpl_descriptor_part_names_open(
        out, &(struct tmpl_descriptor_part_names_open){.entity = plan->c_name});
    for (size_t t = 0; t < plan->parts.len; t++)
        for (size_t i = 0; i < plan->columns.len; i++) {
            const model_column *column =
                column_in(plan, plan->parts.items[t], &plan->columns.items[i]);
            orm__buffer name = {0};
            if (column != NULL)
                pg_quote_name(&name, column->name);
            tmpl_descriptor_part_name(
                out,
                &(struct tmpl_descriptor_part_name){
                    .name = column != NULL ? gen_strdup(arena, orm__buffer_text(&name)) : NULL});
            orm__buffer_free(&name);
        }
    tmpl_descriptor_table_close(out);
}

static void write_parts(orm_arena *arena, const entity_plan *plan, orm__buffer *out) {
    write_part_names(arena, plan, out);
    tmpl_descriptor_parts_open(out, &(struct tmpl_descriptor_parts_open){.entity = plan->c_name});
    for (size_t t = 0; t < plan->parts.len; t++)
        tmpl_descriptor_part(out, &(struct tmpl_descriptor_part){
                                      .table = quoted_path(arena, &plan->parts.items[t]->name),
                                      .entity = plan->c_name,
                                      .first = (long)(t * plan->columns.len)});
    tmpl_descriptor_table_close(out);
}

void write_lineage(orm_arena *arena, const entity_plan *plan, orm__buffer *out) {
    const model_entity *entity = plan->entity, *root = model_entity_root(entity);
    bool joined = plan->parts.len > 1;
    tmpl_descriptor_variants_open(out,
                                  &(struct tmpl_descriptor_variants_open){.entity = plan->c_name});
    size_t variants = write_variants(plan, root, out);
    tmpl_descriptor_table_close(out);
    if (joined)
        write_parts(arena, plan, out);
    tmpl_descriptor_lineage(
        out, &(struct tmpl_descriptor_lineage){
                 .entity = plan->c_name,
                 .root = root->c_name,
                 .parent = entity->parent != NULL
                               ? gen_printf(arena, "&%s_entity", entity->parent->c_name)
                               : "NULL",
                 .source = plan->source,
                 .value = entity->discriminator_value,
                 .parts = joined ? gen_printf(arena, "parts_of_%s", plan->c_name) : "NULL",
                 .variant_count = (long)variants,
                 .part_count = (long)plan->parts.len,
                 .discriminator = root->discriminator->number,
             });
}
