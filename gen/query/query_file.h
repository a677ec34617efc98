/*
 * A .sql file taken apart: its statements, each with the header that names it.
 *
 *     -- name: x :many [RowType]         names the query and says how many rows it gives
 *     -- load: department, projects(limit: 3) as recent
 *     -- optional: name, (low, high)     parameters whose conjunct may be left out
 *     -- sort: by_name (e.name, e.id)    what `ORDER BY :sort` may be
 *
 * A header's lines stand together, right above the statement. Comments above `-- name:` that touch
 * it are the query's documentation. Nothing of the SQL is looked at here but its tokens.
 */
#ifndef ORMGEN_QUERY_QUERY_FILE_H
#define ORMGEN_QUERY_QUERY_FILE_H

#include "query/query.h"
#include "query/sql_tokens.h"

/* A word of a header. */
typedef struct header_name {
    const char *text; /* NULL when absent */
    span at;
} header_name;

typedef ORM__LIST(header_name) header_names;

typedef struct header_load {
    header_names path;    /* department.employees */
    header_name limit;    /* a number */
    span where, order_by; /* SQL; zero when absent */
    header_names only;    /* columns of what it leads to */
    header_name strategy; /* joined */
    header_name as;       /* the list in the row */
    span at;
} header_load;

typedef struct header_sort {
    header_name name;
    span keys; /* what stands between the brackets */
} header_sort;

typedef struct query_statement {
    const sql_tokens *tokens;
    size_t first, end; /* tokens first ≤ i < end */
    header_name name;
    query_cardinality cardinality;
    span cardinality_at;
    header_name row;
    const char *doc;
    ORM__LIST(header_load) loads;
    ORM__LIST(header_names) optionals; /* one a group */
    ORM__LIST(header_sort) sorts;
    span load_at, optional_at, sort_at; /* the directives; zero when absent */
} query_statement;

typedef ORM__LIST(query_statement *) query_statements;

/* Adds the file's statements to `statements`. What is wrong is reported, and only the statement
 * that it belongs to is left out. */
void query_file_read(orm_arena *arena, const source *file, query_statements *statements,
                     diag *sink);

#endif
