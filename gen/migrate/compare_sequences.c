/*
 * Sequences: those that are declared, and those of serial columns.
 *
 * `serial` is an integer whose default is the next of a sequence that the column owns, under a name made
 * of theirs. A schema may declare just that sequence, as pull does for one with options of its own: so
 * where one side says `serial` and the other one declares it, it stays, and goes on where it is.
 */
#include <string.h>

#include "migrate/compare.h"

/* --- serial on one side only -------------------------------------------------------------------- */

static bool owns(const model_column *column, const model_sequence *of) {
    return of->owner_table && same_text(of->owner_schema, column->table->name.schema) &&
           strcmp(of->owner_table, column->table->name.name) == 0 &&
           strcmp(of->owner_column, column->name) == 0;
}

/* The declared sequence that a column has as if it were serial; NULL when it has none. */
static const model_sequence *declared_for(const comparison *c, const model *in,
                                          const model_column *column) {
    const char *name = model_sequence_name(c->arena, column->table->name.name, column->name);
    const char *value = column->default_value.sql;
    if (!value || !strstr(value, name) || strncmp(value, "nextval(", 8) != 0)
        return NULL;
    for (size_t i = 0; i < in->sequences.len; i++)
        if (strcmp(in->sequences.items[i]->name.name, name) == 0 &&
            owns(column, in->sequences.items[i]))
            return in->sequences.items[i];
    return NULL;
}

/* The sequence of a serial column as one that is declared. */
static const model_sequence *sequence_of(const comparison *c, const model_column *serial) {
    const model_name *table = &serial->table->name;
    model_sequence *made = gen_new(c->arena, model_sequence);
    *made = (model_sequence){.name = {.schema = table->schema, .name = serial->serial_sequence},
                             .options = {.as = serial->type.builtin},
                             .unlogged = serial->table->unlogged,
                             .owner_schema = table->schema,
                             .owner_table = table->name,
                             .owner_column = serial->name};
    return made;
}

void pair_serial(comparison *c, const model_column *from, const model_column *to) {
    if (!from->serial_sequence == !to->serial_sequence)
        return;
    const model_sequence *old =
        from->serial_sequence ? sequence_of(c, from) : declared_for(c, c->from, from);
    const model_sequence *now =
        to->serial_sequence ? sequence_of(c, to) : declared_for(c, c->to, to);
    if (old && now && !pairing_new(c->pairs, old) && !pairing_old(c->pairs, now))
        pairing_add(c->pairs, c->arena, old, now);
}

static bool is_declared(const model *in, const model_sequence *of) {
    for (size_t i = 0; i < in->sequences.len; i++)
        if (in->sequences.items[i] == of)
            return true;
    return false;
}

bool keeps_serial(const comparison *c, const model_column *from, const model_column *to) {
    bool was = from->serial_sequence != NULL, is = to->serial_sequence != NULL;
    if (was == is)
        return false;
    const model_sequence *declared = declared_for(c, was ? c->to : c->from, was ? to : from);
    const model_sequence *pair = !declared ? NULL
                                 : was     ? pairing_old(c->pairs, declared)
                                           : pairing_new(c->pairs, declared);
    return pair && !is_declared(was ? c->from : c->to, pair);
}

/* --- one sequence ------------------------------------------------------------------------------- */

/* The owner's names as they are after all renames. */
static bool same_owner(const comparison *c, const model_sequence *from, const model_sequence *to) {
    if (!from->owner_table || !to->owner_table)
        return !from->owner_table && !to->owner_table;
    const model_table *old = model_table_named(c->from, from->owner_schema, from->owner_table);
    const model_table *now = model_table_named(c->to, to->owner_schema, to->owner_table);
    if (!old || !now || pairing_new(c->pairs, old) != now)
        return false;
    return pairing_new(c->pairs, model_column_named(old, from->owner_column)) ==
           model_column_named(now, to->owner_column);
}

static void compare_sequence(comparison *c, const model_sequence *from, const model_sequence *to) {
    const migrate_object a = {.sequence = from}, b = {.sequence = to};
    compare_name(c, OPERATION_SEQUENCE_RENAME, &from->name, &to->name, a, b);
    if (!same_sequence(&from->options, NULL, &to->options, NULL))
        plan_add(c, OPERATION_SEQUENCE_OPTIONS, a, b, NULL);
    if (from->unlogged != to->unlogged)
        plan_add(c, OPERATION_SEQUENCE_LOGGED, a, b, to->unlogged ? "unlogged" : "logged");
    if (!same_owner(c, from, to))
        plan_add(c, OPERATION_SEQUENCE_OWNER, a, b, NULL);
    plan_comment(c, a, from->doc, b, to->doc);
}

/* --- all ---------------------------------------------------------------------------------------- */

static void drop_sequence(comparison *c, const model_sequence *from) {
    const migrate_object a = {.sequence = from};
    operation *made = plan_add(c, OPERATION_SEQUENCE_DROP, a, (migrate_object){0}, NULL);
    made->loses = gen_printf(c->arena, "where %s stands", object_label(c->arena, c->from, &a));
}

static void add_sequence(comparison *c, const model_sequence *to) {
    const migrate_object b = {.sequence = to};
    plan_add(c, OPERATION_SEQUENCE_ADD, (migrate_object){0}, b, NULL);
    gen_list_add(c->arena, &c->lost, to->name.name);
    if (to->owner_table)
        plan_force(c, OPERATION_SEQUENCE_OWNER, (migrate_object){0}, b);
}

void compare_sequences(comparison *c) {
    for (size_t i = 0; i < c->from->sequences.len; i++) {
        const model_sequence *from = c->from->sequences.items[i], *to = pairing_new(c->pairs, from);
        if (!to)
            drop_sequence(c, from);
        else if (!is_declared(c->to, to))
            compare_sequence(c, from, to);
    }
    for (size_t i = 0; i < c->to->sequences.len; i++) {
        const model_sequence *to = c->to->sequences.items[i], *from = pairing_old(c->pairs, to);
        if (from)
            compare_sequence(c, from, to);
        else
            add_sequence(c, to);
    }
}
