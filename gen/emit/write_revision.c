/* Where a package's migrations stand. Ids are file names, so that they can hold anything. */
#include "diag/memory.h"
#include "emit/emit.h"
#include "emit/package_files.h"
#include "emit/revision.tmpl.h"

void emit_revision(const model *of, const emit_standing *standing, emit_files *out) {
    if (standing->heads.len == 0)
        return;
    const char *file = gen_printf(of->arena, "%s_revision", of->package);
    const package_plan plan = {.model = of, .file = of->package};
    emit_file made = {.name = gen_printf(of->arena, "%s.h", file)};
    tmpl_revision_head(&made.text, &(struct tmpl_revision_head){.package = of->package,
                                                                .guard = guard_of(&plan, file)});
    for (size_t i = 0; i < standing->heads.len; i++)
        tmpl_revision_one(&made.text,
                          &(struct tmpl_revision_one){.revision = standing->heads.items[i]});
    tmpl_revision_end(&made.text, &(struct tmpl_revision_end){.package = of->package,
                                                              .name = of->package,
                                                              .heads = (long)standing->heads.len,
                                                              .count = (long)standing->revisions});
    fold_long_lines(&made.text);
    if (orm__buffer_failed(&made.text))
        gen_out_of_memory();
    gen_list_add(of->arena, out, made);
}
