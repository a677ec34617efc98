/*
 * Steps for constraints and indexes.
 *
 * On a table that is in use an index is built concurrently, in no transaction, and a constraint is
 * added first and validated later. Partitioned tables know neither; they get the plain form.
 */
#include <string.h>

#include "migrate/expand.h"
#include "migrate/normal_tokens.h"
#include "migrate/render.h"
#include "postgres/quote.h"

static const char blocks[] = "blocks writes while it runs: partitioned tables have no other form";

static bool is_partitioned(const model_table *table) {
    return table->partitioning.method != NULL;
}

/* --- constraints ------------------------------------------------------------------------------------ */

static void write_add(renderer *r, const model_table *table, const model_constraint *of,
                      bool not_valid) {
    write_alter(r, table);
    write_text(&r->w, "ADD ");
    write_constraint(&r->w, of);
    if (not_valid && !(of->kind == CONSTRAINT_CHECK && of->not_valid))
        write_text(&r->w, " NOT VALID");
    write_end(&r->w);
}

void write_validate(renderer *r, const model_table *table, const char *constraint) {
    write_alter(r, table);
    write_text(&r->w, "VALIDATE CONSTRAINT ");
    write_name(&r->w, constraint);
    write_end(&r->w);
}

void write_drop_constraint(renderer *r, const model_table *table, const char *constraint) {
    write_alter(r, table);
    write_text(&r->w, "DROP CONSTRAINT ");
    write_name(&r->w, constraint);
    write_end(&r->w);
}

void begin_check(renderer *r, const model_table *table, const char *name) {
    write_alter(r, table);
    write_text(&r->w, "ADD CONSTRAINT ");
    write_name(&r->w, name);
    write_text(&r->w, " CHECK (");
}

void end_check(renderer *r, const model_table *table, const char *name) {
    write_text(&r->w, ") NOT VALID");
    write_end(&r->w);
    take_locking(r, table, NULL);
    write_validate(r, table, name);
    take(r, STEP_AFTER, NULL);
}

void add_and_validate(renderer *r, const model_table *table, const model_constraint *of) {
    write_add(r, table, of, true);
    take_locking(r, table, NULL);
    if (of->not_valid)
        return;
    write_validate(r, table, of->name);
    take(r, STEP_AFTER, NULL);
    r->committed = true;
}

model_index index_behind(renderer *r, const model_constraint *of) {
    model_index index = {.name = of->name,
                         .table = of->table,
                         .unique = true,
                         .method = "btree",
                         .nulls_not_distinct = of->nulls_not_distinct,
                         .include = of->include,
                         .options = of->options,
                         .tablespace = of->tablespace};
    for (size_t i = 0; i < of->columns.len; i++)
        gen_list_add(r->arena, &index.elements, (model_element){.column = of->columns.items[i]});
    return index;
}

void write_using_index(renderer *r, const model_constraint *of, const char *index) {
    write_alter(r, of->table);
    write_text(&r->w, "ADD CONSTRAINT ");
    write_name(&r->w, of->name);
    write_text(&r->w, of->kind == CONSTRAINT_UNIQUE ? " UNIQUE" : " PRIMARY KEY");
    write_text(&r->w, " USING INDEX ");
    write_name(&r->w, index);
    if (of->deferrable)
        write_text(&r->w,
                   of->initially_deferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
    write_end(&r->w);
}

static void add_using_index(renderer *r, const model_constraint *of) {
    const model_index index = index_behind(r, of);
    write_index(&r->w, of->table, &index, "CONCURRENTLY ");
    take(r, STEP_OUTSIDE, NULL);
    write_using_index(r, of, of->name);
    take_locking(r, of->table, NULL);
}

static void add_constraint(renderer *r, const model_constraint *constraint) {
    bool indexed =
        constraint->kind == CONSTRAINT_UNIQUE || constraint->kind == CONSTRAINT_PRIMARY_KEY;
    if (constraint->kind == CONSTRAINT_CHECK) {
        add_and_validate(r, constraint->table, constraint);
    } else if (indexed && !is_partitioned(constraint->table)) {
        add_using_index(r, constraint);
    } else {
        write_add(r, constraint->table, constraint, false);
        take_locking(r, constraint->table,
                     indexed ? blocks
                             : "blocks writes while it runs: exclusions have no other form");
    }
}

void render_CONSTRAINT_ADD(renderer *r, const operation *of) {
    add_constraint(r, of->to.constraint);
    write_constraint_comment(&r->w, of->to.constraint);
    take(r, STEP_INSIDE, NULL);
}

static void drop_constraint(renderer *r, const migrate_object *of) {
    write_drop_constraint(r, of->table, of->constraint->name);
    take_locking(r, of->table, NULL);
}

void render_CONSTRAINT_DROP(renderer *r, const operation *of) {
    drop_constraint(r, &of->from);
}

void render_CONSTRAINT_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.constraint->name, of->to.constraint->name);
    write_alter(r, of->to.table);
    write_inner_rename(r, "RENAME CONSTRAINT ", &ends);
    take_rename(r, of);
}

