/* What a linter knows before a statement: what the file made so far, the schema before it, and which
 * locks the statement is about to take. Where nothing is known, a table counts as one that is there
 * and in use. */
#include <string.h>

#include "diag/memory.h"
#include "lint/lint_run.h"

/* ---- names */

bool lint_same_name(ddl_name a, ddl_name b) {
    if (a.name == NULL || b.name == NULL || strcmp(a.name, b.name) != 0)
        return false;
    return a.schema == NULL || b.schema == NULL || strcmp(a.schema, b.schema) == 0;
}

bool lint_is_among(const ddl_names *names, ddl_name name) {
    for (size_t i = 0; i < names->len; i++)
        if (lint_same_name(names->items[i], name))
            return true;
    return false;
}

const char *lint_name(const lint_run *run, ddl_name name) {
    return name.schema == NULL ? name.name
                               : gen_printf(run->arena, "%s.%s", name.schema, name.name);
}

const model_table *lint_table_before(const lint_run *run, ddl_name name) {
    if (run->before == NULL || name.name == NULL || lint_is_among(&run->known.tables, name))
        return NULL;
    for (size_t i = run->known.renames.len; i-- > 0;)
        if (lint_same_name(run->known.renames.items[i].to, name))
            name = run->known.renames.items[i].from;
    return model_table_named(run->before, name.schema, name.name);
}

/* ---- constraints */

constraint_origin lint_constraint_named(const lint_run *run, ddl_name table, const char *name,
                                        constraint_kind *kind) {
    const model_table *before = lint_table_before(run, table);
    for (size_t i = 0; i < run->known.constraints.len; i++) {
        const known_constraint *each = &run->known.constraints.items[i];
        if (each->name != NULL && strcmp(each->name, name) == 0 &&
            lint_same_name(each->table, table)) {
            *kind = each->kind;
            return ORIGIN_HERE;
        }
    }
    for (size_t i = 0; before != NULL && i < before->constraints.len; i++)
        if (strcmp(before->constraints.items[i]->name, name) == 0) {
            *kind = before->constraints.items[i]->kind;
            return ORIGIN_BEFORE;
        }
    return ORIGIN_UNKNOWN;
}

static bool has_word(const ddl_words *words, const char *word) {
    for (size_t i = 0; i < words->len; i++)
        if (strcmp(words->items[i], word) == 0)
            return true;
    return false;
}

/* It says what the same check in a statement would. */
ddl_words lint_not_null_of(const lint_run *run, const char *sql) {
    const char *why = NULL;
    uint32_t at = 0;
    const ddl_statement *read = ddl_parse(
        run->arena, gen_printf(run->arena, "ALTER TABLE t ADD CHECK (%s)", sql), &why, &at);
    if (read == NULL || read->changes.len != 1)
        return (ddl_words){0};
    return read->changes.items[0].added.not_null;
}

/* What an ALTER TABLE drops it drops first, wherever it says so. */
static bool drops(const ddl_statement *ddl, const char *constraint) {
    for (size_t i = 0; constraint != NULL && i < ddl->changes.len; i++)
        if (ddl->changes.items[i].kind == CHANGE_DROP_CONSTRAINT &&
            strcmp(ddl->changes.items[i].name, constraint) == 0)
            return true;
    return false;
}

bool lint_checked_not_null(const lint_run *run, const ddl_statement *ddl, const char *column) {
    const ddl_name table = ddl->names.items[0];
    const model_table *before = lint_table_before(run, table);
    for (size_t i = 0; i < run->known.constraints.len; i++) {
        const known_constraint *each = &run->known.constraints.items[i];
        if (each->valid && lint_same_name(each->table, table) && !drops(ddl, each->name) &&
            has_word(&each->not_null, column))
            return true;
    }
    for (size_t i = 0; before != NULL && i < before->constraints.len; i++) {
        const model_constraint *each = before->constraints.items[i];
        if (each->kind != CONSTRAINT_CHECK || each->not_valid || drops(ddl, each->name))
            continue;
        const ddl_words columns = lint_not_null_of(run, each->check.sql);
        if (has_word(&columns, column))
            return true;
    }
    return false;
}

bool lint_has_check(const lint_run *run, ddl_name table) {
    const model_table *before = lint_table_before(run, table);
    for (size_t i = 0; i < run->known.constraints.len; i++) {
        const known_constraint *each = &run->known.constraints.items[i];
        if (each->valid && each->kind == CONSTRAINT_CHECK && lint_same_name(each->table, table))
            return true;
    }
    for (size_t i = 0; before != NULL && i < before->constraints.len; i++)
        if (before->constraints.items[i]->kind == CONSTRAINT_CHECK &&
            !before->constraints.items[i]->not_valid)
            return true;
    return false;
}

/* ---- locks */

