/*
 * Types, constants and expressions of libpg_query's tree as sql_tree.h's.
 *
 * What no case here knows is refused. Expressions nest no deeper than BUILD_DEPTH.
 */
#include <string.h>

#include "query/sql_parse.h"

sql_expr *build_new(builder *b, sql_expr_kind kind, int32_t location) {
    sql_expr *expr = gen_new(b->arena, sql_expr);
    expr->kind = kind;
    expr->at = build_place(b, location);
    return expr;
}

static void add_argument(builder *b, sql_expr *expr, const node *argument) {
    sql_expr *built = build_expr(b, argument);
    gen_list_add(b->arena, &expr->args, built);
}

sql_exprs build_exprs(builder *b, node *const *nodes, size_t count) {
    sql_exprs exprs = {0};
    for (size_t i = 0; i < count; i++) {
        sql_expr *built = build_expr(b, nodes[i]);
        gen_list_add(b->arena, &exprs, built);
    }
    return exprs;
}

/* --- types and constants --------------------------------------------------------------------- */

sql_type_name *build_type(builder *b, const PgQuery__TypeName *from) {
    sql_type_name *type = gen_new(b->arena, sql_type_name);
    type->words = build_words(b, from->names, from->n_names);
    type->modifiers = build_exprs(b, from->typmods, from->n_typmods);
    type->dimensions = (int)from->n_array_bounds;
    type->set = from->setof;
    type->at = build_place(b, from->location);
    if (from->pct_type)
        build_refuse(b, from->location, "%TYPE is not supported here");
    return type;
}

static sql_expr *build_constant(builder *b, const PgQuery__AConst *from) {
    sql_expr *expr = build_new(b, SQL_NULL, from->location);
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
    sql_expr *expr = build_new(b, SQL_COLUMN, from->location);
    expr->words = build_words(b, from->fields, from->n_fields);
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
    sql_expr *expr = build_new(b, kinds[from->kind].kind, from->location);
    expr->flag = kinds[from->kind].flag;
    expr->words = build_words(b, from->name, from->n_name);
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

void build_sorts(builder *b, sql_sorts *sorts, node *const *nodes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const PgQuery__SortBy *by = nodes[i]->sort_by;
        sql_sort sort = {.expr = build_expr(b, by->node), .at = build_place(b, by->location)};
        sort.descending = by->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_DESC;
        sort.using_operator = by->sortby_dir == PG_QUERY__SORT_BY_DIR__SORTBY_USING;
        sort.nulls = (by->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_FIRST) -
                     (by->sortby_nulls == PG_QUERY__SORT_BY_NULLS__SORTBY_NULLS_LAST);
        gen_list_add(b->arena, sorts, sort);
    }
}

/* FRAMEOPTION_NONDEFAULT of PostgreSQL's parsenodes.h. */
enum { FRAME_GIVEN = 0x00001 };

sql_window *build_window(builder *b, const PgQuery__WindowDef *from) {
    sql_window *window = gen_new(b->arena, sql_window);
    window->name = build_text(from->name);
    window->base = build_text(from->refname);
    window->partition = build_exprs(b, from->partition_clause, from->n_partition_clause);
    build_sorts(b, &window->order, from->order_clause, from->n_order_clause);
    window->framed = from->frame_options & FRAME_GIVEN;
    window->frame_start = build_expr(b, from->start_offset);
    window->frame_end = build_expr(b, from->end_offset);
    window->at = build_place(b, from->location);
    return window;
}

static sql_expr *build_call(builder *b, const PgQuery__FuncCall *from) {
    sql_expr *expr = build_new(b, SQL_CALL, from->location);
    expr->words = build_words(b, from->funcname, from->n_funcname);
    expr->args = build_exprs(b, from->args, from->n_args);
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
    sql_expr *expr = build_new(b, SQL_CASE, from->location);
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
    sql_expr *expr = build_new(b, kinds[from->sub_link_type], from->location);
    if (from->testexpr)
        add_argument(b, expr, from->testexpr);
    expr->words = build_words(b, from->oper_name, from->n_oper_name);
    expr->query = build_query(b, from->subselect);
    return expr;
}

