/* The schema's smells: each rule over each table, and renames that have been carried out. */
#include <string.h>

#include "diag/memory.h"
#include "lint/lint_run.h"

static void (*const smells[])(lint_run *, const model_table *) = {
#define STATEMENT(name, severity, about, alternative)
#define CHANGE(name, severity, about, alternative)
#define SMELL(name, severity, alternative) lint_##name,
#include "lint/rules.def"
};

/* ---- renames */

static void report_spent(lint_run *run, span at, const char *name, const char *was) {
    lint_report(run, RULE_SPENT_RENAME, at, "`%s` is no longer called `%s` anywhere", name, was);
}

static void check_columns(lint_run *run, const model_table *table, const model_table *standing) {
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *each = table->columns.items[i];
        if (each->was != NULL && !each->inherited &&
            model_column_named(standing, each->was) == NULL &&
            model_column_named(standing, each->name) != NULL)
            report_spent(run, each->at, each->name, each->was);
    }
}

void lint_SPENT_RENAME(lint_run *run, const model_table *table) {
    const model_name *name = &table->name;
    if (run->before == NULL)
        return;
    const model_table *standing = model_table_named(run->before, name->schema, name->name);
    if (standing == NULL)
        return;
    const char *schema = name->was_schema != NULL ? name->was_schema : name->schema;
    if (name->was != NULL && model_table_named(run->before, schema, name->was) == NULL)
        report_spent(run, name->at, name->name, name->was);
    check_columns(run, table, standing);
}

static bool has_label(const model_enum *of, const char *label) {
    for (size_t i = 0; i < of->labels.len; i++)
        if (strcmp(of->labels.items[i].label, label) == 0)
            return true;
    return false;
}

static const model_enum *enum_named(const model *in, const model_enum *like) {
    for (size_t i = 0; i < in->enums.len; i++)
        if (lint_same_name(
                (ddl_name){in->enums.items[i]->name.schema, in->enums.items[i]->name.name},
                (ddl_name){like->name.schema, like->name.name}))
            return in->enums.items[i];
    return NULL;
}

static void check_labels(lint_run *run, const model_enum *of) {
    const model_enum *standing = run->before != NULL ? enum_named(run->before, of) : NULL;
    for (size_t i = 0; standing != NULL && i < of->labels.len; i++) {
        const model_enum_label *each = &of->labels.items[i];
        if (each->was != NULL && !has_label(standing, each->was) &&
            has_label(standing, each->label))
            report_spent(run, each->at, each->label, each->was);
    }
}

/* ---- the whole */

typedef ORM__LIST(const source *) source_list;

static void add_source(orm_arena *arena, source_list *to, const source *file) {
    for (size_t i = 0; i < to->len; i++)
        if (to->items[i] == file)
            return;
    if (file != NULL)
        gen_list_add(arena, to, file);
}

static source_list sources_of(orm_arena *arena, const model *schema) {
    source_list found = {0};
    for (size_t i = 0; i < schema->tables.len; i++)
        add_source(arena, &found, schema->tables.items[i]->name.at.source);
    for (size_t i = 0; i < schema->enums.len; i++)
        add_source(arena, &found, schema->enums.items[i]->name.at.source);
    return found;
}

static bool holds_rows(const model_table *table) {
    return table->kind == TABLE_PLAIN;
}

size_t lint_schema(orm_arena *arena, const model *schema, const model *standing, diag *findings) {
    lint_run run = {.arena = arena, .before = standing, .server = schema->server};
    size_t count = 0;
    for (size_t i = 0; i < schema->tables.len; i++)
        for (size_t k = 0; k < sizeof smells / sizeof *smells; k++)
            if (holds_rows(schema->tables.items[i]))
                smells[k](&run, schema->tables.items[i]);
    for (size_t i = 0; i < schema->enums.len; i++)
        check_labels(&run, schema->enums.items[i]);
    const source_list files = sources_of(arena, schema);
    for (size_t i = 0; i < files.len; i++)
        count += lint_publish(arena, &run.found, files.items[i], findings);
    return count;
}
