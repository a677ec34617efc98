/*
 * Joins: what their sides see of each other, the columns that USING and NATURAL merge, and which sides
 * may be absent.
 *
 * A join without an alias is a range without a name: it gives columns by their bare names, those
 * of USING merged, while its inputs give theirs by `table.column`.
 */
#include "query/type_from.h"

#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"

/* The column of a name among a side's bare names; `in` is NULL when there is none. */
static int side_column(analysis *a, const scope_items *side, const char *name, uint32_t at,
                       scope_range **in) {
    int found = -1;
    *in = NULL;
    for (size_t i = 0; i < side->len; i++) {
        int here = side->items[i].columns ? range_column(side->items[i].range, name) : -1;
        if (here == -1)
            continue;
        if (here == -2 || *in) {
            analysis_error(a, DIAG_QUERY_AMBIGUOUS, at,
                           "common column name `%s` appears more than once in one side of the join",
                           name);
            return -2;
        }
        *in = side->items[i].range;
        found = here;
    }
    return found;
}

static bool has_name(const sql_words *words, const char *name) {
    for (size_t i = 0; i < words->len; i++)
        if (strcmp(words->items[i], name) == 0)
            return true;
    return false;
}

/* NATURAL merges the names that both sides have, in the left one's order. */
static void natural_columns(analysis *a, sql_from *from, const scope_items *left,
                            const scope_items *right) {
    for (size_t i = 0; i < left->len; i++) {
        const scope_range *in = left->items[i].range;
        for (size_t c = 0; left->items[i].columns && c < in->columns.len; c++) {
            const char *name = in->columns.items[c].name;
            bool common = false;
            for (size_t r = 0; name && r < right->len; r++)
                common = common || (right->items[r].columns && !in->columns.items[c].hidden &&
                                    range_column(right->items[r].range, name) >= 0);
            if (common && !has_name(&from->using_columns, name))
                gen_list_add(a->arena, &from->using_columns, name);
        }
    }
}

/* The type of a merged column, whose two inputs must have an `=`. */
static uint32_t merged_type(analysis *a, uint32_t at, uint32_t left, uint32_t right, bool *strict) {
    if (!left || !right)
        return 0;
    resolve_error error;
    resolve_operation found;
    uint32_t types[] = {left, right}, common = 0;
    if (!resolve_common_type(a->catalogue, "JOIN/USING", types, 2, &common, &error) ||
        !resolve_operator(a->catalogue, NULL, "=", left, right, &found, &error)) {
        diag_message *message = analysis_error(a, DIAG_QUERY_OPERATOR, at, "%s", error.message);
        if (error.hint)
            diag_hint(message, "%s", error.hint);
        return 0;
    }
    const catalogue_function *equals =
        catalogue_function_of(a->catalogue, found.operator->function);
    *strict = equals && equals->strict;
    return common;
}

static void merge_column(analysis *a, sql_from *from, scope_range *made, const char *name,
                         const scope_items *left, const scope_items *right) {
    scope_range *from_left, *from_right;
    int left_column = side_column(a, left, name, from->at, &from_left);
    int right_column = side_column(a, right, name, from->at, &from_right);
    if (left_column == -1 || right_column == -1)
        analysis_error(a, DIAG_QUERY_COLUMN, from->at,
                       "column `%s` of USING is not on the %s side of the join", name,
                       left_column == -1 ? "left" : "right");
    if (left_column < 0 || right_column < 0)
        return;
    from_left->merges = from_right->merges = true;
    scope_column column = {.name = name, .source = from_left, .source_column = left_column};
    merged_pair pair = {from_left, from_right, left_column, right_column, false};
    column.type = merged_type(a, from->at, from_left->columns.items[left_column].type,
                              from_right->columns.items[right_column].type, &pair.strict);
    gen_list_add(a->arena, &from->merged, pair);
    if (from->join == JOINED_RIGHT) {
        column.source = from_right;
        column.source_column = right_column;
    } else if (from->join == JOINED_FULL) {
        column.other = from_right;
        column.other_column = right_column;
    }
    gen_list_add(a->arena, &made->columns, column);
}

static void add_side(analysis *a, scope_range *made, const scope_items *side,
                     const sql_words *merged) {
    for (size_t i = 0; i < side->len; i++) {
        scope_range *in = side->items[i].range;
        for (size_t c = 0; side->items[i].columns && c < in->columns.len; c++) {
            const scope_column *of = &in->columns.items[c];
            if (of->hidden || (of->name && has_name(merged, of->name)))
                continue;
            scope_column column = {
                .name = of->name, .type = of->type, .source = in, .source_column = (int)c};
            gen_list_add(a->arena, &made->columns, column);
        }
    }
}

