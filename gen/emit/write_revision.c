/* Where a package's migrations stand. Ids are file names, so that they can hold anything. */
#include "diag/memory.h"
#include "emit/emit.h"
#include "emit/package_files.h"
#include "emit/revision.tmpl.h"
#include "model/c_claims.h"

static bool claim_names(const model *of, diag *sink) {
    size_t errors = diag_errors(sink);
    c_subject *subject = c_subject_new(of->claims, "package", of->package, NULL, (span){0});
    c_claim_name(of->claims, subject, gen_printf(of->arena, "%s_revision", of->package));
    c_claim_name(of->claims, subject, gen_printf(of->arena, "heads_of_%s", of->package));
    return diag_errors(sink) == errors;
}

bool emit_revision(const model *of, const emit_standing *standing, diag *sink, emit_files *out) {
    if (standing->heads.len == 0)
        return true;
    if (!claim_names(of, sink))
        return false;
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
    return true;
}
