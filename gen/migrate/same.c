/* Whether parts of two models say the same, references by their pairs and defaults filled in. */
#include <stdlib.h>
#include <string.h>

#include "migrate/compare.h"
#include "migrate/normal_tokens.h"
#include "migrate/sequence_values.h"

bool same_text(const char *a, const char *b) {
    return a && b ? strcmp(a, b) == 0 : a == b;
}

bool same_doc(const char *a, const char *b) {
    return same_text(a ? a : "", b ? b : "");
}

/* --- types and expressions ----------------------------------------------------------------------- */

bool same_type(const comparison *c, const model_type *from, const model_type *to) {
    if (from->kind != to->kind || (from->dimensions > 0) != (to->dimensions > 0) ||
        !same_text(from->modifiers, to->modifiers) ||
        !same_text(from->interval_fields, to->interval_fields))
        return false;
    switch (from->kind) {
    case TYPE_BUILTIN:
        return from->builtin == to->builtin;
    case TYPE_ENUM:
        return pairing_new(c->pairs, from->enumeration) == to->enumeration;
    case TYPE_DOMAIN:
        return pairing_new(c->pairs, from->domain) == to->domain;
    case TYPE_COMPOSITE:
        return pairing_new(c->pairs, from->composite) == to->composite;
    case TYPE_OPAQUE:
        return strcmp(from->name, to->name) == 0 &&
               strcmp(schema_shown(c->from, from->schema), schema_shown(c->to, to->schema)) == 0;
    }
    return false;
}

static const char *schema_of_builtin(const char *schema) {
    return schema ? schema : "pg_catalog";
}

bool same_collation(const char *from_schema, const char *from, const char *to_schema,
                    const char *to) {
    from = from ? from : "default";
    to = to ? to : "default";
    return strcmp(from, to) == 0 &&
           strcmp(schema_of_builtin(from_schema), schema_of_builtin(to_schema)) == 0;
}

bool same_expression(const comparison *c, const expression *from, const normal_context *from_in,
                     const expression *to, const normal_context *to_in) {
    if (!from->sql && !to->sql)
        return true;
    return same_text(normal_form(c->from_forms, from->sql, from_in),
                     normal_form(c->to_forms, to->sql, to_in));
}

/* --- options ---------------------------------------------------------------------------------------- */

static const model_option *option_named(const model_options *in, const char *name) {
    for (size_t i = 0; i < in->len; i++)
        if (strcmp(in->items[i].name, name) == 0)
            return &in->items[i];
    return NULL;
}

/* An option that is only named is on. */
static const char *value_of(const model_option *option) {
    return option->value ? option->value : "true";
}

static bool is_switch(const char *value, bool on) {
    static const char *const words[2][4] = {{"off", "false", "no", "0"},
                                            {"on", "true", "yes", "1"}};
    for (size_t i = 0; i < 4; i++)
        if (strcmp(value, words[on][i]) == 0)
            return true;
    return false;
}

static bool same_value(const char *a, const char *b) {
    return strcmp(a, b) == 0 || (is_switch(a, true) && is_switch(b, true)) ||
           (is_switch(a, false) && is_switch(b, false));
}

bool same_options(const model_options *from, const model_options *to) {
    if (from->len != to->len)
        return false;
    for (size_t i = 0; i < from->len; i++) {
        const model_option *other = option_named(to, from->items[i].name);
        if (!other || !same_value(value_of(&from->items[i]), value_of(other)))
            return false;
    }
    return true;
}

/* --- sequences --------------------------------------------------------------------------------------- */

bool same_sequence(const model_sequence_options *from, const pg_type *from_type,
                   const model_sequence_options *to, const pg_type *to_type) {
    sequence_values a = sequence_values_of(from, from_type), b = sequence_values_of(to, to_type);
    return a.increment == b.increment && a.minvalue == b.minvalue && a.maxvalue == b.maxvalue &&
           a.start == b.start && a.cache == b.cache && a.cycle == b.cycle && a.type == b.type;
}

/* --- lists of columns and elements --------------------------------------------------------------------- */

bool same_columns(const comparison *c, const model_columns *from, const model_columns *to) {
    if (from->len != to->len)
        return false;
    for (size_t i = 0; i < from->len; i++)
        if (pairing_new(c->pairs, from->items[i]) != to->items[i])
            return false;
    return true;
}

static int nulls_of(const model_element *of) {
    return of->nulls ? of->nulls : of->descending ? 1 : -1;
}

/* `operator(pg_catalog.=)` is what `=` is. */
static const char *bare_operator(orm_arena *arena, const char *sql) {
    static const char head[] = "operator ( pg_catalog . ", tail[] = " )";
    const char *tokens = normal_tokens(arena, sql, NULL, NULL);
    size_t len = strlen(tokens);
    if (strncmp(tokens, head, strlen(head)) != 0 || len < strlen(head) + strlen(tail))
        return tokens;
    return gen_copy(arena, tokens + strlen(head), len - strlen(head) - strlen(tail));
}

static bool same_operator(const comparison *c, const char *from, const char *to) {
    if (!from || !to)
        return from == to;
    return strcmp(bare_operator(c->arena, from), bare_operator(c->arena, to)) == 0;
}

/* Both stand in one table, or in the one that it is a part of, so the name says which it is. */
static bool same_name_now(const comparison *c, const model_column *from, const model_column *to) {
    const model_column *now = pairing_new(c->pairs, from);
    return strcmp(now ? now->name : from->name, to->name) == 0;
}

static bool same_element(const comparison *c, const model_table *from_table,
                         const model_element *from, const model_table *to_table,
                         const model_element *to) {
    const normal_context from_in = {.table = from_table}, to_in = {.table = to_table};
    bool columns = from->column && to->column;
    if (columns ? !same_name_now(c, from->column, to->column)
                : from->column || to->column ||
                      !same_expression(c, &from->expression, &from_in, &to->expression, &to_in))
        return false;
    return same_collation(from->collation_schema, from->collation, to->collation_schema,
                          to->collation) &&
           same_text(from->opclass, to->opclass) &&
           same_options(&from->opclass_options, &to->opclass_options) &&
           from->descending == to->descending && nulls_of(from) == nulls_of(to) &&
           same_operator(c, from->operator_sql, to->operator_sql);
}

bool same_elements(const comparison *c, const model_table *from_table, const model_elements *from,
                   const model_table *to_table, const model_elements *to) {
    if (from->len != to->len)
        return false;
    for (size_t i = 0; i < from->len; i++)
        if (!same_element(c, from_table, &from->items[i], to_table, &to->items[i]))
            return false;
    return true;
}