static void mark_merging(scope *s, size_t first) {
    for (size_t i = first; i < s->ranges.len; i++)
        s->ranges.items[i]->merges = true;
}

static void type_on(analysis *a, scope *s, sql_from *from, scope_items *both) {
    scope_items saved = s->items;
    scope_set_lateral(both, false, true);
    s->items = *both;
    type_condition(a, s, from->on, "JOIN/ON");
    s->items = saved;
}

/* What a path leads to is absent with the row that it starts from, wherever the path was written. */
static void may_be_absent(analysis *a, scope_range *in, join_nulls *nulls) {
    for (size_t i = 0; i < in->nulls.len; i++)
        if (in->nulls.items[i] == nulls)
            return;
    gen_list_add(a->arena, &in->nulls, nulls);
    for (size_t i = 0; i < in->paths.len; i++)
        may_be_absent(a, in->paths.items[i]->to, nulls);
}

/* Ranges first ≤ i < end may be absent from the join's rows. */
static void add_nulls(analysis *a, scope *s, sql_from *from, size_t first, size_t end, bool right) {
    join_nulls *nulls = gen_new(a->arena, join_nulls);
    *nulls = (join_nulls){.full = from->join == JOINED_FULL, .join = from, .scope = s};
    from->nulls[right] = nulls;
    for (size_t i = first; i < end; i++)
        may_be_absent(a, s->ranges.items[i], nulls);
}

static void hide_columns(scope_items *items, bool names_too) {
    for (size_t i = 0; i < items->len; i++) {
        items->items[i].columns = false;
        items->items[i].names = items->items[i].names && !names_too;
    }
}

static scope_range *merged_alias(analysis *a, scope *s, sql_from *from, const scope_range *join) {
    scope_range *made = scope_add_range(a, s, NULL, from->using_alias.name);
    for (size_t i = 0; i < from->using_columns.len && i < join->columns.len; i++)
        gen_list_add(a->arena, &made->columns, join->columns.items[i]);
    return made;
}

static scope_items join_items(analysis *a, scope *s, sql_from *from, scope_items *left,
                              scope_items *right) {
    scope_range *made = scope_add_range(a, s, from, from->alias.name);
    for (size_t i = 0; i < from->using_columns.len; i++)
        merge_column(a, from, made, from->using_columns.items[i], left, right);
    add_side(a, made, left, &from->using_columns);
    add_side(a, made, right, &from->using_columns);
    range_rename_columns(a, made, &from->alias);
    scope_items items = {0};
    scope_add_items(a, &items, left);
    scope_add_items(a, &items, right);
    hide_columns(&items, from->alias.name != NULL);
    scope_add_item(a, &items, made);
    items.items[items.len - 1].names = from->alias.name != NULL;
    if (from->using_alias.name) {
        scope_add_item(a, &items, merged_alias(a, s, from, made));
        items.items[items.len - 1].columns = false;
    }
    return items;
}

scope_items from_join(analysis *a, scope *s, sql_from *from) {
    size_t first = s->ranges.len;
    scope_items left = from_item(a, s, from->left);
    size_t middle = s->ranges.len;
    size_t before = s->items.len;
    bool usable = from->join == JOINED_INNER || from->join == JOINED_LEFT;
    scope_set_lateral(&left, true, usable);
    bool path = from->right->kind == FROM_TABLE; /* all that could look there */
    for (size_t i = 0; (usable || path) && i < left.len; i++)
        gen_list_add(a->arena, &s->items, left.items[i]);
    scope_items right = from_item(a, s, from->right);
    s->items.len = before;
    size_t end = s->ranges.len;
    scope_items both = {0};
    scope_add_items(a, &both, &left);
    scope_add_items(a, &both, &right);
    scope_check_names(a, &both);
    if (from->natural)
        natural_columns(a, from, &left, &right);
    if (from->natural || from->using_columns.len)
        mark_merging(s, first);
    scope_items items = join_items(a, s, from, &left, &right);
    if (from->on)
        type_on(a, s, from, &both);
    if (from->join == JOINED_LEFT || from->join == JOINED_FULL)
        add_nulls(a, s, from, middle, end, true);
    if (from->join == JOINED_RIGHT || from->join == JOINED_FULL)
        add_nulls(a, s, from, first, middle, false);
    return items;
}
