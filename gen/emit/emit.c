/* The list of a package's files. What is in each is its writer's. */
#include "emit/emit.h"

#include "diag/memory.h"
#include "emit/package_files.h"
#include "emit/query_files.h"

static orm__buffer *add_file(const package_plan *plan, emit_files *out, const char *stem,
                             const char *suffix) {
    orm_arena *arena = plan->model->arena;
    gen_list_add(arena, out, (emit_file){.name = gen_printf(arena, "%s%s", stem, suffix)});
    return &out->items[out->len - 1].text;
}

bool emit_c(const model *of, const query_set *set, diag *sink, emit_files *out) {
    package_plan plan;
    query_files_plan queries;
    if (!plan_queries(of, set, sink, &queries))
        return false;
    plan_package(of, &plan);
    for (size_t i = 0; i < queries.files.len; i++)
        gen_list_add(of->arena, &plan.query_files, queries.files.items[i].file);
    write_package_header(&plan, add_file(&plan, out, plan.file, ".h"));
    write_types_header(&plan, add_file(&plan, out, plan.types_file, ".h"));
    write_types_source(&plan, add_file(&plan, out, plan.types_file, ".c"));
    if (plan.entities.len > 0) {
        write_hooks_header(&plan, add_file(&plan, out, plan.hooks_file, ".h"));
        write_bulk_header(&plan, add_file(&plan, out, plan.bulk_file, ".h"));
        write_compose_header(&plan, &queries, add_file(&plan, out, plan.compose_file, ".h"));
    }
    for (size_t i = 0; i < plan.entities.len; i++) {
        const entity_plan *entity = &plan.entities.items[i];
        write_entity_header(&plan, entity, add_file(&plan, out, entity->file, ".h"));
        write_entity_source(&plan, entity, add_file(&plan, out, entity->file, ".c"));
    }
    for (size_t i = 0; i < queries.files.len; i++) {
        const query_file_plan *file = &queries.files.items[i];
        write_query_header(&plan, file, add_file(&plan, out, file->file, ".h"));
        write_query_source(&plan, file, add_file(&plan, out, file->file, ".c"));
    }
    for (size_t i = 0; i < out->len; i++)
        if (orm__buffer_failed(&out->items[i].text))
            gen_out_of_memory();
    return true;
}

void emit_free(emit_files *files) {
    for (size_t i = 0; i < files->len; i++)
        orm__buffer_free(&files->items[i].text);
    *files = (emit_files){0};
}
