/*
 * SQL of bulk writing for families: whose a row is, and rows that stand in several tables.
 *
 * Where the key of new rows is known, each table has a statement of its own (bulk_sql.c). Where the
 * first table's INSERT tells it, one statement writes them all: what goes into the others selects it
 * from what that INSERT returned, which is called orm__p0. Foreign keys between the tables are looked
 * at when the statement ends.
 */
#include "run/bulk_rows.h"

#include <string.h>

#include "session/sql.h"

bool orm__bulk_is_joined(const orm_entity *entity) {
    const orm_lineage *lineage = entity->lineage;
    for (unsigned i = 0; lineage && i < lineage->variant_count; i++)
        if (orm__part_count(lineage->variants[i].entity) > 1)
            return true;
    return false;
}

/* --- whose rows ------------------------------------------------------------------------------------- */

bool orm__bulk_is_filtered(const orm__bulk_text *to) {
    const orm_lineage *lineage = to->bulk->entity->lineage;
    return lineage && lineage->parent && to->part < orm__part_count(lineage->parent);
}

/* "kind IN ('truck', 'tanker')" */
static void write_kinds(const orm__bulk_text *to, const char *alias) {
    const orm_entity *entity = to->bulk->entity;
    const orm_lineage *lineage = entity->lineage;
    const char *before = "";
    orm__buffer_printf(to->sql, "%s.%s IN (", alias,
                       lineage->root->columns[lineage->discriminator].name);
    for (unsigned i = 0; i < lineage->variant_count; i++) {
        const orm_variant *variant = &lineage->variants[i];
        if (!variant->value || !orm__is_a(variant->entity, entity))
            continue;
        orm__buffer_text_add(to->sql, before);
        orm__sql_text(to->sql, variant->value);
        before = ", ";
    }
    orm__buffer_text_add(to->sql, *before ? ")" : "NULL)");
}

void orm__bulk_write_filter(const orm__bulk_text *to) {
    const orm_entity *entity = to->entity;
    if (!to->part) {
        write_kinds(to, "this");
        return;
    }
    orm__buffer_printf(to->sql, "EXISTS (SELECT FROM %s AS root WHERE ",
                       orm__part_table(entity, 0));
    for (int i = 0; i < entity->key_count; i++)
        orm__buffer_printf(to->sql, "root.%s = this.%s AND ",
                           orm__part_name(entity, 0, entity->key[i]),
                           orm__part_name(entity, to->part, entity->key[i]));
    write_kinds(to, "root");
    orm__buffer_byte(to->sql, ')');
}

/* --- tables ------------------------------------------------------------------------------------------ */

static bool is_among(const orm__bulk_text *tables, size_t count, const char *table) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(orm__part_table(tables[i].entity, tables[i].part), table) == 0)
            return true;
    return false;
}

static void add_tables(const orm__bulk *bulk, const orm_entity *entity, orm__bulk_text *tables,
                       size_t *count) {
    for (unsigned part = 0; part < orm__part_count(entity); part++)
        if (!is_among(tables, *count, orm__part_table(entity, part)))
            tables[(*count)++] = (orm__bulk_text){.bulk = bulk, .entity = entity, .part = part};
}

orm__bulk_text *orm__bulk_tables(const orm__bulk *bulk, size_t *count) {
    const orm_entity *entity = bulk->entity;
    const orm_lineage *lineage = entity->lineage;
    size_t most = orm__part_count(entity);
    for (unsigned i = 0; lineage && i < lineage->variant_count; i++)
        most += orm__part_count(lineage->variants[i].entity);
    orm__bulk_text *tables = orm_arena_alloc(bulk->scratch, most * sizeof *tables);
    *count = 0;
    if (!tables)
        return NULL;
    add_tables(bulk, entity, tables, count);
    for (unsigned i = 0; lineage && i < lineage->variant_count; i++)
        if (orm__is_a(lineage->variants[i].entity, entity))
            add_tables(bulk, lineage->variants[i].entity, tables, count);
    return tables;
}

/* --- all tables at once -------------------------------------------------------------------------------- */

/* The text of another of the entity's tables, in the same statement. */
static orm__bulk_text part_of(const orm__bulk_text *to, unsigned part) {
    orm__bulk_text other = *to;
    other.part = part;
    return other;
}

static void write_key(const orm__bulk_text *to) {
    const orm_entity *entity = to->entity;
    for (int i = 0; i < entity->key_count; i++)
        orm__buffer_printf(to->sql, "%sthis.%s", i ? ", " : " RETURNING ",
                           orm__part_name(entity, 0, entity->key[i]));
}

