/* diff: between two sides, or from where the migrations stand to the schema. */
#include <string.h>

#include "command/command.h"
#include "compile.h"
#include "compile_revision.h"
#include "migrate/migrate.h"
#include "shadow/shadow.h"

static model *revision_side(const invocation *call, const char *name) {
    const history *of = project_history(call);
    const revision *found = NULL;
    if (of == NULL || !(*name ? history_find(of, name, &found, call->sink)
                              : history_head(of, option_value(call, OPT_HEAD), &found, call->sink)))
        return NULL;
    return compile_standing(call->arena, of, found, shadow_server(call), call->sink);
}

/* A side of a comparison: a database, a revision, a schema file or a folder. */
static model *side(const invocation *call, const char *name) {
    if (strncmp(name, "migrations:", 11) == 0)
        return revision_side(call, name + 11);
    if (strncmp(name, "db:", 3) == 0) {
        const inspect_request request = {.url = name + 3};
        inspect_leftovers leftovers = {0};
        model *found = inspect_database(call->arena, &request, &leftovers, call->sink);
        list_leftovers(&leftovers);
        return found;
    }
    model *schema = compile_model(call->arena, name, call->sink);
    return schema != NULL && model_check_statable(schema, call->sink) ? schema : NULL;
}

static int write_revision(const invocation *call) {
    const revision_request request = {.schema = schema_path(call, 0),
                                      .folder = migrations_folder(call),
                                      .message = option_value(call, OPT_MESSAGE),
                                      .head = option_value(call, OPT_HEAD),
                                      .shadow = shadow_server(call),
                                      .allow_drop = option_given(call, OPT_ALLOW_DROP),
                                      .unproven = option_given(call, OPT_NO_PROVE),
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

static int compare_sides(const invocation *call, const char *from_name, const char *to_name) {
    const model *from = side(call, from_name), *to = side(call, to_name);
    if (from == NULL || to == NULL)
        return FAILED;
    shadow *server = shadow_open(call->arena, shadow_server(call));
    const migrate_plan *plan = migrate_compare_stored(call->arena, from, to, server, call->sink);
    shadow_close(server);
    if (!option_given(call, OPT_SQL))
        migrate_write_list(plan, stdout);
    else if (print_statements(call, plan) == FAILED)
        return FAILED;
    return flushed(call, plan->operations.len > 0 ? DIFFERENT : DONE);
}

int run_diff(const invocation *call) {
    const char *from = option_value(call, OPT_FROM), *to = option_value(call, OPT_TO);
    if (option_given(call, OPT_MESSAGE) && from == NULL && to == NULL)
        return write_revision(call);
    if (from != NULL && to != NULL)
        return compare_sides(call, from, to);
    usage_error(call, "a side is missing:", from == NULL ? "--from" : "--to");
    return FAILED;
}
