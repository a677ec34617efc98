/*
 * The typed query: all that later stages know about a statement of queries/.
 *
 * A query is written once and sent in several **shapes**: which optional parameters are set, which
 * sort was chosen, whether a page goes on from a cursor. A shape is a set of bits: bit g says that
 * optional group g is set, QUERY_SORT_BIT + s that sort s was chosen, QUERY_CURSOR_BIT that there
 * is a cursor. The text of a shape is made from the query's **pieces**, in order, each of which is
 * there or not by its masks; parameters are numbered as they come. Every shape is a statement of
 * its own, with the text that a person would have written for it.
 *
 * Types are PostgreSQL's OIDs, with what C makes of them beside it. Everything lives in the
 * compile's arena.
 */
#ifndef ORMGEN_QUERY_QUERY_H
#define ORMGEN_QUERY_QUERY_H

#include "base/buffer.h"
#include "model/model.h"

/* name in C, word in the header, what the result is */
#define QUERY_CARDINALITIES(X)                                                                     \
    X(ONE, "one", "exactly one row")                                                               \
    X(MAYBE, "maybe", "one row or none")                                                           \
    X(MANY, "many", "all rows in a list")                                                          \
    X(EACH, "each", "rows one after the other, in constant memory")                                \
    X(PAGE, "page", "a page of rows and a cursor to go on")                                        \
    X(EXEC, "exec", "nothing")                                                                     \
    X(ROWS, "rows", "how many rows were changed")                                                  \
    X(BULK, "bulk", "nothing; every parameter is an array, one element a row")                     \
    X(COPY, "copy", "nothing; rows travel by COPY")

typedef enum query_cardinality {
#define QUERY_CARDINALITY(name, word, summary) QUERY_##name,
    QUERY_CARDINALITIES(QUERY_CARDINALITY)
#undef QUERY_CARDINALITY
        QUERY_CARDINALITY_COUNT
} query_cardinality;

/* The word of the header: "many". */
const char *query_cardinality_word(query_cardinality cardinality);

enum {
    QUERY_OPTIONAL_MAX = 8,
    QUERY_SORT_BIT = 8, /* of the first sort */
    QUERY_SORT_MAX = 16,
    QUERY_CURSOR_BIT = 31
};

/* A value's type, as PostgreSQL and as C see it. */
typedef struct query_type {
    uint32_t oid; /* in the catalogue; those of the schema's own types are of this compile only */
    const char *spelling; /* PostgreSQL's: "timestamp with time zone", "bigint[]", "employment" */
    model_type model;     /* domains are kept; `kind` is TYPE_OPAQUE when it travels as text */
} query_type;

typedef enum query_parameter_use {
    PARAMETER_PLAIN,
    PARAMETER_LIMIT, /* a page's size: the text's LIMIT */
    PARAMETER_CURSOR /* a value of the page's cursor; no field of the args struct */
} query_parameter_use;

typedef struct query_parameter {
    const char *name;
    span at;         /* its first use */
    query_type type; /* of one element when `array` */
    bool nullable;
    bool array;   /* :bulk: the values of all rows */
    int optional; /* its group; -1 when it is always sent */
    query_parameter_use use;
    int cursor_column; /* PARAMETER_CURSOR: the index in `columns` */
} query_parameter;

/* An entity item of the result: `SELECT e`. Its columns lie together. */
typedef struct query_entity {
    const char *name; /* the alias: "e" */
    model_entity *entity;
    bool nullable;       /* under an outer join; absent when its key is NULL */
    bool deleted;        /* its rows are those that the statement deletes */
    size_t first, count; /* columns[first … first + count) */
    span at;
} query_entity;

typedef struct query_column {
    const char *name;   /* as the server reports it, `!` and `?` taken off */
    const char *member; /* what C calls it, but for words of C; no two are the same */
    span at;
    query_type type;
    const char *read; /* the cast that makes it readable: "::text"; "" when nothing needs to */
    const char *sent; /* the spelling of the type that comes of that; else the type's own */
    bool nullable;
    bool overridden;      /* by "name!" or "name?" */
    bool hidden;          /* a page's key: no field of the row */
    int entity;           /* index in `entities`, -1 for a plain column */
    model_column *column; /* the table's column it is, unchanged; NULL when computed */
    model_table *table;   /* that column's table */
    const struct family_column *attribute; /* what it is of its entity's family; NULL: nothing */
} query_column;

typedef struct query_sort_key {
    int column; /* index in `columns` */
    bool descending, nulls_first;
    bool nullable;
} query_sort_key;

typedef struct query_sort {
    const char *name;               /* "" for the one ORDER BY that stands in the text */
    ORM__LIST(query_sort_key) keys; /* of pages only */
} query_sort;

