/*
 * Steps for columns.
 *
 * What would read or rewrite a table under an exclusive lock is taken apart where that is possible:
 * the column comes empty, is filled, is checked, and only then is required.
 */

#include "migrate/own_values.h"
#include "migrate/render.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

const char rewrites_table[] = "rewrites the table under an exclusive lock";

/* --- what all of them say --- */

void alter_column(renderer *r, const migrate_object *of, const char *what) {
    write_alter_column(r, of->table, of->column->name);
    write_text(&r->w, what);
    write_end(&r->w);
    take_locking(r, of->table, NULL);
}

void write_default(renderer *r, const model_column *column) {
    write_text(&r->w, column->default_value.sql ? "SET DEFAULT " : "DROP DEFAULT");
    if (column->default_value.sql)
        write_operand(&r->w, column->default_value.sql);
}

void set_default(renderer *r, const migrate_object *of) {
    write_alter_column(r, of->table, of->column->name);
    write_default(r, of->column);
    write_end(&r->w);
    take_locking(r, of->table, NULL);
}

bool is_reset(const renderer *r, const operation *of) {
    const operations *all = &r->plan->operations;
    const model_type *old = &of->from.column->type;
    for (size_t i = 0; i < all->len; i++) {
        const operation *each = &all->items[i];
        if ((each->kind == OPERATION_COLUMN_TYPE && each->to.column == of->to.column) ||
            (each->kind == OPERATION_DOMAIN_REBUILD && each->from.domain == old->domain))
            return true;
    }
    return false;
}

bool swaps_identity(const operation *of) {
    return (of->from.column->identity == IDENTITY_NONE) !=
           (of->to.column->identity == IDENTITY_NONE);
}

/* --- required columns -------------------------------------------------------------------------------- */

/* `c IS NOT NULL`, checked without keeping others out, spares SET NOT NULL the reading. */
void make_required(renderer *r, const model_table *table, const model_column *column) {
    const char *check = derived_name(r, column->name, "_required");
    begin_check(r, table, check);
    write_name(&r->w, column->name);
    write_text(&r->w, " IS NOT NULL");
    end_check(r, table, check);
    write_alter_column(r, table, column->name);
    write_text(&r->w, "SET NOT NULL");
    write_end(&r->w);
    write_drop_constraint(r, table, check);
    take(r, STEP_AFTER, NULL);
    set_locked(r, table);
}

void take_update(renderer *r, const model_table *table) {
    orm__buffer path = {0};
    pg_quote_path(&path, table->name.schema, table->name.name);
    write_end(&r->w);
    take(r, STEP_AFTER, NULL);
    r->steps.items[r->steps.len - 1].batched = gen_keep(r->arena, &path);
    r->committed = true;
}

/* Gives the rows that have no value one. */
static void fill(renderer *r, const model_column *column, const char *value) {
    write_text(&r->w, "UPDATE ");
    write_path(&r->w, &column->table->name);
    write_text(&r->w, " SET ");
    write_name(&r->w, column->name);
    write_text(&r->w, " = ");
    write_text(&r->w, value);
    write_text(&r->w, " WHERE ");
    write_name(&r->w, column->name);
    write_text(&r->w, " IS NULL");
    take_update(r, column->table);
}

/* --- coming and going ------------------------------------------------------------------------------ */

static bool is_volatile_function(renderer *r, const char *name) {
    if (!r->catalogue)
        r->catalogue = catalogue_new(r->arena, r->plan->to->server ? r->plan->to->server : 15);
    const catalogue_function *each = catalogue_next_function(r->catalogue, NULL, name, NULL);
    if (!each)
        return true;
    for (; each; each = catalogue_next_function(r->catalogue, NULL, name, each))
        if (each->volatility == CATALOGUE_VOLATILE)
            return true;
    return false;
}

/* Whether each row gets a value of its own: a function is called that nobody vouches for. */
static bool is_volatile(renderer *r, const char *sql) {
    const char *at = sql;
    for (sql_token token = sql_next(r->arena, &at); token.kind != SQL_END;
         token = sql_next(r->arena, &at)) {
        const char *ahead = at;
        sql_token next = sql_next(r->arena, &ahead);
        bool call = token.text && next.kind == SQL_SYMBOL && *next.start == '(';
        if (call && is_volatile_function(r, token.text))
            return true;
    }
    return false;
}

static void write_add(renderer *r, const model_column *column) {
    write_alter(r, column->table);
    write_text(&r->w, "ADD COLUMN ");
    write_column_definition(&r->w, column);
    write_end(&r->w);
}

void set_storage(renderer *r, const model_column *column) {
    if (!column->storage)
        return;
    write_alter_column(r, column->table, column->name);
    write_text(&r->w, "SET STORAGE ");
    write_name(&r->w, column->storage);
    write_end(&r->w);
    take_locking(r, column->table, NULL);
}