static lint_lock lock_of_change(const ddl_change *change) {
    switch (change->kind) {
    case CHANGE_GENTLE:
    case CHANGE_VALIDATE:
    case CHANGE_ATTACH:
        return LOCK_SHARED;
    case CHANGE_DETACH:
        return change->concurrently ? LOCK_SHARED : LOCK_ALL;
    case CHANGE_ADD_CONSTRAINT:
        return change->added.kind == CONSTRAINT_FOREIGN_KEY ? LOCK_WRITES : LOCK_ALL;
    case CHANGE_OTHER:
    case CHANGE_ADD_COLUMN:
    case CHANGE_DROP_COLUMN:
    case CHANGE_TYPE:
    case CHANGE_SET_NOT_NULL:
    case CHANGE_DROP_NOT_NULL:
    case CHANGE_DROP_CONSTRAINT:
    case CHANGE_STORAGE:
        break;
    }
    return LOCK_ALL;
}

static lint_lock lock_of_alter(const ddl_statement *ddl) {
    lint_lock strongest = LOCK_SHARED;
    for (size_t i = 0; i < ddl->changes.len; i++) {
        lint_lock each = lock_of_change(&ddl->changes.items[i]);
        strongest = each > strongest ? each : strongest;
    }
    return strongest;
}

static bool is_of_table(ddl_object object) {
    return object == DDL_TABLE || object == DDL_COLUMN || object == DDL_CONSTRAINT ||
           object == DDL_ON_TABLE;
}

/* Of whatever table the statement names. */
static lint_lock lock_of_kind(const ddl_statement *ddl) {
    switch (ddl->kind) {
    case DDL_ALTER_TABLE:
        return lock_of_alter(ddl);
    case DDL_CREATE:
        return ddl->object == DDL_ON_TABLE || ddl->parent.name != NULL ? LOCK_ALL : LOCK_SHARED;
    case DDL_RENAME:
    case DDL_DROP:
        return is_of_table(ddl->object) ? LOCK_ALL : LOCK_SHARED;
    case DDL_CREATE_INDEX:
        return ddl->concurrently ? LOCK_SHARED : LOCK_WRITES;
    case DDL_TRUNCATE:
    case DDL_CLUSTER:
        return LOCK_ALL;
    case DDL_VACUUM:
        return ddl->full ? LOCK_ALL : LOCK_SHARED;
    case DDL_REINDEX:
        return ddl->object == DDL_TABLE && !ddl->concurrently ? LOCK_WRITES : LOCK_SHARED;
    case DDL_OTHER:
    case DDL_ALTER_DOMAIN:
    case DDL_ADD_LABEL:
    case DDL_RENAME_LABEL:
    case DDL_UPDATE:
    case DDL_DELETE:
    case DDL_SET:
    case DDL_BEGIN:
    case DDL_END:
        break;
    }
    return LOCK_SHARED;
}

lint_lock lint_lock_of(const lint_run *run, const ddl_statement *ddl, ddl_name *table) {
    lint_lock lock = lock_of_kind(ddl);
    ddl_name found = ddl->parent.name != NULL ? ddl->parent
                     : ddl->names.len > 0     ? ddl->names.items[0]
                                              : (ddl_name){0};
    if (found.name == NULL || lint_is_among(&run->known.tables, found))
        return LOCK_SHARED;
    *table = found;
    return lock;
}

/* ---- taking what a statement does */

static void take_made(lint_run *run, const ddl_statement *ddl) {
    ddl_names *lists[] = {[DDL_TABLE] = &run->known.tables,
                          [DDL_SCHEMA] = &run->known.schemas,
                          [DDL_TYPE] = &run->known.types,
                          [DDL_ON_TABLE] = NULL};
    if (ddl->names.len > 0 && lists[ddl->object] != NULL)
        gen_list_add(run->arena, lists[ddl->object], ddl->names.items[0]);
    if (ddl->has_default)
        gen_list_add(run->arena, &run->known.defaults, ddl->names.items[0]);
}

/* The index of a table that is new, or one that this very file made. */
static void take_index(lint_run *run, const ddl_statement *ddl) {
    if (ddl->name == NULL || ddl->names.len == 0)
        return;
    gen_list_add(run->arena, &run->known.indexes,
                 (ddl_name){ddl->names.items[0].schema, ddl->name});
}

static void take_renamed_table(lint_run *run, ddl_name old, ddl_name renamed) {
    if (lint_is_among(&run->known.tables, old)) {
        gen_list_add(run->arena, &run->known.tables, renamed);
        return;
    }
    gen_list_add(run->arena, &run->known.renames, (known_rename){old, renamed});
    if (lint_same_name(run->known.excluded, old))
        run->known.excluded = renamed;
}

static bool is_text_among(const char *const *texts, size_t len, const char *text) {
    for (size_t i = 0; i < len; i++)
        if (strcmp(texts[i], text) == 0)
            return true;
    return false;
}

bool lint_is_given(const lint_run *run, const char *name) {
    return is_text_among(run->known.given.items, run->known.given.len, name);
}

