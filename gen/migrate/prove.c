/*
 * Migrations that are tried before anyone sees them.
 *
 *   EMPTY → OLD    the old model's objects and rows are made
 *   OLD   → NEW    the steps up;   the catalogue is then the new model's, kept rows are unchanged
 *   NEW   → OLD    the steps down; the catalogue is the old model's again, kept rows are unchanged
 *   OLD   → NEW    the steps up again, with the same result
 *
 * Rows are guesses. Where they are what a step fails on, that is noted and the migration is tried
 * without any: whether the rows of a real database fit is not for a proof to say.
 */
#include "migrate/prove.h"

#include <string.h>

#include "diag/memory.h"
#include "diag/progress.h"
#include "migrate/prove_effects.h"
#include "migrate/prove_rows.h"
#include "migrate/stored.h"

typedef struct proving {
    orm_arena *arena;
    shadow *server;
    const proof_request *request;
    const migrate_plan *plan;
    const model *old, *now; /* the catalogues that there must be */
    const model *none;      /* a model of nothing */
    proof *out;
    diag *sink;
    shadow_database *in;
    const char *spoilt; /* what rows that do not fit were the reason for; NULL when nothing */
} proving;

/* --- steps --------------------------------------------------------------------------------------- */

/* Whether rows are to blame: they break a rule, or do not become what they should. */
static bool is_about_rows(const shadow_failure *failure) {
    return strncmp(failure->sqlstate, "23", 2) == 0 || strncmp(failure->sqlstate, "22", 2) == 0;
}

static bool fail_step(proving *p, const char *which, size_t at, const shadow_failure *failure,
                      const char *sql) {
    const char *doing = gen_printf(p->arena, "step %zu of %s fails", at + 1, which);
    shadow_run(p->in, "ROLLBACK");
    if (is_about_rows(failure) && p->out->rows) {
        p->spoilt =
            gen_printf(p->arena, "%s with the rows of the proof: %s", doing, failure->message);
        return false;
    }
    shadow_report(failure, doing, sql, p->sink);
    return false;
}

static bool control(proving *p, const char *which, size_t at, const char *sql) {
    const shadow_failure *failure = shadow_run(p->in, sql);
    return !failure || fail_step(p, which, at, failure, sql);
}

/* Runs one step; *open says whether a transaction is. */
static bool run_step(proving *p, const char *which, const migrate_steps *steps, size_t at,
                     bool *open, proof_step *effects) {
    const migrate_step *step = &steps->items[at];
    relations_seen before, after;
    bool begins = !*open || step->place != STEP_INSIDE;
    if (*open && begins && !control(p, which, at, "COMMIT"))
        return false;
    *open = step->place != STEP_OUTSIDE;
    const shadow_failure *failure = effects ? prove_look(p->in, &before) : NULL;
    if (!failure && *open && begins && !control(p, which, at, "BEGIN"))
        return false;
    if (!failure)
        failure = shadow_run(p->in, step->sql);
    if (!failure && effects)
        failure = prove_look(p->in, &after);
    if (failure)
        return fail_step(p, which, at, failure, step->sql);
    if (effects)
        prove_effects(p->arena, &before, &after, begins, effects);
    return true;
}

/* Runs all; fills `effects` unless that is NULL. */
static bool run_steps(proving *p, const char *which, const migrate_steps *steps,
                      proof_steps *effects) {
    bool open = false;
    for (size_t i = 0; i < steps->len; i++) {
        proof_step made = {0};
        progress_show("proving the migration: %s, step %zu of %zu", which, i + 1, steps->len);
        if (!run_step(p, which, steps, i, &open, effects ? &made : NULL))
            return false;
        if (effects)
            gen_list_add(p->arena, effects, made);
    }
    return !open || control(p, which, steps->len - 1, "COMMIT");
}

/* --- what must hold ------------------------------------------------------------------------------ */

/* An extension whose schema nobody says stays in whichever it is. */
static bool is_left_open(const model *said, const operation *of) {
    for (size_t i = 0; of->kind == OPERATION_EXTENSION_SCHEMA && i < said->extensions.len; i++)
        if (strcmp(said->extensions.items[i]->name, of->to.extension->name) == 0)
            return !said->extensions.items[i]->schema;
    return false;
}

