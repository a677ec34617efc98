/*
 * Reads the tokens of a .sql file.
 *
 * libpg_query's own scanner gives up at the first text that never ends and knows no `:name`; this
 * one goes on at the next statement. What a token means is left to PostgreSQL's grammar.
 */
#include "query/sql_tokens.h"

#include <string.h>

#include "diag/memory.h"

typedef struct reader {
    orm_arena *arena;
    const source *source;
    diag *sink;
    sql_tokens tokens;
    uint32_t at, end;
    uint16_t depth;
    ORM__LIST(char) brackets; /* '(' , 'a' for an array's elements, 's' for a subscript */
} reader;

static char peek(const reader *r, uint32_t ahead) {
    return r->at + ahead < r->end ? r->source->text[r->at + ahead] : '\0';
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool starts_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool continues_name(char c) {
    return starts_name(c) || is_digit(c) || c == '$';
}

static bool is_operator(char c) {
    return c != '\0' && strchr("+-*/<>=~!@#%^&|`?", c);
}

static void add(reader *r, token_kind kind, uint32_t start) {
    gen_list_add(r->arena, &r->tokens,
                 (sql_token){.kind = kind, .start = start, .end = r->at, .depth = r->depth});
}

/* The start of the next line that begins with `-- name:`, or the end of the file. */
static uint32_t next_header(const source *file, uint32_t from) {
    for (const char *line = strchr(file->text + from, '\n'); line; line = strchr(line, '\n')) {
        line++;
        if (strncmp(line, "-- name:", 8) == 0)
            return (uint32_t)(line - file->text);
    }
    return file->len;
}

static void never_ends(reader *r, uint32_t start, const char *what) {
    span at = {r->source, start, start + 1};
    diag_error(r->sink, DIAG_UNTERMINATED, at, "this %s never ends", what);
    r->at = start + 1;
    add(r, TOKEN_BROKEN, start);
    r->at = next_header(r->source, start);
    r->depth = 0;
    r->brackets.len = 0;
}

/* Reads up to the closing quote; a doubled one does not close. */
static bool read_quoted(reader *r, char quote, bool escapes) {
    while (r->at < r->end) {
        char c = peek(r, 0);
        r->at++;
        if (escapes && c == '\\' && r->at < r->end)
            r->at++;
        else if (c == quote && peek(r, 0) == quote)
            r->at++;
        else if (c == quote)
            return true;
    }
    return false;
}

static void read_string(reader *r, uint32_t start, bool escapes) {
    r->at++;
    if (read_quoted(r, '\'', escapes))
        add(r, TOKEN_STRING, start);
    else
        never_ends(r, start, "string");
}

static void read_quoted_name(reader *r, uint32_t start) {
    r->at++;
    if (read_quoted(r, '"', false))
        add(r, TOKEN_QUOTED, start);
    else
        never_ends(r, start, "quoted name");
}

/* $tag$ … $tag$; false when no dollar quote starts here. */
static bool read_dollar(reader *r) {
    const char *text = r->source->text + r->at;
    size_t len = 1;
    while (continues_name(text[len]) && text[len] != '$' && !(len == 1 && is_digit(text[len])))
        len++;
    if (text[len] != '$')
        return false;
    len++;
    uint32_t start = r->at;
    char *tag = gen_copy(r->arena, text, len);
    const char *end = strstr(text + len, tag);
    if (!end) {
        never_ends(r, start, "dollar-quoted string");
        return true;
    }
    r->at = (uint32_t)(end - r->source->text) + (uint32_t)len;
    add(r, TOKEN_STRING, start);
    return true;
}

static void read_block_comment(reader *r) {
    uint32_t start = r->at;
    unsigned nested = 0;
    do {
        if (peek(r, 0) == '/' && peek(r, 1) == '*') {
            nested++;
            r->at += 2;
        } else if (peek(r, 0) == '*' && peek(r, 1) == '/') {
            nested--;
            r->at += 2;
        } else {
            r->at++;
        }
    } while (nested > 0 && r->at < r->end);
    if (nested > 0)
        never_ends(r, start, "comment");
    else
        add(r, TOKEN_BLOCK_COMMENT, start);
}

static void read_line_comment(reader *r) {
    uint32_t start = r->at;
    while (r->at < r->end && peek(r, 0) != '\n')
        r->at++;
    uint32_t end = r->at;
    if (end > start && r->source->text[end - 1] == '\r')
        r->at--;
    add(r, TOKEN_LINE_COMMENT, start);
    r->at = end;
}

static void read_name(reader *r, token_kind kind, uint32_t start) {
    while (continues_name(peek(r, 0)))
        r->at++;
    add(r, kind, start);
}

static void read_number(reader *r) {
    uint32_t start = r->at;
    while (is_digit(peek(r, 0)) || peek(r, 0) == '_')
        r->at++;
    if (peek(r, 0) == '.' && peek(r, 1) != '.') {
        r->at++;
        while (is_digit(peek(r, 0)))
            r->at++;
    }
    bool exponent = peek(r, 0) == 'e' || peek(r, 0) == 'E';
    uint32_t sign = peek(r, 1) == '+' || peek(r, 1) == '-';
    if (exponent && is_digit(peek(r, 1 + sign)))
        r->at += 1 + sign;
    while (continues_name(peek(r, 0)) && peek(r, 0) != '$')
        r->at++;
    add(r, TOKEN_NUMBER, start);
}

/* An operator ends where a comment begins, and before + or - that cannot end one. */
static void read_operator(reader *r) {
    uint32_t start = r->at;
    bool special = false;
    while (is_operator(peek(r, 0))) {
        bool comment =
            (peek(r, 0) == '-' && peek(r, 1) == '-') || (peek(r, 0) == '/' && peek(r, 1) == '*');
        if (comment)
            break;
        special = special || strchr("~!@#%^&|`?", peek(r, 0));
        r->at++;
    }
    while (!special && r->at > start + 1 && strchr("+-", r->source->text[r->at - 1]))
        r->at--;
    add(r, TOKEN_OPERATOR, start);
}

static char innermost(const reader *r) {
    return r->brackets.len ? r->brackets.items[r->brackets.len - 1] : '\0';
}

/* A bracket after a value is a subscript, any other lists an array's elements. */
static char bracket_kind(const reader *r) {
    size_t last = tokens_before(&r->tokens, r->tokens.len);
    if (last == SIZE_MAX || token_is_word(&r->tokens, last, "array"))
        return 'a';
    token_kind kind = r->tokens.items[last].kind;
    bool value = kind == TOKEN_WORD || kind == TOKEN_QUOTED || kind == TOKEN_PARAMETER ||
                 kind == TOKEN_POSITIONAL || kind == TOKEN_STRING ||
                 token_is(&r->tokens, last, ')') || token_is(&r->tokens, last, ']');
    return value ? 's' : 'a';
}

static void read_punctuation(reader *r) {
    uint32_t start = r->at;
    char c = peek(r, 0);
    r->at++;
    if (c == '(' || c == '[') {
        char kind = c == '[' ? bracket_kind(r) : '(';
        add(r, TOKEN_PUNCTUATION, start);
        gen_list_add(r->arena, &r->brackets, kind);
        r->depth = (uint16_t)(r->depth + (r->depth < UINT16_MAX));
        return;
    }
    if ((c == ')' || c == ']') && r->brackets.len) {
        r->brackets.len--;
        r->depth--;
    } else if (c == ';') {
        r->brackets.len = 0;
        r->depth = 0;
    }
    add(r, TOKEN_PUNCTUATION, start);
}

static void read_colon(reader *r) {
    uint32_t start = r->at;
    bool pair = peek(r, 1) == ':' || peek(r, 1) == '=';
    if (pair) {
        r->at += 2;
        add(r, TOKEN_OPERATOR, start);
    } else if (starts_name(peek(r, 1)) && innermost(r) != 's') {
        r->at++;
        read_name(r, TOKEN_PARAMETER, start);
    } else {
        read_punctuation(r);
    }
}

/* E'…', B'…', X'…', N'…', U&'…', U&"…": whether a letter starts a literal. */
static bool read_prefixed(reader *r) {
    uint32_t start = r->at;
    char letter = (char)(peek(r, 0) | 0x20);
    if (peek(r, 1) == '\'' && strchr("ebxn", letter)) {
        r->at++;
        read_string(r, start, letter == 'e');
        return true;
    }
    if (letter == 'u' && peek(r, 1) == '&' && (peek(r, 2) == '\'' || peek(r, 2) == '"')) {
        r->at += 2;
        if (peek(r, 0) == '"')
            read_quoted_name(r, start);
        else
            read_string(r, start, false);
        return true;
    }
    return false;
}

static void read_token(reader *r) {
    char c = peek(r, 0), next = peek(r, 1);
    if (is_space(c) || (unsigned char)c == 0xef) {
        bool mark = strncmp(r->source->text + r->at, "\xef\xbb\xbf", 3) == 0;
        if (is_space(c) || mark) {
            r->at += mark ? 3 : 1;
            return;
        }
    }
    if (c == '-' && next == '-')
        read_line_comment(r);
    else if (c == '/' && next == '*')
        read_block_comment(r);
    else if (c == '\'')
        read_string(r, r->at, false);
    else if (c == '"')
        read_quoted_name(r, r->at);
    else if (c == ':')
        read_colon(r);
    else if (c == '$' && is_digit(next)) {
        uint32_t start = r->at++;
        while (is_digit(peek(r, 0)))
            r->at++;
        add(r, TOKEN_POSITIONAL, start);
    } else if (c == '$' && read_dollar(r))
        return;
    else if (is_digit(c) || (c == '.' && is_digit(next)))
        read_number(r);
    else if (starts_name(c)) {
        if (!read_prefixed(r))
            read_name(r, TOKEN_WORD, r->at);
    } else if (is_operator(c))
        read_operator(r);
    else
        read_punctuation(r);
}

sql_tokens tokens_read_part(orm_arena *arena, const source *file, uint32_t start, uint32_t end,
                            diag *sink) {
    reader r = {.arena = arena,
                .source = file,
                .sink = sink,
                .at = start,
                .end = end,
                .tokens = {.source = file}};
    while (r.at < end)
        read_token(&r);
    add(&r, TOKEN_END, r.at);
    return r.tokens;
}

sql_tokens tokens_read(orm_arena *arena, const source *file, diag *sink) {
    return tokens_read_part(arena, file, 0, file->len, sink);
}

size_t tokens_at(const sql_tokens *tokens, uint32_t at) {
    size_t low = 0, high = tokens->len - 1;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (tokens->items[middle].start < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_comment(const sql_tokens *tokens, size_t index) {
    token_kind kind = tokens->items[index].kind;
    return kind == TOKEN_LINE_COMMENT || kind == TOKEN_BLOCK_COMMENT;
}

size_t tokens_next(const sql_tokens *tokens, size_t index) {
    if (index + 1 < tokens->len)
        index++;
    while (is_comment(tokens, index))
        index++;
    return index;
}

size_t tokens_before(const sql_tokens *tokens, size_t index) {
    while (index > 0) {
        index--;
        if (!is_comment(tokens, index))
            return index;
    }
    return SIZE_MAX;
}

bool token_is_word(const sql_tokens *tokens, size_t index, const char *word) {
    if (index >= tokens->len || tokens->items[index].kind != TOKEN_WORD)
        return false;
    const sql_token *token = &tokens->items[index];
    size_t len = strlen(word);
    if (token->end - token->start != len)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = tokens->source->text[token->start + i];
        if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != word[i])
            return false;
    }
    return true;
}

bool token_is(const sql_tokens *tokens, size_t index, char punctuation) {
    return index < tokens->len && tokens->items[index].kind == TOKEN_PUNCTUATION &&
           tokens->source->text[tokens->items[index].start] == punctuation;
}

const char *token_name(orm_arena *arena, const sql_tokens *tokens, size_t index) {
    const sql_token *token = &tokens->items[index];
    const char *text = tokens->source->text + token->start;
    size_t len = token->end - token->start;
    if (token->kind == TOKEN_PARAMETER)
        return gen_copy(arena, text + 1, len - 1);
    if (token->kind == TOKEN_WORD) {
        char *name = gen_copy(arena, text, len);
        for (size_t i = 0; i < len; i++)
            if (name[i] >= 'A' && name[i] <= 'Z')
                name[i] |= 0x20;
        return name;
    }
    if (token->kind != TOKEN_QUOTED || text[0] != '"')
        return NULL;
    char *name = gen_alloc(arena, len);
    size_t used = 0;
    for (size_t i = 1; i + 1 < len; i++) {
        name[used++] = text[i];
        i += text[i] == '"';
    }
    return name;
}

span token_span(const sql_tokens *tokens, size_t index) {
    const sql_token *token = &tokens->items[index];
    return (span){tokens->source, token->start, token->end};
}

static bool may_name(const sql_tokens *tokens, size_t index) {
    token_kind kind = tokens->items[index].kind;
    return kind == TOKEN_WORD || kind == TOKEN_QUOTED;
}

size_t tokens_after_path(const sql_tokens *tokens, size_t index) {
    size_t next = tokens_next(tokens, index);
    while (token_is(tokens, next, '.')) {
        size_t name = tokens_next(tokens, next);
        bool star = tokens->items[name].kind == TOKEN_OPERATOR &&
                    tokens->source->text[tokens->items[name].start] == '*';
        if (!may_name(tokens, name) && !star)
            break;
        next = tokens_next(tokens, name);
    }
    return next;
}

size_t tokens_closing(const sql_tokens *tokens, size_t index) {
    uint16_t depth = tokens->items[index].depth;
    size_t at = index + 1;
    while (at + 1 < tokens->len) {
        bool closes = token_is(tokens, at, ')') || token_is(tokens, at, ']');
        if (closes && tokens->items[at].depth <= depth)
            return at;
        at++;
    }
    return tokens->len - 1;
}
