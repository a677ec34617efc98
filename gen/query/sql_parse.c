/*
 * The one file that sees libpg_query's tree: parses a statement and turns what it gives into
 * sql_tree.h's, so that another version of PostgreSQL's grammar changes nothing else.
 *
 * Nothing is looked up here. Strings are shared with the unpacked message, which lives in the
 * arena. Trees deeper than TREE_DEPTH are refused, so that no later walk can exhaust the stack.
 */
#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>
#include <string.h>

#include "diag/memory.h"
#include "query/query.h"
#include "query/sql_tree.h"

enum { TREE_DEPTH = 1000 };

typedef struct builder {
    orm_arena *arena;
    const sql_text *text;
    sql_error *error;
    int depth;
    sql_expr *assigned_source; /* of the latest SET (a, b) = … */
} builder;

typedef PgQuery__Node node;

static sql_expr *build_expr(builder *b, const node *from);
static sql_query *build_query(builder *b, const node *from);
static sql_query *build_select(builder *b, const PgQuery__SelectStmt *from);
static sql_from *build_from(builder *b, const node *from);

static uint32_t place_of(const builder *b, int32_t location) {
    return location < 0 ? (uint32_t)SQL_NOWHERE : sql_text_origin(b->text, (uint32_t)location);
}

/* The first thing that cannot be built is what the caller hears about. */
static void refuse(builder *b, int32_t location, const char *message) {
    if (b->error->message)
        return;
    b->error->kind = SQL_ERROR_UNSUPPORTED;
    b->error->message = message;
    b->error->at = place_of(b, location);
}

static void refuse_statement(builder *b, int32_t location, const char *message) {
    if (b->error->message)
        return;
    refuse(b, location, message);
    b->error->kind = SQL_ERROR_STATEMENT;
}

static const char *present(const char *text) {
    return text && *text ? text : NULL;
}

static const char *string_of(const node *from) {
    return from->node_case == PG_QUERY__NODE__NODE_STRING ? from->string->sval : NULL;
}

static sql_words words_of(builder *b, node *const *nodes, size_t count) {
    sql_words words = {0};
    for (size_t i = 0; i < count; i++) {
        const char *word = string_of(nodes[i]);
        if (word)
            gen_list_add(b->arena, &words, word);
    }
    return words;
}

static sql_expr *new_expr(builder *b, sql_expr_kind kind, int32_t location) {
    sql_expr *expr = gen_new(b->arena, sql_expr);
    expr->kind = kind;
    expr->at = place_of(b, location);
    return expr;
}

static void add_argument(builder *b, sql_expr *expr, const node *argument) {
    sql_expr *built = build_expr(b, argument);
    gen_list_add(b->arena, &expr->args, built);
}

static sql_exprs exprs_of(builder *b, node *const *nodes, size_t count) {
    sql_exprs exprs = {0};
    for (size_t i = 0; i < count; i++) {
        sql_expr *built = build_expr(b, nodes[i]);
        gen_list_add(b->arena, &exprs, built);
    }
    return exprs;
}

/* --- types and constants --------------------------------------------------------------------- */

static sql_type_name *build_type(builder *b, const PgQuery__TypeName *from) {
    sql_type_name *type = gen_new(b->arena, sql_type_name);
    type->words = words_of(b, from->names, from->n_names);
    type->modifiers = exprs_of(b, from->typmods, from->n_typmods);
    type->dimensions = (int)from->n_array_bounds;
    type->set = from->setof;
    type->at = place_of(b, from->location);
    if (from->pct_type)
        refuse(b, from->location, "%TYPE is not supported here");
    return type;
}

static sql_expr *build_constant(builder *b, const PgQuery__AConst *from) {
    sql_expr *expr = new_expr(b, SQL_NULL, from->location);
    switch (from->val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL:
        expr->kind = SQL_INTEGER;
        expr->number = from->ival->ival;
        expr->text = gen_printf(b->arena, "%d", from->ival->ival);
        break;
    case PG_QUERY__A__CONST__VAL_FVAL:
        expr->kind = SQL_DECIMAL;
        expr->text = from->fval->fval;
        break;
    case PG_QUERY__A__CONST__VAL_BOOLVAL:
        expr->kind = SQL_BOOLEAN;
        expr->flag = from->boolval->boolval;
        break;
    case PG_QUERY__A__CONST__VAL_SVAL:
        expr->kind = SQL_STRING;
        expr->text = from->sval->sval;
        break;
    case PG_QUERY__A__CONST__VAL_BSVAL:
        expr->kind = SQL_BITS;
        expr->text = from->bsval->bsval;
        break;
    case PG_QUERY__A__CONST__VAL__NOT_SET:
    case _PG_QUERY__A__CONST__VAL__CASE_IS_INT_SIZE:
        break;
    }
    return expr;
}

/* --- expressions ----------------------------------------------------------------------------- */

static sql_expr *build_column(builder *b, const PgQuery__ColumnRef *from) {
    sql_expr *expr = new_expr(b, SQL_COLUMN, from->location);
    expr->words = words_of(b, from->fields, from->n_fields);
    expr->flag = expr->words.len < from->n_fields;
    return expr;
}

