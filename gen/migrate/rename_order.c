/*
 * Renames among themselves.
 *
 * An object holds its old name until it is renamed, in one or two **spaces** where a name stands for
 * one thing: tables, sequences and indexes share those of a schema. Inner objects are renamed
 * behind the one that they are in, since that is already called by its new name then.
 */
#include "migrate/rename_order.h"

#include <string.h>

#include "diag/memory.h"

typedef enum space_kind {
    SPACE_NONE,
    SPACE_RELATIONS,
    SPACE_TYPES,
    SPACE_COLUMNS,
    SPACE_CONSTRAINTS,
    SPACE_LABELS,
    SPACE_ATTRIBUTES,
    SPACE_CHECKS
} space_kind;

/* A name in a space; `in` is the new side's object that the space is of, NULL for a schema. */
typedef struct held_name {
    space_kind space;
    const void *in;
    const char *schema, *name;
} held_name;

enum { MOST_NAMES = 2 };

typedef struct rename_entry {
    operation of;
    held_name holds[MOST_NAMES], wants[MOST_NAMES];
    bool done, away; /* away: it has got out of the way */
} rename_entry;

typedef struct rename_list {
    migrate_plan *plan;
    rename_entry *items;
    size_t len;
    operations ordered;
} rename_list;

/* ---- what they hold and want */

static const char *schema_of(const model *in, const char *schema) {
    return schema ? schema : in->default_schema ? in->default_schema : "public";
}

static held_name in_schema(space_kind space, const model *side, const char *schema,
                           const char *name) {
    return (held_name){space, NULL, schema_of(side, schema), name};
}

static held_name in_object(space_kind space, const void *in, const char *name) {
    return (held_name){space, in, NULL, name};
}

static bool has_index(const model_constraint *of) {
    return of->kind == CONSTRAINT_PRIMARY_KEY || of->kind == CONSTRAINT_UNIQUE ||
           of->kind == CONSTRAINT_EXCLUDE;
}

static const char *own_sequence(orm_arena *arena, const model_column *of) {
    return of->serial_sequence ? of->serial_sequence
                               : model_sequence_name(arena, of->table->name.name, of->name);
}

/* The names of one side of an operation; `in` is the new side's table, enum and so on. */
static void find_names(const migrate_plan *plan, const operation *of, bool old, held_name *names) {
    const migrate_object *side = old ? &of->from : &of->to, *in = &of->to;
    const model *in_model = old ? plan->from : plan->to;
    if (of->kind == OPERATION_OWN_SEQUENCE_RENAME)
        names[0] = in_schema(SPACE_RELATIONS, plan->to, in->table->name.schema,
                             own_sequence(plan->arena, side->column));
    else if (side->index)
        names[0] =
            in_schema(SPACE_RELATIONS, in_model, side->table->name.schema, side->index->name);
    else if (side->constraint && side->domain)
        names[0] = in_object(SPACE_CHECKS, in->domain, side->constraint->name);
    else if (side->constraint)
        names[0] = in_object(SPACE_CONSTRAINTS, in->table, side->constraint->name);
    else if (side->column)
        names[0] = in_object(SPACE_COLUMNS, in->table, side->column->name);
    else if (side->label)
        names[0] = in_object(SPACE_LABELS, in->enumeration, side->label->label);
    else if (side->attribute)
        names[0] = in_object(SPACE_ATTRIBUTES, in->composite, side->attribute->name);
    else if (side->table || side->sequence) {
        const model_name *name = side->table ? &side->table->name : &side->sequence->name;
        names[0] = in_schema(SPACE_RELATIONS, in_model, name->schema, name->name);
    } else if (side->enumeration || side->domain || side->composite) {
        const model_name *name = side->enumeration ? &side->enumeration->name
                                 : side->domain    ? &side->domain->name
                                                   : &side->composite->name;
        names[0] = in_schema(SPACE_TYPES, in_model, name->schema, name->name);
    }
    if (side->constraint && !side->domain && has_index(side->constraint))
        names[1] =
            in_schema(SPACE_RELATIONS, in_model, side->table->name.schema, side->constraint->name);
}

static bool is_same_name(const held_name *a, const held_name *b) {
    return a->space != SPACE_NONE && a->space == b->space && a->in == b->in &&
           strcmp(a->name, b->name) == 0 && (!a->schema || strcmp(a->schema, b->schema) == 0);
}

/* Whether an entry's old name is what another one wants. */
static bool is_in_the_way(const rename_entry *holder, const rename_entry *of) {
    for (size_t i = 0; i < MOST_NAMES && !holder->away; i++)
        for (size_t k = 0; k < MOST_NAMES; k++)
            if (is_same_name(&holder->holds[i], &of->wants[k]))
                return true;
    return false;
}

