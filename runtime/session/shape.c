/* Shapes: INSERT, UPDATE and DELETE of one row or of many, put together from the descriptor. */
#include "session/shape.h"

#include <string.h>

#include "session/sql.h"

/* Many rows stand beside the table as `n`, their values as n.orm__1, n.orm__2, …,
 * names that no expression of a computed column means; the table is `this`. */
typedef struct shape_writer {
    orm__buffer *sql;
    const orm_entity *entity;
    orm__shape_kind kind;
    bool many;
    unsigned part;
    const uint64_t *columns;
    int parameters;
} shape_writer;

/* The column's name in the table that is written; NULL when it is in another. */
static const char *name_of(const shape_writer *to, unsigned column) {
    return orm__part_name(to->entity, to->part, column);
}

static bool is_sent(const uint64_t *columns, unsigned i) {
    return orm__bit(columns, i);
}

const orm_column *orm__version_column(const orm_entity *entity) {
    for (unsigned i = 0; i < entity->column_count; i++)
        if (entity->columns[i].flags & ORM_COLUMN_VERSION)
            return &entity->columns[i];
    return NULL;
}

bool orm__shape_has_where(const orm__shape *shape) {
    return shape->kind != ORM__SHAPE_INSERT;
}

const char *orm__literal_for(const orm_column *column) {
    if (column->flags & (ORM_COLUMN_DEFAULT | ORM_COLUMN_GENERATED))
        return NULL;
    if (column->flags & ORM_COLUMN_VERSION)
        return "1";
    return column->flags & ORM_COLUMN_UPDATED ? "now()" : NULL;
}

/* --- statements -------------------------------------------------------------------------------- */

static void write_value(shape_writer *to, const orm_column *column) {
    orm__buffer_printf(to->sql, "%s%d%s", to->many ? "n.orm__" : "$", ++to->parameters,
                       column->cast);
}

/* The rows, as soon as it is known how many values each has. */
static void write_rows(shape_writer *to) {
    orm__buffer_text_add(to->sql, " unnest(");
    for (int i = 1; i <= to->parameters; i++)
        orm__buffer_printf(to->sql, "%s$%d", i > 1 ? ", " : "", i);
    orm__buffer_text_add(to->sql, ") AS n(");
    for (int i = 1; i <= to->parameters; i++)
        orm__buffer_printf(to->sql, "%sorm__%d", i > 1 ? ", " : "", i);
    orm__buffer_byte(to->sql, ')');
}

static void write_insert(shape_writer *to) {
    const orm_entity *entity = to->entity;
    const char *comma = "", *overriding = "";
    const char *table = orm__part_table(entity, to->part);
    orm__buffer_printf(to->sql, "INSERT INTO %s (", table);
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!name_of(to, i) || (!is_sent(to->columns, i) && !orm__literal_for(column)))
            continue;
        orm__buffer_printf(to->sql, "%s%s", comma, name_of(to, i));
        comma = ", ";
        if (is_sent(to->columns, i) && column->flags & ORM_COLUMN_IDENTITY_ALWAYS && !to->part)
            overriding = " OVERRIDING SYSTEM VALUE";
    }
    if (!*comma) {
        orm__buffer_clear(to->sql);
        orm__buffer_printf(to->sql, "INSERT INTO %s DEFAULT VALUES", table);
        return;
    }
    orm__buffer_printf(to->sql, ")%s %s", overriding, to->many ? "SELECT " : "VALUES (");
    comma = "";
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (!name_of(to, i) || (!is_sent(to->columns, i) && !orm__literal_for(column)))
            continue;
        orm__buffer_text_add(to->sql, comma);
        if (is_sent(to->columns, i))
            write_value(to, column);
        else
            orm__buffer_text_add(to->sql, orm__literal_for(column));
        comma = ", ";
    }
    orm__buffer_text_add(to->sql, to->many ? " FROM" : ")");
    if (to->many)
        write_rows(to);
}

/* The version that the row must have; NULL: none is asked for in this table. */
static const orm_column *version_of(const shape_writer *to, unsigned *number) {
    const orm_column *version = orm__version_column(to->entity);
    if (!version || to->kind == ORM__SHAPE_RELEASE || to->kind == ORM__SHAPE_INSERT)
        return NULL;
    *number = (unsigned)(version - to->entity->columns);
    return name_of(to, *number) ? version : NULL;
}

/* The row by its key, and by its version where it has one. The rows themselves come before it, once
 * their number of values is known. */
