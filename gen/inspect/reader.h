/*
 * What the readers of object kinds share: asking the server, and finding what was read before.
 *
 * Objects are known by their OID as text, columns by their table's OID and their number. Once a
 * query has failed, that is reported and every later one answers with no rows.
 */
#ifndef ORMGEN_INSPECT_READER_H
#define ORMGEN_INSPECT_READER_H

#include "base/map.h"
#include "diag/memory.h"
#include "inspect/inspect.h"

/* Pieces of queries. */
#define NOT_OF_EXTENSION(class, object)                                                            \
    " AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.deptype = 'e' AND x.classid = '" class       \
        "'::regclass AND x.objid = " object ")"

#define OURS_FIRST " ORDER BY n.nspname <> 'public', n.nspname, "

/* The rows of a query; cells are NULL where the database has NULL. */
typedef struct answer {
    size_t rows, columns;
    const char **cells;
} answer;

/* A type by its OID. */
typedef struct type_entry {
    const char *schema, *name; /* schema NULL for public */
    const char *collation;     /* OID of its own collation, "0" when it has none */
    bool array;                /* of the type so named */
    model_enum *enumeration;
    model_domain *domain;
    model_composite *composite;
} type_entry;

typedef struct reader {
    orm_arena *arena;
    struct pg_conn *connection;
    diag *sink;
    model *model;
    inspect_leftovers *leftovers;
    const char *schemas; /* OIDs of the wanted schemas as an array's text: "{2200,16401}" */
    orm__map types;      /* type_entry by OID */
    orm__map tables;     /* model_table by OID: views too */
    orm__map columns;    /* model_column by "OID.number" */
    orm__map elements;   /* model_elements by their index's OID */
    size_t order;        /* the next place among views and statements */
    ORM__LIST(const char *) behind; /* statements that wait until all views have their place */
    bool placing;                   /* they no longer have to */
    bool failed;
} reader;

/* Runs a query; $1 in it is the array of schemas. */
answer ask(reader *r, const char *sql);

const char *cell(const answer *of, size_t row, size_t column);
bool is_true(const answer *of, size_t row, size_t column);

/* The schema's name as the model has it: NULL for public. */
const char *schema_name(const char *schema);

/* The same of a collation or operator class: NULL for PostgreSQL's own too. */
const char *catalogue_name(const char *schema);

/* An object's name from two cells. */
model_name name_at(const answer *of, size_t row, size_t schema_column);

/* A type by its OID; `spelled` is format_type's text when it has modifiers, else NULL. */
model_type type_of(reader *r, const char *oid, const char *spelled, const char *dimensions);

/* Whether a column's collation is not the one its type has. */
bool has_own_collation(reader *r, const char *type_oid, const char *collation_oid);

model_table *table_of(const reader *r, const char *oid);
model_column *column_of(const reader *r, const char *table_oid, const char *number);

/* Columns by their numbers, an int2[]'s text: "{1,3}". False when one of them is none. */
bool columns_of(const reader *r, const char *table_oid, const char *numbers, model_columns *out);

/* Storage parameters from a text[]: `{fillfactor=70}`; `prefix` goes before each name. */
void add_options_of(reader *r, const char *array, const char *prefix, model_options *out);

/* The elements of an index. */
model_elements elements_of(const reader *r, const char *index);
void read_elements(reader *r);

typedef ORM__LIST(const char *) text_list;

/* The elements of an array of texts. */
text_list array_elements(orm_arena *arena, const char *array);

/* The same SQL, where need be in words that the server keeps when it reads them. NULL for NULL. */
const char *lasting_sql(orm_arena *arena, const char *sql);

/* An expression without the parentheses around all of it, in lasting words. */
const char *bare_expression(orm_arena *arena, const char *sql);

/* Splits at the commas outside of brackets and quotes. */
text_list split_list(orm_arena *arena, const char *sql);

/* A comment that `///` can say; else it becomes a statement: "COMMENT ON <object> IS …". */
const char *take_comment(reader *r, model_table *table, const char *object, const char *comment);

/* A comment as a statement; nothing when there is none. */
void add_comment(reader *r, model_table *table, const char *object, const char *comment);

/* `"schema".name` as SQL writes it. */
const char *sql_path(reader *r, const model_name *name);
const char *sql_name(reader *r, const char *name);

/* Adds SQL to those of a table; a partition's go to the table it is a part of, a view's and those
 * of no table to the statements behind all views. Without the semicolon. */
void add_statement(reader *r, model_table *table, const char *sql);

/* The same before all tables. */
void add_early_statement(reader *r, const char *sql);

void add_leftover(reader *r, const char *kind, const char *name);

/* --- the readers, in order ------------------------------------------------------------------- */

void read_extensions(reader *r);
void read_types(reader *r);
void read_calling_checks(reader *r); /* of domains, behind the functions they call */
void read_free_sequences(reader *r);
void read_tables(reader *r); /* with their partitioning and parents */
void read_columns(reader *r);
void read_sequence_owners(reader *r); /* and which sequences are a column's own */
void read_partition_keys(reader *r);
void read_constraints(reader *r);
void read_indexes(reader *r);
void read_collations(reader *r);
void read_routines(reader *r);   /* functions, aggregates, range types, views */
void read_statements(reader *r); /* triggers, policies, grants and all else that is SQL */
void read_leftovers(reader *r);

#endif