/* ---- what comes before what */

static bool is_around(const operation *outer, const operation *of) {
    switch (outer->kind) {
    case OPERATION_TABLE_RENAME:
        return of->kind != OPERATION_TABLE_RENAME && of->to.table == outer->to.table;
    case OPERATION_DOMAIN_RENAME:
        return of->to.constraint && of->to.domain == outer->to.domain;
    case OPERATION_COMPOSITE_RENAME:
        return of->to.attribute && of->to.composite == outer->to.composite;
    default:
        return false;
    }
}

static bool waits_for_outer(const rename_list *all, const rename_entry *of) {
    for (size_t i = 0; i < all->len; i++)
        if (!all->items[i].done && &all->items[i] != of && is_around(&all->items[i].of, &of->of))
            return true;
    return false;
}

static bool waits_for_name(const rename_list *all, const rename_entry *of) {
    for (size_t i = 0; i < all->len; i++)
        if (!all->items[i].done && &all->items[i] != of && is_in_the_way(&all->items[i], of))
            return true;
    return false;
}

/* ---- the order */

/* While somebody is out of the way all happens in one transaction: nobody sees that. */
static bool is_anyone_away(const rename_list *all) {
    for (size_t i = 0; i < all->len; i++)
        if (all->items[i].away && !all->items[i].done)
            return true;
    return false;
}

static void put(rename_list *all, rename_entry *each, rename_half half) {
    operation made = each->of;
    made.together = is_anyone_away(all);
    made.half = half;
    made.forced = made.forced || half == RENAME_AWAY;
    each->done = half != RENAME_AWAY;
    each->away = half == RENAME_AWAY;
    gen_list_add(all->plan->arena, &all->ordered, made);
}

static bool put_next(rename_list *all) {
    for (size_t i = 0; i < all->len; i++) {
        rename_entry *each = &all->items[i];
        if (each->done || waits_for_outer(all, each) || waits_for_name(all, each))
            continue;
        put(all, each, each->away ? RENAME_ARRIVES : RENAME_WHOLE);
        return true;
    }
    for (size_t i = 0; i < all->len; i++) {
        rename_entry *each = &all->items[i];
        if (each->done || each->away || waits_for_outer(all, each))
            continue;
        put(all, each, RENAME_AWAY);
        return true;
    }
    return false;
}

/* ---- values that go */

static bool is_wanted(const rename_list *all, const held_name *name) {
    for (size_t i = 0; i < all->len; i++)
        if (is_same_name(&all->items[i].wants[0], name))
            return true;
    return false;
}

/* A value goes only when its type is made again, which is later: if its name is wanted it has another
 * until then. */
static void clear_labels(rename_list *all, const operation *rebuild) {
    const model_enum *from = rebuild->from.enumeration, *to = rebuild->to.enumeration;
    for (size_t i = 0; i < from->labels.len; i++) {
        const model_enum_label *label = &from->labels.items[i];
        const held_name name = in_object(SPACE_LABELS, to, label->label);
        if (!pairing_new(&all->plan->pairs, label) && is_wanted(all, &name))
            gen_list_add(all->plan->arena, &all->ordered,
                         (operation){.kind = OPERATION_LABEL_RENAME,
                                     .from = {.enumeration = from, .label = label},
                                     .to = {.enumeration = to},
                                     .line = "",
                                     .forced = true,
                                     .half = RENAME_AWAY});
    }
}

/* ---- the whole */

void order_renames(migrate_plan *plan, size_t start, size_t end) {
    const operations before = plan->operations;
    rename_list all = {.plan = plan, .len = end - start};
    all.items = gen_alloc(plan->arena, (all.len + 1) * sizeof *all.items);
    for (size_t i = 0; i < all.len; i++) {
        all.items[i] = (rename_entry){.of = before.items[start + i]};
        find_names(plan, &all.items[i].of, true, all.items[i].holds);
        find_names(plan, &all.items[i].of, false, all.items[i].wants);
    }
    for (size_t i = 0; i < start; i++)
        gen_list_add(plan->arena, &all.ordered, before.items[i]);
    for (size_t i = 0; i < before.len; i++)
        if (before.items[i].kind == OPERATION_ENUM_REBUILD)
            clear_labels(&all, &before.items[i]);
    while (put_next(&all))
        continue;
    for (size_t i = end; i < before.len; i++)
        gen_list_add(plan->arena, &all.ordered, before.items[i]);
    plan->operations = all.ordered;
}
