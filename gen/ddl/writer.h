/*
 * What the parts of the DDL writer share, and what migrations write objects with.
 *
 * A statement ends in write_end, which notes where, so that what was written can be told apart into
 * statements.
 */
#ifndef ORMGEN_DDL_WRITER_H
#define ORMGEN_DDL_WRITER_H

#include "base/list.h"
#include "base/map.h"
#include "ddl/ddl.h"

typedef struct ddl_writer {
    orm__buffer *out;
    orm_arena *arena;
    const model *model;
    orm__map written;       /* types and tables that are out already, by a key of their address */
    ORM__LIST(size_t) ends; /* where in `out` each statement ends */
} ddl_writer;

/* --- pieces ---------------------------------------------------------------------------------- */

void write_text(ddl_writer *w, const char *text);
void write_name(ddl_writer *w, const char *name);
void write_path(ddl_writer *w, const model_name *name);

/* ";" and a line's end. */
void write_end(ddl_writer *w);

/* "bigint", "numeric(10,2)[]", "hr.employment". */
void write_type(ddl_writer *w, const model_type *type);

/* "(a, b)" */
void write_columns(ddl_writer *w, const model_columns *columns);

/* "(a, lower(b) DESC)", with operators in an exclusion. */
void write_elements(ddl_writer *w, const model_elements *elements);

/* " WITH (fillfactor = 70)", nothing when there are none. */
void write_options(ddl_writer *w, const model_options *options);

/* "(fillfactor = 70)" */
void write_option_list(ddl_writer *w, const model_options *options);

/* " COLLATE x", nothing when there is none. */
void write_collation(ddl_writer *w, const char *schema, const char *name);

/* An expression where SQL takes one operand: in parentheses when it is more. */
void write_operand(ddl_writer *w, const char *sql);

/* " (START WITH 1 …)" with `open` and `close` around, nothing when no option was given. */
void write_sequence_options(ddl_writer *w, const model_sequence_options *options, const char *open,
                            const char *close);

/* "COMMENT ON <what> <name>[.column] IS '…';" when there is documentation. */
void write_comment(ddl_writer *w, const char *what, const model_name *name, const char *column,
                   const char *doc);

/* Whether this object comes up for the first time. */
bool is_first(ddl_writer *w, const void *object);

/* --- objects --------------------------------------------------------------------------------- */

/* Those that are made of what the first statements make, or all others. */
void write_types(ddl_writer *w, bool late);
void write_tables(ddl_writer *w);

/* CREATE statements with the comments that belong to them. Domains, composites and tables come
 * after what they are made of, unless that is out already. */
void write_schema(ddl_writer *w, const char *schema);
void write_extension(ddl_writer *w, const model_extension *extension);
void write_enum(ddl_writer *w, const model_enum *of);
void write_domain(ddl_writer *w, const model_domain *domain);
void write_composite(ddl_writer *w, const model_composite *of);
void write_sequence(ddl_writer *w, const model_sequence *sequence);
void write_table(ddl_writer *w, const model_table *table);
void write_view(ddl_writer *w, const model_table *view);

/* CREATE INDEX; `how` stands behind that word: "", or "CONCURRENTLY ". */
void write_index(ddl_writer *w, const model_table *table, const model_index *index,
                 const char *how);

/* ALTER SEQUENCE … OWNED BY; nothing when nobody owns it. */
void write_sequence_owner(ddl_writer *w, const model_sequence *sequence);

void write_table_partition(ddl_writer *w, const model_table *table);
void write_indexes(ddl_writer *w, const model_table *table);
void write_index_comments(ddl_writer *w, const model_table *table);
void write_index_comment(ddl_writer *w, const model_index *of);
void write_constraint_comment(ddl_writer *w, const model_constraint *of);
void write_table_comments(ddl_writer *w, const model_table *table);
void write_foreign_keys(ddl_writer *w, const model_table *table);

/* Views and SQL as written. */
void write_settings(ddl_writer *w);
void write_first_statements(ddl_writer *w);
void write_views_and_statements(ddl_writer *w);
void write_table_statements(ddl_writer *w);

/* " USING m WITH (…) TABLESPACE t" */
void write_table_storage(ddl_writer *w, const model_table *table);

/* "CONSTRAINT name CHECK (…)", without foreign keys' own line breaks. */
void write_constraint(ddl_writer *w, const model_constraint *constraint);

/* "name type NOT NULL DEFAULT …", as in CREATE TABLE. */
void write_column_definition(ddl_writer *w, const model_column *column);

/* " GENERATED ALWAYS AS IDENTITY (START WITH 1 …)" */
void write_identity(ddl_writer *w, const model_column *column);

/* " FOR VALUES FROM (…) TO (…)", or " DEFAULT". */
void write_bound(ddl_writer *w, const model_bound *bound);

/* "PARTITION BY range (a, b)" */
void write_partitioning(ddl_writer *w, const model_partitioning *partitioning);

#endif
