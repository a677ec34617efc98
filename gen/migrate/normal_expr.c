/* Expressions in normal forms, a function for each kind that has one. */
#include <string.h>

#include "migrate/normal_write.h"
#include "postgres/quote.h"

static bool write_all(form *f, const sql_exprs *exprs, uint32_t want) {
    for (size_t i = 0; i < exprs->len; i++) {
        form_text(f, i ? ", " : "");
        if (!form_expr(f, exprs->items[i], want))
            return false;
    }
    return true;
}

static void write_words(form *f, const sql_words *words) {
    for (size_t i = 0; i < words->len; i++) {
        form_text(f, i ? "." : "");
        pg_quote_name(&f->out, words->items[i]);
    }
}

static bool write_column(form *f, const sql_expr *expr) {
    if (!expr->range || expr->column < 0)
        return false;
    const scope_column *column = &expr->range->columns.items[expr->column];
    const model_column *now =
        f->n->renames && column->column ? pairing_new(f->n->renames, column->column) : NULL;
    pg_quote_name(&f->out, now ? now->name : column->name);
    return true;
}

static void write_operator(form *f, const resolve_operation *operation) {
    form_text(f, operation->operator->schema ? operation->operator->schema : "");
    form_text(f, "{");
    form_text(f, operation->operator->name);
    form_text(f, "}");
}

static bool write_operation(form *f, const sql_expr *expr, const char *open, const sql_expr *left,
                            const sql_expr *right) {
    const resolve_operation *operation = expr->operation;
    if (!operation)
        return false;
    form_text(f, open);
    write_operator(f, operation);
    form_text(f, "(");
    if (left && !form_expr(f, left, form_is_pseudo(f, operation->left) ? 0 : operation->left))
        return false;
    form_text(f, left ? ", " : "");
    if (!form_expr(f, right, form_is_pseudo(f, operation->right) ? 0 : operation->right))
        return false;
    form_text(f, ")");
    return true;
}

/* `a in (1, 2)`: PostgreSQL makes one array of the values. */
static bool write_in(form *f, const sql_expr *expr) {
    sql_exprs values = {expr->args.items + 1, expr->args.len - 1, 0};
    const sql_expr *left = expr->args.items[0];
    if (left->kind == SQL_ROW || !expr->operation)
        return false;
    if (values.len == 1)
        return write_operation(f, expr, "", left, values.items[0]);
    for (size_t i = 0; i < values.len; i++) {
        const sql_expr *value = values.items[i];
        while (value->kind == SQL_CAST)
            value = value->args.items[0];
        if (!is_constant(value))
            return false;
    }
    form_text(f, expr->flag ? "all" : "any");
    write_operator(f, expr->operation);
    form_text(f, "(");
    if (!form_expr(f, left, form_is_pseudo(f, expr->operation->left) ? 0 : expr->operation->left))
        return false;
    form_text(f, ", [");
    if (!write_all(f, &values,
                   form_is_pseudo(f, expr->operation->right) ? 0 : expr->operation->right))
        return false;
    form_text(f, "])");
    return true;
}

/* The two comparisons that it stands for; only the first is kept by typing, and the second has the
 * same types but for those of a literal. */
static bool write_between(form *f, const sql_expr *expr) {
    static const char *const names[] = {">=", "<=", "<", ">"};
    form_text(f, expr->flag ? "or(" : "and(");
    for (size_t i = 0; i < 2; i++) {
        const sql_expr *left = expr->args.items[0], *right = expr->args.items[i + 1];
        resolve_operation found;
        resolve_error error;
        if (!resolve_operator(f->catalogue, NULL, names[expr->flag ? i + 2 : i], left->type,
                              right->type, &found, &error))
            return false;
        sql_expr comparison = {.operation = &found};
        form_text(f, i ? ", " : "");
        if (!write_operation(f, &comparison, "", left, right))
            return false;
    }
    form_text(f, ")");
    return true;
}

/* AND in AND is one AND; a BETWEEN in it is two of its conditions. */
static bool write_logic(form *f, const sql_expr *expr, sql_expr_kind kind, bool *any) {
    bool between = expr->kind == SQL_BETWEEN && expr->flag == (kind == SQL_OR);
    if (expr->kind == kind) {
        for (size_t i = 0; i < expr->args.len; i++)
            if (!write_logic(f, expr->args.items[i], kind, any))
                return false;
        return true;
    }
    form_text(f, *any ? ", " : "");
    *any = true;
    size_t start = f->out.len;
    if (!form_expr(f, expr, OID_BOOL))
        return false;
    if (between) {
        size_t head = kind == SQL_OR ? strlen("or(") : strlen("and(");
        memmove(f->out.data + start, f->out.data + start + head, f->out.len - start - head);
        f->out.len -= head + 1;
        f->out.data[f->out.len] = '\0';
    }
    return true;
}

