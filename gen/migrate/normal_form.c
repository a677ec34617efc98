/*
 * Normal forms: a typed expression written out with all that typing found.
 *
 * A form is only ever compared. What the tree cannot tell in full (windows, subqueries, XML) and
 * what does not type has no form of its own; its tokens stand for it.
 */
#include "migrate/normal_form.h"

#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "postgres/quote.h"
#include "query/analysis.h"

struct normalizer {
    orm_arena *arena;
    const model *model;
    const pairing *renames;
    query_schema *schema;
    diag *sink; /* nobody reads it: what does not type is no error here */
};

/* A form being written. */
typedef struct form {
    normalizer *n;
    catalogue *catalogue;
    orm__buffer out;
} form;

static bool write_expr(form *f, const sql_expr *expr, uint32_t want);

normalizer *normalizer_new(orm_arena *arena, const model *of, const pairing *renames) {
    normalizer *n = gen_new(arena, normalizer);
    *n = (normalizer){.arena = arena, .model = of, .renames = renames};
    return n;
}

static void put(form *f, const char *text) {
    orm__buffer_text_add(&f->out, text);
}

/* --- types ------------------------------------------------------------------------------------- */

static const model_name *name_of_type(const model_type *type) {
    switch (type->kind) {
    case TYPE_ENUM:
        return &type->enumeration->name;
    case TYPE_DOMAIN:
        return &type->domain->name;
    case TYPE_COMPOSITE:
        return &type->composite->name;
    case TYPE_BUILTIN:
    case TYPE_OPAQUE:
        return NULL;
    }
    return NULL;
}

/* What stands for a type among the pairs. */
static const void *object_of_type(const model_type *type) {
    return type->kind == TYPE_ENUM        ? (const void *)type->enumeration
           : type->kind == TYPE_DOMAIN    ? (const void *)type->domain
           : type->kind == TYPE_COMPOSITE ? (const void *)type->composite
                                          : NULL;
}

/* The types of a model begin with their name, whatever kind they are. */
static const model_name *renamed_type(const normalizer *n, const model_type *type) {
    const void *now = n->renames ? pairing_new(n->renames, object_of_type(type)) : NULL;
    if (!now)
        return name_of_type(type);
    model_type found = *type;
    found.enumeration = (model_enum *)now;
    found.domain = (model_domain *)now;
    found.composite = (model_composite *)now;
    return name_of_type(&found);
}

static void write_type_name(form *f, uint32_t oid) {
    uint32_t element = catalogue_element_type(f->catalogue, oid);
    if (element && element != oid) {
        write_type_name(f, element);
        put(f, "[]");
        return;
    }
    model_type type = schema_query_type(f->n->schema, oid).model;
    const model_name *name = renamed_type(f->n, &type);
    const catalogue_type *known = catalogue_type_of(f->catalogue, oid);
    if (name)
        pg_quote_path(&f->out, name->schema ? name->schema : "public", name->name);
    else if (known)
        pg_quote_path(&f->out, known->schema, known->name);
}

static bool is_pseudo(const form *f, uint32_t oid) {
    const catalogue_type *known = catalogue_type_of(f->catalogue, oid);
    return oid == OID_UNKNOWN || !known || known->kind == CATALOGUE_PSEUDO;
}

/* --- constants ---------------------------------------------------------------------------------- */

static bool is_number_type(uint32_t oid) {
    return oid == OID_INT2 || oid == OID_INT4 || oid == OID_INT8 || oid == OID_NUMERIC ||
           oid == OID_FLOAT4 || oid == OID_FLOAT8;
}

static bool is_whole_type(uint32_t oid) {
    return oid == OID_INT2 || oid == OID_INT4 || oid == OID_INT8;
}

static bool is_whole(const char *text) {
    text += *text == '-';
    return *text && text[strspn(text, "0123456789")] == '\0';
}

static bool is_decimal(const char *text) {
    text += *text == '-';
    return *text && text[strspn(text, "0123456789.")] == '\0';
}

/* Whether a conversion leaves a constant's text what it is. */
static bool keeps_text(const form *f, const char *text, uint32_t from, uint32_t to) {
    if (from == to)
        return true;
    if (is_number_type(from) && is_number_type(to))
        return is_whole(text) || (is_decimal(text) && !is_whole_type(from) && !is_whole_type(to));
    resolve_path path = resolve_conversion(f->catalogue, from, to, CATALOGUE_EXPLICIT, NULL);
    return path == RESOLVE_SAME || path == RESOLVE_RELABEL;
}

