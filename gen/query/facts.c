/*
 * Facts: what a condition that holds proves about the columns of its query level.
 *
 * A strict operator or function that gives anything but NULL had no NULL argument, so a condition
 * that is true proves columns not NULL, and one on a column of an outer join's far side proves that
 * side present. Only ranges of the condition's own level are marked: an outer one's rows do not all
 * pass it. What may be left out of the statement proves nothing.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/analysis.h"

/* A column that is not NULL; column -1 says only that the range is there. */
typedef struct fact {
    scope_range *range;
    int column;
} fact;

typedef ORM__LIST(fact) facts;

typedef struct learner {
    analysis *a;
    scope *scope;
} learner;

static void when_true(learner *l, const sql_expr *expr, facts *found);
static void when_false(learner *l, const sql_expr *expr, facts *found);
static void when_known(learner *l, const sql_expr *expr, facts *found);

static bool may_be_left_out(const analysis *a, const sql_expr *expr) {
    if (a->optional_ranges.len == 0)
        return false;
    uint32_t at = expr_start(expr);
    for (size_t i = 0; i < a->optional_ranges.len; i++)
        if (at >= a->optional_ranges.items[i].start && at < a->optional_ranges.items[i].end)
            return true;
    return false;
}

static void add_fact(learner *l, facts *found, scope_range *in, int column) {
    if (in && in->scope == l->scope)
        gen_list_add(l->a->arena, found, (fact){.range = in, .column = column});
}

/* --- expressions that are not NULL ------------------------------------------------------------ */

static bool is_strict(const learner *l, uint32_t function) {
    const catalogue_function *f = catalogue_function_of(l->a->catalogue, function);
    return f && f->strict;
}

static bool strict_operation(const learner *l, const sql_expr *expr) {
    return expr->operation && is_strict(l, expr->operation->operator->function);
}

static bool strict_call(const sql_expr *expr) {
    const resolve_call *call = expr->resolved;
    return call && call->kind == RESOLVED_FUNCTION && call->function->strict && !call->variadic &&
           call->function->kind == CATALOGUE_FUNCTION && !call->function->returns_set &&
           !expr->call->over;
}

static bool strict_cast(const learner *l, const sql_expr *expr) {
    const catalogue_cast *cast = NULL;
    const sql_expr *value = expr->args.items[0];
    if (!value->type || !expr->type)
        return false;
    resolve_path path =
        resolve_conversion(l->a->catalogue, value->type, expr->type, CATALOGUE_EXPLICIT, &cast);
    return path == RESOLVE_SAME || path == RESOLVE_RELABEL || path == RESOLVE_BY_TEXT ||
           (path == RESOLVE_BY_CAST && cast && is_strict(l, cast->function));
}

static void all_known(learner *l, const sql_exprs *exprs, facts *found) {
    for (size_t i = 0; i < exprs->len; i++)
        when_known(l, exprs->items[i], found);
}

static bool compares_rows(const sql_expr *expr) {
    return expr->args.len > 0 && expr->args.items[0]->kind == SQL_ROW;
}

static void when_known(learner *l, const sql_expr *expr, facts *found) {
    switch ((int)expr->kind) {
    case SQL_COLUMN:
        add_fact(l, found, expr->range, expr->column);
        break;
    case SQL_OPERATOR:
        if (strict_operation(l, expr) && !compares_rows(expr))
            all_known(l, &expr->args, found);
        break;
    case SQL_CALL:
        if (strict_call(expr))
            for (size_t i = 0; i < expr->args.len; i++)
                when_known(l, expr->args.items[i], found);
        break;
    case SQL_CAST:
        if (strict_cast(l, expr))
            when_known(l, expr->args.items[0], found);
        break;
    case SQL_NAMED_ARGUMENT:
    case SQL_COLLATE:
    case SQL_NOT:
    case SQL_FIELD:
    case SQL_NULLIF:
    case SQL_SUBSCRIPT:
        when_known(l, expr->args.items[0], found);
        break;
    default:
        break;
    }
}

