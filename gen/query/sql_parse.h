/*
 * What the files sql_parse*.c share, and nobody else may include: libpg_query's tree is seen here.
 *
 * A builder makes one statement's tree. Builders of nodes take NULL as nothing; after a refusal they
 * go on and give something, since the first refusal is what sql_parse reports. Trees deeper
 * than BUILD_DEPTH are refused, so that no later walk can exhaust the stack.
 */
#ifndef ORMGEN_QUERY_SQL_PARSE_H
#define ORMGEN_QUERY_SQL_PARSE_H

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>

#include "diag/memory.h"
#include "query/sql_tree.h"

enum { BUILD_DEPTH = 1000 };

typedef struct builder {
    orm_arena *arena;
    const sql_text *text;
    sql_error *error;
    int depth;
    sql_expr *assigned_source; /* of the latest SET (a, b) = … */
} builder;

typedef PgQuery__Node node;

/* --- sql_parse.c ----------------------------------------------------------------------------- */

/* Where a location of the parsed text stands in the file; SQL_NOWHERE when it is none. */
uint32_t build_place(const builder *b, int32_t location);

/* The first thing that cannot be built is what the caller hears about: that it is not supported, or
 * that the statement is no query. */
void build_refuse(builder *b, int32_t location, const char *message);
void build_refuse_statement(builder *b, int32_t location, const char *message);

/* Protocol buffers have empty texts where the tree has none: NULL for those. */
const char *build_text(const char *text);

/* The strings among nodes. */
sql_words build_words(builder *b, node *const *nodes, size_t count);

/* The tree of a text that was parsed without an error, in the arena. */
const PgQuery__ParseResult *build_unpack(orm_arena *arena, const PgQueryProtobufParseResult *from);

/* Keeps what the grammar said against the text. */
void build_syntax_error(builder *b, const PgQueryError *from);

/* The message about a statement of another kind. */
extern const char not_a_query[];

/* --- sql_parse_expr.c ------------------------------------------------------------------------ */

sql_expr *build_new(builder *b, sql_expr_kind kind, int32_t location);
sql_expr *build_expr(builder *b, const node *from);
sql_exprs build_exprs(builder *b, node *const *nodes, size_t count);
sql_type_name *build_type(builder *b, const PgQuery__TypeName *from);
sql_window *build_window(builder *b, const PgQuery__WindowDef *from);
void build_sorts(builder *b, sql_sorts *sorts, node *const *nodes, size_t count);

/* One step of (x).a[1].*, around what stands before it; `of` is NULL in SET's targets. */
sql_expr *build_step(builder *b, const node *step, sql_expr *of);

/* --- sql_parse_from.c ------------------------------------------------------------------------ */

sql_from *build_table(builder *b, const PgQuery__RangeVar *from);
sql_from *build_from(builder *b, const node *from);
sql_froms build_froms(builder *b, node *const *nodes, size_t count);

/* --- sql_parse_query.c ----------------------------------------------------------------------- */

/* Any statement that can be a query; never NULL. */
sql_query *build_query(builder *b, const node *from);

#endif
