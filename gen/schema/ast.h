/*
 * The syntax tree of schema.orm: what was written, before anything is looked up.
 *
 * Everything lives in the arena of the compile. Names are already unescaped and, unless quoted or
 * naming an entity, folded to lower case. SQL is the source slice without its outer parentheses or
 * braces and without comments at its ends; only what PostgreSQL would not read is made to fit,
 * byte for byte so that carets hold: `//` comments begin with `--`, a `\` before a newline is a
 * blank. Order is source order. Only schema/ and model/ see this.
 */
#ifndef ORMGEN_SCHEMA_AST_H
#define ORMGEN_SCHEMA_AST_H

#include "base/list.h"
#include "diag/source.h"

/* An identifier. `text` is what SQL would call it: folded unless quoted. `written` is as written,
 * without quotes: entity names and C names use it, because those are exact. The label of an enum
 * and the old name of one may be text ('on leave'): that counts as quoted. */
typedef struct ast_name {
    span at;
    const char *text; /* NULL when absent */
    const char *written;
    bool quoted;
} ast_name;

typedef ORM__LIST(ast_name) ast_names;

/* `schema.name` or `name`. */
typedef struct ast_path {
    ast_name schema; /* text NULL when not given */
    ast_name name;
} ast_path;

typedef ORM__LIST(ast_path) ast_paths;

/* A slice of SQL, trimmed. `at` covers just the slice, so that carets map back. */
typedef struct ast_sql {
    span at;
    const char *text; /* NULL when absent */
} ast_sql;

typedef ORM__LIST(ast_sql) ast_sqls;

/* One `name` or `name = value` of `with (…)`; a value is a word, number or text, unescaped. */
typedef struct ast_option {
    ast_path name;
    span value_at;
    const char *value; /* NULL when there is only a name */
    bool value_quoted; /* was written as '…' */
} ast_option;

typedef ORM__LIST(ast_option) ast_options;

/* A type as spelled. `name` holds the words joined by one blank ("timestamp with time zone",
 * "double precision", "interval day to second"); the modifiers stand apart. */
typedef struct ast_type {
    span at;
    ast_path name;
    bool entity_like;  /* one capitalised, unquoted, unqualified word: may name an entity */
    ast_sql modifiers; /* inside the parentheses: "10,2", "Point, 4326"; text NULL when none */
    int dimensions;    /* number of [] */
    int32_t bounds[6]; /* the size in each [n], -1 for [] */
    bool nullable;     /* ends in `?` */
    span nullable_at;
} ast_type;

/* Options of a sequence: identity (…), sequence (…). A value that was not given is absent. */
typedef struct ast_sequence {
    span at;
    ast_name name; /* identity (sequence x): its own, when that is not the usual one */
    ast_type *as;  /* NULL when not given */
    ast_sql start, increment, minvalue, maxvalue, cache;
    bool no_minvalue, no_maxvalue, cycle, no_cycle;
    ast_path owned_by_table; /* owned by [schema.]table.column */
    ast_name owned_by_column;
} ast_sequence;

/* One entry of a column list in an index, exclusion, order by or partition key. */
typedef struct ast_element {
    span at;
    ast_name column; /* text NULL when it is an expression */
    ast_sql expression;
    ast_path collation; /* name.text NULL when not given */
    ast_path opclass;   /* the same */
    ast_options opclass_options;
    int direction;        /* +1 asc written, -1 desc, 0 not said */
    int nulls;            /* +1 first, -1 last, 0 not said */
    ast_sql exclude_with; /* the operator after `with`, exclusion only */
} ast_element;

typedef ORM__LIST(ast_element) ast_elements;

/* What may follow a member or a head. Which attributes are legal where is for the model to say;
 * the parser reports an attribute given twice. */
typedef enum ast_attribute_kind {
    /* of columns */
    ATTR_NULL,        /* `null` or `not null`: flag */
    ATTR_DEFAULT,     /* sql */
    ATTR_PRIMARY_KEY, /* starts a constraint */
    ATTR_UNIQUE,      /* starts a constraint */
    ATTR_CHECK,       /* starts a constraint: sql */
    ATTR_GENERATED,   /* sql; stored in the database */
    ATTR_COMPUTED,    /* sql; none in the database */
    ATTR_IDENTITY,    /* flag: always; sequence */
    ATTR_BACKFILL,    /* sql */
    ATTR_COLLATE,     /* path */
    ATTR_STORAGE,     /* name */
    ATTR_COMPRESSION, /* name */
    ATTR_VERSION,     /* optimistic version column; of an extension: sql, the text unescaped */
    ATTR_UPDATED,     /* a timestamp that each update sets */
    /* of foreign keys and relationships */
    ATTR_ON_DELETE,  /* action, names (set null (a, b)) */
    ATTR_ON_UPDATE,  /* action */
    ATTR_MATCH,      /* name: full or simple */
    ATTR_VIA,        /* names */
    ATTR_REFERENCES, /* path (table members only), names */
    ATTR_INVERSE,    /* name */
    ATTR_THROUGH,    /* path, names[0] to names[1] when given */
    ATTR_JOIN,       /* sql */
    ATTR_ORDER_BY,   /* elements */
    ATTR_CASCADE,    /* names */
    ATTR_READONLY,
    ATTR_LOAD, /* name; also of columns */
    /* of constraints and indexes, and of what they stand behind */
    ATTR_NULLS_NOT_DISTINCT, /* flag; false for `nulls distinct` */
    ATTR_INCLUDE,            /* names */
    ATTR_DEFERRABLE,         /* flag: deferrable or not deferrable */
    ATTR_INITIALLY,          /* flag: deferred or immediate */
    ATTR_NO_INHERIT,
    ATTR_WHERE,      /* sql */
    ATTR_WITH,       /* options */
    ATTR_TABLESPACE, /* name */
    ATTR_NAMED,      /* name */
    ATTR_WAS,        /* path */
    ATTR_AS,         /* name */
    ATTR_USING,      /* name */
    /* of table heads and declarations */
    ATTR_UNLOGGED,
    ATTR_INHERITS, /* paths */
    ATTR_EXTENDS,  /* name */
    ATTR_BY,       /* name: the discriminator */
    ATTR_WHEN,     /* sql: the quoted value, unescaped in sql.text */
    ATTR_SCHEMA,   /* name: extension … schema ext, package … schema hr */
    ATTR_PREFIX,   /* name */
    ATTR_SERVER,   /* sql: the number */
    ATTR_KIND_COUNT
} ast_attribute_kind;

