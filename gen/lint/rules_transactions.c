/* Rules about how statements stand together: transactions, timeouts, rows changed under locks; and
 * about how names are written. */
#include <string.h>

#include "diag/memory.h"
#include "lint/lint_run.h"

enum { LONGEST_NAME = 63 };

/* How much of a name PostgreSQL keeps: whole characters. */
static int kept_length(const char *name) {
    int len = LONGEST_NAME;
    while (((unsigned char)name[len] & 0xc0) == 0x80)
        len--;
    return len;
}

void lint_NAME_TOO_LONG(lint_run *run, const lint_statement *statement) {
    const sql_tokens *tokens = run->tokens;
    for (size_t i = tokens_at(tokens, statement->at.start);
         tokens->items[i].kind != TOKEN_END && tokens->items[i].start < statement->at.end; i++) {
        const char *name = token_name(run->arena, tokens, i);
        if (name != NULL && strlen(name) > LONGEST_NAME)
            lint_report(run, RULE_NAME_TOO_LONG, token_span(tokens, i),
                        "PostgreSQL cuts this name to `%.*s`", kept_length(name), name);
    }
}

/* ---- waiting */

/* `ormgen migrate` sets limits of its own. */
void lint_NO_TIMEOUT(lint_run *run, const lint_statement *statement) {
    ddl_name table = {0};
    if (run->revision || run->known.limited ||
        lint_lock_of(run, statement->ddl, &table) == LOCK_SHARED)
        return;
    run->known.limited = true;
    lint_finding *made = lint_report(run, RULE_NO_TIMEOUT, statement->at,
                                     "while this waits for `%s`, everyone behind it waits too",
                                     lint_name(run, table));
    if (run->server >= 17)
        lint_hint(run, made,
                  "SET lock_timeout = '5s' and transaction_timeout before it, and try again when "
                  "it fails");
}

/* ---- running again */

static bool makes_or_drops(const ddl_statement *ddl) {
    switch (ddl->kind) {
    case DDL_CREATE_INDEX:
    case DDL_ADD_LABEL:
        return true;
    case DDL_CREATE:
        return !ddl->temporary && ddl->object != DDL_ON_TABLE && ddl->object != DDL_TYPE;
    case DDL_DROP:
        return true;
    case DDL_OTHER:
    case DDL_ALTER_TABLE:
    case DDL_ALTER_DOMAIN:
    case DDL_RENAME:
    case DDL_RENAME_LABEL:
    case DDL_REINDEX:
    case DDL_TRUNCATE:
    case DDL_VACUUM:
    case DDL_CLUSTER:
    case DDL_UPDATE:
    case DDL_DELETE:
    case DDL_SET:
    case DDL_BEGIN:
    case DDL_END:
        break;
    }
    return false;
}

/* A column that is added or dropped twice. */
static bool changes_once(const ddl_statement *ddl) {
    for (size_t i = 0; i < ddl->changes.len; i++) {
        const ddl_change *each = &ddl->changes.items[i];
        bool once = each->kind == CHANGE_ADD_COLUMN || each->kind == CHANGE_DROP_COLUMN ||
                    each->kind == CHANGE_DROP_CONSTRAINT;
        if (once && !each->exists)
            return true;
    }
    return false;
}

/* Indexes that were half built are repaired by `ormgen migrate`, which also knows what it ran. What
 * one transaction around all of it would cure is said once. */
void lint_NOT_RERUNNABLE(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    bool known_to_runner = run->revision &&
                           (ddl->kind == DDL_CREATE_INDEX || ddl->kind == DDL_DROP) &&
                           ddl->concurrently;
    if (statement->transaction != 0 || known_to_runner ||
        ((run->known.told_rerun || run->known.only) && !ddl->concurrently) ||
        !((makes_or_drops(ddl) && !ddl->exists) || changes_once(ddl)))
        return;
    run->known.told_rerun = run->known.told_rerun || !ddl->concurrently;
    lint_finding *made = lint_report(run, RULE_NOT_RERUNNABLE, statement->at,
                                     "when the file stops behind this, it cannot run again");
    if (ddl->kind == DDL_CREATE_INDEX && ddl->concurrently)
        lint_hint(run, made,
                  "DROP INDEX CONCURRENTLY IF EXISTS before it: one that failed leaves an INVALID "
                  "index");
    else if (!ddl->concurrently && !run->revision)
        lint_hint(run, made, "say IF NOT EXISTS or IF EXISTS, or put all of it in one transaction");
}

/* ---- rows */

static bool changes_rows(const ddl_statement *ddl) {
    return ddl->kind == DDL_UPDATE || ddl->kind == DDL_DELETE;
}

void lint_BACKFILL(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (changes_rows(ddl) && statement->transaction != 0 &&
        run->known.locked_in == statement->transaction &&
        !lint_is_among(&run->known.tables, ddl->names.items[0]))
        lint_report(run, RULE_BACKFILL, statement->at,
                    "the locks of this transaction last until all rows of `%s` are changed",
                    lint_name(run, ddl->names.items[0]));
}

void lint_WITHOUT_WHERE(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (changes_rows(ddl) && !ddl->where && !lint_is_among(&run->known.tables, ddl->names.items[0]))
        lint_report(run, RULE_WITHOUT_WHERE, statement->at,
                    "every row of `%s` is %s, and locked until the end",
                    lint_name(run, ddl->names.items[0]),
                    ddl->kind == DDL_UPDATE ? "written anew" : "deleted");
}

/* ---- several tables */

/* A view has no rows to hold anyone up over; what the schema before has not is made here. */
static bool is_no_table(const lint_run *run, ddl_name name) {
    const model_table *before = lint_table_before(run, name);
    return run->before != NULL && (before == NULL || before->kind == TABLE_VIEW);
}

/* Tables that go are no longer used; names change places at once or not at all. */
void lint_SEVERAL_TABLES(lint_run *run, const lint_statement *statement) {
    ddl_name table = {0};
    if (statement->transaction == 0 || run->known.locked_in != statement->transaction ||
        run->known.excluded.name == NULL || run->known.told_tables == statement->transaction ||
        lint_lock_of(run, statement->ddl, &table) != LOCK_ALL ||
        lint_same_name(table, run->known.excluded) || lint_is_among(&run->known.going, table) ||
        is_no_table(run, table) || lint_is_exchange(run, statement->ddl))
        return;
    run->known.told_tables = statement->transaction;
    lint_report(run, RULE_SEVERAL_TABLES, statement->at,
                "`%s` is locked against everyone while this waits for `%s`",
                lint_name(run, run->known.excluded), lint_name(run, table));
}