static bool write_junction(form *f, const sql_expr *expr) {
    bool any = false;
    form_text(f, expr->kind == SQL_AND ? "and(" : "or(");
    if (!write_logic(f, expr, expr->kind, &any))
        return false;
    form_text(f, ")");
    return true;
}

static bool write_call(form *f, const sql_expr *expr) {
    const resolve_call *call = expr->resolved;
    if (!call || !expr->call)
        return false;
    if (call->kind == RESOLVED_CAST && expr->args.len == 1)
        return form_expr(f, expr->args.items[0], call->result);
    if (call->kind != RESOLVED_FUNCTION || expr->call->order.len || expr->call->filter ||
        expr->call->over || expr->call->within_group)
        return false;
    pg_quote_path(&f->out, call->function->schema, call->function->name);
    form_text(f, expr->call->star ? "(*" : expr->call->distinct ? "(distinct " : "(");
    form_text(f, expr->call->variadic ? "variadic " : "");
    for (size_t i = 0; i < expr->args.len; i++) {
        const sql_expr *argument = expr->args.items[i];
        form_text(f, i ? ", " : "");
        if (argument->kind == SQL_NAMED_ARGUMENT ||
            !form_expr(f, argument, form_is_pseudo(f, call->inputs[i]) ? 0 : call->inputs[i]))
            return false;
    }
    form_text(f, ")");
    return true;
}

static bool write_case(form *f, const sql_expr *expr) {
    form_text(f, "case(");
    if (expr->left && !form_expr(f, expr->left, 0))
        return false;
    for (size_t i = 0; i < expr->args.len; i++) {
        form_text(f, i % 2 ? ": " : "; ");
        if (!form_expr(f, expr->args.items[i], i % 2 ? expr->type : expr->left ? 0 : OID_BOOL))
            return false;
    }
    form_text(f, "; else ");
    if (expr->right && !form_expr(f, expr->right, expr->type))
        return false;
    if (!expr->right) {
        form_text(f, "null@");
        form_type_name(f, expr->type);
    }
    form_text(f, ")");
    return true;
}

/* What is cast, without a cast of an array to the type that it has: that only says what its elements
 * are. */
static const sql_expr *cast_of(const sql_expr *expr) {
    const sql_expr *inner = expr->args.items[0];
    bool own = inner->kind == SQL_CAST && !inner->type_name->modifiers.len &&
               inner->args.items[0]->kind == SQL_ARRAY && inner->args.items[0]->type == inner->type;
    return own ? inner->args.items[0] : inner;
}

static bool write_cast(form *f, const sql_expr *expr) {
    if (!expr->type_name->modifiers.len)
        return form_expr(f, cast_of(expr), expr->type);
    form_text(f, "cast(");
    if (!form_expr(f, expr->args.items[0], expr->type))
        return false;
    form_text(f, " to ");
    form_type_name(f, expr->type);
    for (size_t i = 0; i < expr->type_name->modifiers.len; i++) {
        const char *text = expr->type_name->modifiers.items[i]->text;
        orm__buffer_printf(&f->out, i ? ", %s" : " %s", text ? text : "");
    }
    form_text(f, ")");
    return true;
}

static bool write_subscript(form *f, const sql_expr *expr) {
    if (!form_expr(f, expr->args.items[0], 0))
        return false;
    form_text(f, "[");
    if (expr->left && !form_expr(f, expr->left, 0))
        return false;
    form_text(f, expr->flag ? ":" : "");
    if (expr->right && !form_expr(f, expr->right, 0))
        return false;
    form_text(f, "]");
    return true;
}

static bool write_named(form *f, const char *name, const sql_expr *expr, uint32_t want) {
    form_text(f, name);
    form_text(f, expr->flag ? " not(" : "(");
    bool written = write_all(f, &expr->args, want);
    form_text(f, ")");
    return written;
}

