/*
 * The comparison of two models: what is paired and compared in which order.
 *
 * The way back is a comparison too, of the same pairs from the other side: what stands in the way of
 * a change is another thing there.
 */
#include <string.h>

#include "diag/diag_sink.h"
#include "migrate/compare.h"
#include "migrate/expand.h"
#include "migrate/order.h"
#include "migrate/unproven.h"

/* --- schemas and extensions ---------------------------------------------------------------------- */

static bool has_schema(const model *in, const char *schema) {
    for (size_t i = 0; i < in->schemas.len; i++)
        if (strcmp(in->schemas.items[i], schema) == 0)
            return true;
    return false;
}

static const model_extension *extension_named(const model *in, const char *name) {
    for (size_t i = 0; i < in->extensions.len; i++)
        if (strcmp(in->extensions.items[i]->name, name) == 0)
            return in->extensions.items[i];
    return NULL;
}

/* Whether an extension that stays may be in a schema: it does not say that it is elsewhere now. */
static bool keeps_extension(const comparison *c, const char *schema) {
    for (size_t i = 0; i < c->from->extensions.len; i++) {
        const model_extension *from = c->from->extensions.items[i];
        const model_extension *to = extension_named(c->to, from->name);
        if (from->schema && strcmp(from->schema, schema) == 0 && to && !to->schema)
            return true;
    }
    return false;
}

