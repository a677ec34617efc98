/*
 * Functions and aggregates that a schema's own statements create: names, arguments and results.
 * Bodies are not looked into.
 */
#include <string.h>

#include "query/sql_parse.h"

static sql_argument build_argument(builder *b, const PgQuery__FunctionParameter *from) {
    static const sql_argument_mode modes[] = {
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_IN] = ARGUMENT_IN,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT] = ARGUMENT_OUT,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_INOUT] = ARGUMENT_INOUT,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_VARIADIC] = ARGUMENT_VARIADIC,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE] = ARGUMENT_TABLE,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_DEFAULT] = ARGUMENT_IN,
    };
    return (sql_argument){.name = build_text(from->name),
                          .type = build_type(b, from->arg_type),
                          .mode = modes[from->mode],
                          .has_default = from->defexpr != NULL};
}

static void build_arguments(builder *b, sql_function *function, node *const *nodes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (nodes[i]->node_case != PG_QUERY__NODE__NODE_FUNCTION_PARAMETER)
            continue;
        sql_argument argument = build_argument(b, nodes[i]->function_parameter);
        gen_list_add(b->arena, &function->arguments, argument);
    }
}

static bool is_set(const PgQuery__DefElem *option) {
    return option->arg && option->arg->node_case == PG_QUERY__NODE__NODE_BOOLEAN &&
           option->arg->boolean->boolval;
}

static sql_function *build_function_statement(builder *b, const PgQuery__CreateFunctionStmt *from) {
    sql_function *function = gen_new(b->arena, sql_function);
    function->name = build_words(b, from->funcname, from->n_funcname);
    function->procedure = from->is_procedure;
    function->result = from->return_type ? build_type(b, from->return_type) : NULL;
    build_arguments(b, function, from->parameters, from->n_parameters);
    for (size_t i = 0; i < from->n_options; i++) {
        const PgQuery__DefElem *option = from->options[i]->def_elem;
        if (strcmp(option->defname, "strict") == 0)
            function->strict = is_set(option);
    }
    return function;
}

/* Of an aggregate's definition, the state's type and the final function tell the result. */
static sql_function *build_aggregate(builder *b, const PgQuery__DefineStmt *from) {
    sql_function *function = gen_new(b->arena, sql_function);
    function->aggregate = true;
    function->name = build_words(b, from->defnames, from->n_defnames);
    if (from->n_args && from->args[0]->node_case == PG_QUERY__NODE__NODE_LIST)
        build_arguments(b, function, from->args[0]->list->items, from->args[0]->list->n_items);
    for (size_t i = 0; i < from->n_definition; i++) {
        const PgQuery__DefElem *option = from->definition[i]->def_elem;
        if (!option->arg || option->arg->node_case != PG_QUERY__NODE__NODE_TYPE_NAME)
            continue;
        sql_type_name *type = build_type(b, option->arg->type_name);
        if (strcmp(option->defname, "stype") == 0)
            function->result = type;
        else if (strcmp(option->defname, "finalfunc") == 0)
            function->final_function = type->words;
    }
    return function;
}

static void build_definition(builder *b, const node *from, sql_functions *functions) {
    sql_function *made = NULL;
    if (from->node_case == PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT)
        made = build_function_statement(b, from->create_function_stmt);
    else if (from->node_case == PG_QUERY__NODE__NODE_DEFINE_STMT &&
             from->define_stmt->kind == PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE)
        made = build_aggregate(b, from->define_stmt);
    if (made)
        gen_list_add(b->arena, functions, made);
}

void sql_parse_functions(orm_arena *arena, const char *sql, sql_functions *functions) {
    sql_text text = {.arena = arena};
    sql_error error = {.at = SQL_NOWHERE};
    builder b = {.arena = arena, .text = &text, .error = &error};
    PgQueryProtobufParseResult result = pg_query_parse_protobuf(sql);
    const PgQuery__ParseResult *parsed = result.error ? NULL : build_unpack(arena, &result);
    for (size_t i = 0; parsed && i < parsed->n_stmts; i++)
        build_definition(&b, parsed->stmts[i]->stmt, functions);
    pg_query_free_protobuf_parse_result(result);
}
