/*
 * The tokens of a file, ready for the grammar.
 *
 * Three steps, each over the whole file: the lexer (lexer.l) cuts the text, brackets.c finds which
 * brackets belong together and closes those that were left open, layout.c decides which newlines
 * and commas end something. The grammar then reads a plain list, so nothing has to flow back from
 * it, and one bracket that was forgotten is one error.
 *
 * The kinds are the token numbers of parser.y. In the list that the grammar gets, T_SEP stands for
 * a newline or comma that ends a member, T_BLOCK for the whole `{ … }` of `sql { … }`, and
 * T_WITH_TIME for a `with` before `time`.
 */
#ifndef ORMGEN_SCHEMA_TOKENS_H
#define ORMGEN_SCHEMA_TOKENS_H

#include "diag/diag.h"
#include "schema/ast.h"

enum {
    TOKEN_NEWLINE = 10000, /* of the lexer only: a newline that nothing continued */
    TOKEN_DEEPEST = 1000   /* brackets in each other, beyond which a file is refused */
};

typedef struct token {
    int kind;
    uint32_t start, end; /* bytes; both at one place for what is only implied */
    uint32_t close;      /* brackets that open: the index of the token that ends them */
} token;

typedef ORM__LIST(token) token_items;

/* Bytes behind an error, such as those in a bracket left open: what looks wrong may not be. */
typedef struct doubtful_range {
    uint32_t start, end;
} doubtful_range;

typedef struct token_list {
    orm_arena *arena;
    const source *source;
    diag *sink;
    token_items items;
    ast_comments comments;
    ORM__LIST(uint32_t) continuations; /* offsets of each `\` before a newline */
    ORM__LIST(doubtful_range) doubtful;
    unsigned unclosed; /* how often something never ended … */
    unsigned strays;   /* … or was no token */
    bool gave_up;      /* the rest of the file was taken for text or a comment */
} token_list;

/* Cuts a file into tokens; reports what cannot be one. */
token_list *tokens_of(orm_arena *arena, const source *file, diag *sink);

/* The keyword that a word is, as a token number, or `otherwise`. */
int token_keyword(const char *text, size_t len, int otherwise);

/* The three steps. `raw` is the lexer's list. */
void tokens_lex(token_list *list);
void tokens_match_brackets(token_list *list);
void tokens_lay_out(token_list *list);

/* Reports bytes that are not UTF-8, or NUL. False when reading on makes no sense. */
bool tokens_check_encoding(token_list *list);

/* The `///` lines in front of the token that starts at an offset, joined; NULL when none. */
const char *tokens_doc(const token_list *list, uint32_t offset);

/* SQL from the source, with what PostgreSQL would not read made to fit (see ast.h). */
ast_sql tokens_sql(const token_list *list, span at);

/* Says that what looks wrong between two offsets may only follow from what was reported. */
void tokens_doubt(token_list *list, uint32_t start, uint32_t end);
void tokens_doubt_line(token_list *list, uint32_t start);

/* Whether an offset lies in such a range. */
bool tokens_doubtful(const token_list *list, uint32_t offset);

/* Makes room for so many items in an empty list, so that it need not be copied as it grows. */
void tokens_reserve(token_list *list, size_t count);

static inline span tokens_span(const token_list *list, uint32_t start, uint32_t end) {
    return (span){list->source, start, end};
}

#endif
