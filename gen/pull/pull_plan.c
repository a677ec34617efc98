/*
 * Which foreign keys are relationships, and what both of their sides are called.
 *
 * A relationship is named after its column: `department_id` is `department`; else after what it
 * leads to. Its far side is named after the table it comes from, with `_by_` and the relationship's
 * name where several lead to one table. Names are given in a fixed order, each the first that is
 * free, so that they depend on nothing but the schema.
 */
#include "pull/pull_plan.h"

#include <string.h>

#include "diag/memory.h"

static const char *key_of(orm_arena *arena, const model_name *name) {
    return gen_printf(arena, "%s\xff%s", name->schema ? name->schema : "", name->name);
}

pull_table *pull_table_of(const pull_plan *plan, const model_table *table) {
    return table ? orm__map_get(&plan->tables, key_of(plan->arena, &table->name)) : NULL;
}

const pull_type *pull_type_of(const pull_plan *plan, const model_name *name) {
    return orm__map_get(&plan->types, key_of(plan->arena, name));
}

const pull_relation *pull_implicit(const pull_plan *plan, const model_column *column) {
    const pull_table *table = pull_table_of(plan, column->table);
    for (size_t i = 0; table && i < table->relations.len; i++)
        if (table->relations.items[i]->implicit &&
            table->relations.items[i]->key->columns.items[0] == column)
            return table->relations.items[i];
    return NULL;
}

const pull_relation *pull_relation_of(const pull_plan *plan, const model_constraint *key) {
    const pull_table *table = pull_table_of(plan, key->table);
    for (size_t i = 0; table && i < table->relations.len; i++)
        if (table->relations.items[i]->key == key)
            return table->relations.items[i];
    return NULL;
}

/* --- what can be a relationship ------------------------------------------------------------------- */

static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* What documents a relationship is its column's comment: a key with one of its own is no relationship,
 * which only a schema can say. A database's comment of a key is SQL. */
static bool can_relate(const pull_plan *plan, const model_constraint *key) {
    const pull_table *to = pull_table_of(plan, key->ref_table);
    if (key->kind != CONSTRAINT_FOREIGN_KEY || !to || to->table->kind != TABLE_PLAIN || key->doc ||
        key->columns.len != key->ref_columns.len || !key->columns.len)
        return false;
    for (size_t i = 0; i < key->columns.len; i++)
        if (!model_types_relate(&key->columns.items[i]->type, &key->ref_columns.items[i]->type))
            return false;
    return true;
}

/* --- implicit columns ------------------------------------------------------------------------------- */