/* A relationship to load with the result. */
typedef struct query_load {
    int entity;                       /* index in `entities` */
    ORM__LIST(model_relation *) path; /* from that entity, one step each */
    const char *as;                   /* the row's own list; NULL: the object's relationship */
    long limit;                       /* 0: none */
    load_strategy strategy;           /* LOAD_DEFAULT: nothing was said, it is selectin */
    ORM__LIST(size_t) only;           /* columns of what it leads to, by number; none: all */
    const char *where, *order_by;     /* SQL over the target's columns; NULL: none */
    span at;
} query_load;

/* Bytes of a piece that are the user's own: from byte `in` of the file that names the query. */
typedef struct query_origin {
    uint32_t out, in, len;
} query_origin;

/* Part of a statement's text. It is there when each of the masks that is not 0 agrees: some bit of
 * `any` is set, some bit of `also` is set, no bit of `none` is set. */
typedef struct query_piece {
    const char *text; /* NULL: a parameter */
    int parameter;
    uint32_t any, also, none;
    ORM__LIST(query_origin) origins; /* of the text, in order */
} query_piece;

/* An INSERT of the statement, or of a part of it. */
typedef struct query_insert {
    const model_table *table;
    model_columns given; /* the columns it names, or all */
} query_insert;

typedef ORM__LIST(query_insert) query_inserts;

typedef struct typed_query {
    const char *name;
    span at;
    const char *doc;
    query_cardinality cardinality;
    const char *row_type; /* shared, as the header names it; NULL when the query has its own */
    bool returns_rows;
    bool command;       /* TRUNCATE and the like: it has neither rows nor a plan */
    bool selectable;    /* the text can stand in FROM: it changes nothing */
    bool writes_within; /* the text is a SELECT of what an INSERT, UPDATE or DELETE in it returns */
    ORM__LIST(query_piece) pieces;
    ORM__LIST(query_parameter) parameters;
    ORM__LIST(query_column) columns;
    ORM__LIST(query_entity) entities;
    ORM__LIST(query_load) loads;
    ORM__LIST(query_sort) sorts;
    query_inserts inserts;
    size_t optional_count;
    uint32_t set_mask;      /* not 0: with none of these set there is nothing to send */
    const char *copy_table; /* COPY: "projects (name, budget)"; NULL otherwise */
} typed_query;

/* The text of a shape, and the parameters' indices in the order of their numbers. Both live in the
 * arena. Numbers start with $1. */
typedef struct query_text {
    const char *sql;
    ORM__LIST(int) parameters;
} query_text;

query_text query_text_of(orm_arena *arena, const typed_query *query, uint32_t shape);

/* The place in the file that byte `at` of a shape's text came from, or is next to: a word of it. */
span query_text_origin(const typed_query *query, uint32_t shape, size_t at);

/* Whether the statement has this shape: bits of groups, one bit of a sort when it has sorts, and of
 * a page's cursor. Where nothing is set that could be, and so nothing sent, there is no shape. */
bool query_has_shape(const typed_query *query, uint32_t shape);

/* Calls for each shape the statement has. */
typedef void query_shape_visitor(void *context, const typed_query *query, uint32_t shape);
void query_each_shape(const typed_query *query, query_shape_visitor *visit, void *context);

/* The shape with everything set, the first sort and no cursor: what `ormgen sql` prints. */
uint32_t query_full_shape(const typed_query *query);

typedef struct query_set {
    ORM__LIST(typed_query *) queries; /* sorted by file as given, then by place */
    const char *default_schema; /* where names without a schema are, before public; NULL: none */
} query_set;

/* Checks the statements of all files against the model. What is wrong is reported, and that query
 * is left out. The result lives in `arena` and points into the sources. */
query_set *query_compile(orm_arena *arena, const model *of, const source *const *files,
                         size_t count, diag *sink);

/* Reports what is wrong with the SQL of a schema's files as such: syntax, and names in expressions that
 * are no columns of their table. */
void query_check_schema(orm_arena *arena, const model *of, diag *sink);

/* Infers the columns of the model's views from their selects, where the model does not have them:
 * the model's table gets them. What cannot be inferred is reported, unless the model has all of a
 * view's columns: that view becomes opaque. */
void query_infer_views(orm_arena *arena, const model *of, diag *sink);

/* Whether a program reads the rows that it gives. */
bool query_reads_rows(const typed_query *query);

/* A query by its name; NULL when there is none. */
const typed_query *query_named(const query_set *set, const char *name);

/* Writes `ormgen describe --json`: {"queries": [{name, cardinality, sql, parameters, columns, …}]}.
 */
void query_describe(orm_arena *arena, const query_set *set, orm__buffer *to);

/* "libpg_query 15-4.0.0, the grammar of PostgreSQL 15.1", for `ormgen --version`. */
const char *query_parser_version(void);

#endif
