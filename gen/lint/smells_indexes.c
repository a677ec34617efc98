/* What smells in the indexes of a table: a foreign key that none serves, and one too many. */
#include <string.h>

#include "diag/memory.h"
#include "lint/lint_run.h"

/* An index, or the one that a constraint has. */
typedef struct index_keys {
    const char *name, *method, *where;
    model_elements elements;
    const model_columns *include;
    bool unique, of_constraint;
    span at;
} index_keys;

typedef ORM__LIST(index_keys) index_list;

static index_keys keys_of_constraint(lint_run *run, const model_constraint *from) {
    index_keys made = {.name = from->name,
                       .method = "btree",
                       .include = &from->include,
                       .unique = true,
                       .of_constraint = true,
                       .at = from->at};
    for (size_t i = 0; i < from->columns.len; i++)
        gen_list_add(run->arena, &made.elements,
                     (model_element){.column = from->columns.items[i], .at = from->at});
    return made;
}

/* Those of constraints come first. */
static index_list indexes_of(lint_run *run, const model_table *table) {
    index_list list = {0};
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        if (each->kind == CONSTRAINT_PRIMARY_KEY || each->kind == CONSTRAINT_UNIQUE)
            gen_list_add(run->arena, &list, keys_of_constraint(run, each));
    }
    for (size_t i = 0; i < table->indexes.len; i++) {
        const model_index *each = table->indexes.items[i];
        gen_list_add(run->arena, &list,
                     (index_keys){.name = each->name,
                                  .method = each->method,
                                  .where = each->where.sql,
                                  .elements = each->elements,
                                  .include = &each->include,
                                  .unique = each->unique,
                                  .at = each->at});
    }
    return list;
}

/* ---- foreign keys */

static bool begins_with(const index_keys *index, const model_columns *columns) {
    if (index->elements.len < columns->len)
        return false;
    for (size_t i = 0; i < columns->len; i++) {
        bool found = false;
        for (size_t k = 0; k < columns->len && !found; k++)
            found = index->elements.items[k].column == columns->items[i];
        if (!found)
            return false;
    }
    return true;
}

/* A partial index serves a key when it only leaves out the rows that refer to nothing. */
static bool is_whole(lint_run *run, const index_keys *index, const model_columns *columns) {
    if (index->where == NULL)
        return true;
    const ddl_words not_null = lint_not_null_of(run, index->where);
    return not_null.len == 1 && columns->len == 1 &&
           strcmp(not_null.items[0], columns->items[0]->name) == 0;
}

static bool is_served(lint_run *run, const index_list *indexes, const model_columns *columns) {
    for (size_t i = 0; i < indexes->len; i++)
        if (begins_with(&indexes->items[i], columns) && is_whole(run, &indexes->items[i], columns))
            return true;
    return false;
}

static const char *column_names(const lint_run *run, const model_columns *columns) {
    const char *names = "";
    for (size_t i = 0; i < columns->len; i++)
        names = gen_printf(run->arena, "%s%s%s", names, i > 0 ? ", " : "", columns->items[i]->name);
    return names;
}

void lint_KEY_WITHOUT_INDEX(lint_run *run, const model_table *table) {
    const index_list indexes = indexes_of(run, table);
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        if (each->kind != CONSTRAINT_FOREIGN_KEY || is_served(run, &indexes, &each->columns))
            continue;
        const char *names = column_names(run, &each->columns);
        const char *target = each->ref_table != NULL ? each->ref_table->name.name : each->ref_name;
        lint_finding *made =
            lint_report(run, RULE_KEY_WITHOUT_INDEX, each->at,
                        "no index of `%s` begins with `%s`: it is read whole for each row of `%s` "
                        "that goes",
                        table->name.name, names, target);
        lint_hint(run, made, "add `index (%s)`", names);
    }
}

/* ---- one too many */

static bool same_text(const char *a, const char *b) {
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_element(const model_element *a, const model_element *b) {
    return a->column == b->column && same_text(a->expression.sql, b->expression.sql) &&
           same_text(a->opclass, b->opclass) && same_text(a->collation, b->collation) &&
           a->descending == b->descending && a->nulls == b->nulls;
}

/* Whether the first elements of `b` are those of `a`. */
static bool is_start(const index_keys *a, const index_keys *b) {
    if (a->elements.len > b->elements.len || strcmp(a->method, b->method) != 0 ||
        !same_text(a->where, b->where))
        return false;
    for (size_t i = 0; i < a->elements.len; i++)
        if (!same_element(&a->elements.items[i], &b->elements.items[i]))
            return false;
    return true;
}

static void report_pair(lint_run *run, lint_rule_id rule, const index_keys *one,
                        const index_keys *other, const char *what) {
    lint_finding *made =
        lint_report(run, rule, one->at, "`%s` %s `%s`", one->name, what, other->name);
    made->note = gen_printf(run->arena, "`%s` is here", other->name);
    made->note_at = other->at;
}

/* Of two that are alike the one that promises less is named, else the later one. */
void lint_INDEX_TWICE(lint_run *run, const model_table *table) {
    const index_list indexes = indexes_of(run, table);
    for (size_t i = 1; i < indexes.len; i++)
        for (size_t k = 0; k < i; k++) {
            const index_keys *a = &indexes.items[k], *b = &indexes.items[i];
            if (a->elements.len != b->elements.len || !is_start(a, b) ||
                a->include->len != b->include->len)
                continue;
            bool first = b->unique && !a->unique;
            report_pair(run, RULE_INDEX_TWICE, first ? a : b, first ? b : a,
                        "has the same columns as");
            break;
        }
}

void lint_INDEX_PREFIX(lint_run *run, const model_table *table) {
    const index_list indexes = indexes_of(run, table);
    for (size_t i = 0; i < indexes.len; i++) {
        const index_keys *one = &indexes.items[i];
        if (one->unique || strcmp(one->method, "btree") != 0 || one->include->len > 0)
            continue;
        for (size_t k = 0; k < indexes.len; k++)
            if (one->elements.len < indexes.items[k].elements.len &&
                is_start(one, &indexes.items[k])) {
                report_pair(run, RULE_INDEX_PREFIX, one, &indexes.items[k],
                            "has only columns that begin");
                break;
            }
    }
}
