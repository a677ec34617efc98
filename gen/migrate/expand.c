/*
 * Which changes of types are taken apart, and what a plan needs for it.
 *
 * Foreign keys of such a column go before and come back after. A type that comes with the migration
 * is made first. What nobody can build beside the old one (partitions, exclusions) keeps the plain
 * form.
 */
#include "migrate/expand.h"

#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/order.h"
#include "migrate/stand_alone.h"
#include "migrate/statements.h"

/* ---- looking at the plan */

static bool has_schema_added(const migrate_plan *plan, const char *schema) {
    for (size_t i = 0; schema && i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if (each->kind == OPERATION_SCHEMA_ADD && strcmp(each->to.schema, schema) == 0)
            return true;
    }
    return false;
}

/* The operation of a kind whose new side's type is this one. */
static operation *find_type(const migrate_plan *plan, operation_kind kind, const void *type) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        operation *each = &plan->operations.items[i];
        if (each->kind == kind &&
            ((const void *)each->to.enumeration == type || (const void *)each->to.domain == type))
            return each;
    }
    return NULL;
}

static operation *find_column(const migrate_plan *plan, operation_kind kind,
                              const model_column *now) {
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].kind == kind && plan->operations.items[i].to.column == now)
            return &plan->operations.items[i];
    return NULL;
}

static operation *find_constraint(const migrate_plan *plan, operation_kind kind,
                                  const model_constraint *old) {
    for (size_t i = 0; i < plan->operations.len; i++)
        if (plan->operations.items[i].kind == kind &&
            plan->operations.items[i].from.constraint == old)
            return &plan->operations.items[i];
    return NULL;
}

/* Whether an index goes, or another one comes in its place. */
static bool drops_index(const migrate_plan *plan, const model_index *old) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        if ((each->kind == OPERATION_INDEX_DROP || each->kind == OPERATION_INDEX_REPLACE) &&
            each->from.index == old)
            return true;
    }
    return false;
}

const model_column *expanded_old(const migrate_plan *plan, const model_column *now) {
    const operation *of = find_column(plan, OPERATION_COLUMN_TYPE, now);
    return of && of->expanded ? of->from.column : NULL;
}

static bool is_in(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

static bool has_element(const model_elements *elements, const model_column *column) {
    for (size_t i = 0; i < elements->len; i++)
        if (elements->items[i].column == column)
            return true;
    return false;
}

static bool any_expanded(const migrate_plan *plan, const model_columns *columns) {
    for (size_t i = 0; i < columns->len; i++)
        if (expanded_old(plan, columns->items[i]))
            return true;
    return false;
}

bool index_has_twin(const migrate_plan *plan, const model_index *now) {
    const model_index *old = pairing_old(&plan->pairs, now);
    if (!old || drops_index(plan, old))
        return false;
    for (size_t i = 0; i < now->elements.len; i++)
        if (now->elements.items[i].column && expanded_old(plan, now->elements.items[i].column))
            return true;
    return any_expanded(plan, &now->include);
}

bool constraint_has_twin(const migrate_plan *plan, const model_constraint *now) {
    const model_constraint *old = pairing_old(&plan->pairs, now);
    return old && (now->kind == CONSTRAINT_PRIMARY_KEY || now->kind == CONSTRAINT_UNIQUE) &&
           !find_constraint(plan, OPERATION_CONSTRAINT_DROP, old) &&
           (any_expanded(plan, &now->columns) || any_expanded(plan, &now->include));
}

bool is_last_twin(const migrate_plan *plan, const operation *of) {
    const operation *last = of;
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        bool alike = each->kind == of->kind && each->to.table == of->to.table;
        if (alike && (each->expanded || each->kind == OPERATION_COLUMN_EXPAND))
            last = each;
    }
    return last->to.column == of->to.column;
}

/* ---- where it cannot be done */

/* A twin must be empty until it is filled. */
static bool fills_itself(const model_type *type) {
    for (; type->kind == TYPE_DOMAIN && !type->dimensions; type = &type->domain->type)
        if (type->domain->not_null || type->domain->default_value.sql)
            return true;
    return false;
}

/* A type that SQL of the schema makes is there only after the tables that were there are expanded. */
static bool is_made_in_sql(const migrate_plan *plan, const model_type *type) {
    for (size_t i = 0; i < plan->operations.len; i++) {
        const operation *each = &plan->operations.items[i];
        const char *made = each->to.statement ? each->to.statement->name : NULL;
        if (each->kind == OPERATION_FIRST_ADD && made && strcmp(made, type->name) == 0)
            return true;
    }
    return false;
}

