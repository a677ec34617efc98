/*
 * What a statement of a migration does, as far as locks, scans and losses depend on it.
 *
 * Small and flat on purpose: expressions are not in it, only what was found in them. Names are
 * folded and unquoted; a schema that was not written is NULL. Places are bytes of the statement's
 * own text, DDL_NOWHERE when the grammar gives none.
 */
#ifndef ORMGEN_LINT_DDL_TREE_H
#define ORMGEN_LINT_DDL_TREE_H

#include "base/list.h"
#include "model/model.h"

#define DDL_NOWHERE UINT32_MAX

typedef ORM__LIST(const char *) ddl_words;

typedef struct ddl_name {
    const char *schema, *name;
} ddl_name;

typedef ORM__LIST(ddl_name) ddl_names;

typedef struct ddl_type {
    const char *name;      /* pg_type.typname where the grammar knows it: "int4", "numeric" */
    const char *modifiers; /* "10,2"; NULL when none */
    int dimensions;
} ddl_type;

typedef struct ddl_constraint {
    constraint_kind kind;
    const char *name; /* NULL when it has none */
    bool not_valid, using_index;
    ddl_words not_null; /* of a check: the columns that it says are not null */
    ddl_name target;    /* of a foreign key */
} ddl_constraint;

typedef ORM__LIST(ddl_constraint) ddl_constraints;

typedef struct ddl_column {
    const char *name;
    ddl_type type;
    bool not_null, has_default, identity, generated, serial;
    ddl_words calls; /* functions that the default calls */
    ddl_constraints constraints;
} ddl_column;

/* One action of ALTER TABLE. */
typedef enum ddl_change_kind {
    CHANGE_OTHER, /* what is not told apart; it locks the table against others */
    CHANGE_ADD_COLUMN,
    CHANGE_DROP_COLUMN,
    CHANGE_TYPE,
    CHANGE_SET_NOT_NULL,
    CHANGE_DROP_NOT_NULL,
    CHANGE_ADD_CONSTRAINT,
    CHANGE_DROP_CONSTRAINT,
    CHANGE_VALIDATE,
    CHANGE_ATTACH,
    CHANGE_DETACH,
    CHANGE_STORAGE, /* of the table: logging, tablespace, access method */
    CHANGE_GENTLE   /* others can read and write meanwhile: statistics, parameters */
} ddl_change_kind;

typedef struct ddl_change {
    ddl_change_kind kind;
    const char *name;          /* of the column or constraint; NULL when there is none */
    ddl_column column;         /* CHANGE_ADD_COLUMN */
    ddl_type type;             /* CHANGE_TYPE */
    ddl_constraint added;      /* CHANGE_ADD_CONSTRAINT */
    ddl_name partition;        /* CHANGE_ATTACH, CHANGE_DETACH */
    bool concurrently, exists; /* IF [NOT] EXISTS */
    span at;
} ddl_change;

typedef ORM__LIST(ddl_change) ddl_changes;

typedef enum ddl_kind {
    DDL_OTHER,
    DDL_CREATE,       /* object, names: what is made; a table's parent in `parent` */
    DDL_CREATE_INDEX, /* name; names: its table */
    DDL_ALTER_TABLE,  /* names: the table; changes */
    DDL_ALTER_DOMAIN, /* names: the domain; changes: a constraint that is added */
    DDL_RENAME,       /* object; names: the table or type; name, new_name */
    DDL_DROP,         /* object, names; of triggers and the like, their tables */
    DDL_ADD_LABEL,    /* names: the enum; new_name; `name` is its neighbour, or NULL */
    DDL_RENAME_LABEL, /* names: the enum; name, new_name */
    DDL_REINDEX,
    DDL_TRUNCATE,
    DDL_VACUUM,
    DDL_CLUSTER,
    DDL_UPDATE, /* names: the table; `where` */
    DDL_DELETE,
    DDL_SET,   /* name of the setting */
    DDL_BEGIN, /* a transaction */
    DDL_END
} ddl_kind;

typedef enum ddl_object {
    DDL_OTHER_OBJECT,
    DDL_TABLE,
    DDL_VIEW, /* materialized ones too */
    DDL_INDEX,
    DDL_COLUMN,
    DDL_CONSTRAINT,
    DDL_SCHEMA,
    DDL_SEQUENCE,
    DDL_TYPE,    /* domains too */
    DDL_ON_TABLE /* a trigger, policy or rule */
} ddl_object;

typedef struct ddl_statement {
    ddl_kind kind;
    ddl_object object;
    ddl_names names;
    const char *name, *new_name;
    ddl_name parent;  /* a partition's */
    bool has_default; /* of a domain that is made */
    bool concurrently, exists, cascade, only, full, where, temporary;
    ddl_changes changes;
} ddl_statement;

/* Parses one statement. NULL when PostgreSQL's grammar does not take it: *why then says so, and *at
 * where, DDL_NOWHERE when that is not known. Everything lives in the arena. */
ddl_statement *ddl_parse(orm_arena *arena, const char *sql, const char **why, uint32_t *at);

#endif