static sql_expr *build_operator(builder *b, const PgQuery__AExpr *from) {
    static const struct {
        sql_expr_kind kind;
        bool flag;
    } kinds[] = {
        [PG_QUERY__A__EXPR__KIND__AEXPR_OP] = {SQL_OPERATOR, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY] = {SQL_ANY_OF, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL] = {SQL_ALL_OF, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT] = {SQL_DISTINCT, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT] = {SQL_DISTINCT, true},
        [PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF] = {SQL_NULLIF, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_IN] = {SQL_IN, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_LIKE] = {SQL_OPERATOR, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE] = {SQL_OPERATOR, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR] = {SQL_OPERATOR, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN] = {SQL_BETWEEN, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN] = {SQL_BETWEEN, true},
        [PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM] = {SQL_BETWEEN, false},
        [PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM] = {SQL_BETWEEN, true},
    };
    sql_expr *expr = new_expr(b, kinds[from->kind].kind, from->location);
    expr->flag = kinds[from->kind].flag;
    expr->words = words_of(b, from->name, from->n_name);
    if (from->lexpr)
        add_argument(b, expr, from->lexpr);
    if (from->rexpr && from->rexpr->node_case == PG_QUERY__NODE__NODE_LIST) {
        for (size_t i = 0; i < from->rexpr->list->n_items; i++)
            add_argument(b, expr, from->rexpr->list->items[i]);
    } else if (from->rexpr) {
        add_argument(b, expr, from->rexpr);
    }
    if (expr->kind == SQL_IN)
        expr->flag = strcmp(expr->words.items[0], "<>") == 0;
    return expr;
}

static void build_sorts(builder *b, sql_sorts *sorts, node *const *nodes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const PgQuery__SortBy *by = nodes[i]->sort_by;
        sql_sort sort = {.expr = build_expr(b, by->node), .at = place_of(b, by->location)};
        sort.descending = by->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_DESC;
        sort.using_operator = by->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_USING;
        sort.nulls = (by->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST) -
                     (by->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_LAST);
        gen_list_add(b->arena, sorts, sort);
    }
}

/* FRAMEOPTION_NONDEFAULT of PostgreSQL's parsenodes.h. */
enum { FRAME_GIVEN = 0x00001 };

static sql_window *build_window(builder *b, const PgQuery__WindowDef *from) {
    sql_window *window = gen_new(b->arena, sql_window);
    window->name = present(from->name);
    window->base = present(from->refname);
    window->partition = exprs_of(b, from->partition_clause, from->n_partition_clause);
    build_sorts(b, &window->order, from->order_clause, from->n_order_clause);
    window->framed = from->frame_options & FRAME_GIVEN;
    window->frame_start = build_expr(b, from->start_offset);
    window->frame_end = build_expr(b, from->end_offset);
    window->at = place_of(b, from->location);
    return window;
}

static sql_expr *build_call(builder *b, const PgQuery__FuncCall *from) {
    sql_expr *expr = new_expr(b, SQL_CALL, from->location);
    expr->words = words_of(b, from->funcname, from->n_funcname);
    expr->args = exprs_of(b, from->args, from->n_args);
    sql_call *call = expr->call = gen_new(b->arena, sql_call);
    build_sorts(b, &call->order, from->agg_order, from->n_agg_order);
    call->filter = build_expr(b, from->agg_filter);
    if (from->over) {
        call->over = build_window(b, from->over);
        if (call->over->name) { /* OVER name, without brackets */
            call->over->base = call->over->name;
            call->over->name = NULL;
        }
    }
    call->within_group = from->agg_within_group;
    call->star = from->agg_star;
    call->distinct = from->agg_distinct;
    call->variadic = from->func_variadic;
    return expr;
}

static sql_expr *build_case(builder *b, const PgQuery__CaseExpr *from) {
    sql_expr *expr = new_expr(b, SQL_CASE, from->location);
    expr->left = build_expr(b, from->arg);
    for (size_t i = 0; i < from->n_args; i++) {
        add_argument(b, expr, from->args[i]->case_when->expr);
        add_argument(b, expr, from->args[i]->case_when->result);
    }
    expr->right = build_expr(b, from->defresult);
    return expr;
}

static sql_expr *build_sublink(builder *b, const PgQuery__SubLink *from) {
    static const sql_expr_kind kinds[] = {
        [PG_QUERY__SUB_LINK_TYPE__EXISTS_SUBLINK] = SQL_EXISTS,
        [PG_QUERY__SUB_LINK_TYPE__ALL_SUBLINK] = SQL_ALL_QUERY,
        [PG_QUERY__SUB_LINK_TYPE__ANY_SUBLINK] = SQL_ANY_QUERY,
        [PG_QUERY__SUB_LINK_TYPE__ROWCOMPARE_SUBLINK] = SQL_SUBQUERY,
        [PG_QUERY__SUB_LINK_TYPE__EXPR_SUBLINK] = SQL_SUBQUERY,
        [PG_QUERY__SUB_LINK_TYPE__MULTIEXPR_SUBLINK] = SQL_SUBQUERY,
        [PG_QUERY__SUB_LINK_TYPE__ARRAY_SUBLINK] = SQL_ARRAY_QUERY,
        [PG_QUERY__SUB_LINK_TYPE__CTE_SUBLINK] = SQL_SUBQUERY,
    };
    sql_expr *expr = new_expr(b, kinds[from->sub_link_type], from->location);
    if (from->testexpr)
        add_argument(b, expr, from->testexpr);
    expr->words = words_of(b, from->oper_name, from->n_oper_name);
    expr->query = build_query(b, from->subselect);
    return expr;
}

static sql_expr *build_subscript(builder *b, const PgQuery__AIndices *from, sql_expr *of) {
    sql_expr *expr = new_expr(b, SQL_SUBSCRIPT, -1);
    expr->at = of ? of->at : (uint32_t)SQL_NOWHERE;
    expr->flag = from->is_slice;
    expr->left = build_expr(b, from->is_slice ? from->lidx : from->uidx);
    expr->right = from->is_slice ? build_expr(b, from->uidx) : NULL;
    return expr;
}

