/*
 * The checked model: a schema with every name resolved.
 *
 * The same structures come out of schema.orm, of a migration's snapshot and of a live database, so
 * that any two can be compared. What the database holds (schemas, types, sequences, tables and all
 * that hangs on them) stands in full; what only C knows (entities, relationships, C names) stands
 * beside it. All names are as PostgreSQL has them, unquoted and unescaped. `at` is where a thing
 * was written (zero when it came from a database). `doc` is its comment. Order is source order.
 *
 * Absent text is NULL. Every expression is SQL text in an `expression`.
 */
#ifndef ORMGEN_MODEL_MODEL_H
#define ORMGEN_MODEL_MODEL_H

#include "base/list.h"
#include "diag/diag.h"
#include "postgres/types.h"
#include "schema/ast.h"

typedef struct model_table model_table;
typedef struct model_entity model_entity;
typedef struct model_constraint model_constraint;
typedef struct model_relation model_relation;
typedef struct c_claims c_claims;

typedef struct expression {
    const char *sql; /* NULL when absent */
    span at;
} expression;

/* name = value, of storage parameters, operator classes and so on. */
typedef struct model_option {
    const char *name, *value; /* value NULL when only named */
} model_option;

typedef ORM__LIST(model_option) model_options;

/* What every object of the database has. */
typedef struct model_name {
    const char *schema; /* NULL: found through the search path */
    const char *name;
    const char *was; /* declared old name; was_schema NULL when it stays in its schema */
    const char *was_schema;
    span at;
} model_name;

/* --- types ------------------------------------------------------------------------------- */

typedef struct model_enum_label {
    const char *label;  /* the text in PostgreSQL */
    const char *c_name; /* "EMPLOYMENT_FULL_TIME" */
    const char *was;
    const char *doc;
    span at;
} model_enum_label;

typedef struct model_enum {
    model_name name;
    const char *c_name; /* "employment" */
    const char *doc;
    ORM__LIST(model_enum_label) labels;
} model_enum;

typedef struct model_domain model_domain;
typedef struct model_composite model_composite;

typedef enum type_kind {
    TYPE_BUILTIN,   /* builtin */
    TYPE_ENUM,      /* enumeration */
    TYPE_DOMAIN,    /* domain; in C what its base is */
    TYPE_COMPOSITE, /* composite */
    TYPE_OPAQUE     /* schema, name: declared elsewhere (an extension, sql { }); travels as text */
} type_kind;

/* The use of a type: what stands behind a column's name. Nullability is not in it. */
typedef struct model_type {
    type_kind kind;
    const pg_type *builtin;
    model_enum *enumeration;
    model_domain *domain;
    model_composite *composite;
    const char *schema, *name;   /* the name as PostgreSQL has it, of whatever kind */
    const char *modifiers;       /* canonical: "10,2" for numeric(10,2); NULL when none */
    const char *interval_fields; /* "day to second" */
    int dimensions;              /* 0 when no array; a domain's own dimensions are its base's */
    span at;
} model_type;

struct model_domain {
    model_name name;
    const char *doc;
    model_type type;
    const char *collation_schema, *collation;
    bool not_null;
    expression default_value;
    ORM__LIST(model_constraint *) checks;
};

typedef struct model_attribute {
    const char *name, *c_name, *was, *doc;
    model_type type;
    const char *collation_schema, *collation;
    span at;
} model_attribute;

struct model_composite {
    model_name name;
    const char *c_name, *doc;
    ORM__LIST(model_attribute) attributes;
};

/* --- sequences --------------------------------------------------------------------------- */

/* Options that were not given are absent; the text of a number is as written. */
typedef struct model_sequence_options {
    const pg_type *as;
    const char *start, *increment, *minvalue, *maxvalue, *cache;
    bool no_minvalue, no_maxvalue, cycle;
} model_sequence_options;

typedef struct model_sequence {
    model_name name;
    const char *doc;
    model_sequence_options options;
    bool unlogged;
    const char *owner_schema, *owner_table, *owner_column; /* owned by */
} model_sequence;

/* --- tables ------------------------------------------------------------------------------ */

typedef enum identity_kind { IDENTITY_NONE, IDENTITY_BY_DEFAULT, IDENTITY_ALWAYS } identity_kind;

