/*
 * Constraints and indexes of a table that is in both models.
 *
 * They are paired by name, by `was`, and else when they say the same: then only the name differs.
 * What is made of a column whose type changes is dropped before and made again after where
 * PostgreSQL could not carry it over.
 */
#include <string.h>

#include "migrate/normal_tokens.h"
#include "migrate/rename_claims.h"

/* --- what a change of columns takes with it ---------------------------------------------------------- */

static bool uses(const comparison *c, const model_column *column, const model_columns *columns,
                 const model_elements *elements, const char *sql) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    for (size_t i = 0; i < elements->len; i++)
        if (elements->items[i].column == column ||
            sql_mentions(c->arena, elements->items[i].expression.sql, column->name))
            return true;
    return sql_mentions(c->arena, sql, column->name);
}

/* Expressions are stored with the types they were written for. */
static bool uses_in_expression(const comparison *c, const model_column *column,
                               const model_elements *elements, const char *sql) {
    for (size_t i = 0; i < elements->len; i++)
        if (sql_mentions(c->arena, elements->items[i].expression.sql, column->name))
            return true;
    return sql_mentions(c->arena, sql, column->name);
}

static bool is_in(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

static bool is_other_type(const comparison *c, const model_column *old) {
    const model_column *now = pairing_new(c->pairs, old);
    return !now || now->type.kind != TYPE_BUILTIN || now->type.builtin != old->type.builtin;
}

/* Whether it calls a routine that is made again. */
static bool calls_aside(const comparison *c, const model_elements *elements, const char *sql) {
    for (size_t i = 0; i < c->aside.len; i++) {
        const char *routine = c->aside.items[i]->routine;
        for (size_t k = 0; k < elements->len; k++)
            if (sql_mentions(c->arena, elements->items[k].expression.sql, routine))
                return true;
        if (sql_mentions(c->arena, sql, routine))
            return true;
    }
    return false;
}

/* Whether a foreign key refers to this key: PostgreSQL takes one with the same columns. */
static bool refers_to(const model_constraint *key, const model_constraint *to) {
    if (key->ref_table != to->table || key->ref_columns.len != to->columns.len)
        return false;
    for (size_t i = 0; i < key->ref_columns.len; i++)
        if (!is_in(&to->columns, key->ref_columns.items[i]))
            return false;
    return true;
}

/* PostgreSQL makes an index anew for a column that it only carries along, but not under a foreign
 * key that needs it. */
static bool is_carried_under_key(const comparison *c, const model_constraint *of,
                                 const model_column *column) {
    for (size_t i = 0; is_in(&of->include, column) && i < c->from->tables.len; i++) {
        const model_table *table = c->from->tables.items[i];
        for (size_t k = 0; k < table->constraints.len; k++)
            if (refers_to(table->constraints.items[k], of))
                return true;
    }
    return false;
}

static bool constraint_must_go(const comparison *c, const model_constraint *of) {
    if (calls_aside(c, &of->elements, of->check.sql))
        return true;
    for (size_t i = 0; i < c->remade.len; i++) {
        const model_column *column = c->remade.items[i];
        if (column->table == of->table &&
            (uses(c, column, &of->columns, &of->elements, of->check.sql) ||
             is_in(&of->include, column)))
            return true;
        if (is_in(&of->ref_columns, column))
            return true;
    }
    for (size_t i = 0; i < c->retyped.len; i++) {
        const model_column *column = c->retyped.items[i];
        if (column->table == of->table &&
            uses_in_expression(c, column, &of->elements, of->check.sql))
            return true;
        if (is_carried_under_key(c, of, column))
            return true;
        if (of->kind == CONSTRAINT_FOREIGN_KEY && is_other_type(c, column) &&
            (is_in(&of->columns, column) || is_in(&of->ref_columns, column)))
            return true;
    }
    return false;
}

/* A column's new type makes PostgreSQL build the parts of a partitioned index anew, and say of each what is
 * said of the whole. */
static bool would_be_echoed(const model_index *of, const model_column *retyped) {
    bool found = is_in(&of->include, retyped);
    for (size_t i = 0; i < of->elements.len; i++)
        found = found || of->elements.items[i].column == retyped;
    return found && of->table->partitioning.method && of->doc && *of->doc;
}

static bool index_must_go(const comparison *c, const model_index *of) {
    static const model_columns none = {0};
    if (calls_aside(c, &of->elements, of->where.sql))
        return true;
    for (size_t i = 0; i < c->remade.len; i++)
        if (c->remade.items[i]->table == of->table &&
            (uses(c, c->remade.items[i], &none, &of->elements, of->where.sql) ||
             is_in(&of->include, c->remade.items[i])))
            return true;
    for (size_t i = 0; i < c->retyped.len; i++)
        if (c->retyped.items[i]->table == of->table &&
            (uses_in_expression(c, c->retyped.items[i], &of->elements, of->where.sql) ||
             would_be_echoed(of, c->retyped.items[i])))
            return true;
    return false;
}

/* --- constraints ------------------------------------------------------------------------------------- */

static const model_constraint *constraint_named(const model_table *in, const char *name) {
    for (size_t i = 0; name && i < in->constraints.len; i++)
        if (strcmp(in->constraints.items[i]->name, name) == 0)
            return in->constraints.items[i];
    return NULL;
}

/* Whether a constraint has the name of one that is the same. */
static bool stays_named(const comparison *c, const model_constraint *old, const model_table *to) {
    const model_constraint *now = constraint_named(to, old->name);
    return now && same_constraint(c, old, now);
}

static const model_constraint *constraint_like(const comparison *c, const model_table *from,
                                               const model_constraint *now) {
    for (size_t i = 0; i < from->constraints.len; i++) {
        const model_constraint *old = from->constraints.items[i];
        if (!pairing_new(c->pairs, old) &&
            (same_constraint(c, old, now)
                 ? !stays_named(c, old, now->table)
                 : old->kind == now->kind && old->kind == CONSTRAINT_PRIMARY_KEY &&
                       !constraint_named(now->table, old->name)))
            return old;
    }
    return NULL;
}

/* The name alone does not make a constraint another kind of one. */
static known_objects known_constraints(comparison *c, const model_table *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->constraints.len; i++) {
        const model_constraint *each = of->constraints.items[i];
        known_add(c, &known, each, gen_printf(c->arena, "%d %s", (int)each->kind, each->name),
                  each->was ? gen_printf(c->arena, "%d %s", (int)each->kind, each->was) : NULL);
    }
    return known;
}

