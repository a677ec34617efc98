/*
 * Whether two objects say the same: as they stand, else as the server has them.
 *
 * What agrees as it stands is proven. What does not may only be spelled differently, and then its
 * twins, which the server spelled, agree.
 */
#include <string.h>

#include "migrate/compare.h"
#include "migrate/normal_tokens.h"

/* The twins of a pair; false when no server was asked or it does not have them. */
static bool twins_of(const comparison *c, const void *from, const void *to, const void **old,
                     const void **now) {
    if (!c->stored)
        return false;
    *old = stored_twin(c->from_stored, from);
    *now = stored_twin(c->to_stored, to);
    return *old && *now;
}

/* `agree` of a pair, else of its twins. */
#define SAME(agree, c, from, to)                                                                   \
    const void *old, *now;                                                                         \
    return agree(c, from, to) || (twins_of(c, from, to, &old, &now) && agree((c)->stored, old, now))

/* --- constraints and indexes ------------------------------------------------------------------ */

static ast_action action_of(ast_action action) {
    return action == ACTION_NONE ? ACTION_NO_ACTION : action;
}

static const char *column_now(const comparison *c, const model_constraint *of, size_t i) {
    if (of->ref_columns.len != of->ref_column_names.len)
        return of->ref_column_names.items[i];
    const model_column *now = pairing_new(c->pairs, of->ref_columns.items[i]);
    return now ? now->name : of->ref_column_names.items[i];
}

static bool same_target(const comparison *c, const model_constraint *from,
                        const model_constraint *to) {
    if (from->ref_table && to->ref_table) {
        if (pairing_new(c->pairs, from->ref_table) != to->ref_table)
            return false;
    } else {
        const model_name a = {.schema = from->ref_schema, .name = from->ref_name};
        const model_name b = {.schema = to->ref_schema, .name = to->ref_name};
        if (!same_path(c, &a, &b))
            return false;
    }
    if (from->ref_column_names.len != to->ref_column_names.len)
        return false;
    for (size_t i = 0; i < from->ref_column_names.len; i++)
        if (strcmp(column_now(c, from, i), to->ref_column_names.items[i]) != 0)
            return false;
    return true;
}

static bool same_foreign_key(const comparison *c, const model_constraint *from,
                             const model_constraint *to) {
    return same_target(c, from, to) && action_of(from->on_delete) == action_of(to->on_delete) &&
           action_of(from->on_update) == action_of(to->on_update) &&
           same_columns(c, &from->set_columns, &to->set_columns) &&
           from->match_full == to->match_full;
}

static bool constraints_agree(const comparison *c, const model_constraint *from,
                              const model_constraint *to) {
    const normal_context from_in = {.table = from->table, .condition = true};
    const normal_context to_in = {.table = to->table, .condition = true};
    if (from->kind != to->kind || !same_columns(c, &from->columns, &to->columns))
        return false;
    if (from->kind == CONSTRAINT_FOREIGN_KEY)
        return same_foreign_key(c, from, to);
    return same_columns(c, &from->include, &to->include) &&
           from->nulls_not_distinct == to->nulls_not_distinct &&
           same_options(&from->options, &to->options) &&
           same_text(from->tablespace, to->tablespace) && from->no_inherit == to->no_inherit &&
           same_text(from->method, to->method) &&
           same_elements(c, from->table, &from->elements, to->table, &to->elements) &&
           same_expression(c, &from->check, &from_in, &to->check, &to_in);
}

static bool indexes_agree(const comparison *c, const model_index *from, const model_index *to) {
    const normal_context from_in = {.table = from->table, .condition = true};
    const normal_context to_in = {.table = to->table, .condition = true};
    return from->unique == to->unique && from->nulls_not_distinct == to->nulls_not_distinct &&
           same_text(from->method, to->method) &&
           same_elements(c, from->table, &from->elements, to->table, &to->elements) &&
           same_columns(c, &from->include, &to->include) &&
           same_text(from->tablespace, to->tablespace) &&
           same_expression(c, &from->where, &from_in, &to->where, &to_in);
}

bool same_but_deferral(const comparison *c, const model_constraint *from,
                       const model_constraint *to) {
    SAME(constraints_agree, c, from, to);
}

bool same_constraint(const comparison *c, const model_constraint *from,
                     const model_constraint *to) {
    return from->deferrable == to->deferrable &&
           from->initially_deferred == to->initially_deferred && same_but_deferral(c, from, to);
}

bool same_but_options(const comparison *c, const model_index *from, const model_index *to) {
    SAME(indexes_agree, c, from, to);
}

bool same_index(const comparison *c, const model_index *from, const model_index *to) {
    return same_options(&from->options, &to->options) && same_but_options(c, from, to);
}

/* --- columns and domains ------------------------------------------------------------------------ */