/* One step of (x).a[1].*, around what stands before it; `of` is NULL in SET's targets. */
static sql_expr *build_step(builder *b, const node *step, sql_expr *of) {
    sql_expr *expr = NULL;
    if (step->node_case == PG_QUERY__NODE__NODE_A_INDICES) {
        expr = build_subscript(b, step->a_indices, of);
    } else {
        bool star = step->node_case == PG_QUERY__NODE__NODE_A_STAR;
        expr = new_expr(b, star ? SQL_ALL_FIELDS : SQL_FIELD, -1);
        expr->at = of ? of->at : (uint32_t)SQL_NOWHERE;
        if (!star) {
            const char *name = step->string->sval;
            gen_list_add(b->arena, &expr->words, name);
        }
    }
    if (of)
        gen_list_add(b->arena, &expr->args, of);
    return expr;
}

static sql_expr *build_indirection(builder *b, const PgQuery__AIndirection *from) {
    sql_expr *expr = build_expr(b, from->arg);
    for (size_t i = 0; i < from->n_indirection; i++)
        expr = build_step(b, from->indirection[i], expr);
    return expr;
}

static sql_expr *build_value_function(builder *b, const PgQuery__SQLValueFunction *from) {
    static const sql_value_function functions[] = {
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_DATE] = VALUE_DATE,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME] = VALUE_TIME,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME_N] = VALUE_TIME,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP] = VALUE_TIMESTAMP,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP_N] = VALUE_TIMESTAMP,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME] = VALUE_LOCAL_TIME,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME_N] = VALUE_LOCAL_TIME,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP] = VALUE_LOCAL_TIMESTAMP,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP_N] = VALUE_LOCAL_TIMESTAMP,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_ROLE] = VALUE_ROLE,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_USER] = VALUE_USER,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_USER] = VALUE_USER,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_SESSION_USER] = VALUE_SESSION_USER,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_CATALOG] = VALUE_CATALOG,
        [PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA] = VALUE_SCHEMA,
    };
    static const char *const names[] = {
        [VALUE_DATE] = "current_date",
        [VALUE_TIME] = "current_time",
        [VALUE_TIMESTAMP] = "current_timestamp",
        [VALUE_LOCAL_TIME] = "localtime",
        [VALUE_LOCAL_TIMESTAMP] = "localtimestamp",
        [VALUE_ROLE] = "current_role",
        [VALUE_USER] = "current_user",
        [VALUE_SESSION_USER] = "session_user",
        [VALUE_CATALOG] = "current_catalog",
        [VALUE_SCHEMA] = "current_schema",
    };
    sql_expr *expr = new_expr(b, SQL_VALUE_FUNCTION, from->location);
    expr->number = (int)functions[from->op];
    expr->text =
        from->op == PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_USER ? "user" : names[expr->number];
    if (from->typmod >= 0)
        gen_list_add(b->arena, &expr->words, gen_printf(b->arena, "%d", from->typmod));
    return expr;
}

static sql_expr *build_xml(builder *b, const PgQuery__XmlExpr *from) {
    static const struct {
        sql_xml xml;
        const char *name;
    } kinds[] = {
        [PG_QUERY__XML_EXPR_OP__IS_XMLCONCAT] = {XML_CONCAT, "xmlconcat"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLELEMENT] = {XML_ELEMENT, "xmlelement"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLFOREST] = {XML_FOREST, "xmlforest"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLPARSE] = {XML_PARSE, "xmlparse"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLPI] = {XML_PI, "xmlpi"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLROOT] = {XML_ROOT, "xmlroot"},
        [PG_QUERY__XML_EXPR_OP__IS_XMLSERIALIZE] = {XML_TEXT, "xmlserialize"},
        [PG_QUERY__XML_EXPR_OP__IS_DOCUMENT] = {XML_PARSE, ""},
    };
    bool document = from->op == PG_QUERY__XML_EXPR_OP__IS_DOCUMENT;
    sql_expr *expr = new_expr(b, document ? SQL_IS_DOCUMENT : SQL_XML, from->location);
    expr->number = (int)kinds[from->op].xml;
    expr->text = kinds[from->op].name;
    expr->args = exprs_of(b, from->args, from->n_args);
    for (size_t i = 0; i < from->n_named_args; i++) {
        sql_expr *value = build_expr(b, from->named_args[i]->res_target->val);
        sql_expr *named = new_expr(b, SQL_NAMED_ARGUMENT, -1);
        gen_list_add(b->arena, &named->args, value);
        gen_list_add(b->arena, &expr->args, named);
    }
    return expr;
}

static sql_expr *build_xml_text(builder *b, const PgQuery__XmlSerialize *from) {
    sql_expr *expr = new_expr(b, SQL_XML, from->location);
    expr->number = XML_TEXT;
    expr->text = "xmlserialize";
    expr->type_name = build_type(b, from->type_name);
    add_argument(b, expr, from->expr);
    return expr;
}

static sql_expr *build_one(builder *b, sql_expr_kind kind, int32_t location, const node *argument) {
    sql_expr *expr = new_expr(b, kind, location);
    add_argument(b, expr, argument);
    return expr;
}

static sql_expr *build_list(builder *b, sql_expr_kind kind, int32_t location, node *const *nodes,
                            size_t count) {
    sql_expr *expr = new_expr(b, kind, location);
    expr->args = exprs_of(b, nodes, count);
    return expr;
}

static sql_expr *build_assigned(builder *b, const PgQuery__MultiAssignRef *from) {
    sql_expr *expr = new_expr(b, SQL_ASSIGNED, -1);
    expr->number = from->colno - 1;
    expr->flag = from->colno == 1;
    if (expr->flag)
        b->assigned_source = build_expr(b, from->source);
    expr->left = b->assigned_source;
    expr->at = expr->left ? expr->left->at : (uint32_t)SQL_NOWHERE;
    return expr;
}

