/*
 * Analysis: the terms that typing, nullability and lowering of one statement share.
 *
 * A **range** is what a name in FROM stands for: a table, a subquery, a function, a join. A
 * **scope** is one query level: its ranges, the CTEs it can see, the level around it. Typing fills
 * the tree's "found" fields, once, in the order in which PostgreSQL does it, because a parameter
 * has the type of its first use. Nullability is asked for afterwards, of a typed tree. Type 0 means
 * that an error was reported; it silences what follows from it.
 */
#ifndef ORMGEN_QUERY_ANALYSIS_H
#define ORMGEN_QUERY_ANALYSIS_H

#include "base/map.h"
#include "query/query.h"
#include "query/query_file.h"
#include "query/query_schema.h"
#include "query/sql_tree.h"

typedef struct scope scope;

/* A column of a query's result. */
typedef struct result_column {
    const char *name;
    uint32_t at;
    uint32_t type;
    sql_expr *expr;                     /* of SELECT and RETURNING */
    sql_exprs values;                   /* of VALUES: one a row */
    struct result_column *left, *right; /* of a set operation, and of a recursive CTE */
    sql_query *query;                   /* whose conditions hold for it */
    scope *scope;
    bool never_null; /* by what it is: the columns that SEARCH and CYCLE add */
    int entity;      /* index of the entity item that it belongs to; -1 */
    const struct family_column *attribute; /* what it is of that entity's family */
    /* nullability: see nulls.c */
    bool nullable, asking, recursive;
    unsigned asked; /* in which round `nullable` was found; 0: never */
} result_column;

/* `SELECT e`: an entity among the result columns. */
typedef struct entity_item {
    const char *name;
    scope_range *range;
    size_t first, count; /* result columns */
    uint32_t at;
    bool nullable; /* of set operations: in one of the arms */
} entity_item;

/* One side of an outer join, which may be absent from a row. */
typedef struct join_nulls {
    bool present; /* proven not to be */
    bool full;    /* its presence says nothing about the condition */
    sql_from *join;
    scope *scope;
} join_nulls;

/* The two columns that a join's USING compares. */
typedef struct merged_pair {
    scope_range *left, *right;
    int left_column, right_column;
    bool strict; /* neither is NULL where they are equal */
} merged_pair;

typedef struct scope_column {
    const char *name;
    uint32_t type;
    bool nullable;                  /* of tables and functions: when the row is there */
    bool known;                     /* a condition proves that it is not NULL */
    model_column *column;           /* of tables */
    const model_computed *computed; /* over a table's entity; such a column has no name */
    result_column *result;          /* of subqueries and CTEs */
    scope_range *source, *other;    /* of joins: the input it is; both of FULL JOIN … USING */
    int source_column, other_column;
    sql_expr *value; /* of functions: the call; NULL when `nullable` says it all */
    int output;      /* which of the call's outputs; -1: its result */
    bool hidden;     /* system columns, which `*` leaves out */
} scope_column;

struct scope_range {
    const char *name; /* NULL for a join without an alias */
    const char *schema;
    uint32_t at;
    sql_from *from;
    scope *scope;
    model_table *table;   /* NULL unless a table or view of the model */
    model_entity *entity; /* of that table */
    uint32_t row_type;    /* of the whole row */
    bool scalar;          /* a function whose row is one value */
    bool target;          /* of INSERT, UPDATE, DELETE, MERGE */
    bool merges;          /* an input of a join with USING or NATURAL */
    ORM__LIST(scope_column) columns;
    ORM__LIST(join_nulls *) nulls;
    ORM__LIST(struct path_join *) paths;
};

/* A range as one place of a statement sees it. */
typedef struct scope_item {
    scope_range *range;
    bool names, columns; /* by `range.column`; by `column` alone */
    bool lateral_only, lateral_ok;
} scope_item;

typedef ORM__LIST(scope_item) scope_items;

struct scope {
    scope *outer;
    sql_query *query;
    scope_items items;
    ORM__LIST(scope_range *) ranges; /* all of this level, joins too */
    ORM__LIST(sql_cte *) ctes;
    bool lateral;              /* inside a LATERAL item of its own FROM */
    const char *no_aggregates; /* the clause in which none may stand, in PostgreSQL's words */
    const char *no_windows, *no_sets;
    bool in_aggregate_typing;
    int inside_aggregate; /* while nullability is asked for */
    bool returning;       /* the same: in RETURNING, of what was changed */
    size_t set_functions; /* in the target list */
};

typedef struct analysis_parameter {
    const char *name;
    uint32_t at;   /* first use */
    uint32_t type; /* OID_UNKNOWN until a use says */
    uint32_t typed_at;
    bool takes_null;   /* a use means something with NULL */
    bool refuses_null; /* a use puts it where NULL cannot be */
    bool is_limit;
    int group; /* of optionals; -1 */
} analysis_parameter;

