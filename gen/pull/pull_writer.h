/* What the parts of the schema writer share. */
#ifndef ORMGEN_PULL_PULL_WRITER_H
#define ORMGEN_PULL_PULL_WRITER_H

#include "base/buffer.h"
#include "pull/pull_plan.h"

typedef struct pull_writer {
    orm__buffer *out;
    orm_arena *arena;
    const pull_plan *plan;
} pull_writer;

/* --- pieces ---------------------------------------------------------------------------------- */

void put_text(pull_writer *w, const char *text);

/* Texts up to a NULL. */
void put_texts(pull_writer *w, ...);

/* A name, in quotes where the language would read another. */
void put_name(pull_writer *w, const char *name);
void put_path(pull_writer *w, const char *schema, const char *name);

/* " <word> <name>"; nothing when there is no name. */
void put_named(pull_writer *w, const char *word, const char *name);

/* `///` lines; nothing when there is no comment. */
void put_doc(pull_writer *w, const char *doc);

void put_type(pull_writer *w, const model_type *type);
void put_collation(pull_writer *w, const char *schema, const char *name);
void put_default(pull_writer *w, const char *sql);
/* `name` is an identity's own, or NULL. */
void put_sequence_options(pull_writer *w, const char *name, const model_sequence_options *options);

/* " with (a = 1)"; nothing when there are none. `word` is what stands before the parenthesis. */
void put_options(pull_writer *w, const char *word, const model_options *options);

/* "(a, b)"; a column that a relationship makes goes by the relationship's name. */
void put_columns(pull_writer *w, const model_columns *columns);
void put_elements(pull_writer *w, const model_elements *elements);

/* "sql { … }" with the text on lines of its own, `depth` blocks deep. */
void put_sql(pull_writer *w, const char *sql, int depth);

/* --- objects --------------------------------------------------------------------------------- */

void put_types(pull_writer *w);
void put_table(pull_writer *w, const pull_table *table);
void put_keys(pull_writer *w, const pull_table *table);
void put_foreign_key_rest(pull_writer *w, const model_constraint *key);

/* Whether a primary key stands on its column's line: of one column, with nothing else to say. */
bool pull_key_on_column(const model_constraint *key);

void put_indexes(pull_writer *w, const model_table *table);

#endif
