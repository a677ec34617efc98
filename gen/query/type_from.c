/*
 * FROM: makes the ranges of its items and decides, as PostgreSQL does, what each item sees of
 * those before it.
 *
 * A join without an alias is a range without a name: it gives columns by their bare names, those
 * of USING merged, while its inputs give theirs by `table.column`.
 */
#include <string.h>

#include "diag/memory.h"
#include "query/lowering.h"

static scope_items from_item(analysis *a, scope *s, sql_from *from);

static void add_item(analysis *a, scope_items *items, scope_range *made) {
    gen_list_add(a->arena, items, (scope_item){.range = made, .names = true, .columns = true});
}

static void add_items(analysis *a, scope_items *to, const scope_items *items) {
    for (size_t i = 0; i < items->len; i++)
        gen_list_add(a->arena, to, items->items[i]);
}

static void set_lateral(scope_items *items, bool only, bool ok) {
    for (size_t i = 0; i < items->len; i++) {
        items->items[i].lateral_only = only;
        items->items[i].lateral_ok = ok;
    }
}

/* Names columns as the alias's list does: from the first on, as many as it has. */
static void rename_columns(analysis *a, scope_range *made, const sql_alias *alias) {
    size_t given = 0;
    for (size_t i = 0; i < made->columns.len && given < alias->columns.len; i++)
        if (!made->columns.items[i].hidden)
            made->columns.items[i].name = alias->columns.items[given++];
    if (given < alias->columns.len)
        analysis_error(a, DIAG_QUERY_COUNT, made->at,
                       "table `%s` has %zu columns available but %zu columns specified", made->name,
                       given, alias->columns.len);
}

/* --- tables ---------------------------------------------------------------------------------- */

static scope_range *range_of_cte(analysis *a, scope *s, sql_from *from, sql_cte *cte) {
    const char *name = from->alias.name ? from->alias.name : from->name;
    scope_range *made = scope_add_range(a, s, from, name);
    type_cte(a, cte);
    cte->refers_to_itself = cte->refers_to_itself || cte->typing;
    bool returns = cte->results.len || !cte->typed;
    if (!returns && cte->query->kind >= STATEMENT_INSERT)
        analysis_error(a, DIAG_QUERY_TABLE, from->at,
                       "WITH query `%s` does not have a RETURNING clause", from->name);
    if (!returns)
        made->row_type = 0;
    for (size_t i = 0; i < cte->results.len; i++) {
        result_column *result = cte->results.items[i];
        scope_column column = {.name = result->name, .type = result->type, .result = result};
        gen_list_add(a->arena, &made->columns, column);
    }
    return made;
}

