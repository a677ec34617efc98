/* Where models come from that are compared or drawn. */
#include <string.h>

#include "command/command.h"
#include "compile.h"
#include "compile_revision.h"
#include "shadow/shadow.h"

static model *revision_side(const invocation *call, const char *name) {
    const history *of = project_history(call);
    const revision *found = NULL;
    if (of == NULL || !(*name ? history_find(of, name, &found, call->sink)
                              : history_head(of, option_value(call, OPT_HEAD), &found, call->sink)))
        return NULL;
    return compile_standing(call->arena, of, found, shadow_server(call), call->sink);
}

model *side_named(const invocation *call, const char *name) {
    if (name == NULL)
        name = "";
    if (strncmp(name, "migrations:", 11) == 0)
        return revision_side(call, name + 11);
    if (strncmp(name, "db:", 3) == 0) {
        const inspect_request request = {.url = name + 3};
        inspect_leftovers leftovers = {0};
        ignored_names names = {0};
        model *found = names_to_ignore(call, &names)
                           ? inspect_database(call->arena, &request, &leftovers, call->sink)
                           : NULL;
        if (found != NULL)
            ignored_leave_out(found, &names, &leftovers);
        list_leftovers(&leftovers);
        return found;
    }
    model *schema = compile_model(call->arena, *name ? name : NULL, call->sink);
    ignored_names names = {0};
    bool fine = schema != NULL && model_check_statable(schema, call->sink) &&
                names_to_ignore(call, &names) && ignored_check(schema, &names, call->sink);
    return fine ? schema : NULL;
}

migrate_plan *plan_between_sides(const invocation *call) {
    const char *from = option_value(call, OPT_FROM), *to = option_value(call, OPT_TO);
    if (from == NULL || to == NULL) {
        usage_error(call, "a side is missing:", from == NULL ? "--from" : "--to");
        return NULL;
    }
    const model *old = side_named(call, from), *now = side_named(call, to);
    if (old == NULL || now == NULL)
        return NULL;
    shadow *server = shadow_open(call->arena, shadow_server(call));
    migrate_plan *plan = migrate_compare_stored(call->arena, old, now, server, call->sink);
    shadow_close(server);
    return plan;
}
