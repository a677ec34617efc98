/*
 * Reading SQL text, as far as names in it matter: words, names, everything else.
 *
 * This is no parser. Strings, dollar quotes and comments are stepped over whole, so that nothing in
 * them is taken for a name. The text may be anything; reading it always ends.
 */
#ifndef ORMGEN_POSTGRES_SQL_WORDS_H
#define ORMGEN_POSTGRES_SQL_WORDS_H

#include <orm/arena.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum sql_token_kind {
    SQL_END,
    SQL_WORD,
    SQL_NAME, /* in double quotes */
    SQL_TEXT, /* in quotes or dollar quotes, with its prefix */
    SQL_NUMBER,
    SQL_SYMBOL /* one character of anything else */
} sql_token_kind;

/* A token of SQL. */
typedef struct sql_token {
    sql_token_kind kind;
    const char *start;
    size_t len;
    const char *text; /* of words and names what SQL calls them: folded, unquoted; else NULL */
} sql_token;

/* Reads the token at *at and steps over it; blanks and comments are no tokens. Texts are copied into
 * the arena. */
sql_token sql_next(orm_arena *arena, const char **at);

/* The name PostgreSQL gives an expression in an index's name: its function's, or "expr". */
const char *sql_expression_name(orm_arena *arena, const char *sql);

/* Whether the text is one operand: a word, a number, a literal, a call, something in parentheses;
 * with casts and a sign. What is more needs parentheses where SQL takes no operators. */
bool sql_is_operand(orm_arena *arena, const char *sql);

#endif