bool lint_has_column(const known_columns *in, ddl_name table, const char *name) {
    for (size_t i = 0; i < in->len; i++)
        if (lint_same_name(in->items[i].table, table) && strcmp(in->items[i].name, name) == 0)
            return true;
    return false;
}

/* The name that a rename takes from something; NULL when there is none. */
static const char *freed_by(const ddl_statement *ddl) {
    return ddl->name != NULL ? ddl->name : ddl->names.len > 0 ? ddl->names.items[0].name : NULL;
}

bool lint_is_exchange(const lint_run *run, const ddl_statement *ddl) {
    return ddl->kind == DDL_RENAME && ddl->new_name != NULL &&
           is_text_among(run->known.freed.items, run->known.freed.len, ddl->new_name);
}

static void take_names(lint_run *run, const ddl_statement *ddl) {
    const char *freed = freed_by(ddl);
    if (freed != NULL)
        gen_list_add(run->arena, &run->known.freed, freed);
    if (ddl->new_name != NULL)
        gen_list_add(run->arena, &run->known.given, ddl->new_name);
}

static void take_renamed(lint_run *run, const ddl_statement *ddl) {
    ddl_name renamed = {NULL, ddl->new_name};
    take_names(run, ddl);
    if (ddl->names.len == 0)
        return;
    renamed.schema = ddl->names.items[0].schema;
    if (ddl->object == DDL_TABLE)
        take_renamed_table(run, ddl->names.items[0], renamed);
    else if (ddl->object == DDL_INDEX && lint_is_among(&run->known.indexes, ddl->names.items[0]))
        gen_list_add(run->arena, &run->known.indexes, renamed);
}

static void take_constraint(lint_run *run, const lint_statement *statement,
                            const ddl_constraint *added) {
    gen_list_add(run->arena, &run->known.constraints,
                 (known_constraint){.table = statement->ddl->names.items[0],
                                    .name = added->name,
                                    .kind = added->kind,
                                    .not_null = added->not_null,
                                    .transaction = statement->transaction,
                                    .valid = !added->not_valid});
}

static void take_validated(lint_run *run, ddl_name table, const char *name) {
    const model_table *before = lint_table_before(run, table);
    for (size_t i = 0; i < run->known.constraints.len; i++) {
        known_constraint *each = &run->known.constraints.items[i];
        if (each->name != NULL && strcmp(each->name, name) == 0 &&
            lint_same_name(each->table, table)) {
            each->valid = true;
            return;
        }
    }
    for (size_t i = 0; before != NULL && i < before->constraints.len; i++) {
        const model_constraint *each = before->constraints.items[i];
        if (each->kind != CONSTRAINT_CHECK || strcmp(each->name, name) != 0)
            continue;
        gen_list_add(run->arena, &run->known.constraints,
                     (known_constraint){table, name, CONSTRAINT_CHECK,
                                        lint_not_null_of(run, each->check.sql), 0, true});
    }
}

static void take_changes(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    for (size_t i = 0; i < ddl->changes.len && ddl->names.len > 0; i++) {
        const ddl_change *change = &ddl->changes.items[i];
        if (change->kind == CHANGE_ADD_CONSTRAINT)
            take_constraint(run, statement, &change->added);
        else if (change->kind == CHANGE_VALIDATE)
            take_validated(run, ddl->names.items[0], change->name);
    }
}

static void take_lock(lint_run *run, const lint_statement *statement) {
    ddl_name table = {0};
    lint_lock lock = lint_lock_of(run, statement->ddl, &table);
    if (statement->transaction == 0 || lock == LOCK_SHARED)
        return;
    if (run->known.locked_in != statement->transaction)
        run->known.excluded = (ddl_name){0};
    run->known.locked_in = statement->transaction;
    if (lock == LOCK_ALL && run->known.excluded.name == NULL &&
        !lint_is_among(&run->known.going, table))
        run->known.excluded = table;
}

void lint_known_take(lint_run *run, const lint_statement *statement) {
    const ddl_statement *ddl = statement->ddl;
    take_lock(run, statement);
    if (ddl->kind == DDL_CREATE)
        take_made(run, ddl);
    else if (ddl->kind == DDL_CREATE_INDEX)
        take_index(run, ddl);
    else if (ddl->kind == DDL_RENAME || ddl->kind == DDL_RENAME_LABEL)
        take_renamed(run, ddl);
    else if (ddl->kind == DDL_ALTER_TABLE)
        take_changes(run, statement);
    else if (ddl->kind == DDL_ADD_LABEL && ddl->names.len > 0)
        gen_list_add(run->arena, &run->known.labels,
                     (known_label){ddl->names.items[0], ddl->new_name, statement->transaction});
    else if (ddl->kind == DDL_SET && ddl->name != NULL && strcmp(ddl->name, "lock_timeout") == 0)
        run->known.limited = true;
}