static void compare_schemas(comparison *c) {
    for (size_t i = 0; i < c->from->schemas.len; i++) {
        const char *schema = c->from->schemas.items[i];
        if (!has_schema(c->to, schema) && !is_schema_stated(&c->new_statements, schema) &&
            !keeps_extension(c, schema))
            plan_add(c, OPERATION_SCHEMA_DROP, (migrate_object){.schema = schema},
                     (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->schemas.len; i++) {
        const char *schema = c->to->schemas.items[i];
        if (!has_schema(c->from, schema) && !is_schema_stated(&c->old_statements, schema))
            plan_add(c, OPERATION_SCHEMA_ADD, (migrate_object){0},
                     (migrate_object){.schema = schema}, NULL);
    }
}

/* A version or schema that is not given is whichever the server takes. */
static bool differs_if_given(const char *from, const char *to) {
    return from && to && strcmp(from, to) != 0;
}

/* What was read from a database is in some schema. */
static const char *schema_known(const model *in, const model_extension *of) {
    return of->schema || !in->stored ? of->schema : "public";
}

static void compare_extension(comparison *c, const model_extension *from,
                              const model_extension *to) {
    const migrate_object a = {.extension = from}, b = {.extension = to};
    if (differs_if_given(from->version, to->version))
        plan_add(c, OPERATION_EXTENSION_VERSION, a, b, to->version);
    /* Where nobody says it, a database has it in whichever; where people say it then, to move it to where
     * it is does nothing. */
    const char *was = schema_known(c->from, from), *is = schema_known(c->to, to);
    if (differs_if_given(was, is) || (is && !was && !c->to->stored))
        plan_add(c, OPERATION_EXTENSION_SCHEMA, a, b, to->schema);
    if (to->doc || !c->from->stored)
        plan_comment(c, a, from->doc, b, to->doc);
}

static void compare_extensions(comparison *c) {
    for (size_t i = 0; i < c->from->extensions.len; i++) {
        const model_extension *from = c->from->extensions.items[i];
        if (!extension_named(c->to, from->name))
            plan_add(c, OPERATION_EXTENSION_DROP, (migrate_object){.extension = from},
                     (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->extensions.len; i++) {
        const model_extension *to = c->to->extensions.items[i];
        const model_extension *from = extension_named(c->from, to->name);
        if (from)
            compare_extension(c, from, to);
        else
            plan_add(c, OPERATION_EXTENSION_ADD, (migrate_object){0},
                     (migrate_object){.extension = to}, NULL);
    }
}

/* --- the whole --------------------------------------------------------------------------------------- */

/* The comparison of a plan's sides, with its pairs. */
static comparison comparison_of(migrate_plan *plan) {
    return (comparison){.arena = plan->arena,
                        .from = plan->from,
                        .to = plan->to,
                        .plan = plan,
                        .pairs = &plan->pairs,
                        .from_forms = normalizer_new(plan->arena, plan->from, &plan->pairs),
                        .to_forms = normalizer_new(plan->arena, plan->to, NULL),
                        .from_stored = plan->from_stored,
                        .to_stored = plan->to_stored};
}

/* Twins are of each other what those are that they are twins of. */
static void pair_twins(const comparison *c, pairing *twins) {
    const pairing_half *pairs = &c->pairs->forth;
    for (size_t i = 0; i < pairs->capacity; i++) {
        const void *from = stored_twin(c->from_stored, pairs->slots[i].key);
        const void *to = stored_twin(c->to_stored, pairs->slots[i].value);
        if (from && to)
            pairing_add(twins, c->arena, from, to);
    }
}

/* Finds the operations of a plan that has its sides; both or none of the stored models are given. */
static migrate_plan *compare_sides(const migrate_plan *sides) {
    migrate_plan *plan = gen_new(sides->arena, migrate_plan), twins_plan;
    *plan = *sides;
    comparison c = comparison_of(plan), twins;
    pair_objects(&c);
    if (plan->from_stored) {
        twins_plan = (migrate_plan){
            .arena = plan->arena, .from = plan->from_stored->model, .to = plan->to_stored->model};
        twins = comparison_of(&twins_plan);
        pair_twins(&c, twins.pairs);
        c.stored = &twins;
    }
    list_statements(&c);
    compare_schemas(&c);
    compare_extensions(&c);
    compare_types(&c);
    list_aside(&c);
    compare_sequences(&c);
    compare_tables(&c);
    compare_views(&c);
    compare_statements(&c);
    migrate_order(plan);
    if (!plan->from_stored)
        note_unproven(plan);
    return plan;
}

migrate_plan *migrate_compare(orm_arena *arena, const model *from, const model *to) {
    return compare_sides(&(migrate_plan){.arena = arena, .from = from, .to = to});
}

/* --- with a server ----------------------------------------------------------------------------- */

/* What the server has to say is a warning here: the differences stand, with or without it. */
static void warn(const migrate_plan *plan, const diag *why, diag *sink) {
    const diag_messages all = diag_sorted(why);
    for (size_t i = 0; i < all.len; i++) {
        diag_message *warning =
            diag_warning(sink, DIAG_SHADOW, (span){0}, "%s", all.items[i]->text);
        if (all.items[i]->hint)
            diag_hint(warning, "%s", all.items[i]->hint);
    }
    for (size_t i = 0; i < plan->unproven.len; i++)
        diag_hint(diag_warning(sink, DIAG_UNPROVEN, (span){0}, "%s: that may be none",
                               plan->unproven.items[i]),
                  "both sides may be the same in other words; a shadow server could tell");
}

migrate_plan *migrate_compare_stored(orm_arena *arena, const model *from, const model *to,
                                     shadow *server, diag *sink) {
    migrate_plan *plan = migrate_compare(arena, from, to);
    stored_model *stored = gen_alloc(arena, 2 * sizeof *stored);
    diag *why = diag_new(arena);
    if (!plan->unproven.len)
        return plan;
    if (stored_read(arena, server, from, &stored[0], why) &&
        stored_read(arena, server, to, &stored[1], why))
        return compare_sides(&(migrate_plan){.arena = arena,
                                             .from = from,
                                             .to = to,
                                             .from_stored = &stored[0],
                                             .to_stored = &stored[1]});
    warn(plan, why, sink);
    return plan;
}

/* --- back --------------------------------------------------------------------------------------- */

/* Whether it leads back from where the other one leads: to the same, or to what that one drops. */
static bool leads_back(const operation *back, const operation *of) {
    static const migrate_object nothing;
    return memcmp(&back->from, &of->to, sizeof of->to) == 0 &&
           memcmp(&back->to, &of->from, sizeof of->from) == 0 &&
           (back->kind == of->kind || memcmp(&of->to, &nothing, sizeof nothing) == 0);
}

/* What is lost on the way there is not brought back. */
static void refuse_back(migrate_plan *back, const operation *of) {
    const operation refused = {.kind = of->kind,
                               .from = of->to,
                               .to = of->from,
                               .line = gen_printf(back->arena, "%s, undone", of->line),
                               .refusal =
                                   gen_printf(back->arena, "%s cannot be brought back", of->loses)};
    bool found = false;
    for (size_t i = 0; i < back->operations.len; i++) {
        operation *each = &back->operations.items[i];
        if (!leads_back(each, of))
            continue;
        each->line = refused.line;
        each->refusal = refused.refusal;
        found = true;
    }
    if (!found)
        gen_list_add(back->arena, &back->operations, refused);
}

migrate_plan *migrate_inverse(const migrate_plan *plan) {
    migrate_plan *back = compare_sides(&(migrate_plan){.arena = plan->arena,
                                                       .from = plan->to,
                                                       .to = plan->from,
                                                       .pairs = pairing_inverse(&plan->pairs),
                                                       .loners = plan->loners,
                                                       .from_stored = plan->to_stored,
                                                       .to_stored = plan->from_stored});
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].loses)
            refuse_back(back, &plan->operations.items[i]);
    if (plan->expand)
        migrate_expand(back);
    return back;
}

/* --- what may not be done --------------------------------------------------------------------------- */

bool migrate_check(const migrate_plan *plan, bool allow_drop, diag *sink) {
    size_t before = diag_errors(sink);
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        diag_message *error = NULL;
        if (each->refusal)
            error =
                diag_error(sink, DIAG_NO_STATEMENT, (span){0}, "%s: %s", each->line, each->refusal);
        else if (each->loses && !allow_drop)
            error = diag_error(sink, DIAG_DATA_LOSS, (span){0}, "%s: that loses %s", each->line,
                               each->loses);
        if (error && each->hint)
            diag_hint(error, "%s", each->hint);
        else if (error && !each->refusal)
            diag_hint(error, "--allow-drop does it nevertheless");
    }
    return diag_errors(sink) == before;
}

void migrate_write_irreversible(const migrate_plan *plan, FILE *out) {
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].refusal && !plan->operations.items[i].forced)
            fprintf(out, "-- irreversible: %s: %s\n", plan->operations.items[i].line,
                    plan->operations.items[i].refusal);
}

void migrate_write_list(const migrate_plan *plan, const char *margin, FILE *out) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if (!each->forced)
            fprintf(out, "%s%s\n", margin, each->line);
        if (!each->forced && each->hint)
            fprintf(out, "%s    %s\n", margin, each->hint);
    }
}
