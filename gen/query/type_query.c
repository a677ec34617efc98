/*
 * SELECT, clause by clause in PostgreSQL's order, which decides what an untyped parameter is:
 * WITH, FROM, targets, WHERE, HAVING, ORDER BY, GROUP BY, DISTINCT, LIMIT, windows.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

/* --- names that stand for result columns ----------------------------------------------------- */

static result_column *result_named(analysis *a, sql_query *query, const sql_expr *expr,
                                   const char *clause) {
    result_column *found = NULL;
    for (size_t i = 0; i < query->results.len; i++) {
        result_column *result = query->results.items[i];
        if (!result->name || strcmp(result->name, expr->words.items[0]) != 0)
            continue;
        if (found && !expr_same(found->expr, result->expr)) {
            analysis_error(a, DIAG_QUERY_AMBIGUOUS, expr->at, "%s \"%s\" is ambiguous", clause,
                           result->name);
            return NULL;
        }
        found = found ? found : result;
    }
    return found;
}

/* Whether this level's FROM has a column of that name; GROUP BY then means that one. */
static bool has_input_column(const scope *s, const char *name) {
    for (size_t i = 0; i < s->items.len; i++)
        if (s->items.items[i].columns && range_column(s->items.items[i].range, name) != -1)
            return true;
    return false;
}

/* ORDER BY 1, ORDER BY alias and the like: what SQL-92 allowed. */
static bool type_reference(analysis *a, scope *s, sql_query *query, sql_expr *expr,
                           const char *clause) {
    result_column *found = NULL;
    bool grouping = strcmp(clause, "GROUP BY") == 0;
    if (expr->kind == SQL_INTEGER) {
        if (expr->number < 1 || (size_t)expr->number > query->results.len) {
            analysis_error(a, DIAG_QUERY_COLUMN, expr->at, "%s position %d is not in select list",
                           clause, expr->number);
            return true;
        }
        found = query->results.items[expr->number - 1];
    } else if (expr->kind == SQL_COLUMN && expr->words.len == 1 && !expr->flag) {
        if (!grouping || !has_input_column(s, expr->words.items[0]))
            found = result_named(a, query, expr, clause);
    }
    if (!found)
        return false;
    expr->replaced = found->expr;
    if (found->expr)
        coerce_unknown(a, found->expr);
    expr->type = found->expr ? found->expr->type : found->type;
    found->type = expr->type;
    return true;
}

static void type_sort_key(analysis *a, scope *s, sql_query *query, sql_expr *expr,
                          const char *clause) {
    if (!type_reference(a, s, query, expr, clause) && type_expr(a, s, expr))
        coerce_unknown(a, expr);
}

static void type_group_key(analysis *a, scope *s, sql_query *query, sql_expr *expr,
                           const char *clause) {
    type_sort_key(a, s, query, expr, clause);
    check_comparison(a, expr_start(expr), expr->type, CATALOGUE_EQUATED);
}

static void type_group(analysis *a, scope *s, sql_query *query, sql_group *group) {
    if (group->kind != GROUP_PLAIN)
        query->grouping_sets = true;
    if (group->expr && group->expr->kind == SQL_ROW && group->expr->args.len) {
        for (size_t i = 0; i < group->expr->args.len; i++)
            type_group_key(a, s, query, group->expr->args.items[i], "GROUP BY");
        group->expr->type = OID_RECORD;
    } else if (group->expr) {
        type_group_key(a, s, query, group->expr, "GROUP BY");
    }
    for (size_t i = 0; i < group->items.len; i++)
        type_group(a, s, query, group->items.items[i]);
}

/* --- targets --------------------------------------------------------------------------------- */

result_column *result_add(analysis *a, scope *s, sql_query *query, const char *name,
                          sql_expr *expr) {
    result_column *made = gen_new(a->arena, result_column);
    *made = (result_column){.name = name,
                            .at = expr->at,
                            .type = expr->type,
                            .expr = expr,
                            .query = query,
                            .scope = s,
                            .entity = -1};
    gen_list_add(a->arena, &query->results, made);
    return made;
}

