/* Writes the conditions of relationships. Conditions of the schema (`where`, `join`) are the user's
 * own SQL: names that are columns of the target, `this` and the relationship's own name are put in
 * terms of the aliases, all else stays as it is. */
#include "query/path_text.h"

#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "query/sql_tokens.h"

const char *text_of_name(orm_arena *arena, const char *name) {
    orm__buffer buffer = {0};
    pg_quote_name(&buffer, name);
    return gen_keep(arena, &buffer);
}

const char *text_of_table(orm_arena *arena, const model_table *table) {
    orm__buffer buffer = {0};
    pg_quote_path(&buffer, table->name.schema, table->name.name);
    return gen_keep(arena, &buffer);
}

const char *text_of_column(orm_arena *arena, const char *alias, const char *column) {
    orm__buffer buffer = {0};
    pg_quote_path(&buffer, alias, column);
    return gen_keep(arena, &buffer);
}

const char *text_of_pairs(orm_arena *arena, const model_columns *left, const char *left_alias,
                          const model_columns *right, const char *right_alias) {
    const char *text = NULL;
    for (size_t i = 0; i < left->len && i < right->len; i++) {
        const char *one =
            gen_printf(arena, "%s = %s", text_of_column(arena, left_alias, left->items[i]->name),
                       text_of_column(arena, right_alias, right->items[i]->name));
        text = text ? gen_printf(arena, "%s AND %s", text, one) : one;
    }
    return text;
}

/* The alias that a name in the schema's condition stands for; NULL to leave it. */
static const char *stands_for(const sql_tokens *tokens, size_t index, const char *name,
                              const model_relation *relation, const char *from, const char *to) {
    bool qualifies = token_is(tokens, tokens_next(tokens, index), '.');
    if (qualifies && strcmp(name, "this") == 0)
        return from;
    return qualifies && strcmp(name, relation->name) == 0 ? to : NULL;
}

static bool is_bare_column(const sql_tokens *tokens, size_t index, const char *name,
                           const model_relation *relation) {
    size_t next = tokens_next(tokens, index), before = tokens_before(tokens, index);
    bool bare = !token_is(tokens, next, '.') && !token_is(tokens, next, '(') &&
                (before == SIZE_MAX || !token_is(tokens, before, '.'));
    return bare && model_column_named(relation->target->table, name);
}

static const char *rewritten(orm_arena *arena, const char *sql, const model_relation *relation,
                             const char *from, const char *to) {
    const source *text = source_of_text(arena, relation->name, sql, strlen(sql));
    diag *unheard = diag_new(arena);
    sql_tokens tokens = tokens_read(arena, text, unheard);
    orm__buffer buffer = {0};
    uint32_t at = 0;
    for (size_t i = 0; i + 1 < tokens.len; i++) {
        const sql_token *token = &tokens.items[i];
        const char *name = token_name(arena, &tokens, i);
        bool names = token->kind == TOKEN_WORD || token->kind == TOKEN_QUOTED;
        orm__buffer_write(&buffer, sql + at, token->start - at);
        at = token->start;
        const char *alias = names ? stands_for(&tokens, i, name, relation, from, to) : NULL;
        if (alias) {
            pg_quote_name(&buffer, alias);
            at = token->end;
        } else if (names && is_bare_column(&tokens, i, name, relation)) {
            pg_quote_name(&buffer, to);
            orm__buffer_byte(&buffer, '.');
        }
    }
    orm__buffer_text_add(&buffer, sql + at);
    return gen_keep(arena, &buffer);
}

const char *relation_condition(orm_arena *arena, const model_relation *relation, const char *from,
                               const char *to) {
    const char *text = NULL;
    if (relation->join.sql)
        text = gen_printf(arena, "(%s)", rewritten(arena, relation->join.sql, relation, from, to));
    else if (relation->kind == RELATION_THROUGH)
        return text_of_pairs(arena, &relation->through_mine, to, &relation->columns, from);
    else
        text = text_of_pairs(arena, &relation->ref_columns, to, &relation->columns, from);
    if (relation->where.sql)
        text = gen_printf(arena, "%s AND (%s)", text,
                          rewritten(arena, relation->where.sql, relation, from, to));
    return text;
}

const char *relation_far_condition(orm_arena *arena, const model_relation *relation,
                                   const char *through, const char *to) {
    const char *text =
        text_of_pairs(arena, &relation->ref_columns, to, &relation->through_theirs, through);
    if (relation->where.sql)
        text = gen_printf(arena, "%s AND (%s)", text,
                          rewritten(arena, relation->where.sql, relation, through, to));
    return text;
}
