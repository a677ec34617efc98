/* Rules about columns: what a new one, another type or another nullability costs those who use the
 * table meanwhile. */
#include <stdlib.h>
#include <string.h>

#include "lint/lint_run.h"

static const char *table_name(const lint_run *run, const lint_statement *statement) {
    return lint_name(run, statement->ddl->names.items[0]);
}

/* ---- new columns */

static bool is_domain_with_default(const lint_run *run, const ddl_type *type) {
    if (type->name == NULL || type->dimensions > 0)
        return false;
    for (size_t i = 0; i < run->known.defaults.len; i++)
        if (strcmp(run->known.defaults.items[i].name, type->name) == 0)
            return true;
    for (size_t i = 0; run->before != NULL && i < run->before->domains.len; i++)
        if (strcmp(run->before->domains.items[i]->name.name, type->name) == 0)
            return run->before->domains.items[i]->default_value.sql != NULL;
    return false;
}

static bool has_value(const lint_run *run, const ddl_column *column) {
    return column->has_default || column->identity || column->generated || column->serial ||
           is_domain_with_default(run, &column->type);
}

void lint_REQUIRED_COLUMN(lint_run *run, const lint_statement *statement,
                          const ddl_change *change) {
    if (change->kind == CHANGE_ADD_COLUMN && change->column.not_null &&
        !has_value(run, &change->column))
        lint_report(run, RULE_REQUIRED_COLUMN, change->at,
                    "rows of `%s` have no value for the required column `%s`",
                    table_name(run, statement), change->name);
}

/* A function that nobody vouches for may give each row a value of its own. */
static bool is_volatile(lint_run *run, const char *name) {
    if (run->functions == NULL)
        run->functions = catalogue_new(run->arena, run->server != 0 ? run->server : 15);
    const catalogue_function *each = catalogue_next_function(run->functions, NULL, name, NULL);
    if (each == NULL)
        return true;
    for (; each != NULL; each = catalogue_next_function(run->functions, NULL, name, each))
        if (each->volatility == CATALOGUE_VOLATILE)
            return true;
    return false;
}

void lint_VOLATILE_DEFAULT(lint_run *run, const lint_statement *statement,
                           const ddl_change *change) {
    if (change->kind != CHANGE_ADD_COLUMN || change->column.generated)
        return;
    for (size_t i = 0; i < change->column.calls.len; i++)
        if (is_volatile(run, change->column.calls.items[i])) {
            lint_report(run, RULE_VOLATILE_DEFAULT, change->at,
                        "`%s()` gives each row its own value: all of `%s` is rewritten",
                        change->column.calls.items[i], table_name(run, statement));
            return;
        }
}

static void report_rewriting(lint_run *run, lint_rule_id rule, const lint_statement *statement,
                             const ddl_change *change, bool rewrites) {
    if (change->kind == CHANGE_ADD_COLUMN && rewrites)
        lint_report(run, rule, change->at,
                    "nobody can read or write `%s` while `%s` is filled in all its rows",
                    table_name(run, statement), change->name);
}

void lint_GENERATED_COLUMN(lint_run *run, const lint_statement *statement,
                           const ddl_change *change) {
    report_rewriting(run, RULE_GENERATED_COLUMN, statement, change, change->column.generated);
}

void lint_SERIAL_COLUMN(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    report_rewriting(run, RULE_SERIAL_COLUMN, statement, change, change->column.serial);
}

void lint_IDENTITY_COLUMN(lint_run *run, const lint_statement *statement,
                          const ddl_change *change) {
    report_rewriting(run, RULE_IDENTITY_COLUMN, statement, change, change->column.identity);
}

/* ---- nullability */

static const model_column *column_before(const lint_run *run, const lint_statement *statement,
                                         const char *name) {
    const model_table *table = lint_table_before(run, statement->ddl->names.items[0]);
    return table != NULL ? model_column_named(table, name) : NULL;
}

void lint_SET_NOT_NULL(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (change->kind != CHANGE_SET_NOT_NULL ||
        lint_checked_not_null(run, statement->ddl, change->name))
        return;
    const model_column *column = column_before(run, statement, change->name);
    if (column == NULL || !column->not_null)
        lint_report(run, RULE_SET_NOT_NULL, change->at,
                    "nobody can read or write `%s` while it is searched for a NULL in `%s`",
                    table_name(run, statement), change->name);
}

void lint_DROP_NOT_NULL(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (change->kind == CHANGE_DROP_NOT_NULL)
        lint_report(run, RULE_DROP_NOT_NULL, change->at,
                    "`%s` of `%s` may be NULL for programs that do not expect it", change->name,
                    table_name(run, statement));
}

void lint_DROP_COLUMN(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (change->kind == CHANGE_DROP_COLUMN && !lint_is_given(run, change->name))
        lint_report(run, RULE_DROP_COLUMN, change->at, "column `%s` of `%s` goes with its values",
                    change->name, table_name(run, statement));
}

/* ---- types */

/* The modifiers as numbers; -1 where there is none. */
static void read_modifiers(const char *text, long numbers[2]) {
    char *end = NULL;
    numbers[0] = numbers[1] = -1;
    if (text == NULL)
        return;
    numbers[0] = strtol(text, &end, 10);
    numbers[1] = *end == ',' ? strtol(end + 1, NULL, 10) : 0;
}

/* Whether values of a type with some modifiers stay what they are with others. */
static bool fits(pg_modifiers kind, const char *from, const char *to) {
    long was[2], is[2];
    read_modifiers(from, was);
    read_modifiers(to, is);
    if (is[0] < 0)
        return true;
    if (kind == PG_PRECISION_SCALE && was[1] != is[1])
        return false;
    return was[0] >= 0 && was[0] <= is[0];
}

/* Types whose bytes are also another one's; from char(n) the blanks would have to go. */
static bool is_relabelled(const char *from, const char *to) {
    static const char *const pairs[][2] = {
        {"varchar", "text"}, {"text", "varchar"}, {"cidr", "inet"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strcmp(pairs[i][0], from) == 0 && strcmp(pairs[i][1], to) == 0)
            return true;
    return false;
}

static bool keeps_bytes(const model_type *from, const ddl_type *to) {
    if (from->dimensions > 0 || to->dimensions > 0 || to->name == NULL)
        return false;
    if (from->kind != TYPE_BUILTIN)
        return strcmp(from->name, to->name) == 0;
    const char *name = from->builtin->internal;
    if (strcmp(name, to->name) != 0)
        return is_relabelled(name, to->name) && to->modifiers == NULL;
    bool padded = strcmp(name, "bpchar") == 0 || strcmp(name, "bit") == 0;
    bool same = (from->modifiers == NULL) == (to->modifiers == NULL) &&
                (from->modifiers == NULL || strcmp(from->modifiers, to->modifiers) == 0);
    return same || (!padded && fits(from->builtin->modifiers, from->modifiers, to->modifiers));
}

void lint_TYPE_CHANGE(lint_run *run, const lint_statement *statement, const ddl_change *change) {
    if (change->kind != CHANGE_TYPE)
        return;
    const model_column *column = column_before(run, statement, change->name);
    if (column != NULL && keeps_bytes(&column->type, &change->type))
        return;
    lint_report(run, RULE_TYPE_CHANGE, change->at,
                "nobody can read or write `%s` while the new type of `%s` %srewrites it",
                table_name(run, statement), change->name, column == NULL ? "perhaps " : "");
}
