/*
 * Differences that may be none.
 *
 * An operation is doubtful when both sides have SQL that people may write in several ways: the
 * object changed, or one went and another of its kind came in the same place, since what differs in
 * its words is not recognised under another name.
 */
#include "migrate/unproven.h"

#include "diag/memory.h"

static bool has_expression(const model_elements *in) {
    for (size_t i = 0; i < in->len; i++)
        if (!in->items[i].column || in->items[i].opclass)
            return true;
    return false;
}

static bool is_spelled(const migrate_object *of) {
    if (of->constraint)
        return of->constraint->check.sql || has_expression(&of->constraint->elements);
    return of->index && (of->index->where.sql || has_expression(&of->index->elements));
}

/* The table or domain on which a part stands, as the new model has it. */
static const void *stand_of(const migrate_plan *plan, const migrate_object *of, bool is_old) {
    const void *stand = of->domain ? (const void *)of->domain : (const void *)of->table;
    return is_old ? pairing_new(&plan->pairs, stand) : stand;
}

/* Whether something of this kind goes from the same place. */
static bool has_counterpart(const migrate_plan *plan, const operation *added) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        bool gone = each->kind == OPERATION_CONSTRAINT_DROP || each->kind == OPERATION_INDEX_DROP ||
                    each->kind == OPERATION_DOMAIN_CHECK_DROP;
        if (gone && !each->from.constraint == !added->to.constraint && is_spelled(&each->from) &&
            stand_of(plan, &each->from, true) == stand_of(plan, &added->to, false))
            return true;
    }
    return false;
}

static bool default_differs(const migrate_plan *plan, const operation *of) {
    (void)plan;
    return of->from.column->default_value.sql && of->to.column->default_value.sql;
}

static bool domain_default_differs(const migrate_plan *plan, const operation *of) {
    (void)plan;
    return of->from.domain->default_value.sql && of->to.domain->default_value.sql;
}

static bool column_is_remade(const migrate_plan *plan, const operation *of) {
    const model_column *old = pairing_old(&plan->pairs, of->to.column);
    return old && old->generated.sql;
}

static bool part_is_another(const migrate_plan *plan, const operation *of) {
    return is_spelled(&of->to) && has_counterpart(plan, of);
}

static bool index_differs(const migrate_plan *plan, const operation *of) {
    (void)plan;
    return is_spelled(&of->from) || is_spelled(&of->to);
}

static bool key_differs(const migrate_plan *plan, const operation *of) {
    (void)plan;
    return of->from.table->partitioning.method && of->to.table->partitioning.method;
}

static bool view_differs(const migrate_plan *plan, const operation *of) {
    return pairing_old(&plan->pairs, of->to.table) != NULL;
}

static bool always(const migrate_plan *plan, const operation *of) {
    (void)plan, (void)of;
    return true;
}

/* By kind of operation; no other is ever doubtful. */
static bool (*const doubts[])(const migrate_plan *plan, const operation *of) = {
    [OPERATION_COLUMN_DEFAULT] = default_differs,
    [OPERATION_DOMAIN_DEFAULT] = domain_default_differs,
    [OPERATION_COLUMN_ADD] = column_is_remade,
    [OPERATION_CONSTRAINT_ADD] = part_is_another,
    [OPERATION_DOMAIN_CHECK_ADD] = part_is_another,
    [OPERATION_INDEX_ADD] = part_is_another,
    [OPERATION_INDEX_REPLACE] = index_differs,
    [OPERATION_PARTITION_BOUND] = always,
    [OPERATION_TABLE_PARTITIONING] = key_differs,
    [OPERATION_VIEW_ADD] = view_differs,
    [OPERATION_STATEMENT_ADD] = always,
    [OPERATION_STATEMENT_DROP] = always,
    [OPERATION_STATEMENT_REPLACE] = always,
    [OPERATION_FIRST_ADD] = always,
    [OPERATION_FIRST_DROP] = always,
    [OPERATION_ROUTINE_ASIDE] = always,
    [OPERATION_ROUTINE_BACK] = always,
    [OPERATION_COMMENT_DROP] = NULL, /* the last kind */
};

static bool is_doubtful(const migrate_plan *plan, const operation *of) {
    return !of->forced && doubts[of->kind] && doubts[of->kind](plan, of);
}

void note_unproven(migrate_plan *plan) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if (is_doubtful(plan, each))
            gen_list_add(plan->arena, &plan->unproven, each->line);
    }
}
