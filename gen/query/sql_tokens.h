/*
 * The tokens of a .sql file: enough of PostgreSQL's lexer to find where statements end, where
 * parameters and comments stand, and how far a name or an expression reaches.
 *
 * Nothing is judged here but what never ends. Offsets are bytes in the file. Tokens lie in order,
 * the last one is TOKEN_END. Comments are tokens too; walkers skip them with tokens_next.
 */
#ifndef ORMGEN_QUERY_SQL_TOKENS_H
#define ORMGEN_QUERY_SQL_TOKENS_H

#include "base/list.h"
#include "diag/diag.h"

typedef enum token_kind {
    TOKEN_END,
    TOKEN_WORD,   /* a keyword or a name */
    TOKEN_QUOTED, /* "name" */
    TOKEN_STRING, /* '…', E'…', B'…', X'…', U&'…', $tag$…$tag$ */
    TOKEN_NUMBER,
    TOKEN_OPERATOR,    /* a run of operator characters, and :: and := */
    TOKEN_PUNCTUATION, /* one of ( ) [ ] , ; . : */
    TOKEN_PARAMETER,   /* :name */
    TOKEN_POSITIONAL,  /* $1 */
    TOKEN_LINE_COMMENT,
    TOKEN_BLOCK_COMMENT,
    TOKEN_BROKEN /* starts what never ends */
} token_kind;

typedef struct sql_token {
    token_kind kind;
    uint32_t start, end;
    uint16_t depth; /* of brackets around it; a bracket's own is that of what stands outside */
} sql_token;

typedef struct sql_tokens {
    const source *source;
    sql_token *items;
    size_t len, capacity;
} sql_tokens;

/* Reads the tokens of a file. What never ends (string, comment, quoted name) is reported, and
 * reading goes on at the next line that starts with `-- name:`. */
sql_tokens tokens_read(orm_arena *arena, const source *file, diag *sink);

/* The same for some bytes of it, such as SQL in a comment. */
sql_tokens tokens_read_part(orm_arena *arena, const source *file, uint32_t start, uint32_t end,
                            diag *sink);

/* The first token at or after byte `at`. */
size_t tokens_at(const sql_tokens *tokens, uint32_t at);

/* The index of the next (previous) token that is no comment. `tokens_before` gives SIZE_MAX when
 * there is none. */
size_t tokens_next(const sql_tokens *tokens, size_t index);
size_t tokens_before(const sql_tokens *tokens, size_t index);

/* Whether a token is that keyword, given in lower case, or that punctuation. */
bool token_is_word(const sql_tokens *tokens, size_t index, const char *word);
bool token_is(const sql_tokens *tokens, size_t index, char punctuation);

/* A name as PostgreSQL has it: folded, or unquoted. NULL when the token is none. */
const char *token_name(orm_arena *arena, const sql_tokens *tokens, size_t index);

/* Where the token stands. */
span token_span(const sql_tokens *tokens, size_t index);

/* The index behind `name.name…`, with `.*` when it ends in that, starting at a name. */
size_t tokens_after_path(const sql_tokens *tokens, size_t index);

/* The index of the bracket that closes the one at `index`, or of the end. */
size_t tokens_closing(const sql_tokens *tokens, size_t index);

#endif
