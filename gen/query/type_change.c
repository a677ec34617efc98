/*
 * INSERT, UPDATE, DELETE and MERGE: their tables, what goes into which column, RETURNING.
 *
 * UPDATE's values meet their columns' types only after WHERE was typed, as in PostgreSQL. A
 * parameter that goes straight into a column can be NULL exactly when the column can.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

static void show(analysis *a, scope *s, scope_range *in) {
    gen_list_add(a->arena, &s->items,
                 (scope_item){.range = in, .names = true, .columns = true, .lateral_ok = true});
}

/* The column that a SET item or an INSERT's list names; -1 when there is none. */
static int target_column(analysis *a, const scope_range *in, const char *name, uint32_t at) {
    int column = range_column(in, name);
    if (column >= 0 && !in->columns.items[column].hidden)
        return column;
    ORM__LIST(const char *) names = {0};
    for (size_t i = 0; i < in->columns.len; i++)
        gen_list_add(a->arena, &names, in->columns.items[i].name);
    diag_message *message = analysis_error(
        a, DIAG_QUERY_COLUMN, at, "table `%s` has no column `%s`", in->table->name.name, name);
    const char *near = diag_nearest(name, names.items, names.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    return -1;
}

static void note_nullable(analysis *a, const sql_expr *value, bool nullable) {
    while (value->kind == SQL_CAST || value->kind == SQL_COLLATE)
        value = value->args.items[0];
    if (value->kind != SQL_PARAMETER)
        return;
    analysis_parameter *parameter = &a->parameters.items[value->number];
    parameter->takes_null = parameter->takes_null || nullable;
    parameter->refuses_null = parameter->refuses_null || !nullable;
}

/* Whether only DEFAULT may be written into the column. */
static bool only_default(const model_column *column, bool overriding, bool insert) {
    if (column->generated.sql)
        return true;
    return column->identity == IDENTITY_ALWAYS && !(insert && overriding);
}

static void assign(analysis *a, const scope_range *in, int column, sql_expr *value, bool insert,
                   bool overriding) {
    const scope_column *to = &in->columns.items[column];
    if (value->kind == SQL_DEFAULT)
        return;
    if (to->column && only_default(to->column, overriding, insert)) {
        diag_message *message = analysis_error(a, DIAG_QUERY_COLUMN, expr_start(value),
                                               "column `%s` takes no value but DEFAULT", to->name);
        diag_hint(message, "%s",
                  to->column->generated.sql ? "it is generated"
                                            : "it is an identity column GENERATED ALWAYS");
        return;
    }
    if (coerce_assigned(a, value, to->type, to->name))
        note_nullable(a, value, to->nullable);
}

/* SET c[1] = …, INSERT INTO t (c.field): the type that stands there. */
static uint32_t step_type(analysis *a, scope *s, const sql_target *target, uint32_t type) {
    for (size_t i = 0; i < target->subscripts.len && type; i++) {
        sql_expr *step = target->subscripts.items[i];
        if (step->kind == SQL_FIELD) {
            int field = catalogue_attribute_index(a->catalogue, type, step->words.items[0]);
            uint32_t base = catalogue_base_type(a->catalogue, type);
            type = field < 0 ? 0 : catalogue_type_of(a->catalogue, base)->attributes[field].type;
            continue;
        }
        uint32_t result = 0;
        resolve_error error;
        bool array = catalogue_element_type(a->catalogue, type) != 0;
        if (!resolve_subscript(a->catalogue, type, step->flag, &result, &error))
            return 0;
        sql_expr *bounds[] = {step->left, step->right};
        for (size_t b = 0; b < 2; b++)
            if (bounds[b] && type_expr(a, s, bounds[b]))
                coerce(a, bounds[b], array ? OID_INT4 : OID_TEXT, CATALOGUE_ASSIGNMENT);
        type = result;
    }
    if (!type)
        analysis_error(a, DIAG_QUERY_TYPE, target->at, "column `%s` has no such part",
                       target->name);
    return type;
}

/* A value on its way into part of a column. */
static void assign_part(analysis *a, scope *s, const sql_target *target, const scope_range *in,
                        int column, sql_expr *value) {
    uint32_t type = step_type(a, s, target, in->columns.items[column].type);
    if (value->kind != SQL_DEFAULT && type && coerce_assigned(a, value, type, target->name))
        note_nullable(a, value, true);
}

/* --- INSERT ---------------------------------------------------------------------------------- */

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

/* --- SET ------------------------------------------------------------------------------------- */

static sql_expr *assigned_value(sql_expr *value) {
    if (value->kind != SQL_ASSIGNED || !value->left || value->left->kind != SQL_ROW)
        return value;
    size_t at = (size_t)value->number;
    return at < value->left->args.len ? value->left->args.items[at] : value;
}

static uint32_t type_assigned(analysis *a, scope *s, sql_expr *value) {
    if (!value->left)
        return 0;
    if (value->flag && value->left->kind == SQL_SUBQUERY)
        type_query(a, s, value->left->query);
    const sql_query *query = value->left->query;
    if (!query || (size_t)value->number >= query->results.len) {
        if (!query || query->results.len)
            analysis_error(a, DIAG_QUERY_COUNT, value->at,
                           "number of columns does not match number of values");
        return 0;
    }
    return value->type = query->results.items[value->number]->type;
}

static void type_set_values(analysis *a, scope *s, sql_targets *targets) {
    s->no_aggregates = s->no_windows = s->no_sets = "UPDATE";
    for (size_t i = 0; i < targets->len; i++) {
        sql_expr *value = assigned_value(targets->items[i].value);
        if (value->kind == SQL_ASSIGNED)
            type_assigned(a, s, value);
        else if (value->kind != SQL_DEFAULT)
            type_expr(a, s, value);
    }
    s->no_aggregates = s->no_windows = s->no_sets = NULL;
}

static void assign_targets(analysis *a, scope *s, const sql_targets *targets,
                           const scope_range *in) {
    for (size_t i = 0; i < targets->len; i++) {
        const sql_target *target = &targets->items[i];
        int column = target_column(a, in, target->name, target->at);
        for (size_t j = 0; j < i && column >= 0 && !target->indirect; j++)
            if (strcmp(targets->items[j].name, target->name) == 0)
                analysis_error(a, DIAG_QUERY_COLUMN, target->at,
                               "multiple assignments to same column `%s`", target->name);
        if (column < 0)
            continue;
        sql_expr *value = assigned_value(target->value);
        if (target->indirect)
            assign_part(a, s, target, in, column, value);
        else
            assign(a, in, column, value, false, false);
    }
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

/* --- the statements --------------------------------------------------------------------------- */

static void type_returning(analysis *a, scope *s, sql_query *query) {
    s->no_aggregates = s->no_windows = "RETURNING";
    type_targets(a, s, query, &query->returning);
    s->no_aggregates = s->no_windows = NULL;
    for (size_t i = 0; i < query->results.len; i++) {
        result_column *result = query->results.items[i];
        coerce_unknown(a, result->expr);
        result->type = result->expr->type;
    }
}

static void type_insert(analysis *a, scope *s, sql_query *query, scope_range *in) {
    column_list columns = insert_columns(a, query, in);
    if (query->source && is_plain_values(query->source))
        insert_values(a, s, query, in, &columns);
    else if (query->source)
        insert_select(a, s, query, in, &columns);
    show(a, s, in);
    type_conflict(a, s, query, in);
    type_returning(a, s, query);
}

static void type_where(analysis *a, scope *s, sql_query *query) {
    if (!query->where)
        return;
    s->no_aggregates = s->no_windows = s->no_sets = "WHERE";
    type_condition(a, s, query->where, "WHERE");
    s->no_aggregates = s->no_windows = s->no_sets = NULL;
}

static void learn_from(analysis *a, scope *s, sql_from *from) {
    if (from->kind != FROM_JOIN)
        return;
    learn_from(a, s, from->left);
    learn_from(a, s, from->right);
    learn_join(a, s, from);
}

static void type_update(analysis *a, scope *s, sql_query *query, scope_range *in) {
    show(a, s, in);
    s->items.items[0].lateral_only = query->from.len > 0;
    type_from_list(a, s, &query->from);
    type_set_values(a, s, &query->targets);
    type_where(a, s, query);
    type_returning(a, s, query);
    assign_targets(a, s, &query->targets, in);
}

static void type_delete(analysis *a, scope *s, sql_query *query, scope_range *in) {
    show(a, s, in);
    s->items.items[0].lateral_only = query->from.len > 0;
    type_from_list(a, s, &query->from);
    type_where(a, s, query);
    type_returning(a, s, query);
}

static void merge_insert(analysis *a, scope *s, const sql_merge_action *action,
                         const scope_range *in) {
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
    show(a, s, in);
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
    for (size_t i = 0; i < query->from.len; i++)
        learn_from(a, s, query->from.items[i]);
    if (query->where)
        learn(a, s, query->where);
}
