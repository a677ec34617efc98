/*
 * The order of operations.
 *
 * Nearly all of it is in phases.def. Within a phase models are in order already: a table stands
 * after what it hangs on. What remains is generated columns, which must go before the columns that
 * they are made of and come after them, and renames that want a name which another one still has.
 */
#include "migrate/order.h"

#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "migrate/expand.h"
#include "migrate/owned_sequences.h"
#include "migrate/put_aside.h"
#include "migrate/rename_order.h"
#include "migrate/statements.h"

static const operation_phase phases[] = {
#define OPERATION(name, when, words) [OPERATION_##name] = PHASE_##when,
#include "migrate/operations.def"
#undef OPERATION
};

static const bool backwards[] = {
#define PHASE(name, backwards) [PHASE_##name] = backwards,
#include "migrate/phases.def"
#undef PHASE
};

operation_phase phase_of(operation_kind kind) {
    return phases[kind];
}

static bool is_generated(const operation *of) {
    const model_column *column = of->from.column ? of->from.column : of->to.column;
    return column && column->generated.sql != NULL;
}

/* Generated columns come last among those added, and so first among those dropped. */
static int compare_generated(const operation *a, const operation *b) {
    if (a->kind != OPERATION_COLUMN_ADD && a->kind != OPERATION_COLUMN_DROP)
        return 0;
    return is_generated(a) - is_generated(b);
}

/* An identity is required: it goes before the column may be NULL, and comes after it may not. */
static int compare_identity(const operation *a, const operation *b) {
    const operation *of[] = {a, b};
    int rank[2] = {0, 0};
    if (a->to.column != b->to.column || a->from.column != b->from.column)
        return 0;
    for (int i = 0; i < 2; i++)
        if (of[i]->kind == OPERATION_COLUMN_IDENTITY)
            rank[i] = (of[i]->from.column->identity == IDENTITY_NONE) -
                      (of[i]->to.column->identity == IDENTITY_NONE);
    return rank[0] - rank[1];
}

static size_t type_nesting(const model_type *type);

/* How deep domains and composite types stand in each other. */
static size_t nesting(const model_domain *domain, const model_composite *composite) {
    size_t deepest = domain ? type_nesting(&domain->type) : 0;
    for (size_t i = 0; composite && i < composite->attributes.len; i++) {
        size_t depth = type_nesting(&composite->attributes.items[i].type);
        deepest = depth > deepest ? depth : deepest;
    }
    return deepest;
}

static size_t type_nesting(const model_type *type) {
    bool nests = type->kind == TYPE_DOMAIN || type->kind == TYPE_COMPOSITE;
    return nests ? 1 + nesting(type->domain, type->composite) : 0;
}

static bool drops_type(const operation *of) {
    return of->kind == OPERATION_DOMAIN_DROP || of->kind == OPERATION_COMPOSITE_DROP;
}

/* What others are made of comes first, and so goes last. */
static int compare_nesting(const operation *a, const operation *b) {
    bool added = a->kind == OPERATION_COMPOSITE_ADD && b->kind == OPERATION_COMPOSITE_ADD;
    if (!added && !(drops_type(a) && drops_type(b)))
        return 0;
    const migrate_object *one = added ? &a->to : &a->from, *other = added ? &b->to : &b->from;
    size_t first = nesting(one->domain, one->composite);
    size_t second = nesting(other->domain, other->composite);
    return (first > second) - (first < second);
}

static operation_phase phase_in(const operation *of) {
    if (of->late)
        return of->to.domain || of->to.composite ? PHASE_ADD_LATE_TYPES : PHASE_DROP_LATE_TYPES;
    return of->early ? PHASE_EXPAND_TYPES : phase_of(of->kind);
}

static int compare_operations(const void *left, const void *right) {
    const operation *a = left, *b = right;
    operation_phase first = phase_in(a), second = phase_in(b);
    if (first != second)
        return first < second ? -1 : 1;
    int apart = compare_generated(a, b);
    if (apart == 0)
        apart = compare_identity(a, b);
    if (apart == 0)
        apart = compare_nesting(a, b);
    if (apart == 0)
        apart = a->order < b->order ? -1 : a->order > b->order;
    return backwards[first] ? -apart : apart;
}

/* Whether an operation is there for the sake of the order only, which adds it each time anew. */
static bool is_of_order(const operation *of) {
    operation_phase phase = phase_of(of->kind);
    bool renames = phase == PHASE_RENAMES || phase == PHASE_RENAME_LABELS;
    return (renames && of->half == RENAME_AWAY) || keeps_owned_sequence(of);
}

/* As before it was ordered. */
static void forget_order(operations *all) {
    size_t kept = 0;
    for (size_t i = 0; i < all->len; i++) {
        if (is_of_order(&all->items[i]))
            continue;
        all->items[kept] = all->items[i];
        all->items[kept].half = RENAME_WHOLE;
        all->items[kept++].together = false;
    }
    all->len = kept;
}

/* The first operation of a phase or of one behind it. */
static size_t phase_start(const operations *all, operation_phase phase) {
    size_t at = 0;
    while (at < all->len && phase_in(&all->items[at]) < phase)
        at++;
    return at;
}

static void order_phase(migrate_plan *plan, operation_phase phase, aside_finder *put_aside) {
    order_renames(plan, phase_start(&plan->operations, phase),
                  phase_start(&plan->operations, phase + 1), put_aside);
}

static bool is_late(const migrate_plan *plan, const operation *of) {
    bool added = of->kind == OPERATION_DOMAIN_ADD || of->kind == OPERATION_COMPOSITE_ADD;
    bool dropped = of->kind == OPERATION_DOMAIN_DROP || of->kind == OPERATION_COMPOSITE_DROP;
    const migrate_object *side = added ? &of->to : &of->from;
    const model *in = added ? plan->to : plan->from;
    if (!added && !dropped)
        return false;
    return side->domain ? model_domain_late(in, side->domain)
                        : model_composite_late(in, side->composite);
}

void migrate_order(migrate_plan *plan) {
    forget_order(&plan->operations);
    for (size_t i = 0; i < plan->operations.len; i++)
        plan->operations.items[i].late = is_late(plan, &plan->operations.items[i]);
    keep_owned_sequences(plan);
    if (plan->operations.len)
        qsort(plan->operations.items, plan->operations.len, sizeof *plan->operations.items,
              compare_operations);
    order_phase(plan, PHASE_RENAME_LABELS, put_labels_aside);
    order_phase(plan, PHASE_RENAMES, put_names_aside);
}
