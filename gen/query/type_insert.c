/* INSERT: which value goes into which column, and ON CONFLICT; MERGE's INSERT. */
#include "query/type_change.h"

#include <string.h>

#include "diag/memory.h"

typedef ORM__LIST(int) column_list;

static void note_insert(analysis *a, const scope_range *in, const column_list *columns) {
    query_insert made = {.table = in->table};
    for (size_t i = 0; i < columns->len; i++) {
        int column = columns->items[i];
        if (column >= 0 && in->columns.items[column].column)
            gen_list_add(a->arena, &made.given, in->columns.items[column].column);
    }
    if (made.table)
        gen_list_add(a->arena, &a->inserts, made);
}

static column_list insert_columns(analysis *a, const sql_query *query, const scope_range *in) {
    column_list list = {0};
    for (size_t i = 0; i < query->columns.len; i++) {
        const sql_target *target = &query->columns.items[i];
        int column = target_column(a, in, target->name, target->at);
        for (size_t j = 0; j < list.len && column >= 0; j++)
            if (list.items[j] == column && !target->indirect)
                analysis_error(a, DIAG_QUERY_COLUMN, target->at,
                               "column `%s` specified more than once", target->name);
        gen_list_add(a->arena, &list, column);
    }
    for (size_t i = 0; query->columns.len == 0 && i < in->columns.len; i++)
        if (!in->columns.items[i].hidden)
            gen_list_add(a->arena, &list, (int)i);
    note_insert(a, in, &list);
    return list;
}

static bool check_count(analysis *a, const sql_query *query, size_t columns, size_t values,
                        uint32_t at) {
    bool listed = query->columns.len > 0;
    if (values <= columns && (!listed || values == columns))
        return true;
    analysis_error(a, DIAG_QUERY_COUNT, at, "INSERT has more %s than %s",
                   values > columns ? "expressions" : "target columns",
                   values > columns ? "target columns" : "expressions");
    return false;
}

/* The item of INSERT's list that goes into a part of its column; NULL when that is all of it. */
static const sql_target *part_of(const sql_query *query, size_t at) {
    bool indirect = at < query->columns.len && query->columns.items[at].indirect;
    return indirect ? &query->columns.items[at] : NULL;
}

static void insert_values(analysis *a, scope *s, sql_query *query, const scope_range *in,
                          const column_list *columns) {
    for (size_t r = 0; r < query->source->rows.len; r++) {
        sql_exprs *row = &query->source->rows.items[r];
        expand_values(a, s, row);
        uint32_t at = row->len ? expr_start(row->items[0]) : query->source->at;
        if (!check_count(a, query, columns->len, row->len, at))
            return;
        for (size_t i = 0; i < row->len; i++) {
            sql_expr *value = row->items[i];
            const sql_target *part = part_of(query, i);
            if (columns->items[i] < 0 || (value->kind != SQL_DEFAULT && !type_expr(a, s, value)))
                continue;
            if (part)
                assign_part(a, s, part, in, columns->items[i], value);
            else
                assign(a, in, columns->items[i], value, true, query->overriding);
        }
    }
}

static void assign_result(analysis *a, const scope_range *in, int column, result_column *result,
                          bool overriding) {
    const scope_column *to = &in->columns.items[column];
    if (result->expr) {
        assign(a, in, column, result->expr, true, overriding);
        result->type = result->expr->type;
    } else if (result->type && result->type != OID_UNKNOWN && to->type &&
               !resolve_can_convert(a->catalogue, result->type, to->type, CATALOGUE_ASSIGNMENT)) {
        analysis_error(a, DIAG_QUERY_TYPE, result->at, "column `%s` is of type %s but this is %s",
                       to->name, spelling_of(a, to->type), spelling_of(a, result->type));
    }
}

static void insert_select(analysis *a, scope *s, sql_query *query, const scope_range *in,
                          const column_list *columns) {
    query->source->keep_unknown = query->source->kind == STATEMENT_SELECT;
    type_query(a, s, query->source);
    size_t count = query->source->results.len;
    if (count == 0 || !check_count(a, query, columns->len, count, query->source->at))
        return;
    for (size_t i = 0; i < count; i++) {
        result_column *result = query->source->results.items[i];
        const sql_target *part = part_of(query, i);
        if (columns->items[i] >= 0 && part && result->expr)
            assign_part(a, s, part, in, columns->items[i], result->expr);
        else if (columns->items[i] >= 0 && !part)
            assign_result(a, in, columns->items[i], result, query->overriding);
    }
}

static bool is_plain_values(const sql_query *query) {
    return query->kind == STATEMENT_VALUES && !query->ctes.len && !query->order.len &&
           !query->limit && !query->offset;
}

