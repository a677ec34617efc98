/* Rules about whole objects: indexes, tables, schemas and the values of enums. */
#include <string.h>

#include "lint/lint_run.h"

/* ---- indexes */

static bool is_partitioned(const model_table *table) {
    return table != NULL && table->partitioning.method != NULL;
}

void lint_CREATE_INDEX(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind != DDL_CREATE_INDEX || ddl->concurrently || ddl->only ||
        lint_is_among(&run->known.tables, ddl->names.items[0]))
        return;
    lint_finding *made =
        lint_report(run, RULE_CREATE_INDEX, statement->at,
                    "nobody can write to `%s` while its index%s%s%s is built",
                    lint_name(run, ddl->names.items[0]), ddl->name != NULL ? " `" : "",
                    ddl->name != NULL ? ddl->name : "", ddl->name != NULL ? "`" : "");
    if (is_partitioned(lint_table_before(run, ddl->names.items[0])))
        lint_hint(run, made,
                  "CREATE INDEX … ON ONLY it, CONCURRENTLY on each partition, then ATTACH these");
}

/* The table whose index this is, before the migration; NULL when that is not known. */
static const model_table *table_of_index(const lint_run *run, ddl_name name) {
    for (size_t i = 0; run->before != NULL && i < run->before->tables.len; i++) {
        const model_table *table = run->before->tables.items[i];
        for (size_t k = 0; k < table->indexes.len; k++)
            if (lint_same_name((ddl_name){table->name.schema, table->indexes.items[k]->name}, name))
                return table;
    }
    return NULL;
}

void lint_DROP_INDEX(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind != DDL_DROP || ddl->object != DDL_INDEX || ddl->concurrently)
        return;
    for (size_t i = 0; i < ddl->names.len; i++)
        if (!lint_is_among(&run->known.indexes, ddl->names.items[i]) &&
            !is_partitioned(table_of_index(run, ddl->names.items[i])))
            lint_report(run, RULE_DROP_INDEX, statement->at,
                        "nobody can read or write the table while `%s` is dropped",
                        lint_name(run, ddl->names.items[i]));
}

void lint_REINDEX(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind != DDL_REINDEX || ddl->concurrently)
        return;
    if (ddl->names.len == 0)
        lint_report(run, RULE_REINDEX, statement->at,
                    "nobody can write to a table while its indexes are built again");
    else
        lint_report(run, RULE_REINDEX, statement->at, "nobody can write while `%s` is built again",
                    lint_name(run, ddl->names.items[0]));
}

static bool is_concurrent(const ddl_statement *ddl) {
    for (size_t i = 0; i < ddl->changes.len; i++)
        if (ddl->changes.items[i].concurrently)
            return true;
    return ddl->concurrently;
}

void lint_CONCURRENT_IN_TRANSACTION(lint_run *run, const lint_statement *statement) {
    if (statement->transaction != 0 && is_concurrent(statement->ddl))
        lint_report(run, RULE_CONCURRENT_IN_TRANSACTION, statement->at,
                    "CONCURRENTLY cannot stand inside a transaction");
}

/* ---- tables and schemas */

void lint_DROP_TABLE(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind != DDL_DROP || ddl->object != DDL_TABLE)
        return;
    for (size_t i = 0; i < ddl->names.len; i++)
        if (!lint_is_among(&run->known.tables, ddl->names.items[i]))
            lint_report(run, RULE_DROP_TABLE, statement->at, "table `%s` goes with all its rows",
                        lint_name(run, ddl->names.items[i]));
}

void lint_DROP_SCHEMA(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind != DDL_DROP || ddl->object != DDL_SCHEMA)
        return;
    for (size_t i = 0; i < ddl->names.len; i++)
        if (!lint_is_among(&run->known.schemas, ddl->names.items[i]))
            lint_report(run, RULE_DROP_SCHEMA, statement->at, "schema `%s` goes%s",
                        ddl->names.items[i].name, ddl->cascade ? " with everything in it" : "");
}

static bool renames_existing(const lint_run *run, const ddl_statement *ddl, ddl_object object) {
    if (ddl->kind != DDL_RENAME || ddl->object != object || ddl->names.len == 0)
        return false;
    const char *old = object == DDL_TABLE ? ddl->names.items[0].name : ddl->name;
    return !lint_is_among(&run->known.tables, ddl->names.items[0]) && !lint_is_given(run, old);
}

