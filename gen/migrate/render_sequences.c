/* Steps for sequences; those of identities and serials come and go with their columns. */
#include "migrate/render.h"
#include "postgres/quote.h"

void render_SEQUENCE_ADD(renderer *r, const operation *of) {
    write_sequence(&r->w, of->to.sequence);
    take(r, STEP_INSIDE, NULL);
}

/* One that a column owned went with it. */
void render_SEQUENCE_DROP(renderer *r, const operation *of) {
    write_drop(r, of, "DROP SEQUENCE IF EXISTS ", &of->from.sequence->name);
    take(r, STEP_INSIDE, NULL);
}

void render_SEQUENCE_RENAME(renderer *r, const operation *of) {
    rename_object(r, of, "ALTER SEQUENCE ", &of->from.sequence->name, &of->to.sequence->name);
}

/* ---- options */

/* Whether no number that it may stand at will do. */
static bool are_apart(const sequence_values *from, const sequence_values *to) {
    return from->maxvalue < to->minvalue || to->maxvalue < from->minvalue;
}

void write_changed_sequence(renderer *r, const sequence_values *from, const sequence_values *to,
                            const char *prefix) {
    bool retyped = from->type != to->type; /* which moves bounds that are not given */
    const struct {
        const char *words;
        bool differs;
        long long number;
    } numbers[] = {
        {"INCREMENT BY", from->increment != to->increment, to->increment},
        {"MINVALUE", retyped || from->minvalue != to->minvalue, to->minvalue},
        {"MAXVALUE", retyped || from->maxvalue != to->maxvalue, to->maxvalue},
        {"START WITH", from->start != to->start, to->start},
        {"CACHE", from->cache != to->cache, to->cache},
    };
    if (retyped)
        write_text(&r->w, gen_printf(r->arena, " AS %s", to->type->name));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i].differs)
            write_text(&r->w, gen_printf(r->arena, " %s%s %lld", prefix, numbers[i].words,
                                         numbers[i].number));
    if (from->cycle != to->cycle)
        write_text(&r->w, gen_printf(r->arena, " %s%s", prefix, to->cycle ? "CYCLE" : "NO CYCLE"));
    write_text(&r->w, are_apart(from, to) ? " RESTART" : "");
}

void move_into_bounds(renderer *r, const char *sequence, const sequence_values *from,
                      const sequence_values *to) {
    if (are_apart(from, to) || (to->minvalue <= from->minvalue && from->maxvalue <= to->maxvalue))
        return;
    write_text(&r->w, gen_printf(r->arena,
                                 "SELECT setval(%s, least(greatest(at, %lld), %lld), false)"
                                 " FROM coalesce(pg_sequence_last_value(%s), %lld) AS at"
                                 " WHERE at NOT BETWEEN %lld AND %lld",
                                 sequence, to->minvalue, to->maxvalue, sequence, from->start,
                                 to->minvalue, to->maxvalue));
    write_end(&r->w);
}

void render_SEQUENCE_OPTIONS(renderer *r, const operation *of) {
    const sequence_values from = sequence_values_of(&of->from.sequence->options, NULL);
    const sequence_values to = sequence_values_of(&of->to.sequence->options, NULL);
    const model_name *name = &of->to.sequence->name;
    orm__buffer path = {0}, quoted = {0};
    pg_quote_path(&path, name->schema, name->name);
    pg_quote_text(&quoted, gen_keep(r->arena, &path));
    move_into_bounds(r, gen_printf(r->arena, "%s::regclass", gen_keep(r->arena, &quoted)), &from,
                     &to);
    write_text(&r->w, "ALTER SEQUENCE ");
    write_path(&r->w, name);
    write_changed_sequence(r, &from, &to, "");
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

/* One that was freed has no owner by now. */
static bool was_freed(const renderer *r, const model_sequence *now) {
    for (size_t i = 0; i < r->plan->operations.len; i++)
        if (r->plan->operations.items[i].kind == OPERATION_SEQUENCE_FREE &&
            r->plan->operations.items[i].to.sequence == now)
            return true;
    return false;
}

void render_SEQUENCE_FREE(renderer *r, const operation *of) {
    write_statement(r, "ALTER SEQUENCE ", &of->from.sequence->name, " OWNED BY NONE");
    take(r, STEP_INSIDE, NULL);
}

void render_SEQUENCE_OWNER(renderer *r, const operation *of) {
    const model_sequence *now = of->to.sequence;
    if (now->owner_table)
        write_sequence_owner(&r->w, now);
    else if (!was_freed(r, now))
        write_statement(r, "ALTER SEQUENCE ", &now->name, " OWNED BY NONE");
    take(r, STEP_INSIDE, NULL);
}

void render_SEQUENCE_LOGGED(renderer *r, const operation *of) {
    const model_sequence *now = of->to.sequence;
    write_statement(r, "ALTER SEQUENCE ", &now->name,
                    now->unlogged ? " SET UNLOGGED" : " SET LOGGED");
    take(r, STEP_INSIDE, NULL);
}

void render_OWN_SEQUENCE_RENAME(renderer *r, const operation *of) {
    const char *schema = of->to.table->name.schema;
    const model_name from = {.schema = schema,
                             .name = model_own_sequence(r->arena, of->from.column)};
    const model_name to = {.schema = schema, .name = model_own_sequence(r->arena, of->to.column)};
    rename_object(r, of, "ALTER SEQUENCE IF EXISTS ", &from, &to);
}