static bool holds(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

static size_t count_keys_with(const model_table *table, const model_column *column) {
    size_t count = 0;
    for (size_t i = 0; i < table->constraints.len; i++)
        count += table->constraints.items[i]->kind == CONSTRAINT_FOREIGN_KEY &&
                 holds(&table->constraints.items[i]->columns, column);
    return count;
}

/* Keys that are made of keys could go in a circle; one step never does. */
static bool is_safe_in_key(const model_column *mine, const model_column *theirs) {
    const model_constraint *key = mine->table->primary_key;
    return !key || !holds(&key->columns, mine) || count_keys_with(theirs->table, theirs) == 0;
}

/* As the model types the column that a relationship makes. */
static bool has_referring_type(const model_column *mine, const model_column *theirs) {
    model_type type = theirs->type;
    while (!mine->not_null && type.kind == TYPE_DOMAIN && type.domain->not_null && !type.dimensions)
        type = type.domain->type;
    return mine->type.kind == type.kind && same_text(mine->type.schema, type.schema) &&
           same_text(mine->type.name, type.name) &&
           same_text(mine->type.modifiers, type.modifiers) &&
           same_text(mine->type.interval_fields, type.interval_fields) &&
           mine->type.dimensions == type.dimensions &&
           same_text(mine->collation_schema, theirs->collation_schema) &&
           same_text(mine->collation, theirs->collation);
}

static bool is_plain_column(const pull_table *table, const model_column *column) {
    return !column->default_value.sql && !column->generated.sql && !column->inherited &&
           column->identity == IDENTITY_NONE && !column->serial_sequence && !column->storage &&
           !column->compression && !table->column_names[column->position];
}

static bool refers_to_key(const model_constraint *key) {
    const model_constraint *target = key->ref_table->primary_key;
    return target && target->columns.len == 1 &&
           target->columns.items[0] == key->ref_columns.items[0];
}

/* What is left of `department_id` without `_id`, when the relationship `department` would make just
 * this column; else NULL. */
static const char *implicit_name(const pull_plan *plan, const pull_table *from,
                                 const model_constraint *key) {
    if (key->columns.len != 1 || !refers_to_key(key))
        return NULL;
    const model_column *mine = key->columns.items[0], *theirs = key->ref_columns.items[0];
    size_t len = strlen(mine->name), end = strlen(theirs->name);
    if (len <= end + 1 || mine->name[len - end - 1] != '_' ||
        strcmp(mine->name + len - end, theirs->name) != 0)
        return NULL;
    bool fits = is_plain_column(from, mine) && has_referring_type(mine, theirs) &&
                count_keys_with(mine->table, mine) == 1 && is_safe_in_key(mine, theirs);
    return fits ? gen_copy(plan->arena, mine->name, len - end - 1) : NULL;
}

/* --- owners -------------------------------------------------------------------------------------------- */

static bool ends_in(const char *name, const char *end) {
    size_t len = strlen(name), tail = strlen(end);
    return len > tail && strcmp(name + len - tail, end) == 0;
}

static bool begins_with(const char *name, const char *start) {
    size_t len = strlen(start);
    return strncmp(name, start, len) == 0 && name[len];
}

/* A column's name without what says that it is a key; NULL when nothing does. */
static const char *stem_of(orm_arena *arena, const char *column) {
    static const char *const ends[] = {"_id", "Id", "ID", "_fk", "_key"};
    static const char *const starts[] = {"fk_", "id_"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_in(column, ends[i]))
            return names_snake(arena, gen_copy(arena, column, strlen(column) - strlen(ends[i])));
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (begins_with(column, starts[i]))
            return names_snake(arena, column + strlen(starts[i]));
    return NULL;
}

/* Of several, or of one to itself, the target's name would not say which. */
static bool is_only_way(const pull_table *from, const pull_table *to) {
    size_t count = from == to;
    for (size_t i = 0; i < from->table->constraints.len; i++)
        count += from->table->constraints.items[i]->kind == CONSTRAINT_FOREIGN_KEY &&
                 from->table->constraints.items[i]->ref_table == to->table;
    return count == 1;
}

/* Named after its column and what it leads to: "users_author", but "artist_row" where both are one. */
static const char *way_name(orm_arena *arena, const pull_table *to, const char *column) {
    const char *name = names_snake(arena, column);
    return gen_printf(arena, "%s_%s", to->c_name, strcmp(name, to->c_name) == 0 ? "row" : name);
}

/* The first of the wanted names that is free, else the last of them with a number. */
static const char *free_name(pull_plan *plan, pull_table *table, const char *const *wanted,
                             size_t count, bool many) {
    enum { ROOM = 40 };
    for (size_t i = 0; i < count; i++)
        if (wanted[i] && names_take_relation(plan, table, wanted[i], many))
            return wanted[i];
    const char *last = wanted[count - 1];
    const char *stem = names_snake(plan->arena, gen_copy(plan->arena, last, strnlen(last, ROOM)));
    for (unsigned number = 2;; number++) {
        const char *name = gen_printf(plan->arena, "%s_%u", stem, number);
        if (names_take_relation(plan, table, name, many))
            return name;
    }
}

static bool any_nullable(const model_columns *columns) {
    for (size_t i = 0; i < columns->len; i++)
        if (!columns->items[i]->not_null)
            return true;
    return false;
}

static void add_relation(pull_plan *plan, pull_table *from, const model_constraint *key) {
    pull_relation *made = gen_new(plan->arena, pull_relation);
    made->key = key;
    made->from = from;
    made->to = pull_table_of(plan, key->ref_table);
    made->nullable = any_nullable(&key->columns);
    made->unique = model_columns_unique(from->table, &key->columns);
    made->name = implicit_name(plan, from, key);
    made->implicit = made->name && names_take_relation(plan, from, made->name, false);
    if (!made->implicit) {
        const char *column = key->columns.items[0]->name;
        const char *stem = key->columns.len == 1 ? stem_of(plan->arena, column) : NULL;
        const char *const wanted[] = {stem, is_only_way(from, made->to) ? made->to->c_name : NULL,
                                      way_name(plan->arena, made->to, column)};
        made->name = free_name(plan, from, wanted, sizeof wanted / sizeof *wanted, false);
    }
    gen_list_add(plan->arena, &from->relations, made);
}

static void add_relations(pull_plan *plan, pull_table *from) {
    for (size_t i = 0; from->table->kind == TABLE_PLAIN && i < from->table->constraints.len; i++)
        if (can_relate(plan, from->table->constraints.items[i]))
            add_relation(plan, from, from->table->constraints.items[i]);
}

/* --- far sides ------------------------------------------------------------------------------------------- */

static bool leads_there_alone(const pull_relation *relation) {
    size_t count = 0;
    for (size_t i = 0; i < relation->from->relations.len; i++)
        count += relation->from->relations.items[i]->to == relation->to;
    return count == 1 && relation->from != relation->to;
}

static void add_inverse(pull_plan *plan, pull_relation *relation) {
    const char *base = relation->from->c_name;
    const char *const wanted[] = {leads_there_alone(relation) ? base : NULL,
                                  gen_printf(plan->arena, "%s_by_%s", base, relation->name)};
    relation->inverse_name =
        free_name(plan, relation->to, wanted, sizeof wanted / sizeof *wanted, !relation->unique);
    gen_list_add(plan->arena, &relation->to->inverses, relation);
}

/* --- all --------------------------------------------------------------------------------------------------- */

static void add_table(pull_plan *plan, const model_table *table) {
    pull_table *made = gen_new(plan->arena, pull_table);
    made->table = table;
    if (!orm__map_put(&plan->tables, plan->arena, key_of(plan->arena, &table->name), made))
        gen_out_of_memory();
    gen_list_add(plan->arena, &plan->all, made);
    names_of_entity(plan, made);
}

static void name_types(pull_plan *plan) {
    const model *in = plan->model;
    for (size_t i = 0; i < in->enums.len; i++)
        names_of_type(plan, &in->enums.items[i]->name, in->enums.items[i]);
    for (size_t i = 0; i < in->composites.len; i++)
        names_of_type(plan, &in->composites.items[i]->name, NULL);
}

pull_plan *pull_plan_make(const model *of) {
    pull_plan *plan = gen_new(of->arena, pull_plan);
    plan->arena = of->arena;
    plan->model = of;
    names_begin(plan);
    name_types(plan);
    for (size_t i = 0; i < of->tables.len; i++)
        if (of->tables.items[i]->kind != TABLE_PARTITION)
            add_table(plan, of->tables.items[i]);
    for (size_t i = 0; i < plan->all.len; i++)
        names_of_columns(plan, plan->all.items[i]);
    for (size_t i = 0; i < plan->all.len; i++)
        add_relations(plan, plan->all.items[i]);
    for (size_t i = 0; i < plan->all.len; i++)
        for (size_t k = 0; k < plan->all.items[i]->relations.len; k++)
            add_inverse(plan, plan->all.items[i]->relations.items[k]);
    return plan;
}