static const char *type_obstacle(const migrate_plan *plan, const model_type *to) {
    const void *type =
        to->kind == TYPE_ENUM ? (const void *)to->enumeration : (const void *)to->domain;
    if (to->kind == TYPE_OPAQUE && is_made_in_sql(plan, to))
        return "its new type is new too";
    if (to->kind == TYPE_BUILTIN || to->kind == TYPE_OPAQUE)
        return NULL;
    if (to->kind == TYPE_COMPOSITE)
        return "its new type is a composite";
    if (fills_itself(to))
        return "its new type has a default, or requires a value";
    if (has_schema_added(plan, to->schema))
        return "its new type stands in a schema that is new too";
    if (to->kind == TYPE_DOMAIN && !pairing_old(&plan->pairs, type) &&
        to->domain->type.kind != TYPE_BUILTIN)
        return "its new type is made of one that may be new too";
    if (find_type(plan, OPERATION_ENUM_RENAME, type) ||
        find_type(plan, OPERATION_ENUM_REBUILD, type) ||
        find_type(plan, OPERATION_DOMAIN_RENAME, type) ||
        find_type(plan, OPERATION_DOMAIN_REBUILD, type))
        return "its new type changes itself";
    return NULL;
}

static bool has_children(const model *in, const model_table *table) {
    for (size_t i = 0; i < in->tables.len; i++)
        for (size_t k = 0; k < in->tables.items[i]->inherits.len; k++)
            if (in->tables.items[i]->inherits.items[k] == table)
                return true;
    return false;
}

static const char *table_obstacle(const model *in, const model_table *table) {
    if (table->kind != TABLE_PLAIN || table->partitioning.method)
        return "its table is partitioned";
    return table->inherits.len || has_children(in, table) ? "its table inherits" : NULL;
}

static const char *column_obstacle(const operation *of) {
    const model_column *old = of->from.column, *now = of->to.column;
    if (strcmp(old->name, now->name) != 0)
        return "it is renamed too";
    if (old->generated.sql || now->generated.sql)
        return "it is generated";
    if ((old->identity == IDENTITY_NONE) != (now->identity == IDENTITY_NONE) ||
        !old->serial_sequence != !now->serial_sequence)
        return "what gives it values changes too";
    for (size_t i = 0; i < old->table->constraints.len; i++)
        if (old->table->constraints.items[i]->kind == CONSTRAINT_EXCLUDE &&
            has_element(&old->table->constraints.items[i]->elements, old))
            return "an exclusion has it, which cannot be built beside the old one";
    return NULL;
}

/* Statements that step aside are in the plan; functions find the column by its name. */
static bool stands_by(const migrate_plan *plan, const sql_statement *of) {
    if (of->routine)
        return true;
    for (size_t i = 0; i < plan->operations.len; i++) {
        const sql_statement *to = plan->operations.items[i].to.statement;
        if (to && strcmp(to->subject, of->subject) == 0)
            return true;
    }
    return false;
}

static sql_statements statements_in(const migrate_plan *plan, const model_table *table) {
    sql_statements all = {0};
    for (size_t i = 0; i < plan->to->statements.len; i++)
        statements_split(plan->arena, plan->to->statements.items[i].sql.sql, false, 0, &all);
    for (size_t i = 0; i < table->sql.len; i++)
        statements_split(plan->arena, table->sql.items[i].sql, false, 0, &all);
    return all;
}

static const char *statement_obstacle(const migrate_plan *plan, const model_column *now) {
    const sql_statements all = statements_in(plan, now->table);
    for (size_t i = 0; i < all.len; i++)
        if (sql_mentions(plan->arena, all.items[i]->sql, now->name) &&
            sql_mentions(plan->arena, all.items[i]->sql, now->table->name.name) &&
            !stands_by(plan, all.items[i]))
            return gen_printf(plan->arena, "`%s` is about it", all.items[i]->subject);
    return NULL;
}

/* A key that changes in another way than by going and coming back. */
static bool is_bound(const migrate_plan *plan, const model_constraint *old) {
    return find_constraint(plan, OPERATION_CONSTRAINT_RENAME, old) ||
           find_constraint(plan, OPERATION_CONSTRAINT_DEFERRAL, old) ||
           find_constraint(plan, OPERATION_CONSTRAINT_VALIDATE, old);
}