/* What stayed the same keeps its name or gets another one; only then does the name alone count. */
static void pair_constraints(comparison *c, const model_table *from, const model_table *to) {
    const known_objects olds = known_constraints(c, from), news = known_constraints(c, to);
    pair_renamed(c, &olds, &news);
    for (size_t i = 0; i < to->constraints.len; i++) {
        const model_constraint *now = to->constraints.items[i];
        const model_constraint *old = constraint_named(from, now->name);
        if (pairing_old(c->pairs, now) || (old && same_constraint(c, old, now)))
            continue;
        old = constraint_like(c, from, now);
        if (old)
            pairing_add(c->pairs, c->arena, old, now);
    }
    pair_known(c, &olds, &news);
}

static bool is_key(const model_constraint *of) {
    return of->kind == CONSTRAINT_FOREIGN_KEY;
}

static migrate_object constraint_object(const model_constraint *of) {
    return (migrate_object){.table = of->table, .constraint = of};
}

static operation *drop_constraint(comparison *c, const model_constraint *old) {
    gen_list_add(c->arena, &c->gone, old);
    return plan_add(c, is_key(old) ? OPERATION_KEY_DROP : OPERATION_CONSTRAINT_DROP,
                    constraint_object(old), (migrate_object){0}, NULL);
}

