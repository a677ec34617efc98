/* Who has an object's old name now, for each kind of object; see old_names.h. */
#include "pull/old_names.h"

#include <string.h>

#include "diag/memory.h"

static bool same(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* ---- objects that stand in a schema */

static bool has_path(const model_name *of, const char *schema, const char *name) {
    return strcmp(of->name, name) == 0 && same(of->schema, schema);
}

static void put_was_of_path(pull_writer *w, const model_name *of, bool taken) {
    if (!taken)
        return;
    put_text(w, " was ");
    put_path(w, of->was_schema, of->was);
}

/* Whether an object of the list has the old name of `of`, which begins with its name. */
#define IS_TAKEN(list, of) is_taken((const void *const *)(list).items, (list).len, of)

static bool is_taken(const void *const *items, size_t len, const model_name *of) {
    const char *schema = of->was_schema ? of->was_schema : of->schema;
    for (size_t i = 0; of->was && i < len; i++)
        if (items[i] != of && has_path(items[i], schema, of->was))
            return true;
    return false;
}

void put_was_of_enum(pull_writer *w, const model_enum *of) {
    put_was_of_path(w, &of->name, IS_TAKEN(w->plan->model->enums, &of->name));
}

void put_was_of_domain(pull_writer *w, const model_domain *of) {
    put_was_of_path(w, &of->name, IS_TAKEN(w->plan->model->domains, &of->name));
}

void put_was_of_composite(pull_writer *w, const model_composite *of) {
    put_was_of_path(w, &of->name, IS_TAKEN(w->plan->model->composites, &of->name));
}

void put_was_of_sequence(pull_writer *w, const model_sequence *of) {
    put_was_of_path(w, &of->name, IS_TAKEN(w->plan->model->sequences, &of->name));
}

void put_was_of_table(pull_writer *w, const model_table *of) {
    put_was_of_path(w, &of->name, IS_TAKEN(w->plan->model->tables, &of->name));
}

/* ---- objects that stand in another one */

void put_was_of_label(pull_writer *w, const model_enum *in, const model_enum_label *of) {
    for (size_t i = 0; of->was && i < in->labels.len; i++)
        if (&in->labels.items[i] != of && strcmp(in->labels.items[i].label, of->was) == 0)
            put_named(w, "was", of->was);
}

void put_was_of_attribute(pull_writer *w, const model_composite *in, const model_attribute *of) {
    for (size_t i = 0; of->was && i < in->attributes.len; i++)
        if (&in->attributes.items[i] != of && strcmp(in->attributes.items[i].name, of->was) == 0)
            put_named(w, "was", of->was);
}

static bool is_column_taken(const model_column *of) {
    const model_column *other = of->was ? model_column_named(of->table, of->was) : NULL;
    return other && other != of;
}

void put_was_of_column(pull_writer *w, const model_column *of) {
    if (is_column_taken(of))
        put_named(w, "was", of->was);
}

/* The column is named after its relationship: what it had before that goes without saying. */
void put_was_of_relation(pull_writer *w, const pull_relation *of) {
    const model_column *column = of->key->columns.items[0];
    if (!of->implicit || !is_column_taken(column))
        return;
    const char *ending = column->name + strlen(of->name);
    size_t len = strlen(column->was), cut = strlen(ending);
    if (len > cut && strcmp(column->was + len - cut, ending) == 0)
        put_named(w, "was", gen_copy(w->arena, column->was, len - cut));
}

void put_was_of_check(pull_writer *w, const model_domain *in, const model_constraint *of) {
    for (size_t i = 0; of->was && i < in->checks.len; i++)
        if (in->checks.items[i] != of && strcmp(in->checks.items[i]->name, of->was) == 0)
            put_named(w, "was", of->was);
}

void put_was_of_constraint(pull_writer *w, const model_constraint *of) {
    const model_table *in = of->table;
    for (size_t i = 0; of->was && i < in->constraints.len; i++)
        if (in->constraints.items[i] != of && strcmp(in->constraints.items[i]->name, of->was) == 0)
            put_named(w, "was", of->was);
}

void put_was_of_index(pull_writer *w, const model_index *of) {
    const model_table *in = of->table;
    for (size_t i = 0; of->was && i < in->indexes.len; i++)
        if (in->indexes.items[i] != of && strcmp(in->indexes.items[i]->name, of->was) == 0)
            put_named(w, "was", of->was);
}