static void unknown_relation(analysis *a, const scope_range *start, const sql_from *from) {
    ORM__LIST(const char *) known = {0};
    for (size_t i = 0; start->entity && i < start->entity->relations.len; i++)
        gen_list_add(a->arena, &known, start->entity->relations.items[i]->name);
    diag_message *message = analysis_error(
        a, DIAG_QUERY_PATH, from->at, "`%s` has no relationship `%s`", from->schema, from->name);
    const char *near = diag_nearest(from->name, known.items, known.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
}

static void unknown_table(analysis *a, scope *s, const sql_from *from) {
    bool outer = s->lateral;
    s->lateral = true;
    const scope_range *start = from->schema ? scope_find_range(a, s, NULL, from->schema) : NULL;
    s->lateral = outer;
    if (start && a->lowering) {
        unknown_relation(a, start, from);
        return;
    }
    diag_message *message =
        from->schema
            ? analysis_error(a, DIAG_QUERY_TABLE, from->at, "there is no table `%s.%s`",
                             from->schema, from->name)
            : analysis_error(a, DIAG_QUERY_TABLE, from->at, "there is no table `%s`", from->name);
    const char *near = schema_nearest_table(a->schema, from->name);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
}

static scope_range *range_of_name(analysis *a, scope *s, sql_from *from) {
    sql_cte *cte = from->schema ? NULL : scope_find_cte(s, from->name);
    if (cte)
        return range_of_cte(a, s, from, cte);
    const schema_table *known = schema_table_named(a->schema, from->schema, from->name);
    if (known && known->opening) {
        analysis_error(a, DIAG_QUERY_TABLE, from->at, "view `%s` refers to itself", from->name);
        return NULL;
    }
    if (known) {
        const char *name = from->alias.name ? from->alias.name : from->name;
        scope_range *made = scope_add_range(a, s, from, name);
        range_of_table(a, made, known->table);
        return made;
    }
    scope_range *made = NULL;
    if (a->lowering && from->schema && type_path_from(a, s, from, &made))
        return made;
    unknown_table(a, s, from);
    return NULL;
}

static scope_items from_table(analysis *a, scope *s, sql_from *from) {
    scope_items items = {0};
    scope_range *made = range_of_name(a, s, from);
    for (size_t i = 0; i < from->sample.len; i++)
        if (type_expr(a, s, from->sample.items[i]))
            coerce(a, from->sample.items[i], OID_FLOAT4, CATALOGUE_IMPLICIT);
    if (from->repeatable && type_expr(a, s, from->repeatable))
        coerce(a, from->repeatable, OID_FLOAT8, CATALOGUE_IMPLICIT);
    if (!made) { /* already reported: a range without columns would only repeat that */
        made = scope_add_range(a, s, from, from->alias.name ? from->alias.name : from->name);
        made->row_type = 0;
    }
    rename_columns(a, made, &from->alias);
    add_item(a, &items, made);
    return items;
}

scope_range *type_target_table(analysis *a, scope *s, sql_from *from) {
    const schema_table *known = schema_table_named(a->schema, from->schema, from->name);
    if (!known) {
        unknown_table(a, s, from);
        return NULL;
    }
    scope_range *made =
        scope_add_range(a, s, from, from->alias.name ? from->alias.name : from->name);
    range_of_table(a, made, known->table);
    made->target = true;
    return made;
}

static scope_items from_query(analysis *a, scope *s, sql_from *from) {
    scope_items items = {0};
    bool outer = s->lateral;
    s->lateral = from->lateral;
    type_query(a, s, from->query);
    s->lateral = outer;
    scope_range *made = scope_add_range(a, s, from, from->alias.name);
    for (size_t i = 0; i < from->query->results.len; i++) {
        result_column *result = from->query->results.items[i];
        scope_column column = {.name = result->name, .type = result->type, .result = result};
        gen_list_add(a->arena, &made->columns, column);
    }
    rename_columns(a, made, &from->alias);
    add_item(a, &items, made);
    items.items[0].names = made->name != NULL;
    return items;
}

/* --- functions ------------------------------------------------------------------------------- */

static void add_function_column(analysis *a, scope_range *made, const char *name, uint32_t type,
                                sql_expr *value, int output) {
    scope_column column = {
        .name = name, .type = type, .value = value, .output = output, .nullable = value == NULL};
    gen_list_add(a->arena, &made->columns, column);
}

static void add_defined_columns(analysis *a, scope_range *made,
                                const sql_column_definitions *definitions) {
    for (size_t i = 0; i < definitions->len; i++)
        add_function_column(a, made, definitions->items[i].name,
                            type_named(a, definitions->items[i].type), NULL, -1);
}

static void add_outputs(analysis *a, scope_range *made, sql_expr *call) {
    const resolve_call *resolved = call->resolved;
    for (size_t i = 0; i < resolved->output_count; i++)
        add_function_column(a, made, resolved->outputs[i].name, resolved->outputs[i].type, call,
                            (int)i);
}

/* The columns that one function gives; `name` is what a single value is called. */
static void add_columns_of(analysis *a, scope_range *made, sql_expr *call, const char *name,
                           const sql_column_definitions *definitions) {
    const catalogue_type *type =
        catalogue_type_of(a->catalogue, catalogue_base_type(a->catalogue, call->type));
    const resolve_call *resolved = call->resolved;
    if (definitions && definitions->len) {
        add_defined_columns(a, made, definitions);
    } else if (resolved && resolved->output_count > 1) {
        add_outputs(a, made, call);
    } else if (type && type->kind == CATALOGUE_COMPOSITE) {
        made->row_type = call->type;
        for (size_t i = 0; i < type->attribute_count; i++)
            add_function_column(a, made, type->attributes[i].name, type->attributes[i].type, NULL,
                                -1);
    } else if (call->type == OID_RECORD) {
        diag_message *message = analysis_error(
            a, DIAG_QUERY_FUNCTION, call->at,
            "a column definition list is required for functions returning \"record\"");
        diag_hint(message, "write `AS t (a int, b text)` behind it");
    } else {
        bool named = resolved && resolved->output_count == 1 && resolved->outputs[0].name;
        made->scalar = made->from->functions.len == 1;
        made->row_type = call->type;
        add_function_column(a, made, named ? resolved->outputs[0].name : name, call->type, call,
                            -1);
    }
}

/* unnest(a, b) in FROM stands for ROWS FROM (unnest(a), unnest(b)). */
static void split_unnest(analysis *a, sql_from *from) {
    if (from->functions.len != 1 || from->functions.items[0]->kind != SQL_CALL)
        return;
    sql_expr *call = from->functions.items[0];
    bool unnest = call->words.len == 1 && strcmp(call->words.items[0], "unnest") == 0;
    if (!unnest || call->args.len < 2)
        return;
    sql_exprs split = {0};
    for (size_t i = 0; i < call->args.len; i++) {
        sql_expr *one = gen_new(a->arena, sql_expr);
        *one = *call;
        one->args = (sql_exprs){0};
        gen_list_add(a->arena, &one->args, call->args.items[i]);
        gen_list_add(a->arena, &split, one);
    }
    from->functions = split;
    from->function_definitions.len = 0;
}

static void pad_columns(scope_range *made) {
    for (size_t i = 0; i < made->columns.len; i++) {
        made->columns.items[i].value = NULL;
        made->columns.items[i].nullable = true;
    }
}

static scope_items from_function(analysis *a, scope *s, sql_from *from) {
    scope_items items = {0};
    split_unnest(a, from);
    bool outer = s->lateral;
    s->lateral = true; /* functions see what stands before them anyway */
    const char *first = figure_name(from->functions.items[0]);
    scope_range *made = scope_add_range(a, s, from, from->alias.name ? from->alias.name : first);
    for (size_t i = 0; i < from->functions.len; i++) {
        sql_expr *call = from->functions.items[i];
        if (!type_expr(a, s, call))
            continue;
        coerce_unknown(a, call);
        const char *name =
            from->alias.name && from->functions.len == 1 ? from->alias.name : figure_name(call);
        const sql_column_definitions *own =
            i < from->function_definitions.len ? &from->function_definitions.items[i] : NULL;
        add_columns_of(a, made, call, name, from->definitions.len ? &from->definitions : own);
    }
    s->lateral = outer;
    if (from->functions.len > 1)
        pad_columns(made);
    if (from->ordinality) {
        scope_column column = {.name = "ordinality", .type = OID_INT8};
        gen_list_add(a->arena, &made->columns, column);
        made->scalar = false;
    }
    rename_columns(a, made, &from->alias);
    add_item(a, &items, made);
    return items;
}

static void type_xml_part(analysis *a, scope *s, sql_expr *expr, uint32_t type) {
    if (expr && type_expr(a, s, expr))
        coerce(a, expr, type, CATALOGUE_IMPLICIT);
}

static scope_items from_xmltable(analysis *a, scope *s, sql_from *from) {
    scope_items items = {0};
    bool outer = s->lateral;
    s->lateral = true;
    type_xml_part(a, s, from->functions.items[0], OID_TEXT);
    type_xml_part(a, s, from->functions.items[1], OID_XML);
    for (size_t i = 2; i < from->functions.len; i++)
        type_xml_part(a, s, from->functions.items[i], OID_TEXT);
    scope_range *made =
        scope_add_range(a, s, from, from->alias.name ? from->alias.name : "xmltable");
    for (size_t i = 0; i < from->definitions.len; i++) {
        const sql_column_definition *definition = &from->definitions.items[i];
        uint32_t type = definition->type ? type_named(a, definition->type) : OID_INT4;
        type_xml_part(a, s, definition->path, OID_TEXT);
        type_xml_part(a, s, definition->default_value, type);
        scope_column column = {.name = definition->name,
                               .type = type,
                               .nullable = definition->type && !definition->not_null};
        gen_list_add(a->arena, &made->columns, column);
    }
    s->lateral = outer;
    rename_columns(a, made, &from->alias);
    add_item(a, &items, made);
    return items;
}

/* --- joins ----------------------------------------------------------------------------------- */

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
    set_lateral(both, false, true);
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
    rename_columns(a, made, &from->alias);
    scope_items items = {0};
    add_items(a, &items, left);
    add_items(a, &items, right);
    hide_columns(&items, from->alias.name != NULL);
    add_item(a, &items, made);
    items.items[items.len - 1].names = from->alias.name != NULL;
    if (from->using_alias.name) {
        add_item(a, &items, merged_alias(a, s, from, made));
        items.items[items.len - 1].columns = false;
    }
    return items;
}

