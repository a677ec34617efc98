/* What entities share: the package's own header, and its types' header and source. */
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"
#include "emit/types.tmpl.h"

const char *guard_of(const package_plan *plan, const char *file) {
    orm_arena *arena = plan->model->arena;
    return file == plan->file
               ? gen_printf(arena, "%s_H", c_upper(arena, file))
               : gen_printf(arena, "%s_%s_H", c_upper(arena, plan->file), c_upper(arena, file));
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void write_package_header(const package_plan *plan, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    ORM__LIST(const char *) headers = {0};
    for (size_t i = 0; i < plan->entities.len; i++)
        gen_list_add(arena, &headers, gen_printf(arena, "%s.h", plan->entities.items[i].file));
    for (size_t i = 0; i < plan->query_files.len; i++)
        gen_list_add(arena, &headers, gen_printf(arena, "%s.h", plan->query_files.items[i]));
    if (headers.len > 0)
        qsort(headers.items, headers.len, sizeof *headers.items, compare_names);
    tmpl_types_package(out, &(struct tmpl_types_package){
                                .package = plan->model->package,
                                .guard = guard_of(plan, plan->file),
                                .types_file = plan->types_file,
                            });
    if (headers.len > 0)
        orm__buffer_byte(out, '\n');
    for (size_t i = 0; i < headers.len; i++)
        tmpl_types_include(out, &(struct tmpl_types_include){.file = headers.items[i]});
    tmpl_types_package_end(out);
}

static void write_doc(orm__buffer *out, const char *doc) {
    orm__buffer_byte(out, '\n');
    if (doc != NULL)
        tmpl_types_doc(out, &(struct tmpl_types_doc){.doc = doc});
}

static void write_enum(orm_arena *arena, const model_enum *type, orm__buffer *out) {
    const char *macro = c_upper(arena, type->c_name);
    write_doc(out, type->doc);
    tmpl_types_enum_open(
        out, &(struct tmpl_types_enum_open){.enumeration = type->c_name, .macro = macro});
    for (size_t i = 0; i < type->labels.len; i++) {
        const model_enum_label *label = &type->labels.items[i];
        if (label->doc != NULL)
            tmpl_types_documented_enumerator(out, &(struct tmpl_types_documented_enumerator){
                                                      .doc = label->doc, .name = label->c_name});
        else
            tmpl_types_enumerator(out, &(struct tmpl_types_enumerator){.name = label->c_name});
    }
    tmpl_types_enum_close(out, &(struct tmpl_types_enum_close){.enumeration = type->c_name});
    const char *spelled = c_type_spelled(arena, "enum", type->c_name);
    tmpl_types_forms(out, &(struct tmpl_types_forms){.name = type->c_name, .type = spelled});
    tmpl_types_enum_texts(out, &(struct tmpl_types_enum_texts){
                                   .macro = macro, .enumeration = type->c_name, .type = spelled});
}

static void write_composite(orm_arena *arena, const model_composite *type, orm__buffer *out) {
    write_doc(out, type->doc);
    tmpl_types_composite_open(out, &(struct tmpl_types_composite_open){.composite = type->c_name});
    for (size_t i = 0; i < type->attributes.len; i++) {
        const model_attribute *attribute = &type->attributes.items[i];
        if (attribute->doc != NULL)
            tmpl_types_attribute_doc(out,
                                     &(struct tmpl_types_attribute_doc){.doc = attribute->doc});
        tmpl_types_attribute(out, &(struct tmpl_types_attribute){
                                      .type = c_type_of(arena, &attribute->type, true).slot,
                                      .attribute = attribute->c_name});
    }
    tmpl_types_composite_close(out,
                               &(struct tmpl_types_composite_close){.composite = type->c_name});
    tmpl_types_forms(
        out, &(struct tmpl_types_forms){.name = type->c_name,
                                        .type = c_type_spelled(arena, "struct", type->c_name)});
}

/* Composites in an order in which each stands behind those it holds. */
typedef ORM__LIST(const model_composite *) composites;

static void add_composite(orm_arena *arena, const model_composite *type, composites *out) {
    for (size_t i = 0; i < out->len; i++)
        if (out->items[i] == type)
            return;
    for (size_t i = 0; i < type->attributes.len; i++) {
        model_type base = model_type_base(&type->attributes.items[i].type);
        if (base.kind == TYPE_COMPOSITE && !model_composite_opaque(base.composite))
            add_composite(arena, base.composite, out);
    }
    gen_list_add(arena, out, type);
}

static composites order_composites(const package_plan *plan) {
    composites ordered = {0};
    for (size_t i = 0; i < plan->model->composites.len; i++)
        if (!model_composite_opaque(plan->model->composites.items[i]))
            add_composite(plan->model->arena, plan->model->composites.items[i], &ordered);
    return ordered;
}

void write_types_header(const package_plan *plan, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    composites ordered = order_composites(plan);
    tmpl_types_head(out, &(struct tmpl_types_head){.package = plan->model->package,
                                                   .guard = guard_of(plan, plan->types_file)});
    if (plan->entities.len > 0)
        tmpl_types_entities(out);
    for (size_t i = 0; i < plan->entities.len; i++)
        tmpl_types_entity(out, &(struct tmpl_types_entity){.entity = plan->entities.items[i].c_name,
                                                           .type = plan->entities.items[i].type});
    if (plan->model->enums.len + ordered.len > 0)
        tmpl_types_types(out);
    for (size_t i = 0; i < plan->model->enums.len; i++)
        write_enum(arena, plan->model->enums.items[i], out);
    for (size_t i = 0; i < ordered.len; i++)
        write_composite(arena, ordered.items[i], out);
    tmpl_types_foot(out);
    fold_long_lines(out);
}

/* --- the source ------------------------------------------------------------------------------ */

static void write_array_type(orm_arena *arena, const char *c_name, const char *sql,
                             orm__buffer *out) {
    tmpl_types_array_type(out, &(struct tmpl_types_array_type){
                                   .name = c_name, .sql = gen_printf(arena, "%s[]", sql)});
}

static void write_enum_type(orm_arena *arena, const model_enum *type, orm__buffer *out) {
    const char *sql = quoted_path(arena, &type->name);
    if (type->labels.len > 0) {
        tmpl_types_labels_open(out, &(struct tmpl_types_labels_open){.enumeration = type->c_name});
        for (size_t i = 0; i < type->labels.len; i++)
            tmpl_types_label(out, &(struct tmpl_types_label){.label = type->labels.items[i].label});
        tmpl_types_table_close(out);
    }
    tmpl_types_enum_type(out, &(struct tmpl_types_enum_type){
                                  .enumeration = type->c_name,
                                  .type = c_type_spelled(arena, "enum", type->c_name),
                                  .sql = sql,
                                  .labels = type->labels.len > 0
                                                ? gen_printf(arena, "labels_of_%s", type->c_name)
                                                : "NULL",
                                  .count = (long)type->labels.len});
    write_array_type(arena, type->c_name, sql, out);
}

static void write_composite_type(orm_arena *arena, const model_composite *type, orm__buffer *out) {
    const char *sql = quoted_path(arena, &type->name);
    ORM__LIST(const char *) descriptors = {0};
    for (size_t i = 0; i < type->attributes.len; i++)
        gen_list_add(arena, &descriptors, write_attribute_type(arena, type, i, out));
    tmpl_types_fields_open(out, &(struct tmpl_types_fields_open){.composite = type->c_name});
    for (size_t i = 0; i < type->attributes.len; i++)
        tmpl_types_field(out,
                         &(struct tmpl_types_field){.name = type->attributes.items[i].name,
                                                    .type = descriptors.items[i],
                                                    .composite = type->c_name,
                                                    .attribute = type->attributes.items[i].c_name});
    tmpl_types_table_close(out);
    tmpl_types_composite_type(out, &(struct tmpl_types_composite_type){
                                       .composite = type->c_name,
                                       .type = c_type_spelled(arena, "struct", type->c_name),
                                       .sql = sql,
                                       .count = (long)type->attributes.len});
    write_array_type(arena, type->c_name, sql, out);
}

void write_types_source(const package_plan *plan, orm__buffer *out) {
    orm_arena *arena = plan->model->arena;
    composites ordered = order_composites(plan);
    tmpl_types_source_head(out, &(struct tmpl_types_source_head){.package = plan->model->package,
                                                                 .types_file = plan->types_file});
    for (size_t i = 0; i < plan->model->enums.len; i++)
        write_enum_type(arena, plan->model->enums.items[i], out);
    for (size_t i = 0; i < ordered.len; i++)
        write_composite_type(arena, ordered.items[i], out);
    tmpl_types_source_foot(out);
}
