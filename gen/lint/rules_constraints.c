/* Rules about constraints and partitions: what reads or indexes a whole table under a lock. */
#include <string.h>

#include "lint/lint_run.h"

static ddl_name table_of(const lint_statement *statement) {
    return statement->ddl->names.items[0];
}

static const char *table_name(const lint_run *run, const lint_statement *statement) {
    return lint_name(run, table_of(statement));
}

/* What partitioned tables cannot have is no alternative. */
static bool is_partitioned(const lint_run *run, const lint_statement *statement) {
    const model_table *table = lint_table_before(run, table_of(statement));
    return table != NULL && table->partitioning.method != NULL;
}

/* The constraint of this kind that a change adds, by itself or with a column; NULL when none. */
static const ddl_constraint *added(const ddl_change *change, constraint_kind kind) {
    if (change->kind == CHANGE_ADD_CONSTRAINT && change->added.kind == kind)
        return &change->added;
    for (size_t i = 0; change->kind == CHANGE_ADD_COLUMN && i < change->column.constraints.len; i++)
        if (change->column.constraints.items[i].kind == kind)
            return &change->column.constraints.items[i];
    return NULL;
}

void lint_CHECK_VALIDATED(lint_run *run, const lint_statement *statement,
                          const ddl_change *change) {
    const ddl_constraint *check = added(change, CONSTRAINT_CHECK);
    if (check != NULL && !check->not_valid)
        lint_report(run, RULE_CHECK_VALIDATED, change->at,
                    statement->ddl->kind == DDL_ALTER_DOMAIN
                        ? "nobody can write to any table with a `%s` while all its rows are checked"
                        : "nobody can read or write `%s` while all its rows are checked",
                    table_name(run, statement));
}

/* A new column without a default is NULL everywhere: there is nothing to read. */
void lint_FOREIGN_KEY_VALIDATED(lint_run *run, const lint_statement *statement,
                                const ddl_change *change) {
    const ddl_constraint *key = added(change, CONSTRAINT_FOREIGN_KEY);
    bool empty = change->kind == CHANGE_ADD_COLUMN && !change->column.has_default;
    if (key != NULL && !key->not_valid && !empty && !is_partitioned(run, statement))
        lint_report(run, RULE_FOREIGN_KEY_VALIDATED, change->at,
                    "nobody can write to `%s` or `%s` while all rows are looked up",
                    table_name(run, statement), lint_name(run, key->target));
}

/* Whether it was added, not valid, earlier in the transaction or by this very statement. */
static bool added_together(const lint_run *run, const lint_statement *statement, const char *name) {
    for (size_t i = 0; i < statement->ddl->changes.len; i++) {
        const ddl_change *each = &statement->ddl->changes.items[i];
        if (each->kind == CHANGE_ADD_CONSTRAINT && each->added.name != NULL &&
            strcmp(each->added.name, name) == 0)
            return true;
    }
    for (size_t i = 0; i < run->known.constraints.len; i++) {
        const known_constraint *each = &run->known.constraints.items[i];
        if (each->name != NULL && strcmp(each->name, name) == 0 && each->transaction != 0 &&
            each->transaction == statement->transaction &&
            lint_same_name(each->table, table_of(statement)))
            return true;
    }
    return false;
}

void lint_VALIDATED_TOGETHER(lint_run *run, const lint_statement *statement,
                             const ddl_change *change) {
    if (change->kind == CHANGE_VALIDATE && added_together(run, statement, change->name))
        lint_report(run, RULE_VALIDATED_TOGETHER, change->at,
                    "the lock that added `%s` is held until all rows are read", change->name);
}

static void report_built(lint_run *run, lint_rule_id rule, constraint_kind kind,
                         const lint_statement *statement, const ddl_change *change) {
    const ddl_constraint *key = added(change, kind);
    if (key != NULL && !key->using_index && !is_partitioned(run, statement))
        lint_report(run, rule, change->at,
                    "nobody can read or write `%s` while an index is built for this",
                    table_name(run, statement));
}

void lint_UNIQUE_BUILT(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    report_built(run, RULE_UNIQUE_BUILT, CONSTRAINT_UNIQUE, statement, change);
}

void lint_PRIMARY_KEY_BUILT(lint_run *run, const lint_statement *statement,
                            const ddl_change *change) {
    report_built(run, RULE_PRIMARY_KEY_BUILT, CONSTRAINT_PRIMARY_KEY, statement, change);
}

void lint_EXCLUSION(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    report_built(run, RULE_EXCLUSION, CONSTRAINT_EXCLUDE, statement, change);
}

/* ---- dropped */

static bool ends_in(const char *text, const char *end) {
    size_t len = strlen(text), of_end = strlen(end);
    return len > of_end && strcmp(text + len - of_end, end) == 0;
}

/* Where nothing else is known, PostgreSQL's own names tell. What this file added is its own. */
static bool drops(const lint_run *run, const lint_statement *statement, const ddl_change *change,
                  constraint_kind kind, const char *ending) {
    constraint_kind found;
    if (change->kind != CHANGE_DROP_CONSTRAINT)
        return false;
    switch (lint_constraint_named(run, table_of(statement), change->name, &found)) {
    case ORIGIN_HERE:
        return false;
    case ORIGIN_BEFORE:
        return found == kind;
    case ORIGIN_UNKNOWN:
        break;
    }
    return ends_in(change->name, ending);
}

void lint_DROP_FOREIGN_KEY(lint_run *run, const lint_statement *statement,
                           const ddl_change *change) {
    if (drops(run, statement, change, CONSTRAINT_FOREIGN_KEY, "_fkey"))
        lint_report(run, RULE_DROP_FOREIGN_KEY, change->at,
                    "foreign key `%s` goes: `%s` and the table it refers to are locked",
                    change->name, table_name(run, statement));
}

void lint_DROP_CHECK(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (drops(run, statement, change, CONSTRAINT_CHECK, "_check"))
        lint_report(run, RULE_DROP_CHECK, change->at, "check `%s` of `%s` goes", change->name,
                    table_name(run, statement));
}

/* ---- partitions and storage */

void lint_ATTACH_UNCHECKED(lint_run *run, const lint_statement *statement,
                           const ddl_change *change) {
    if (change->kind == CHANGE_ATTACH && !lint_is_among(&run->known.tables, change->partition) &&
        !lint_has_check(run, change->partition))
        lint_report(run, RULE_ATTACH_UNCHECKED, change->at,
                    "nobody can read or write `%s` while `%s` checks all its rows",
                    lint_name(run, change->partition), table_name(run, statement));
}

void lint_DETACH_BLOCKING(lint_run *run, const lint_statement *statement,
                          const ddl_change *change) {
    if (change->kind == CHANGE_DETACH && !change->concurrently)
        lint_report(run, RULE_DETACH_BLOCKING, change->at,
                    "nobody can read or write `%s` while `%s` leaves it",
                    table_name(run, statement), lint_name(run, change->partition));
}

void lint_STORAGE(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (change->kind == CHANGE_STORAGE)
        lint_report(run, RULE_STORAGE, change->at,
                    "nobody can read or write `%s` while it is written anew",
                    table_name(run, statement));
}