/* A renamed label is what it was. */
static const char *label_now(const form *f, uint32_t type, const char *text) {
    const model_enum *of = schema_enum(f->n->schema, type);
    for (size_t i = 0; of && f->n->renames && i < of->labels.len; i++) {
        const model_enum_label *now = pairing_new(f->n->renames, &of->labels.items[i]);
        if (now && strcmp(of->labels.items[i].label, text) == 0)
            return now->label;
    }
    return text;
}

static bool is_constant(const sql_expr *expr) {
    return expr->kind == SQL_STRING || expr->kind == SQL_INTEGER || expr->kind == SQL_DECIMAL ||
           expr->kind == SQL_NULL;
}

/* Writes a constant, with the conversions around it done; false when it is none or they change
 * it. */
static bool write_constant(form *f, const sql_expr *expr, uint32_t want) {
    uint32_t type = want ? want : expr->type;
    const sql_expr *inner = expr;
    while (inner->kind == SQL_CAST && !inner->type_name->modifiers.len)
        inner = inner->args.items[0];
    if (!is_constant(inner) || is_pseudo(f, type))
        return false;
    uint32_t to = type;
    for (const sql_expr *each = expr; inner->kind != SQL_NULL; each = each->args.items[0]) {
        if (!keeps_text(f, inner->text, each->type, to))
            return false;
        to = each->type;
        if (each == inner)
            break;
    }
    if (inner->kind == SQL_NULL)
        put(f, "null");
    else if (is_number_type(type) && is_decimal(inner->text))
        put(f, inner->text);
    else
        pg_quote_text(&f->out, label_now(f, type, inner->text));
    put(f, "@");
    write_type_name(f, type);
    return true;
}

/* --- parts ---------------------------------------------------------------------------------------- */

static bool write_all(form *f, const sql_exprs *exprs, uint32_t want) {
    for (size_t i = 0; i < exprs->len; i++) {
        put(f, i ? ", " : "");
        if (!write_expr(f, exprs->items[i], want))
            return false;
    }
    return true;
}