static bool is_catalogue(proving *p, const char *when, const model *wanted) {
    enum { SHOWN = 10 };
    inspect_leftovers leftovers = {0};
    const model *found = shadow_inspect(p->in, &leftovers, p->sink);
    if (!found)
        return false;
    const migrate_plan *apart = migrate_compare(p->arena, found, wanted);
    const model *said = wanted == p->now ? p->plan->to : p->plan->from;
    size_t shown = 0;
    for (size_t i = 0; i < apart->operations.len && shown < SHOWN; i++) {
        if (is_left_open(said, &apart->operations.items[i]))
            continue;
        diag_error(p->sink, DIAG_PROOF, (span){0},
                   "after %s the catalogue is not as it should be: %s", when,
                   apart->operations.items[i].line);
        shown++;
    }
    return shown == 0;
}

static bool are_rows(proving *p, const char *when, bool is_new, const kept_tables *wanted) {
    kept_tables found = prove_kept(p->plan);
    const shadow_failure *failure = prove_read_rows(p->plan, p->in, is_new, &found);
    if (failure) {
        shadow_report(failure, gen_printf(p->arena, "after %s rows cannot be read", when), NULL,
                      p->sink);
        return false;
    }
    bool same = true;
    for (size_t i = 0; i < found.len; i++) {
        if (strcmp(found.items[i].print, wanted->items[i].print) == 0)
            continue;
        diag_error(
            p->sink, DIAG_PROOF, (span){0},
            "after %s rows of table %s are others, in columns that the migration leaves alone",
            when, found.items[i].from->name.name);
        same = false;
    }
    return same;
}

/* --- the run ------------------------------------------------------------------------------------- */

static const model *empty_model(orm_arena *arena) {
    model *made = gen_new(arena, model);
    made->arena = arena;
    made->package = "schema";
    made->prefix = "";
    return made;
}

static bool begin(proving *p, bool with_rows, kept_tables *rows) {
    const model *from = p->request->from ? p->request->from : p->none;
    p->in = shadow_create(p->server, p->sink);
    if (!p->in || !stored_make_objects(p->arena, p->in, from, p->sink))
        return false;
    if (with_rows)
        prove_fill(p->arena, p->in, from, p->plan, p->out);
    const shadow_failure *failure = prove_read_rows(p->plan, p->in, false, rows);
    if (failure)
        shadow_report(failure, "the rows of the proof cannot be read", NULL, p->sink);
    return !failure;
}

static bool up(proving *p, const char *when, const kept_tables *rows, proof_steps *effects) {
    return run_steps(p, "up", &p->request->up, effects) && is_catalogue(p, when, p->now) &&
           are_rows(p, when, true, rows);
}

static bool down(proving *p, const kept_tables *rows) {
    return run_steps(p, "down", &p->request->down, &p->out->down) &&
           is_catalogue(p, "down", p->old) && are_rows(p, "down", false, rows);
}

static bool attempt(proving *p, bool with_rows) {
    kept_tables rows = prove_kept(p->plan);
    bool held = begin(p, with_rows, &rows) && up(p, "up", &rows, &p->out->up);
    if (held && p->request->reversible)
        held = down(p, &rows) && up(p, "the second up", &rows, NULL);
    shadow_drop(p->in);
    p->in = NULL;
    return held;
}

/* The catalogue of a model made from scratch, unless the comparison has seen it already. */
static const model *catalogue_of(proving *p, const model *of) {
    const stored_model *stored = of == p->plan->from ? p->plan->from_stored
                                 : of == p->plan->to ? p->plan->to_stored
                                                     : NULL;
    if (stored && !stored->is_original)
        return stored->model;
    inspect_leftovers leftovers = {0};
    shadow_database *in = shadow_create(p->server, p->sink);
    const model *found = in && stored_make_objects(p->arena, in, of, p->sink)
                             ? shadow_inspect(in, &leftovers, p->sink)
                             : NULL;
    shadow_drop(in);
    return found;
}

static bool prove(orm_arena *arena, shadow *server, const proof_request *request, proof *out,
                  diag *sink) {
    proving p = {.arena = arena,
                 .server = server,
                 .request = request,
                 .none = empty_model(arena),
                 .out = out,
                 .sink = sink};
    const model *from = request->from ? request->from : p.none;
    *out = (proof){0};
    p.plan = request->plan ? request->plan : migrate_compare(arena, from, request->to);
    p.now = catalogue_of(&p, request->to);
    p.old = p.now && request->reversible ? catalogue_of(&p, from) : p.now;
    if (!p.now || !p.old)
        return false;
    if (attempt(&p, true))
        return true;
    if (!p.spoilt)
        return false;
    *out = (proof){0};
    gen_list_add(arena, &out->notes, p.spoilt);
    return attempt(&p, false);
}

bool migrate_prove(orm_arena *arena, shadow *server, const proof_request *request, proof *out,
                   diag *sink) {
    bool held = prove(arena, server, request, out, sink);
    progress_wipe();
    return held;
}
