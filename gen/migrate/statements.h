/*
 * SQL that a schema holds as it stands: told apart into statements, and what each of them makes.
 *
 * Statements are known by what they make. One that makes something has the statement that takes it
 * away again; what is not understood that far has none.
 */
#ifndef ORMGEN_MIGRATE_STATEMENTS_H
#define ORMGEN_MIGRATE_STATEMENTS_H

#include "base/list.h"

typedef struct sql_statement {
    const char *sql;                /* without a semicolon */
    const char *tokens;             /* its normal form */
    const char *subject;            /* "function f", "trigger t on items"; else its first words */
    const char *undo;               /* "DROP FUNCTION f"; NULL when there is none */
    const char *constraint, *table; /* that ADD CONSTRAINT … NOT VALID makes, where; else NULL */
    const char *schema;             /* that CREATE SCHEMA makes; else NULL */
    const char *head;    /* a routine's parameters and result, which stay when it is replaced */
    const char *routine; /* its name; NULL for what is none */
    const char *name;    /* of what it makes, without its schema; NULL when it makes nothing */
    /* Of the table that a trigger, a rule or a policy is on, or that is altered; else NULL. */
    const char *relation, *relation_schema; /* the schema is NULL when it is not said */
    const char *column, *value; /* that ALTER TABLE … ALTER COLUMN sets of a column: "default" */
    const char *granted;        /* by GRANT: on what and to whom, "items to clerk"; else NULL */
    const char *replace;        /* the statement as CREATE OR REPLACE; NULL when there is none */
    bool first;                 /* it stands before all tables */
    bool leaves_no_trace;       /* in the catalogue: it writes rows, or sets what a session has */
    size_t order;               /* among views and statements: see statement_order */
} sql_statement;

typedef ORM__LIST(const sql_statement *) sql_statements;

/* The place of a part among all views and statements; `order` is the model's. */
size_t statement_order(size_t order, size_t part);

/* Adds the statements of a text. `first` and `order` are those of all of them. */
void statements_split(orm_arena *arena, const char *sql, bool first, size_t order,
                      sql_statements *out);

#endif
