/*
 * Types calls: plain functions, aggregates, window functions, functions that return sets.
 *
 * Which function is meant is for postgres/resolve.h; which query an aggregate belongs to, and
 * where each kind may stand, is decided here.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

/* The arguments in the order of the request: those of WITHIN GROUP last. */
static sql_exprs call_arguments(analysis *a, const sql_expr *expr) {
    sql_exprs all = {0};
    for (size_t i = 0; i < expr->args.len; i++)
        gen_list_add(a->arena, &all, expr->args.items[i]);
    for (size_t i = 0; expr->call->within_group && i < expr->call->order.len; i++)
        gen_list_add(a->arena, &all, expr->call->order.items[i].expr);
    return all;
}

static sql_expr *argument_value(sql_expr *argument) {
    return argument->kind == SQL_NAMED_ARGUMENT ? argument->args.items[0] : argument;
}

static bool type_arguments(analysis *a, scope *s, const sql_exprs *all) {
    bool right = true;
    for (size_t i = 0; i < all->len; i++) {
        sql_expr *value = argument_value(all->items[i]);
        right = type_expr(a, s, value) && right;
        all->items[i]->type = value->type;
    }
    return right;
}

/* Of a call, whatever it would give. */
static bool check_count(analysis *a, const sql_expr *expr, size_t count) {
    enum { MOST_ARGUMENTS = 100 };
    if (count > MOST_ARGUMENTS)
        diag_hint(analysis_error(a, DIAG_QUERY_FUNCTION, expr->at, "`%s` is given %zu arguments",
                                 expr->words.items[expr->words.len - 1], count),
                  "PostgreSQL takes %d", MOST_ARGUMENTS);
    return count <= MOST_ARGUMENTS;
}

/* What may help where no function fits; `otherwise` unless an extension may have one that does. */
static const char *call_hint(const analysis *a, const resolve_request *request,
                             const char *otherwise) {
    bool bare = false;
    for (size_t i = 0; i < request->count; i++)
        bare = bare || schema_type_is_bare(a->schema, request->arguments[i].type);
    bool named = catalogue_next_function(a->catalogue, NULL, request->name, NULL) != NULL;
    const char *missing = named ? NULL : schema_missing_hint(a->schema, request->name);
    const char *unknown = bare || (!named && !otherwise) ? schema_unknown_hint(a->schema) : NULL;
    return missing ? missing : unknown ? unknown : otherwise;
}

static const resolve_call *resolve(analysis *a, sql_expr *expr, const sql_exprs *all) {
    resolve_argument *arguments = gen_alloc(a->arena, (all->len + 1) * sizeof *arguments);
    for (size_t i = 0; i < all->len; i++) {
        const sql_expr *argument = all->items[i];
        bool named = argument->kind == SQL_NAMED_ARGUMENT;
        arguments[i] = (resolve_argument){.type = argument->type,
                                          .name = named ? argument->words.items[0] : NULL};
    }
    const sql_call *call = expr->call;
    size_t last = expr->words.len - 1;
    resolve_request request = {
        .schema = last ? expr->words.items[last - 1] : NULL,
        .name = expr->words.items[last],
        .arguments = arguments,
        .count = all->len,
        .ordered = call->within_group ? call->order.len : 0,
        .within_group = call->within_group,
        .star = call->star,
        .distinct = call->distinct,
        .order_by = call->order.len > 0 && !call->within_group,
        .filter = call->filter != NULL,
        .over = call->over != NULL,
        .variadic = call->variadic,
    };
    resolve_error error;
    const resolve_call *found = resolve_function(a->catalogue, &request, &error);
    if (!found) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_FUNCTION, expr->at, "%s", error.message);
        const char *hint = call_hint(a, &request, error.hint);
        if (hint)
            diag_hint(message, "%s", hint);
    }
    return found;
}

static bool convert_arguments(analysis *a, const sql_exprs *all, const resolve_call *found) {
    for (size_t i = 0; i < all->len; i++) {
        sql_expr *value = argument_value(all->items[i]);
        bool cast = found->kind == RESOLVED_CAST;
        if (cast && !coerce(a, value, found->result, CATALOGUE_EXPLICIT))
            return false;
        bool open = value->type == OID_UNKNOWN && !cast && found->inputs;
        if (open && !coerce(a, value, found->inputs[i], CATALOGUE_IMPLICIT))
            return false;
        all->items[i]->type = value->type;
    }
    return true;
}

/* --- aggregates ------------------------------------------------------------------------------ */

typedef struct level_search {
    scope *innermost;
    scope *from;
} level_search;

static bool encloses(const scope *outer, const scope *inner) {
    for (; inner; inner = inner->outer)
        if (inner == outer)
            return true;
    return false;
}

static void find_level(void *context, sql_expr *expr) {
    level_search *search = context;
    if (expr->kind == SQL_COLUMN && expr->range) {
        scope *level = expr->range->scope;
        if (!search->innermost || encloses(search->innermost, level))
            search->innermost = level;
    }
    expr_visit_parts(expr, find_level, search);
}

/* An aggregate belongs to the query of its innermost column. */
static scope *aggregate_level(scope *s, const sql_exprs *all) {
    level_search search = {.from = s};
    for (size_t i = 0; i < all->len; i++)
        find_level(&search, all->items[i]);
    return search.innermost && encloses(search.innermost, s) ? search.innermost : s;
}