static sql_expr *build_boolean(builder *b, const PgQuery__BoolExpr *from) {
    static const sql_expr_kind kinds[] = {
        [PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR] = SQL_AND,
        [PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR] = SQL_OR,
        [PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR] = SQL_NOT,
    };
    return build_list(b, kinds[from->boolop], from->location, from->args, from->n_args);
}

static sql_expr *build_truth(builder *b, const PgQuery__BooleanTest *from) {
    sql_expr *expr = build_one(b, SQL_IS_TRUTH, from->location, from->arg);
    expr->number = (int)from->booltesttype - (int)PG_QUERY__BOOL_TEST_TYPE__IS_TRUE;
    return expr;
}

static sql_expr *build_cast(builder *b, const PgQuery__TypeCast *from) {
    sql_expr *expr = build_one(b, SQL_CAST, from->location, from->arg);
    expr->type_name = build_type(b, from->type_name);
    return expr;
}

static sql_expr *build_parameter(builder *b, const PgQuery__ParamRef *from) {
    sql_expr *expr = new_expr(b, SQL_PARAMETER, from->location);
    expr->number = from->number - 1;
    return expr;
}

static sql_expr *build_node(builder *b, const node *from) {
    sql_expr *expr = NULL;
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
        return build_constant(b, from->a_const);
    case PG_QUERY__NODE__NODE_COLUMN_REF:
        return build_column(b, from->column_ref);
    case PG_QUERY__NODE__NODE_PARAM_REF:
        return build_parameter(b, from->param_ref);
    case PG_QUERY__NODE__NODE_A_EXPR:
        return build_operator(b, from->a_expr);
    case PG_QUERY__NODE__NODE_BOOL_EXPR:
        return build_boolean(b, from->bool_expr);
    case PG_QUERY__NODE__NODE_FUNC_CALL:
        return build_call(b, from->func_call);
    case PG_QUERY__NODE__NODE_CASE_EXPR:
        return build_case(b, from->case_expr);
    case PG_QUERY__NODE__NODE_COALESCE_EXPR:
        return build_list(b, SQL_COALESCE, from->coalesce_expr->location, from->coalesce_expr->args,
                          from->coalesce_expr->n_args);
    case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
        return build_list(
            b, from->min_max_expr->op == PG_QUERY__MIN_MAX_OP__IS_LEAST ? SQL_LEAST : SQL_GREATEST,
            from->min_max_expr->location, from->min_max_expr->args, from->min_max_expr->n_args);
    case PG_QUERY__NODE__NODE_TYPE_CAST:
        return build_cast(b, from->type_cast);
    case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
        expr = build_one(b, SQL_COLLATE, from->collate_clause->location, from->collate_clause->arg);
        expr->words = words_of(b, from->collate_clause->collname, from->collate_clause->n_collname);
        return expr;
    case PG_QUERY__NODE__NODE_NULL_TEST:
        expr = build_one(b, SQL_IS_NULL, from->null_test->location, from->null_test->arg);
        expr->flag = from->null_test->nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NOT_NULL;
        return expr;
    case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
        return build_truth(b, from->boolean_test);
    case PG_QUERY__NODE__NODE_SUB_LINK:
        return build_sublink(b, from->sub_link);
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        return build_list(b, SQL_ARRAY, from->a_array_expr->location, from->a_array_expr->elements,
                          from->a_array_expr->n_elements);
    case PG_QUERY__NODE__NODE_ROW_EXPR:
        return build_list(b, SQL_ROW, from->row_expr->location, from->row_expr->args,
                          from->row_expr->n_args);
    case PG_QUERY__NODE__NODE_A_INDIRECTION:
        return build_indirection(b, from->a_indirection);
    case PG_QUERY__NODE__NODE_GROUPING_FUNC:
        return build_list(b, SQL_GROUPING, from->grouping_func->location, from->grouping_func->args,
                          from->grouping_func->n_args);
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
        return build_value_function(b, from->sqlvalue_function);
    case PG_QUERY__NODE__NODE_XML_EXPR:
        return build_xml(b, from->xml_expr);
    case PG_QUERY__NODE__NODE_XML_SERIALIZE:
        return build_xml_text(b, from->xml_serialize);
    case PG_QUERY__NODE__NODE_NAMED_ARG_EXPR:
        expr = build_one(b, SQL_NAMED_ARGUMENT, from->named_arg_expr->location,
                         from->named_arg_expr->arg);
        gen_list_add(b->arena, &expr->words, from->named_arg_expr->name);
        return expr;
    case PG_QUERY__NODE__NODE_SET_TO_DEFAULT:
        return new_expr(b, SQL_DEFAULT, from->set_to_default->location);
    case PG_QUERY__NODE__NODE_MULTI_ASSIGN_REF:
        return build_assigned(b, from->multi_assign_ref);
    case PG_QUERY__NODE__NODE_CURRENT_OF_EXPR:
        return new_expr(b, SQL_CURRENT_OF, -1);
    default:
        refuse(b, -1, "this expression is not supported");
        return new_expr(b, SQL_NULL, -1);
    }
}

/* NULL gives NULL. */
static sql_expr *build_expr(builder *b, const node *from) {
    if (!from)
        return NULL;
    if (++b->depth > TREE_DEPTH)
        refuse(b, -1, "this statement is nested too deep");
    sql_expr *expr = b->depth > TREE_DEPTH ? new_expr(b, SQL_NULL, -1) : build_node(b, from);
    b->depth--;
    return expr;
}

/* --- FROM ------------------------------------------------------------------------------------ */