/* --- alternatives ----------------------------------------------------------------------------- */

static bool has_fact(const facts *in, const fact *wanted) {
    for (size_t i = 0; i < in->len; i++)
        if (in->items[i].range == wanted->range && in->items[i].column == wanted->column)
            return true;
    return false;
}

static bool has_range(const facts *in, const scope_range *wanted) {
    for (size_t i = 0; i < in->len; i++)
        if (in->items[i].range == wanted)
            return true;
    return false;
}

/* Keeps what both lists prove; a range that both speak of is there. */
static facts common_facts(learner *l, const facts *one, const facts *other) {
    facts both = {0};
    for (size_t i = 0; i < one->len; i++) {
        if (has_fact(other, &one->items[i]))
            gen_list_add(l->a->arena, &both, one->items[i]);
        else if (has_range(other, one->items[i].range))
            gen_list_add(l->a->arena, &both, (fact){.range = one->items[i].range, .column = -1});
    }
    return both;
}

typedef void lesson(learner *l, const sql_expr *expr, facts *found);

static void any_of(learner *l, const sql_exprs *exprs, lesson *each, facts *found) {
    facts common = {0};
    for (size_t i = 0; i < exprs->len; i++) {
        facts one = {0};
        each(l, exprs->items[i], &one);
        common = i == 0 ? one : common_facts(l, &common, &one);
    }
    for (size_t i = 0; i < common.len; i++)
        gen_list_add(l->a->arena, found, common.items[i]);
}

static void all_of(learner *l, const sql_exprs *exprs, lesson *each, facts *found) {
    for (size_t i = 0; i < exprs->len; i++)
        if (!may_be_left_out(l->a, exprs->items[i]))
            each(l, exprs->items[i], found);
}

/* --- conditions ------------------------------------------------------------------------------- */

static void truth_holds(learner *l, const sql_expr *expr, facts *found) {
    const sql_expr *tested = expr->args.items[0];
    switch ((sql_truth)expr->number) {
    case TRUTH_TRUE:
        when_true(l, tested, found);
        break;
    case TRUTH_FALSE:
        when_false(l, tested, found);
        break;
    case TRUTH_NOT_UNKNOWN:
        when_known(l, tested, found);
        break;
    case TRUTH_NOT_TRUE:
    case TRUTH_NOT_FALSE:
    case TRUTH_UNKNOWN:
        break;
    }
}

static bool is_equality(const sql_expr *expr) {
    const sql_words *words = &expr->words;
    return words->len == 0 ||
           (words->items[words->len - 1][0] == '=' && words->items[words->len - 1][1] == '\0');
}

/* Rows in order: what stands first decides, and nothing else unless those are equal. */
static bool is_order(const sql_expr *expr) {
    const char *name = expr->words.items[expr->words.len - 1];
    return (*name == '<' || *name == '>') && (name[1] == '\0' || strcmp(name + 1, "=") == 0);
}

/* left = ANY (…), IN: what is on the left was not NULL. */
static void left_known(learner *l, const sql_expr *expr, facts *found) {
    if (!strict_operation(l, expr))
        return;
    const sql_expr *left = expr->args.items[0];
    if (left->kind == SQL_ROW && is_equality(expr))
        all_known(l, &left->args, found);
    else if (left->kind != SQL_ROW)
        when_known(l, left, found);
}

static void operator_holds(learner *l, const sql_expr *expr, facts *found) {
    if (!compares_rows(expr)) {
        when_known(l, expr, found);
        return;
    }
    const sql_expr *right = expr->args.items[expr->args.len - 1];
    if (!strict_operation(l, expr))
        return;
    if (is_equality(expr)) {
        all_known(l, &expr->args.items[0]->args, found);
        if (right->kind == SQL_ROW)
            all_known(l, &right->args, found);
    } else if (is_order(expr) && expr->args.items[0]->args.len) {
        when_known(l, expr->args.items[0]->args.items[0], found);
        if (right->kind == SQL_ROW)
            when_known(l, right->args.items[0], found);
    }
}

