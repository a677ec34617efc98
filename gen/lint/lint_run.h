/*
 * What the linter's files share: the statements of a file, what is known before each of them, and
 * the findings.
 *
 * Rules look at a statement before its own effects are known; `known_take` adds these afterwards.
 */
#ifndef ORMGEN_LINT_LINT_RUN_H
#define ORMGEN_LINT_LINT_RUN_H

#include "lint/ddl_tree.h"
#include "lint/lint.h"
#include "postgres/catalogue.h"
#include "query/sql_tokens.h"

typedef enum lint_rule_id {
#define STATEMENT(name, severity, about, alternative) RULE_##name,
#define CHANGE(name, severity, about, alternative)    RULE_##name,
#define SMELL(name, severity, alternative)            RULE_##name,
#include "lint/rules.def"
    LINT_RULES
} lint_rule_id;

typedef struct lint_finding {
    diag_code code;
    diag_severity severity;
    span at;
    span within; /* the statement; as `at` in a schema */
    const char *text, *hint;
    const char *note; /* NULL when there is none */
    span note_at;
} lint_finding;

typedef ORM__LIST(lint_finding *) lint_findings;

typedef struct lint_statement {
    const ddl_statement *ddl;
    span at;
    size_t transaction; /* which one; 0 when it stands in none */
} lint_statement;

typedef ORM__LIST(lint_statement) lint_statements;

/* A constraint that this file added. */
typedef struct known_constraint {
    ddl_name table;
    const char *name; /* NULL when it has none */
    constraint_kind kind;
    ddl_words not_null;
    size_t transaction; /* that added it */
    bool valid;
} known_constraint;

typedef struct known_label {
    ddl_name type;
    const char *label;
    size_t transaction;
} known_label;

/* A table that was there before, under a new name. */
typedef struct known_rename {
    ddl_name from, to;
} known_rename;

/* A column of a table. */
typedef struct known_column {
    ddl_name table;
    const char *name;
} known_column;

typedef ORM__LIST(known_column) known_columns;

typedef struct lint_known {
    ddl_names tables, types, indexes, schemas; /* that this file made */
    ddl_names defaults;                        /* domains among these that have one */
    ORM__LIST(known_constraint) constraints;
    ORM__LIST(known_label) labels;
    ORM__LIST(known_rename) renames;
    ORM__LIST(const char *) given; /* names that a rename of this file gave something … */
    ORM__LIST(const char *) freed; /* … and those that it took from something */
    size_t locked_in;       /* the transaction that locked a table that was there before … */
    ddl_name excluded;      /* … and the one it keeps all others out of, if any */
    ddl_names going;        /* tables that this section drops, further on too */
    known_columns added;    /* columns that it adds … */
    known_columns replaced; /* … and those whose names such a one takes */
    bool limited;           /* lock_timeout is set, or it was said that it is not */
    bool only;              /* the section has one statement */
    bool told_rerun;        /* it was said that the file cannot run again */
    size_t told_tables;     /* the transaction of which it was said that it locks several tables */
} lint_known;

typedef struct lint_run {
    orm_arena *arena;
    const model *before; /* NULL when it is not known */
    int server;
    catalogue *functions; /* made when first asked */
    bool revision;        /* the file is run by `ormgen migrate`, not by psql */
    const sql_tokens *tokens;
    lint_known known;
    lint_findings found;
} lint_run;

/* --- reporting ---------------------------------------------------------------------------------- */

/* Adds a finding with its rule's own hint. */
lint_finding *lint_report(lint_run *run, lint_rule_id rule, span at, const char *format, ...)
    ORM__PRINTF(4, 5);

/* Another hint than the rule's. */
void lint_hint(lint_run *run, lint_finding *finding, const char *format, ...) ORM__PRINTF(3, 4);

/* Which code has this number; false when no rule has. */
bool lint_code_numbered(long number, diag_code *code);

/* Runs all rules over one statement; with `down` only those about how things are done. */
void lint_statement_rules(lint_run *run, const lint_statement *statement, bool down);

/* Drops what ignore comments of `file` silence and reports the rest into `sink`, and what is wrong
 * with these comments. Returns how many findings there were. */
size_t lint_publish(orm_arena *arena, const lint_findings *found, const source *file, diag *sink);

/* --- what is known ------------------------------------------------------------------------------ */

/* Whether something got this name earlier in the file: nobody else knows it. */
bool lint_is_given(const lint_run *run, const char *name);

/* Whether a column is in the list. */
bool lint_has_column(const known_columns *in, ddl_name table, const char *name);

/* Whether a statement is part of names that change places. */
bool lint_is_exchange(const lint_run *run, const ddl_statement *ddl);

/* Whether both can be one object: a schema that was not written fits any. */
bool lint_same_name(ddl_name a, ddl_name b);

bool lint_is_among(const ddl_names *names, ddl_name name);

/* The table as it was before; NULL when that is not known. */
const model_table *lint_table_before(const lint_run *run, ddl_name name);

/* The constraint of an existing table by its name, as this file or the schema before it made it. */
typedef enum constraint_origin { ORIGIN_UNKNOWN, ORIGIN_HERE, ORIGIN_BEFORE } constraint_origin;
constraint_origin lint_constraint_named(const lint_run *run, ddl_name table, const char *name,
                                        constraint_kind *kind);

/* Whether a valid check says that a column of the statement's table is not null, and still does when
 * the statement is at it. */
bool lint_checked_not_null(const lint_run *run, const ddl_statement *ddl, const char *column);

/* The columns that a condition, as SQL, says are not null. */
ddl_words lint_not_null_of(const lint_run *run, const char *sql);

/* Whether a valid check of any kind stands on the table. */
bool lint_has_check(const lint_run *run, ddl_name table);

/* Adds what a statement does. */
void lint_known_take(lint_run *run, const lint_statement *statement);

/* --- locks -------------------------------------------------------------------------------------- */

typedef enum lint_lock {
    LOCK_SHARED, /* others read and write meanwhile */
    LOCK_WRITES, /* others read */
    LOCK_ALL     /* ACCESS EXCLUSIVE */
} lint_lock;

/* The strongest lock that a statement takes on a table that was there before, and on which. */
lint_lock lint_lock_of(const lint_run *run, const ddl_statement *ddl, ddl_name *table);

/* --- rules -------------------------------------------------------------------------------------- */

#define STATEMENT(name, severity, about, alternative)                                              \
    void lint_##name(lint_run *run, const lint_statement *statement);
#define CHANGE(name, severity, about, alternative)                                                 \
    void lint_##name(lint_run *run, const lint_statement *statement, const ddl_change *change);
#define SMELL(name, severity, alternative)                                                         \
    void lint_##name(lint_run *run, const model_table *table);
#include "lint/rules.def"

/* "schema.name", for messages. */
const char *lint_name(const lint_run *run, ddl_name name);

#endif