static bool place_aggregate(analysis *a, scope *s, sql_expr *expr, const sql_exprs *all) {
    scope *level = aggregate_level(s, all);
    if (level->in_aggregate_typing) {
        analysis_error(a, DIAG_QUERY_GROUPING, expr->at,
                       "aggregate function calls cannot be nested");
        return false;
    }
    if (level->no_aggregates) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_GROUPING, expr->at,
                           "aggregate functions are not allowed in %s", level->no_aggregates);
        if (strcmp(level->no_aggregates, "WHERE") == 0)
            diag_hint(message, "HAVING is for conditions over groups");
        return false;
    }
    expr->level = level;
    if (level->query)
        level->query->aggregated = true;
    return true;
}

static bool place_window(analysis *a, const scope *s, const sql_expr *expr) {
    if (!s->no_windows)
        return true;
    analysis_error(a, DIAG_QUERY_GROUPING, expr->at, "window functions are not allowed in %s",
                   s->no_windows);
    return false;
}

static bool place_set(analysis *a, scope *s, const sql_expr *expr) {
    if (s->no_sets) {
        analysis_error(a, DIAG_QUERY_FUNCTION, expr->at,
                       "set-returning functions are not allowed in %s", s->no_sets);
        return false;
    }
    s->set_functions++;
    return true;
}

static bool place_function(analysis *a, scope *s, sql_expr *expr, const catalogue_function *found,
                           const sql_exprs *all) {
    if (expr->call->over)
        return place_window(a, s, expr);
    if (found->kind == CATALOGUE_AGGREGATE)
        return place_aggregate(a, s, expr, all);
    return !found->returns_set || place_set(a, s, expr);
}

/* DISTINCT and WITHIN GROUP sort what they are given. */
static void check_sorted_arguments(analysis *a, const sql_expr *expr) {
    for (size_t i = 0; expr->call->distinct && i < expr->args.len; i++)
        check_comparison(a, expr_start(expr->args.items[i]), expr->args.items[i]->type,
                         CATALOGUE_SORTED);
    if (expr->call->within_group)
        check_sorts(a, &expr->call->order);
}

/* --- windows --------------------------------------------------------------------------------- */

static void type_sorts(analysis *a, scope *s, sql_sorts *sorts) {
    for (size_t i = 0; i < sorts->len; i++)
        if (type_expr(a, s, sorts->items[i].expr))
            coerce_unknown(a, sorts->items[i].expr);
    check_sorts(a, sorts);
}

static void type_offset(analysis *a, scope *s, sql_expr *offset, const sql_window *window) {
    if (!offset || !type_expr(a, s, offset) || offset->type != OID_UNKNOWN)
        return;
    uint32_t order = window->order.len == 1 ? window->order.items[0].expr->type : 0;
    bool time = order == OID_DATE || order == OID_TIMESTAMP || order == OID_TIMESTAMPTZ;
    coerce(a, offset, time ? OID_INTERVAL : OID_INT8, CATALOGUE_IMPLICIT);
}

static const sql_window *window_named(const scope *s, const char *name) {
    for (size_t i = 0; s->query && i < s->query->windows.len; i++)
        if (s->query->windows.items[i]->name && strcmp(s->query->windows.items[i]->name, name) == 0)
            return s->query->windows.items[i];
    return NULL;
}

void type_window(analysis *a, scope *s, sql_window *window) {
    const char *outer = s->no_windows;
    s->no_windows = "window definitions";
    if (window->base && !window_named(s, window->base))
        analysis_error(a, DIAG_QUERY_COLUMN, window->at, "there is no window `%s`", window->base);
    for (size_t i = 0; i < window->partition.len; i++) {
        sql_expr *by = window->partition.items[i];
        if (type_expr(a, s, by))
            coerce_unknown(a, by);
        check_comparison(a, expr_start(by), by->type, CATALOGUE_EQUATED);
    }
    type_sorts(a, s, &window->order);
    type_offset(a, s, window->frame_start, window);
    type_offset(a, s, window->frame_end, window);
    s->no_windows = outer;
}

/* --- calls ----------------------------------------------------------------------------------- */

/* The parts of a call that are typed in the aggregate's own way: none may hold another one. */
static bool type_parts(analysis *a, scope *s, sql_expr *expr, const sql_exprs *all,
                       bool aggregate) {
    scope *level = aggregate ? s : NULL;
    bool outer = level && level->in_aggregate_typing;
    if (level)
        level->in_aggregate_typing = true;
    bool right = type_arguments(a, s, all);
    if (!expr->call->within_group)
        type_sorts(a, s, &expr->call->order);
    if (expr->call->filter)
        type_condition(a, s, expr->call->filter, "FILTER");
    if (level)
        level->in_aggregate_typing = outer;
    return right;
}

/* Whether some function of that name is an aggregate. */
static bool may_aggregate(const analysis *a, const sql_expr *expr) {
    const catalogue_function *f = NULL;
    const char *name = expr->words.items[expr->words.len - 1];
    while ((f = catalogue_next_function(a->catalogue, NULL, name, f)))
        if (f->kind == CATALOGUE_AGGREGATE)
            return !expr->call->over;
    return false;
}

uint32_t type_call(analysis *a, scope *s, sql_expr *expr) {
    sql_exprs all = call_arguments(a, expr);
    bool aggregate = may_aggregate(a, expr);
    if (!check_count(a, expr, all.len) || !type_parts(a, s, expr, &all, aggregate))
        return 0;
    if (expr->call->over)
        type_window(a, s, expr->call->over);
    const resolve_call *found = resolve(a, expr, &all);
    if (!found || !convert_arguments(a, &all, found))
        return 0;
    expr->resolved = found;
    check_sorted_arguments(a, expr);
    bool placed = !found->function || place_function(a, s, expr, found->function, &all);
    return placed ? found->result : 0;
}