/* On the way back it is made anew, without being checked. */
void render_CONSTRAINT_VALIDATE(renderer *r, const operation *of) {
    write_validate(r, of->to.constraint->table, of->to.constraint->name);
    take(r, STEP_AFTER, NULL);
    r->committed = true;
}

void render_CONSTRAINT_DEFERRAL(renderer *r, const operation *of) {
    const model_constraint *now = of->to.constraint;
    write_alter(r, of->to.table);
    write_text(&r->w, "ALTER CONSTRAINT ");
    write_name(&r->w, now->name);
    write_text(&r->w, now->deferrable ? " DEFERRABLE INITIALLY " : " NOT DEFERRABLE");
    if (now->deferrable)
        write_text(&r->w, now->initially_deferred ? "DEFERRED" : "IMMEDIATE");
    write_end(&r->w);
    take_locking(r, of->to.table, NULL);
}

/* --- foreign keys ----------------------------------------------------------------------------------- */

void render_KEY_ADD(renderer *r, const operation *of) {
    const model_constraint *key = of->to.constraint;
    bool plain = is_new_table(r, key->table) || is_partitioned(key->table) ||
                 (key->ref_table && is_partitioned(key->ref_table));
    if (!plain) {
        add_and_validate(r, key->table, key);
        return;
    }
    write_add(r, key->table, key, false);
    take_locking(r, key->table, is_new_table(r, key->table) ? NULL : blocks);
}

void render_KEY_DROP(renderer *r, const operation *of) {
    drop_constraint(r, &of->from);
}

/* --- indexes ---------------------------------------------------------------------------------------- */

static void add_index(renderer *r, const model_index *index) {
    bool plain = is_partitioned(index->table);
    write_index(&r->w, index->table, index, plain ? "" : "CONCURRENTLY ");
    take(r, plain ? STEP_INSIDE : STEP_OUTSIDE, plain ? blocks : NULL);
}

static void drop_index(renderer *r, const model_table *table, const char *name) {
    bool plain = is_partitioned(table);
    write_text(&r->w, plain ? "DROP INDEX " : "DROP INDEX CONCURRENTLY ");
    write_path(&r->w, &(model_name){.schema = table->name.schema, .name = name});
    write_end(&r->w);
    take(r, plain ? STEP_INSIDE : STEP_OUTSIDE, NULL);
}

static void say_index(renderer *r, const model_index *index) {
    write_index_comment(&r->w, index);
    take(r, STEP_INSIDE, NULL);
}

void render_INDEX_ADD(renderer *r, const operation *of) {
    add_index(r, of->to.index);
    say_index(r, of->to.index);
}

void render_INDEX_DROP(renderer *r, const operation *of) {
    drop_index(r, of->from.table, of->from.index->name);
}

static void rename_index(renderer *r, const model_table *table, const char *from, const char *to) {
    write_text(&r->w, "ALTER INDEX ");
    write_path(&r->w, &(model_name){.schema = table->name.schema, .name = from});
    write_text(&r->w, " RENAME TO ");
    write_name(&r->w, to);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

/* One that has a twin goes when that takes its place. */
static bool stays(const renderer *r, const model_column *column) {
    const model_column *now = pairing_new(&r->plan->pairs, column);
    return now && !expanded_old(r->plan, now);
}

static bool mentions_dropped(const renderer *r, const model_index *of, const char *sql) {
    for (size_t i = 0; sql && i < of->table->columns.len; i++)
        if (!stays(r, of->table->columns.items[i]) &&
            sql_mentions(r->arena, sql, of->table->columns.items[i]->name))
            return true;
    return false;
}

/* A column that was dropped took its indexes with it, but for those that have twins. */
static bool is_gone(const renderer *r, const model_index *of) {
    const model_index *now = pairing_new(&r->plan->pairs, of);
    if (now && index_has_twin(r->plan, now))
        return false;
    for (size_t i = 0; i < of->elements.len; i++) {
        const model_element *each = &of->elements.items[i];
        if (each->column ? !stays(r, each->column) : mentions_dropped(r, of, each->expression.sql))
            return true;
    }
    for (size_t i = 0; i < of->include.len; i++)
        if (!stays(r, of->include.items[i]))
            return true;
    return mentions_dropped(r, of, of->where.sql);
}

void render_INDEX_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.index->name, of->to.index->name);
    if (!is_gone(r, of->from.index))
        rename_index(r, of->to.table, ends.from.name, ends.to.name);
}

/* Readers have the old one until the new one stands. */
void render_INDEX_REPLACE(renderer *r, const operation *of) {
    const model_index *index = of->to.index;
    const char *old = derived_name(r, index->name, "__old");
    if (is_gone(r, of->from.index)) {
        render_INDEX_ADD(r, of);
        return;
    }
    rename_index(r, of->to.table, index->name, old);
    render_INDEX_ADD(r, of);
    drop_index(r, of->to.table, old);
}

void render_INDEX_OPTIONS(renderer *r, const operation *of) {
    const model_name name = {.schema = of->to.table->name.schema, .name = of->to.index->name};
    write_changed_options(r, "ALTER INDEX ", &name, &of->from.index->options,
                          &of->to.index->options);
    take(r, STEP_INSIDE, NULL);
}