static sql_alias build_alias(builder *b, const PgQuery__Alias *from) {
    sql_alias alias = {0};
    if (from) {
        alias.name = from->aliasname;
        alias.columns = words_of(b, from->colnames, from->n_colnames);
    }
    return alias;
}

static sql_from *new_from(builder *b, sql_from_kind kind, int32_t location) {
    sql_from *made = gen_new(b->arena, sql_from);
    made->kind = kind;
    made->at = place_of(b, location);
    return made;
}

static sql_from *build_table(builder *b, const PgQuery__RangeVar *from) {
    sql_from *made = new_from(b, FROM_TABLE, from->location);
    made->catalog = present(from->catalogname);
    made->schema = present(from->schemaname);
    made->name = from->relname;
    made->only = !from->inh;
    made->alias = build_alias(b, from->alias);
    return made;
}

static sql_column_definitions build_definitions(builder *b, node *const *nodes, size_t count) {
    sql_column_definitions definitions = {0};
    for (size_t i = 0; i < count; i++) {
        const PgQuery__ColumnDef *from = nodes[i]->column_def;
        sql_column_definition made = {.name = from->colname,
                                      .type = build_type(b, from->type_name),
                                      .at = place_of(b, from->location)};
        gen_list_add(b->arena, &definitions, made);
    }
    return definitions;
}

/* Each function of ROWS FROM is a list: the call, and its column definitions or nothing. */
static sql_from *build_function(builder *b, const PgQuery__RangeFunction *from) {
    sql_from *made = new_from(b, FROM_FUNCTION, -1);
    made->lateral = from->lateral;
    made->ordinality = from->ordinality;
    made->rows_from = from->is_rowsfrom;
    made->alias = build_alias(b, from->alias);
    for (size_t i = 0; i < from->n_functions; i++) {
        const PgQuery__List *pair = from->functions[i]->list;
        sql_expr *call = build_expr(b, pair->items[0]);
        sql_column_definitions definitions = {0};
        bool defined = pair->n_items > 1 && pair->items[1]->node_case == PG_QUERY__NODE__NODE_LIST;
        if (defined)
            definitions =
                build_definitions(b, pair->items[1]->list->items, pair->items[1]->list->n_items);
        gen_list_add(b->arena, &made->functions, call);
        gen_list_add(b->arena, &made->function_definitions, definitions);
        made->at = i == 0 ? call->at : made->at;
    }
    made->definitions = build_definitions(b, from->coldeflist, from->n_coldeflist);
    return made;
}

static sql_from *build_xmltable(builder *b, const PgQuery__RangeTableFunc *from) {
    sql_from *made = new_from(b, FROM_XMLTABLE, from->location);
    made->lateral = from->lateral;
    made->alias = build_alias(b, from->alias);
    sql_expr *row = build_expr(b, from->rowexpr);
    gen_list_add(b->arena, &made->functions, row);
    sql_expr *document = build_expr(b, from->docexpr);
    gen_list_add(b->arena, &made->functions, document);
    for (size_t i = 0; i < from->n_namespaces; i++) {
        sql_expr *name = build_expr(b, from->namespaces[i]->res_target->val);
        gen_list_add(b->arena, &made->functions, name);
    }
    for (size_t i = 0; i < from->n_columns; i++) {
        const PgQuery__RangeTableFuncCol *column = from->columns[i]->range_table_func_col;
        sql_column_definition definition = {
            .name = column->colname,
            .type = column->for_ordinality ? NULL : build_type(b, column->type_name),
            .path = build_expr(b, column->colexpr),
            .default_value = build_expr(b, column->coldefexpr),
            .not_null = column->is_not_null,
            .at = place_of(b, column->location)};
        gen_list_add(b->arena, &made->definitions, definition);
    }
    return made;
}

static sql_from *build_join(builder *b, const PgQuery__JoinExpr *from) {
    static const sql_join joins[] = {
        [PG_QUERY__JOIN_TYPE__JOIN_INNER] = JOINED_INNER,
        [PG_QUERY__JOIN_TYPE__JOIN_LEFT] = JOINED_LEFT,
        [PG_QUERY__JOIN_TYPE__JOIN_FULL] = JOINED_FULL,
        [PG_QUERY__JOIN_TYPE__JOIN_RIGHT] = JOINED_RIGHT,
    };
    sql_from *made = new_from(b, FROM_JOIN, -1);
    made->join = joins[from->jointype];
    made->left = build_from(b, from->larg);
    made->right = build_from(b, from->rarg);
    made->natural = from->is_natural;
    made->using_columns = words_of(b, from->using_clause, from->n_using_clause);
    made->using_alias = build_alias(b, from->join_using_alias);
    made->on = build_expr(b, from->quals);
    made->alias = build_alias(b, from->alias);
    made->at = made->right ? made->right->at : (uint32_t)SQL_NOWHERE;
    return made;
}

static sql_from *build_subselect(builder *b, const PgQuery__RangeSubselect *from) {
    sql_from *made = new_from(b, FROM_QUERY, -1);
    made->lateral = from->lateral;
    made->query = build_query(b, from->subquery);
    made->alias = build_alias(b, from->alias);
    made->at = made->query ? made->query->at : (uint32_t)SQL_NOWHERE;
    return made;
}

static sql_from *build_sample(builder *b, const PgQuery__RangeTableSample *from) {
    sql_from *made = build_from(b, from->relation);
    made->sample = exprs_of(b, from->args, from->n_args);
    made->repeatable = build_expr(b, from->repeatable);
    return made;
}