/* Adds it empty; each row then gets what `value` says. */
static void add_in_parts(renderer *r, const model_column *column, const char *value) {
    model_column empty = *column;
    empty.not_null = false;
    empty.default_value = (expression){0};
    write_add(r, &empty);
    if (column->default_value.sql) {
        write_alter_column(r, column->table, column->name);
        write_text(&r->w, "SET DEFAULT ");
        write_operand(&r->w, column->default_value.sql);
        write_end(&r->w);
    }
    take_locking(r, column->table, NULL);
    fill(r, column, value);
    if (column->not_null)
        make_required(r, column->table, column);
}

void render_COLUMN_ADD(renderer *r, const operation *of) {
    const model_column *column = of->to.column;
    const char *value = column->default_value.sql, *backfill = column->backfill.sql;
    bool made =
        column->identity != IDENTITY_NONE || column->serial_sequence || column->generated.sql;
    if (backfill && !made)
        add_in_parts(r, column, backfill);
    else if (value && !made && is_volatile(r, value))
        add_in_parts(r, column, "DEFAULT");
    else {
        write_add(r, column);
        take_locking(r, column->table, made ? rewrites_table : NULL);
    }
    set_storage(r, column);
    write_comment(&r->w, "COLUMN", &column->table->name, column->name, column->doc);
    take(r, STEP_INSIDE, NULL);
}

/* Whether a table that has the column from this one keeps it as its own. */
static bool is_kept_below(const renderer *r, const model_column *column) {
    if (pairing_new(&r->plan->pairs, column))
        return false;
    for (size_t i = 0; i < r->plan->from->tables.len; i++) {
        const model_table *below = r->plan->from->tables.items[i];
        for (size_t k = 0; k < below->inherits.len; k++) {
            const model_column *old = model_column_named(below, column->name);
            if (below->inherits.items[k] == column->table && old && old->inherited &&
                pairing_new(&r->plan->pairs, old))
                return true;
        }
    }
    return false;
}

void render_COLUMN_DROP(renderer *r, const operation *of) {
    if (is_kept_below(r, of->from.column)) {
        write_text(&r->w, "ALTER TABLE ONLY ");
        write_path(&r->w, &of->from.table->name);
        write_text(&r->w, " ");
    } else {
        write_alter(r, of->from.table);
    }
    write_text(&r->w, "DROP COLUMN ");
    write_name(&r->w, of->from.column->name);
    write_end(&r->w);
    take_locking(r, of->from.table, NULL);
}

void render_COLUMN_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_within(r, of, of->from.column->name, of->to.column->name);
    write_alter(r, of->to.table);
    write_inner_rename(r, "RENAME COLUMN ", &ends);
    take_rename(r, of);
}

/* --- attributes ------------------------------------------------------------------------------------------ */

void render_COLUMN_NULLABILITY(renderer *r, const operation *of) {
    const model_column *column = of->to.column;
    if (!column->not_null) {
        alter_column(r, &of->to, "DROP NOT NULL");
        return;
    }
    if (column->backfill.sql)
        fill(r, column, column->backfill.sql);
    make_required(r, of->to.table, column);
}

void render_COLUMN_DEFAULT(renderer *r, const operation *of) {
    if (!swaps_identity(of) && !of->to.column->generated.sql)
        set_default(r, &of->to);
}

void render_COLUMN_UNGENERATED(renderer *r, const operation *of) {
    alter_column(r, &of->to, "DROP EXPRESSION");
}

void render_COLUMN_STORAGE(renderer *r, const operation *of) {
    const model_column *column = of->to.column;
    if (!column->storage && is_reset(r, of))
        return;
    write_alter_column(r, of->to.table, column->name);
    write_text(&r->w, "SET STORAGE ");
    write_text(&r->w, column->storage ? column->storage : usual_storage(&column->type));
    write_end(&r->w);
    take_locking(r, of->to.table, NULL);
}

static bool is_below(const model_table *table, const model_table *above) {
    bool below = table->partition_of == above;
    for (size_t i = 0; i < table->inherits.len; i++)
        below = below || table->inherits.items[i] == above;
    return below;
}

/* The one thing that those below a table do not get from it once they are there. */
static void compress(renderer *r, const model_table *table, const model_column *column) {
    write_alter_column(r, table, column->name);
    write_text(&r->w, "SET COMPRESSION ");
    write_text(&r->w, column->compression ? column->compression : "default");
    write_end(&r->w);
    take_locking(r, table, NULL);
    for (size_t i = 0; i < r->plan->to->tables.len; i++) {
        const model_table *each = r->plan->to->tables.items[i];
        bool to_come = each->partition_of && !pairing_old(&r->plan->pairs, each);
        if (is_below(each, table) && !to_come)
            compress(r, each, column);
    }
}

void render_COLUMN_COMPRESSION(renderer *r, const operation *of) {
    if (of->to.column->compression || !is_reset(r, of))
        compress(r, of->to.table, of->to.column);
}
