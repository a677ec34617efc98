/*
 * `SELECT e`: the columns of an entity's rows, and what takes the item's place in the text.
 *
 * They are those of its table, then what is computed over them. Where rows of its family stand in
 * several tables, the others are joined behind it: a parent's by JOIN, as it has a row for each; those
 * of what extends it by LEFT JOIN.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "query/family_plan.h"
#include "query/lowering.h"
#include "query/path_text.h"

/* An entity item that is being added. */
typedef struct adding {
    analysis *a;
    sql_query *query;
    scope_range *in;
    const model_entity *entity;
    family_plan family;
    const sql_expr *at;
    orm__buffer list;
} adding;

/* --- where columns stand ------------------------------------------------------------------------ */

/* The range that a table of the family is in the statement; NULL: no row of the entity stands there. */
static scope_range *range_of(adding *to, model_table *table) {
    if (table == to->in->table)
        return to->in;
    if (!family_is_near(to->entity, table->entity))
        return NULL;
    return paths_join_table(to->a, to->in, table, !model_entity_is(to->entity, table->entity),
                            to->at->at);
}

/* The place of a column, by its own name or, of a key, by that in the entity's table. */
static scope_range *find_column(adding *to, const family_column *column, int *index) {
    model_columns *own = &to->entity->table->columns;
    model_column *found = column->column;
    for (size_t i = 0; i < own->len; i++)
        if (shared_column(own->items[i]) == column->column)
            found = own->items[i];
    bool here = found != column->column || found->table == to->entity->table;
    scope_range *in = here ? to->in : range_of(to, found->table);
    *index = in ? range_column(in, found->name) : -1;
    return *index < 0 ? NULL : in;
}

/* --- computed attributes ------------------------------------------------------------------------ */

static void write_column(const scope_range *in, int index, orm__buffer *sql) {
    pg_quote_path(sql, in->name, in->columns.items[index].name);
}

/* (SELECT title || code AS full_code FROM (SELECT g.title AS title, g.code AS code) AS own): the expression
 * sees the columns of its entity under their own names, and no others. */
static void write_expression(adding *to, const family_column *computed, orm__buffer *sql) {
    const char *written = computed->computed->sql.sql, *before = "SELECT ";
    orm__buffer_printf(sql, "(SELECT %s%s AS ", written, strstr(written, "--") ? "\n" : "");
    pg_quote_name(sql, computed->computed->name);
    orm__buffer_text_add(sql, " FROM (");
    for (size_t i = 0; i < to->family.columns.len; i++) {
        const family_column *column = &to->family.columns.items[i];
        int index;
        if (!column->column || !model_entity_is(computed->owner, column->owner) ||
            !sql_may_name(written, column->column->name))
            continue;
        scope_range *in = find_column(to, column, &index);
        if (!in)
            continue;
        orm__buffer_text_add(sql, before);
        write_column(in, index, sql);
        orm__buffer_text_add(sql, " AS ");
        pg_quote_name(sql, column->column->name);
        before = ", ";
    }
    orm__buffer_printf(sql, "%s) AS own)", *before == ',' ? "" : "SELECT");
}

/* What is computed of rows that the entity's need not be is NULL for the others. */
static void write_computed(adding *to, const family_column *computed, orm__buffer *sql) {
    const family_column kind = {.column = to->family.entities.items[0]->discriminator};
    int index;
    if (model_entity_is(to->entity, computed->owner)) {
        write_expression(to, computed, sql);
        return;
    }
    scope_range *in = find_column(to, &kind, &index);
    orm__buffer_text_add(sql, "CASE WHEN ");
    write_column(in, index, sql);
    write_kinds(&to->family, computed->owner, sql);
    orm__buffer_text_add(sql, " THEN ");
    write_expression(to, computed, sql);
    orm__buffer_text_add(sql, " END");
}

/* It is a column that the range has beside those of its table, and that has no name. */
static int computed_column(adding *to, const model_computed *computed, bool nullable) {
    for (size_t i = 0; i < to->in->columns.len; i++)
        if (to->in->columns.items[i].computed == computed)
            return (int)i;
    scope_column made = {.type = schema_type(to->a->schema, &computed->type),
                         .nullable = nullable || computed->nullable,
                         .computed = computed,
                         .output = -1,
                         .hidden = true};
    gen_list_add(to->a->arena, &to->in->columns, made);
    return (int)to->in->columns.len - 1;
}