static sql_from *build_from_node(builder *b, const node *from) {
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_RANGE_VAR:
        return build_table(b, from->range_var);
    case PG_QUERY__NODE__NODE_RANGE_SUBSELECT:
        return build_subselect(b, from->range_subselect);
    case PG_QUERY__NODE__NODE_RANGE_FUNCTION:
        return build_function(b, from->range_function);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_FUNC:
        return build_xmltable(b, from->range_table_func);
    case PG_QUERY__NODE__NODE_RANGE_TABLE_SAMPLE:
        return build_sample(b, from->range_table_sample);
    case PG_QUERY__NODE__NODE_JOIN_EXPR:
        return build_join(b, from->join_expr);
    default:
        refuse(b, -1, "this item of FROM is not supported");
        return new_from(b, FROM_TABLE, -1);
    }
}

static sql_from *build_from(builder *b, const node *from) {
    if (++b->depth > TREE_DEPTH)
        refuse(b, -1, "this statement is nested too deep");
    sql_from *made = b->depth > TREE_DEPTH ? new_from(b, FROM_TABLE, -1) : build_from_node(b, from);
    b->depth--;
    return made;
}

static sql_froms froms_of(builder *b, node *const *nodes, size_t count) {
    sql_froms froms = {0};
    for (size_t i = 0; i < count; i++) {
        sql_from *made = build_from(b, nodes[i]);
        gen_list_add(b->arena, &froms, made);
    }
    return froms;
}

/* --- statements ------------------------------------------------------------------------------ */

static sql_targets targets_of(builder *b, node *const *nodes, size_t count) {
    sql_targets targets = {0};
    for (size_t i = 0; i < count; i++) {
        const PgQuery__ResTarget *from = nodes[i]->res_target;
        sql_target target = {.name = present(from->name),
                             .value = build_expr(b, from->val),
                             .indirect = from->n_indirection > 0,
                             .at = place_of(b, from->location)};
        for (size_t step = 0; step < from->n_indirection; step++) {
            sql_expr *built = build_step(b, from->indirection[step], NULL);
            gen_list_add(b->arena, &target.subscripts, built);
        }
        gen_list_add(b->arena, &targets, target);
    }
    return targets;
}

static void build_cte_extras(builder *b, sql_cte *cte, const PgQuery__CommonTableExpr *from) {
    if (from->search_clause) {
        cte->search_sequence = from->search_clause->search_seq_column;
        cte->search_breadth = from->search_clause->search_breadth_first;
        cte->search_columns = words_of(b, from->search_clause->search_col_list,
                                       from->search_clause->n_search_col_list);
    }
    if (from->cycle_clause) {
        const PgQuery__CTECycleClause *cycle = from->cycle_clause;
        cte->cycle_columns = words_of(b, cycle->cycle_col_list, cycle->n_cycle_col_list);
        cte->cycle_mark = cycle->cycle_mark_column;
        cte->cycle_path = cycle->cycle_path_column;
        cte->cycle_value = build_expr(b, cycle->cycle_mark_value);
        cte->cycle_default = build_expr(b, cycle->cycle_mark_default);
    }
}

static void build_with(builder *b, sql_query *query, const PgQuery__WithClause *with) {
    if (!with)
        return;
    query->recursive = with->recursive;
    for (size_t i = 0; i < with->n_ctes; i++) {
        const PgQuery__CommonTableExpr *from = with->ctes[i]->common_table_expr;
        sql_cte *cte = gen_new(b->arena, sql_cte);
        cte->name = from->ctename;
        cte->columns = words_of(b, from->aliascolnames, from->n_aliascolnames);
        cte->at = place_of(b, from->location);
        cte->query = build_query(b, from->ctequery);
        build_cte_extras(b, cte, from);
        gen_list_add(b->arena, &query->ctes, cte);
    }
}

static sql_group *build_group(builder *b, const node *from) {
    static const sql_group_kind kinds[] = {
        [PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_EMPTY] = GROUP_EMPTY,
        [PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_SIMPLE] = GROUP_SETS,
        [PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_ROLLUP] = GROUP_ROLLUP,
        [PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_CUBE] = GROUP_CUBE,
        [PG_QUERY__GROUPING_SET_KIND__GROUPING_SET_SETS] = GROUP_SETS,
    };
    sql_group *group = gen_new(b->arena, sql_group);
    group->at = SQL_NOWHERE;
    if (from->node_case != PG_QUERY__NODE__NODE_GROUPING_SET) {
        group->expr = build_expr(b, from);
        group->at = group->expr->at;
        return group;
    }
    group->kind = kinds[from->grouping_set->kind];
    group->at = place_of(b, from->grouping_set->location);
    for (size_t i = 0; i < from->grouping_set->n_content; i++) {
        sql_group *item = build_group(b, from->grouping_set->content[i]);
        gen_list_add(b->arena, &group->items, item);
    }
    return group;
}

static void build_locks(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    for (size_t i = 0; i < from->n_locking_clause; i++) {
        const PgQuery__LockingClause *clause = from->locking_clause[i]->locking_clause;
        sql_lock lock = {.at = SQL_NOWHERE};
        for (size_t t = 0; t < clause->n_locked_rels; t++) {
            gen_list_add(b->arena, &lock.tables, clause->locked_rels[t]->range_var->relname);
            lock.at = place_of(b, clause->locked_rels[t]->range_var->location);
        }
        gen_list_add(b->arena, &query->locks, lock);
    }
}

/* DISTINCT without ON is a list of one empty node. */
static void build_distinct(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    query->distinct = from->n_distinct_clause > 0;
    bool on =
        query->distinct && from->distinct_clause[0]->node_case != PG_QUERY__NODE__NODE__NOT_SET;
    if (on)
        query->distinct_on = exprs_of(b, from->distinct_clause, from->n_distinct_clause);
}

