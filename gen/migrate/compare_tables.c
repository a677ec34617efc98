/* Tables and partitions: what comes, what goes, what stays with other attributes. */
#include <string.h>

#include "migrate/compare.h"

/* --- coming and going ------------------------------------------------------------------------------ */

/* Of the columns of a table that went, how many the other one has, in per cent. */
static size_t likeness(const model_table *from, const model_table *to) {
    size_t same = 0,
           most = from->columns.len > to->columns.len ? from->columns.len : to->columns.len;
    for (size_t i = 0; i < from->columns.len; i++) {
        const model_column *now = model_column_named(to, from->columns.items[i]->name);
        same += now && now->type.kind == from->columns.items[i]->type.kind;
    }
    return most ? same * 100 / most : 0;
}

enum { LIKELY = 60 };

static const model_table *likely_rename(const comparison *c, const model_table *from) {
    const model_table *best = NULL;
    size_t most = LIKELY - 1;
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *now = c->to->tables.items[i];
        if (pairing_old(c->pairs, now) || now->kind != from->kind || likeness(from, now) <= most)
            continue;
        most = likeness(from, now);
        best = now;
    }
    return best;
}

static bool is_view(const model_table *table) {
    return table->kind == TABLE_VIEW || table->kind == TABLE_MATERIALIZED_VIEW;
}

/* The table that a partition is a part of at the end; any other is its own. */
static const model_table *root_of(const model_table *table) {
    while (table->partition_of)
        table = table->partition_of;
    return table;
}

static void drop_table(comparison *c, const model_table *from) {
    const migrate_object a = {.table = from};
    bool partial = from->partition_of && pairing_new(c->pairs, root_of(from)) != NULL;
    operation *made = plan_add(c, partial ? OPERATION_PARTITION_DROP : OPERATION_TABLE_DROP, a,
                               (migrate_object){0}, NULL);
    const model_table *now = likely_rename(c, from);
    made->loses = gen_printf(c->arena, "the rows of %s", object_label(c->arena, c->from, &a));
    if (now)
        made->hint = gen_printf(c->arena, "if it is now %s, write there: table %s was %s",
                                now->name.name, now->name.name, from->name.name);
    drop_table_parts(c, from);
}

static void add_table(comparison *c, const model_table *to) {
    bool partial = to->partition_of && pairing_old(c->pairs, root_of(to)) != NULL;
    plan_add(c, partial ? OPERATION_PARTITION_ADD : OPERATION_TABLE_ADD, (migrate_object){0},
             (migrate_object){.table = to}, NULL);
    add_table_parts(c, to);
}

/* --- what a table is a part of ------------------------------------------------------------------------ */

static void compare_partition(comparison *c, migrate_object a, migrate_object b) {
    const model_table *from = a.table->partition_of, *to = b.table->partition_of;
    bool same = from ? pairing_new(c->pairs, from) == to && same_bound(c, a.table, b.table) : !to;
    if (same)
        return;
    if (from && to && pairing_new(c->pairs, from) == to) {
        plan_add(c, OPERATION_PARTITION_BOUND, a, b, NULL);
        return;
    }
    if (from)
        plan_add(c, OPERATION_PARTITION_DETACH, a, (migrate_object){0}, NULL);
    if (to)
        plan_add(c, OPERATION_PARTITION_ATTACH, (migrate_object){0}, b, NULL);
}

bool inherits_from(const model_table *table, const model_table *parent) {
    for (size_t i = 0; i < table->inherits.len; i++)
        if (table->inherits.items[i] == parent)
            return true;
    return false;
}

static void compare_parents(comparison *c, migrate_object a, migrate_object b) {
    const model_table *from = a.table, *to = b.table;
    for (size_t i = 0; i < from->inherits.len; i++) {
        const model_table *now = pairing_new(c->pairs, from->inherits.items[i]);
        if (!now || !inherits_from(to, now)) {
            a.parent = from->inherits.items[i];
            plan_add(c, OPERATION_TABLE_DISINHERIT, a, (migrate_object){0}, NULL);
        }
    }
    for (size_t i = 0; i < to->inherits.len; i++) {
        const model_table *old = pairing_old(c->pairs, to->inherits.items[i]);
        if (!old || !inherits_from(from, old)) {
            b.parent = to->inherits.items[i];
            plan_add(c, OPERATION_TABLE_INHERIT, (migrate_object){0}, b, NULL);
        }
    }
}

/* --- attributes ------------------------------------------------------------------------------------------ */

static bool is_part_of(const model_table *part, const model_table *whole) {
    while (part && part != whole)
        part = part->partition_of;
    return part != NULL;
}

/* Whether a logged table has a key that leads to what a partition is a part of. */
static bool relies_on(const model_table *table, const model_table *part) {
    for (size_t i = 0; !table->unlogged && i < table->constraints.len; i++) {
        const model_table *whole = table->constraints.items[i]->ref_table;
        if (whole && is_part_of(part, whole))
            return true;
    }
    return false;
}

