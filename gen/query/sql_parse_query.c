/*
 * Statements of libpg_query's tree as sql_tree.h's: SELECT with its clauses, and those that change
 * rows. What is no query is refused.
 */
#include "query/sql_parse.h"

static sql_query *build_select(builder *b, const PgQuery__SelectStmt *from);

static sql_targets build_targets(builder *b, node *const *nodes, size_t count) {
    sql_targets targets = {0};
    for (size_t i = 0; i < count; i++) {
        const PgQuery__ResTarget *from = nodes[i]->res_target;
        sql_target target = {.name = build_text(from->name),
                             .value = build_expr(b, from->val),
                             .indirect = from->n_indirection > 0,
                             .at = build_place(b, from->location)};
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
        cte->search_columns = build_words(b, from->search_clause->search_col_list,
                                          from->search_clause->n_search_col_list);
    }
    if (from->cycle_clause) {
        const PgQuery__CTECycleClause *cycle = from->cycle_clause;
        cte->cycle_columns = build_words(b, cycle->cycle_col_list, cycle->n_cycle_col_list);
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
        cte->columns = build_words(b, from->aliascolnames, from->n_aliascolnames);
        cte->at = build_place(b, from->location);
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
    group->at = build_place(b, from->grouping_set->location);
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
            lock.at = build_place(b, clause->locked_rels[t]->range_var->location);
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
        query->distinct_on = build_exprs(b, from->distinct_clause, from->n_distinct_clause);
}

static void build_plain_select(builder *b, sql_query *query, const PgQuery__SelectStmt *from) {
    build_distinct(b, query, from);
    query->targets = build_targets(b, from->target_list, from->n_target_list);
    query->from = build_froms(b, from->from_clause, from->n_from_clause);
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
        sql_exprs row = build_exprs(b, list->items, list->n_items);
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
    if (++b->depth > BUILD_DEPTH) {
        build_refuse(b, -1, "this statement is nested too deep");
        b->depth--;
        return query;
    }
    if (from->into_clause)
        build_refuse_statement(b, from->into_clause->rel ? from->into_clause->rel->location : -1,
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
    query->conflict_set = build_targets(b, from->target_list, from->n_target_list);
    query->conflict_where = build_expr(b, from->where_clause);
    if (!from->infer)
        return;
    query->arbiter_constraint = build_text(from->infer->conname);
    query->arbiter_where = build_expr(b, from->infer->where_clause);
    for (size_t i = 0; i < from->infer->n_index_elems; i++) {
        const PgQuery__IndexElem *element = from->infer->index_elems[i]->index_elem;
        sql_expr *expr = build_expr(b, element->expr);
        if (!expr) {
            expr = build_new(b, SQL_COLUMN, from->infer->location);
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
    query->columns = build_targets(b, from->cols, from->n_cols);
    query->source = from->select_stmt ? build_query(b, from->select_stmt) : NULL;
    query->overriding = from->override == PG_QUERY__OVERRIDING_KIND__OVERRIDING_SYSTEM_VALUE;
    build_conflict(b, query, from->on_conflict_clause);
    query->returning = build_targets(b, from->returning_list, from->n_returning_list);
    query->at = query->target->at;
    return query;
}

static sql_query *build_update(builder *b, const PgQuery__UpdateStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_UPDATE;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    query->targets = build_targets(b, from->target_list, from->n_target_list);
    query->from = build_froms(b, from->from_clause, from->n_from_clause);
    query->where = build_expr(b, from->where_clause);
    query->returning = build_targets(b, from->returning_list, from->n_returning_list);
    query->at = query->target->at;
    return query;
}

static sql_query *build_delete(builder *b, const PgQuery__DeleteStmt *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_DELETE;
    build_with(b, query, from->with_clause);
    query->target = build_table(b, from->relation);
    query->from = build_froms(b, from->using_clause, from->n_using_clause);
    query->where = build_expr(b, from->where_clause);
    query->returning = build_targets(b, from->returning_list, from->n_returning_list);
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
    action.targets = build_targets(b, from->target_list, from->n_target_list);
    action.values = build_exprs(b, from->values, from->n_values);
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

/* --- commands -------------------------------------------------------------------------------- */

static void add_tables(builder *b, sql_query *query, node *const *nodes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        bool analyzed = nodes[i]->node_case == PG_QUERY__NODE__NODE_VACUUM_RELATION;
        sql_from *table =
            build_table(b, analyzed ? nodes[i]->vacuum_relation->relation : nodes[i]->range_var);
        gen_list_add(b->arena, &query->from, table);
    }
}

/* Whether it takes no parameters, gives no rows and leaves the connection as it was. Its tables are
 * added. */
static bool is_command(builder *b, const node *from, sql_query *query) {
    sql_from *view = NULL;
    switch ((int)from->node_case) {
    case PG_QUERY__NODE__NODE_TRUNCATE_STMT:
        add_tables(b, query, from->truncate_stmt->relations, from->truncate_stmt->n_relations);
        return true;
    case PG_QUERY__NODE__NODE_LOCK_STMT:
        add_tables(b, query, from->lock_stmt->relations, from->lock_stmt->n_relations);
        return true;
    case PG_QUERY__NODE__NODE_VACUUM_STMT:
        add_tables(b, query, from->vacuum_stmt->rels, from->vacuum_stmt->n_rels);
        return !from->vacuum_stmt->is_vacuumcmd;
    case PG_QUERY__NODE__NODE_REFRESH_MAT_VIEW_STMT:
        view = build_table(b, from->refresh_mat_view_stmt->relation);
        gen_list_add(b->arena, &query->from, view);
        return true;
    case PG_QUERY__NODE__NODE_VARIABLE_SET_STMT:
        return from->variable_set_stmt->is_local;
    case PG_QUERY__NODE__NODE_NOTIFY_STMT:
    case PG_QUERY__NODE__NODE_CONSTRAINTS_SET_STMT:
        return true;
    default:
        return false;
    }
}

static sql_query *build_command(builder *b, const node *from) {
    sql_query *query = gen_new(b->arena, sql_query);
    query->kind = STATEMENT_COMMAND;
    query->at = SQL_NOWHERE;
    if (!is_command(b, from, query))
        build_refuse_statement(b, 0, not_a_query);
    return query;
}

/* --- any statement --------------------------------------------------------------------------- */

sql_query *build_query(builder *b, const node *from) {
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
        return build_command(b, from);
    }
}