static void build_plain_select(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    build_distinct(b, query, from);
    query->targets = targets_of(b, from->target_list, from->n_target_list);
    query->from = froms_of(b, from->from_clause, from->n_from_clause);
    query->where = build_expr(b, from->where_clause);
    for (size_t i = 0; i < from->n_group_clause; i++) {
        sql_group *group = build_group(b, from->group_clause[i]);
        gen_list_add(b->arena, &query->groups, group);
    }
    query->having = build_expr(b, from->having_clause);
    for (size_t i = 0; i < from->n_window_clause; i++) {
        sql_window *window = build_window(b, from->window_clause[i]->window_def);
        gen_list_add(b->arena, &query->windows, window);
    }
}

static void build_values(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    query->kind = STATEMENT_VALUES;
    for (size_t i = 0; i < from->n_values_lists; i++) {
        const PgQuery__List *list = from->values_lists[i]->list;
        sql_exprs row = exprs_of(b, list->items, list->n_items);
        gen_list_add(b->arena, &query->rows, row);
    }
}

static void build_set_operation(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    static const sql_set_operation operations[] = {
        [PG_QUERY__SET_OPERATION__SETOP_UNION] = SET_UNION,
        [PG_QUERY__SET_OPERATION__SETOP_INTERSECT] = SET_INTERSECT,
        [PG_QUERY__SET_OPERATION__SETOP_EXCEPT] = SET_EXCEPT,
    };
    query->kind = STATEMENT_SET_OPERATION;
    query->operation = operations[from->op];
    query->all = from->all;
    query->left = build_select(b, from->larg);
    query->right = build_select(b, from->rarg);
}

static uint32_t query_place(const sql_query *query) {
    if (query->targets.len)
        return query->targets.items[0].at;
    if (query->rows.len && query->rows.items[0].len)
        return query->rows.items[0].items[0]->at;
    if (query->left)
        return query->left->at;
    return query->target ? query->target->at : (uint32_t)SQL_NOWHERE;
}

static sql_query *build_select(builder *b, const PgQuery__SelectStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    if (++b->depth > TREE_DEPTH) {
        refuse(b, -1, "this statement is nested too deep");
        b->depth--;
        return query;
    }
    if (from->into_clause)
        refuse_statement(b, from->into_clause->rel ? from->into_clause->rel->location : -1,
                         "SELECT INTO makes a table: it is no query");
    build_with(b, query, from->with_clause);
    if (from->op > PG_QUERY__SET_OPERATION__SETOP_NONE)
        build_set_operation(b, query, from);
    else if (from->n_values_lists > 0)
        build_values(b, query, from);
    else
        build_plain_select(b, query, from);
    build_sorts(b, &query->order, from->sort_clause, from->n_sort_clause);
    query->limit = build_expr(b, from->limit_count);
    query->offset = build_expr(b, from->limit_offset);
    query->with_ties = from->limit_option == PG_QUERY__LIMIT_OPTION__LIMIT_OPTION_WITH_TIES;
    build_locks(b, query, from);
    query->at = query_place(query);
    b->depth--;
    return query;
}

static void build_conflict(builder *b, sql_query *query, const PgQuery__OnConflictClause *from) {
    if (!from)
        return;
    query->conflict = from->action == PG_QUERY__ON_CONFLICT_ACTION__ONCONFLICT_UPDATE
                          ? CONFLICT_UPDATE
                          : CONFLICT_NOTHING;
    query->conflict_set = targets_of(b, from->target_list, from->n_target_list);
    query->conflict_where = build_expr(b, from->where_clause);
    if (!from->infer)
        return;
    query->arbiter_constraint = present(from->infer->conname);
    query->arbiter_where = build_expr(b, from->infer->where_clause);
    for (size_t i = 0; i < from->infer->n_index_elems; i++) {
        const PgQuery__IndexElem *element = from->infer->index_elems[i]->index_elem;
        sql_expr *expr = build_expr(b, element->expr);
        if (!expr) {
            expr = new_expr(b, SQL_COLUMN, from->infer->location);
            gen_list_add(b->arena, &expr->words, element->name);
        }
        gen_list_add(b->arena, &query->arbiter, expr);
    }
}

static sql_query *build_insert(builder *b, const PgQuery__InsertStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_INSERT;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    query->columns = targets_of(b, from->cols, from->n_cols);
    query->source = from->select_stmt ? build_query(b, from->select_stmt) : NULL;
    query->overriding = from->override == PG_QUERY__OVERRIDING_KIND__OVERRIDING_SYSTEM_VALUE;
    build_conflict(b, query, from->on_conflict_clause);
    query->returning = targets_of(b, from->returning_list, from->n_returning_list);
    query->at = query->target->at;
    return query;
}

static sql_query *build_update(builder *b, const PgQuery__UpdateStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_UPDATE;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    query->targets = targets_of(b, from->target_list, from->n_target_list);
    query->from = froms_of(b, from->from_clause, from->n_from_clause);
    query->where = build_expr(b, from->where_clause);
    query->returning = targets_of(b, from->returning_list, from->n_returning_list);
    query->at = query->target->at;
    return query;
}

static sql_query *build_delete(builder *b, const PgQuery__DeleteStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_DELETE;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    query->from = froms_of(b, from->using_clause, from->n_using_clause);
    query->where = build_expr(b, from->where_clause);
    query->returning = targets_of(b, from->returning_list, from->n_returning_list);
    query->at = query->target->at;
    return query;
}