/* Between types a default is compared as it stands: it takes whichever type the column has. */
static bool defaults_agree(const comparison *c, const model_column *from, const model_column *to) {
    bool same = same_type(c, &from->type, &to->type);
    const normal_context from_in = {.result = same ? &from->type : NULL};
    const normal_context to_in = {.result = same ? &to->type : NULL};
    return same_expression(c, &from->default_value, &from_in, &to->default_value, &to_in);
}

/* A sequence that is declared for its column may come back as serial, and with it the default. */
static bool stored_defaults_agree(const comparison *c, const model_column *from,
                                  const model_column *to) {
    return same_text(from->serial_sequence, to->serial_sequence) && defaults_agree(c, from, to);
}

bool same_default(const comparison *c, const model_column *from, const model_column *to) {
    const void *old, *now;
    return defaults_agree(c, from, to) ||
           (twins_of(c, from, to, &old, &now) && stored_defaults_agree(c->stored, old, now));
}

static bool generated_agree(const comparison *c, const model_column *from, const model_column *to) {
    const normal_context from_in = {.table = from->table, .result = &from->type};
    const normal_context to_in = {.table = to->table, .result = &to->type};
    return same_expression(c, &from->generated, &from_in, &to->generated, &to_in);
}

bool same_generated(const comparison *c, const model_column *from, const model_column *to) {
    SAME(generated_agree, c, from, to);
}

static bool domain_defaults_agree(const comparison *c, const model_domain *from,
                                  const model_domain *to) {
    const normal_context from_in = {.result = &from->type}, to_in = {.result = &to->type};
    return same_expression(c, &from->default_value, &from_in, &to->default_value, &to_in);
}

bool same_domain_default(const comparison *c, const model_domain *from, const model_domain *to) {
    SAME(domain_defaults_agree, c, from, to);
}

static bool domain_checks_agree(const comparison *c, const model_domain *from,
                                const model_constraint *a, const model_domain *to,
                                const model_constraint *b) {
    const normal_context from_in = {.domain = from, .condition = true};
    const normal_context to_in = {.domain = to, .condition = true};
    return same_expression(c, &a->check, &from_in, &b->check, &to_in);
}

bool same_domain_check(const comparison *c, const model_domain *from, const model_constraint *a,
                       const model_domain *to, const model_constraint *b) {
    const void *old_domain, *new_domain, *old, *now;
    return domain_checks_agree(c, from, a, to, b) ||
           (twins_of(c, from, to, &old_domain, &new_domain) && twins_of(c, a, b, &old, &now) &&
            domain_checks_agree(c->stored, old_domain, old, new_domain, now));
}

/* --- tables ------------------------------------------------------------------------------------- */

static bool same_values(orm_arena *arena, const char *const *from, size_t from_len,
                        const char *const *to, size_t to_len) {
    if (from_len != to_len)
        return false;
    for (size_t i = 0; i < from_len; i++)
        if (strcmp(normal_tokens(arena, from[i], NULL, NULL),
                   normal_tokens(arena, to[i], NULL, NULL)) != 0)
            return false;
    return true;
}

static bool bounds_agree(const comparison *c, const model_table *from_table,
                         const model_table *to_table) {
    const model_bound *from = &from_table->bound, *to = &to_table->bound;
    orm_arena *arena = c->arena;
    return from->kind == to->kind && same_text(from->modulus, to->modulus) &&
           same_text(from->remainder, to->remainder) &&
           same_values(arena, from->from.items, from->from.len, to->from.items, to->from.len) &&
           same_values(arena, from->to.items, from->to.len, to->to.items, to->to.len);
}

bool same_bound(const comparison *c, const model_table *from, const model_table *to) {
    SAME(bounds_agree, c, from, to);
}

static bool keys_agree(const comparison *c, const model_table *from, const model_table *to) {
    return same_text(from->partitioning.method, to->partitioning.method) &&
           same_elements(c, from, &from->partitioning.key, to, &to->partitioning.key);
}

bool same_partitioning(const comparison *c, const model_table *from, const model_table *to) {
    SAME(keys_agree, c, from, to);
}

static const char *view_form(const comparison *c, const model_table *view) {
    return view->view.sql ? normal_tokens(c->arena, view->view.sql, NULL, NULL) : "";
}

static bool views_agree(const comparison *c, const model_table *from, const model_table *to) {
    return strcmp(view_form(c, from), view_form(c, to)) == 0;
}

static bool selects_agree(const comparison *c, const model_table *from, const model_table *to) {
    SAME(views_agree, c, from, to);
}

bool same_view(const comparison *c, const model_table *from, const model_table *to) {
    return from->kind == to->kind && same_options(&from->options, &to->options) &&
           same_path(c, &from->name, &to->name) && selects_agree(c, from, to);
}
