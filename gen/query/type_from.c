/*
 * FROM: makes the ranges of its items and decides, as PostgreSQL does, what each item sees of
 * those before it. Functions are in type_from_function.c, joins in type_join.c.
 */
#include "query/type_from.h"

#include "diag/memory.h"
#include "query/lowering.h"

void scope_add_item(analysis *a, scope_items *items, scope_range *made) {
    gen_list_add(a->arena, items, (scope_item){.range = made, .names = true, .columns = true});
}

void scope_add_items(analysis *a, scope_items *to, const scope_items *items) {
    for (size_t i = 0; i < items->len; i++)
        gen_list_add(a->arena, to, items->items[i]);
}

void scope_set_lateral(scope_items *items, bool only, bool ok) {
    for (size_t i = 0; i < items->len; i++) {
        items->items[i].lateral_only = only;
        items->items[i].lateral_ok = ok;
    }
}

void range_rename_columns(analysis *a, scope_range *made, const sql_alias *alias) {
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
    range_rename_columns(a, made, &from->alias);
    scope_add_item(a, &items, made);
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
    range_rename_columns(a, made, &from->alias);
    scope_add_item(a, &items, made);
    items.items[0].names = made->name != NULL;
    return items;
}

scope_items from_item(analysis *a, scope *s, sql_from *from) {
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
        scope_set_lateral(&items, true, true);
        scope_add_items(a, &s->items, &items);
        scope_check_names(a, &s->items);
    }
    scope_set_lateral(&s->items, false, true);
}
