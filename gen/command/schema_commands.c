/* gen, ddl, fmt, pull: a schema as C, as SQL and as itself. */
#include <string.h>

#include "command/command.h"
#include "compile.h"
#include "compile_queries.h"
#include "ddl/ddl.h"
#include "diag/memory.h"

static model *emittable_model(const invocation *call) {
    return compile_emittable(call->view, call->arena, schema_path(call, 0), call->sink);
}

const char *generated_folder(const invocation *call) {
    const char *folder = option_value(call, OPT_OUTPUT);
    if (folder == NULL)
        folder = call->project.generated;
    return folder != NULL ? folder : "generated";
}

static bool find_parts(const invocation *call, compile_parts *out) {
    *out = (compile_parts){.schema = emittable_model(call)};
    if (out->schema != NULL)
        out->queries = queries_behind(call, out->schema);
    if (out->queries != NULL)
        out->history = schema_history(call);
    return out->history != NULL;
}

bool compile_to_c(const invocation *call, size_t *changed) {
    compile_parts parts;
    return find_parts(call, &parts) &&
           compile_c(&parts, generated_folder(call), changed, call->sink);
}

/* --check and --list: nothing is written. */
static int name_files(const invocation *call) {
    size_t stale = 0;
    compile_parts parts;
    const char *folder = generated_folder(call);
    if (!find_parts(call, &parts) ||
        !(option_given(call, OPT_LIST)
              ? compile_c_list(&parts, folder, stdout, call->sink)
              : compile_c_stale(&parts, folder, stdout, &stale, call->sink)))
        return FAILED;
    return flushed(call, stale > 0 ? DIFFERENT : DONE);
}

int run_gen(const invocation *call) {
    size_t changed = 0;
    if (option_given(call, OPT_CHECK) || option_given(call, OPT_LIST))
        return name_files(call);
    if (option_given(call, OPT_WATCH))
        return watch_gen(call);
    return compile_to_c(call, &changed) ? DONE : FAILED;
}

int run_ddl(const invocation *call) {
    orm__buffer text = {0};
    const model *schema = compile_model(call->arena, schema_path(call, 0), call->sink);
    if (schema == NULL || !model_check_statable(schema, call->sink))
        return FAILED;
    ddl_write(schema, &text);
    return print_text(call, &text, DONE);
}

static bool is_standard_input(const invocation *call) {
    return call->argument_count == 1 && strcmp(call->arguments[0], "-") == 0;
}

/* All files are parsed before the first is written. */
static int format_files(const invocation *call, const compile_paths *files, bool check) {
    size_t different = 0;
    FILE *names = option_given(call, OPT_CHECK) ? stdout : NULL;
    for (size_t i = 0; i < files->len; i++)
        different += !compile_format(call->arena, files->items[i], check, names, call->sink);
    if (diag_errors(call->sink) > 0)
        return FAILED;
    return different > 0 ? DIFFERENT : DONE;
}

int run_fmt(const invocation *call) {
    compile_paths files = {0};
    if (is_standard_input(call)) {
        compile_format_stream(call->arena, call->sink);
        return diag_errors(call->sink) > 0 ? FAILED : flushed(call, DONE);
    }
    for (int i = 0; i < (call->argument_count > 0 ? call->argument_count : 1); i++)
        if (!compile_find(call->arena, schema_path(call, i), &files, call->sink))
            return FAILED;
    int found = format_files(call, &files, true);
    if (option_given(call, OPT_CHECK) || found != DIFFERENT)
        return flushed(call, found);
    return format_files(call, &files, false) == FAILED ? FAILED : DONE;
}

/* --- pull ---------------------------------------------------------------------------------------- */

void list_leftovers(const inspect_leftovers *leftovers) {
    for (size_t i = 0; i < leftovers->len; i++)
        fprintf(stderr, "%s `%s` is in the database but not in the schema\n",
                leftovers->items[i].kind, leftovers->items[i].name);
}

int run_pull(const invocation *call) {
    inspect_request request = {.url = database_url(call),
                               .schemas = call->options[OPT_SCHEMA].items,
                               .schema_count = call->options[OPT_SCHEMA].len};
    inspect_leftovers leftovers = {0};
    orm__buffer text = {0};
    if (request.url == NULL) {
        diag_hint(diag_error(call->sink, DIAG_USAGE, (span){0}, "there is no database to pull"),
                  "name one with --db URL or DATABASE_URL");
        return FAILED;
    }
    ignored_names names = {0};
    if (!names_to_ignore(call, &names))
        return FAILED;
    if (!compile_pull(call->arena, &request, &names, &text, &leftovers, call->sink)) {
        orm__buffer_free(&text);
        return FAILED;
    }
    list_leftovers(&leftovers);
    int status = print_text(call, &text, DONE);
    return diag_errors(call->sink) > 0 ? FAILED : status;
}