/* A table that relies on a partition before and after; NULL: none. */
static const model_table *relying_table(const comparison *c, migrate_object a, migrate_object b) {
    for (size_t i = 0; b.table->partition_of && i < c->to->tables.len; i++) {
        const model_table *now = c->to->tables.items[i], *old = pairing_old(c->pairs, now);
        if (old && relies_on(old, a.table) && relies_on(now, b.table))
            return now;
    }
    return NULL;
}

static void compare_logging(comparison *c, migrate_object a, migrate_object b) {
    const model_table *to = b.table;
    if (a.table->unlogged == to->unlogged)
        return;
    operation *made =
        plan_add(c, OPERATION_TABLE_LOGGED, a, b, to->unlogged ? "unlogged" : "logged");
    const model_table *relying = to->unlogged ? relying_table(c, a, b) : NULL;
    if (to->partitioning.method) {
        made->refusal = "PostgreSQL leaves that of a partitioned table as it is";
        made->hint = "it holds no rows: say `unlogged` of its partitions";
    } else if (relying) {
        made->refusal = gen_printf(c->arena, "the logged table `%s` refers to what it is a part of",
                                   relying->name.name);
        made->hint = "make an unlogged partition beside it, copy the rows, swap the two";
    }
}

static void compare_attributes(comparison *c, migrate_object a, migrate_object b) {
    const model_table *from = a.table, *to = b.table;
    if (!same_path(c, &from->name, &to->name))
        plan_add(c, OPERATION_TABLE_RENAME, a, b, object_label(c->arena, c->from, &a));
    if (!same_partitioning(c, from, to)) {
        operation *made = plan_add(c, OPERATION_TABLE_PARTITIONING, a, b, NULL);
        made->refusal = "no statement does that in place";
        made->hint = "make the partitioned table beside it, copy the rows, swap the names";
    }
    compare_logging(c, a, b);
    if (!same_text(from->access_method ? from->access_method : "heap",
                   to->access_method ? to->access_method : "heap"))
        plan_add(c, OPERATION_TABLE_METHOD, a, b, NULL);
    if (!same_text(from->tablespace, to->tablespace))
        plan_add(c, OPERATION_TABLE_TABLESPACE, a, b, NULL);
    if (!same_options(&from->options, &to->options))
        plan_add(c, OPERATION_TABLE_OPTIONS, a, b, NULL);
    plan_comment(c, a, from->doc, b, to->doc);
}

/* A sequence that the server made for a column has the names that the column had, unless it has one of
 * its own. */
static void rename_own_sequence(comparison *c, migrate_object a, migrate_object b) {
    const char *was = model_own_sequence(c->arena, a.column);
    const char *is = model_own_sequence(c->arena, b.column);
    if (!was || !is || !a.column->serial_sequence != !b.column->serial_sequence ||
        strcmp(was, is) == 0)
        return;
    if (strcmp(a.column->name, b.column->name) == 0 && same_path(c, &a.table->name, &b.table->name))
        plan_add(c, OPERATION_OWN_SEQUENCE_RENAME, a, b, was);
    else
        plan_force(c, OPERATION_OWN_SEQUENCE_RENAME, a, b);
}

static void rename_own_sequences(comparison *c, const model_table *from, const model_table *to) {
    for (size_t i = 0; i < from->columns.len; i++) {
        const model_column *old = from->columns.items[i], *now = pairing_new(c->pairs, old);
        if (now)
            rename_own_sequence(c, (migrate_object){.table = from, .column = old},
                                (migrate_object){.table = to, .column = now});
    }
}

/* The columns of a partition are its parent's. */
static bool has_own_columns(const model_table *table) {
    return table->kind != TABLE_PARTITION;
}

static void compare_table(comparison *c, const model_table *from, const model_table *to) {
    const migrate_object a = {.table = from}, b = {.table = to};
    compare_attributes(c, a, b);
    compare_partition(c, a, b);
    compare_parents(c, a, b);
    from = table_beside(c, a.table, b.table);
    to = table_beside(c, b.table, a.table);
    if (has_own_columns(from) && has_own_columns(to)) {
        compare_columns(c, from, to);
        rename_own_sequences(c, from, to);
    }
}

/* Constraints refer to columns of other tables, so those are all compared first. */
static void compare_parts(comparison *c) {
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *now = c->to->tables.items[i], *old = pairing_old(c->pairs, now);
        if (!old || is_view(old) || is_view(now))
            continue;
        const model_table *from = table_beside(c, old, now), *to = table_beside(c, now, old);
        compare_constraints(c, from, to);
        compare_indexes(c, from, to);
    }
    compare_dependent_keys(c);
}

void compare_tables(comparison *c) {
    for (size_t i = 0; i < c->from->tables.len; i++) {
        const model_table *old = c->from->tables.items[i], *now = pairing_new(c->pairs, old);
        if (!is_view(old) && (!now || is_view(now)))
            drop_table(c, old);
    }
    for (size_t i = 0; i < c->to->tables.len; i++) {
        const model_table *now = c->to->tables.items[i], *old = pairing_old(c->pairs, now);
        if (is_view(now))
            continue;
        if (old && !is_view(old))
            compare_table(c, old, now);
        else
            add_table(c, now);
    }
    compare_parts(c);
}
