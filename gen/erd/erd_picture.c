/* What is in a picture, and what marks it has. A model is drawn as a difference that has none. */
#include <string.h>

#include "ddl/writer.h"
#include "diag/memory.h"
#include "erd/erd.h"

const erd_style erd_styles[ERD_MARKS] = {
    [ERD_SAME] = {"", "same", "#e3ecf4", "#5b6b7b"},
    [ERD_ADDED] = {"+ ", "added", "#d8f0d8", "#2e7d32"},
    [ERD_REMOVED] = {"- ", "removed", "#f8d7da", "#b02a37"},
    [ERD_CHANGED] = {"~ ", "changed", "#fff3cd", "#8a6d00"},
};

typedef struct painter {
    erd_picture *picture;
    const migrate_plan *plan; /* NULL: a model alone */
} painter;

static painter begin(const model *of, const migrate_plan *plan) {
    erd_picture *picture = gen_new(of->arena, erd_picture);
    picture->arena = of->arena;
    picture->package = of->package;
    return (painter){.picture = picture, .plan = plan};
}

static bool is_drawn(const model_table *table) {
    return table->kind != TABLE_PARTITION;
}

/* --- the other side ------------------------------------------------------------------------------ */

static const void *other(const painter *p, const void *object, bool is_old) {
    if (p->plan == NULL)
        return NULL;
    return is_old ? pairing_new(&p->plan->pairs, object) : pairing_old(&p->plan->pairs, object);
}

static const model_table *other_table(const painter *p, const model_table *table, bool is_old) {
    const model_table *found = other(p, table, is_old);
    return found != NULL && is_drawn(found) ? found : NULL;
}

/* A view's columns, inferred, are no objects of a plan: they go by their names. */
static const model_column *other_column(const painter *p, const model_column *column, bool is_old) {
    const model_table *table = other_table(p, column->table, is_old);
    const model_column *found = other(p, column, is_old);
    return found == NULL && table != NULL && table->kind != TABLE_PLAIN
               ? model_column_named(table, column->name)
               : found;
}

/* Of the kinds of objects that are drawn, the innermost that is about. */
static bool concerns(const migrate_object *object, const void *what) {
    return what != NULL &&
           (object->table == what || object->column == what || object->constraint == what);
}

static erd_mark mark_of(const painter *p, const void *old, const void *now) {
    if (p->plan == NULL)
        return ERD_SAME;
    if (old == NULL || now == NULL)
        return old == NULL ? ERD_ADDED : ERD_REMOVED;
    for (size_t i = 0; i < p->plan->operations.len; i++) {
        const operation *each = &p->plan->operations.items[i];
        if (!each->forced && (concerns(&each->from, old) || concerns(&each->to, now)))
            return ERD_CHANGED;
    }
    return ERD_SAME;
}

/* --- tables -------------------------------------------------------------------------------------- */

static const char *type_of(const painter *p, const model_column *column) {
    orm__buffer text = {0};
    ddl_writer writer = {.out = &text, .arena = p->picture->arena};
    write_type(&writer, &column->type);
    return gen_keep(p->picture->arena, &text);
}

static const char *described(const painter *p, const model_column *column) {
    return gen_printf(p->picture->arena, "%s %s%s", column->name, type_of(p, column),
                      column->not_null ? "" : "?");
}

static const char *name_of(const painter *p, const model_table *table) {
    return table->name.schema == NULL
               ? table->name.name
               : gen_printf(p->picture->arena, "%s.%s", table->name.schema, table->name.name);
}

/* The old text, unless it is the same. */
static const char *if_other(const char *old, const char *now) {
    return strcmp(old, now) != 0 ? old : NULL;
}

static void add_column(const painter *p, erd_table *to, const model_column *old,
                       const model_column *now) {
    const model_column *shown = now != NULL ? now : old;
    erd_column one = {shown, .type = type_of(p, shown), .mark = mark_of(p, old, now)};
    if (one.mark == ERD_CHANGED)
        one.was = if_other(described(p, old), described(p, now));
    gen_list_add(p->picture->arena, &to->columns, one);
}