static void write_where(shape_writer *to, const char *rows) {
    const orm_entity *entity = to->entity;
    unsigned number = 0;
    const orm_column *version = version_of(to, &number);
    const char *qualifier = to->many ? "this." : "";
    int first = to->parameters;
    to->parameters += entity->key_count + (version != NULL);
    if (to->many) {
        orm__buffer_text_add(to->sql, rows);
        write_rows(to);
    }
    to->parameters = first;
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm__buffer_printf(to->sql, "%s%s%s = ", i ? " AND " : " WHERE ", qualifier,
                           name_of(to, entity->key[i]));
        write_value(to, column);
    }
    if (version) {
        orm__buffer_printf(to->sql, " AND %s%s = ", qualifier, name_of(to, number));
        write_value(to, version);
    }
}

/* What an UPDATE sets a column to besides what is sent; NULL: it leaves it. */
static const char *update_for(const shape_writer *to, const orm_column *column, bool sent) {
    if (to->kind == ORM__SHAPE_RELEASE)
        return sent ? "NULL" : NULL;
    if (to->kind == ORM__SHAPE_UPDATE)
        return column->flags & ORM_COLUMN_UPDATED ? "now()" : NULL;
    if (column->flags & (ORM_COLUMN_KEY | ORM_COLUMN_GENERATED))
        return NULL;
    return orm__literal_for(column) ? orm__literal_for(column) : "DEFAULT";
}

static void write_update(shape_writer *to) {
    const orm_entity *entity = to->entity;
    const char *comma = "";
    orm__buffer_printf(to->sql, "UPDATE %s%s SET ", orm__part_table(entity, to->part),
                       to->many ? " AS this" : "");
    for (unsigned i = 0; i < entity->column_count; i++) {
        const char *name = name_of(to, i);
        const orm_column *column = &entity->columns[i];
        bool value = is_sent(to->columns, i) && to->kind != ORM__SHAPE_RELEASE;
        const char *other = update_for(to, column, is_sent(to->columns, i));
        bool counted = to->kind == ORM__SHAPE_UPDATE && column->flags & ORM_COLUMN_VERSION;
        if (!name || (!counted && !value && !other))
            continue;
        orm__buffer_printf(to->sql, "%s%s = ", comma, name);
        if (counted)
            orm__buffer_printf(to->sql, "%s%s + 1", to->many ? "this." : "", name);
        else if (value)
            write_value(to, column);
        else
            orm__buffer_text_add(to->sql, other);
        comma = ", ";
    }
    write_where(to, " FROM");
}

static void write_delete(shape_writer *to) {
    orm__buffer_printf(to->sql, "DELETE FROM %s%s", orm__part_table(to->entity, to->part),
                       to->many ? " AS this" : "");
    write_where(to, " USING");
}

/* --- what comes back --------------------------------------------------------------------------- */

static bool is_returned(const orm_column *column, orm__shape_kind kind, bool sent) {
    enum {
        BY_INSERT = ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS |
                    ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED,
        BY_UPDATE = ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED
    };
    if (kind == ORM__SHAPE_UPDATE && column->flags & ORM_COLUMN_VERSION)
        return true;
    if (sent || kind == ORM__SHAPE_DELETE || kind == ORM__SHAPE_RELEASE ||
        (column->flags & ORM_COLUMN_LAZY && !(column->flags & ORM_COLUMN_KEY)))
        return false;
    return column->flags & (kind == ORM__SHAPE_UPDATE ? BY_UPDATE : BY_INSERT);
}

static void write_returned(shape_writer *to, unsigned number, bool first) {
    const orm_column *column = &to->entity->columns[number];
    bool qualified =
        to->many && to->kind != ORM__SHAPE_INSERT && !(column->flags & ORM_COLUMN_COMPUTED);
    orm__buffer_printf(to->sql, "%s%s%s%s", first ? " RETURNING " : ", ", qualified ? "this." : "",
                       name_of(to, number), column->read);
}

static bool add_returned(orm_session *session, shape_writer *to, orm__shape *shape) {
    const orm_entity *entity = to->entity;
    uint16_t *returned =
        orm_arena_alloc(session->kept, (entity->column_count + 1U) * sizeof(uint16_t));
    if (!returned)
        return false;
    for (uint16_t i = 0; i < entity->column_count; i++)
        if (name_of(to, i) &&
            is_returned(&entity->columns[i], shape->kind, is_sent(shape->columns, i)))
            returned[shape->returned_count++] = i;
    shape->returned = returned;
    shape->keys = shape->many && (shape->returned_count > 0 || shape->kind != ORM__SHAPE_INSERT);
    bool first = true;
    for (int i = 0; i < entity->key_count && shape->keys; i++, first = false)
        write_returned(to, entity->key[i], first);
    for (int i = 0; i < shape->returned_count; i++, first = false)
        write_returned(to, returned[i], first);
    return true;
}

/* --- the cache --------------------------------------------------------------------------------- */

typedef struct shape_form {
    const char *operation;
    void (*write)(shape_writer *to);
} shape_form;

