/*
 * Builds what CREATE statements define of libpg_query's tree; other statements are passed over.
 */
#include <string.h>

#include "query/sql_definitions.h"
#include "query/sql_parse.h"

/* --- options: (name = value, …) ------------------------------------------------------------------ */

static const node *option_named(node *const *options, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(options[i]->def_elem->defname, name) == 0)
            return options[i]->def_elem->arg;
    return NULL;
}

/* NULL unless its value is the name of a type, or of a function. */
static sql_type_name *type_option(builder *b, node *const *options, size_t count,
                                  const char *name) {
    const node *value = option_named(options, count, name);
    return value && value->node_case == PG_QUERY__NODE__NODE_TYPE_NAME
               ? build_type(b, value->type_name)
               : NULL;
}

/* What is written of a value: a string, or the word `true`. NULL when it is neither. */
static const char *text_option(node *const *options, size_t count, const char *name) {
    const node *value = option_named(options, count, name);
    return value && value->node_case == PG_QUERY__NODE__NODE_STRING ? value->string->sval : NULL;
}

static bool true_option(node *const *options, size_t count, const char *name) {
    const char *text = text_option(options, count, name);
    return text && strcmp(text, "true") == 0;
}

/* --- functions and aggregates --------------------------------------------------------------------- */

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

static sql_function *build_function_statement(builder *b, const PgQuery__CreateFunctionStmt *from) {
    sql_function *function = gen_new(b->arena, sql_function);
    function->name = build_words(b, from->funcname, from->n_funcname);
    function->procedure = from->is_procedure;
    function->result = from->return_type ? build_type(b, from->return_type) : NULL;
    build_arguments(b, function, from->parameters, from->n_parameters);
    const node *strict = option_named(from->options, from->n_options, "strict");
    function->strict =
        strict && strict->node_case == PG_QUERY__NODE__NODE_BOOLEAN && strict->boolean->boolval;
    return function;
}

/* Of an aggregate's definition, the state's type and the final function tell the result. */
static sql_function *build_aggregate(builder *b, const PgQuery__DefineStmt *from) {
    sql_function *function = gen_new(b->arena, sql_function);
    function->aggregate = true;
    function->name = build_words(b, from->defnames, from->n_defnames);
    if (from->n_args && from->args[0]->node_case == PG_QUERY__NODE__NODE_LIST)
        build_arguments(b, function, from->args[0]->list->items, from->args[0]->list->n_items);
    function->result = type_option(b, from->definition, from->n_definition, "stype");
    const sql_type_name *last = type_option(b, from->definition, from->n_definition, "finalfunc");
    if (last)
        function->final_function = last->words;
    return function;
}

/* --- types --------------------------------------------------------------------------------------- */

/* A type that is only announced, CREATE TYPE name, is left to the statement that makes it. */
static void build_base_type(builder *b, const PgQuery__DefineStmt *from, sql_definitions *to) {
    node *const *options = from->definition;
    size_t count = from->n_definition;
    const char *category = text_option(options, count, "category");
    if (count > 0)
        gen_list_add(b->arena, &to->types,
                     (sql_new_type){.name = build_words(b, from->defnames, from->n_defnames),
                                    .kind = CATALOGUE_BASE,
                                    .category = category ? *category : 'U',
                                    .preferred = true_option(options, count, "preferred"),
                                    .collatable = true_option(options, count, "collatable"),
                                    .element = type_option(b, options, count, "element")});
}

static void build_domain(builder *b, const PgQuery__CreateDomainStmt *from, sql_definitions *to) {
    gen_list_add(b->arena, &to->types,
                 (sql_new_type){.name = build_words(b, from->domainname, from->n_domainname),
                                .kind = CATALOGUE_DOMAIN,
                                .base = build_type(b, from->type_name)});
}

static void build_enum(builder *b, const PgQuery__CreateEnumStmt *from, sql_definitions *to) {
    gen_list_add(b->arena, &to->types,
                 (sql_new_type){.name = build_words(b, from->type_name, from->n_type_name),
                                .kind = CATALOGUE_ENUM});
}

static void build_range(builder *b, const PgQuery__CreateRangeStmt *from, sql_definitions *to) {
    gen_list_add(b->arena, &to->types,
                 (sql_new_type){.name = build_words(b, from->type_name, from->n_type_name),
                                .kind = CATALOGUE_RANGE,
                                .base = type_option(b, from->params, from->n_params, "subtype")});
}

static void build_composite(builder *b, const PgQuery__CompositeTypeStmt *from,
                            sql_definitions *to) {
    sql_new_type made = {.kind = CATALOGUE_COMPOSITE};
    if (build_text(from->typevar->schemaname))
        gen_list_add(b->arena, &made.name, from->typevar->schemaname);
    gen_list_add(b->arena, &made.name, from->typevar->relname);
    for (size_t i = 0; i < from->n_coldeflist; i++) {
        const PgQuery__ColumnDef *column = from->coldeflist[i]->column_def;
        sql_argument attribute = {.name = column->colname,
                                  .type = build_type(b, column->type_name)};
        gen_list_add(b->arena, &made.attributes, attribute);
    }
    gen_list_add(b->arena, &to->types, made);
}