int computed_named(analysis *a, scope_range *in, const char *name, const char **sql) {
    adding to = {.a = a, .in = in, .entity = in->entity};
    if (!in->entity || model_family_joined(in->entity))
        return -1;
    plan_family(a->arena, model_entity_root(in->entity), &to.family);
    for (size_t i = 0; i < to.family.columns.len; i++) {
        const family_column *each = &to.family.columns.items[i];
        if (!each->computed || !model_entity_is(in->entity, each->owner) ||
            strcmp(each->computed->name, name) != 0)
            continue;
        write_expression(&to, each, &to.list);
        *sql = gen_keep(a->arena, &to.list);
        return computed_column(&to, each->computed, false);
    }
    return -1;
}

/* --- the item ------------------------------------------------------------------------------------ */

static void add_result(adding *to, const family_column *from, scope_range *in, int index) {
    const char *name = from->column ? from->column->name : from->computed->name;
    sql_expr *expr = column_expr(to->a, in, index, to->at->at);
    result_column *made = result_add(to->a, to->in->scope, to->query, name, expr);
    made->entity = (int)to->query->entities.len;
    made->attribute = from;
}

static void add_member(adding *to, const family_column *from) {
    analysis *a = to->a;
    int index;
    if (!family_is_near(to->entity, from->owner))
        return;
    scope_range *in = from->column ? find_column(to, from, &index) : to->in;
    if (!in)
        return;
    if (to->list.len > 0)
        orm__buffer_text_add(&to->list, ", ");
    if (from->column)
        write_column(in, index, &to->list);
    else
        write_computed(to, from, &to->list);
    const model_type *type = from->column ? &from->column->type : &from->computed->type;
    orm__buffer_text_add(&to->list, model_type_read_cast(a->arena, type));
    if (from->computed) {
        orm__buffer_text_add(&to->list, " AS ");
        pg_quote_name(&to->list, from->computed->name);
        index = computed_column(to, from->computed, !model_entity_is(to->entity, from->owner));
    }
    add_result(to, from, in, index);
}

/* --- what cannot be ------------------------------------------------------------------------------ */

static bool refuse(analysis *a, const sql_expr *at, const scope_range *in, const char *what,
                   const char *hint) {
    diag_message *message =
        analysis_error(a, DIAG_QUERY_ENTITY, at->at, "the rows of `%s` stand in several tables, %s",
                       in->entity->name, what);
    diag_hint(message, "%s", hint);
    return false;
}

static bool locks_all(const sql_query *query) {
    for (size_t i = 0; i < query->locks.len; i++)
        if (query->locks.items[i].tables.len == 0)
            return true;
    return false;
}

/* Whether the other tables of a family can be joined here. */
static bool can_join(analysis *a, const sql_query *query, const sql_expr *at,
                     const scope_range *in) {
    if (in->target)
        return refuse(a, at, in, "and RETURNING sees one",
                      "return the key, and find or list the entity in C");
    if (in->merges)
        return refuse(a, at, in, "which USING and NATURAL would mix up",
                      "write the join's condition behind ON");
    if (query->groups.len > 0)
        return refuse(a, at, in, "and GROUP BY covers one",
                      "group in a subquery, and join it to the entity");
    if (locks_all(query))
        return refuse(a, at, in, "of which some need not have a row to be locked",
                      gen_printf(a->arena, "write `OF %s` behind it", in->name));
    return true;
}

bool entity_add(analysis *a, sql_query *query, const sql_target *target, scope_range *in) {
    const model_entity *root = model_entity_root(in->entity);
    if (model_family_joined(in->entity) && !can_join(a, query, target->value, in))
        return false;
    adding to = {.a = a, .query = query, .in = in, .entity = in->entity, .at = target->value};
    entity_item *item = gen_new(a->arena, entity_item);
    *item = (entity_item){.name = target->name ? target->name : in->name,
                          .range = in,
                          .first = query->results.len,
                          .at = target->value->at};
    plan_family(a->arena, root, &to.family);
    for (size_t i = 0; i < to.family.columns.len; i++)
        add_member(&to, &to.family.columns.items[i]);
    item->count = query->results.len - item->first;
    lowering_entity(a->lowering, target, gen_keep(a->arena, &to.list));
    target->value->range = in;
    target->value->column = -1;
    target->value->type = in->row_type;
    gen_list_add(a->arena, &query->entities, item);
    return true;
}
