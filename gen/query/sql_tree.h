/*
 * The SQL tree: a statement as PostgreSQL's grammar reads it, in a shape of our own, with room for
 * what typing finds out.
 *
 * `at` is a byte offset in the file that the text came from (sort keys: in the header), SQL_NOWHERE
 * when the grammar gives none. Operators stand at their operator, calls and names at their first
 * word. Names are folded and unquoted. The fields below "found" are empty until the tree is typed.
 */
#ifndef ORMGEN_QUERY_SQL_TREE_H
#define ORMGEN_QUERY_SQL_TREE_H

#include "base/list.h"
#include "postgres/resolve.h"
#include "query/spliced_text.h"

#define SQL_NOWHERE UINT32_MAX

typedef struct sql_expr sql_expr;
typedef struct sql_query sql_query;
typedef struct sql_from sql_from;
typedef struct scope_range scope_range;

typedef ORM__LIST(sql_expr *) sql_exprs;
typedef ORM__LIST(const char *) sql_words;
typedef ORM__LIST(sql_from *) sql_froms;

typedef enum sql_expr_kind {
    SQL_COLUMN,    /* words; `flag` when it ends in `.*` or is `*` */
    SQL_PARAMETER, /* number: index in the statement's parameters */
    SQL_NULL,
    SQL_BOOLEAN,  /* flag */
    SQL_INTEGER,  /* text; fits int4 */
    SQL_DECIMAL,  /* text; a wider integer too */
    SQL_STRING,   /* text */
    SQL_BITS,     /* text: b101 or x1f */
    SQL_OPERATOR, /* words: [schema.]name; args: one (prefix) or two. LIKE too, as ~~ */
    SQL_ANY_OF,   /* left OP ANY (array) */
    SQL_ALL_OF,
    SQL_DISTINCT, /* IS DISTINCT FROM; flag: NOT */
    SQL_NULLIF,
    SQL_IN,      /* args[0] IN (args[1] …); flag: NOT */
    SQL_BETWEEN, /* three args; flag: NOT */
    SQL_AND,
    SQL_OR,
    SQL_NOT,
    SQL_CALL, /* words; args; call */
    SQL_CASE, /* args: WHEN, THEN pairs; left: the operand or NULL; right: ELSE or NULL */
    SQL_COALESCE,
    SQL_GREATEST,
    SQL_LEAST,
    SQL_CAST,     /* args[0], type_name */
    SQL_COLLATE,  /* args[0], words */
    SQL_IS_NULL,  /* flag: NOT */
    SQL_IS_TRUTH, /* number: sql_truth */
    SQL_IS_DOCUMENT,
    SQL_EXISTS,      /* query */
    SQL_SUBQUERY,    /* query: one value, or a row compared with args[0] by words */
    SQL_ARRAY_QUERY, /* ARRAY(query) */
    SQL_ANY_QUERY,   /* args[0] OP ANY (query); words empty for IN */
    SQL_ALL_QUERY,
    SQL_ARRAY, /* ARRAY[…] */
    SQL_ROW,
    SQL_FIELD,      /* (args[0]).words[0] */
    SQL_ALL_FIELDS, /* (args[0]).* */
    SQL_SUBSCRIPT,  /* args[0][left], or [left:right] when flag; bounds may be NULL */
    SQL_GROUPING,
    SQL_VALUE_FUNCTION, /* number: sql_value_function; words: its precision, if given */
    SQL_XML,            /* number: sql_xml */
    SQL_NAMED_ARGUMENT, /* words[0] => args[0] */
    SQL_DEFAULT,
    SQL_ASSIGNED, /* column number of several in SET (a, b) = left; flag: the first of them */
    SQL_CURRENT_OF
} sql_expr_kind;

typedef enum sql_truth {
    TRUTH_TRUE,
    TRUTH_NOT_TRUE,
    TRUTH_FALSE,
    TRUTH_NOT_FALSE,
    TRUTH_UNKNOWN,
    TRUTH_NOT_UNKNOWN
} sql_truth;

typedef enum sql_value_function {
    VALUE_DATE,
    VALUE_TIME,
    VALUE_TIMESTAMP,
    VALUE_LOCAL_TIME,
    VALUE_LOCAL_TIMESTAMP,
    VALUE_ROLE,
    VALUE_USER,
    VALUE_SESSION_USER,
    VALUE_CATALOG,
    VALUE_SCHEMA
} sql_value_function;