static operation *add_constraint(comparison *c, const model_constraint *now) {
    return plan_add(c, is_key(now) ? OPERATION_KEY_ADD : OPERATION_CONSTRAINT_ADD,
                    (migrate_object){0}, constraint_object(now), NULL);
}

/* The old one goes, the new one comes: one difference, or none when only its columns changed. */
static void replace_constraint(comparison *c, const model_constraint *old,
                               const model_constraint *now, bool differs) {
    gen_list_add(c->arena, &c->lost, now->name);
    drop_constraint(c, old)->forced = true;
    operation *add = add_constraint(c, now);
    add->forced = !differs;
    const migrate_object b = constraint_object(now);
    add->line = gen_printf(c->arena, "%s changed", object_label(c->arena, c->to, &b));
}

static bool may_defer_in_place(const comparison *c, const model_constraint *old,
                               const model_constraint *now) {
    return is_key(now) && same_but_deferral(c, old, now);
}

static void compare_constraint(comparison *c, const model_constraint *old,
                               const model_constraint *now) {
    const migrate_object a = constraint_object(old), b = constraint_object(now);
    bool same = same_constraint(c, old, now), must_go = constraint_must_go(c, old);
    if (must_go || (!same && !may_defer_in_place(c, old, now))) {
        replace_constraint(c, old, now, !same);
        return;
    }
    if (strcmp(old->name, now->name) != 0)
        plan_add(c, OPERATION_CONSTRAINT_RENAME, a, b, old->name);
    if (!same)
        plan_add(c, OPERATION_CONSTRAINT_DEFERRAL, a, b, NULL);
    if (old->not_valid && !now->not_valid)
        plan_add(c, OPERATION_CONSTRAINT_VALIDATE, a, b, NULL);
    if (!is_key(now)) /* whose comment is a statement */
        plan_comment(c, a, old->doc, b, now->doc);
}

/* A constraint that is NOT VALID is a statement: of this name on this table, or NULL. */
static const sql_statement *find_unvalidated(const sql_statements *in, const model_table *table,
                                             const char *name) {
    for (size_t i = 0; i < in->len; i++) {
        const sql_statement *each = in->items[i];
        if (each->constraint && strcmp(each->constraint, name) == 0 &&
            strcmp(each->table, table->name.name) == 0)
            return each;
    }
    return NULL;
}

/* What is there and was never checked only has to be. */
static bool validate_constraint(comparison *c, const model_table *from,
                                const model_constraint *now) {
    const sql_statement *old = find_unvalidated(&c->old_statements, from, now->name);
    if (!old)
        return false;
    model_constraint *before = gen_new(c->arena, model_constraint);
    *before = *now;
    before->table = (model_table *)from;
    before->not_valid = true;
    gen_list_add(c->arena, &c->validated, old);
    plan_add(c, OPERATION_CONSTRAINT_VALIDATE, constraint_object(before), constraint_object(now),
             NULL);
    return true;
}

bool hands_down_check(const model_table *table, const char *name) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *each = table->constraints.items[i];
        if (each->kind == CONSTRAINT_CHECK && !each->no_inherit && strcmp(each->name, name) == 0)
            return true;
    }
    for (size_t i = 0; i < table->inherits.len; i++)
        if (hands_down_check(table->inherits.items[i], name))
            return true;
    return false;
}

/* Whether a check is added with a parent, which needs the table to have it before. */
static bool comes_with_parent(const comparison *c, const model_table *from,
                              const model_constraint *now) {
    const model_table *to = now->table;
    for (size_t i = 0; i < to->inherits.len; i++) {
        const model_table *old = pairing_old(c->pairs, to->inherits.items[i]);
        if (!(old && inherits_from(from, old)) &&
            hands_down_check(to->inherits.items[i], now->name))
            return true;
    }
    return false;
}

