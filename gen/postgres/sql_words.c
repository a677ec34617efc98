/* Reading SQL text; see sql_words.h. */
#include "postgres/sql_words.h"

#include "diag/memory.h"

#include <string.h>

static bool is_word_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static const char *skip_block_comment(const char *at) {
    int depth = 0;
    do {
        if (at[0] == '/' && at[1] == '*')
            depth++, at += 2;
        else if (at[0] == '*' && at[1] == '/')
            depth--, at += 2;
        else if (*at)
            at++;
    } while (depth && *at);
    return at;
}

static const char *skip_blanks(const char *at) {
    for (;;) {
        if (*at && strchr(" \t\r\n\f\v", *at))
            at++;
        else if (at[0] == '-' && at[1] == '-')
            at += strcspn(at, "\n");
        else if (at[0] == '/' && at[1] == '*')
            at = skip_block_comment(at);
        else
            return at;
    }
}

/* Steps over a quoted text or name, in which a quote is written twice; `escape` adds \'. */
static const char *skip_quoted(const char *at, char quote, bool escape) {
    for (at++; *at; at++) {
        if (escape && *at == '\\' && at[1])
            at++;
        else if (*at == quote && at[1] == quote)
            at++;
        else if (*at == quote)
            return at + 1;
    }
    return at;
}

/* Steps over $tag$ … $tag$; NULL when there is no dollar quote here. */
static const char *skip_dollars(const char *at) {
    const char *tag = at + 1;
    while (is_word_start(*tag) || is_digit(*tag))
        tag++;
    if (*tag != '$' || is_digit(at[1]))
        return NULL;
    size_t len = (size_t)(tag + 1 - at);
    for (const char *end = tag + 1; *end; end++)
        if (strncmp(end, at, len) == 0)
            return end + len;
    return at + strlen(at);
}

static const char *skip_word(const char *at) {
    while (is_word_start(*at) || is_digit(*at) || *at == '$')
        at++;
    return at;
}

/* A quoted name without its quotes. */
static const char *unquote(orm_arena *arena, const char *start, size_t len) {
    char *name = gen_alloc(arena, len + 1), *to = name;
    for (size_t i = 1; i + 1 < len; i++) {
        *to++ = start[i];
        if (start[i] == '"')
            i++;
    }
    return name;
}

static const char *fold(orm_arena *arena, const char *start, size_t len) {
    char *word = gen_copy(arena, start, len);
    for (char *at = word; *at; at++)
        if (*at >= 'A' && *at <= 'Z')
            *at = (char)(*at + ('a' - 'A'));
    return word;
}

static sql_token_kind step_over(const char **at) {
    const char *start = *at;
    if (!*start)
        return SQL_END;
    if (*start == '\'') {
        *at = skip_quoted(start, '\'', false);
        return SQL_TEXT;
    }
    if (*start == '"') {
        *at = skip_quoted(start, '"', false);
        return SQL_NAME;
    }
    if (*start == '$' && skip_dollars(start)) {
        *at = skip_dollars(start);
        return SQL_TEXT;
    }
    if (is_word_start(*start)) {
        bool prefix = strchr("eEbBxXnN", *start) && start[1] == '\'';
        *at = prefix ? skip_quoted(start + 1, '\'', *start == 'e' || *start == 'E')
                     : skip_word(start);
        return prefix ? SQL_TEXT : SQL_WORD;
    }
    if (is_digit(*start)) {
        while (is_digit(**at) || **at == '.' || is_word_start(**at))
            ++*at;
        return SQL_NUMBER;
    }
    ++*at;
    return SQL_SYMBOL;
}

sql_token sql_next(orm_arena *arena, const char **at) {
    *at = skip_blanks(*at);
    sql_token token = {.start = *at};
    token.kind = step_over(at);
    token.len = (size_t)(*at - token.start);
    if (token.kind == SQL_WORD)
        token.text = fold(arena, token.start, token.len);
    else if (token.kind == SQL_NAME)
        token.text = unquote(arena, token.start, token.len);
    return token;
}

/* Steps over "( … )" and tells whether it ends the text. */
static bool closes_at_end(orm_arena *arena, const char *at) {
    int depth = 0;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            return false;
        if (token.kind != SQL_SYMBOL)
            continue;
        depth += (*token.start == '(') - (*token.start == ')');
        if (depth == 0)
            return sql_next(arena, &at).kind == SQL_END;
    }
}

const char *sql_expression_name(orm_arena *arena, const char *sql) {
    const char *at = sql;
    sql_token name = sql_next(arena, &at);
    while (name.text && *at == '.') {
        at++;
        name = sql_next(arena, &at);
    }
    if (name.text && *skip_blanks(at) == '(' && closes_at_end(arena, at))
        return name.text;
    return "expr";
}

/* Steps over "( … )" where one begins. */
static void skip_parentheses(orm_arena *arena, const char **at) {
    int depth = 0;
    do {
        sql_token token = sql_next(arena, at);
        if (token.kind == SQL_END)
            return;
        if (token.kind == SQL_SYMBOL)
            depth += (*token.start == '(') - (*token.start == ')');
    } while (depth > 0);
}

/* Steps over `::type(…)[]`, as often as it stands there. */
static void skip_casts(orm_arena *arena, const char **at) {
    while (*(*at = skip_blanks(*at)) == ':' && (*at)[1] == ':') {
        *at += 2;
        for (sql_token word = sql_next(arena, at); word.text && **at == '.';) {
            ++*at;
            word = sql_next(arena, at);
        }
        if (*skip_blanks(*at) == '(')
            skip_parentheses(arena, at);
        while (**at == '[' && (*at)[1] == ']')
            *at += 2;
    }
}

bool sql_is_operand(orm_arena *arena, const char *sql) {
    const char *at = sql;
    sql_token first = sql_next(arena, &at);
    if (first.kind == SQL_SYMBOL && *first.start == '-') {
        first = sql_next(arena, &at);
        if (first.kind != SQL_NUMBER)
            return false;
    }
    bool opens = first.kind == SQL_SYMBOL && *first.start == '(';
    if (first.kind == SQL_END || (first.kind == SQL_SYMBOL && !opens))
        return false;
    while (first.text && *at == '.') {
        at++;
        first = sql_next(arena, &at);
    }
    if (opens)
        at = first.start;
    if (opens || (first.text && *skip_blanks(at) == '('))
        skip_parentheses(arena, &at);
    skip_casts(arena, &at);
    return sql_next(arena, &at).kind == SQL_END;
}