typedef struct model_column {
    const char *name, *c_name, *was, *doc;
    model_table *table;
    model_type type;
    bool not_null;
    bool required; /* not in the database, whose other rows have no such column, but in C */
    const struct model_column *shares; /* joined inheritance: the parent's key column it repeats */
    expression default_value;
    expression generated; /* stored */
    expression backfill;
    identity_kind identity;
    model_sequence_options identity_options;
    const char *identity_sequence; /* its name, NULL for the usual one */
    const char *serial_sequence; /* serial types: int column whose default is this one's nextval */
    const char *collation_schema, *collation;
    const char *storage, *compression;
    int position; /* index in table->columns */
    int number;   /* among the columns of its entity in C, set when that is emitted */
    span at, type_at;
    model_relation *relation; /* the relationship that made it implicitly, or NULL */
    const char *mixin;        /* the mixin it comes from, or NULL */
    bool version;             /* optimistic version */
    bool updated;             /* kept at the time of the last change by itself */
    bool lazy;                /* load lazy */
    bool inherited;           /* comes from a table in `inherits`; DDL does not repeat it */
} model_column;

typedef ORM__LIST(model_column *) model_columns;

/* An entry of an index, exclusion or partition key. */
typedef struct model_element {
    model_column *column; /* NULL when it is an expression */
    expression expression;
    const char *collation_schema, *collation;
    const char *opclass_schema, *opclass;
    model_options opclass_options;
    bool descending;
    int nulls;                /* +1 first, -1 last, 0 the direction's default */
    const char *operator_sql; /* exclusion: the operator after `with` */
    span at;
} model_element;

typedef ORM__LIST(model_element) model_elements;

typedef enum constraint_kind {
    CONSTRAINT_PRIMARY_KEY,
    CONSTRAINT_UNIQUE,
    CONSTRAINT_CHECK,
    CONSTRAINT_FOREIGN_KEY,
    CONSTRAINT_EXCLUDE
} constraint_kind;

struct model_constraint {
    constraint_kind kind;
    const char *name; /* given, or made by the naming convention; never NULL */
    bool name_given;
    const char *was, *doc;
    const char *c_name; /* "EMPLOYEE_EMAIL_KEY"; NULL where there is no entity */
    model_table *table; /* NULL for a domain's check */
    span at;
    bool deferrable, initially_deferred;
    model_columns columns; /* primary key, unique, foreign key */
    model_columns include;
    bool nulls_not_distinct;
    model_options options;
    const char *tablespace;
    expression check; /* also the exclusion's where */
    bool no_inherit, not_valid;
    const char *method; /* exclusion */
    model_elements elements;
    /* foreign key; ref_table is NULL when the target is declared elsewhere */
    model_table *ref_table;
    const char *ref_schema, *ref_name;
    model_columns ref_columns;
    ORM__LIST(const char *) ref_column_names; /* always filled */
    ast_action on_delete, on_update;
    model_columns set_columns; /* on delete set null (…) */
    bool match_full;
};

typedef struct model_index {
    const char *name;
    bool name_given;
    const char *was, *doc;
    const char *c_name; /* of a unique index, which is violated by name; NULL for others */
    model_table *table;
    span at;
    bool unique, nulls_not_distinct;
    bool invalid;       /* in a database: building it failed; nothing uses it */
    const char *method; /* "btree" unless said */
    model_elements elements;
    model_columns include;
    model_options options;
    const char *tablespace;
    expression where;
} model_index;

typedef struct model_partitioning {
    const char *method; /* "range", "list", "hash"; NULL when not partitioned */
    model_elements key;
    span at;
} model_partitioning;

typedef struct model_bound {
    ast_bound_kind kind;
    ORM__LIST(const char *) from, to; /* SQL; list values stand in `from` */
    const char *modulus, *remainder;
} model_bound;

typedef enum table_kind {
    TABLE_PLAIN,
    TABLE_PARTITION,
    TABLE_VIEW,
    TABLE_MATERIALIZED_VIEW
} table_kind;

struct model_table {
    model_name name;
    table_kind kind;
    const char *doc;
    bool unlogged;
    const char *tablespace;
    const char *access_method;
    model_options options;
    model_columns columns;
    model_constraint *primary_key; /* also in constraints; NULL when none */
    ORM__LIST(model_constraint *) constraints;
    ORM__LIST(model_index *) indexes;
    ORM__LIST(model_table *) inherits;    /* those declared here */
    ORM__LIST(model_name) inherits_names; /* all, in order */
    model_partitioning partitioning;
    model_table *partition_of;
    model_bound bound;
    ORM__LIST(model_table *) partitions;
    ORM__LIST(expression) sql; /* sql { } in the table's body */
    expression view;           /* a view's select */
    bool opaque;               /* which only the server understands; the schema says its columns */
    size_t order;              /* a view's place among views and statements */
    model_entity *entity;      /* NULL for partitions and for join tables made implicitly */
};