/* --- operators, casts, operator classes ------------------------------------------------------------ */

static void build_operator(builder *b, const PgQuery__DefineStmt *from, sql_definitions *to) {
    node *const *options = from->definition;
    size_t count = from->n_definition;
    const sql_type_name *function = type_option(b, options, count, "function");
    if (!function)
        function = type_option(b, options, count, "procedure");
    sql_new_operator made = {.name = build_words(b, from->defnames, from->n_defnames),
                             .left = type_option(b, options, count, "leftarg"),
                             .right = type_option(b, options, count, "rightarg")};
    if (!function || !made.right)
        return;
    made.function = function->words;
    gen_list_add(b->arena, &to->operators, made);
}

static void build_cast(builder *b, const PgQuery__CreateCastStmt *from, sql_definitions *to) {
    static const catalogue_context contexts[] = {
        [PG_QUERY__COERCION_CONTEXT__COERCION_IMPLICIT] = CATALOGUE_IMPLICIT,
        [PG_QUERY__COERCION_CONTEXT__COERCION_ASSIGNMENT] = CATALOGUE_ASSIGNMENT,
        [PG_QUERY__COERCION_CONTEXT__COERCION_PLPGSQL] = CATALOGUE_EXPLICIT,
        [PG_QUERY__COERCION_CONTEXT__COERCION_EXPLICIT] = CATALOGUE_EXPLICIT,
    };
    sql_new_cast made = {.source = build_type(b, from->sourcetype),
                         .target = build_type(b, from->targettype),
                         .context = contexts[from->context],
                         .method = from->func    ? CATALOGUE_BY_FUNCTION
                                   : from->inout ? CATALOGUE_BY_TEXT
                                                 : CATALOGUE_BY_RELABELLING};
    if (from->func)
        made.function = build_words(b, from->func->objname, from->func->n_objname);
    gen_list_add(b->arena, &to->casts, made);
}

static void build_class(builder *b, const PgQuery__CreateOpClassStmt *from, sql_definitions *to) {
    if (from->is_default)
        gen_list_add(b->arena, &to->classes,
                     (sql_new_class){build_type(b, from->datatype), from->amname});
}

/* --- the whole ------------------------------------------------------------------------------------- */

static void build_defined(builder *b, const PgQuery__DefineStmt *from, sql_definitions *to) {
    if (from->kind == PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE)
        gen_list_add(b->arena, &to->functions, build_aggregate(b, from));
    else if (from->kind == PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR)
        build_operator(b, from, to);
    else if (from->kind == PG_QUERY__OBJECT_TYPE__OBJECT_TYPE)
        build_base_type(b, from, to);
}

static void build_definition(builder *b, const node *from, sql_definitions *to) {
    if (from->node_case == PG_QUERY__NODE__NODE_CREATE_FUNCTION_STMT)
        gen_list_add(b->arena, &to->functions,
                     build_function_statement(b, from->create_function_stmt));
    else if (from->node_case == PG_QUERY__NODE__NODE_DEFINE_STMT)
        build_defined(b, from->define_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT)
        build_domain(b, from->create_domain_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_CREATE_ENUM_STMT)
        build_enum(b, from->create_enum_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_CREATE_RANGE_STMT)
        build_range(b, from->create_range_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT)
        build_composite(b, from->composite_type_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_CREATE_CAST_STMT)
        build_cast(b, from->create_cast_stmt, to);
    else if (from->node_case == PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT)
        build_class(b, from->create_op_class_stmt, to);
}

bool sql_parse_definitions(orm_arena *arena, const char *sql, sql_definitions *to,
                           sql_error *error) {
    sql_text text = {.arena = arena};
    orm__buffer_text_add(&text.buffer, sql);
    gen_list_add(arena, &text.segments, (sql_segment){.len = (uint32_t)strlen(sql)});
    *error = (sql_error){.at = SQL_NOWHERE};
    builder b = {.arena = arena, .text = &text, .error = error};
    PgQueryProtobufParseResult result = pg_query_parse_protobuf(sql);
    const PgQuery__ParseResult *parsed = result.error ? NULL : build_unpack(arena, &result);
    if (!parsed)
        build_syntax_error(&b, result.error);
    for (size_t i = 0; parsed && i < parsed->n_stmts; i++)
        build_definition(&b, parsed->stmts[i]->stmt, to);
    pg_query_free_protobuf_parse_result(result);
    sql_text_free(&text);
    return parsed != NULL;
}
