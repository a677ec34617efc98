/*
 * SQL of bulk writing, over one table.
 *
 * The table is `this` in all of it; many rows stand beside it as `n`, with values that no expression of
 * a computed column means.
 */
#include "run/bulk_rows.h"

#include "session/shape.h"
#include "session/sql.h"

/* The column's name in the table that is written; NULL when it is in another. */
static const char *name_of(const orm__bulk_text *to, unsigned column) {
    return orm__part_name(to->entity, to->part, column);
}

static const char *table_of(const orm__bulk_text *to) {
    return orm__part_table(to->entity, to->part);
}

/* --- values ---------------------------------------------------------------------------------------- */

void orm__bulk_write_rows(const orm__bulk_text *to) {
    orm__buffer_text_add(to->sql, "unnest(");
    for (size_t i = 1; i <= to->values.len; i++)
        orm__buffer_printf(to->sql, "%s$%zu", i > 1 ? ", " : "", i);
    orm__buffer_text_add(to->sql, ") AS n(");
    for (size_t i = 1; i <= to->values.len; i++)
        orm__buffer_printf(to->sql, "%sorm__%zu", i > 1 ? ", " : "", i);
    orm__buffer_byte(to->sql, ')');
}

void orm__bulk_write_value(const orm__bulk_text *to, unsigned column) {
    size_t place = 0;
    while (to->values.items[place] != column)
        place++;
    orm__buffer_printf(to->sql, "%s%zu%s", to->bulk->many ? "n.orm__" : "$", place + 1,
                       to->entity->columns[column].cast);
}

/* What new rows have in a column that the program gives nothing for; NULL: it is left out. Of the
 * discriminator it is text. */
static const char *literal_for(const orm__bulk_text *to, unsigned number) {
    const orm_column *column = &to->entity->columns[number];
    if (!name_of(to, number) || orm__is_listed(&to->bulk->columns, number))
        return NULL;
    if (column->flags & ORM_COLUMN_DISCRIMINATOR)
        return to->entity->lineage->value;
    return orm__literal_for(column);
}

/* Between what stands in a list that began at `from`. */
static void separate(orm__buffer *sql, size_t from) {
    if (sql->len > from)
        orm__buffer_text_add(sql, ", ");
}

/* --- inserts ---------------------------------------------------------------------------------------- */

/* Whether new rows are given the column here: a key goes into every table. */
static bool is_given(const orm__bulk_text *to, unsigned number) {
    bool key = to->entity->columns[number].flags & ORM_COLUMN_KEY;
    return name_of(to, number) && (orm__is_listed(&to->bulk->columns, number) || (to->part && key));
}

/* What is written for a column that is given. */
typedef void write_item(const orm__bulk_text *to, const char *above, unsigned column);

/* Those that are given, in the order in which the program lists them; a key that comes from another
 * table goes first. */
static void write_given(const orm__bulk_text *to, const char *above, write_item *write) {
    const orm_entity *entity = to->entity;
    const orm__numbers *listed = &to->bulk->columns;
    size_t from = to->sql->len;
    for (int i = 0; i < entity->key_count; i++) {
        if (!to->part || orm__is_listed(listed, entity->key[i]))
            continue;
        separate(to->sql, from);
        write(to, above, entity->key[i]);
    }
    for (size_t i = 0; i < listed->len; i++) {
        if (!is_given(to, listed->items[i]))
            continue;
        separate(to->sql, from);
        write(to, above, listed->items[i]);
    }
}

static void write_name(const orm__bulk_text *to, const char *above, unsigned column) {
    (void)above;
    orm__buffer_text_add(to->sql, name_of(to, column));
}

static void write_from(const orm__bulk_text *to, const char *above, unsigned column) {
    if (above && to->entity->columns[column].flags & ORM_COLUMN_KEY)
        orm__buffer_printf(to->sql, "%s.%s", above, orm__part_name(to->entity, 0, column));
    else
        orm__bulk_write_value(to, column);
}

void orm__bulk_write_into(const orm__bulk_text *to) {
    const orm_entity *entity = to->entity;
    bool overrides = false;
    orm__buffer_printf(to->sql, "INSERT INTO %s AS this (", table_of(to));
    size_t from = to->sql->len;
    write_given(to, NULL, write_name);
    for (unsigned i = 0; i < entity->column_count; i++) {
        overrides = overrides || (!to->part && is_given(to, i) &&
                                  entity->columns[i].flags & ORM_COLUMN_IDENTITY_ALWAYS);
        if (!literal_for(to, i))
            continue;
        separate(to->sql, from);
        orm__buffer_text_add(to->sql, name_of(to, i));
    }
    orm__buffer_printf(to->sql, ")%s ", overrides ? " OVERRIDING SYSTEM VALUE" : "");
}

void orm__bulk_write_selected(const orm__bulk_text *to, const char *above) {
    size_t from = to->sql->len;
    write_given(to, above, write_from);
    for (unsigned i = 0; i < to->entity->column_count; i++) {
        const char *literal = literal_for(to, i);
        if (!literal)
            continue;
        separate(to->sql, from);
        if (to->entity->columns[i].flags & ORM_COLUMN_DISCRIMINATOR)
            orm__sql_text(to->sql, literal);
        else
            orm__buffer_text_add(to->sql, literal);
    }
}