/* Whether a check stays as a parent's, or goes when the table leaves that parent. */
static bool goes_with_parent(const comparison *c, const model_constraint *old,
                             const model_table *to) {
    const model_table *from = old->table;
    for (size_t i = 0; i < to->inherits.len; i++)
        if (hands_down_check(to->inherits.items[i], old->name))
            return true;
    for (size_t i = 0; i < from->inherits.len; i++) {
        const model_table *parent = from->inherits.items[i];
        const model_table *now = pairing_new(c->pairs, parent);
        if (!(now && inherits_from(to, now)) && hands_down_check(parent, old->name))
            return true;
    }
    return false;
}

void compare_constraints(comparison *c, const model_table *from, const model_table *to) {
    pair_constraints(c, from, to);
    for (size_t i = 0; i < from->constraints.len; i++) {
        const model_constraint *old = from->constraints.items[i];
        if (!pairing_new(c->pairs, old) && !goes_with_parent(c, old, to))
            drop_constraint(c, old)->forced =
                find_unvalidated(&c->new_statements, to, old->name) != NULL;
    }
    for (size_t i = 0; i < to->constraints.len; i++) {
        const model_constraint *now = to->constraints.items[i];
        const model_constraint *old = pairing_old(c->pairs, now);
        if (old)
            compare_constraint(c, old, now);
        else if (!validate_constraint(c, from, now) && !comes_with_parent(c, from, now))
            add_constraint(c, now);
    }
}

static bool is_gone(const comparison *c, const model_constraint *of) {
    for (size_t i = 0; i < c->gone.len; i++)
        if (c->gone.items[i] == of)
            return true;
    return false;
}

/* What was to be done in place is no more, since it is made anew. True when that was a difference. */
static bool forget_changes(comparison *c, const model_constraint *old) {
    operations *all = &c->plan->operations;
    size_t kept = 0, before = all->len;
    for (size_t i = 0; i < all->len; i++)
        if (all->items[i].from.constraint != old)
            all->items[kept++] = all->items[i];
    all->len = kept;
    return kept < before;
}

void compare_dependent_keys(comparison *c) {
    size_t gone = c->gone.len;
    for (size_t i = 0; i < c->from->tables.len && gone > 0; i++) {
        const model_table *from = c->from->tables.items[i], *to = pairing_new(c->pairs, from);
        if (to)
            from = table_beside(c, from, to);
        for (size_t k = 0; k < from->constraints.len; k++) {
            const model_constraint *old = from->constraints.items[k];
            const model_constraint *now = pairing_new(c->pairs, old);
            if (!is_key(old) || !now || is_gone(c, old))
                continue;
            for (size_t g = 0; g < gone; g++)
                if (!is_key(c->gone.items[g]) && refers_to(old, c->gone.items[g])) {
                    replace_constraint(c, old, now, forget_changes(c, old));
                    break;
                }
        }
    }
}

/* --- indexes -------------------------------------------------------------------------------------------- */

static const model_index *index_named(const model_table *in, const char *name) {
    for (size_t i = 0; name && i < in->indexes.len; i++)
        if (strcmp(in->indexes.items[i]->name, name) == 0)
            return in->indexes.items[i];
    return NULL;
}

static const model_index *index_like(const comparison *c, const model_table *from,
                                     const model_index *now) {
    for (size_t i = 0; i < from->indexes.len; i++) {
        const model_index *old = from->indexes.items[i];
        const model_index *other = index_named(now->table, old->name);
        if (!old->invalid && !pairing_new(c->pairs, old) && same_index(c, old, now) &&
            !(other && same_but_options(c, old, other)))
            return old;
    }
    return NULL;
}

static known_objects known_indexes(comparison *c, const model_table *of) {
    known_objects known = {0};
    for (size_t i = 0; i < of->indexes.len; i++)
        known_add(c, &known, of->indexes.items[i], of->indexes.items[i]->name,
                  of->indexes.items[i]->was);
    return known;
}