static void when_true(learner *l, const sql_expr *expr, facts *found) {
    switch ((int)expr->kind) {
    case SQL_AND:
        all_of(l, &expr->args, when_true, found);
        break;
    case SQL_OR:
        any_of(l, &expr->args, when_true, found);
        break;
    case SQL_NOT:
        when_false(l, expr->args.items[0], found);
        break;
    case SQL_IS_NULL:
        if (expr->flag)
            when_known(l, expr->args.items[0], found);
        break;
    case SQL_IS_TRUTH:
        truth_holds(l, expr, found);
        break;
    case SQL_IN:
        if (!compares_rows(expr) || !expr->flag)
            left_known(l, expr, found);
        break;
    case SQL_ANY_OF:
        left_known(l, expr, found);
        if (strict_operation(l, expr))
            when_known(l, expr->args.items[1], found);
        break;
    case SQL_ANY_QUERY:
        left_known(l, expr, found);
        break;
    case SQL_BETWEEN:
        if (strict_operation(l, expr) && expr->flag)
            when_known(l, expr->args.items[0], found);
        else if (strict_operation(l, expr))
            all_known(l, &expr->args, found);
        break;
    case SQL_OPERATOR:
        operator_holds(l, expr, found);
        break;
    case SQL_COLUMN:
    case SQL_CALL:
    case SQL_CAST:
        when_known(l, expr, found);
        break;
    default:
        break;
    }
}

static void when_false(learner *l, const sql_expr *expr, facts *found) {
    switch ((int)expr->kind) {
    case SQL_AND:
        any_of(l, &expr->args, when_false, found);
        break;
    case SQL_OR:
        all_of(l, &expr->args, when_false, found);
        break;
    case SQL_NOT:
        when_true(l, expr->args.items[0], found);
        break;
    case SQL_IS_NULL:
        if (!expr->flag)
            when_known(l, expr->args.items[0], found);
        break;
    case SQL_BETWEEN:
        if (strict_operation(l, expr))
            when_known(l, expr->args.items[0], found);
        break;
    case SQL_IN:
        if (!compares_rows(expr))
            left_known(l, expr, found);
        break;
    case SQL_OPERATOR:
        if (!compares_rows(expr))
            when_known(l, expr, found);
        break;
    case SQL_COLUMN:
    case SQL_CALL:
    case SQL_CAST:
        when_known(l, expr, found);
        break;
    default:
        break;
    }
}

/* --- marking ---------------------------------------------------------------------------------- */

static bool contains_join(const sql_from *tree, const sql_from *join) {
    if (tree == join)
        return true;
    return tree->kind == FROM_JOIN &&
           (contains_join(tree->left, join) || contains_join(tree->right, join));
}

static void merged_known(learner *l, const sql_from *join, facts *found) {
    for (size_t i = 0; i < join->merged.len; i++) {
        merged_pair pair = join->merged.items[i];
        if (!pair.strict)
            continue;
        range_resolve(&pair.left, &pair.left_column);
        range_resolve(&pair.right, &pair.right_column);
        add_fact(l, found, pair.left, pair.left_column);
        add_fact(l, found, pair.right, pair.right_column);
    }
}

static void mark(learner *l, const facts *found, const sql_from *within);

/* The row's side of that join is there, so its condition holds, for the same rows. */
static void side_is_present(learner *l, join_nulls *nulls, const sql_from *within) {
    if (nulls->present)
        return;
    nulls->present = true;
    if (nulls->full || nulls->scope != l->scope ||
        (nulls->join->on && may_be_left_out(l->a, nulls->join->on)))
        return;
    facts found = {0};
    if (nulls->join->on)
        when_true(l, nulls->join->on, &found);
    merged_known(l, nulls->join, &found);
    mark(l, &found, within);
}

