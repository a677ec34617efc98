/*
 * Steps for tables that get other parents.
 *
 * A table that leaves a parent keeps what it had from it, and one that gets a parent must have all of that
 * before: columns are compared as the table's own, and checks, which the model does not repeat, are
 * added and dropped here.
 */
#include "migrate/compare.h"
#include "migrate/render.h"

static void change_parent(renderer *r, const migrate_object *of, const char *verb) {
    write_alter(r, of->table);
    write_text(&r->w, verb);
    write_path(&r->w, &of->parent->name);
    write_end(&r->w);
}

static bool is_handed_down(const model_constraint *of) {
    return of->kind == CONSTRAINT_CHECK && !of->no_inherit;
}

typedef void each_check(renderer *r, const migrate_object *of, const model_constraint *check);

static void for_each_check(renderer *r, const migrate_object *of, const model_table *parent,
                           each_check *act) {
    for (size_t i = 0; i < parent->constraints.len; i++)
        if (is_handed_down(parent->constraints.items[i]))
            act(r, of, parent->constraints.items[i]);
    for (size_t i = 0; i < parent->inherits.len; i++)
        for_each_check(r, of, parent->inherits.items[i], act);
}

/* One that an old parent gets only now goes through to the table later. */
static void need_check(renderer *r, const migrate_object *of, const model_constraint *check) {
    const model_table *old = pairing_old(&r->plan->pairs, of->table);
    bool there = is_new_table(r, check->table) || pairing_old(&r->plan->pairs, check);
    if (!there || (old && hands_down_check(old, check->name)))
        return;
    add_and_validate(r, of->table, check);
}

void render_TABLE_INHERIT(renderer *r, const operation *of) {
    for_each_check(r, &of->to, of->to.parent, need_check);
    change_parent(r, &of->to, "INHERIT ");
    take_locking(r, of->to.table, NULL);
}

/* A check that the parent loses as well has gone with that one's. */
static void leave_check(renderer *r, const migrate_object *of, const model_constraint *check) {
    const model_table *now = pairing_new(&r->plan->pairs, of->table);
    if (now && hands_down_check(now, check->name))
        return;
    write_alter(r, of->table);
    write_text(&r->w, "DROP CONSTRAINT IF EXISTS ");
    write_name(&r->w, check->name);
    write_end(&r->w);
}

static bool gets_default(const renderer *r, const model_column *column) {
    for (size_t i = 0; i < r->plan->operations.len; i++)
        if (r->plan->operations.items[i].kind == OPERATION_COLUMN_DEFAULT &&
            r->plan->operations.items[i].from.column == column)
            return true;
    return false;
}

/* A default holds the parent's sequence, which may go before there is another one. */
static void leave_sequences(renderer *r, const migrate_object *of) {
    for (size_t i = 0; i < of->table->columns.len; i++) {
        const model_column *column = of->table->columns.items[i];
        const model_column *above = model_column_named(of->parent, column->name);
        if (!above || !above->serial_sequence || !gets_default(r, column))
            continue;
        write_alter_column(r, of->table, column->name);
        write_text(&r->w, "DROP DEFAULT");
        write_end(&r->w);
    }
}

void render_TABLE_DISINHERIT(renderer *r, const operation *of) {
    change_parent(r, &of->from, "NO INHERIT ");
    leave_sequences(r, &of->from);
    for_each_check(r, &of->from, of->from.parent, leave_check);
    take_locking(r, of->from.table, NULL);
}
