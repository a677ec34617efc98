/* Looking for words in a statement; see statement_tokens.h. */
#include "migrate/statement_tokens.h"

#include <string.h>

#include "diag/memory.h"

sql_token_list sql_tokens_of(orm_arena *arena, const char *sql) {
    sql_token_list list = {0};
    const char *at = sql;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        gen_list_add(arena, &list, token);
        if (token.kind == SQL_END)
            return list;
    }
}

bool is_word_at(const sql_token_list *in, size_t at, const char *word) {
    return at < in->len && in->items[at].kind == SQL_WORD && strcmp(in->items[at].text, word) == 0;
}

bool is_symbol_at(const sql_token_list *in, size_t at, char symbol) {
    return at < in->len && in->items[at].kind == SQL_SYMBOL && *in->items[at].start == symbol;
}

const char *tokens_text(orm_arena *arena, const sql_token_list *in, size_t from, size_t to) {
    const char *start = in->items[from].start;
    const char *end = in->items[to - 1].start + in->items[to - 1].len;
    return gen_copy(arena, start, (size_t)(end - start));
}

size_t after_path(const sql_token_list *in, size_t at) {
    at++;
    while (is_symbol_at(in, at, '.'))
        at += 2;
    return at < in->len ? at : in->len - 1;
}

size_t find_word(const sql_token_list *in, size_t at, const char *word) {
    while (at < in->len && !is_word_at(in, at, word))
        at++;
    return at;
}

size_t find_symbol(const sql_token_list *in, size_t at, char symbol) {
    while (at < in->len && !is_symbol_at(in, at, symbol))
        at++;
    return at;
}

size_t after_words(const sql_token_list *in, size_t at, const char *words) {
    while (*words) {
        size_t len = strcspn(words, " ");
        if (at >= in->len || in->items[at].kind != SQL_WORD || in->items[at].len != len ||
            strncmp(in->items[at].text, words, len) != 0)
            return 0;
        at++;
        words += len + (words[len] == ' ');
    }
    return at;
}

const char *plain_path(const char *path) {
    return strncmp(path, "public.", 7) == 0 ? path + 7 : path;
}
