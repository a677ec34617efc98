/* What smells in the columns of a table: types for which there is a better one. Columns that refer
 * to another table have that one's type and are left alone. */
#include <string.h>

#include "lint/lint_run.h"

static bool refers(const model_table *table, const model_column *column) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        for (size_t k = 0; each->kind == CONSTRAINT_FOREIGN_KEY && k < each->columns.len; k++)
            if (each->columns.items[k] == column)
                return true;
    }
    return false;
}

/* Whether a column is this table's to decide, and of this type, arrays too. */
static bool is_of_type(const model_table *table, const model_column *column, const char *internal) {
    return column->type.kind == TYPE_BUILTIN &&
           strcmp(column->type.builtin->internal, internal) == 0 && !column->inherited &&
           !refers(table, column);
}

/* Whether each row of the table has its own number there. */
static bool is_key(const model_table *table, const model_column *column) {
    const model_constraint *key = table->primary_key;
    return column->identity != IDENTITY_NONE ||
           (key != NULL && key->columns.len == 1 && key->columns.items[0] == column);
}

static void report(lint_run *run, lint_rule_id rule, const model_column *column, const char *what) {
    lint_report(run, rule, column->type_at.source != NULL ? column->type_at : column->at, "`%s` %s",
                column->name, what);
}

void lint_PREFER_BIGINT(lint_run *run, const model_table *table) {
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *each = table->columns.items[i];
        bool two = is_of_type(table, each, "int2"), four = is_of_type(table, each, "int4");
        if ((two || four) && is_key(table, each) && each->serial_sequence == NULL &&
            !each->inherited)
            report(run, RULE_PREFER_BIGINT, each,
                   two ? "is a key of at most 32767 rows" : "is a key of at most 2147483647 rows");
    }
}

void lint_PREFER_IDENTITY(lint_run *run, const model_table *table) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (table->columns.items[i]->serial_sequence != NULL)
            report(run, RULE_PREFER_IDENTITY, table->columns.items[i],
                   "is serial: its sequence can be changed, granted and lost by itself");
}

void lint_PREFER_TEXT(lint_run *run, const model_table *table) {
    for (size_t i = 0; i < table->columns.len; i++) {
        const model_column *each = table->columns.items[i];
        if (is_of_type(table, each, "bpchar"))
            report(run, RULE_PREFER_TEXT, each, "is filled with blanks to its length");
        else if (is_of_type(table, each, "varchar") && each->type.modifiers != NULL)
            report(run, RULE_PREFER_TEXT, each, "has a limit that is part of its type");
    }
}

void lint_PREFER_TIMESTAMPTZ(lint_run *run, const model_table *table) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (is_of_type(table, table->columns.items[i], "timestamp"))
            report(run, RULE_PREFER_TIMESTAMPTZ, table->columns.items[i],
                   "is a time on some clock, not a moment");
}

void lint_PREFER_JSONB(lint_run *run, const model_table *table) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (is_of_type(table, table->columns.items[i], "json"))
            report(run, RULE_PREFER_JSONB, table->columns.items[i],
                   "is parsed again whenever it is read");
}