/* `old` and `now` are the two sides of a table; one may be NULL. */
static void add_table(const painter *p, const model_table *old, const model_table *now) {
    const model_table *shown = now != NULL ? now : old;
    erd_table one = {shown, .name = name_of(p, shown), .mark = mark_of(p, old, now)};
    if (one.mark == ERD_CHANGED)
        one.was = if_other(name_of(p, old), one.name);
    for (size_t i = 0; now != NULL && i < now->columns.len; i++) {
        const model_column *column = now->columns.items[i];
        add_column(p, &one, other_column(p, column, false), column);
    }
    for (size_t i = 0; old != NULL && i < old->columns.len; i++)
        if (now == NULL || other_column(p, old->columns.items[i], true) == NULL)
            add_column(p, &one, old->columns.items[i], NULL);
    gen_list_add(p->picture->arena, &p->picture->tables, one);
}

/* --- keys ---------------------------------------------------------------------------------------- */

/* The place of a table; a table of the old side is drawn as its new one, if it has one. */
static size_t place_of(const painter *p, const model_table *table) {
    const erd_picture *picture = p->picture;
    for (size_t i = 0; i < picture->tables.len; i++)
        if (picture->tables.items[i].table == table)
            return i;
    return place_of(p, other_table(p, table, true));
}

static size_t row_of(const painter *p, size_t table, const model_column *column) {
    const erd_table *in = &p->picture->tables.items[table];
    for (size_t i = 0; i < in->columns.len; i++)
        if (in->columns.items[i].column == column)
            return i;
    return row_of(p, table, other_column(p, column, true));
}

static void add_key(const painter *p, const model_constraint *key, erd_mark mark) {
    erd_key one = {key, mark, .from = place_of(p, key->table), .to = place_of(p, key->ref_table)};
    one.from_column = row_of(p, one.from, key->columns.items[0]);
    one.to_column = row_of(p, one.to, key->ref_columns.items[0]);
    gen_list_add(p->picture->arena, &p->picture->keys, one);
}

static bool is_drawn_key(const model_constraint *key) {
    return key->kind == CONSTRAINT_FOREIGN_KEY && key->ref_table != NULL && is_drawn(key->table) &&
           is_drawn(key->ref_table);
}

/* Those of one side; of the old one only what is gone. */
static void add_keys(const painter *p, const model *of, bool is_old) {
    for (size_t i = 0; i < of->tables.len; i++)
        for (size_t k = 0; k < of->tables.items[i]->constraints.len; k++) {
            const model_constraint *key = of->tables.items[i]->constraints.items[k];
            const model_constraint *twin = other(p, key, is_old);
            if (is_drawn_key(key) && !is_old)
                add_key(p, key, mark_of(p, twin, key));
            else if (is_drawn_key(key) && twin == NULL)
                add_key(p, key, ERD_REMOVED);
        }
}

/* --- pictures ------------------------------------------------------------------------------------ */

erd_picture *erd_of_model(const model *of) {
    const painter p = begin(of, NULL);
    for (size_t i = 0; i < of->tables.len; i++)
        if (is_drawn(of->tables.items[i]))
            add_table(&p, NULL, of->tables.items[i]);
    add_keys(&p, of, false);
    return p.picture;
}

erd_picture *erd_of_difference(const migrate_plan *plan) {
    const painter p = begin(plan->to, plan);
    for (size_t i = 0; i < plan->to->tables.len; i++) {
        const model_table *now = plan->to->tables.items[i];
        if (is_drawn(now))
            add_table(&p, other_table(&p, now, false), now);
    }
    for (size_t i = 0; i < plan->from->tables.len; i++) {
        const model_table *old = plan->from->tables.items[i];
        if (is_drawn(old) && other_table(&p, old, true) == NULL)
            add_table(&p, old, NULL);
    }
    add_keys(&p, plan->to, false);
    add_keys(&p, plan->from, true);
    return p.picture;
}