static const shape_form forms[] = {
    [ORM__SHAPE_INSERT] = {"insert", write_insert},
    [ORM__SHAPE_UPDATE] = {"update", write_update},
    [ORM__SHAPE_DELETE] = {"delete", write_delete},
    [ORM__SHAPE_REPLACE] = {"replace", write_update},
    [ORM__SHAPE_RELEASE] = {"release", write_update},
};

/* The columns that are written in one of the tables: a key is written in the first, and goes with
 * new rows into the others. */
static uint64_t *part_columns(orm_session *session, const orm_entity *entity, orm__shape_kind kind,
                              unsigned part, const uint64_t *whole) {
    uint64_t *columns = orm_arena_zalloc(session->kept, entity->words * sizeof *columns);
    for (unsigned i = 0; columns && i < entity->column_count; i++) {
        bool key = entity->columns[i].flags & ORM_COLUMN_KEY;
        bool sent = part && key ? kind == ORM__SHAPE_INSERT : is_sent(whole, i);
        if (sent && orm__part_name(entity, part, i))
            orm__bit_set(columns, i, true);
    }
    return columns;
}

/* Whether the row is written in the table at all. */
static bool is_touched(const shape_writer *to) {
    enum { BY_ITSELF = ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED };
    bool touched = orm__part_count(to->entity) == 1 || to->kind == ORM__SHAPE_INSERT ||
                   to->kind == ORM__SHAPE_DELETE;
    for (unsigned i = 0; i < to->entity->column_count && !touched; i++)
        touched = is_sent(to->columns, i) ||
                  (to->kind == ORM__SHAPE_UPDATE && name_of(to, i) &&
                   to->entity->columns[i].flags & BY_ITSELF) ||
                  (to->kind == ORM__SHAPE_REPLACE && name_of(to, i) &&
                   update_for(to, &to->entity->columns[i], false));
    return touched;
}

static bool write_shape(orm_session *session, shape_writer *to, orm__shape *shape) {
    unsigned number;
    forms[shape->kind].write(to);
    shape->version = version_of(to, &number) != NULL;
    return add_returned(session, to, shape) &&
           orm__keep_statement(session, to->entity, forms[shape->kind].operation, to->sql,
                               &shape->statement);
}

/* Puts the shape for one table before those that were made: the last to be written is made first. */
static bool add_part(orm_session *session, const orm__shape *like, unsigned part,
                     const orm_entity *entity, orm__shape **chain) {
    uint64_t *columns = part_columns(session, entity, like->kind, part, like->whole);
    orm__buffer sql = orm__buffer_on(&session->allocator);
    shape_writer to = {.sql = &sql,
                       .entity = entity,
                       .kind = like->kind,
                       .many = like->many,
                       .part = part,
                       .columns = columns};
    if (columns && !is_touched(&to))
        return true;
    orm__shape *shape = columns ? orm_arena_zalloc(session->kept, sizeof *shape) : NULL;
    if (!shape)
        return false;
    *shape = *like;
    shape->part = part;
    shape->columns = columns;
    shape->then = *chain;
    bool made = write_shape(session, &to, shape);
    orm__buffer_free(&sql);
    *chain = shape;
    return made;
}

/* Parents' rows are inserted before their children's, and deleted behind them. */
static orm__shape *make_shape(orm_session *session, orm__entity_state *state, orm__shape_kind kind,
                              bool many, const uint64_t *columns) {
    const orm_entity *entity = state->entity;
    size_t words = entity->words * sizeof *columns;
    unsigned parts = orm__part_count(entity);
    uint64_t *whole = orm_arena_alloc(session->kept, words);
    orm__shape *chain = NULL;
    if (!whole)
        return NULL;
    memcpy(whole, columns, words);
    orm__shape like = {.next = state->shapes,
                       .kind = kind,
                       .many = many,
                       .number = state->shapes ? state->shapes->number + 1 : 0,
                       .whole = whole};
    for (unsigned i = 0; i < parts; i++)
        if (!add_part(session, &like, kind == ORM__SHAPE_DELETE ? i : parts - 1 - i, entity,
                      &chain))
            return NULL;
    state->shapes = chain;
    return chain;
}

const orm__shape *orm__shape_of(orm_session *session, const orm_entity *entity,
                                orm__shape_kind kind, bool many, const uint64_t *columns) {
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return NULL;
    const orm__shape *shape = state->shapes;
    while (shape && (shape->kind != kind || shape->many != many ||
                     memcmp(shape->whole, columns, entity->words * sizeof *columns) != 0))
        shape = shape->next;
    if (!shape)
        shape = make_shape(session, state, kind, many, columns);
    if (!shape)
        orm__fail_nomem(&session->failure);
    return shape;
}
