/*
 * Steps for columns whose type changes beside the old one; expand.h says what becomes of them.
 *
 * Names out of the way: `a__new` is the twin until it is swapped, `a__old` the column then, and
 * `zz_items__keep` the trigger and its function. The trigger is the last that runs before a row is
 * written: PostgreSQL takes them by name.
 */
#include <string.h>

#include "migrate/expand.h"
#include "migrate/render.h"
#include "postgres/quote.h"

static const char *twin_name(renderer *r, const char *name) {
    return derived_name(r, name, "__new");
}

static const char *old_name(renderer *r, const char *name) {
    return derived_name(r, name, "__old");
}

/* A column, what it becomes, and the twin as a column of the old table. */
typedef struct twin {
    const model_column *old, *now;
    model_column column;
} twin;

typedef ORM__LIST(twin) twins;

static twins twins_of(renderer *r, const model_table *now) {
    twins all = {0};
    for (size_t i = 0; i < now->columns.len; i++) {
        twin made = {.now = now->columns.items[i]};
        made.old = expanded_old(r->plan, made.now);
        if (!made.old)
            continue;
        made.column = *made.now;
        made.column.name = twin_name(r, made.old->name);
        made.column.table = made.old->table;
        made.column.not_null = false;
        made.column.identity = IDENTITY_NONE;
        made.column.default_value = (expression){0};
        made.column.serial_sequence = NULL;
        made.column.doc = NULL;
        gen_list_add(r->arena, &all, made);
    }
    return all;
}

static model_name keeper_of(renderer *r, const model_table *old) {
    const char *name = gen_printf(r->arena, "zz_%s", old->name.name);
    return (model_name){.schema = old->name.schema, .name = derived_name(r, name, "__keep")};
}

/* ---- beside it */

static const char *names_of(renderer *r, const twins *all) {
    const char *text = "";
    for (size_t i = 0; i < all->len; i++)
        text = gen_printf(r->arena, "%s%s%s", text,
                          i == 0             ? ""
                          : i + 1 < all->len ? ", "
                                             : " and ",
                          all->items[i].old->name);
    return text;
}

static void add_twins(renderer *r, const model_table *old, const twins *all) {
    write_alter(r, old);
    for (size_t i = 0; i < all->len; i++) {
        write_text(&r->w, i ? ", ADD COLUMN " : "ADD COLUMN ");
        write_column_definition(&r->w, &all->items[i].column);
    }
    write_end(&r->w);
    take_locking(r, old,
                 gen_printf(r->arena, "beside %s, until filled and swapped", names_of(r, all)));
    for (size_t i = 0; i < all->len; i++)
        set_storage(r, &all->items[i].column);
}

/* An assignment converts by itself to types that the program's search_path may not find. */
static void write_assignment(renderer *r, const twin *of) {
    write_text(&r->w, "    NEW.");
    write_name(&r->w, of->column.name);
    write_text(&r->w, " := ");
    if (of->column.type.kind == TYPE_BUILTIN) {
        write_converted(r, "NEW.", &of->old->type, of->old->name, &of->column.type);
    } else {
        write_text(&r->w, "NEW.");
        write_name(&r->w, of->old->name);
    }
    write_text(&r->w, ";\n");
}

static void add_keeper(renderer *r, const model_table *old, const twins *all) {
    const model_name keeper = keeper_of(r, old);
    write_text(&r->w, "CREATE FUNCTION ");
    write_path(&r->w, &keeper);
    write_text(&r->w, "() RETURNS trigger LANGUAGE plpgsql AS $keep$\nBEGIN\n");
    for (size_t i = 0; i < all->len; i++)
        write_assignment(r, &all->items[i]);
    write_text(&r->w, "    RETURN NEW;\nEND\n$keep$");
    write_end(&r->w);
    write_text(&r->w, "CREATE TRIGGER ");
    write_name(&r->w, keeper.name);
    write_text(&r->w, " BEFORE INSERT OR UPDATE ON ");
    write_path(&r->w, &old->name);
    write_text(&r->w, " FOR EACH ROW EXECUTE FUNCTION ");
    write_path(&r->w, &keeper);
    write_text(&r->w, "()");
    write_end(&r->w);
    take_locking(r, old, NULL);
}

/* "a__new IS NULL AND a IS NOT NULL": the row has not been filled. */
static void write_unfilled(renderer *r, const twin *of) {
    write_name(&r->w, of->column.name);
    write_text(&r->w, " IS NULL AND ");
    write_name(&r->w, of->old->name);
    write_text(&r->w, " IS NOT NULL");
}

