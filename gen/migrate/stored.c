/* Models as PostgreSQL has them; see stored.h. */
#include "migrate/stored.h"

#include <string.h>

#include "ddl/ddl.h"
#include "migrate/compare.h"
#include "migrate/statements.h"

/* --- making ------------------------------------------------------------------------------------ */

/* Statements of one call share a transaction, and its locks must find room. */
enum { AT_ONCE = 200 };

static bool run(shadow_database *in, const char *sql, diag *sink) {
    const shadow_failure *failure = shadow_run(in, sql);
    if (failure)
        shadow_report(failure, "the schema cannot be made on the shadow server", sql, sink);
    return !failure;
}

/* What fails together is run again one by one, so that the message shows the statement. */
static bool run_some(shadow_database *in, const sql_statements *all, size_t first, size_t end,
                     diag *sink) {
    orm__buffer some = {0};
    for (size_t i = first; i < end; i++)
        orm__buffer_printf(&some, "%s;\n", all->items[i]->sql);
    if (orm__buffer_failed(&some))
        gen_out_of_memory();
    bool together = !shadow_run(in, orm__buffer_text(&some)), fine = true;
    for (size_t i = first; !together && fine && i < end; i++)
        fine = run(in, all->items[i]->sql, sink);
    orm__buffer_free(&some);
    return fine;
}

bool stored_make_objects(orm_arena *arena, shadow_database *in, const model *of, diag *sink) {
    orm__buffer text = {0};
    sql_statements all = {0};
    bool fine = true;
    ddl_write(of, &text);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    statements_split(arena, orm__buffer_text(&text), false, 0, &all);
    for (size_t i = 0; i < all.len && fine; i += AT_ONCE)
        fine = run_some(in, &all, i, i + AT_ONCE < all.len ? i + AT_ONCE : all.len, sink);
    orm__buffer_free(&text);
    return fine;
}

/* --- twins ------------------------------------------------------------------------------------- */

static void pair_parts(comparison *c, const model_table *from, const model_table *to) {
    for (size_t i = 0; i < from->constraints.len; i++)
        for (size_t k = 0; k < to->constraints.len; k++)
            if (strcmp(from->constraints.items[i]->name, to->constraints.items[k]->name) == 0)
                pairing_add(c->pairs, c->arena, from->constraints.items[i],
                            to->constraints.items[k]);
    for (size_t i = 0; i < from->indexes.len; i++)
        for (size_t k = 0; k < to->indexes.len; k++)
            if (strcmp(from->indexes.items[i]->name, to->indexes.items[k]->name) == 0)
                pairing_add(c->pairs, c->arena, from->indexes.items[i], to->indexes.items[k]);
}

static void pair_checks(comparison *c, const model_domain *from, const model_domain *to) {
    for (size_t i = 0; i < from->checks.len; i++)
        for (size_t k = 0; k < to->checks.len; k++)
            if (strcmp(from->checks.items[i]->name, to->checks.items[k]->name) == 0)
                pairing_add(c->pairs, c->arena, from->checks.items[i], to->checks.items[k]);
}

static void pair_twins(orm_arena *arena, const model *of, stored_model *out) {
    comparison c = {.arena = arena, .from = of, .to = out->model, .pairs = &out->twins};
    pair_objects(&c);
    for (size_t i = 0; i < of->tables.len; i++) {
        const model_table *twin = pairing_new(c.pairs, of->tables.items[i]);
        if (twin)
            pair_parts(&c, of->tables.items[i], twin);
    }
    for (size_t i = 0; i < of->domains.len; i++) {
        const model_domain *twin = pairing_new(c.pairs, of->domains.items[i]);
        if (twin)
            pair_checks(&c, of->domains.items[i], twin);
    }
}

const void *stored_twin(const stored_model *in, const void *object) {
    return in->is_original ? object : pairing_new(&in->twins, object);
}

/* --- reading ----------------------------------------------------------------------------------- */

static bool make_and_read(orm_arena *arena, shadow_database *in, const model *of, stored_model *out,
                          diag *sink) {
    inspect_leftovers leftovers = {0};
    if (of->stored && of->server == shadow_version(in)) {
        *out = (stored_model){.model = of, .is_original = true};
        return true;
    }
    if (!stored_make_objects(arena, in, of, sink))
        return false;
    *out = (stored_model){.model = shadow_inspect(in, &leftovers, sink)};
    if (!out->model)
        return false;
    pair_twins(arena, of, out);
    return true;
}

bool stored_read(orm_arena *arena, shadow *server, const model *of, stored_model *out, diag *sink) {
    shadow_database *in = shadow_create(server, sink);
    bool read = in && make_and_read(arena, in, of, out, sink);
    shadow_drop(in);
    return read;
}
