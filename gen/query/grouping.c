/*
 * GROUP BY: every column outside an aggregate must be grouped by, or depend on a primary key that
 * is.
 */
#include "query/analysis.h"

#include "diag/memory.h"

typedef struct grouping {
    analysis *a;
    scope *scope;
    sql_exprs grouped; /* all grouped expressions, of all sets */
    bool reported;
} grouping;

static const sql_expr *behind(const sql_expr *expr) {
    return expr->replaced ? expr->replaced : expr;
}

static void collect(grouping *g, const sql_group *group) {
    if (group->expr && group->expr->kind == SQL_ROW && !group->expr->replaced) {
        for (size_t i = 0; i < group->expr->args.len; i++)
            gen_list_add(g->a->arena, &g->grouped, (sql_expr *)behind(group->expr->args.items[i]));
    } else if (group->expr) {
        gen_list_add(g->a->arena, &g->grouped, (sql_expr *)behind(group->expr));
    }
    for (size_t i = 0; i < group->items.len; i++)
        collect(g, group->items.items[i]);
}

static bool is_grouped(const grouping *g, const sql_expr *expr) {
    for (size_t i = 0; i < g->grouped.len; i++)
        if (expr_same(g->grouped.items[i], expr))
            return true;
    return false;
}

static bool groups_column(const grouping *g, const scope_range *in, const model_column *column) {
    for (size_t i = 0; i < g->grouped.len; i++) {
        const sql_expr *by = g->grouped.items[i];
        if (by->kind == SQL_COLUMN && by->range == in && by->column >= 0 &&
            in->columns.items[by->column].column == column)
            return true;
    }
    return false;
}

/* Whether the range's primary key is grouped by, in which case all its columns are certain. */
static bool key_is_grouped(const grouping *g, const scope_range *in) {
    const model_constraint *key = in->table ? in->table->primary_key : NULL;
    if (!key || g->scope->query->grouping_sets)
        return false;
    for (size_t i = 0; i < key->columns.len; i++)
        if (!groups_column(g, in, key->columns.items[i]))
            return false;
    return true;
}

static void check_expr(void *context, sql_expr *expr);

/* "e.name"; of a path, whose join has a name that nobody wrote, the path. */
static const char *name_of(const grouping *g, const sql_expr *expr) {
    orm_arena *arena = g->a->arena;
    const scope_range *in = expr->range;
    if (!in->from && expr->words.len > 2) {
        span written = analysis_span(g->a, expr->at);
        return gen_copy(arena, written.source->text + written.start, written.end - written.start);
    }
    const char *column = expr->column >= 0 ? in->columns.items[expr->column].name : in->name;
    return in->name ? gen_printf(arena, "%s.%s", in->name, column) : column;
}

static void check_column(grouping *g, const sql_expr *expr) {
    if (!expr->range || expr->range->scope != g->scope || key_is_grouped(g, expr->range))
        return;
    g->reported = true;
    analysis_error(g->a, DIAG_QUERY_GROUPING, expr->at,
                   "column \"%s\" must appear in the GROUP BY clause or be used in an aggregate "
                   "function",
                   name_of(g, expr));
}

static bool is_aggregate(const sql_expr *expr) {
    return expr->kind == SQL_CALL && expr->resolved && expr->resolved->function &&
           expr->resolved->function->kind == CATALOGUE_AGGREGATE && !expr->call->over;
}

static void check_expr(void *context, sql_expr *expr) {
    grouping *g = context;
    bool wrong = !expr->type; /* and was reported */
    if (g->reported || wrong || is_grouped(g, expr) || is_aggregate(expr) ||
        expr->kind == SQL_GROUPING)
        return;
    if (expr->kind == SQL_COLUMN)
        check_column(g, expr);
    else
        expr_visit_parts(expr, check_expr, g);
}

void check_grouping(analysis *a, scope *s, sql_query *query) {
    if (!query->aggregated)
        return;
    grouping g = {.a = a, .scope = s};
    for (size_t i = 0; i < query->groups.len; i++)
        collect(&g, query->groups.items[i]);
    for (size_t i = 0; i < query->results.len; i++)
        if (query->results.items[i]->expr)
            check_expr(&g, query->results.items[i]->expr);
    if (query->having)
        check_expr(&g, query->having);
    for (size_t i = 0; i < query->order.len; i++)
        if (!query->order.items[i].expr->replaced)
            check_expr(&g, query->order.items[i].expr);
}
