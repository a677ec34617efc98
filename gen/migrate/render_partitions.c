/*
 * Steps for partitions of tables that are there.
 *
 * A new one is made beside the others and then attached, so that the parent stays readable and
 * writable. Bounds change together: all partitions of a table that have others are detached before
 * the first of them is attached again, in one transaction, so that none is in the way of another
 * and nobody sees the table without these rows. Where a check can say the new bounds it is added
 * and validated before, while others go on: what it holds for is not read again.
 */
#include <string.h>

#include "migrate/render.h"

static bool has_default_partition(const model_table *table) {
    for (size_t i = 0; i < table->partitions.len; i++)
        if (table->partitions.items[i]->bound.kind == BOUND_DEFAULT)
            return true;
    return false;
}

/* --- coming and going ------------------------------------------------------------------------------ */

static void write_attach(renderer *r, const model_table *table) {
    write_alter(r, table->partition_of);
    write_text(&r->w, "ATTACH PARTITION ");
    write_path(&r->w, &table->name);
    write_bound(&r->w, &table->bound);
    write_end(&r->w);
}

static void write_new_partition(renderer *r, const model_table *table) {
    write_text(&r->w, table->unlogged ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ");
    write_path(&r->w, &table->name);
    write_text(&r->w, " (LIKE ");
    write_path(&r->w, &table->partition_of->name);
    write_text(&r->w, " INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED"
                      " INCLUDING STORAGE INCLUDING COMPRESSION)");
    if (table->partitioning.method)
        write_partitioning(&r->w, &table->partitioning);
    write_table_storage(&r->w, table);
    write_end(&r->w);
}

/* What is a part of a new partition is in nobody's way. */
void render_PARTITION_ADD(renderer *r, const operation *of) {
    const model_table *table = of->to.table;
    if (is_new_table(r, table->partition_of)) {
        write_table(&r->w, table);
        take(r, STEP_INSIDE, NULL);
        return;
    }
    is_first(&r->w, table);
    write_new_partition(r, table);
    take(r, STEP_INSIDE, NULL);
    write_attach(r, table);
    write_table_comments(&r->w, table);
    take(r, STEP_INSIDE, NULL);
}

/* `how` is "" or " CONCURRENTLY", which leaves a check of the old bounds behind. */
static void write_detach(renderer *r, const model_table *table, const char *how) {
    write_alter(r, table->partition_of);
    write_text(&r->w, "DETACH PARTITION ");
    write_path(&r->w, &table->name);
    write_text(&r->w, how);
    write_end(&r->w);
}

/* Its own parts go with it. */
void render_PARTITION_DROP(renderer *r, const operation *of) {
    const model_table *table = of->from.table;
    if (is_new_table(r, table->partition_of))
        return;
    bool plain = has_default_partition(table->partition_of);
    write_detach(r, table, plain ? "" : " CONCURRENTLY");
    take(r, plain ? STEP_INSIDE : STEP_OUTSIDE,
         plain ? "locks the whole table: it has a default partition" : NULL);
    write_text(&r->w, "DROP TABLE ");
    write_path(&r->w, &table->name);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_PARTITION_ATTACH(renderer *r, const operation *of) {
    write_attach(r, of->to.table);
    take_locking(r, of->to.table, "reads the partition under an exclusive lock");
}

void render_PARTITION_DETACH(renderer *r, const operation *of) {
    write_detach(r, of->from.table, "");
    take_locking(r, of->from.table, "locks the whole table for a moment");
}

/* --- bounds ---------------------------------------------------------------------------------------- */

typedef ORM__LIST(const model_table *) table_list;

/* Those of one parent whose bounds change, in the order of the plan. */
static table_list changed_beside(renderer *r, const model_table *parent) {
    table_list all = {0};
    for (size_t i = 0; i < r->plan->operations.len; i++) {
        const operation *each = &r->plan->operations.items[i];
        if (each->kind == OPERATION_PARTITION_BOUND && each->to.table->partition_of == parent)
            gen_list_add(r->arena, &all, each->to.table);
    }
    return all;
}

static bool is_word(const char *sql, const char *word) {
    return strcmp(sql, word) == 0;
}

/* Whether a check can say the same: of one column, with both ends, or with each value. */
static bool can_be_checked(const model_table *table) {
    const model_elements *key = &table->partition_of->partitioning.key;
    const model_bound *bound = &table->bound;
    if (key->len != 1 || !key->items[0].column || key->items[0].opclass || key->items[0].collation)
        return false;
    for (size_t i = 0; i < bound->from.len; i++)
        if (is_word(bound->from.items[i], "null") || is_word(bound->from.items[i], "minvalue"))
            return false;
    if (bound->kind == BOUND_RANGE)
        return bound->from.len == 1 && bound->to.len == 1 &&
               !is_word(bound->to.items[0], "maxvalue");
    return bound->kind == BOUND_LIST;
}

static void write_bound_check(renderer *r, const model_table *table) {
    const char *column = table->partition_of->partitioning.key.items[0].column->name;
    const model_bound *bound = &table->bound;
    write_name(&r->w, column);
    write_text(&r->w, " IS NOT NULL AND ");
    write_name(&r->w, column);
    if (bound->kind == BOUND_RANGE) {
        write_text(&r->w, " >= ");
        write_text(&r->w, bound->from.items[0]);
        write_text(&r->w, " AND ");
        write_name(&r->w, column);
        write_text(&r->w, " < ");
        write_text(&r->w, bound->to.items[0]);
        return;
    }
    for (size_t i = 0; i < bound->from.len; i++) {
        write_text(&r->w, i ? ", " : " IN (");
        write_text(&r->w, bound->from.items[i]);
    }
    write_text(&r->w, ")");
}

static const char *check_of(renderer *r, const model_table *table) {
    return derived_name(r, table->name.name, "_bounds");
}

static void check_bound(renderer *r, const model_table *table) {
    const char *check = check_of(r, table);
    begin_check(r, table, check);
    write_bound_check(r, table);
    end_check(r, table, check);
    r->committed = true;
}

static void uncheck_bound(renderer *r, const model_table *table) {
    write_drop_constraint(r, table, check_of(r, table));
    take_locking(r, table, NULL);
}

void render_PARTITION_BOUND(renderer *r, const operation *of) {
    const table_list all = changed_beside(r, of->to.table->partition_of);
    bool checked = true;
    if (all.items[0] != of->to.table)
        return;
    for (size_t i = 0; i < all.len; i++)
        checked = checked && can_be_checked(all.items[i]);
    for (size_t i = 0; i < all.len && checked; i++)
        check_bound(r, all.items[i]);
    for (size_t i = 0; i < all.len; i++)
        write_detach(r, all.items[i], "");
    for (size_t i = 0; i < all.len; i++)
        write_attach(r, all.items[i]);
    take_locking(r, of->to.table->partition_of,
                 checked ? "locks the whole table for a moment"
                         : "reads the partition under an exclusive lock");
    r->committed = true;
    for (size_t i = 0; i < all.len && checked; i++) {
        uncheck_bound(r, all.items[i]);
        r->committed = true;
    }
}
