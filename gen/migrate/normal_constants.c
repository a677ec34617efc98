/* Types and constants in normal forms. */
#include <string.h>

#include "migrate/normal_write.h"
#include "postgres/quote.h"

void form_text(form *f, const char *text) {
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

void form_type_name(form *f, uint32_t oid) {
    uint32_t element = catalogue_element_type(f->catalogue, oid);
    if (element && element != oid) {
        form_type_name(f, element);
        form_text(f, "[]");
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

bool form_is_pseudo(const form *f, uint32_t oid) {
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

bool is_constant(const sql_expr *expr) {
    return expr->kind == SQL_STRING || expr->kind == SQL_INTEGER || expr->kind == SQL_DECIMAL ||
           expr->kind == SQL_NULL;
}

bool form_constant(form *f, const sql_expr *expr, uint32_t want) {
    uint32_t type = want ? want : expr->type;
    const sql_expr *inner = expr;
    while (inner->kind == SQL_CAST && !inner->type_name->modifiers.len)
        inner = inner->args.items[0];
    if (!is_constant(inner) || form_is_pseudo(f, type))
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
        form_text(f, "null");
    else if (is_number_type(type) && is_decimal(inner->text))
        form_text(f, inner->text);
    else
        pg_quote_text(&f->out, label_now(f, type, inner->text));
    form_text(f, "@");
    form_type_name(f, type);
    return true;
}