static void write_insert(const orm__bulk_text *to) {
    orm__bulk_write_into(to);
    orm__buffer_text_add(to->sql, to->bulk->many ? "SELECT " : "VALUES (");
    orm__bulk_write_selected(to, NULL);
    orm__buffer_text_add(to->sql, to->bulk->many ? " FROM " : ")");
    if (to->bulk->many)
        orm__bulk_write_rows(to);
}

/* --- updates ---------------------------------------------------------------------------------------- */

/* Before what is set: "SET", or a comma behind what `from` begins with. */
static void begin_set(const orm__bulk_text *to, size_t from, const char *first) {
    orm__buffer_text_add(to->sql, to->sql->len > from ? ", " : first);
}

/* What an UPDATE changes besides what it is given. */
static void write_counted(const orm__bulk_text *to, const orm__numbers *columns, size_t from,
                          const char *first) {
    for (unsigned i = 0; i < to->entity->column_count; i++) {
        uint32_t flags = to->entity->columns[i].flags;
        const char *name = name_of(to, i);
        bool version = flags & ORM_COLUMN_VERSION;
        if (!name || !(version || (flags & ORM_COLUMN_UPDATED && !orm__is_listed(columns, i))))
            continue;
        begin_set(to, from, first);
        if (version)
            orm__buffer_printf(to->sql, "%s = this.%s + 1", name, name);
        else
            orm__buffer_printf(to->sql, "%s = now()", name);
    }
}

bool orm__bulk_sets(const orm__bulk_text *to) {
    enum { BY_ITSELF = ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED };
    for (unsigned i = 0; i < to->entity->column_count; i++)
        if (name_of(to, i) &&
            (orm__is_listed(&to->bulk->columns, i) || to->entity->columns[i].flags & BY_ITSELF))
            return true;
    return false;
}

void orm__bulk_write_set(const orm__bulk_text *to) {
    const orm__numbers *columns = &to->bulk->columns;
    size_t from = to->sql->len;
    for (size_t i = 0; i < columns->len; i++) {
        if (!name_of(to, columns->items[i]))
            continue;
        begin_set(to, from, " SET ");
        orm__buffer_printf(to->sql, "%s = ", name_of(to, columns->items[i]));
        orm__bulk_write_value(to, columns->items[i]);
    }
    write_counted(to, columns, from, " SET ");
}

void orm__bulk_write_conflict(const orm__bulk_text *to, const uint16_t *columns, int count,
                              bool returned) {
    static const char first[] = " DO UPDATE SET ";
    const orm__numbers *update = &to->bulk->update;
    orm__buffer_text_add(to->sql, " ON CONFLICT (");
    for (int i = 0; i < count; i++)
        orm__buffer_printf(to->sql, "%s%s", i ? ", " : "", name_of(to, columns[i]));
    orm__buffer_byte(to->sql, ')');
    size_t from = to->sql->len;
    for (size_t i = 0; i < update->len; i++) {
        const char *name = name_of(to, update->items[i]);
        if (!name)
            continue;
        begin_set(to, from, first);
        orm__buffer_printf(to->sql, "%s = EXCLUDED.%s", name, name);
    }
    if (update->len)
        write_counted(to, update, from, first);
    const char *key = name_of(to, columns[0]);
    if (to->sql->len == from && returned)
        orm__buffer_printf(to->sql, "%s%s = this.%s", first, key, key);
    else if (to->sql->len == from)
        orm__buffer_text_add(to->sql, " DO NOTHING");
}

static void write_upsert(const orm__bulk_text *to) {
    const orm_constraint *conflict = to->bulk->conflict;
    write_insert(to);
    orm__bulk_write_conflict(to, conflict->columns, conflict->column_count, false);
    if (to->bulk->update.len && orm__bulk_is_filtered(to)) {
        orm__buffer_text_add(to->sql, " WHERE ");
        orm__bulk_write_filter(to);
    }
}

/* --- rows that are there ----------------------------------------------------------------------------- */

void orm__bulk_write_by_key(const orm__bulk_text *to) {
    const orm_entity *entity = to->entity;
    for (int i = 0; i < entity->key_count; i++) {
        orm__buffer_printf(to->sql, "%sthis.%s = ", i ? " AND " : " WHERE ",
                           name_of(to, entity->key[i]));
        orm__bulk_write_value(to, entity->key[i]);
    }
}

static void write_found(const orm__bulk_text *to, const char *before) {
    if (to->bulk->many) {
        orm__buffer_text_add(to->sql, before);
        orm__bulk_write_rows(to);
    }
    orm__bulk_write_by_key(to);
    if (orm__bulk_is_filtered(to)) {
        orm__buffer_text_add(to->sql, " AND ");
        orm__bulk_write_filter(to);
    }
}

static void write_update(const orm__bulk_text *to) {
    orm__buffer_printf(to->sql, "UPDATE %s AS this", table_of(to));
    orm__bulk_write_set(to);
    write_found(to, " FROM ");
}

static void write_delete(const orm__bulk_text *to) {
    orm__buffer_printf(to->sql, "DELETE FROM %s AS this", table_of(to));
    write_found(to, " USING ");
}

/* --- the whole --------------------------------------------------------------------------------------- */

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

void orm__bulk_write(const orm__bulk_text *to) {
    static void (*const writers[])(const orm__bulk_text *to) = {
        [ORM_BULK_INSERT] = write_insert,
        [ORM_BULK_UPDATE] = write_update,
        [ORM_BULK_UPSERT] = write_upsert,
        [ORM_BULK_DELETE] = write_delete,
    };
    writers[to->bulk->kind](to);
}