typedef enum sql_xml {
    XML_CONCAT,
    XML_ELEMENT,
    XML_FOREST,
    XML_PARSE,
    XML_PI,
    XML_ROOT,
    XML_TEXT
} sql_xml;

/* A type as it is spelled; the words are PostgreSQL's own: pg_catalog.int4. */
typedef struct sql_type_name {
    sql_words words;
    sql_exprs modifiers; /* varchar(10) */
    int dimensions;
    bool set; /* SETOF */
    uint32_t at;
} sql_type_name;

typedef struct sql_sort {
    sql_expr *expr;
    bool descending;
    int nulls; /* +1 first, -1 last, 0 the direction's default */
    bool using_operator;
    uint32_t at;
} sql_sort;

typedef ORM__LIST(sql_sort) sql_sorts;

typedef struct sql_window {
    const char *name; /* WINDOW name AS */
    const char *base; /* (base …), or OVER name */
    sql_exprs partition;
    sql_sorts order;
    bool framed;                       /* has a frame clause of its own */
    sql_expr *frame_start, *frame_end; /* offsets */
    uint32_t at;
} sql_window;

/* What a call has besides its arguments. */
typedef struct sql_call {
    sql_sorts order;
    sql_expr *filter;
    sql_window *over;
    bool within_group, star, distinct, variadic;
} sql_call;

struct sql_expr {
    sql_expr_kind kind;
    bool flag;
    int number;
    uint32_t at;
    sql_words words;
    const char *text;
    sql_exprs args;
    sql_expr *left, *right;
    sql_call *call;
    sql_type_name *type_name;
    sql_query *query;
    /* found */
    uint32_t type;      /* 0: not typed, or wrong and already reported */
    scope_range *range; /* SQL_COLUMN: where it comes from; column -1: the whole row */
    int column;
    const resolve_call *resolved;       /* SQL_CALL */
    const resolve_operation *operation; /* operators; BETWEEN and IN by their first one */
    sql_expr *replaced;                 /* what an alias or a position in ORDER BY stands for */
    struct scope *level;                /* an aggregate call: the query level that it belongs to */
};

typedef struct sql_target {
    const char *name;     /* the alias, or the column of INSERT and SET; NULL when none */
    sql_expr *value;      /* NULL in INSERT's column list */
    bool indirect;        /* SET a[1] = …, SET a.b = … */
    sql_exprs subscripts; /* of an indirect one, as SQL_FIELD and SQL_SUBSCRIPT without args */
    uint32_t at;
} sql_target;

typedef ORM__LIST(sql_target) sql_targets;

typedef struct sql_column_definition {
    const char *name;
    sql_type_name *type; /* NULL: FOR ORDINALITY */
    sql_expr *path, *default_value;
    bool not_null;
    uint32_t at;
} sql_column_definition;

typedef ORM__LIST(sql_column_definition) sql_column_definitions;

typedef struct sql_alias {
    const char *name; /* NULL when absent */
    sql_words columns;
} sql_alias;

typedef enum sql_from_kind {
    FROM_TABLE,    /* schema, name */
    FROM_QUERY,    /* query */
    FROM_FUNCTION, /* functions */
    FROM_XMLTABLE, /* functions[0]: row, [1]: document; definitions */
    FROM_JOIN      /* left, right */
} sql_from_kind;

typedef enum sql_join { JOINED_INNER, JOINED_LEFT, JOINED_RIGHT, JOINED_FULL } sql_join;

struct sql_from {
    sql_from_kind kind;
    uint32_t at;
    sql_alias alias;
    bool lateral, only;
    const char *catalog, *schema, *name;
    sql_query *query;
    sql_exprs functions;
    bool ordinality, rows_from;
    sql_column_definitions definitions;
    ORM__LIST(sql_column_definitions) function_definitions; /* ROWS FROM (f() AS (…)) */
    sql_exprs sample;                                       /* the arguments of TABLESAMPLE */
    sql_expr *repeatable;                                   /* its seed */
    sql_join join;
    sql_from *left, *right;
    bool natural;
    sql_words using_columns;
    sql_alias using_alias;
    sql_expr *on;
    /* found */
    ORM__LIST(struct merged_pair) merged; /* of USING and NATURAL */
    scope_range *range;                   /* of all but unnamed joins */
    struct join_nulls *nulls[2];          /* what an outer join does to its left and right side */
};

typedef enum sql_group_kind {
    GROUP_PLAIN, /* expr */
    GROUP_EMPTY,
    GROUP_ROLLUP,
    GROUP_CUBE,
    GROUP_SETS
} sql_group_kind;

