/* Expressions as tokens; see normal_tokens.h. */
#include "migrate/normal_tokens.h"

#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

static const char *renamed(const model_table *table, const pairing *renames, const char *name) {
    const model_column *column = table ? model_column_named(table, name) : NULL;
    const model_column *now = column && renames ? pairing_new(renames, column) : NULL;
    return now ? now->name : name;
}

/* Steps over a pair of parentheses; whether it ends the text. */
static bool wraps_all(orm_arena *arena, const char *at) {
    int depth = 0;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        if (token.kind == SQL_END)
            return false;
        if (token.kind == SQL_SYMBOL)
            depth += (*token.start == '(') - (*token.start == ')');
        if (depth == 0)
            return sql_next(arena, &at).kind == SQL_END;
    }
}

/* The SQL without the parentheses around all of it. */
static const char *unwrapped(orm_arena *arena, const char *sql) {
    for (;;) {
        const char *at = sql;
        sql_token first = sql_next(arena, &at);
        if (first.kind != SQL_SYMBOL || *first.start != '(' || !wraps_all(arena, first.start))
            return sql;
        const char *last = sql + strlen(sql);
        while (last[-1] != ')')
            last--;
        sql = gen_copy(arena, at, (size_t)(last - 1 - at));
    }
}

const char *normal_tokens(orm_arena *arena, const char *sql, const model_table *table,
                          const pairing *renames) {
    orm__buffer out = {0};
    const char *at = unwrapped(arena, sql);
    for (sql_token token = sql_next(arena, &at); token.kind != SQL_END;
         token = sql_next(arena, &at)) {
        if (out.len)
            orm__buffer_byte(&out, ' ');
        if (token.kind == SQL_WORD && !pg_is_keyword(token.text))
            pg_quote_name(&out, renamed(table, renames, token.text));
        else if (token.kind == SQL_NAME)
            pg_quote_name(&out, renamed(table, renames, token.text));
        else if (token.kind == SQL_WORD)
            orm__buffer_text_add(&out, token.text);
        else
            orm__buffer_write(&out, token.start, token.len);
    }
    return gen_keep(arena, &out);
}

bool sql_mentions(orm_arena *arena, const char *sql, const char *name) {
    if (!sql)
        return false;
    for (sql_token token = sql_next(arena, &sql); token.kind != SQL_END;
         token = sql_next(arena, &sql))
        if (token.text && strcmp(token.text, name) == 0)
            return true;
    return false;
}
