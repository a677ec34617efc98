/*
 * A partition's own copies of what its parents have; see stand_alone.h.
 *
 * Comments and identity are not inherited. A sequence that fills a column stays the parent's.
 */
#include "migrate/stand_alone.h"

#include <string.h>

#include "diag/memory.h"

typedef struct copier {
    orm_arena *arena;
    const model_table *from; /* the table at the top, which has all that is said of the partition */
    model_table *to;
} copier;

/* ---- columns */

static void copy_columns(copier *c) {
    for (size_t i = 0; i < c->from->columns.len; i++) {
        model_column *made = gen_new(c->arena, model_column);
        *made = *c->from->columns.items[i];
        made->table = c->to;
        made->doc = NULL;
        made->identity = IDENTITY_NONE;
        made->identity_sequence = NULL;
        if (made->serial_sequence)
            made->default_value.sql = model_next_value(c->arena, c->from, made);
        made->serial_sequence = NULL;
        gen_list_add(c->arena, &c->to->columns, made);
    }
}

static model_column *own_column(const copier *c, const model_column *of) {
    for (size_t i = 0; of && i < c->from->columns.len; i++)
        if (c->from->columns.items[i] == of)
            return c->to->columns.items[i];
    return NULL;
}

static model_columns own_columns(const copier *c, const model_columns *of) {
    model_columns made = {0};
    for (size_t i = 0; i < of->len; i++)
        gen_list_add(c->arena, &made, own_column(c, of->items[i]));
    return made;
}

static model_elements own_elements(const copier *c, const model_elements *of) {
    model_elements made = {0};
    for (size_t i = 0; i < of->len; i++) {
        model_element element = of->items[i];
        element.column = own_column(c, element.column);
        gen_list_add(c->arena, &made, element);
    }
    return made;
}

/* ---- constraints and indexes */

static bool is_taken(const model_table *in, const char *name) {
    for (size_t i = 0; i < in->constraints.len; i++)
        if (strcmp(in->constraints.items[i]->name, name) == 0)
            return true;
    for (size_t i = 0; i < in->indexes.len; i++)
        if (strcmp(in->indexes.items[i]->name, name) == 0)
            return true;
    return false;
}

/* PostgreSQL counts where a name is taken. */
static const char *free_name(const copier *c, const char *name) {
    const char *found = name;
    for (unsigned i = 1; is_taken(c->to, found); i++)
        found = gen_printf(c->arena, "%s%u", name, i);
    return found;
}

/* Checks and foreign keys have the parent's names; what stands on an index has one of its own. */
static void copy_constraint(copier *c, const model_constraint *of) {
    model_constraint *made = gen_new(c->arena, model_constraint);
    *made = *of;
    made->table = c->to;
    made->was = made->doc = NULL;
    made->columns = own_columns(c, &of->columns);
    made->include = own_columns(c, &of->include);
    made->elements = own_elements(c, &of->elements);
    made->set_columns = own_columns(c, &of->set_columns);
    if (of->kind != CONSTRAINT_CHECK && of->kind != CONSTRAINT_FOREIGN_KEY)
        made->name = free_name(c, model_constraint_name(c->arena, made));
    if (of->kind == CONSTRAINT_PRIMARY_KEY)
        c->to->primary_key = made;
    gen_list_add(c->arena, &c->to->constraints, made);
}

static void copy_index(copier *c, const model_index *of) {
    model_index *made = gen_new(c->arena, model_index);
    *made = *of;
    made->table = c->to;
    made->was = made->doc = NULL;
    made->elements = own_elements(c, &of->elements);
    made->include = own_columns(c, &of->include);
    made->name = free_name(c, model_index_name(c->arena, made));
    gen_list_add(c->arena, &c->to->indexes, made);
}

/* ---- all */

model_table *stand_alone(orm_arena *arena, const model_table *partition) {
    copier c = {.arena = arena, .from = partition, .to = gen_new(arena, model_table)};
    while (c.from->partition_of)
        c.from = c.from->partition_of;
    *c.to = *partition;
    c.to->kind = TABLE_PLAIN;
    c.to->partition_of = NULL;
    c.to->columns = (model_columns){0};
    copy_columns(&c);
    for (size_t i = 0; i < c.from->constraints.len; i++)
        copy_constraint(&c, c.from->constraints.items[i]);
    for (size_t i = 0; i < c.from->indexes.len; i++)
        copy_index(&c, c.from->indexes.items[i]);
    return c.to;
}

bool is_alone(const migrate_plan *plan, const model_table *table) {
    for (size_t i = 0; i < plan->loners.len; i++)
        if (plan->loners.items[i].alone == table)
            return true;
    return false;
}