/* --- entities and relationships: what C sees ---------------------------------------------- */

typedef enum relation_kind {
    RELATION_OWNER,   /* to one; its columns are in this entity's table */
    RELATION_ONE,     /* to one; the inverse of an owner whose columns are unique */
    RELATION_MANY,    /* to many; the inverse of an owner */
    RELATION_THROUGH, /* many to many over a table */
    RELATION_JOIN     /* a condition of its own; read-only */
} relation_kind;

typedef enum load_strategy {
    LOAD_DEFAULT,
    LOAD_LAZY,
    LOAD_SELECTIN,
    LOAD_JOINED,
    LOAD_SUBQUERY,
    LOAD_RAISE,
    LOAD_ALONE
} load_strategy;

/* The words for them, in a schema and in a query's header. */
#define LOAD_WORDS(X)                                                                              \
    X("lazy", LOAD_LAZY)                                                                           \
    X("batch", LOAD_LAZY)                                                                          \
    X("selectin", LOAD_SELECTIN)                                                                   \
    X("joined", LOAD_JOINED)                                                                       \
    X("subquery", LOAD_SUBQUERY)                                                                   \
    X("raise", LOAD_RAISE)                                                                         \
    X("alone", LOAD_ALONE)

/* LOAD_DEFAULT when there is no such word. */
load_strategy load_strategy_named(const char *word);

enum { CASCADE_SAVE = 1, CASCADE_DELETE = 2, CASCADE_ORPHAN = 4, CASCADE_PASSIVE = 8 };

struct model_relation {
    const char *name, *c_name, *doc;
    relation_kind kind;
    span at, type_at;
    model_entity *entity; /* where it is declared */
    model_entity *target;
    bool many;               /* a list in C */
    bool nullable;           /* to one only */
    model_relation *inverse; /* the other side, when that is declared; both point at each other */
    model_constraint *foreign_key; /* OWNER: its own; ONE, MANY: the inverse's; NULL in a view */
    model_columns columns; /* OWNER: local key columns; ONE, MANY: the local key they refer to */
    model_columns ref_columns;    /* the columns on the target's side, matching one by one */
    model_table *through;         /* THROUGH */
    model_columns through_mine;   /* its columns that refer to `columns` */
    model_columns through_theirs; /* … and to `ref_columns` */
    bool through_implicit;        /* the join table was made for this relationship */
    expression join, where;       /* as written: join.x and this.y */
    model_elements order_by;      /* over the target's columns */
    unsigned cascade;
    bool readonly;
    load_strategy load;
    int number; /* among the relationships of its entity in C, set when that is emitted */
};

/* A column or a relationship, in source order. */
typedef struct model_field {
    model_column *column;
    model_relation *relation; /* exactly one of the two is set */
} model_field;

typedef struct model_computed {
    const char *name, *c_name, *doc;
    model_type type;
    bool nullable;
    expression sql;
    span at;
} model_computed;

struct model_entity {
    const char *name;    /* "Employee" as written after `as`, or the table's name */
    const char *c_name;  /* "employee": types, function prefix, file name */
    const char *c_bare;  /* c_name without the package's prefix */
    const char *c_macro; /* "EMPLOYEE": enumerator and macro prefix */
    const char *doc;
    span at;
    model_table *table; /* for `entity X extends Y` the parent's */
    ORM__LIST(model_field) fields;
    ORM__LIST(model_computed) computed;
    ORM__LIST(model_relation *) relations;
    bool has_entity_name; /* false for a table without `as` whose name is its own */
    /* inheritance */
    model_entity *parent;
    model_column *discriminator;
    const char *discriminator_value;
    ORM__LIST(model_entity *) children;
};

/* --- the whole --------------------------------------------------------------------------- */

typedef struct model_extension {
    const char *name, *schema, *version, *doc;
    span at;
} model_extension;

/* sql { } at the top level; `path` when it came from a file. What stands before the first table of
 * its file comes before all tables, since these may need it; any other comes behind them, with the
 * views, in source order. */
typedef struct model_statement {
    expression sql;
    const char *path;
    bool first;
    size_t order; /* its place among views and statements */
} model_statement;

