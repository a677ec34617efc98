/*
 * Steps for columns.
 *
 * What would read or rewrite a table under an exclusive lock is taken apart where that is possible:
 * the column comes empty, is filled, is checked, and only then is required.
 */
#include <stdlib.h>
#include <string.h>

#include "migrate/expand.h"
#include "migrate/render.h"
#include "migrate/stand_alone.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

static const char rewrites[] = "rewrites the table under an exclusive lock";

static void alter_column(renderer *r, const migrate_object *of, const char *what) {
    write_alter_column(r, of->table, of->column->name);
    write_text(&r->w, what);
    write_end(&r->w);
    take_locking(r, of->table, NULL);
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
        take_locking(r, column->table, made ? rewrites : NULL);
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

/* --- types --------------------------------------------------------------------------------------------- */

static bool is_text(const model_type *type) {
    return type->kind == TYPE_BUILTIN && type->builtin->category == PG_STRING;
}

/* Whether a value goes into a column of the other type without being asked to. */
static bool is_assignable(const model_type *from, const model_type *to) {
    if (from->dimensions || to->dimensions)
        return from->builtin && from->builtin == to->builtin;
    if (is_text(to))
        return true;
    if (from->kind != TYPE_BUILTIN || to->kind != TYPE_BUILTIN)
        return false;
    bool clock = strstr(from->builtin->internal, "time") && strstr(to->builtin->internal, "time");
    return from->builtin == to->builtin ||
           (from->builtin->category == to->builtin->category &&
            (from->builtin->category == PG_NUMBER || from->builtin->category == PG_JSON || clock));
}

static bool is_widening(const model_type *from, const model_type *to) {
    return from->builtin == to->builtin && from->kind == TYPE_BUILTIN &&
           from->builtin->modifiers == PG_LENGTH &&
           strcmp(from->builtin->internal, "bpchar") != 0 &&
           (!to->modifiers ||
            (from->modifiers && strlen(from->modifiers) <= strlen(to->modifiers) &&
             (strlen(from->modifiers) < strlen(to->modifiers) ||
              strcmp(from->modifiers, to->modifiers) <= 0)));
}

static bool is_wider_numeric(const model_type *from, const model_type *to) {
    const char *before = from->modifiers ? strchr(from->modifiers, ',') : NULL;
    const char *after = to->modifiers ? strchr(to->modifiers, ',') : NULL;
    if (from->kind != TYPE_BUILTIN || from->builtin != to->builtin ||
        strcmp(from->builtin->internal, "numeric") != 0 || !from->modifiers)
        return false;
    return !to->modifiers || (strcmp(before ? before : ",0", after ? after : ",0") == 0 &&
                              strtol(to->modifiers, NULL, 10) >= strtol(from->modifiers, NULL, 10));
}

static bool becomes(const model_type *from, const char *before, const model_type *to,
                    const char *after) {
    return from->kind == TYPE_BUILTIN && to->kind == TYPE_BUILTIN &&
           strcmp(from->builtin->internal, before) == 0 &&
           strcmp(to->builtin->internal, after) == 0;
}

bool type_change_rewrites(const model_type *from, const model_type *to) {
    if (from->dimensions != to->dimensions)
        return true;
    return !becomes(from, "varchar", to, "text") && !becomes(from, "cidr", to, "inet") &&
           !is_widening(from, to) && !is_wider_numeric(from, to);
}

/* Nothing but its text is known of a type that is declared elsewhere. */
static bool is_by_text(const model_type *from, const model_type *to) {
    return from->kind == TYPE_OPAQUE || to->kind == TYPE_OPAQUE ||
           (from->kind != TYPE_BUILTIN && to->kind != TYPE_BUILTIN);
}

void write_converted(renderer *r, const char *prefix, const model_type *from, const char *column,
                     const model_type *to) {
    write_text(&r->w, prefix);
    write_name(&r->w, column);
    if (is_assignable(from, to))
        return;
    if (is_by_text(from, to))
        write_text(&r->w, from->dimensions && to->dimensions ? "::text[]" : "::text");
    write_text(&r->w, "::");
    write_type(&r->w, to);
}

static void write_default(renderer *r, const model_column *column) {
    write_text(&r->w, column->default_value.sql ? "SET DEFAULT " : "DROP DEFAULT");
    if (column->default_value.sql)
        write_operand(&r->w, column->default_value.sql);
}

/* A column that gets another type has that type's usual storage and compression already. */
static bool is_reset(const renderer *r, const operation *of) {
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

/* A column has a default or is an identity, never both: where it was the one and becomes the other,
 * both change in one go. */
static bool swaps_identity(const operation *of) {
    return (of->from.column->identity == IDENTITY_NONE) !=
           (of->to.column->identity == IDENTITY_NONE);
}

/* A default that becomes a serial's own. */
static bool keeps_default(const renderer *r, const model_column *now) {
    for (size_t i = 0; i < r->plan->operations.len; i++)
        if (r->plan->operations.items[i].kind == OPERATION_SERIAL_ADD &&
            r->plan->operations.items[i].to.column == now)
            return false;
    return now->serial_sequence != NULL;
}

/* A partition to be may get its default from a sequence that its parent does not have yet. */
static bool has_default_later(const renderer *r, const operation *of) {
    const operations *all = &r->plan->operations;
    for (size_t i = 0; is_alone(r->plan, of->to.table) && i < all->len; i++)
        if (all->items[i].kind == OPERATION_COLUMN_DEFAULT &&
            all->items[i].to.column == of->to.column)
            return true;
    return false;
}

/* A default is taken off, since it may not become the new type by itself, and given again; no
 * other type than an integer is an identity. */
void render_COLUMN_TYPE(renderer *r, const operation *of) {
    const model_column *old = of->from.column, *now = of->to.column;
    if (of->expanded) {
        swap_twins(r, of);
        return;
    }
    if (old->identity != IDENTITY_NONE && now->identity == IDENTITY_NONE)
        alter_column(r, &of->to, "DROP IDENTITY");
    write_alter(r, of->to.table);
    if (old->default_value.sql && !keeps_default(r, now)) {
        write_text(&r->w, "ALTER COLUMN ");
        write_name(&r->w, now->name);
        write_text(&r->w, " DROP DEFAULT, ");
    }
    write_text(&r->w, "ALTER COLUMN ");
    write_name(&r->w, now->name);
    write_text(&r->w, " TYPE ");
    write_type(&r->w, &now->type);
    write_collation(&r->w, now->collation_schema, now->collation);
    if (!is_assignable(&old->type, &now->type))
        write_converted(r, " USING ", &old->type, now->name, &now->type);
    if (now->default_value.sql && !swaps_identity(of) && !has_default_later(r, of)) {
        write_text(&r->w, ", ALTER COLUMN ");
        write_name(&r->w, now->name);
        write_text(&r->w, " ");
        write_default(r, now);
    }
    write_end(&r->w);
    take_locking(r, of->to.table, type_change_rewrites(&old->type, &now->type) ? rewrites : NULL);
    if (!old->serial_sequence || !now->serial_sequence)
        return;
    write_text(&r->w, "ALTER SEQUENCE ");
    write_path(&r->w,
               &(model_name){.schema = of->to.table->name.schema, .name = now->serial_sequence});
    write_text(&r->w, " AS ");
    write_type(&r->w, &now->type);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
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

static void set_default(renderer *r, const migrate_object *of) {
    write_alter_column(r, of->table, of->column->name);
    write_default(r, of->column);
    write_end(&r->w);
    take_locking(r, of->table, NULL);
}

void render_COLUMN_DEFAULT(renderer *r, const operation *of) {
    if (!swaps_identity(of) && !of->to.column->generated.sql)
        set_default(r, &of->to);
}

void render_COLUMN_UNGENERATED(renderer *r, const operation *of) {
    alter_column(r, &of->to, "DROP EXPRESSION");
}

/* SQL that names the sequence of an identity or a serial. */
static const char *sequence_of(renderer *r, const model_column *column) {
    orm__buffer path = {0}, text = {0};
    pg_quote_path(&path, column->table->name.schema, column->table->name.name);
    orm__buffer_text_add(&text, "pg_get_serial_sequence(");
    pg_quote_text(&text, gen_keep(r->arena, &path));
    orm__buffer_text_add(&text, ", ");
    pg_quote_text(&text, column->name);
    orm__buffer_text_add(&text, ")");
    return gen_keep(r->arena, &text);
}

/* The sequence goes on behind the highest value that is there. */
static void advance_sequence(renderer *r, const model_column *column) {
    write_text(&r->w, gen_printf(r->arena, "SELECT setval(%s, max(", sequence_of(r, column)));
    write_name(&r->w, column->name);
    write_text(&r->w, ")) FROM ");
    write_path(&r->w, &column->table->name);
    write_end(&r->w);
}

void render_COLUMN_IDENTITY(renderer *r, const operation *of) {
    const model_column *old = of->from.column, *now = of->to.column;
    if (now->identity == IDENTITY_NONE) {
        if (!is_reset(r, of))
            alter_column(r, &of->to, "DROP IDENTITY");
        if (now->default_value.sql)
            set_default(r, &of->to);
        return;
    }
    if (old->identity != IDENTITY_NONE) {
        alter_column(r, &of->to,
                     now->identity == IDENTITY_ALWAYS ? "SET GENERATED ALWAYS"
                                                      : "SET GENERATED BY DEFAULT");
        return;
    }
    if (old->default_value.sql)
        alter_column(r, &of->to, "DROP DEFAULT");
    write_alter_column(r, of->to.table, now->name);
    write_text(&r->w, "ADD");
    write_identity(&r->w, now);
    write_end(&r->w);
    advance_sequence(r, now);
    take_locking(r, of->to.table, NULL);
}

void render_COLUMN_IDENTITY_OPTIONS(renderer *r, const operation *of) {
    const model_column *old = of->from.column, *now = of->to.column;
    const sequence_values from = sequence_values_of(&old->identity_options, now->type.builtin);
    const sequence_values to = sequence_values_of(&now->identity_options, now->type.builtin);
    move_into_bounds(r, gen_printf(r->arena, "%s::regclass", sequence_of(r, now)), &from, &to);
    write_alter(r, of->to.table);
    write_text(&r->w, "ALTER COLUMN ");
    write_name(&r->w, now->name);
    write_changed_sequence(r, &from, &to, "SET ");
    write_end(&r->w);
    take_locking(r, of->to.table, NULL);
}

/* It has gone with its table where that moved. */
void render_SERIAL_DROP(renderer *r, const operation *of) {
    const model_name name = {.schema = of->to.table->name.schema,
                             .name = of->from.column->serial_sequence};
    alter_column(r, &of->to, "DROP DEFAULT");
    write_drop(r, of, "DROP SEQUENCE ", &name);
    take(r, STEP_INSIDE, NULL);
}

void render_SERIAL_ADD(renderer *r, const operation *of) {
    const model_column *column = of->to.column;
    const model_name *table = &of->to.table->name;
    const model_name name = {.schema = table->schema, .name = column->serial_sequence};
    orm__buffer path = {0};
    pg_quote_path(&path, name.schema, name.name);
    if (orm__buffer_failed(&path))
        gen_out_of_memory();
    write_text(&r->w, of->to.table->unlogged ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ");
    write_path(&r->w, &name);
    write_text(&r->w, " AS ");
    write_type(&r->w, &column->type);
    write_text(&r->w, " OWNED BY ");
    write_path(&r->w, table);
    write_text(&r->w, ".");
    write_name(&r->w, column->name);
    write_end(&r->w);
    advance_sequence(r, column);
    write_alter_column(r, of->to.table, column->name);
    write_text(&r->w, "SET DEFAULT nextval(");
    pg_quote_text(r->w.out, orm__buffer_text(&path));
    write_text(&r->w, ")");
    write_end(&r->w);
    orm__buffer_free(&path);
    take_locking(r, of->to.table, NULL);
}

/* What a type has when nothing is said; before PostgreSQL 16 there is no word for it. */
static const char *usual_storage(const model_type *type) {
    static const char *const mains[] = {"numeric", "inet", "cidr"};
    for (size_t i = 0; type->kind == TYPE_BUILTIN && !type->dimensions && i < 3; i++)
        if (strcmp(mains[i], type->builtin->internal) == 0)
            return "main";
    return "extended";
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
