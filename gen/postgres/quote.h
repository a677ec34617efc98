/*
 * Quoting: text that stays in its place in SQL.
 *
 * What goes through here cannot end an identifier or a literal early, whatever it holds; newlines
 * are kept. Names come out as quote_ident writes them, so that DDL reads like pg_dump's.
 */
#ifndef ORMGEN_POSTGRES_QUOTE_H
#define ORMGEN_POSTGRES_QUOTE_H

#include "base/buffer.h"

/* Whether PostgreSQL 15 to 17 take the word as a name only in quotes. */
bool pg_is_keyword(const char *word);

/* Writes a name, in double quotes where it needs them. */
void pg_quote_name(orm__buffer *out, const char *name);

/* Writes `schema.name`, or the name alone when the schema is NULL. */
void pg_quote_path(orm__buffer *out, const char *schema, const char *name);

/* Writes 'text', or E'text' when it holds a backslash. */
void pg_quote_text(orm__buffer *out, const char *text);

#endif
