/* Hashes over the tokens of SQL: what a new layout, a comment or another case of keywords leaves as
 * it was. */
#include <string.h>

#include "diag/memory.h"
#include "history/history.h"
#include "history/sha256.h"
#include "postgres/sql_words.h"

enum { HASH_BYTES = 16, BETWEEN_TOKENS = 0x1f, BETWEEN_STATEMENTS = 0x1e };

static bool is_operator(const sql_token *token) {
    return token->kind == SQL_SYMBOL && strchr("+-*/<>=~!@#%^&|`?:", *token->start);
}

/* Symbols that touch are one operator, so that `< =` is not `<=`. */
static void add_tokens(orm_arena *arena, const char *sql, orm__buffer *to) {
    const char *behind = NULL;
    for (sql_token token = sql_next(arena, &sql); token.kind != SQL_END;
         token = sql_next(arena, &sql)) {
        bool touches = is_operator(&token) && token.start == behind;
        if (!touches)
            orm__buffer_byte(to, BETWEEN_TOKENS);
        if (token.kind == SQL_WORD)
            orm__buffer_text_add(to, token.text);
        else
            orm__buffer_write(to, token.start, token.len);
        behind = is_operator(&token) ? token.start + token.len : NULL;
    }
}

static const char *digits_of(orm_arena *arena, orm__buffer *text) {
    uint8_t digest[SHA256_BYTES];
    orm__buffer digits = {0};
    if (orm__buffer_failed(text))
        gen_out_of_memory();
    sha256(orm__buffer_text(text), text->len, digest);
    for (size_t i = 0; i < HASH_BYTES; i++)
        orm__buffer_printf(&digits, "%02x", digest[i]);
    const char *made = gen_keep(arena, &digits);
    orm__buffer_free(text);
    return made;
}

const char *statement_hash(orm_arena *arena, const char *sql) {
    orm__buffer text = {0};
    add_tokens(arena, sql, &text);
    return digits_of(arena, &text);
}

const char *statements_hash(orm_arena *arena, const revision_statements *statements) {
    orm__buffer text = {0};
    for (size_t i = 0; i < statements->len; i++) {
        const revision_statement *each = &statements->items[i];
        orm__buffer_byte(&text, BETWEEN_STATEMENTS);
        orm__buffer_printf(&text, "%d%d%s", (int)each->place, each->begins && i > 0,
                           each->table != NULL ? each->table : "");
        add_tokens(arena, each->sql, &text);
    }
    return digits_of(arena, &text);
}

/* A batch's statement for all pages at once. */
static const char *over_all_pages(orm_arena *arena, const char *sql) {
    static const char *const bounds[] = {"'(0,0)'::tid", "'(4294967295,0)'::tid"};
    orm__buffer text = {0};
    const char *taken = sql, *at = sql;
    for (sql_token token = sql_next(arena, &at); token.kind != SQL_END;
         token = sql_next(arena, &at)) {
        if (*token.start != '$' || (*at != '1' && *at != '2'))
            continue;
        orm__buffer_write(&text, taken, (size_t)(token.start - taken));
        orm__buffer_text_add(&text, bounds[*at - '1']);
        taken = ++at;
    }
    orm__buffer_text_add(&text, taken);
    return gen_keep(arena, &text);
}

migrate_steps revision_steps(orm_arena *arena, const revision_statements *statements) {
    migrate_steps made = {0};
    for (size_t i = 0; i < statements->len; i++) {
        const revision_statement *each = &statements->items[i];
        bool batched = each->place == PLACE_BATCHED;
        step_place where = each->place == PLACE_ALONE           ? STEP_OUTSIDE
                           : i > 0 && (each->begins || batched) ? STEP_AFTER
                                                                : STEP_INSIDE;
        const char *sql = batched ? over_all_pages(arena, each->sql) : each->sql;
        gen_list_add(arena, &made, (migrate_step){where, sql, NULL});
    }
    return made;
}

const char *lineage_hash(orm_arena *arena, const revision *of) {
    orm__buffer text = {0};
    if (of->parents.len == 0)
        return of->hash;
    orm__buffer_text_add(&text, of->hash);
    for (size_t i = 0; i < of->parents.len; i++)
        orm__buffer_text_add(&text, of->parents.items[i]->lineage);
    return digits_of(arena, &text);
}
