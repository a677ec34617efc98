/* The tokens of a statement, and finding one's way among them. Places beyond the last token are
 * allowed: nothing stands there. */
#ifndef ORMGEN_MIGRATE_STATEMENT_TOKENS_H
#define ORMGEN_MIGRATE_STATEMENT_TOKENS_H

#include "migrate/statements.h"
#include "postgres/sql_words.h"

typedef ORM__LIST(sql_token) sql_token_list;

/* All of them; the last one is the end. */
sql_token_list sql_tokens_of(orm_arena *arena, const char *sql);

bool is_word_at(const sql_token_list *in, size_t at, const char *word);
bool is_symbol_at(const sql_token_list *in, size_t at, char symbol);

/* The place of the next one, or a place behind the end. */
size_t find_word(const sql_token_list *in, size_t at, const char *word);
size_t find_symbol(const sql_token_list *in, size_t at, char symbol);

/* Behind the words, or 0 when others stand there. */
size_t after_words(const sql_token_list *in, size_t at, const char *words);

/* Behind `name.name`. */
size_t after_path(const sql_token_list *in, size_t at);

/* The text of the tokens `from` … `to`, as written. */
const char *tokens_text(orm_arena *arena, const sql_token_list *in, size_t from, size_t to);

/* A name without the schema that goes without saying. */
const char *plain_path(const char *path);

/* What a statement that begins with the word makes, turns on, grants or says. */
void describe_create(orm_arena *arena, const sql_token_list *in, sql_statement *to);
void describe_grant(orm_arena *arena, const sql_token_list *in, sql_statement *to);
void describe_revoke(orm_arena *arena, const sql_token_list *in, sql_statement *to);
void describe_comment(orm_arena *arena, const sql_token_list *in, sql_statement *to);
void describe_alter(orm_arena *arena, const sql_token_list *in, sql_statement *to);

#endif