static void fill_twins(renderer *r, const model_table *old, const twins *all) {
    bool several = all->len > 1;
    write_text(&r->w, "UPDATE ");
    write_path(&r->w, &old->name);
    for (size_t i = 0; i < all->len; i++) {
        const twin *each = &all->items[i];
        write_text(&r->w, i ? ", " : " SET ");
        write_name(&r->w, each->column.name);
        write_text(&r->w, " = ");
        write_converted(r, "", &each->old->type, each->old->name, &each->column.type);
    }
    write_text(&r->w, several ? " WHERE (" : " WHERE ");
    for (size_t i = 0; i < all->len; i++) {
        write_text(&r->w, i ? " OR " : "");
        write_unfilled(r, &all->items[i]);
    }
    write_text(&r->w, several ? ")" : "");
    take_update(r, old);
}

/* The same columns, those with a twin replaced by it. */
static model_column *as_twin(renderer *r, const model_column *now) {
    const model_column *old = expanded_old(r->plan, now);
    model_column *made = gen_new(r->arena, model_column);
    *made = *now;
    const model_column *before = pairing_old(&r->plan->pairs, now);
    made->name = old ? twin_name(r, old->name) : before ? before->name : now->name;
    return made;
}

static model_index index_of_twins(renderer *r, const model_index *now, const char *name) {
    model_index made = *now;
    made.name = twin_name(r, name);
    made.elements = (model_elements){0};
    made.include = (model_columns){0};
    for (size_t i = 0; i < now->elements.len; i++) {
        model_element element = now->elements.items[i];
        if (element.column)
            element.column = as_twin(r, element.column);
        gen_list_add(r->arena, &made.elements, element);
    }
    for (size_t i = 0; i < now->include.len; i++)
        gen_list_add(r->arena, &made.include, as_twin(r, now->include.items[i]));
    return made;
}

static void build_index(renderer *r, const model_table *table, const model_index *made) {
    write_index(&r->w, table, made, "CONCURRENTLY ");
    take(r, STEP_OUTSIDE, NULL);
}

/* Once all columns of the table have their twins. */
static void build_indexes(renderer *r, const migrate_object *from, const model_table *now) {
    for (size_t i = 0; i < now->constraints.len; i++) {
        const model_constraint *each = now->constraints.items[i];
        if (!constraint_has_twin(r->plan, each))
            continue;
        const model_index behind = index_behind(r, each);
        const model_index made = index_of_twins(r, &behind, each->name);
        build_index(r, from->table, &made);
    }
    for (size_t i = 0; i < now->indexes.len; i++) {
        const model_index *each = now->indexes.items[i];
        if (!index_has_twin(r->plan, each))
            continue;
        const model_index made = index_of_twins(r, each, each->name);
        build_index(r, from->table, &made);
    }
}

/* All of a table at once: its rows are written only once more. */
void render_COLUMN_EXPAND(renderer *r, const operation *of) {
    const model_table *old = of->from.table;
    if (!is_last_twin(r->plan, of))
        return;
    const twins all = twins_of(r, of->to.table);
    add_twins(r, old, &all);
    add_keeper(r, old, &all);
    fill_twins(r, old, &all);
    for (size_t i = 0; i < all.len; i++)
        if (all.items[i].old->not_null && all.items[i].now->not_null)
            make_required(r, old, &all.items[i].column);
    build_indexes(r, &of->from, of->to.table);
}

/* ---- in its place */

static void drop_keeper(renderer *r, const operation *of) {
    const model_name keeper = keeper_of(r, of->from.table);
    write_text(&r->w, "DROP TRIGGER ");
    write_name(&r->w, keeper.name);
    write_text(&r->w, " ON ");
    write_path(&r->w, &of->to.table->name);
    write_end(&r->w);
    write_text(&r->w, "DROP FUNCTION ");
    write_path(&r->w, &keeper);
    write_text(&r->w, "()");
    write_end(&r->w);
}

static void rename_column(renderer *r, const model_table *table, const char *from, const char *to) {
    write_alter(r, table);
    write_inner_rename(r, "RENAME COLUMN ", &(rename_ends){{.name = from}, {.name = to}});
}