typedef struct model {
    orm_arena *arena;
    const char *package; /* names the generated files; "schema" when there is no package line */
    const char *prefix;  /* of every C name; "" when none */
    const char *default_schema; /* package … schema x; NULL when none */
    int server;                 /* 15, 16, 17 */
    bool invented; /* its names for C are: it is a snapshot's, or read from a database */
    bool stored;   /* read from a database: its expressions are as the server writes them */
    ORM__LIST(const char *) schemas; /* all that are named, in order of first use */
    ORM__LIST(model_extension *) extensions;
    ORM__LIST(model_enum *) enums;
    ORM__LIST(model_domain *) domains;
    ORM__LIST(model_composite *) composites;
    ORM__LIST(model_sequence *) sequences;
    /* With partitions and implicit join tables, each after what it hangs on. */
    ORM__LIST(model_table *) tables;
    ORM__LIST(model_entity *) entities;
    ORM__LIST(model_statement) statements;
    c_claims *claims; /* the names in C that are taken: c_claims.h */
} model;

/* Builds and checks a model of all files of a schema. Reports into `sink`; NULL when there was an
 * error. The result lives in `arena` and points into the files' sources. */
model *model_build(orm_arena *arena, const ast_file *const *files, size_t count, diag *sink);

/* Puts each table behind those it inherits from and those whose rows it holds. False, and reported,
 * when rows would hold themselves. */
bool model_order_tables(model *in, diag *sink);

/* The table whose rows a type is, by itself or as an array; NULL when it is another type. */
const model_table *model_type_row(const model *in, const model_type *type);

/* Whether a type is made of one that SQL before all tables makes, and so comes behind that. */
bool model_domain_late(const model *in, const model_domain *of);
bool model_composite_late(const model *in, const model_composite *of);

/* Names the columns of views in C, once they are known: see query_infer_views. */
void model_name_views(const model *in, diag *sink);

/* Whether this version can write all that the model holds. Reports what cannot be written, by name
 * and at its place: the SQL of other files. */
bool model_check_statable(const model *model, diag *sink);

/* Of a family, the entities that extend one another: the first; itself for one that has none. */
const model_entity *model_entity_root(const model_entity *entity);
/* Whether an entity is another, or extends it. */
bool model_entity_is(const model_entity *entity, const model_entity *other);
/* Whether the entities of a family have rows in more than one table. */
bool model_family_joined(const model_entity *entity);
/* Whether its rows cannot be written: it is a view. */
bool model_entity_readonly(const model_entity *entity);

/* Finds by SQL name; NULL schema means the default one. NULL when there is none. */
model_table *model_table_named(const model *model, const char *schema, const char *name);
model_entity *model_entity_named(const model *model, const char *name);
model_column *model_column_named(const model_table *table, const char *name);

/* What the other model has of a table or column: by its name, or by the one that it had. NULL when
 * there is none. */
model_table *model_table_before(const model *in, const model_table *of);
model_column *model_column_before(const model_table *in, const model_column *of);

/* Gives the entities of one model the relationships that the other has, beside its own, but for those
 * whose columns it lacks or that have a condition of their own. */
void model_take_relations(const model *in, const model *other);

/* Whether at most one row has any given values in these columns: some unique key is among them. */
bool model_columns_unique(const model_table *table, const model_columns *columns);

/* The names that the naming convention gives: table_columns_suffix, with a hash when it is cut. */
const char *model_constraint_name(orm_arena *arena, const model_constraint *constraint);
const char *model_index_name(orm_arena *arena, const model_index *index);

/* What a table's definition says of its tablespace, NULL when nothing: PostgreSQL puts a partition
 * into its parent's unless it says another one, and one that is partitioned itself cannot. */
const char *model_tablespace_said(const model_table *table);

/* PostgreSQL's own name for a serial or identity column's sequence. */
const char *model_sequence_name(orm_arena *arena, const char *table, const char *column);

/* The sequence that a serial or identity column has by itself; NULL for any other. */
const char *model_own_sequence(orm_arena *arena, const model_column *of);

/* The default that a serial column of the table has. */
const char *model_next_value(orm_arena *arena, const model_table *table, const model_column *of);

/* The type in C and on the wire: domains taken off, arrays counted through domains. */
model_type model_type_base(const model_type *type);

/* Whether values travel as text because the runtime has no codec: tsvector, types of extensions,
 * and composites that hold such a thing. Arrays of them are arrays of text. */
bool model_type_opaque(const model_type *type);
bool model_composite_opaque(const model_composite *composite);

/* Whether a relationship can lead from a column of one type to one of the other: they hold values of
 * one type, text of any kind, or integers of any width. A foreign key may compare more. */
bool model_types_relate(const model_type *a, const model_type *b);

/* What follows a parameter to make it of this type: "::employment[]". */
const char *model_type_cast(orm_arena *arena, const model_type *type);

/* What follows a column so that it can be read: "::text"; "" when nothing needs to. */
const char *model_type_read_cast(orm_arena *arena, const model_type *type);

#endif
