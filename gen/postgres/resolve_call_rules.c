/*
 * How a call may be written: which clauses go with aggregates, window functions and procedures, and
 * what is said when no function fits at all.
 */
#include <string.h>

#include "diag/diag.h"
#include "diag/memory.h"
#include "postgres/resolve_calling.h"

#define FAIL(c, sqlstate, ...) resolve_fail((c)->cat, (c)->error, (sqlstate), __VA_ARGS__)

enum { HINTED_SIGNATURES = 5 };

const char *resolve_written_name(const calling *c) {
    const resolve_request *r = c->request;
    return r->schema ? gen_printf(catalogue_arena(c->cat), "%s.%s", r->schema, r->name) : r->name;
}

/* --- nothing fits ------------------------------------------------------------------------- */

static const char *overloads(const calling *c) {
    const resolve_request *r = c->request;
    orm_arena *arena = catalogue_arena(c->cat);
    const char *text = NULL;
    size_t count = 0;
    for (const catalogue_function *at = NULL;
         (at = catalogue_next_function(c->cat, r->schema, r->name, at)); count++) {
        if (count == HINTED_SIGNATURES)
            return gen_printf(arena, "%s, …", text);
        const char *one =
            resolve_signature(c->cat, NULL, at->name, at->inputs, NULL, at->input_count);
        text = gen_printf(arena, "%s%s", text ? gen_printf(arena, "%s, ", text) : "there is ", one);
    }
    return text;
}

static const char *near_name(const calling *c) {
    size_t count;
    const char *const *names = catalogue_function_names(c->cat, &count);
    const char *near = diag_nearest(c->request->name, names, count);
    return near ? gen_printf(catalogue_arena(c->cat), "did you mean `%s`?", near) : NULL;
}

bool resolve_fail_to_find(calling *c, bool several) {
    const resolve_request *r = c->request;
    const char *signature =
        resolve_signature(c->cat, r->schema, r->name, c->types, c->names, r->count);
    if (several) {
        FAIL(c, "42725", "function %s is not unique", signature);
        c->error->hint = "casts of the arguments would tell which one is meant";
        return false;
    }
    FAIL(c, "42883", "%s %s does not exist", r->call ? "procedure" : "function", signature);
    c->error->hint = overloads(c);
    if (!c->error->hint)
        c->error->hint = near_name(c);
    return false;
}

/* --- plain functions ---------------------------------------------------------------------- */

static bool check_no_clauses(calling *c) {
    const resolve_request *r = c->request;
    const char *name = resolve_written_name(c);
    const struct {
        bool given;
        const char *clause;
    } clauses[] = {{r->distinct, "DISTINCT"},
                   {r->within_group, "WITHIN GROUP"},
                   {r->order_by, "ORDER BY"},
                   {r->filter, "FILTER"}};
    if (r->star)
        return FAIL(c, "42809", "%s(*) specified, but %s is not an aggregate function", name, name);
    for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++)
        if (clauses[i].given)
            return FAIL(c, "42809", "%s specified, but %s is not an aggregate function",
                        clauses[i].clause, name);
    if (r->over)
        return FAIL(c, "42809",
                    "OVER specified, but %s is not a window function nor an aggregate function",
                    name);
    return true;
}

/* --- aggregates --------------------------------------------------------------------------- */

static bool fail_direct(calling *c, const char *hint) {
    const resolve_request *r = c->request;
    FAIL(c, "42883", "function %s does not exist",
         resolve_signature(c->cat, r->schema, r->name, c->types, c->names, r->count));
    c->error->hint = hint;
    return false;
}

static bool fail_direct_count(calling *c, size_t direct) {
    unsigned wanted = c->function->direct_count;
    return fail_direct(c, gen_printf(catalogue_arena(c->cat),
                                     "%s wants %u argument%s before WITHIN GROUP, not %zu",
                                     c->request->name, wanted, wanted == 1 ? "" : "s", direct));
}

/* How many arguments stand before WITHIN GROUP and how many in it, where that is not free. */
static bool check_direct_count(calling *c) {
    const catalogue_function *f = c->function;
    size_t ordered = c->request->ordered, direct = c->request->count - ordered;
    if (!f->variadic || f->direct_count < f->input_count)
        return direct == f->direct_count || fail_direct_count(c, direct);
    if (f->aggregate == CATALOGUE_HYPOTHETICAL_SET && c->chosen->expanded != 2 * ordered)
        return fail_direct(
            c,
            gen_printf(catalogue_arena(c->cat),
                       "%s wants as many arguments before WITHIN GROUP as columns in it", f->name));
    if (f->aggregate == CATALOGUE_ORDERED_SET && c->chosen->expanded <= ordered)
        return fail_direct_count(c, direct);
    return true;
}