typedef struct sql_group sql_group;
struct sql_group {
    sql_group_kind kind;
    sql_expr *expr;
    ORM__LIST(sql_group *) items;
    uint32_t at;
};

typedef struct sql_lock {
    sql_words tables;
    uint32_t at;
} sql_lock;

typedef struct sql_cte {
    const char *name;
    sql_words columns;
    sql_query *query;
    uint32_t at;
    const char *search_sequence; /* SEARCH … SET: NULL when absent */
    bool search_breadth;
    sql_words search_columns, cycle_columns;
    const char *cycle_mark, *cycle_path; /* CYCLE … SET … USING */
    sql_expr *cycle_value, *cycle_default;
    /* found */
    ORM__LIST(struct result_column *) results;
    struct scope *scope; /* where its WITH stands */
    bool recursive;      /* WITH RECURSIVE */
    bool typing, typed;
    bool refers_to_itself;
} sql_cte;

typedef enum sql_query_kind {
    STATEMENT_SELECT,
    STATEMENT_VALUES,
    STATEMENT_SET_OPERATION,
    STATEMENT_INSERT,
    STATEMENT_UPDATE,
    STATEMENT_DELETE,
    STATEMENT_MERGE,
    STATEMENT_COMMAND /* TRUNCATE and the like: `from` has the tables that it names */
} sql_query_kind;

typedef enum sql_set_operation { SET_UNION, SET_INTERSECT, SET_EXCEPT } sql_set_operation;

typedef enum sql_conflict { CONFLICT_NONE, CONFLICT_NOTHING, CONFLICT_UPDATE } sql_conflict;

typedef struct sql_merge_action {
    bool matched;
    sql_query_kind kind; /* INSERT, UPDATE, DELETE; SELECT: DO NOTHING */
    sql_expr *condition;
    bool overriding;
    sql_targets targets;
    sql_exprs values;
} sql_merge_action;

struct sql_query {
    sql_query_kind kind;
    uint32_t at; /* of something in it, for messages */
    ORM__LIST(sql_cte *) ctes;
    bool recursive;
    /* select */
    bool distinct;
    sql_exprs distinct_on;
    sql_targets targets; /* also SET's */
    sql_froms from;      /* also USING's, and MERGE's source */
    sql_expr *where;
    ORM__LIST(sql_group *) groups;
    sql_expr *having;
    ORM__LIST(sql_window *) windows;
    ORM__LIST(sql_exprs) rows; /* VALUES */
    sql_sorts order;
    sql_expr *limit, *offset;
    bool with_ties;
    ORM__LIST(sql_lock) locks;
    /* set operation */
    sql_set_operation operation;
    bool all;
    sql_query *left, *right;
    /* insert, update, delete, merge */
    sql_from *target;
    sql_targets columns; /* INSERT's column list */
    sql_query *source;   /* INSERT's; NULL: DEFAULT VALUES */
    bool overriding;     /* OVERRIDING SYSTEM VALUE */
    sql_conflict conflict;
    sql_exprs arbiter; /* ON CONFLICT (…) */
    sql_expr *arbiter_where;
    const char *arbiter_constraint;
    sql_targets conflict_set;
    sql_expr *conflict_where;
    sql_targets returning;
    sql_expr *merge_on;
    ORM__LIST(sql_merge_action) actions;
    /* found */
    struct scope *scope;
    ORM__LIST(struct result_column *) results;
    ORM__LIST(struct entity_item *) entities;
    sql_cte *cte;       /* whose recursive body this is; NULL otherwise */
    bool keep_unknown;  /* untyped result columns stay so for who uses them */
    bool aggregated;    /* has aggregates, GROUP BY or HAVING */
    bool grouping_sets; /* has ROLLUP, CUBE or GROUPING SETS */
};

typedef enum sql_error_kind {
    SQL_ERROR_SYNTAX,    /* the grammar does not take it; the message is PostgreSQL's */
    SQL_ERROR_STATEMENT, /* it is no query */
    SQL_ERROR_UNSUPPORTED
} sql_error_kind;

typedef struct sql_error {
    sql_error_kind kind;
    const char *message;
    uint32_t at; /* in the file; SQL_NOWHERE */
} sql_error;

/* Which PostgreSQL's grammar it is: 15. */
int sql_grammar(void);

/* Parses one statement. NULL with `error` filled when the grammar does not take it, or when it is
 * none of the statements that sql_query_kind knows. The tree lives in the arena and does not
 * point into the text. */
sql_query *sql_parse(orm_arena *arena, const sql_text *text, sql_error *error);

#endif
