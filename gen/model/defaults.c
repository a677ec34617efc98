/*
 * Defaults: SQL, except that a bare label of an enum is read as its text.
 *
 * Only what can be seen without a server is checked: labels, bare words that are no value, and literals
 * of a type that the column's cannot take.
 */
#include "model/build.h"
#include "postgres/literal_input.h"

#include <string.h>

/* The bare words that are values by themselves. */
static const char *const values[] = {
    "current_catalog", "current_date", "current_role",
    "current_schema",  "current_time", "current_timestamp",
    "current_user",    "false",        "localtime",
    "localtimestamp",  "null",         "session_user",
    "system_user",     "true",         "user",
};

static bool is_value(const char *word) {
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (strcmp(values[i], word) == 0)
            return true;
    return false;
}

static const model_enum *scalar_enum(const model_type *type) {
    model_type base = model_type_base(type);
    return base.kind == TYPE_ENUM && base.dimensions == 0 ? base.enumeration : NULL;
}

static bool has_label(const model_enum *of, const char *label) {
    for (size_t i = 0; i < of->labels.len; i++)
        if (strcmp(of->labels.items[i].label, label) == 0)
            return true;
    return false;
}

static void report_label(builder *b, const model_enum *of, const char *label, span at) {
    name_list labels = {0};
    for (size_t i = 0; i < of->labels.len; i++)
        gen_list_add(b->arena, &labels, of->labels.items[i].label);
    diag_message *message = diag_error(b->sink, DIAG_BAD_DEFAULT, at, "enum `%s` has no label `%s`",
                                       of->name.name, label);
    hint_nearest(message, label, &labels);
    diag_note(message, of->name.at, "the enum `%s` is here", of->name.name);
}

/* 'text' with its quotes doubled. */
static const char *literal(orm_arena *arena, const char *text) {
    char *quoted = gen_alloc(arena, strlen(text) * 2 + 3), *to = quoted;
    *to++ = '\'';
    for (; *text; text++) {
        if (*text == '\'')
            *to++ = '\'';
        *to++ = *text;
    }
    *to = '\'';
    return quoted;
}

/* The text of a plain literal: 'it''s' is it's. */
static const char *literal_text(orm_arena *arena, const sql_token *token) {
    char *text = gen_alloc(arena, token->len + 1), *to = text;
    for (size_t i = 1; i + 1 < token->len; i++) {
        *to++ = token->start[i];
        if (token->start[i] == '\'')
            i++;
    }
    return text;
}

static void check_enum_default(builder *b, const model_enum *of, const sql_token *token,
                               expression *value) {
    const char *label = token->text;
    if (token->kind == SQL_TEXT && *token->start == '\'')
        label = literal_text(b->arena, token);
    else if (!label || (is_value(label) && !has_label(of, label)))
        return;
    if (!has_label(of, label))
        report_label(b, of, label, value->at);
    else if (token->text)
        value->sql = literal(b->arena, label);
}

/* Whether PostgreSQL assigns what a number, or true and false, is to a type of that category. */
static bool takes(pg_category category, bool number) {
    switch (category) {
    case PG_NUMBER:
        return number;
    case PG_BOOLEAN:
        return !number;
    case PG_STRING:
    case PG_BITSTRING:
    case PG_OTHER:
        return true;
    case PG_DATETIME:
    case PG_TIMESPAN:
    case PG_NETWORK:
    case PG_RANGE:
    case PG_MULTIRANGE:
    case PG_JSON:
    case PG_BINARY:
        break;
    }
    return false;
}

static bool is_truth(const sql_token *token) {
    return token->kind == SQL_WORD &&
           (strcmp(token->text, "true") == 0 || strcmp(token->text, "false") == 0);
}

static void check_literal(builder *b, const model_type *type, const sql_token *token, span at) {
    const model_type base = model_type_base(type);
    bool fits = true;
    if (base.kind != TYPE_BUILTIN || base.dimensions > 0)
        return;
    if (token->kind == SQL_TEXT && *token->start == '\'')
        fits = pg_literal_fits(base.builtin->oid, literal_text(b->arena, token));
    else if (token->kind == SQL_NUMBER || is_truth(token))
        fits = takes(base.builtin->category, token->kind == SQL_NUMBER);
    if (!fits)
        diag_error(b->sink, DIAG_BAD_DEFAULT, at, "`%.*s` is no value of `%s`", (int)token->len,
                   token->start, base.builtin->name);
}

expression read_default(builder *b, const ast_attribute *attribute, const model_type *type) {
    if (!attribute || !attribute->sql.text)
        return (expression){0};
    expression value = {attribute->sql.text, attribute->sql.at};
    const char *at = value.sql;
    sql_token token = sql_next(b->arena, &at);
    if (sql_next(b->arena, &at).kind != SQL_END)
        return value;
    const model_enum *of = scalar_enum(type);
    if (of)
        check_enum_default(b, of, &token, &value);
    else if (token.text && !is_value(token.text))
        diag_hint(diag_error(b->sink, DIAG_BAD_DEFAULT, value.at,
                             "the default `%s` is neither a value nor a call", value.sql),
                  "text is written '%s'", value.sql);
    else
        check_literal(b, type, &token, value.at);
    return value;
}
