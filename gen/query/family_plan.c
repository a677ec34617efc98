/*
 * Families: entities that extend one another share a struct, which has the columns and relationships
 * of all of them.
 *
 * Columns come table by table, the root's first, and without the keys that further tables repeat;
 * computed attributes come last. So the columns of an entity that nothing extends are those of its
 * table, in their order.
 */
#include <string.h>

#include "diag/memory.h"
#include "postgres/quote.h"
#include "query/family_plan.h"

const model_column *shared_column(const model_column *column) {
    while (column->shares != NULL)
        column = column->shares;
    return column;
}

/* --- gathering -------------------------------------------------------------------------------- */

static void gather_entities(orm_arena *arena, const model_entity *entity, family_plan *out) {
    gen_list_add(arena, &out->entities, entity);
    if (entity->table->entity == entity)
        gen_list_add(arena, &out->tables, entity->table);
    for (size_t i = 0; i < entity->children.len; i++)
        gather_entities(arena, entity->children.items[i], out);
}

/* Whose column it is: of entities that share a table, the one that declares it. */
static const model_entity *owner_of(const family_plan *family, const model_column *column) {
    for (size_t i = 0; i < family->entities.len; i++) {
        const model_entity *entity = family->entities.items[i];
        for (size_t k = 0; k < entity->fields.len; k++)
            if (entity->fields.items[k].column == column)
                return entity;
    }
    return column->table->entity;
}

static void gather_columns(orm_arena *arena, family_plan *out) {
    bool alone = out->entities.len == 1;
    for (size_t t = 0; t < out->tables.len; t++) {
        const model_columns *columns = &out->tables.items[t]->columns;
        for (size_t i = 0; i < columns->len; i++) {
            model_column *column = columns->items[i];
            if (column->shares != NULL)
                continue;
            const model_entity *owner = alone ? out->entities.items[0] : owner_of(out, column);
            column->number = (int)out->columns.len;
            gen_list_add(arena, &out->columns, (family_column){.column = column, .owner = owner});
        }
    }
    for (size_t e = 0; e < out->entities.len; e++) {
        const model_entity *entity = out->entities.items[e];
        for (size_t i = 0; i < entity->computed.len; i++)
            gen_list_add(arena, &out->columns,
                         (family_column){.computed = &entity->computed.items[i], .owner = entity});
    }
}

static void gather_relations(orm_arena *arena, family_plan *out) {
    for (size_t e = 0; e < out->entities.len; e++) {
        const model_entity *entity = out->entities.items[e];
        for (size_t i = 0; i < entity->relations.len; i++) {
            model_relation *relation = entity->relations.items[i];
            relation->number = (int)out->relations.len;
            gen_list_add(arena, &out->relations, (family_relation){.relation = relation});
        }
    }
}

/* --- names ------------------------------------------------------------------------------------ */

static const char *c_name_of(const family_column *column) {
    return column->column != NULL ? column->column->c_name : column->computed->c_name;
}

/* How many members of the struct would have this name. */
static size_t count_members(const family_plan *family, const char *name) {
    size_t count = 0;
    for (size_t i = 0; i < family->columns.len; i++)
        count += strcmp(c_name_of(&family->columns.items[i]), name) == 0;
    for (size_t i = 0; i < family->relations.len; i++)
        count += strcmp(family->relations.items[i].relation->c_name, name) == 0;
    return count;
}

/* Entities that have nothing to do with each other may use one name. */
static const char *member_of(orm_arena *arena, const family_plan *family, const model_entity *owner,
                             const char *c_name) {
    if (family->entities.len == 1 || count_members(family, c_name) == 1)
        return c_name;
    return gen_printf(arena, "%s_%s", owner->c_name, c_name);
}

bool family_is_near(const model_entity *entity, const model_entity *other) {
    return model_entity_is(entity, other) || model_entity_is(other, entity);
}

