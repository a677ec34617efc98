/*
 * Conversions: what a typed expression may become, and what types untyped ones take.
 *
 * A parameter has the type that its first use gives it; later uses convert from that. A quoted
 * literal is checked here as far as it can be without a server.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/literal_input.h"
#include "query/analysis.h"

static bool is_pseudo(const analysis *a, uint32_t type) {
    const catalogue_type *known = catalogue_type_of(a->catalogue, type);
    return known && known->kind == CATALOGUE_PSEUDO && type != OID_RECORD;
}

static void note_parameter(analysis *a, diag_message *message, const sql_expr *expr) {
    if (!expr || expr->kind != SQL_PARAMETER)
        return;
    const analysis_parameter *parameter = &a->parameters.items[expr->number];
    if (parameter->type != OID_UNKNOWN && parameter->typed_at != expr->at)
        diag_note(message, analysis_span(a, parameter->typed_at), "`%s` is %s by its use here",
                  parameter->name, spelling_of(a, parameter->type));
}

static bool take_parameter(analysis *a, sql_expr *expr, uint32_t to) {
    analysis_parameter *parameter = &a->parameters.items[expr->number];
    if (is_pseudo(a, to))
        return true;
    if (parameter->type == OID_UNKNOWN) {
        parameter->type = to;
        parameter->typed_at = expr->at;
    }
    expr->type = parameter->type;
    if (expr->type == to || resolve_can_convert(a->catalogue, expr->type, to, CATALOGUE_IMPLICIT))
        return true;
    diag_message *message =
        analysis_error(a, DIAG_QUERY_PARAMETER, expr->at, "parameter `%s` would have to be %s here",
                       parameter->name, spelling_of(a, to));
    note_parameter(a, message, expr);
    expr->type = 0;
    return false;
}

/* --- literals -------------------------------------------------------------------------------- */

static bool check_label(analysis *a, const sql_expr *expr, const model_enum *of) {
    const char **labels = gen_alloc(a->arena, (of->labels.len + 1) * sizeof *labels);
    for (size_t i = 0; i < of->labels.len; i++) {
        labels[i] = of->labels.items[i].label;
        if (strcmp(labels[i], expr->text) == 0)
            return true;
    }
    diag_message *message = analysis_error(
        a, DIAG_QUERY_TYPE, expr->at, "enum `%s` has no label `%s`", of->name.name, expr->text);
    const char *near = diag_nearest(expr->text, labels, of->labels.len);
    if (near)
        diag_hint(message, "did you mean `%s`?", near);
    return false;
}

static bool check_literal(analysis *a, const sql_expr *expr, uint32_t to) {
    uint32_t base = catalogue_base_type(a->catalogue, to);
    const model_enum *labels = schema_enum(a->schema, base);
    if (labels)
        return check_label(a, expr, labels);
    if (pg_literal_fits(base, expr->text))
        return true;
    analysis_error(a, DIAG_QUERY_TYPE, expr->at, "invalid input syntax for type %s: \"%s\"",
                   spelling_of(a, base), expr->text);
    return false;
}

/* --- conversions ----------------------------------------------------------------------------- */

static bool take_type(analysis *a, sql_expr *expr, uint32_t to) {
    if (expr->kind == SQL_PARAMETER)
        return take_parameter(a, expr, to);
    if (expr->kind == SQL_STRING && !check_literal(a, expr, to)) {
        expr->type = 0;
        return false;
    }
    if (expr->kind == SQL_COLLATE || (expr->kind == SQL_COLUMN && expr->replaced))
        return take_type(a, expr->args.len ? expr->args.items[0] : expr->replaced, to) &&
               (expr->type = to, true);
    expr->type = to;
    return true;
}

/* ROW(…) into a composite type: field by field. */
static bool coerce_row(analysis *a, sql_expr *expr, const catalogue_type *to,
                       catalogue_context context) {
    if (expr->args.len != to->attribute_count) {
        analysis_error(a, DIAG_QUERY_COUNT, expr->at, "a row of %zu values cannot become %s",
                       expr->args.len, spelling_of(a, to->oid));
        return false;
    }
    for (size_t i = 0; i < expr->args.len; i++)
        if (!coerce(a, expr->args.items[i], to->attributes[i].type, context))
            return false;
    return true;
}

static bool converts(analysis *a, sql_expr *expr, uint32_t to, catalogue_context context) {
    const catalogue_type *composite =
        catalogue_type_of(a->catalogue, catalogue_base_type(a->catalogue, to));
    if (expr->kind == SQL_ROW && composite && composite->kind == CATALOGUE_COMPOSITE)
        return coerce_row(a, expr, composite, context);
    return resolve_can_convert(a->catalogue, expr->type, to, context);
}