static sql_merge_action build_action(builder *b, const PgQuery__MergeWhenClause *from) {
    sql_merge_action action = {.matched = from->matched, .kind = STATEMENT_SELECT};
    if (from->command_type == PG_QUERY__CMD_TYPE__CMD_INSERT)
        action.kind = STATEMENT_INSERT;
    else if (from->command_type == PG_QUERY__CMD_TYPE__CMD_UPDATE)
        action.kind = STATEMENT_UPDATE;
    else if (from->command_type == PG_QUERY__CMD_TYPE__CMD_DELETE)
        action.kind = STATEMENT_DELETE;
    action.overriding = from->override == PG_QUERY__OVERRIDING_KIND__OVERRIDING_SYSTEM_VALUE;
    action.condition = build_expr(b, from->condition);
    action.targets = targets_of(b, from->target_list, from->n_target_list);
    action.values = exprs_of(b, from->values, from->n_values);
    return action;
}

static sql_query *build_merge(builder *b, const PgQuery__MergeStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_MERGE;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    sql_from *merged = build_from(b, from->source_relation);
    gen_list_add(b->arena, &query->from, merged);
    query->merge_on = build_expr(b, from->join_condition);
    for (size_t i = 0; i < from->n_merge_when_clauses; i++) {
        sql_merge_action action = build_action(b, from->merge_when_clauses[i]->merge_when_clause);
        gen_list_add(b->arena, &query->actions, action);
    }
    query->at = query->target->at;
    return query;
}

static sql_query *build_query(builder *b, const node *from) {
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        return build_select(b, from->select_stmt);
    case PG_QUERY__NODE__NODE_INSERT_STMT:
        return build_insert(b, from->insert_stmt);
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
        return build_update(b, from->update_stmt);
    case PG_QUERY__NODE__NODE_DELETE_STMT:
        return build_delete(b, from->delete_stmt);
    case PG_QUERY__NODE__NODE_MERGE_STMT:
        return build_merge(b, from->merge_stmt);
    default:
        refuse_statement(b, 0,
                         "only SELECT, VALUES, INSERT, UPDATE, DELETE and MERGE can be queries");
        return gen_new(b->arena, sql_query);
    }
}

/* --- parsing --------------------------------------------------------------------------------- */

static void *arena_take(void *arena, size_t size) {
    return orm_arena_alloc(arena, size);
}

static void arena_keep(void *arena, void *block) {
    (void)arena;
    (void)block;
}

/* Characters from 1, as PostgreSQL counts, to bytes from 0. */
static uint32_t byte_of(const char *text, int character) {
    uint32_t at = 0;
    while (text[at] && character > 1) {
        at++;
        character -= ((unsigned char)text[at] & 0xc0) != 0x80;
    }
    return at;
}

static void syntax_error(builder *b, const PgQueryError *from) {
    const char *text = orm__buffer_text(&b->text->buffer);
    b->error->message = gen_strdup(b->arena, from->message);
    b->error->at = from->cursorpos > 0 ? sql_text_origin(b->text, byte_of(text, from->cursorpos))
                                       : (uint32_t)SQL_NOWHERE;
}

static sql_query *build_parsed(builder *b, const PgQuery__ParseResult *parsed) {
    if (!parsed)
        gen_out_of_memory();
    if (parsed->n_stmts != 1) {
        refuse_statement(b, 0,
                         "only SELECT, VALUES, INSERT, UPDATE, DELETE and MERGE can be queries");
        return NULL;
    }
    sql_query *query = build_query(b, parsed->stmts[0]->stmt);
    return b->error->message ? NULL : query;
}

sql_query *sql_parse(orm_arena *arena, const sql_text *text, sql_error *error) {
    *error = (sql_error){.at = SQL_NOWHERE};
    builder b = {.arena = arena, .text = text, .error = error};
    if (orm__buffer_failed(&text->buffer))
        gen_out_of_memory();
    PgQueryProtobufParseResult result = pg_query_parse_protobuf(orm__buffer_text(&text->buffer));
    sql_query *query = NULL;
    if (result.error) {
        syntax_error(&b, result.error);
    } else {
        ProtobufCAllocator allocator = {arena_take, arena_keep, arena};
        query = build_parsed(
            &b, pg_query__parse_result__unpack(&allocator, result.parse_tree.len,
                                               (const uint8_t *)result.parse_tree.data));
    }
    pg_query_free_protobuf_parse_result(result);
    return query;
}

/* --- functions that a schema creates ---------------------------------------------------------- */

static sql_argument build_argument(builder *b, const PgQuery__FunctionParameter *from) {
    static const sql_argument_mode modes[] = {
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_IN] = ARGUMENT_IN,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_OUT] = ARGUMENT_OUT,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_INOUT] = ARGUMENT_INOUT,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_VARIADIC] = ARGUMENT_VARIADIC,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_TABLE] = ARGUMENT_TABLE,
        [PG_QUERY__FUNCTION_PARAMETER_MODE__FUNC_PARAM_DEFAULT] = ARGUMENT_IN,
    };
    return (sql_argument){.name = present(from->name),
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
    function->name = words_of(b, from->funcname, from->n_funcname);
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
    function->name = words_of(b, from->defnames, from->n_defnames);
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
    if (!result.error) {
        ProtobufCAllocator allocator = {arena_take, arena_keep, arena};
        const PgQuery__ParseResult *parsed = pg_query__parse_result__unpack(
            &allocator, result.parse_tree.len, (const uint8_t *)result.parse_tree.data);
        for (size_t i = 0; parsed && i < parsed->n_stmts; i++)
            build_definition(&b, parsed->stmts[i]->stmt, functions);
    }
    pg_query_free_protobuf_parse_result(result);
}

const char *query_parser_version(void) {
    return "libpg_query, the grammar of PostgreSQL " PG_VERSION;
}