/* How many columns of that name the rows have. */
static size_t count_near(const family_plan *family, const model_entity *entity, const char *name) {
    size_t count = 0;
    for (size_t i = 0; i < family->columns.len; i++) {
        const family_column *column = &family->columns.items[i];
        count += column->column != NULL && family_is_near(entity, column->owner) &&
                 strcmp(column->column->name, name) == 0;
    }
    return count;
}

static const char *quoted(orm_arena *arena, const char *name) {
    orm__buffer text = {0};
    pg_quote_name(&text, name);
    const char *kept = gen_strdup(arena, orm__buffer_text(&text));
    orm__buffer_free(&text);
    return kept;
}

/* A newline ends a comment that an expression may hold. */
static const char *in_parentheses(orm_arena *arena, const char *sql) {
    return gen_printf(arena, strstr(sql, "--") != NULL ? "(%s\n)" : "(%s)", sql);
}

void write_kinds(const family_plan *family, const model_entity *entity, orm__buffer *sql) {
    const char *before = "";
    orm__buffer_text_add(sql, " IN (");
    for (size_t i = 0; i < family->entities.len; i++) {
        const model_entity *each = family->entities.items[i];
        if (!model_entity_is(each, entity) || each->discriminator_value == NULL)
            continue;
        orm__buffer_text_add(sql, before);
        pg_quote_text(sql, each->discriminator_value);
        before = ", ";
    }
    orm__buffer_text_add(sql, *before ? ")" : "NULL)");
}

/* "t0.kind IN ('truck', 'tanker')" */
static void write_rows_of(const family_plan *family, const model_entity *entity, const char *alias,
                          orm__buffer *sql) {
    orm__buffer_text_add(sql, alias);
    pg_quote_name(sql, family->entities.items[0]->discriminator->name);
    write_kinds(family, entity, sql);
}

bool reads_inside(const family_plan *family, const model_entity *entity,
                  const family_column *column) {
    return column->computed != NULL && family->tables.len > 1 &&
           !model_entity_is(entity, column->owner);
}

/* An expression of rows that this one need not be is not looked at for others. */
static const char *read_computed(orm_arena *arena, const family_plan *family,
                                 const model_entity *entity, const family_column *column) {
    orm__buffer sql = {0};
    const char *own = in_parentheses(arena, column->computed->sql.sql);
    if (model_entity_is(entity, column->owner))
        return own;
    if (reads_inside(family, entity, column))
        return quoted(arena,
                      gen_printf(arena, "%s.%s", column->owner->c_name, column->computed->name));
    orm__buffer_text_add(&sql, "(CASE WHEN ");
    write_rows_of(family, column->owner, "", &sql);
    orm__buffer_printf(&sql, " THEN %s END)", own);
    return gen_keep(arena, &sql);
}

/* Of several tables' columns of one name, each is called after its table, unless it is the entity's
 * own. */
const char *read_name(orm_arena *arena, const family_plan *family, const model_entity *entity,
                      const family_column *column) {
    if (column->computed != NULL)
        return read_computed(arena, family, entity, column);
    const char *name = column->column->name;
    if (!model_entity_is(entity, column->owner) && count_near(family, entity, name) > 1)
        name = gen_printf(arena, "%s.%s", column->column->table->name.name, name);
    return quoted(arena, name);
}

void plan_family(orm_arena *arena, const model_entity *root, family_plan *out) {
    *out = (family_plan){0};
    gather_entities(arena, root, out);
    gather_columns(arena, out);
    gather_relations(arena, out);
    for (size_t i = 0; i < out->columns.len; i++) {
        family_column *column = &out->columns.items[i];
        column->member = member_of(arena, out, column->owner, c_name_of(column));
        column->number = i;
    }
    for (size_t i = 0; i < out->relations.len; i++) {
        const model_relation *relation = out->relations.items[i].relation;
        out->relations.items[i].member = member_of(arena, out, relation->entity, relation->c_name);
    }
}

/* --- what rows are read from ------------------------------------------------------------------- */

static size_t table_number(const family_plan *family, const model_table *table) {
    size_t number = 0;
    while (family->tables.items[number] != table)
        number++;
    return number;
}

