/*
 * Unique keys through joins: a range's row is certain when a unique key of it is among the keys, or
 * is equal to columns of ranges that are certain, to constants or to parameters.
 */
#include "query/row_keys.h"

#include "diag/memory.h"

typedef struct column_place {
    const scope_range *range;
    int column;
} column_place;

typedef struct row_keys {
    analysis *a;
    ORM__LIST(column_place) certain;
    ORM__LIST(const scope_range *) ranges; /* whose row is certain */
    sql_exprs equalities;
} row_keys;

static bool is_certain_column(const row_keys *k, const scope_range *range, int column) {
    for (size_t i = 0; i < k->certain.len; i++)
        if (k->certain.items[i].range == range && k->certain.items[i].column == column)
            return true;
    return false;
}

static bool is_certain_range(const row_keys *k, const scope_range *range) {
    for (size_t i = 0; i < k->ranges.len; i++)
        if (k->ranges.items[i] == range)
            return true;
    return false;
}

static bool is_certain(const row_keys *k, const sql_expr *expr) {
    switch ((int)expr->kind) {
    case SQL_COLUMN:
        return expr->range && (is_certain_range(k, expr->range) ||
                               is_certain_column(k, expr->range, expr->column));
    case SQL_PARAMETER:
    case SQL_INTEGER:
    case SQL_STRING:
    case SQL_DECIMAL:
    case SQL_BOOLEAN:
        return true;
    case SQL_CAST:
        return is_certain(k, expr->args.items[0]);
    default:
        return false;
    }
}

static void add_certain(row_keys *k, const sql_expr *expr) {
    if (expr->kind == SQL_COLUMN && expr->range && expr->column >= 0 &&
        !is_certain_column(k, expr->range, expr->column))
        gen_list_add(k->a->arena, &k->certain, (column_place){expr->range, expr->column});
}

static bool is_optional(const row_keys *k, const sql_expr *expr) {
    uint32_t at = expr_start(expr);
    for (size_t i = 0; i < k->a->optional_ranges.len; i++)
        if (at >= k->a->optional_ranges.items[i].start && at < k->a->optional_ranges.items[i].end)
            return true;
    return false;
}

static void collect(row_keys *k, sql_expr *condition) {
    if (!condition || is_optional(k, condition))
        return;
    if (condition->kind == SQL_AND)
        for (size_t i = 0; i < condition->args.len; i++)
            collect(k, condition->args.items[i]);
    bool equal = condition->kind == SQL_OPERATOR && condition->args.len == 2 &&
                 condition->words.items[condition->words.len - 1][0] == '=' &&
                 condition->words.items[condition->words.len - 1][1] == '\0';
    if (equal)
        gen_list_add(k->a->arena, &k->equalities, condition);
}

static void collect_from(row_keys *k, const sql_from *from) {
    if (from->kind != FROM_JOIN)
        return;
    collect_from(k, from->left);
    collect_from(k, from->right);
    if (from->join != JOINED_FULL)
        collect(k, from->on);
}

static bool columns_certain(const row_keys *k, const scope_range *range,
                            const model_columns *columns) {
    for (size_t i = 0; i < columns->len; i++) {
        int column = range_column(range, columns->items[i]->name);
        bool unique = column >= 0 && !range->columns.items[column].nullable;
        if (!unique || !is_certain_column(k, range, column))
            return false;
    }
    return columns->len > 0;
}

static bool index_certain(const row_keys *k, const scope_range *range, const model_index *index) {
    if (!index->unique || index->where.sql)
        return false;
    model_columns columns = {0};
    for (size_t i = 0; i < index->elements.len; i++) {
        if (!index->elements.items[i].column)
            return false;
        gen_list_add(k->a->arena, &columns, index->elements.items[i].column);
    }
    return columns_certain(k, range, &columns);
}

static bool table_certain(const row_keys *k, const scope_range *range) {
    const model_table *table = range->table;
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *constraint = table->constraints.items[i];
        bool unique =
            constraint->kind == CONSTRAINT_PRIMARY_KEY || constraint->kind == CONSTRAINT_UNIQUE;
        if (unique && !constraint->deferrable && columns_certain(k, range, &constraint->columns))
            return true;
    }
    for (size_t i = 0; i < table->indexes.len; i++)
        if (index_certain(k, range, table->indexes.items[i]))
            return true;
    return false;
}

static bool result_certain(const row_keys *k, const scope_range *range, const sql_expr *expr) {
    for (size_t c = 0; c < range->columns.len; c++) {
        const result_column *result = range->columns.items[c].result;
        if (result && result->expr && expr_same(result->expr, expr) &&
            is_certain_column(k, range, (int)c))
            return true;
    }
    return false;
}

/* A subquery's rows are told apart by what it groups by, or by all its columns when DISTINCT. */
static bool subquery_certain(const row_keys *k, const scope_range *range) {
    const sql_query *query = range->from ? range->from->query : NULL;
    if (!query || query->kind != STATEMENT_SELECT || query->grouping_sets)
        return false;
    if (query->distinct && query->distinct_on.len == 0) {
        for (size_t i = 0; i < range->columns.len; i++)
            if (!is_certain_column(k, range, (int)i))
                return false;
        return true;
    }
    for (size_t i = 0; i < query->groups.len; i++) {
        const sql_expr *by = query->groups.items[i]->expr;
        if (!by || !result_certain(k, range, by->replaced ? by->replaced : by))
            return false;
    }
    return query->groups.len > 0;
}

static bool range_certain(const row_keys *k, const scope_range *range) {
    if (range->table)
        return table_certain(k, range);
    return range->from && range->from->kind == FROM_QUERY && subquery_certain(k, range);
}

static bool grow(row_keys *k, const scope *s) {
    bool grew = false;
    for (size_t i = 0; i < k->equalities.len; i++) {
        sql_expr *const *sides = k->equalities.items[i]->args.items;
        size_t before = k->certain.len;
        if (is_certain(k, sides[0]))
            add_certain(k, sides[1]);
        if (is_certain(k, sides[1]))
            add_certain(k, sides[0]);
        grew = grew || k->certain.len > before;
    }
    for (size_t i = 0; i < s->ranges.len; i++) {
        const scope_range *range = s->ranges.items[i];
        if (is_certain_range(k, range) || !range_certain(k, range))
            continue;
        gen_list_add(k->a->arena, &k->ranges, range);
        grew = true;
    }
    return grew;
}

/* A path's join leads to one row of what is certain itself. */
static bool is_path(const scope_range *range) {
    return !range->from;
}

const scope_range *rows_not_told_apart(analysis *a, const sql_query *query, const sql_exprs *keys) {
    row_keys k = {.a = a};
    for (size_t i = 0; i < keys->len; i++)
        add_certain(&k, keys->items[i]);
    collect(&k, query->where);
    for (size_t i = 0; i < query->from.len; i++)
        collect_from(&k, query->from.items[i]);
    const scope *s = query->scope;
    while (grow(&k, s))
        ;
    for (size_t i = 0; i < s->ranges.len; i++) {
        const scope_range *range = s->ranges.items[i];
        bool joined = range->from && range->from->kind == FROM_JOIN;
        if (!joined && !is_path(range) && !is_certain_range(&k, range))
            return range;
    }
    return NULL;
}
