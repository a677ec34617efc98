/* FROM's functions: a column for what each gives, or for each of its outputs; XMLTABLE. */
#include "query/type_from.h"

#include <string.h>

#include "diag/memory.h"

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

scope_items from_function(analysis *a, scope *s, sql_from *from) {
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
    range_rename_columns(a, made, &from->alias);
    scope_add_item(a, &items, made);
    return items;
}

static void type_xml_part(analysis *a, scope *s, sql_expr *expr, uint32_t type) {
    if (expr && type_expr(a, s, expr))
        coerce(a, expr, type, CATALOGUE_IMPLICIT);
}

scope_items from_xmltable(analysis *a, scope *s, sql_from *from) {
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
    range_rename_columns(a, made, &from->alias);
    scope_add_item(a, &items, made);
    return items;
}