typedef ORM__LIST(analysis_parameter) analysis_parameters;

/* Bytes of the file that are left out unless their group is set. */
typedef struct optional_range {
    uint32_t start, end;
    int group;
} optional_range;

typedef struct analysis {
    orm_arena *arena;
    diag *sink;
    query_schema *schema;
    catalogue *catalogue;
    const source *file;
    const sql_tokens *tokens; /* NULL for a view's select */
    const query_statement *statement;
    analysis_parameters parameters;
    orm__map parameter_numbers;                /* by name: from 1 on */
    ORM__LIST(optional_range) optional_ranges; /* conjuncts and SET items that may be left out */
    struct lowering *lowering;                 /* NULL for a view's select: then no shorthands */
    sql_query *root;
    unsigned round;     /* of nullability */
    unsigned fixpoints; /* recursive items whose nullability is being found */
    ORM__LIST(struct path_join *) path_joins;
    sql_exprs bare_columns; /* columns by their name alone, and stars */
    query_inserts inserts;
} analysis;

/* --- places and messages (analysis.c) ------------------------------------------------------- */

/* The token at a byte, with the whole dotted name when it is one. */
span analysis_span(const analysis *a, uint32_t at);

/* Reports at a byte. */
diag_message *analysis_error(analysis *a, diag_code code, uint32_t at, const char *format, ...)
    ORM__PRINTF(4, 5);

/* Where an expression starts: the least place in it. */
uint32_t expr_start(const sql_expr *expr);

/* Calls `visit` for the parts of an expression, not for those of subqueries. */
typedef void expr_visitor(void *context, sql_expr *expr);
void expr_visit_parts(sql_expr *expr, expr_visitor *visit, void *context);

/* Whether some SQL may speak of a name: its letters stand somewhere in it. */
bool sql_may_name(const char *sql, const char *name);

/* Whether two typed expressions always have the same value. */
bool expr_same(const sql_expr *a, const sql_expr *b);

const char *spelling_of(const analysis *a, uint32_t type);

/* --- scopes (scope.c) ------------------------------------------------------------------------ */

scope *scope_new(analysis *a, scope *outer, sql_query *query);

/* Makes a range of that name; it is not visible yet. */
scope_range *scope_add_range(analysis *a, scope *s, sql_from *from, const char *name);

/* Makes the ranges of a table's columns. */
void range_of_table(analysis *a, scope_range *range, model_table *table);

/* Where a column comes from, through joins. */
void range_resolve(scope_range **range, int *column);

/* The column of that name; -1 when there is none. -2 when there are several. */
int range_column(const scope_range *range, const char *name);

/* Types a SQL_COLUMN. Reports what cannot be found. */
uint32_t type_column(analysis *a, scope *s, sql_expr *expr);

/* The range that `schema.name` stands for, in this scope or an outer one; NULL when none does. */
scope_range *scope_find_range(analysis *a, scope *s, const char *schema, const char *name);

sql_cte *scope_find_cte(scope *s, const char *name);

/* Reports a name that stands for two ranges of one FROM. */
void scope_check_names(analysis *a, const scope_items *items);

/* --- FROM (type_from.c) ---------------------------------------------------------------------- */

/* Types a list of FROM items and makes them visible in the scope. */
void type_from_list(analysis *a, scope *s, const sql_froms *list);

/* Makes the range of INSERT's, UPDATE's, DELETE's or MERGE's table; NULL when it is wrong. */
scope_range *type_target_table(analysis *a, scope *s, sql_from *from);

/* --- expressions (type_expr.c, type_call.c) --------------------------------------------------- */

uint32_t type_expr(analysis *a, scope *s, sql_expr *expr);

/* Types an expression that must be boolean; `clause` names it in messages. */
void type_condition(analysis *a, scope *s, sql_expr *expr, const char *clause);

/* Converts a typed expression to a type; an untyped parameter or literal takes it. False, with an
 * error reported, when it cannot become that. */
bool coerce(analysis *a, sql_expr *expr, uint32_t to, catalogue_context context);

/* The same for a column's value; `column` names it in the message. */
bool coerce_assigned(analysis *a, sql_expr *expr, uint32_t to, const char *column);

/* What is left untyped becomes text. */
void coerce_unknown(analysis *a, sql_expr *expr);

/* The common type of several typed expressions, to which each is then converted; 0 on error. */
uint32_t common_type(analysis *a, const char *construct, sql_expr *const *exprs, size_t count);

uint32_t type_call(analysis *a, scope *s, sql_expr *expr);
void type_window(analysis *a, scope *s, sql_window *window);

/* The type that a name spells; 0 on error. */
uint32_t type_named(analysis *a, const sql_type_name *name);

