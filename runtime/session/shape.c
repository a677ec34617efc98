/* Shapes: INSERT, UPDATE and DELETE of one row, put together from the descriptor. */
#include "session/shape.h"

#include <string.h>

#include "session/sql.h"

static bool is_sent(const uint64_t *columns, unsigned i) {
    return orm__bit(columns, i);
}

const orm_column *orm__version_column(const orm_entity *entity) {
    for (unsigned i = 0; i < entity->column_count; i++)
        if (entity->columns[i].flags & ORM_COLUMN_VERSION)
            return &entity->columns[i];
    return NULL;
}

/* What an INSERT writes where the program gave nothing; NULL: the column is left out. */
static const char *default_for(const orm_column *column) {
    if (column->flags & (ORM_COLUMN_DEFAULT | ORM_COLUMN_GENERATED))
        return NULL;
    if (column->flags & ORM_COLUMN_VERSION)
        return "1";
    return column->flags & ORM_COLUMN_UPDATED ? "now()" : NULL;
}

/* --- statements -------------------------------------------------------------------------------- */

static void write_insert(orm__buffer *sql, const orm_entity *entity, const uint64_t *columns) {
    const char *comma = "", *overriding = "";
    int parameter = 0;
    orm__buffer_printf(sql, "INSERT INTO %s (", entity->table);
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!is_sent(columns, i) && !default_for(column))
            continue;
        orm__buffer_printf(sql, "%s%s", comma, column->name);
        comma = ", ";
        if (is_sent(columns, i) && column->flags & ORM_COLUMN_IDENTITY_ALWAYS)
            overriding = " OVERRIDING SYSTEM VALUE";
    }
    if (!*comma) {
        orm__buffer_clear(sql);
        orm__buffer_printf(sql, "INSERT INTO %s DEFAULT VALUES", entity->table);
        return;
    }
    orm__buffer_printf(sql, ")%s VALUES (", overriding);
    comma = "";
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (is_sent(columns, i))
            orm__buffer_printf(sql, "%s$%d%s", comma, ++parameter, column->cast);
        else if (default_for(column))
            orm__buffer_printf(sql, "%s%s", comma, default_for(column));
        else
            continue;
        comma = ", ";
    }
    orm__buffer_byte(sql, ')');
}

/* The row by its key, and by its version where it has one. */
static void write_where(orm__buffer *sql, const orm_entity *entity, int parameter) {
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm__buffer_printf(sql, "%s%s = $%d%s", i ? " AND " : " WHERE ", column->name, ++parameter,
                           column->cast);
    }
    const orm_column *version = orm__version_column(entity);
    if (version)
        orm__buffer_printf(sql, " AND %s = $%d", version->name, ++parameter);
}

static void write_update(orm__buffer *sql, const orm_entity *entity, const uint64_t *columns) {
    const char *comma = "";
    int parameter = 0;
    orm__buffer_printf(sql, "UPDATE %s SET ", entity->table);
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (column->flags & ORM_COLUMN_VERSION)
            orm__buffer_printf(sql, "%s%s = %s + 1", comma, column->name, column->name);
        else if (is_sent(columns, i))
            orm__buffer_printf(sql, "%s%s = $%d%s", comma, column->name, ++parameter, column->cast);
        else if (column->flags & ORM_COLUMN_UPDATED)
            orm__buffer_printf(sql, "%s%s = now()", comma, column->name);
        else
            continue;
        comma = ", ";
    }
    write_where(sql, entity, parameter);
}

/* --- what comes back --------------------------------------------------------------------------- */

static bool is_returned(const orm_column *column, orm__shape_kind kind, bool sent) {
    enum {
        BY_INSERT = ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS |
                    ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED,
        BY_UPDATE = ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED
    };
    if (sent || kind == ORM__SHAPE_DELETE ||
        (column->flags & ORM_COLUMN_LAZY && !(column->flags & ORM_COLUMN_KEY)))
        return false;
    return column->flags & (kind == ORM__SHAPE_INSERT ? BY_INSERT : BY_UPDATE);
}

static bool add_returned(orm_session *session, const orm_entity *entity, orm__shape *shape,
                         orm__buffer *sql) {
    uint16_t *returned = orm_arena_alloc(session->kept, entity->column_count * sizeof *returned);
    if (!returned)
        return false;
    for (uint16_t i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        bool version = shape->kind == ORM__SHAPE_UPDATE && column->flags & ORM_COLUMN_VERSION;
        if (!is_returned(column, shape->kind, is_sent(shape->columns, i) && !version))
            continue;
        orm__buffer_printf(sql, "%s%s%s", shape->returned_count ? ", " : " RETURNING ",
                           column->name, column->read);
        returned[shape->returned_count++] = i;
    }
    shape->returned = returned;
    return true;
}

/* --- the cache --------------------------------------------------------------------------------- */

static const orm__shape *make_shape(orm_session *session, orm__entity_state *state,
                                    orm__shape_kind kind, const uint64_t *columns) {
    static const char *const operations[] = {"insert", "update", "delete"};
    const orm_entity *entity = state->entity;
    size_t words = entity->words * sizeof *columns;
    orm__shape *shape = orm_arena_zalloc(session->kept, sizeof *shape);
    uint64_t *kept = orm_arena_alloc(session->kept, words);
    if (!shape || !kept)
        return NULL;
    memcpy(kept, columns, words);
    shape->kind = kind;
    shape->columns = kept;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    switch (kind) {
    case ORM__SHAPE_INSERT:
        write_insert(&sql, entity, columns);
        break;
    case ORM__SHAPE_UPDATE:
        write_update(&sql, entity, columns);
        break;
    case ORM__SHAPE_DELETE:
        orm__buffer_printf(&sql, "DELETE FROM %s", entity->table);
        write_where(&sql, entity, 0);
        break;
    }
    bool made = add_returned(session, entity, shape, &sql) &&
                orm__keep_statement(session, entity, operations[kind], &sql, &shape->statement);
    orm__buffer_free(&sql);
    if (!made)
        return NULL;
    shape->next = state->shapes;
    state->shapes = shape;
    return shape;
}

const orm__shape *orm__shape_of(orm_session *session, const orm_entity *entity,
                                orm__shape_kind kind, const uint64_t *columns) {
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return NULL;
    const orm__shape *shape = state->shapes;
    while (shape && (shape->kind != kind ||
                     memcmp(shape->columns, columns, entity->words * sizeof *columns) != 0))
        shape = shape->next;
    if (!shape)
        shape = make_shape(session, state, kind, columns);
    if (!shape)
        orm__fail_nomem(&session->failure);
    return shape;
}
