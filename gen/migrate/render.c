/* Operations as steps: how statements become steps, and which transactions they want. */
#include "migrate/render.h"

#include <string.h>

#include "postgres/quote.h"

/* --- taking steps -------------------------------------------------------------------------------- */

static void add_step(renderer *r, step_place where, const char *sql, size_t len, const char *note) {
    while (len && strchr("; \n", sql[len - 1]))
        len--;
    while (len && *sql == '\n')
        sql++, len--;
    if (where == STEP_INSIDE && r->committed)
        where = STEP_AFTER;
    r->committed = where == STEP_OUTSIDE;
    if (where != STEP_INSIDE)
        r->locked = NULL;
    gen_list_add(r->arena, &r->steps, (migrate_step){where, gen_copy(r->arena, sql, len), note});
}

void take(renderer *r, step_place where, const char *note) {
    for (size_t i = 0; i < r->w.ends.len; i++) {
        size_t end = r->w.ends.items[i];
        add_step(r, i && where == STEP_AFTER ? STEP_INSIDE : where, r->w.out->data + r->taken,
                 end - r->taken, i ? NULL : note);
        r->taken = end;
    }
    r->w.ends.len = 0;
    r->taken = r->w.out->len;
}

/* A table that stays is one table, whichever side names it. */
static const model_table *side_after(const renderer *r, const model_table *table) {
    const model_table *now = pairing_new(&r->plan->pairs, table);
    return now ? now : table;
}

void set_locked(renderer *r, const model_table *table) {
    r->locked = side_after(r, table);
}

void take_locking(renderer *r, const model_table *table, const char *note) {
    if (is_new_table(r, table)) {
        take(r, STEP_INSIDE, note);
        return;
    }
    const model_table *before = r->locked;
    take(r, before && before != side_after(r, table) ? STEP_AFTER : STEP_INSIDE, note);
    set_locked(r, table);
}

bool is_new_table(const renderer *r, const model_table *table) {
    return !pairing_old(&r->plan->pairs, table) && !pairing_new(&r->plan->pairs, table);
}

/* --- pieces ----------------------------------------------------------------------------------------- */

void write_alter(renderer *r, const model_table *table) {
    write_text(&r->w, "ALTER TABLE ");
    write_path(&r->w, &table->name);
    write_text(&r->w, " ");
}

void write_alter_column(renderer *r, const model_table *table, const char *column) {
    write_alter(r, table);
    write_text(&r->w, "ALTER COLUMN ");
    write_name(&r->w, column);
    write_text(&r->w, " ");
}

static bool has_option(const model_options *in, const char *name) {
    for (size_t i = 0; i < in->len; i++)
        if (strcmp(in->items[i].name, name) == 0)
            return true;
    return false;
}

void write_changed_options(renderer *r, const char *head, const model_name *name,
                           const model_options *from, const model_options *to) {
    model_options gone = {0};
    for (size_t i = 0; i < from->len; i++)
        if (!has_option(to, from->items[i].name))
            gen_list_add(r->arena, &gone, (model_option){.name = from->items[i].name});
    const struct {
        const char *verb;
        const model_options *options;
    } parts[] = {{" RESET ", &gone}, {" SET ", to}};
    for (size_t i = 0; i < 2; i++) {
        if (!parts[i].options->len)
            continue;
        write_text(&r->w, head);
        write_path(&r->w, name);
        write_text(&r->w, parts[i].verb);
        write_option_list(&r->w, parts[i].options);
        write_end(&r->w);
    }
}

const char *derived_name(renderer *r, const char *name, const char *ending) {
    enum { MAX_NAME = 63 };
    size_t len = strlen(name), room = MAX_NAME - strlen(ending);
    if (len > room)
        for (len = room; len && ((unsigned char)name[len] & 0xC0) == 0x80;)
            len--;
    return gen_printf(r->arena, "%.*s%s", (int)len, name, ending);
}

/* --- renames ---------------------------------------------------------------------------------------- */

rename_ends ends_of(renderer *r, const operation *of, const model_name *from,
                    const model_name *to) {
    rename_ends ends = {*from, *to};
    const model_name away = {.schema = from->schema, .name = derived_name(r, from->name, "__away")};
    if (of->half == RENAME_AWAY)
        ends.to = away;
    else if (of->half == RENAME_ARRIVES)
        ends.from = away;
    return ends;
}

rename_ends ends_within(renderer *r, const operation *of, const char *from, const char *to) {
    return ends_of(r, of, &(model_name){.name = from}, &(model_name){.name = to});
}

void write_rename(renderer *r, const char *verb, const rename_ends *ends) {
    const char *from = ends->from.schema ? ends->from.schema : "public";
    const char *to = ends->to.schema ? ends->to.schema : "public";
    if (strcmp(from, to) != 0) {
        write_text(&r->w, verb);
        write_path(&r->w, &ends->from);
        write_text(&r->w, " SET SCHEMA ");
        write_name(&r->w, to);
        write_end(&r->w);
    }
    if (strcmp(ends->from.name, ends->to.name) != 0) {
        write_text(&r->w, verb);
        write_path(&r->w, &(model_name){.schema = ends->to.schema, .name = ends->from.name});
        write_text(&r->w, " RENAME TO ");
        write_name(&r->w, ends->to.name);
        write_end(&r->w);
    }
}

void write_statement(renderer *r, const char *verb, const model_name *name, const char *rest) {
    write_text(&r->w, verb);
    write_path(&r->w, name);
    write_text(&r->w, rest);
    write_end(&r->w);
}