sql_expr *column_expr(analysis *a, scope_range *in, int column, uint32_t at) {
    sql_expr *made = gen_new(a->arena, sql_expr);
    made->kind = SQL_COLUMN;
    made->at = at;
    made->type = in->columns.items[column].type;
    made->range = in;
    made->column = column;
    range_resolve(&made->range, &made->column);
    return made;
}

static void expand_range(analysis *a, scope *s, sql_query *query, scope_range *in, uint32_t at) {
    for (size_t i = 0; i < in->columns.len; i++)
        if (!in->columns.items[i].hidden)
            result_add(a, s, query, in->columns.items[i].name, column_expr(a, in, (int)i, at));
}

static void expand_all(analysis *a, scope *s, sql_query *query, sql_expr *star) {
    if (s->items.len == 0)
        analysis_error(a, DIAG_QUERY_TABLE, star->at,
                       "SELECT * with no tables specified is not valid");
    for (size_t i = 0; i < s->items.len; i++)
        if (s->items.items[i].columns)
            expand_range(a, s, query, s->items.items[i].range, star->at);
    paths_note(a, star);
}

static void expand_star(analysis *a, scope *s, sql_query *query, sql_expr *star) {
    size_t words = star->words.len;
    star->query = words == 0 ? query : NULL; /* whose list it stands in */
    if (words == 0) {
        expand_all(a, s, query, star);
        return;
    }
    scope_range *in = scope_find_range(a, s, words > 1 ? star->words.items[words - 2] : NULL,
                                       star->words.items[words - 1]);
    if (in)
        expand_range(a, s, query, in, star->at);
    else
        analysis_error(a, DIAG_QUERY_TABLE, star->at, "there is no table `%s` here",
                       star->words.items[words - 1]);
}

/* (row).*: a column for each field. */
static void expand_fields(analysis *a, scope *s, sql_query *query, sql_expr *star) {
    sql_expr *value = star->args.items[0];
    if (!type_expr(a, s, value))
        return;
    if (value->kind == SQL_COLUMN && value->column < 0) {
        expand_range(a, s, query, value->range, star->at);
        return;
    }
    const catalogue_type *type =
        catalogue_type_of(a->catalogue, catalogue_base_type(a->catalogue, value->type));
    bool outputs = value->kind == SQL_CALL && value->resolved && value->resolved->output_count > 1;
    size_t count = outputs ? value->resolved->output_count : type ? type->attribute_count : 0;
    const catalogue_attribute *fields = outputs ? value->resolved->outputs
                                        : type  ? type->attributes
                                                : NULL;
    if (count == 0)
        analysis_error(a, DIAG_QUERY_TYPE, value->at, "type %s is not composite",
                       spelling_of(a, value->type));
    for (size_t i = 0; i < count; i++) {
        sql_expr *field = gen_new(a->arena, sql_expr);
        *field = (sql_expr){.kind = SQL_FIELD, .at = star->at, .type = fields[i].type};
        gen_list_add(a->arena, &field->words, fields[i].name);
        gen_list_add(a->arena, &field->args, value);
        result_add(a, s, query, fields[i].name, field);
    }
}

void expand_values(analysis *a, scope *s, sql_exprs *values) {
    sql_exprs made = {0};
    bool stars = false;
    for (size_t i = 0; i < values->len; i++) {
        sql_expr *value = values->items[i];
        bool star = value->kind == SQL_COLUMN && value->flag && value->words.len > 0;
        if (!star && value->kind != SQL_ALL_FIELDS) {
            gen_list_add(a->arena, &made, value);
            continue;
        }
        sql_query list = {0};
        if (star)
            expand_star(a, s, &list, value);
        else
            expand_fields(a, s, &list, value);
        for (size_t c = 0; c < list.results.len; c++)
            gen_list_add(a->arena, &made, list.results.items[c]->expr);
        stars = true;
    }
    if (stars)
        *values = made;
}