static scope_items from_join(analysis *a, scope *s, sql_from *from) {
    size_t first = s->ranges.len;
    scope_items left = from_item(a, s, from->left);
    size_t middle = s->ranges.len;
    size_t before = s->items.len;
    bool usable = from->join == JOINED_INNER || from->join == JOINED_LEFT;
    set_lateral(&left, true, usable);
    bool path = from->right->kind == FROM_TABLE; /* all that could look there */
    for (size_t i = 0; (usable || path) && i < left.len; i++)
        gen_list_add(a->arena, &s->items, left.items[i]);
    scope_items right = from_item(a, s, from->right);
    s->items.len = before;
    size_t end = s->ranges.len;
    scope_items both = {0};
    add_items(a, &both, &left);
    add_items(a, &both, &right);
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

static scope_items from_item(analysis *a, scope *s, sql_from *from) {
    switch (from->kind) {
    case FROM_TABLE:
        return from_table(a, s, from);
    case FROM_QUERY:
        return from_query(a, s, from);
    case FROM_FUNCTION:
        return from_function(a, s, from);
    case FROM_XMLTABLE:
        return from_xmltable(a, s, from);
    case FROM_JOIN:
        return from_join(a, s, from);
    }
    return (scope_items){0};
}

void type_from_list(analysis *a, scope *s, const sql_froms *list) {
    for (size_t i = 0; i < list->len; i++) {
        scope_items items = from_item(a, s, list->items[i]);
        set_lateral(&items, true, true);
        add_items(a, &s->items, &items);
        scope_check_names(a, &s->items);
    }
    set_lateral(&s->items, false, true);
}