/* Each hypothetical argument and the column that it is compared with get a common type. */
static bool unify_hypothetical(calling *c) {
    size_t ordered = c->request->ordered, direct = c->request->count - ordered;
    if (direct < ordered)
        return fail_direct_count(c, direct);
    for (size_t i = direct - ordered, k = direct; i < direct; i++, k++) {
        if (c->declared[i] != OID_ANY)
            continue;
        uint32_t common;
        const uint32_t pair[] = {c->types[k], c->types[i]};
        if (!resolve_common_type(c->cat, "WITHIN GROUP", pair, 2, &common, c->error))
            return false;
        c->types[i] = c->types[k] = common;
    }
    return true;
}

static bool check_ordered_set(calling *c) {
    const char *name = resolve_written_name(c);
    if (!c->request->within_group)
        return FAIL(c, "42809", "WITHIN GROUP is required for ordered-set aggregate %s", name);
    if (c->request->over)
        return FAIL(c, "0A000", "OVER is not supported for ordered-set aggregate %s", name);
    return check_direct_count(c) &&
           (c->function->aggregate != CATALOGUE_HYPOTHETICAL_SET || unify_hypothetical(c));
}

/* What an aggregate's own call, or its use over a window, may not have. */
static bool check_aggregate_call(calling *c) {
    const resolve_request *r = c->request;
    if (r->count == 0 && !r->star && !r->within_group)
        return FAIL(c, "42809", "%s(*) must be used to call a parameterless aggregate function",
                    resolve_written_name(c));
    if (r->over && r->distinct)
        return FAIL(c, "0A000", "DISTINCT is not implemented for window functions");
    if (r->over && r->order_by)
        return FAIL(c, "0A000", "aggregate ORDER BY is not implemented for window functions");
    if (c->named > 0 && !r->over)
        return FAIL(c, "0A000", "aggregates cannot use named arguments");
    return true;
}

static bool check_aggregate(calling *c) {
    if (c->function->aggregate != CATALOGUE_NORMAL_AGGREGATE)
        return check_ordered_set(c) && check_aggregate_call(c);
    if (c->request->within_group)
        return FAIL(c, "42809",
                    "%s is not an ordered-set aggregate, so it cannot have WITHIN GROUP",
                    resolve_written_name(c));
    return check_aggregate_call(c);
}

/* --- window functions --------------------------------------------------------------------- */

static bool check_window(calling *c) {
    const resolve_request *r = c->request;
    if (!r->over)
        return FAIL(c, "42809", "window function %s requires an OVER clause",
                    resolve_written_name(c));
    if (r->within_group)
        return FAIL(c, "42809", "window function %s cannot have WITHIN GROUP",
                    resolve_written_name(c));
    if (r->distinct)
        return FAIL(c, "0A000", "DISTINCT is not implemented for window functions");
    if (r->order_by)
        return FAIL(c, "0A000", "aggregate ORDER BY is not implemented for window functions");
    if (r->filter)
        return FAIL(c, "0A000", "FILTER is not implemented for non-aggregate window functions");
    return true;
}

bool resolve_check_kind(calling *c) {
    bool procedure = c->function && c->function->kind == CATALOGUE_PROCEDURE;
    if (procedure != c->request->call) {
        FAIL(c, "42809", "%s is %s procedure",
             resolve_signature(c->cat, c->request->schema, c->request->name, c->types, c->names,
                               c->request->count),
             procedure ? "a" : "not a");
        c->error->hint =
            procedure ? "a procedure is called with CALL" : "a function is called in SELECT";
        return false;
    }
    if (!c->function)
        return check_no_clauses(c);
    switch (c->function->kind) {
    case CATALOGUE_AGGREGATE:
        return check_aggregate(c);
    case CATALOGUE_WINDOW:
        return check_window(c);
    case CATALOGUE_FUNCTION:
    case CATALOGUE_PROCEDURE:
        break;
    }
    return check_no_clauses(c);
}