/* The new identity's sequence takes the old one's name and goes on where that stands. */
static void move_identity(renderer *r, const model_column *now) {
    const model_name *table = &now->table->name;
    const char *sequence = model_own_sequence(r->arena, now);
    orm__buffer path = {0};
    pg_quote_path(&path, table->schema, table->name);
    const char *quoted = gen_keep(r->arena, &path);
    write_text(&r->w, "ALTER SEQUENCE IF EXISTS ");
    write_path(&r->w, &(model_name){.schema = table->schema, .name = sequence});
    write_text(&r->w, " RENAME TO ");
    write_name(&r->w, old_name(r, sequence));
    write_end(&r->w);
    write_alter_column(r, now->table, now->name);
    write_text(&r->w, "ADD");
    write_identity(&r->w, now);
    write_end(&r->w);
    write_text(&r->w, "SELECT setval(pg_get_serial_sequence(");
    pg_quote_text(r->w.out, quoted);
    write_text(&r->w, ", ");
    pg_quote_text(r->w.out, now->name);
    write_text(&r->w, "), pg_sequence_last_value(pg_get_serial_sequence(");
    pg_quote_text(r->w.out, quoted);
    write_text(&r->w, ", ");
    pg_quote_text(r->w.out, old_name(r, now->name));
    write_text(&r->w, ")::regclass))");
    write_end(&r->w);
}

static void move_serial(renderer *r, const model_column *now) {
    const model_name sequence = {.schema = now->table->name.schema, .name = now->serial_sequence};
    orm__buffer path = {0};
    pg_quote_path(&path, sequence.schema, sequence.name);
    write_text(&r->w, "ALTER SEQUENCE ");
    write_path(&r->w, &sequence);
    write_text(&r->w, " AS ");
    write_type(&r->w, &now->type);
    write_text(&r->w, " OWNED BY ");
    write_path(&r->w, &now->table->name);
    write_text(&r->w, ".");
    write_name(&r->w, now->name);
    write_end(&r->w);
    write_alter_column(r, now->table, now->name);
    write_text(&r->w, "SET DEFAULT nextval(");
    pg_quote_text(r->w.out, gen_keep(r->arena, &path));
    write_text(&r->w, ")");
    write_end(&r->w);
}

/* What gives the column values when a row says none. */
static void move_values(renderer *r, const model_column *now) {
    if (now->identity != IDENTITY_NONE)
        move_identity(r, now);
    else if (now->serial_sequence)
        move_serial(r, now);
    else if (now->default_value.sql) {
        write_alter_column(r, now->table, now->name);
        write_text(&r->w, "SET DEFAULT ");
        write_operand(&r->w, now->default_value.sql);
        write_end(&r->w);
    }
}

static void swap_constraint(renderer *r, const model_constraint *now) {
    write_drop_constraint(r, now->table, now->name);
    write_using_index(r, now, twin_name(r, now->name));
    write_constraint_comment(&r->w, now);
}

/* The old columns take what is left of them along: indexes, and their own sequences. */
static void drop_old(renderer *r, const model_table *table, const twins *all) {
    write_alter(r, table);
    for (size_t i = 0; i < all->len; i++) {
        write_text(&r->w, i ? ", DROP COLUMN " : "DROP COLUMN ");
        write_name(&r->w, old_name(r, all->items[i].now->name));
    }
    write_end(&r->w);
}

static void name_index(renderer *r, const model_index *now) {
    const model_name name = {.schema = now->table->name.schema, .name = now->name};
    const rename_ends ends = {{.schema = name.schema, .name = twin_name(r, now->name)}, name};
    write_rename(r, "ALTER INDEX ", &ends);
    write_comment(&r->w, "INDEX", &name, NULL, now->doc);
}

static void swap(renderer *r, const twin *of) {
    const model_table *table = of->now->table;
    rename_column(r, table, of->now->name, old_name(r, of->now->name));
    rename_column(r, table, of->column.name, of->now->name);
    move_values(r, of->now);
    write_comment(&r->w, "COLUMN", &table->name, of->now->name, of->now->doc);
}

void swap_twins(renderer *r, const operation *of) {
    const model_table *table = of->to.table;
    if (!is_last_twin(r->plan, of))
        return;
    const twins all = twins_of(r, table);
    drop_keeper(r, of);
    for (size_t i = 0; i < all.len; i++)
        swap(r, &all.items[i]);
    for (size_t i = 0; i < table->constraints.len; i++)
        if (constraint_has_twin(r->plan, table->constraints.items[i]))
            swap_constraint(r, table->constraints.items[i]);
    drop_old(r, table, &all);
    for (size_t i = 0; i < table->indexes.len; i++)
        if (index_has_twin(r->plan, table->indexes.items[i]))
            name_index(r, table->indexes.items[i]);
    take_locking(r, table, NULL);
}