void write_drop(renderer *r, const operation *of, const char *verb, const model_name *name) {
    const rename_ends ends = ends_of(r, of, name, name);
    write_statement(r, verb, &ends.to, "");
}

void rename_object(renderer *r, const operation *of, const char *verb, const model_name *from,
                   const model_name *to) {
    const rename_ends ends = ends_of(r, of, from, to);
    write_rename(r, verb, &ends);
    take(r, STEP_INSIDE, NULL);
}

void write_inner_rename(renderer *r, const char *what, const rename_ends *ends) {
    write_text(&r->w, what);
    write_name(&r->w, ends->from.name);
    write_text(&r->w, " TO ");
    write_name(&r->w, ends->to.name);
    write_end(&r->w);
}

void take_rename(renderer *r, const operation *of) {
    if (!of->together) {
        take_locking(r, of->to.table, NULL);
        return;
    }
    take(r, STEP_INSIDE, NULL);
    set_locked(r, of->to.table);
}

/* --- the whole -------------------------------------------------------------------------------------- */

static void (*const renderers[])(renderer *, const operation *) = {
#define OPERATION(name, when, words) [OPERATION_##name] = render_##name,
#include "migrate/operations.def"
#undef OPERATION
};

/* What is there already is never written for the sake of something else. */
static void mark_existing(renderer *r) {
    const model *to = r->plan->to;
    for (size_t i = 0; i < to->domains.len; i++)
        if (pairing_old(&r->plan->pairs, to->domains.items[i]))
            is_first(&r->w, to->domains.items[i]);
    for (size_t i = 0; i < to->composites.len; i++)
        if (pairing_old(&r->plan->pairs, to->composites.items[i]))
            is_first(&r->w, to->composites.items[i]);
    for (size_t i = 0; i < to->tables.len; i++)
        if (pairing_old(&r->plan->pairs, to->tables.items[i]))
            is_first(&r->w, to->tables.items[i]);
}

/* Bodies of functions may name what comes only later. */
static void set_function_bodies(renderer *r) {
    const operations *all = &r->plan->operations;
    bool any = false;
    for (size_t i = 0; i < all->len; i++)
        any = any || all->items[i].to.statement;
    if (!any)
        return;
    write_text(&r->w, "SET check_function_bodies = false");
    write_end(&r->w);
    take(r, STEP_OUTSIDE, NULL);
}

/* Objects are qualified; what is written in SQL by hand need not be. */
static void set_search_path(renderer *r) {
    const char *schema = r->plan->to->default_schema;
    if (!schema || !r->plan->operations.len)
        return;
    write_text(&r->w, "SET search_path = ");
    write_name(&r->w, schema);
    write_text(&r->w, ", public");
    write_end(&r->w);
    take(r, STEP_OUTSIDE, NULL);
}

static void drop_left_types(renderer *r) {
    for (size_t i = 0; i < r->left.len; i++) {
        write_text(&r->w, r->left.items[i]);
        write_end(&r->w);
        take(r, STEP_INSIDE, NULL);
    }
}

migrate_steps migrate_render(const migrate_plan *plan) {
    orm__buffer out = {0};
    renderer r = {.arena = plan->arena, .plan = plan};
    r.w = (ddl_writer){.out = &out, .arena = plan->arena, .model = plan->to};
    mark_existing(&r);
    set_function_bodies(&r);
    set_search_path(&r);
    for (size_t i = 0; i < plan->operations.len; i++)
        if (!plan->operations.items[i].refusal)
            renderers[plan->operations.items[i].kind](&r, &plan->operations.items[i]);
    drop_left_types(&r);
    if (orm__buffer_failed(&out))
        gen_out_of_memory();
    orm__buffer_free(&out);
    return r.steps;
}

/* A range of pages at a time, each in a transaction of its own; what came behind the last one
 * meanwhile is taken at the end. */
static void write_batched(const migrate_step *step, FILE *out) {
    orm__buffer table = {0};
    pg_quote_text(&table, step->batched);
    if (orm__buffer_failed(&table))
        gen_out_of_memory();
    const char *tag = strstr(step->sql, "$fill$") ? "$fill_rows$" : "$fill$";
    fprintf(out,
            "DO %s\nDECLARE\n    pages bigint := pg_relation_size(%s) /"
            " current_setting('block_size')::bigint;\nBEGIN\n"
            "    FOR page IN 0 .. pages BY 128 LOOP\n        %s\n"
            "            AND ctid >= format('(%%s,0)', page)::tid"
            " AND ctid < format('(%%s,0)', page + 128)::tid;\n"
            "        COMMIT;\n    END LOOP;\n    %s;\nEND %s;\n\n",
            tag, orm__buffer_text(&table), step->sql, step->sql, tag);
    orm__buffer_free(&table);
}

static void write_step(const migrate_step *step, bool open, FILE *out) {
    if (step->note)
        fprintf(out, "-- %s\n", step->note);
    if (step->batched)
        write_batched(step, out);
    else
        fprintf(out, "%s;\n%s", step->sql, open ? "" : "\n");
}

void migrate_write_sql(const migrate_steps *steps, FILE *out) {
    bool open = false;
    for (size_t i = 0; i < steps->len; i++) {
        const migrate_step *step = &steps->items[i];
        bool outside = step->place == STEP_OUTSIDE || step->batched;
        if (open && (step->place != STEP_INSIDE || outside)) {
            fputs("COMMIT;\n\n", out);
            open = false;
        }
        if (outside)
            fputs("-- in no transaction\n", out);
        else if (!open)
            fputs("BEGIN;\n", out);
        open = !outside;
        write_step(step, open, out);
    }
    fputs(open ? "COMMIT;\n" : "", out);
}
