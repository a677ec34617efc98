/*
 * SQL of bulk writing.
 *
 * The table is `this` in all of it; many rows stand beside it as `n`, with values that no expression of
 * a computed column means.
 */
#include "run/bulk_rows.h"

#include "session/shape.h"
#include "session/sql.h"

static const char *value_prefix(const orm__bulk *bulk) {
    return bulk->many ? "n.orm__" : "$";
}

static void write_rows(orm__buffer *sql, const orm__bulk *bulk) {
    size_t count = orm__bulk_value_count(bulk);
    orm__buffer_text_add(sql, "unnest(");
    for (size_t i = 1; i <= count; i++)
        orm__buffer_printf(sql, "%s$%zu", i > 1 ? ", " : "", i);
    orm__buffer_text_add(sql, ") AS n(");
    for (size_t i = 1; i <= count; i++)
        orm__buffer_printf(sql, "%sorm__%zu", i > 1 ? ", " : "", i);
    orm__buffer_byte(sql, ')');
}

/* What an INSERT writes in a column without a value; NULL: it is left out. */
static const char *literal_for(const orm__bulk *bulk, unsigned number) {
    for (size_t i = 0; i < bulk->columns.len; i++)
        if (bulk->columns.items[i] == number)
            return NULL;
    return orm__literal_for(&bulk->entity->columns[number]);
}

static void write_insert(orm__buffer *sql, const orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    bool overrides = false;
    orm__buffer_printf(sql, "INSERT INTO %s AS this (", entity->table);
    for (size_t i = 0; i < bulk->columns.len; i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        orm__buffer_printf(sql, "%s%s", i ? ", " : "", column->name);
        overrides = overrides || column->flags & ORM_COLUMN_IDENTITY_ALWAYS;
    }
    for (unsigned i = 0; i < entity->column_count; i++)
        if (literal_for(bulk, i))
            orm__buffer_printf(sql, ", %s", entity->columns[i].name);
    orm__buffer_printf(sql, ")%s %s", overrides ? " OVERRIDING SYSTEM VALUE" : "",
                       bulk->many ? "SELECT " : "VALUES (");
    for (size_t i = 0; i < bulk->columns.len; i++)
        orm__buffer_printf(sql, "%s%s%zu%s", i ? ", " : "", value_prefix(bulk), i + 1,
                           orm__bulk_value(bulk, i)->cast);
    for (unsigned i = 0; i < entity->column_count; i++)
        if (literal_for(bulk, i))
            orm__buffer_printf(sql, ", %s", literal_for(bulk, i));
    orm__buffer_text_add(sql, bulk->many ? " FROM " : ")");
    if (bulk->many)
        write_rows(sql, bulk);
}

/* What an UPDATE changes besides what it is given. */
static void write_counted(orm__buffer *sql, const orm_entity *entity, const orm__numbers *columns) {
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        bool given = false;
        for (size_t k = 0; k < columns->len; k++)
            given = given || columns->items[k] == i;
        if (column->flags & ORM_COLUMN_VERSION)
            orm__buffer_printf(sql, ", %s = this.%s + 1", column->name, column->name);
        else if (column->flags & ORM_COLUMN_UPDATED && !given)
            orm__buffer_printf(sql, ", %s = now()", column->name);
    }
}

void orm__bulk_write_set(orm__buffer *sql, const orm_entity *entity, const orm__numbers *columns,
                         const char *value) {
    for (size_t i = 0; i < columns->len; i++) {
        const orm_column *column = &entity->columns[columns->items[i]];
        orm__buffer_printf(sql, "%s%s = %s%zu%s", i ? ", " : "", column->name, value, i + 1,
                           column->cast);
    }
    write_counted(sql, entity, columns);
}

static void write_conflict(orm__buffer *sql, const orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    const orm_constraint *conflict = bulk->conflict;
    orm__buffer_text_add(sql, " ON CONFLICT (");
    for (int i = 0; i < conflict->column_count; i++)
        orm__buffer_printf(sql, "%s%s", i ? ", " : "", entity->columns[conflict->columns[i]].name);
    orm__buffer_text_add(sql, bulk->update.len ? ") DO UPDATE SET " : ") DO NOTHING");
    for (size_t i = 0; i < bulk->update.len; i++) {
        const char *name = entity->columns[bulk->update.items[i]].name;
        orm__buffer_printf(sql, "%s%s = EXCLUDED.%s", i ? ", " : "", name, name);
    }
    if (bulk->update.len)
        write_counted(sql, entity, &bulk->update);
}

static void write_where(orm__buffer *sql, const orm__bulk *bulk) {
    for (size_t i = bulk->columns.len; i < orm__bulk_value_count(bulk); i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        orm__buffer_printf(sql, "%sthis.%s = %s%zu%s", i > bulk->columns.len ? " AND " : " WHERE ",
                           column->name, value_prefix(bulk), i + 1, column->cast);
    }
}

static void write_update(orm__buffer *sql, const orm__bulk *bulk) {
    orm__buffer_printf(sql, "UPDATE %s AS this SET ", bulk->entity->table);
    orm__bulk_write_set(sql, bulk->entity, &bulk->columns, value_prefix(bulk));
    if (bulk->many) {
        orm__buffer_text_add(sql, " FROM ");
        write_rows(sql, bulk);
    }
    write_where(sql, bulk);
}

static void write_delete(orm__buffer *sql, const orm__bulk *bulk) {
    orm__buffer_printf(sql, "DELETE FROM %s AS this", bulk->entity->table);
    if (bulk->many) {
        orm__buffer_text_add(sql, " USING ");
        write_rows(sql, bulk);
    }
    write_where(sql, bulk);
}

static void write_upsert(orm__buffer *sql, const orm__bulk *bulk) {
    write_insert(sql, bulk);
    write_conflict(sql, bulk);
}

void orm__bulk_write_returning(orm__buffer *sql, const orm_entity *entity, bool deleted) {
    orm__buffer_text_add(sql, " RETURNING ");
    if (!deleted)
        orm__sql_columns(sql, entity, "this", false);
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm__buffer_printf(sql, "%sthis.%s%s", i || !deleted ? ", " : "", column->name,
                           column->read);
    }
}

typedef struct bulk_form {
    const char *operation;
    void (*write)(orm__buffer *sql, const orm__bulk *bulk);
} bulk_form;

static const bulk_form forms[] = {
    [ORM__BULK_INSERT] = {"bulk_insert", write_insert},
    [ORM__BULK_UPDATE] = {"bulk_update", write_update},
    [ORM__BULK_UPSERT] = {"bulk_upsert", write_upsert},
    [ORM__BULK_DELETE] = {"bulk_delete", write_delete},
};

orm_status orm__bulk_statement(orm__bulk *bulk) {
    orm__buffer sql = orm__buffer_on(&bulk->session->allocator);
    forms[bulk->kind].write(&sql, bulk);
    if (bulk->returning)
        orm__bulk_write_returning(&sql, bulk->entity, bulk->kind == ORM__BULK_DELETE);
    const char *text =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(bulk->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (!text)
        return orm__fail_nomem(&bulk->session->failure);
    bulk->statement = orm__statement_of(forms[bulk->kind].operation, text);
    return ORM_OK;
}
