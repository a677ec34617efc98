/* describe, sql, explain: what queries take and give, and what they are to PostgreSQL. */
#include <stdio.h>

#include "command/command.h"
#include "compile.h"
#include "compile_queries.h"
#include "diag/memory.h"
#include "emit/emit.h"
#include "server/server_explain.h"

/* The folder of queries that no argument names: beside the schema, or where ormgen.conf says. */
static const char *queries_folder(const invocation *call) {
    if (argument(call, 0) == NULL && call->project.queries != NULL)
        return call->project.queries;
    return compile_queries_beside(call->arena, schema_path(call, 0));
}

compile_paths query_paths(const invocation *call) {
    compile_paths paths = {0};
    const char *found = queries_folder(call);
    for (size_t i = 0; i < call->options[OPT_QUERIES].len; i++)
        gen_list_add(call->arena, &paths, call->options[OPT_QUERIES].items[i]);
    for (int i = 1; i < call->argument_count && paths.len == 0; i++)
        gen_list_add(call->arena, &paths, call->arguments[i]);
    if (paths.len == 0 && found != NULL)
        gen_list_add(call->arena, &paths, found);
    return paths;
}

query_set *queries_behind(const invocation *call, const model *schema) {
    const compile_paths paths = query_paths(call);
    return compile_query_files(call->view, call->arena, schema, paths.items, paths.len, call->sink);
}

static query_set *queries_of(const invocation *call, int schema_at) {
    const char *folder = argument(call, schema_at + 1);
    const model *schema = compile_model(call->arena, schema_path(call, schema_at), call->sink);
    if (schema == NULL)
        return NULL;
    return compile_queries(call->arena, schema, folder != NULL ? folder : call->project.queries,
                           call->sink);
}

int run_describe(const invocation *call) {
    orm__buffer text = {0};
    const query_set *set = queries_of(call, 0);
    if (set == NULL)
        return FAILED;
    query_describe(call->arena, set, &text);
    return print_text(call, &text, DONE);
}

static int unknown_query(const invocation *call, const query_set *set, const char *name) {
    ORM__LIST(const char *) names = {0};
    for (size_t i = 0; i < set->queries.len; i++)
        gen_list_add(call->arena, &names, set->queries.items[i]->name);
    diag_message *error =
        diag_error(call->sink, DIAG_QUERY_NAME, (span){0}, "there is no query `%s`", name);
    const char *near = diag_nearest(name, names.items, names.len);
    if (near != NULL)
        diag_hint(error, "did you mean `%s`?", near);
    return FAILED;
}

int run_sql(const invocation *call) {
    if (call->argument_count == 0) {
        usage_error(call, "the query's name is missing behind", "sql");
        return FAILED;
    }
    const query_set *set = queries_of(call, 1);
    const typed_query *found = set == NULL ? NULL : query_named(set, call->arguments[0]);
    if (set == NULL)
        return FAILED;
    if (found == NULL)
        return unknown_query(call, set, call->arguments[0]);
    printf("%s;\n", query_sent_sql(call->arena, found, query_full_shape(found)));
    return flushed(call, DONE);
}

/* The plans go to standard output; what is slow in them are warnings, and with --check a finding. */
int run_explain(const invocation *call) {
    orm__buffer plans = {0};
    const char *only = option_value(call, OPT_QUERY), *url = database_url(call);
    const model *schema = compile_model(call->arena, schema_path(call, 0), call->sink);
    const query_set *queries = schema != NULL ? queries_behind(call, schema) : NULL;
    if (queries == NULL)
        return FAILED;
    if (only != NULL && query_named(queries, only) == NULL)
        return unknown_query(call, queries, only);
    if (url == NULL) {
        diag_hint(diag_error(call->sink, DIAG_USAGE, (span){0}, "there is no database to ask"),
                  "name one with --db URL or DATABASE_URL");
        return FAILED;
    }
    size_t before = diag_count(call->sink);
    bool asked = server_explain(call->arena, queries, only, url, &plans, call->sink);
    bool slow = diag_count(call->sink) > before;
    return print_text(call, &plans,
                      !asked                                  ? FAILED
                      : slow && option_given(call, OPT_CHECK) ? DIFFERENT
                                                              : DONE);
}
