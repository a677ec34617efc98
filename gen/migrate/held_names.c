/* Which names the objects of an operation hold. */
#include "migrate/held_names.h"

#include <string.h>

#include "diag/memory.h"

typedef struct name_taker {
    const migrate_plan *plan;
    const model *side; /* whose schemas are meant */
    held_names taken;
} name_taker;

static void take_in_schema(name_taker *t, space_kind space, const char *schema, const char *name) {
    const char *usual = t->side->default_schema ? t->side->default_schema : "public";
    gen_list_add(t->plan->arena, &t->taken,
                 (held_name){space, NULL, schema ? schema : usual, name});
}

static void take_in(name_taker *t, space_kind space, const void *in, const char *name) {
    gen_list_add(t->plan->arena, &t->taken, (held_name){space, in, NULL, name});
}

/* A table is a type as well, and a composite a relation. */
static void take_both(name_taker *t, const model_name *name) {
    take_in_schema(t, SPACE_RELATIONS, name->schema, name->name);
    take_in_schema(t, SPACE_TYPES, name->schema, name->name);
}

static bool has_index(const model_constraint *of) {
    return of->kind == CONSTRAINT_PRIMARY_KEY || of->kind == CONSTRAINT_UNIQUE ||
           of->kind == CONSTRAINT_EXCLUDE;
}

/* The sequence that a column has by itself, in its table's schema. */
static void take_own_sequence(name_taker *t, const model_column *of, const char *schema) {
    const char *name = model_own_sequence(t->plan->arena, of);
    if (name)
        take_in_schema(t, SPACE_RELATIONS, schema, name);
}

/* Where it is before its table's renames, and where it is behind them. */
static void take_moving_sequence(name_taker *t, const migrate_object *side,
                                 const model_table *now) {
    take_own_sequence(t, side->column, side->table->name.schema);
    t->side = t->plan->to;
    take_own_sequence(t, side->column, now->name.schema);
}

static void take_in_table(name_taker *t, const migrate_object *side, const model_table *in) {
    const char *schema = side->table->name.schema;
    if (side->index) {
        take_in_schema(t, SPACE_RELATIONS, schema, side->index->name);
    } else if (side->constraint) {
        take_in(t, SPACE_CONSTRAINTS, in, side->constraint->name);
        if (has_index(side->constraint))
            take_in_schema(t, SPACE_RELATIONS, schema, side->constraint->name);
    } else if (side->column) {
        take_in(t, SPACE_COLUMNS, in, side->column->name);
    } else {
        take_both(t, &side->table->name);
    }
}

static void take_in_type(name_taker *t, const migrate_object *side, const migrate_object *in) {
    if (side->label)
        take_in(t, SPACE_LABELS, in->enumeration, side->label->label);
    else if (side->attribute)
        take_in(t, SPACE_ATTRIBUTES, in->composite, side->attribute->name);
    else if (side->constraint)
        take_in(t, SPACE_CHECKS, in->domain, side->constraint->name);
    else if (side->composite)
        take_both(t, &side->composite->name);
    else if (side->enumeration)
        take_in_schema(t, SPACE_TYPES, side->enumeration->name.schema,
                       side->enumeration->name.name);
    else if (side->domain)
        take_in_schema(t, SPACE_TYPES, side->domain->name.schema, side->domain->name.name);
}

static void take_object(name_taker *t, const migrate_object *side, const migrate_object *in) {
    if (side->table)
        take_in_table(t, side, in->table);
    else if (side->sequence)
        take_in_schema(t, SPACE_RELATIONS, side->sequence->name.schema, side->sequence->name.name);
    else
        take_in_type(t, side, in);
}

static bool is_nothing(const migrate_object *of) {
    static const migrate_object nothing;
    return memcmp(of, &nothing, sizeof nothing) == 0;
}

held_names names_of(const migrate_plan *plan, const operation *of, bool old) {
    const migrate_object *side = old ? &of->from : &of->to;
    name_taker t = {.plan = plan, .side = old ? plan->from : plan->to};
    if (is_nothing(side))
        return t.taken;
    switch (of->kind) {
    case OPERATION_OWN_SEQUENCE_RENAME:
        t.side = plan->to;
        take_own_sequence(&t, side->column, of->to.table->name.schema);
        break;
    case OPERATION_COLUMN_IDENTITY:
        if (side->column->identity != IDENTITY_NONE)
            take_moving_sequence(&t, side, of->to.table);
        break;
    case OPERATION_SERIAL_ADD:
    case OPERATION_SERIAL_DROP:
        if (side->column->serial_sequence)
            take_moving_sequence(&t, side, of->to.table);
        break;
    default:
        take_object(&t, side, &of->to);
        for (size_t i = 0; of->kind == OPERATION_TABLE_ADD && i < side->table->columns.len; i++)
            take_own_sequence(&t, side->table->columns.items[i], side->table->name.schema);
        if (of->kind == OPERATION_COLUMN_ADD)
            take_own_sequence(&t, side->column, side->table->name.schema);
    }
    return t.taken;
}

static bool is_same_name(const held_name *a, const held_name *b) {
    return a->space == b->space && a->in == b->in && strcmp(a->name, b->name) == 0 &&
           (!a->schema || strcmp(a->schema, b->schema) == 0);
}

bool share_name(const held_names *a, const held_names *b) {
    for (size_t i = 0; i < a->len; i++)
        for (size_t k = 0; k < b->len; k++)
            if (is_same_name(&a->items[i], &b->items[k]))
                return true;
    return false;
}
