/*
 * Values on their way into columns: those of SET, and for INSERT each by itself.
 *
 * A parameter that goes straight into a column can be NULL exactly when the column can.
 */
#include "query/type_change.h"

#include <string.h>

#include "diag/memory.h"

int target_column(analysis *a, const scope_range *in, const char *name, uint32_t at) {
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

void assign(analysis *a, const scope_range *in, int column, sql_expr *value, bool insert,
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

void assign_part(analysis *a, scope *s, const sql_target *target, const scope_range *in, int column,
                 sql_expr *value) {
    uint32_t type = step_type(a, s, target, in->columns.items[column].type);
    if (value->kind != SQL_DEFAULT && type && coerce_assigned(a, value, type, target->name))
        note_nullable(a, value, true);
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

void type_set_values(analysis *a, scope *s, sql_targets *targets) {
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

void assign_targets(analysis *a, scope *s, const sql_targets *targets, const scope_range *in) {
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
