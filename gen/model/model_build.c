/*
 * Builds the checked model of a schema, pass by pass.
 *
 * Each pass is one file. Passes after the first few rely on every name being in the builder's
 * maps; none stops at its first error. Names in C come last and only for a schema
 * that is sound: what is there twice would be reported once more.
 */
#include "model/build.h"

static model *new_model(orm_arena *arena) {
    model *made = gen_new(arena, model);
    made->arena = arena;
    made->package = "schema";
    made->prefix = "";
    made->server = 15;
    return made;
}

model *model_build(orm_arena *arena, const ast_file *const *files, size_t count, diag *sink) {
    builder b = {
        .arena = arena,
        .sink = sink,
        .model = new_model(arena),
        .files = files,
        .file_count = count,
    };
    size_t errors = diag_errors(sink);

    declare_all(&b);
    expand_mixins(&b);
    resolve_types(&b);
    link_inheritance(&b);
    make_columns(&b);
    make_keys(&b);
    link_discriminators(&b);
    make_constraints(&b);
    make_indexes(&b);
    make_foreign_keys(&b);
    link_relationships(&b);
    make_partitions(&b);
    check_sequences(&b);
    check_limits(&b);
    if (diag_errors(sink) == errors && model_order_tables(b.model, sink))
        make_c_names(&b);
    return diag_errors(sink) == errors ? b.model : NULL;
}
