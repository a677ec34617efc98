/* The comparison of two models: what is paired and compared in which order. */
#include <string.h>

#include "migrate/compare.h"
#include "migrate/order.h"

/* --- schemas and extensions ---------------------------------------------------------------------- */

static bool has_schema(const model *in, const char *schema) {
    for (size_t i = 0; i < in->schemas.len; i++)
        if (strcmp(in->schemas.items[i], schema) == 0)
            return true;
    return false;
}

static void compare_schemas(comparison *c) {
    for (size_t i = 0; i < c->from->schemas.len; i++) {
        const char *schema = c->from->schemas.items[i];
        if (!has_schema(c->to, schema))
            plan_add(c, OPERATION_SCHEMA_DROP, (migrate_object){.schema = schema},
                     (migrate_object){0}, NULL);
    }
    for (size_t i = 0; i < c->to->schemas.len; i++) {
        const char *schema = c->to->schemas.items[i];
        if (!has_schema(c->from, schema))
            plan_add(c, OPERATION_SCHEMA_ADD, (migrate_object){0},
                     (migrate_object){.schema = schema}, NULL);
    }
}

static const model_extension *extension_named(const model *in, const char *name) {
    for (size_t i = 0; i < in->extensions.len; i++)
        if (strcmp(in->extensions.items[i]->name, name) == 0)
            return in->extensions.items[i];
    return NULL;
}

/* A version or schema that is not given is whichever the server takes. */
static bool differs_if_given(const char *from, const char *to) {
    return from && to && strcmp(from, to) != 0;
}

static void compare_extension(comparison *c, const model_extension *from,
                              const model_extension *to) {
    const migrate_object a = {.extension = from}, b = {.extension = to};
    if (differs_if_given(from->version, to->version))
        plan_add(c, OPERATION_EXTENSION_VERSION, a, b, to->version);
    if (differs_if_given(from->schema, to->schema))
        plan_add(c, OPERATION_EXTENSION_SCHEMA, a, b, to->schema);
    if (to->doc)
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

migrate_plan *migrate_compare(orm_arena *arena, const model *from, const model *to) {
    migrate_plan *plan = gen_new(arena, migrate_plan);
    *plan = (migrate_plan){.arena = arena, .from = from, .to = to};
    comparison c = {.arena = arena, .from = from, .to = to, .plan = plan, .pairs = &plan->pairs};
    c.from_forms = normalizer_new(arena, from, c.pairs);
    c.to_forms = normalizer_new(arena, to, NULL);
    pair_objects(&c);
    compare_schemas(&c);
    compare_extensions(&c);
    compare_types(&c);
    compare_sequences(&c);
    compare_tables(&c);
    compare_views(&c);
    compare_statements(&c);
    migrate_order(plan);
    return plan;
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
        if (plan->operations.items[i].refusal)
            fprintf(out, "-- irreversible: %s: %s\n", plan->operations.items[i].line,
                    plan->operations.items[i].refusal);
}

void migrate_write_list(const migrate_plan *plan, FILE *out) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if (!each->forced)
            fprintf(out, "%s\n", each->line);
        if (!each->forced && each->hint)
            fprintf(out, "    %s\n", each->hint);
    }
}