static void pair_indexes(comparison *c, const model_table *from, const model_table *to) {
    const known_objects olds = known_indexes(c, from), news = known_indexes(c, to);
    pair_renamed(c, &olds, &news);
    for (size_t i = 0; i < to->indexes.len; i++) {
        const model_index *now = to->indexes.items[i], *old = index_named(from, now->name);
        if (pairing_old(c->pairs, now) || (old && same_but_options(c, old, now)))
            continue;
        old = index_like(c, from, now);
        if (old)
            pairing_add(c->pairs, c->arena, old, now);
    }
    pair_known(c, &olds, &news);
}

static bool has_retyped(const comparison *c, const model_index *of) {
    for (size_t i = 0; i < c->retyped.len; i++)
        for (size_t k = 0; k < of->elements.len; k++)
            if (of->elements.items[k].column == c->retyped.items[i])
                return true;
    return false;
}

static migrate_object index_object(const model_index *of) {
    return (migrate_object){.table = of->table, .index = of};
}

static void add_index(comparison *c, const model_index *now, bool forced) {
    plan_add(c, OPERATION_INDEX_ADD, (migrate_object){0}, index_object(now), NULL)->forced = forced;
}

static void compare_index(comparison *c, const model_index *old, const model_index *now) {
    const migrate_object a = index_object(old), b = index_object(now);
    bool same = !old->invalid && same_but_options(c, old, now);
    /* The parts of a partitioned index are named after it, so that both cannot be there at once; a
     * new type may have no such index, so one that changes anyhow goes before its column does. */
    bool as_before = same && same_options(&old->options, &now->options);
    if (index_must_go(c, old) ||
        (!as_before && (old->table->partitioning.method || has_retyped(c, old)))) {
        gen_list_add(c->arena, &c->lost, now->name);
        plan_force(c, OPERATION_INDEX_DROP, a, (migrate_object){0});
        add_index(c, now, as_before);
        return;
    }
    if (strcmp(old->name, now->name) != 0)
        plan_add(c, OPERATION_INDEX_RENAME, a, b, old->name);
    if (!same) {
        gen_list_add(c->arena, &c->lost, now->name);
        plan_add(c, OPERATION_INDEX_REPLACE, a, b, NULL);
        return;
    }
    if (!same_options(&old->options, &now->options))
        plan_add(c, OPERATION_INDEX_OPTIONS, a, b, NULL);
    plan_comment(c, a, old->doc, b, now->doc);
}

void compare_indexes(comparison *c, const model_table *from, const model_table *to) {
    pair_indexes(c, from, to);
    for (size_t i = 0; i < from->indexes.len; i++)
        if (!pairing_new(c->pairs, from->indexes.items[i]))
            plan_add(c, OPERATION_INDEX_DROP, index_object(from->indexes.items[i]),
                     (migrate_object){0}, NULL);
    for (size_t i = 0; i < to->indexes.len; i++) {
        const model_index *old = pairing_old(c->pairs, to->indexes.items[i]);
        if (old)
            compare_index(c, old, to->indexes.items[i]);
        else
            add_index(c, to->indexes.items[i], false);
    }
}

/* --- tables that come or go ---------------------------------------------------------------------------- */

void add_table_parts(comparison *c, const model_table *table) {
    for (size_t i = 0; i < table->constraints.len; i++)
        if (is_key(table->constraints.items[i]))
            add_constraint(c, table->constraints.items[i])->forced = true;
}

/* A key to the table itself goes with it, but would hold back its partitions, which go first. */
void drop_table_parts(comparison *c, const model_table *table) {
    for (size_t i = 0; i < table->constraints.len; i++)
        if (is_key(table->constraints.items[i]) &&
            (table->constraints.items[i]->ref_table != table || table->partitioning.method))
            drop_constraint(c, table->constraints.items[i])->forced = true;
}