/* left OP right of typed operands, which take the types that it wants; 0 on error. */
uint32_t type_operation(analysis *a, sql_expr *at, const sql_words *name, sql_expr *left,
                        sql_expr *right);

void operator_error(analysis *a, sql_expr *at, const resolve_error *error, const sql_expr *left,
                    const sql_expr *right);

/* --- comparisons (comparisons.c) ---------------------------------------------------------------- */

/* Reports a type whose values cannot be compared as it is wanted. */
void check_comparison(analysis *a, uint32_t at, uint32_t type, catalogue_comparison wanted);

/* The same of all keys of an ORDER BY, and of a query's columns where equal rows become one. */
void check_sorts(analysis *a, const sql_sorts *sorts);
void check_results_differ(analysis *a, const sql_query *query);

/* --- statements (type_query.c, type_change.c) --------------------------------------------------- */

/* Types a query inside `outer` and fills its results. */
void type_query(analysis *a, scope *outer, sql_query *query);

/* Types the WITH of a query into its scope. */
void type_ctes(analysis *a, scope *s, sql_query *query);

/* Types one WITH item, if that has not been done. */
void type_cte(analysis *a, sql_cte *cte);

/* Adds the result columns of a SELECT or RETURNING list. */
void type_targets(analysis *a, scope *s, sql_query *query, sql_targets *targets);

/* Puts the columns of `t.*` and `(row).*` into a list of values: of ROW, of VALUES. */
void expand_values(analysis *a, scope *s, sql_exprs *values);

/* Type the bodies of UNION, INTERSECT, EXCEPT and of VALUES, ORDER BY included. */
void type_set_operation(analysis *a, scope *s, sql_query *query);
void type_values(analysis *a, scope *s, sql_query *query);

void type_change(analysis *a, scope *outer, sql_query *query);

/* Adds a column to what a query gives; and the expression that a range's column is. */
result_column *result_add(analysis *a, scope *s, sql_query *query, const char *name,
                          sql_expr *expr);
sql_expr *column_expr(analysis *a, scope_range *in, int column, uint32_t at);

/* `SELECT e`: adds the columns of a range's entity, and lowers the item. False, with an error reported,
 * where they cannot be read (entity_columns.c). */
bool entity_add(analysis *a, sql_query *query, const sql_target *target, scope_range *in);

/* What is computed under that name over the entity of a range: which column of the range it is, and its
 * SQL. -1 when there is none, and where its rows stand in several tables. */
int computed_named(analysis *a, scope_range *in, const char *name, const char **sql);

/* The name that PostgreSQL gives an expression's column: "?column?" when it has none. */
const char *figure_name(const sql_expr *expr);

/* Reports columns that neither GROUP BY nor an aggregate covers. */
void check_grouping(analysis *a, scope *s, sql_query *query);

/* --- nullability (nulls.c, facts.c) --------------------------------------------------------------- */

/* Marks what a condition that holds proves: columns that are not NULL, sides of joins that are
 * there. Conjuncts with optional parameters prove nothing. */
void learn(analysis *a, scope *s, sql_expr *condition);

/* The same of the conditions of joins, from the inside out, where they say something about the rows. */
void learn_joins(analysis *a, scope *s, const sql_froms *from);

/* Whether the conditions of CASE prove that the result of its branch `branch`, or of ELSE when that
 * is their number, is not NULL: a column that they speak of. */
bool case_proves_value(analysis *a, scope *s, const sql_expr *expr, size_t branch);

bool expr_nullable(analysis *a, scope *s, const sql_expr *expr);
bool result_nullable(analysis *a, result_column *result);
bool column_nullable(analysis *a, const scope_range *range, int column);

/* Whether the range's row can be absent. */
bool range_absent(const scope_range *range);

/* --- shorthands (paths.c) --------------------------------------------------------------------------- */

/* The relationship of that name, the entity's own or inherited; NULL when there is none. */
model_relation *relation_named(const model_entity *entity, const char *name);

/* Types `range.relation.….column`; false when the words are no path from a range. */
bool type_path(analysis *a, scope *s, sql_expr *expr);

/* Makes a range of `alias.relation` in FROM; false when it is none. */
bool type_path_from(analysis *a, scope *s, sql_from *from, scope_range **made);

/* Joins a table of the family of a range's entity behind it, by their keys; where the item at a byte
 * is left out, so is the join. */
scope_range *paths_join_table(analysis *a, scope_range *from, model_table *table, bool left,
                              uint32_t at);

/* Replaces `SELECT e` in the text by the entity's columns (lowering.c). */
void lowering_entity(struct lowering *l, const sql_target *target, const char *columns);

/* Notes a column or star that what paths add to FROM could make ambiguous. */
void paths_note(analysis *a, sql_expr *expr);

/* Adds the joins to the text, and names in full what they would make ambiguous. */
void paths_finish(analysis *a);

#endif