bool coerce(analysis *a, sql_expr *expr, uint32_t to, catalogue_context context) {
    if (!expr->type || !to)
        return false;
    if (expr->type == OID_UNKNOWN)
        return take_type(a, expr, to);
    if (expr->type == to || is_pseudo(a, to))
        return true;
    size_t before = diag_errors(a->sink);
    if (converts(a, expr, to, context))
        return true;
    if (diag_errors(a->sink) > before)
        return false;
    resolve_error error;
    resolve_conversion_error(a->catalogue, expr->type, to, &error);
    diag_message *message =
        analysis_error(a, DIAG_QUERY_TYPE, expr_start(expr), "%s", error.message);
    note_parameter(a, message, expr);
    return false;
}

bool coerce_assigned(analysis *a, sql_expr *expr, uint32_t to, const char *column) {
    if (!expr->type || !to)
        return false;
    if (expr->type == OID_UNKNOWN)
        return take_type(a, expr, to);
    if (expr->type == to || converts(a, expr, to, CATALOGUE_ASSIGNMENT))
        return true;
    diag_message *message = analysis_error(a, DIAG_QUERY_TYPE, expr_start(expr),
                                           "column `%s` is of type %s but this is %s", column,
                                           spelling_of(a, to), spelling_of(a, expr->type));
    if (resolve_can_convert(a->catalogue, expr->type, to, CATALOGUE_EXPLICIT))
        diag_hint(message, "a cast says that this is meant");
    note_parameter(a, message, expr);
    return false;
}

void coerce_unknown(analysis *a, sql_expr *expr) {
    if (expr->type == OID_UNKNOWN)
        take_type(a, expr, OID_TEXT);
}

uint32_t common_type(analysis *a, const char *construct, sql_expr *const *exprs, size_t count) {
    uint32_t *types = gen_alloc(a->arena, (count + 1) * sizeof *types);
    for (size_t i = 0; i < count; i++) {
        types[i] = exprs[i]->type;
        if (!types[i])
            return 0;
    }
    uint32_t common = 0;
    resolve_error error;
    if (!resolve_common_type(a->catalogue, construct, types, count, &common, &error)) {
        size_t odd = 0;
        while (odd + 1 < count && (types[odd] == OID_UNKNOWN || types[odd] == types[0]))
            odd++;
        diag_message *message =
            analysis_error(a, DIAG_QUERY_TYPE, expr_start(exprs[odd]), "%s", error.message);
        note_parameter(a, message, exprs[odd]);
        return 0;
    }
    for (size_t i = 0; i < count; i++)
        if (!coerce(a, exprs[i], common, CATALOGUE_IMPLICIT))
            return 0;
    return common;
}

void operator_error(analysis *a, sql_expr *at, const resolve_error *error, const sql_expr *left,
                    const sql_expr *right) {
    diag_message *message = analysis_error(a, DIAG_QUERY_OPERATOR, at->at, "%s", error->message);
    bool bare = schema_type_is_bare(a->schema, right->type) ||
                (left && schema_type_is_bare(a->schema, left->type));
    const char *unknown = bare ? schema_unknown_hint(a->schema) : NULL;
    if (unknown || error->hint)
        diag_hint(message, "%s", unknown ? unknown : error->hint);
    note_parameter(a, message, left);
    note_parameter(a, message, right);
}

uint32_t type_operation(analysis *a, sql_expr *at, const sql_words *name, sql_expr *left,
                        sql_expr *right) {
    if ((left && !left->type) || !right->type)
        return 0;
    resolve_error error;
    resolve_operation found;
    const char *schema = name->len > 1 ? name->items[0] : NULL;
    if (!resolve_operator(a->catalogue, schema, name->items[name->len - 1], left ? left->type : 0,
                          right->type, &found, &error)) {
        operator_error(a, at, &error, left, right);
        return 0;
    }
    bool taken = (!left || left->type != OID_UNKNOWN || take_type(a, left, found.left)) &&
                 (right->type != OID_UNKNOWN || take_type(a, right, found.right));
    if (!taken)
        return 0;
    if (!at->operation) {
        resolve_operation *kept = gen_new(a->arena, resolve_operation);
        *kept = found;
        at->operation = kept;
    }
    return found.result;
}

uint32_t type_named(analysis *a, const sql_type_name *name) {
    if (!name || name->words.len == 0)
        return 0;
    const char *schema = name->words.len > 1 ? name->words.items[name->words.len - 2] : NULL;
    const char *word = name->words.items[name->words.len - 1];
    const catalogue_type *type = catalogue_type_named(a->catalogue, schema, word);
    if (!type) {
        diag_message *message =
            analysis_error(a, DIAG_QUERY_TYPE, name->at, "there is no type `%s`", word);
        const pg_type *all = pg_types();
        ORM__LIST(const char *) known = {0};
        for (; all->name; all++)
            gen_list_add(a->arena, &known, all->name);
        const model *of = schema_model(a->schema);
        for (size_t i = 0; i < of->enums.len; i++)
            gen_list_add(a->arena, &known, of->enums.items[i]->name.name);
        const char *near = diag_nearest(word, known.items, known.len);
        const char *unknown = schema_unknown_hint(a->schema);
        if (near)
            diag_hint(message, "did you mean `%s`?", near);
        else if (unknown)
            diag_hint(message, "%s", unknown);
        return 0;
    }
    return name->dimensions ? type->array : type->oid;
}