typedef enum ast_action {
    ACTION_NONE, /* not said */
    ACTION_NO_ACTION,
    ACTION_RESTRICT,
    ACTION_CASCADE,
    ACTION_SET_NULL,
    ACTION_SET_DEFAULT
} ast_action;

typedef struct ast_attribute ast_attribute;
struct ast_attribute {
    ast_attribute_kind kind;
    span at; /* the whole attribute, its own attributes left out */
    bool flag;
    ast_action action;
    ast_name name;
    ast_names names;
    ast_path path;
    ast_paths paths;
    ast_sql sql;
    ast_options options;
    ast_elements elements;
    ast_sequence *sequence;
    /* named, was, deferrable, initially, include, nulls not distinct, no inherit, with and
     * tablespace behind primary key, unique or check belong to that one and stand here. Behind
     * what says something about a foreign key (on delete, via, …) they belong to the member. */
    ast_attribute *of; /* first of its own attributes, linked by `next`; NULL when none */
    ast_attribute *next;
};

typedef enum ast_member_kind {
    MEMBER_FIELD, /* name, type: a column or a relationship */
    MEMBER_PRIMARY_KEY,
    MEMBER_UNIQUE,
    MEMBER_CHECK,
    MEMBER_INDEX,
    MEMBER_EXCLUDE,
    MEMBER_FOREIGN_KEY,
    MEMBER_PARTITION_BY,
    MEMBER_LIKE,
    MEMBER_SQL,
    MEMBER_LABEL /* of an enum */
} ast_member_kind;

/* One partition and, below it, its own. */
typedef struct ast_partition ast_partition;
typedef enum ast_bound_kind { BOUND_DEFAULT, BOUND_RANGE, BOUND_LIST, BOUND_HASH } ast_bound_kind;
typedef struct ast_partition_by {
    span at;         /* without the partitions */
    span body;       /* from `{` to `}`; zero when there is none */
    ast_name method; /* range, list, hash */
    ast_elements key;
    ORM__LIST(ast_partition) partitions;
} ast_partition_by;
struct ast_partition {
    span at;
    ast_path name;
    ast_bound_kind bound;
    ast_sqls from, to; /* range; list values stand in `from` */
    ast_sql modulus, remainder;
    ast_partition_by *by; /* NULL when it is not partitioned further */
    ast_attribute *attributes;
    const char *doc;
};

typedef struct ast_member {
    ast_member_kind kind;
    span at;
    ast_name name;         /* field, label */
    ast_type type;         /* field */
    bool unique;           /* unique index */
    ast_name method;       /* index, exclude: using m */
    ast_elements elements; /* index, exclude */
    ast_names columns;     /* primary key, unique, foreign key: local columns */
    ast_path target;       /* foreign key: table; like: mixin */
    ast_names target_columns;
    ast_sql sql; /* check; sql */
    ast_partition_by *partition_by;
    ast_attribute *attributes; /* linked by `next`, source order */
    const char *doc;           /* /// lines joined by newlines, or NULL */
} ast_member;

typedef enum ast_decl_kind {
    DECL_PACKAGE,
    DECL_IMPORT,    /* sql.text: the path */
    DECL_EXTENSION, /* path.name */
    DECL_ENUM,      /* members: labels */
    DECL_DOMAIN,    /* type */
    DECL_ALIAS,     /* type */
    DECL_TYPE,      /* a composite; members: fields */
    DECL_SEQUENCE,  /* sequence */
    DECL_MIXIN,     /* members */
    DECL_TABLE,
    DECL_ENTITY, /* no table of its own */
    DECL_VIEW,
    DECL_MATERIALIZED_VIEW,
    DECL_SQL,     /* sql */
    DECL_SQL_FILE /* sql.text: the path */
} ast_decl_kind;

typedef struct ast_decl {
    ast_decl_kind kind;
    span at;   /* its head */
    span body; /* from `{` to `}`; zero when it has none */
    ast_path name;
    ast_type type;
    ast_sequence *sequence;
    ast_sql sql;
    ORM__LIST(ast_member) members;
    ast_attribute *attributes;
    const char *doc;
} ast_decl;

/* A comment, `///` included; for the formatter. */
typedef struct ast_comment {
    span at;
    uint32_t next; /* where the token that follows it starts; the length of the file at its end */
    bool own_line; /* nothing but blanks before it on its line */
    bool doc;      /* `///` on a line of its own */
} ast_comment;

typedef ORM__LIST(ast_comment) ast_comments;

/* One file. */
typedef struct ast_file {
    const source *source;
    ast_comments comments; /* all of them, source order */
    ORM__LIST(ast_decl) decls;
} ast_file;

#endif
