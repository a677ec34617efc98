/* diff: between two sides, or from where the migrations stand to the schema. */
#include "command/command.h"
#include "compile_hits.h"
#include "compile_revision.h"
#include "migrate/expand.h"

static int write_revision(const invocation *call) {
    const revision_request request = {.schema = schema_path(call, 0),
                                      .folder = migrations_folder(call),
                                      .message = option_value(call, OPT_MESSAGE),
                                      .head = option_value(call, OPT_HEAD),
                                      .shadow = shadow_server(call),
                                      .generated = generated_folder(call),
                                      .queries = query_paths(call),
                                      .allow_drop = option_given(call, OPT_ALLOW_DROP),
                                      .unproven = option_given(call, OPT_NO_PROVE),
                                      .expand = option_given(call, OPT_EXPAND),
                                      .empty = option_given(call, OPT_EMPTY)};
    bool done = compile_revision(call->arena, &request, stdout, call->sink);
    return done ? flushed(call, DONE) : FAILED;
}

static int print_statements(const invocation *call, const migrate_plan *plan) {
    if (!migrate_check(plan, option_given(call, OPT_ALLOW_DROP), call->sink))
        return FAILED;
    if (option_given(call, OPT_DOWN)) {
        plan = migrate_inverse(plan);
        migrate_write_irreversible(plan, stdout);
    }
    const migrate_steps steps = migrate_render(plan);
    migrate_write_sql(&steps, stdout);
    return DONE;
}

static void report_hits(const invocation *call, const migrate_plan *plan) {
    const compile_paths queries = query_paths(call);
    if (plan->operations.len > 0)
        compile_hits(call->arena, plan->from, plan->to, &queries, call->sink);
}

static int compare_sides(const invocation *call) {
    migrate_plan *plan = plan_between_sides(call);
    if (plan == NULL)
        return FAILED;
    if (option_given(call, OPT_EXPAND))
        migrate_expand(plan);
    if (!option_given(call, OPT_SQL))
        migrate_write_list(plan, "", stdout);
    else if (print_statements(call, plan) == FAILED)
        return FAILED;
    if (!option_given(call, OPT_DOWN))
        report_hits(call, plan);
    return flushed(call, plan->operations.len > 0 ? DIFFERENT : DONE);
}

/* A migration has both ways in it, and only one other side. */
static bool check_message(const invocation *call) {
    static const struct {
        option_id id;
        const char *name;
    } others[] = {{OPT_FROM, "--from"}, {OPT_TO, "--to"}, {OPT_SQL, "--sql"}, {OPT_DOWN, "--down"}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (option_given(call, others[i].id)) {
            usage_error(call, "-m writes a migration, and has no", others[i].name);
            return false;
        }
    return true;
}

int run_diff(const invocation *call) {
    if (option_given(call, OPT_MESSAGE))
        return check_message(call) ? write_revision(call) : FAILED;
    if (option_given(call, OPT_FROM) || option_given(call, OPT_TO))
        return compare_sides(call);
    usage_error(call, "say what the migration does with", "-m");
    return FAILED;
}
