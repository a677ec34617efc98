/*
 * Statements by their tokens.
 *
 * `BEGIN ATOMIC … END` is the only place where a semicolon outside of brackets and quotes ends
 * nothing.
 */
#include "migrate/statements.h"

#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/statement_tokens.h"

static bool leaves_no_trace(const sql_token_list *in) {
    static const char *const verbs[] = {"insert",   "update",  "delete", "merge",  "copy", "select",
                                        "with",     "values",  "call",   "do",     "set",  "reset",
                                        "truncate", "refresh", "notify", "analyze"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (is_word_at(in, 0, verbs[i]))
            return true;
    return false;
}

static void describe(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    static const struct {
        const char *word;
        void (*describe)(orm_arena *, const sql_token_list *, sql_statement *);
    } verbs[] = {{"create", describe_create},
                 {"grant", describe_grant},
                 {"revoke", describe_revoke},
                 {"comment", describe_comment},
                 {"alter", describe_alter}};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (is_word_at(in, 0, verbs[i].word))
            verbs[i].describe(arena, in, to);
}

/* As people write names: without blanks around their dots. */
static char *shown(orm_arena *arena, const char *tokens) {
    char *text = gen_strdup(arena, tokens), *to = text;
    for (const char *from = text; *from; from++) {
        bool dot = strncmp(from, " . ", 3) == 0;
        *to++ = dot ? '.' : *from;
        from += dot ? 2 : 0;
    }
    *to = '\0';
    return text;
}

static void add_statement(orm_arena *arena, const char *sql, bool first, size_t order,
                          sql_statements *out) {
    enum { SHOWN = 60 };
    sql_token_list tokens = sql_tokens_of(arena, sql);
    if (tokens.len < 2)
        return;
    sql_statement *made = gen_new(arena, sql_statement);
    *made = (sql_statement){
        .sql = tokens_text(arena, &tokens, 0, tokens.len - 1), .first = first, .order = order};
    made->tokens = normal_tokens(arena, made->sql, NULL, NULL);
    const char *words = shown(arena, made->tokens);
    made->subject =
        strlen(words) <= SHOWN
            ? words
            : gen_printf(arena, "%.*s…", (int)strcspn(words + SHOWN, " ") + SHOWN, words);
    made->leaves_no_trace = leaves_no_trace(&tokens);
    describe(arena, &tokens, made);
    gen_list_add(arena, out, made);
}

size_t statement_order(size_t order, size_t part) {
    enum { PARTS = 65536 };
    return order * PARTS + part;
}

void statements_split(orm_arena *arena, const char *sql, bool first, size_t order,
                      sql_statements *out) {
    sql_token_list tokens = sql_tokens_of(arena, sql);
    size_t before = out->len;
    const char *start = sql;
    int depth = 0, blocks = 0;
    for (size_t i = 0; i < tokens.len; i++) {
        depth += is_symbol_at(&tokens, i, '(') - is_symbol_at(&tokens, i, ')');
        if (is_word_at(&tokens, i, "atomic") || (blocks && is_word_at(&tokens, i, "case")))
            blocks++;
        else if (blocks && is_word_at(&tokens, i, "end"))
            blocks--;
        bool ends = tokens.items[i].kind == SQL_END ||
                    (is_symbol_at(&tokens, i, ';') && depth <= 0 && !blocks);
        if (!ends)
            continue;
        size_t len = (size_t)(tokens.items[i].start - start);
        add_statement(arena, gen_copy(arena, start, len), first,
                      statement_order(order, out->len - before), out);
        start = tokens.items[i].start + 1;
    }
}
