/*
 * UPDATE, DELETE and MERGE, and what they share with INSERT: the table, RETURNING. INSERT is in
 * type_insert.c, what goes into which column in type_assignment.c.
 *
 * UPDATE's values meet their columns' types only after WHERE was typed, as in PostgreSQL.
 */
#include "query/type_change.h"

#include "diag/memory.h"

void target_show(analysis *a, scope *s, scope_range *in) {
    gen_list_add(a->arena, &s->items,
                 (scope_item){.range = in, .names = true, .columns = true, .lateral_ok = true});
}

void type_returning(analysis *a, scope *s, sql_query *query) {
    s->no_aggregates = s->no_windows = "RETURNING";
    type_targets(a, s, query, &query->returning);
    s->no_aggregates = s->no_windows = NULL;
    for (size_t i = 0; i < query->results.len; i++) {
        result_column *result = query->results.items[i];
        coerce_unknown(a, result->expr);
        result->type = result->expr->type;
    }
}

static void type_where(analysis *a, scope *s, sql_query *query) {
    if (!query->where)
        return;
    s->no_aggregates = s->no_windows = s->no_sets = "WHERE";
    type_condition(a, s, query->where, "WHERE");
    s->no_aggregates = s->no_windows = s->no_sets = NULL;
}

static void type_update(analysis *a, scope *s, sql_query *query, scope_range *in) {
    target_show(a, s, in);
    s->items.items[0].lateral_only = query->from.len > 0;
    type_from_list(a, s, &query->from);
    type_set_values(a, s, &query->targets);
    type_where(a, s, query);
    type_returning(a, s, query);
    assign_targets(a, s, &query->targets, in);
}

static void type_delete(analysis *a, scope *s, sql_query *query, scope_range *in) {
    target_show(a, s, in);
    s->items.items[0].lateral_only = query->from.len > 0;
    type_from_list(a, s, &query->from);
    type_where(a, s, query);
    type_returning(a, s, query);
}

/* What is not matched has no row of the target. */
static void merge_action(analysis *a, scope *s, sql_merge_action *action, scope_range *in) {
    scope_item target = s->items.items[0];
    if (!action->matched)
        s->items.items[0].names = s->items.items[0].columns = false;
    if (action->condition)
        type_condition(a, s, action->condition, "WHEN");
    if (action->kind == STATEMENT_INSERT)
        merge_insert(a, s, action, in);
    if (action->kind == STATEMENT_UPDATE) {
        type_set_values(a, s, &action->targets);
        assign_targets(a, s, &action->targets, in);
    }
    s->items.items[0] = target;
}

static void type_merge(analysis *a, scope *s, sql_query *query, scope_range *in) {
    target_show(a, s, in);
    s->items.items[0].lateral_only = true;
    type_from_list(a, s, &query->from);
    type_condition(a, s, query->merge_on, "MERGE/ON");
    for (size_t i = 0; i < query->actions.len; i++)
        merge_action(a, s, &query->actions.items[i], in);
}

void type_change(analysis *a, scope *outer, sql_query *query) {
    scope *s = scope_new(a, outer, query);
    type_ctes(a, s, query);
    scope_range *in = type_target_table(a, s, query->target);
    if (!in)
        return;
    if (query->kind == STATEMENT_INSERT)
        type_insert(a, s, query, in);
    else if (query->kind == STATEMENT_UPDATE)
        type_update(a, s, query, in);
    else if (query->kind == STATEMENT_DELETE)
        type_delete(a, s, query, in);
    else
        type_merge(a, s, query, in);
    learn_joins(a, s, &query->from);
    if (query->where)
        learn(a, s, query->where);
}