static void write_words(form *f, const sql_words *words) {
    for (size_t i = 0; i < words->len; i++) {
        put(f, i ? "." : "");
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
    put(f, operation->operator->schema ? operation->operator->schema : "");
    put(f, "{");
    put(f, operation->operator->name);
    put(f, "}");
}

static bool write_operation(form *f, const sql_expr *expr, const char *open, const sql_expr *left,
                            const sql_expr *right) {
    const resolve_operation *operation = expr->operation;
    if (!operation)
        return false;
    put(f, open);
    write_operator(f, operation);
    put(f, "(");
    if (left && !write_expr(f, left, is_pseudo(f, operation->left) ? 0 : operation->left))
        return false;
    put(f, left ? ", " : "");
    if (!write_expr(f, right, is_pseudo(f, operation->right) ? 0 : operation->right))
        return false;
    put(f, ")");
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
    put(f, expr->flag ? "all" : "any");
    write_operator(f, expr->operation);
    put(f, "(");
    if (!write_expr(f, left, is_pseudo(f, expr->operation->left) ? 0 : expr->operation->left))
        return false;
    put(f, ", [");
    if (!write_all(f, &values, is_pseudo(f, expr->operation->right) ? 0 : expr->operation->right))
        return false;
    put(f, "])");
    return true;
}

/* The two comparisons that it stands for; only the first is kept by typing, and the second has the
 * same types but for those of a literal. */
static bool write_between(form *f, const sql_expr *expr) {
    static const char *const names[] = {">=", "<=", "<", ">"};
    put(f, expr->flag ? "or(" : "and(");
    for (size_t i = 0; i < 2; i++) {
        const sql_expr *left = expr->args.items[0], *right = expr->args.items[i + 1];
        resolve_operation found;
        resolve_error error;
        if (!resolve_operator(f->catalogue, NULL, names[expr->flag ? i + 2 : i], left->type,
                              right->type, &found, &error))
            return false;
        sql_expr comparison = {.operation = &found};
        put(f, i ? ", " : "");
        if (!write_operation(f, &comparison, "", left, right))
            return false;
    }
    put(f, ")");
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
    put(f, *any ? ", " : "");
    *any = true;
    size_t start = f->out.len;
    if (!write_expr(f, expr, OID_BOOL))
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
    put(f, expr->kind == SQL_AND ? "and(" : "or(");
    if (!write_logic(f, expr, expr->kind, &any))
        return false;
    put(f, ")");
    return true;
}

static bool write_call(form *f, const sql_expr *expr) {
    const resolve_call *call = expr->resolved;
    if (!call || !expr->call)
        return false;
    if (call->kind == RESOLVED_CAST && expr->args.len == 1)
        return write_expr(f, expr->args.items[0], call->result);
    if (call->kind != RESOLVED_FUNCTION || expr->call->order.len || expr->call->filter ||
        expr->call->over || expr->call->within_group)
        return false;
    pg_quote_path(&f->out, call->function->schema, call->function->name);
    put(f, expr->call->star ? "(*" : expr->call->distinct ? "(distinct " : "(");
    put(f, expr->call->variadic ? "variadic " : "");
    for (size_t i = 0; i < expr->args.len; i++) {
        const sql_expr *argument = expr->args.items[i];
        put(f, i ? ", " : "");
        if (argument->kind == SQL_NAMED_ARGUMENT ||
            !write_expr(f, argument, is_pseudo(f, call->inputs[i]) ? 0 : call->inputs[i]))
            return false;
    }
    put(f, ")");
    return true;
}

static bool write_case(form *f, const sql_expr *expr) {
    put(f, "case(");
    if (expr->left && !write_expr(f, expr->left, 0))
        return false;
    for (size_t i = 0; i < expr->args.len; i++) {
        put(f, i % 2 ? ": " : "; ");
        if (!write_expr(f, expr->args.items[i], i % 2 ? expr->type : expr->left ? 0 : OID_BOOL))
            return false;
    }
    put(f, "; else ");
    if (expr->right && !write_expr(f, expr->right, expr->type))
        return false;
    if (!expr->right) {
        put(f, "null@");
        write_type_name(f, expr->type);
    }
    put(f, ")");
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
        return write_expr(f, cast_of(expr), expr->type);
    put(f, "cast(");
    if (!write_expr(f, expr->args.items[0], expr->type))
        return false;
    put(f, " to ");
    write_type_name(f, expr->type);
    for (size_t i = 0; i < expr->type_name->modifiers.len; i++) {
        const char *text = expr->type_name->modifiers.items[i]->text;
        orm__buffer_printf(&f->out, i ? ", %s" : " %s", text ? text : "");
    }
    put(f, ")");
    return true;
}

static bool write_subscript(form *f, const sql_expr *expr) {
    if (!write_expr(f, expr->args.items[0], 0))
        return false;
    put(f, "[");
    if (expr->left && !write_expr(f, expr->left, 0))
        return false;
    put(f, expr->flag ? ":" : "");
    if (expr->right && !write_expr(f, expr->right, 0))
        return false;
    put(f, "]");
    return true;
}

static bool write_named(form *f, const char *name, const sql_expr *expr, uint32_t want) {
    put(f, name);
    put(f, expr->flag ? " not(" : "(");
    bool written = write_all(f, &expr->args, want);
    put(f, ")");
    return written;
}

static bool write_array(form *f, const sql_expr *expr, uint32_t want) {
    uint32_t type = want ? want : expr->type, element = catalogue_element_type(f->catalogue, type);
    put(f, "[");
    for (size_t i = 0; i < expr->args.len; i++) {
        const sql_expr *value = expr->args.items[i];
        put(f, i ? ", " : "");
        if (!write_expr(f, value, value->kind == SQL_ARRAY ? type : element))
            return false;
    }
    put(f, "]");
    return true;
}

static bool write_by_kind(form *f, const sql_expr *expr, uint32_t want) {
    static const char *const truths[] = {"true",      "not true", "false",
                                         "not false", "unknown",  "not unknown"};
    switch (expr->kind) {
    case SQL_COLUMN:
        return write_column(f, expr);
    case SQL_BOOLEAN:
        put(f, expr->flag ? "true" : "false");
        return true;
    case SQL_NULL:
    case SQL_INTEGER:
    case SQL_DECIMAL:
    case SQL_STRING:
        return write_constant(f, expr, 0);
    case SQL_BITS:
        put(f, expr->text);
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
        put(f, "collate ");
        write_words(f, &expr->words);
        return write_named(f, "", expr, 0);
    case SQL_IS_NULL:
        return write_named(f, "is null", expr, 0);
    case SQL_IS_TRUTH:
        put(f, "is ");
        return write_named(f, truths[expr->number], expr, OID_BOOL);
    case SQL_ARRAY:
        return write_array(f, expr, want);
    case SQL_ROW:
        return write_named(f, "row", expr, 0);
    case SQL_FIELD:
        put(f, "field ");
        write_words(f, &expr->words);
        return !expr->resolved && write_named(f, "", expr, 0);
    case SQL_SUBSCRIPT:
        return write_subscript(f, expr);
    case SQL_VALUE_FUNCTION:
        put(f, expr->text);
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

/* Writes an expression that is converted to `want`; 0 leaves it as it is. */
static bool write_expr(form *f, const sql_expr *expr, uint32_t want) {
    if (!expr->type)
        return false;
    if (write_constant(f, expr, want))
        return true;
    bool array = expr->kind == SQL_ARRAY && want && catalogue_element_type(f->catalogue, want);
    bool converts = want && want != expr->type && !array;
    if (converts) {
        put(f, "to ");
        write_type_name(f, want);
        put(f, "(");
    }
    if (!write_by_kind(f, expr, want))
        return false;
    put(f, converts ? ")" : "");
    return true;
}

/* --- typing ------------------------------------------------------------------------------------- */

/* A query whose only column is the expression, over what it sees. */
static sql_text query_around(normalizer *n, const char *sql, const normal_context *context) {
    sql_text text = {.arena = n->arena};
    orm__buffer_text_add(&text.buffer, "SELECT (");
    orm__buffer_text_add(&text.buffer, sql);
    orm__buffer_text_add(&text.buffer, "\n)");
    if (context->table) {
        orm__buffer_text_add(&text.buffer, " FROM ");
        pg_quote_path(&text.buffer, context->table->name.schema, context->table->name.name);
    }
    if (context->domain) {
        orm__buffer_text_add(&text.buffer, " FROM (SELECT CAST(NULL AS ");
        orm__buffer_text_add(&text.buffer,
                             catalogue_spelling(schema_catalogue(n->schema),
                                                schema_type(n->schema, &context->domain->type)));
        orm__buffer_text_add(&text.buffer, ") AS value) AS v");
    }
    gen_list_add(n->arena, &text.segments, (sql_segment){.len = (uint32_t)text.buffer.len});
    return text;
}

static bool convert_result(analysis *a, sql_expr *value, const normal_context *context,
                           uint32_t *want) {
    *want = context->condition ? OID_BOOL
            : context->result  ? schema_type(a->schema, context->result)
                               : 0;
    if (!*want)
        coerce_unknown(a, value);
    return !*want || coerce(a, value, *want, CATALOGUE_ASSIGNMENT);
}

static bool write_typed(normalizer *n, const char *sql, const normal_context *context,
                        orm__buffer *out) {
    sql_text text = query_around(n, sql, context);
    sql_error error;
    analysis a = {.arena = n->arena,
                  .sink = n->sink,
                  .schema = n->schema,
                  .catalogue = schema_catalogue(n->schema),
                  .round = 1};
    a.file =
        source_of_text(n->arena, "expression", orm__buffer_text(&text.buffer), text.buffer.len);
    a.root = sql_parse(n->arena, &text, &error);
    sql_text_free(&text);
    if (!a.root || a.root->targets.len != 1 || !a.root->targets.items[0].value)
        return false;
    size_t before = diag_errors(n->sink);
    uint32_t want = 0;
    a.root->keep_unknown = true;
    type_query(&a, NULL, a.root);
    sql_expr *value = a.root->targets.items[0].value;
    if (!value->type || !convert_result(&a, value, context, &want) || diag_errors(n->sink) > before)
        return false;
    form f = {.n = n, .catalogue = a.catalogue, .out = *out};
    bool written = write_expr(&f, value, want);
    *out = f.out;
    return written;
}

/* A default of NULL is none, except a domain's, which hides the domain's own. */
static bool is_no_default(const normal_context *context, const char *text) {
    return context->result && context->result->kind != TYPE_DOMAIN &&
           strncmp(text, "null@", 5) == 0;
}

const char *normal_form(normalizer *n, const char *sql, const normal_context *context) {
    if (!sql)
        return NULL;
    if (!n->schema) {
        n->sink = diag_new(n->arena);
        n->schema = query_schema_new(n->arena, n->model, n->sink);
    }
    orm__buffer out = {0};
    const char *text = NULL;
    if (write_typed(n, sql, context, &out))
        text = gen_copy(n->arena, orm__buffer_text(&out), out.len);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    orm__buffer_free(&out);
    if (!text)
        return normal_tokens(n->arena, sql, context->table, n->renames);
    return is_no_default(context, text) ? NULL : text;
}