/* `within` is the tree of joins whose rows the facts are about; NULL: the level's rows. */
static void mark(learner *l, const facts *found, const sql_from *within) {
    for (size_t i = 0; i < found->len; i++) {
        scope_range *in = found->items[i].range;
        if (found->items[i].column >= 0)
            in->columns.items[found->items[i].column].known = true;
        for (size_t n = 0; n < in->nulls.len; n++)
            if (!within || contains_join(within, in->nulls.items[n]->join))
                side_is_present(l, in->nulls.items[n], within);
    }
}

void learn(analysis *a, scope *s, sql_expr *condition) {
    if (may_be_left_out(a, condition))
        return;
    learner l = {.a = a, .scope = s};
    facts found = {0};
    when_true(&l, condition, &found);
    mark(&l, &found, NULL);
}

static bool in_tree(const sql_from *tree, const scope_range *wanted) {
    if (tree->range == wanted)
        return true;
    return tree->kind == FROM_JOIN && (in_tree(tree->left, wanted) || in_tree(tree->right, wanted));
}

/* An inner join's condition holds for its rows. An outer join's holds for those of its far side
 * that are there, so it says what their columns are, not that they are there. */
static void learn_join(analysis *a, scope *s, sql_from *join) {
    if (join->join == JOINED_FULL || (join->on && may_be_left_out(a, join->on)))
        return;
    learner l = {.a = a, .scope = s};
    facts found = {0}, kept = {0};
    if (join->on)
        when_true(&l, join->on, &found);
    merged_known(&l, join, &found);
    const sql_from *far = join->join == JOINED_INNER  ? join
                          : join->join == JOINED_LEFT ? join->right
                                                      : join->left;
    for (size_t i = 0; i < found.len; i++)
        if (in_tree(far, found.items[i].range))
            gen_list_add(a->arena, &kept, found.items[i]);
    mark(&l, &kept, far);
}

static void learn_from(analysis *a, scope *s, sql_from *from) {
    if (from->kind != FROM_JOIN)
        return;
    learn_from(a, s, from->left);
    learn_from(a, s, from->right);
    learn_join(a, s, from);
}

void learn_joins(analysis *a, scope *s, const sql_froms *from) {
    for (size_t i = 0; i < from->len; i++)
        learn_from(a, s, from->items[i]);
}

/* --- CASE ------------------------------------------------------------------------------------- */

/* A cast that gives something for all that is not NULL: no function of anybody's is called. */
static bool keeps_values(const learner *l, const sql_expr *expr) {
    const catalogue_cast *cast = NULL;
    const sql_expr *value = expr->args.items[0];
    if (!value->type || !expr->type)
        return false;
    resolve_path path =
        resolve_conversion(l->a->catalogue, value->type, expr->type, CATALOGUE_EXPLICIT, &cast);
    return path == RESOLVE_SAME || path == RESOLVE_RELABEL || path == RESOLVE_BY_TEXT;
}

/* A branch is reached when its own condition is true and none before it is. Not to be true is to be
 * false only for what is never unknown. */
bool case_proves_value(analysis *a, scope *s, const sql_expr *expr, size_t branch) {
    size_t branches = expr->args.len / 2;
    const sql_expr *value = branch < branches ? expr->args.items[2 * branch + 1] : expr->right;
    learner l = {.a = a, .scope = s};
    facts found = {0};
    if (expr->left || !value)
        return false;
    while (value->kind == SQL_CAST && keeps_values(&l, value))
        value = value->args.items[0];
    if (value->kind != SQL_COLUMN || value->column < 0)
        return false;
    for (size_t i = 0; i < branch && i < branches; i++)
        if (expr->args.items[2 * i]->kind == SQL_IS_NULL)
            when_false(&l, expr->args.items[2 * i], &found);
    if (branch < branches)
        when_true(&l, expr->args.items[2 * branch], &found);
    return has_fact(&found, &(fact){.range = value->range, .column = value->column});
}