void merge_insert(analysis *a, scope *s, const sql_merge_action *action, const scope_range *in) {
    sql_query shape = {.columns = action->targets};
    column_list columns = insert_columns(a, &shape, in);
    if (action->values.len == 0 || !check_count(a, &shape, columns.len, action->values.len,
                                                expr_start(action->values.items[0])))
        return;
    for (size_t i = 0; i < action->values.len; i++)
        if (columns.items[i] >= 0 && (action->values.items[i]->kind == SQL_DEFAULT ||
                                      type_expr(a, s, action->values.items[i])))
            assign(a, in, columns.items[i], action->values.items[i], true, action->overriding);
}

/* --- ON CONFLICT ------------------------------------------------------------------------------ */

static bool same_columns(const sql_exprs *arbiter, const scope_range *in,
                         const model_columns *columns) {
    if (arbiter->len != columns->len)
        return false;
    for (size_t i = 0; i < columns->len; i++) {
        bool found = false;
        for (size_t j = 0; j < arbiter->len; j++) {
            const sql_expr *expr = arbiter->items[j];
            found = found || (expr->range == in && expr->column >= 0 &&
                              in->columns.items[expr->column].column == columns->items[i]);
        }
        if (!found)
            return false;
    }
    return true;
}

static bool index_fits(const sql_exprs *arbiter, const scope_range *in, const model_index *index,
                       orm_arena *arena) {
    model_columns columns = {0};
    for (size_t i = 0; i < index->elements.len; i++) {
        if (!index->elements.items[i].column)
            return true; /* over an expression: the server will say */
        gen_list_add(arena, &columns, index->elements.items[i].column);
    }
    return same_columns(arbiter, in, &columns);
}

static bool has_arbiter(analysis *a, const sql_query *query, const scope_range *in) {
    for (size_t i = 0; i < query->arbiter.len; i++)
        if (query->arbiter.items[i]->kind != SQL_COLUMN)
            return true;
    for (size_t i = 0; i < in->table->constraints.len; i++) {
        const model_constraint *constraint = in->table->constraints.items[i];
        bool unique =
            constraint->kind == CONSTRAINT_PRIMARY_KEY || constraint->kind == CONSTRAINT_UNIQUE;
        if (unique && same_columns(&query->arbiter, in, &constraint->columns))
            return true;
    }
    for (size_t i = 0; i < in->table->indexes.len; i++)
        if (in->table->indexes.items[i]->unique &&
            index_fits(&query->arbiter, in, in->table->indexes.items[i], a->arena))
            return true;
    return false;
}

static void check_arbiter(analysis *a, const sql_query *query, const scope_range *in) {
    bool typed = true;
    for (size_t i = 0; i < query->arbiter.len; i++)
        typed = typed && query->arbiter.items[i]->type;
    if (typed && query->arbiter.len && !has_arbiter(a, query, in))
        analysis_error(a, DIAG_QUERY_COLUMN, query->arbiter.items[0]->at,
                       "there is no unique or exclusion constraint matching the ON CONFLICT "
                       "specification");
    if (!query->arbiter_constraint)
        return;
    for (size_t i = 0; i < in->table->constraints.len; i++)
        if (strcmp(in->table->constraints.items[i]->name, query->arbiter_constraint) == 0)
            return;
    analysis_error(a, DIAG_QUERY_TABLE, query->at, "table `%s` has no constraint `%s`",
                   in->table->name.name, query->arbiter_constraint);
}

static void type_conflict(analysis *a, scope *s, sql_query *query, scope_range *in) {
    if (query->conflict == CONFLICT_NONE)
        return;
    for (size_t i = 0; i < query->arbiter.len; i++)
        type_expr(a, s, query->arbiter.items[i]);
    if (query->arbiter_where)
        type_condition(a, s, query->arbiter_where, "WHERE");
    check_arbiter(a, query, in);
    scope_range *excluded = scope_add_range(a, s, NULL, "excluded");
    range_of_table(a, excluded, in->table);
    size_t before = s->items.len;
    gen_list_add(a->arena, &s->items,
                 (scope_item){.range = excluded, .names = true, .lateral_ok = true});
    type_set_values(a, s, &query->conflict_set);
    if (query->conflict_where)
        type_condition(a, s, query->conflict_where, "WHERE");
    assign_targets(a, s, &query->conflict_set, in);
    s->items.len = before;
}

/* --- the whole -------------------------------------------------------------------------------- */

void type_insert(analysis *a, scope *s, sql_query *query, scope_range *in) {
    column_list columns = insert_columns(a, query, in);
    if (query->source && is_plain_values(query->source))
        insert_values(a, s, query, in, &columns);
    else if (query->source)
        insert_select(a, s, query, in, &columns);
    target_show(a, s, in);
    type_conflict(a, s, query, in);
    type_returning(a, s, query);
}
