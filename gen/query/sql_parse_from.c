/*
 * Items of FROM of libpg_query's tree as sql_tree.h's: tables, functions, joins, queries in brackets.
 *
 * The tree has no place for many of them: a join stands where its right side does, a query in
 * brackets where its first column does.
 */
#include "query/sql_parse.h"

static sql_alias build_alias(builder *b, const PgQuery__Alias *from) {
    sql_alias alias = {0};
    if (from) {
        alias.name = from->aliasname;
        alias.columns = build_words(b, from->colnames, from->n_colnames);
    }
    return alias;
}

static sql_from *new_from(builder *b, sql_from_kind kind, int32_t location) {
    sql_from *made = gen_new(b->arena, sql_from);
    made->kind = kind;
    made->at = build_place(b, location);
    return made;
}

sql_from *build_table(builder *b, const PgQuery__RangeVar *from) {
    sql_from *made = new_from(b, FROM_TABLE, from->location);
    made->catalog = build_text(from->catalogname);
    made->schema = build_text(from->schemaname);
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
                                      .at = build_place(b, from->location)};
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
            .at = build_place(b, column->location)};
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
    made->using_columns = build_words(b, from->using_clause, from->n_using_clause);
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
    made->sample = build_exprs(b, from->args, from->n_args);
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
        build_refuse(b, -1, "this item of FROM is not supported");
        return new_from(b, FROM_TABLE, -1);
    }
}

sql_from *build_from(builder *b, const node *from) {
    if (++b->depth > BUILD_DEPTH)
        build_refuse(b, -1, "this statement is nested too deep");
    sql_from *made =
        b->depth > BUILD_DEPTH ? new_from(b, FROM_TABLE, -1) : build_from_node(b, from);
    b->depth--;
    return made;
}

sql_froms build_froms(builder *b, node *const *nodes, size_t count) {
    sql_froms froms = {0};
    for (size_t i = 0; i < count; i++) {
        sql_from *made = build_from(b, nodes[i]);
        gen_list_add(b->arena, &froms, made);
    }
    return froms;
}