static bool write_array(form *f, const sql_expr *expr, uint32_t want) {
    uint32_t type = want ? want : expr->type, element = catalogue_element_type(f->catalogue, type);
    form_text(f, "[");
    for (size_t i = 0; i < expr->args.len; i++) {
        const sql_expr *value = expr->args.items[i];
        form_text(f, i ? ", " : "");
        if (!form_expr(f, value, value->kind == SQL_ARRAY ? type : element))
            return false;
    }
    form_text(f, "]");
    return true;
}

static bool write_by_kind(form *f, const sql_expr *expr, uint32_t want) {
    static const char *const truths[] = {"true",      "not true", "false",
                                         "not false", "unknown",  "not unknown"};
    switch (expr->kind) {
    case SQL_COLUMN:
        return write_column(f, expr);
    case SQL_BOOLEAN:
        form_text(f, expr->flag ? "true" : "false");
        return true;
    case SQL_NULL:
    case SQL_INTEGER:
    case SQL_DECIMAL:
    case SQL_STRING:
        return form_constant(f, expr, 0);
    case SQL_BITS:
        form_text(f, expr->text);
        return true;
    case SQL_OPERATOR:
        return write_operation(f, expr, "", expr->args.len == 2 ? expr->args.items[0] : NULL,
                               expr->args.items[expr->args.len - 1]);
    case SQL_ANY_OF:
        return write_operation(f, expr, "any", expr->args.items[0], expr->args.items[1]);
    case SQL_ALL_OF:
        return write_operation(f, expr, "all", expr->args.items[0], expr->args.items[1]);
    case SQL_DISTINCT:
        return write_operation(f, expr, expr->flag ? "not distinct" : "distinct",
                               expr->args.items[0], expr->args.items[1]);
    case SQL_NULLIF:
        return write_operation(f, expr, "nullif", expr->args.items[0], expr->args.items[1]);
    case SQL_IN:
        return write_in(f, expr);
    case SQL_BETWEEN:
        return write_between(f, expr);
    case SQL_AND:
    case SQL_OR:
        return write_junction(f, expr);
    case SQL_NOT:
        return write_named(f, "not", expr, OID_BOOL);
    case SQL_CALL:
        return write_call(f, expr);
    case SQL_CASE:
        return write_case(f, expr);
    case SQL_COALESCE:
        return write_named(f, "coalesce", expr, expr->type);
    case SQL_GREATEST:
        return write_named(f, "greatest", expr, expr->type);
    case SQL_LEAST:
        return write_named(f, "least", expr, expr->type);
    case SQL_CAST:
        return write_cast(f, expr);
    case SQL_COLLATE:
        form_text(f, "collate ");
        write_words(f, &expr->words);
        return write_named(f, "", expr, 0);
    case SQL_IS_NULL:
        return write_named(f, "is null", expr, 0);
    case SQL_IS_TRUTH:
        form_text(f, "is ");
        return write_named(f, truths[expr->number], expr, OID_BOOL);
    case SQL_ARRAY:
        return write_array(f, expr, want);
    case SQL_ROW:
        return write_named(f, "row", expr, 0);
    case SQL_FIELD:
        form_text(f, "field ");
        write_words(f, &expr->words);
        return !expr->resolved && write_named(f, "", expr, 0);
    case SQL_SUBSCRIPT:
        return write_subscript(f, expr);
    case SQL_VALUE_FUNCTION:
        form_text(f, expr->text);
        write_words(f, &expr->words);
        return true;
    case SQL_PARAMETER:
    case SQL_IS_DOCUMENT:
    case SQL_EXISTS:
    case SQL_SUBQUERY:
    case SQL_ARRAY_QUERY:
    case SQL_ANY_QUERY:
    case SQL_ALL_QUERY:
    case SQL_ALL_FIELDS:
    case SQL_GROUPING:
    case SQL_XML:
    case SQL_NAMED_ARGUMENT:
    case SQL_DEFAULT:
    case SQL_ASSIGNED:
    case SQL_CURRENT_OF:
        return false;
    }
    return false;
}

bool form_expr(form *f, const sql_expr *expr, uint32_t want) {
    if (!expr->type)
        return false;
    if (form_constant(f, expr, want))
        return true;
    bool array = expr->kind == SQL_ARRAY && want && catalogue_element_type(f->catalogue, want);
    bool converts = want && want != expr->type && !array;
    if (converts) {
        form_text(f, "to ");
        form_type_name(f, want);
        form_text(f, "(");
    }
    if (!write_by_kind(f, expr, want))
        return false;
    form_text(f, converts ? ")" : "");
    return true;
}
