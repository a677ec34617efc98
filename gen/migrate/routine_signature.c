/*
 * Parameter lists by their tokens: [mode] [name] type [DEFAULT value]; an aggregate's may have ORDER BY
 * between two of them, or before the first.
 *
 * A name is told from a type by what stands behind it: two words that are no type together are a
 * name and a type.
 */
#include "migrate/routine_signature.h"

#include <string.h>

#include "diag/memory.h"
#include "postgres/sql_words.h"
#include "postgres/types.h"

typedef ORM__LIST(sql_token) parameter_tokens;

static bool is_symbol(const parameter_tokens *in, size_t at, char symbol) {
    return at < in->len && in->items[at].kind == SQL_SYMBOL && *in->items[at].start == symbol;
}

static bool is_name(const parameter_tokens *in, size_t at) {
    return at < in->len && (in->items[at].kind == SQL_WORD || in->items[at].kind == SQL_NAME);
}

static bool is_word(const parameter_tokens *in, size_t at, const char *word) {
    return at < in->len && in->items[at].kind == SQL_WORD && strcmp(in->items[at].text, word) == 0;
}

/* The words from `at` to a bracket: "double precision", "public.mood". */
static const char *words_at(orm_arena *arena, const parameter_tokens *in, size_t *at) {
    const char *text = "";
    bool glued = true;
    for (; *at < in->len && !is_symbol(in, *at, '(') && !is_symbol(in, *at, '['); ++*at) {
        const sql_token *token = &in->items[*at];
        bool dot = is_symbol(in, *at, '.');
        text = gen_printf(arena, "%s%s%.*s", text, glued || dot ? "" : " ",
                          (int)(token->kind == SQL_WORD ? strlen(token->text) : token->len),
                          token->kind == SQL_WORD ? token->text : token->start);
        glued = dot;
    }
    return text;
}

static const char *without_usual_schema(const char *type) {
    static const char *const usual[] = {"public.", "pg_catalog."};
    for (size_t i = 0; i < 2; i++)
        if (strncmp(type, usual[i], strlen(usual[i])) == 0)
            return type + strlen(usual[i]);
    return type;
}

/* Past `(10,2)`. */
static size_t after_modifiers(const parameter_tokens *in, size_t at) {
    while (is_symbol(in, at, '(')) {
        while (at < in->len && !is_symbol(in, at, ')'))
            at++;
        at++;
    }
    return at;
}

/* A type as PostgreSQL spells it; `with time zone` may stand behind modifiers. */
static const char *type_at(orm_arena *arena, const parameter_tokens *in, size_t at) {
    const char *name = words_at(arena, in, &at);
    size_t behind = after_modifiers(in, at);
    if (behind > at && is_name(in, behind)) {
        at = behind;
        name = gen_printf(arena, "%s %s", name, words_at(arena, in, &at));
    } else {
        at = behind;
    }
    name = without_usual_schema(name);
    const pg_type *known = pg_type_named(name);
    name = known ? known->name : name;
    for (; at < in->len; at++)
        if (is_symbol(in, at, '['))
            name = gen_printf(arena, "%s[]", name);
    return name;
}

static bool is_type(orm_arena *arena, const parameter_tokens *in, size_t at) {
    return pg_type_named(without_usual_schema(words_at(arena, in, &at))) != NULL;
}

/* NULL for what only comes out. */
static const char *type_of_parameter(orm_arena *arena, parameter_tokens *in) {
    size_t at = 0;
    bool variadic = is_word(in, 0, "variadic");
    for (size_t i = 0; i < in->len; i++)
        if (is_word(in, i, "default") || is_symbol(in, i, '='))
            in->len = i;
    if (is_word(in, 0, "out"))
        return NULL;
    if (is_word(in, 0, "in") || is_word(in, 0, "inout") || variadic)
        at++;
    if (is_name(in, at) && is_name(in, at + 1) && !is_type(arena, in, at))
        at++;
    const char *type = type_at(arena, in, at);
    return variadic && strcmp(type, "\"any\"") == 0 ? "VARIADIC \"any\"" : type;
}

/* Where the parameters so far end. */
static const char *add_parameter(orm_arena *arena, const char *text, parameter_tokens *one) {
    const char *type = one->len ? type_of_parameter(arena, one) : NULL;
    bool first = !*text || text[strlen(text) - 1] == ' ';
    one->len = 0;
    return type ? gen_printf(arena, "%s%s%s", text, first ? "" : ", ", type) : text;
}

const char *routine_signature(orm_arena *arena, const char *sql, const char **end) {
    const char *text = "", *at = sql;
    parameter_tokens one = {0};
    int depth = 0;
    for (sql_token token = sql_next(arena, &at); token.kind != SQL_END;
         token = sql_next(arena, &at)) {
        char symbol = token.kind == SQL_SYMBOL ? *token.start : '\0';
        depth += (symbol == '(' || symbol == '[') - (symbol == ')' || symbol == ']');
        bool last = depth == 0;
        if (depth == 1 && token.kind == SQL_WORD && strcmp(token.text, "by") == 0 && one.len &&
            is_word(&one, one.len - 1, "order")) {
            one.len--;
            text = add_parameter(arena, text, &one);
            text = gen_printf(arena, "%s%sORDER BY ", text, *text ? " " : "");
        } else if (last || (depth == 1 && (symbol == ',' || token.start == sql))) {
            text = add_parameter(arena, text, &one);
        } else {
            gen_list_add(arena, &one, token);
        }
        if (last)
            break;
    }
    *end = at;
    return gen_printf(arena, "(%s)", text);
}