void lint_RENAME_COLUMN(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (renames_existing(run, ddl, DDL_COLUMN) &&
        !lint_has_column(&run->known.added, ddl->names.items[0], ddl->name) &&
        !lint_has_column(&run->known.replaced, ddl->names.items[0], ddl->name))
        lint_report(run, RULE_RENAME_COLUMN, statement->at,
                    "column `%s` of `%s` is no longer there for those who know it", ddl->name,
                    lint_name(run, ddl->names.items[0]));
}

void lint_RENAME_TABLE(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (renames_existing(run, ddl, DDL_TABLE))
        lint_report(run, RULE_RENAME_TABLE, statement->at,
                    "table `%s` is no longer there for those who know it",
                    lint_name(run, ddl->names.items[0]));
}

void lint_TRUNCATE_CASCADE(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind == DDL_TRUNCATE && ddl->cascade)
        lint_report(run, RULE_TRUNCATE_CASCADE, statement->at,
                    "whatever refers to `%s` is emptied too", lint_name(run, ddl->names.items[0]));
}

void lint_VACUUM_FULL(lint_run *run, const lint_statement *statement) {
    if (statement->ddl->kind == DDL_VACUUM && statement->ddl->full)
        lint_report(run, RULE_VACUUM_FULL, statement->at,
                    "nobody can read or write while the table is written anew");
}

void lint_CLUSTER(lint_run *run, const lint_statement *statement) {
    if (statement->ddl->kind == DDL_CLUSTER)
        lint_report(run, RULE_CLUSTER, statement->at,
                    "nobody can read or write while the table is written anew");
}

void lint_PARTITION_OF(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind == DDL_CREATE && ddl->parent.name != NULL &&
        !lint_is_among(&run->known.tables, ddl->parent))
        lint_report(run, RULE_PARTITION_OF, statement->at,
                    "nobody can read or write `%s` while it gets this partition",
                    lint_name(run, ddl->parent));
}

/* ---- values of enums */

void lint_RENAME_LABEL(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind == DDL_RENAME_LABEL && !lint_is_among(&run->known.types, ddl->names.items[0]) &&
        !lint_is_given(run, ddl->name))
        lint_report(run, RULE_RENAME_LABEL, statement->at,
                    "'%s' of `%s` is no longer there for those who know it", ddl->name,
                    lint_name(run, ddl->names.items[0]));
}

void lint_LABEL_UNPLACED(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    if (ddl->kind == DDL_ADD_LABEL && ddl->name == NULL &&
        !lint_is_among(&run->known.types, ddl->names.items[0]))
        lint_report(run, RULE_LABEL_UNPLACED, statement->at,
                    "'%s' comes behind all other values of `%s`", ddl->new_name,
                    lint_name(run, ddl->names.items[0]));
}

static bool is_text(const sql_token *token, const char *text, const char *is) {
    size_t len = strlen(is);
    return token->kind == TOKEN_STRING && token->end - token->start == len + 2 &&
           strncmp(text + token->start + 1, is, len) == 0;
}

static void check_label(lint_run *run, const lint_statement *statement, const known_label *label) {
    const sql_tokens *tokens = run->tokens;
    for (size_t i = tokens_at(tokens, statement->at.start);
         tokens->items[i].kind != TOKEN_END && tokens->items[i].start < statement->at.end; i++)
        if (is_text(&tokens->items[i], tokens->source->text, label->label))
            lint_report(run, RULE_LABEL_USED, token_span(tokens, i),
                        "'%s' was added to `%s` in this very transaction", label->label,
                        lint_name(run, label->type));
}

void lint_LABEL_USED(lint_run *run, const lint_statement *statement) {
    if (statement->ddl->kind == DDL_ADD_LABEL || statement->transaction == 0)
        return;
    for (size_t i = 0; i < run->known.labels.len; i++) {
        const known_label *each = &run->known.labels.items[i];
        if (each->transaction == statement->transaction &&
            !lint_is_among(&run->known.types, each->type))
            check_label(run, statement, each);
    }
}