void orm__bulk_write_insert_all(const orm__bulk_text *to) {
    unsigned last = orm__part_count(to->entity) - 1;
    orm__buffer_text_add(to->sql, "WITH orm__p0 AS (");
    orm__bulk_write_into(to);
    orm__buffer_text_add(to->sql, "VALUES (");
    orm__bulk_write_selected(to, NULL);
    orm__buffer_byte(to->sql, ')');
    write_key(to);
    for (unsigned part = 1; part <= last; part++) {
        orm__bulk_text below = part_of(to, part);
        if (part < last)
            orm__buffer_printf(to->sql, "), orm__p%u AS (", part);
        else
            orm__buffer_text_add(to->sql, ") ");
        orm__bulk_write_into(&below);
        orm__buffer_text_add(to->sql, "SELECT ");
        orm__bulk_write_selected(&below, "orm__p0");
        orm__buffer_text_add(to->sql, " FROM orm__p0");
    }
}

/* The first table's rows: new ones, and those in conflict that are updated. They come with what they
 * are told by. */
static void write_upsert_root(const orm__bulk_text *to) {
    const orm_constraint *conflict = to->bulk->conflict;
    bool many = to->bulk->many;
    orm__bulk_write_into(to);
    orm__buffer_text_add(to->sql, many ? "SELECT " : "VALUES (");
    orm__bulk_write_selected(to, NULL);
    orm__buffer_text_add(to->sql, many ? " FROM orm__n AS n" : ")");
    orm__bulk_write_conflict(to, conflict->columns, conflict->column_count,
                             to->bulk->update.len > 0);
    if (to->bulk->update.len && orm__bulk_is_filtered(to)) {
        orm__buffer_text_add(to->sql, " WHERE ");
        orm__bulk_write_filter(to);
    }
    write_key(to);
    for (int i = 0; i < conflict->column_count; i++)
        if (!(to->entity->columns[conflict->columns[i]].flags & ORM_COLUMN_KEY))
            orm__buffer_printf(to->sql, ", this.%s",
                               orm__part_name(to->entity, 0, conflict->columns[i]));
}

static void write_upsert_part(const orm__bulk_text *to) {
    const orm_constraint *conflict = to->bulk->conflict;
    orm__bulk_write_into(to);
    orm__buffer_text_add(to->sql, "SELECT ");
    orm__bulk_write_selected(to, "orm__p0");
    orm__buffer_text_add(to->sql, " FROM orm__p0");
    for (int i = 0; i < conflict->column_count && to->bulk->many; i++) {
        orm__buffer_text_add(to->sql, i ? " AND " : " JOIN orm__n AS n ON ");
        orm__bulk_write_value(to, conflict->columns[i]);
        orm__buffer_printf(to->sql, " = orm__p0.%s",
                           orm__part_name(to->entity, 0, conflict->columns[i]));
    }
    orm__bulk_write_conflict(to, to->entity->key, to->entity->key_count, true);
    orm__buffer_text_add(to->sql, " RETURNING 1");
}

void orm__bulk_write_upsert_all(const orm__bulk_text *to) {
    unsigned parts = orm__part_count(to->entity);
    orm__buffer_text_add(to->sql, "WITH ");
    if (to->bulk->many) {
        orm__buffer_text_add(to->sql, "orm__n AS (SELECT * FROM ");
        orm__bulk_write_rows(to);
        orm__buffer_text_add(to->sql, "), ");
    }
    orm__buffer_text_add(to->sql, "orm__p0 AS (");
    write_upsert_root(to);
    for (unsigned part = 1; part < parts; part++) {
        orm__bulk_text below = part_of(to, part);
        orm__buffer_printf(to->sql, "), orm__p%u AS (", part);
        write_upsert_part(&below);
    }
    orm__buffer_text_add(to->sql, ") SELECT ");
    for (unsigned part = 0; part < parts; part++)
        orm__buffer_printf(to->sql, "%s(SELECT count(*) FROM orm__p%u)", part ? ", " : "", part);
}

/* --- reading again ------------------------------------------------------------------------------------- */

void orm__bulk_write_again(const orm__bulk_text *to) {
    const orm_entity *entity = to->entity;
    orm__buffer_text_add(to->sql, "SELECT ");
    orm__sql_columns(to->sql, entity, "this", false);
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm__buffer_printf(to->sql, ", this.%s%s", column->name, column->read);
    }
    orm__buffer_printf(to->sql, " FROM %s AS this", orm__source_of(entity));
    if (to->bulk->many) {
        orm__buffer_text_add(to->sql, ", ");
        orm__bulk_write_rows(to);
    }
    for (size_t i = 0; i < to->values.len; i++) {
        orm__buffer_printf(to->sql, "%sthis.%s = ", i ? " AND " : " WHERE ",
                           entity->columns[to->values.items[i]].name);
        orm__bulk_write_value(to, to->values.items[i]);
    }
}
