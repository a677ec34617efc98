/*
 * Sequences that columns own, beside what happens to these.
 *
 * PostgreSQL drops such a sequence with the column, takes it along when the table goes to another
 * schema, and turns it when the table becomes logged or unlogged. One that stays is therefore freed
 * before a column goes or its table moves, and gets its owner afterwards; and one that is not to be as its
 * table is turned back.
 */
#include "migrate/owned_sequences.h"

#include <string.h>

#include "diag/memory.h"

static const model_table *owner_table(const model *in, const model_sequence *of) {
    return of->owner_table ? model_table_named(in, of->owner_schema, of->owner_table) : NULL;
}

/* ---- what happens to the owner */

/* Whether an operation makes another column of it: the old one is dropped then. */
static bool replaces(const operation *of, const model_column *column) {
    return of->from.column == column && (of->kind == OPERATION_COLUMN_DROP || of->expanded);
}

static bool goes(const migrate_plan *plan, const model_column *column) {
    if (!pairing_new(&plan->pairs, column))
        return true;
    for (size_t i = 0; i < plan->operations.len; i++)
        if (replaces(&plan->operations.items[i], column))
            return true;
    for (size_t i = 0; column->inherited && i < column->table->inherits.len; i++) {
        const model_column *above =
            model_column_named(column->table->inherits.items[i], column->name);
        if (above && goes(plan, above))
            return true;
    }
    return false;
}

static bool changes_schema(const model_name *from, const model_name *to) {
    return strcmp(from->schema ? from->schema : "public", to->schema ? to->schema : "public") != 0;
}

static const model_column *owner_of(const migrate_plan *plan, const model_sequence *old) {
    const model_table *table = owner_table(plan->from, old);
    return table ? model_column_named(table, old->owner_column) : NULL;
}

static bool must_be_freed(const migrate_plan *plan, const model_sequence *old,
                          const model_sequence *now) {
    const model_column *owner = owner_of(plan, old);
    if (!owner)
        return false;
    const model_table *table = owner->table;
    const model_table *table_now = pairing_new(&plan->pairs, table);
    return !table_now || changes_schema(&table->name, &table_now->name) ||
           changes_schema(&old->name, &now->name) || goes(plan, owner);
}

/* ---- what that takes */

static bool has(const migrate_plan *plan, operation_kind kind, const model_sequence *old) {
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].kind == kind &&
            plan->operations.items[i].from.sequence == old)
            return true;
    return false;
}

static void add(migrate_plan *plan, operation_kind kind, const model_sequence *old,
                const model_sequence *now) {
    if (!has(plan, kind, old))
        gen_list_add(plan->arena, &plan->operations,
                     (operation){.kind = kind,
                                 .from = {.sequence = old},
                                 .to = {.sequence = now},
                                 .line = "",
                                 .forced = true,
                                 .order = plan->operations.len});
}

/* Whether the table's turn takes the sequence along, away from how it is to be. */
static bool is_turned(const migrate_plan *plan, const model_sequence *old,
                      const model_sequence *now) {
    const model_table *table = owner_table(plan->from, old);
    for (size_t i = 0; table && i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if (each->kind == OPERATION_TABLE_LOGGED && each->from.table == table)
            return each->to.table->unlogged != now->unlogged;
    }
    return false;
}

static void keep(migrate_plan *plan, const model_sequence *old, const model_sequence *now) {
    if (must_be_freed(plan, old, now)) {
        add(plan, OPERATION_SEQUENCE_FREE, old, now);
        if (now->owner_table)
            add(plan, OPERATION_SEQUENCE_OWNER, old, now);
    } else if (is_turned(plan, old, now)) {
        add(plan, OPERATION_SEQUENCE_LOGGED, old, now);
    }
}

/* One that is dropped in the end stays where it is until then, and is not taken for the column's new
 * one. */
static bool is_left_behind(const migrate_plan *plan, const model_sequence *old) {
    const model_column *owner = owner_of(plan, old);
    const model_column *now = owner ? pairing_new(&plan->pairs, owner) : NULL;
    return now && (now->serial_sequence || now->identity != IDENTITY_NONE ||
                   changes_schema(&owner->table->name, &now->table->name));
}

/* The pair of one that is declared may be a serial column's. */
void keep_owned_sequences(migrate_plan *plan) {
    for (size_t i = 0; i < plan->from->sequences.len; i++) {
        const model_sequence *old = plan->from->sequences.items[i];
        const model_sequence *now = pairing_new(&plan->pairs, old);
        if (now)
            keep(plan, old, now);
        else if (is_left_behind(plan, old))
            add(plan, OPERATION_SEQUENCE_FREE, old, NULL);
    }
    for (size_t i = 0; i < plan->to->sequences.len; i++) {
        const model_sequence *now = plan->to->sequences.items[i];
        if (pairing_old(&plan->pairs, now))
            keep(plan, pairing_old(&plan->pairs, now), now);
    }
}

bool keeps_owned_sequence(const operation *of) {
    bool owned = of->kind == OPERATION_SEQUENCE_FREE || of->kind == OPERATION_SEQUENCE_OWNER ||
                 of->kind == OPERATION_SEQUENCE_LOGGED;
    return owned && of->forced && of->from.sequence;
}