static bool hangs_on(const model_constraint *key, const model_column *column) {
    return key->kind == CONSTRAINT_FOREIGN_KEY &&
           (is_in(&key->columns, column) || is_in(&key->ref_columns, column));
}

static const char *key_obstacle(const migrate_plan *plan, const model_column *old) {
    for (size_t i = 0; i < plan->from->tables.len; i++) {
        const model_table *table = plan->from->tables.items[i];
        for (size_t k = 0; k < table->constraints.len; k++)
            if (hangs_on(table->constraints.items[k], old) &&
                is_bound(plan, table->constraints.items[k]))
                return "a foreign key of it changes in another way too";
    }
    return NULL;
}

static const char *obstacle(const migrate_plan *plan, const operation *of) {
    if (is_alone(plan, of->from.table) || is_alone(plan, of->to.table))
        return "its table is a partition before or after";
    const char *why = table_obstacle(plan->from, of->from.table);
    if (!why)
        why = table_obstacle(plan->to, of->to.table);
    if (!why)
        why = column_obstacle(of);
    if (!why)
        why = type_obstacle(plan, &of->to.column->type);
    if (!why)
        why = key_obstacle(plan, of->from.column);
    return why ? why : statement_obstacle(plan, of->to.column);
}

/* ---- what it takes */

static void add_forced(migrate_plan *plan, operation_kind kind, migrate_object from,
                       migrate_object to) {
    gen_list_add(plan->arena, &plan->operations,
                 (operation){.kind = kind,
                             .from = from,
                             .to = to,
                             .line = "",
                             .forced = true,
                             .order = plan->operations.len});
}

static void free_key(migrate_plan *plan, const model_constraint *old) {
    const model_constraint *now = pairing_new(&plan->pairs, old);
    if (!now || find_constraint(plan, OPERATION_KEY_DROP, old))
        return;
    const migrate_object none = {0};
    add_forced(plan, OPERATION_KEY_DROP, (migrate_object){.table = old->table, .constraint = old},
               none);
    add_forced(plan, OPERATION_KEY_ADD, none,
               (migrate_object){.table = now->table, .constraint = now});
}

static void free_keys(migrate_plan *plan, const model_column *old) {
    for (size_t i = 0; i < plan->from->tables.len; i++) {
        const model_table *table = plan->from->tables.items[i];
        for (size_t k = 0; k < table->constraints.len; k++)
            if (hangs_on(table->constraints.items[k], old))
                free_key(plan, table->constraints.items[k]);
    }
}

static void make_type_early(const migrate_plan *plan, const model_type *type) {
    operation *made = NULL;
    if (type->kind == TYPE_ENUM)
        made = find_type(plan, OPERATION_ENUM_ADD, type->enumeration);
    else if (type->kind == TYPE_DOMAIN)
        made = find_type(plan, OPERATION_DOMAIN_ADD, type->domain);
    if (made)
        made->early = true;
}

static bool is_rewriting(const operation *of) {
    return of->kind == OPERATION_COLUMN_TYPE && !of->refusal && !of->expanded &&
           !of->from.column->inherited &&
           type_change_rewrites(&of->from.column->type, &of->to.column->type);
}

bool migrate_may_expand(const migrate_plan *plan) {
    for (size_t i = 0; !plan->expand && i < plan->operations.len; i++)
        if (is_rewriting(&plan->operations.items[i]) &&
            obstacle(plan, &plan->operations.items[i]) == NULL)
            return true;
    return false;
}

static void expand_column(migrate_plan *plan, size_t at) {
    const operation of = plan->operations.items[at];
    if (!is_rewriting(&of))
        return;
    const char *why = obstacle(plan, &of);
    if (why) {
        plan->operations.items[at].hint =
            gen_printf(plan->arena, "in one go, under a lock: %s", why);
        return;
    }
    plan->operations.items[at].expanded = true;
    make_type_early(plan, &of.to.column->type);
    add_forced(plan, OPERATION_COLUMN_EXPAND, of.from, of.to);
    free_keys(plan, of.from.column);
}

void migrate_expand(migrate_plan *plan) {
    size_t count = plan->operations.len;
    plan->expand = true;
    for (size_t i = 0; i < count; i++)
        expand_column(plan, i);
    migrate_order(plan);
}