/* --- entities -------------------------------------------------------------------------------- */

static bool is_arm(const sql_query *in, const sql_query *query) {
    if (in == query)
        return true;
    return in->kind == STATEMENT_SET_OPERATION &&
           (is_arm(in->left, query) || is_arm(in->right, query));
}

/* `SELECT e`, a whole item of the statement's own list, is the entity; elsewhere e is a row. */
static bool type_entity(analysis *a, scope *s, sql_query *query, const sql_target *target) {
    const sql_expr *value = target->value;
    bool bare = value->kind == SQL_COLUMN && value->words.len == 1 && !value->flag;
    if (!bare || !a->lowering || !is_arm(a->root, query))
        return false;
    const char *name = value->words.items[0];
    scope_range *in = scope_find_range(a, s, NULL, name);
    if (!in || !in->entity)
        return false;
    for (scope *level = s; level; level = level->outer) {
        if (!has_input_column(level, name))
            continue;
        diag_message *message =
            analysis_error(a, DIAG_QUERY_ENTITY, value->at,
                           "`%s` is a column here, and also the table's name", name);
        diag_hint(message, "give table `%s` another alias", in->table->name.name);
        return true;
    }
    entity_add(a, query, target, in);
    return true;
}

static void type_target(analysis *a, scope *s, sql_query *query, sql_target *target) {
    sql_expr *value = target->value;
    if (value->kind == SQL_COLUMN && value->flag) {
        expand_star(a, s, query, value);
    } else if (value->kind == SQL_ALL_FIELDS) {
        expand_fields(a, s, query, value);
    } else if (!type_entity(a, s, query, target)) {
        type_expr(a, s, value);
        result_add(a, s, query, target->name ? target->name : figure_name(value), value);
    }
}

void type_targets(analysis *a, scope *s, sql_query *query, sql_targets *targets) {
    for (size_t i = 0; i < targets->len; i++)
        type_target(a, s, query, &targets->items[i]);
}

/* --- SELECT ---------------------------------------------------------------------------------- */

static void forbid(scope *s, const char *clause) {
    s->no_aggregates = s->no_windows = s->no_sets = clause;
}

static void type_limit(analysis *a, scope *s, sql_expr *limit, const char *clause) {
    if (!limit)
        return;
    forbid(s, clause);
    if (type_expr(a, s, limit))
        coerce(a, limit, OID_INT8, CATALOGUE_IMPLICIT);
    if (limit->kind == SQL_PARAMETER && s->query == a->root && strcmp(clause, "LIMIT") == 0)
        a->parameters.items[limit->number].is_limit = true;
    forbid(s, NULL);
}

static void check_locks(analysis *a, const scope *s, const sql_query *query) {
    for (size_t i = 0; i < query->locks.len; i++) {
        const sql_lock *lock = &query->locks.items[i];
        for (size_t t = 0; t < lock->tables.len; t++) {
            bool found = false;
            for (size_t r = 0; r < s->ranges.len; r++)
                found = found || (s->ranges.items[r]->name &&
                                  strcmp(s->ranges.items[r]->name, lock->tables.items[t]) == 0);
            if (!found)
                analysis_error(a, DIAG_QUERY_TABLE, lock->at,
                               "relation \"%s\" in FOR UPDATE clause not found in FROM clause",
                               lock->tables.items[t]);
        }
    }
}

static void check_distinct_on(analysis *a, const sql_query *query) {
    for (size_t i = 0; i < query->distinct_on.len && i < query->order.len; i++) {
        const sql_expr *sorted = query->order.items[i].expr;
        sorted = sorted->replaced ? sorted->replaced : sorted;
        bool found = false;
        for (size_t d = 0; d < query->distinct_on.len; d++) {
            const sql_expr *on = query->distinct_on.items[d];
            found = found || expr_same(on->replaced ? on->replaced : on, sorted);
        }
        if (!found && sorted->type)
            analysis_error(
                a, DIAG_QUERY_GROUPING, expr_start(query->order.items[i].expr),
                "SELECT DISTINCT ON expressions must match initial ORDER BY expressions");
    }
}