static void write_column(const family_plan *family, const model_column *column, orm__buffer *sql) {
    orm__buffer_printf(sql, "t%zu.", table_number(family, column->table));
    pg_quote_name(sql, column->name);
}

/* An expression sees the columns of its entity, under their own names, and no others. */
static void write_expression(orm_arena *arena, const family_plan *family,
                             const family_column *computed, orm__buffer *sql) {
    const char *comma = "";
    orm__buffer_text_add(sql, "CASE WHEN ");
    write_rows_of(family, computed->owner, "t0.", sql);
    orm__buffer_printf(sql, " THEN (SELECT %s FROM (SELECT",
                       in_parentheses(arena, computed->computed->sql.sql));
    for (size_t i = 0; i < family->columns.len; i++) {
        const family_column *column = &family->columns.items[i];
        if (column->column == NULL || !model_entity_is(computed->owner, column->owner))
            continue;
        orm__buffer_printf(sql, "%s ", comma);
        write_column(family, column->column, sql);
        orm__buffer_text_add(sql, " AS ");
        pg_quote_name(sql, column->column->name);
        comma = ",";
    }
    orm__buffer_text_add(sql, ") AS own) END");
}

static void write_list(orm_arena *arena, const family_plan *family, const model_entity *entity,
                       orm__buffer *sql) {
    const char *comma = "";
    for (size_t i = 0; i < family->columns.len; i++) {
        const family_column *column = &family->columns.items[i];
        bool inside = reads_inside(family, entity, column);
        if (!family_is_near(entity, column->owner) || (column->computed != NULL && !inside))
            continue;
        orm__buffer_printf(sql, "%s ", comma);
        if (inside)
            write_expression(arena, family, column, sql);
        else
            write_column(family, column->column, sql);
        orm__buffer_printf(sql, " AS %s", read_name(arena, family, entity, column));
        comma = ",";
    }
}

/* Tables of what the entity is are joined; those of what it may be besides, as far as there are
 * rows. */
static void write_joins(const family_plan *family, const model_entity *entity, orm__buffer *sql) {
    const model_columns *key = &family->tables.items[0]->primary_key->columns;
    for (size_t t = 1; t < family->tables.len; t++) {
        const model_table *table = family->tables.items[t];
        if (!family_is_near(entity, table->entity))
            continue;
        orm__buffer_text_add(sql,
                             model_entity_is(entity, table->entity) ? " JOIN " : " LEFT JOIN ");
        pg_quote_path(sql, table->name.schema, table->name.name);
        orm__buffer_printf(sql, " AS t%zu ON ", t);
        for (size_t i = 0; i < key->len; i++) {
            orm__buffer_printf(sql, "%st%zu.", i > 0 ? " AND " : "", t);
            pg_quote_name(sql, table->primary_key->columns.items[i]->name);
            orm__buffer_text_add(sql, " = t0.");
            pg_quote_name(sql, key->items[i]->name);
        }
    }
}

static const char *table_path(orm_arena *arena, const model_table *table) {
    orm__buffer text = {0};
    pg_quote_path(&text, table->name.schema, table->name.name);
    return gen_keep(arena, &text);
}

const char *source_sql(orm_arena *arena, const model_entity *entity, const family_plan *family) {
    const model_entity *root = family->entities.items[0];
    orm__buffer sql = {0};
    if (family->tables.len == 1 && entity == root)
        return table_path(arena, root->table);
    orm__buffer_text_add(&sql, "(SELECT");
    if (family->tables.len == 1)
        orm__buffer_text_add(&sql, " *");
    else
        write_list(arena, family, entity, &sql);
    orm__buffer_text_add(&sql, " FROM ");
    pg_quote_path(&sql, root->table->name.schema, root->table->name.name);
    orm__buffer_text_add(&sql, " AS t0");
    write_joins(family, entity, &sql);
    /* Rows of entities that share a table are told apart by the discriminator. */
    if (entity != root && entity->table->entity != entity)
        write_rows_of(family, entity, " WHERE t0.", &sql);
    orm__buffer_byte(&sql, ')');
    return gen_keep(arena, &sql);
}