static sql_expr *build_subscript(builder *b, const PgQuery__AIndices *from, sql_expr *of) {
    sql_expr *expr = build_new(b, SQL_SUBSCRIPT, -1);
    expr->at = of ? of->at : (uint32_t)SQL_NOWHERE;
    expr->flag = from->is_slice;
    expr->left = build_expr(b, from->is_slice ? from->lidx : from->uidx);
    expr->right = from->is_slice ? build_expr(b, from->uidx) : NULL;
    return expr;
}

sql_expr *build_step(builder *b, const node *step, sql_expr *of) {
    sql_expr *expr = NULL;
    if (step->node_case == PG_QUERY__NODE__NODE_A_INDICES) {
        expr = build_subscript(b, step->a_indices, of);
    } else {
        bool star = step->node_case == PG_QUERY__NODE__NODE_A_STAR;
        expr = build_new(b, star ? SQL_ALL_FIELDS : SQL_FIELD, -1);
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
    sql_expr *expr = build_new(b, SQL_VALUE_FUNCTION, from->location);
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
    sql_expr *expr = build_new(b, document ? SQL_IS_DOCUMENT : SQL_XML, from->location);
    expr->number = (int)kinds[from->op].xml;
    expr->text = kinds[from->op].name;
    expr->args = build_exprs(b, from->args, from->n_args);
    for (size_t i = 0; i < from->n_named_args; i++) {
        sql_expr *value = build_expr(b, from->named_args[i]->res_target->val);
        sql_expr *named = build_new(b, SQL_NAMED_ARGUMENT, -1);
        gen_list_add(b->arena, &named->args, value);
        gen_list_add(b->arena, &expr->args, named);
    }
    return expr;
}

static sql_expr *build_xml_text(builder *b, const PgQuery__XmlSerialize *from) {
    sql_expr *expr = build_new(b, SQL_XML, from->location);
    expr->number = XML_TEXT;
    expr->text = "xmlserialize";
    expr->type_name = build_type(b, from->type_name);
    add_argument(b, expr, from->expr);
    return expr;
}

static sql_expr *build_one(builder *b, sql_expr_kind kind, int32_t location, const node *argument) {
    sql_expr *expr = build_new(b, kind, location);
    add_argument(b, expr, argument);
    return expr;
}

static sql_expr *build_list(builder *b, sql_expr_kind kind, int32_t location, node *const *nodes,
                            size_t count) {
    sql_expr *expr = build_new(b, kind, location);
    expr->args = build_exprs(b, nodes, count);
    return expr;
}

static sql_expr *build_assigned(builder *b, const PgQuery__MultiAssignRef *from) {
    sql_expr *expr = build_new(b, SQL_ASSIGNED, -1);
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
    sql_expr *expr = build_new(b, SQL_PARAMETER, from->location);
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
        expr->words =
            build_words(b, from->collate_clause->collname, from->collate_clause->n_collname);
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
        return build_new(b, SQL_DEFAULT, from->set_to_default->location);
    case PG_QUERY__NODE__NODE_MULTI_ASSIGN_REF:
        return build_assigned(b, from->multi_assign_ref);
    case PG_QUERY__NODE__NODE_CURRENT_OF_EXPR:
        return build_new(b, SQL_CURRENT_OF, -1);
    default:
        build_refuse(b, -1, "this expression is not supported");
        return build_new(b, SQL_NULL, -1);
    }
}

sql_expr *build_expr(builder *b, const node *from) {
    if (!from)
        return NULL;
    if (++b->depth > BUILD_DEPTH)
        build_refuse(b, -1, "this statement is nested too deep");
    sql_expr *expr = b->depth > BUILD_DEPTH ? build_new(b, SQL_NULL, -1) : build_node(b, from);
    b->depth--;
    return expr;
}