static void type_clauses(analysis *a, scope *s, sql_query *query) {
    forbid(s, "WHERE");
    if (query->where)
        type_condition(a, s, query->where, "WHERE");
    forbid(s, NULL);
    s->no_windows = s->no_sets = "HAVING";
    if (query->having)
        type_condition(a, s, query->having, "HAVING");
    forbid(s, NULL);
    for (size_t i = 0; i < query->order.len; i++)
        type_sort_key(a, s, query, query->order.items[i].expr, "ORDER BY");
    check_sorts(a, &query->order);
    forbid(s, "GROUP BY");
    for (size_t i = 0; i < query->groups.len; i++)
        type_group(a, s, query, query->groups.items[i]);
    forbid(s, NULL);
    for (size_t i = 0; i < query->distinct_on.len; i++)
        type_group_key(a, s, query, query->distinct_on.items[i], "SELECT DISTINCT ON");
}

static void check_width(analysis *a, const sql_query *query) {
    enum { MOST_RESULTS = 1664 };
    if (query->results.len > MOST_RESULTS)
        diag_hint(analysis_error(a, DIAG_QUERY_RESULT, query->results.items[MOST_RESULTS]->at,
                                 "%zu columns are too many for one row", query->results.len),
                  "PostgreSQL sends %d", MOST_RESULTS);
}

static void finish_results(analysis *a, sql_query *query) {
    check_width(a, query);
    for (size_t i = 0; i < query->results.len; i++) {
        result_column *result = query->results.items[i];
        if (result->expr && !query->keep_unknown)
            coerce_unknown(a, result->expr);
        if (result->expr)
            result->type = result->expr->type;
    }
}

static void type_select(analysis *a, scope *s, sql_query *query) {
    forbid(s, "functions in FROM");
    s->no_sets = NULL;
    type_from_list(a, s, &query->from);
    forbid(s, NULL);
    s->set_functions = 0;
    type_targets(a, s, query, &query->targets);
    type_clauses(a, s, query);
    type_limit(a, s, query->limit, "LIMIT");
    type_limit(a, s, query->offset, "OFFSET");
    for (size_t i = 0; i < query->windows.len; i++)
        type_window(a, s, query->windows.items[i]);
    finish_results(a, query);
    if (query->distinct && query->distinct_on.len == 0)
        check_results_differ(a, query);
    query->aggregated = query->aggregated || query->groups.len || query->having;
    check_locks(a, s, query);
    check_distinct_on(a, query);
    check_grouping(a, s, query);
    learn_joins(a, s, &query->from);
    if (query->where)
        learn(a, s, query->where);
}

/* All that there is to know of a command is whether its tables are there. */
static void type_command(analysis *a, scope *outer, sql_query *query) {
    scope *s = scope_new(a, outer, query);
    for (size_t i = 0; i < query->from.len; i++)
        type_target_table(a, s, query->from.items[i]);
}

void type_query(analysis *a, scope *outer, sql_query *query) {
    if (query->kind == STATEMENT_COMMAND) {
        type_command(a, outer, query);
        return;
    }
    if (query->kind >= STATEMENT_INSERT) {
        type_change(a, outer, query);
        return;
    }
    scope *s = scope_new(a, outer, query);
    type_ctes(a, s, query);
    if (query->kind == STATEMENT_SELECT) {
        type_select(a, s, query);
        return;
    }
    if (query->kind == STATEMENT_VALUES)
        type_values(a, s, query);
    else
        type_set_operation(a, s, query);
    type_limit(a, s, query->limit, "LIMIT");
    type_limit(a, s, query->offset, "OFFSET");
}
