/*
 * The order of a model's tables: each stands behind those it inherits from and those whose rows it
 * holds in a column, as the database has to make them. Else they stay as they were.
 */
#include <string.h>

#include "diag/memory.h"
#include "model/model.h"

typedef enum order_step { ORDER_NEW, ORDER_BUSY, ORDER_DONE } order_step;

typedef struct table_order {
    model *in;
    diag *sink;
    order_step *steps;             /* of each table, by its place before */
    ORM__LIST(model_table *) made; /* the tables in order */
    bool circle;
} table_order;

static void put(table_order *o, size_t at);

static size_t place_of(const table_order *o, const model_table *table) {
    size_t at = 0;
    while (o->in->tables.items[at] != table)
        at++;
    return at;
}

static void put_before(table_order *o, const model_table *table, const model_column *holder) {
    size_t at = place_of(o, table);
    if (o->steps[at] != ORDER_BUSY) {
        put(o, at);
        return;
    }
    o->circle = true;
    diag_hint(diag_error(o->sink, DIAG_TYPE_CYCLE, holder->type_at,
                         "by `%s` of `%s`, rows of `%s` hold rows of `%s`", holder->name,
                         holder->table->name.name, table->name.name, table->name.name),
              "PostgreSQL has no such type; keep a key instead");
}

/* The tables whose rows are in a type. */
static void put_rows(table_order *o, const model_type *type, const model_column *holder) {
    if (type->kind == TYPE_DOMAIN)
        put_rows(o, &type->domain->type, holder);
    for (size_t i = 0; type->kind == TYPE_COMPOSITE && i < type->composite->attributes.len; i++)
        put_rows(o, &type->composite->attributes.items[i].type, holder);
    const model_table *of = model_type_row(o->in, type);
    if (of)
        put_before(o, of, holder);
}

static void put(table_order *o, size_t at) {
    model_table *table = o->in->tables.items[at];
    if (o->steps[at] != ORDER_NEW)
        return;
    o->steps[at] = ORDER_BUSY;
    for (size_t i = 0; i < table->inherits.len; i++)
        put(o, place_of(o, table->inherits.items[i]));
    for (size_t i = 0; i < table->columns.len; i++)
        put_rows(o, &table->columns.items[i]->type, table->columns.items[i]);
    o->steps[at] = ORDER_DONE;
    gen_list_add(o->in->arena, &o->made, table);
}

const model_table *model_type_row(const model *in, const model_type *type) {
    return type->kind == TYPE_OPAQUE && type->schema
               ? model_table_named(in, type->schema, type->name)
               : NULL;
}

bool model_order_tables(model *in, diag *sink) {
    table_order o = {.in = in, .sink = sink};
    o.steps = gen_alloc(in->arena, (in->tables.len + 1) * sizeof *o.steps);
    memset(o.steps, 0, (in->tables.len + 1) * sizeof *o.steps);
    for (size_t i = 0; i < in->tables.len; i++)
        put(&o, i);
    for (size_t i = 0; i < o.made.len; i++)
        in->tables.items[i] = o.made.items[i];
    return !o.circle;
}
