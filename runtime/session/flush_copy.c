/*
 * COPY: many new rows of one table of which nothing comes back.
 *
 * It takes a part of the time of an INSERT from arrays, but cannot be under way with other statements,
 * so that it pays from so many rows on. The shape must say all: the values of all of its columns
 * travel in the binary form of their own types, and the database fills no column that is read back.
 *
 * COPY converts nothing and knows neither rules nor row security. So the database is asked what the
 * table's columns are now, and rows go by INSERT where one is of another type than the program
 * thinks: INSERT would cast it, COPY would take the bytes for something else.
 */
#include <stdlib.h>
#include <string.h>

#include "driver/copy.h"
#include "session/flush.h"
#include "session/sql.h"

/* The name of each column and the type whose binary form it takes; 0 is any enum. */
static const char columns_sql[] =
    "SELECT a.attname::pg_catalog.text, CASE t.typtype WHEN 'e' THEN 0 WHEN 'd' THEN t.typbasetype"
    " ELSE t.oid END::pg_catalog.int8 FROM pg_catalog.pg_class AS c"
    " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0"
    " JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid"
    " WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind IN ('r', 'p') AND NOT c.relhasrules"
    " AND NOT pg_catalog.row_security_active(c.oid)";

/* --- which columns can travel ------------------------------------------------------------------- */

static bool takes_type(const orm_column *column, int64_t oid) {
    if (column->type->kind == ORM_KIND_ENUM)
        return oid == 0;
    return !*column->cast && oid == (int64_t)column->type->oid && oid != 0;
}

static int64_t read_oid(orm__cell cell) {
    uint64_t number = 0;
    for (int i = 0; i < cell.len; i++)
        number = number << 8 | (unsigned char)cell.data[i];
    return (int64_t)number;
}

static orm_status note_columns(orm__flusher *at, orm__entity_state *state,
                               const orm__result *result) {
    const orm_entity *entity = state->entity;
    state->copied = orm_arena_zalloc(at->scratch, entity->words * sizeof *state->copied);
    if (!state->copied)
        return orm__fail_nomem(&at->session->failure);
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        const char *name = orm__sql_unquoted(at->scratch, column->name);
        if (!name)
            return orm__fail_nomem(&at->session->failure);
        for (int row = 0; row < orm__result_rows(result); row++)
            if (strcmp(orm__result_cell(result, row, 0).data, name) == 0 &&
                takes_type(column, read_oid(orm__result_cell(result, row, 1))))
                orm__bit_set(state->copied, i, true);
    }
    return ORM_OK;
}

static orm_status ask_columns(orm__flusher *at, orm__entity_state *state) {
    orm_session *session = at->session;
    orm__statement statement = orm__statement_of("copied_columns", columns_sql);
    orm__result *result = NULL;
    const char *why = "";
    orm__parameters_clear(&session->parameters);
    orm_status status = orm__parameters_add(&session->parameters, &orm_type_text, false,
                                            &state->entity->table, NULL, &why);
    if (status != ORM_OK)
        return orm__fail_nomem(&session->failure);
    status = orm__run(session->connection, &statement, &session->parameters, &result);
    if (status == ORM_OK)
        status = note_columns(at, state, result);
    orm__result_free(result);
    return status;
}

/* --- which shapes -------------------------------------------------------------------------------- */

/* Whether an INSERT has values besides those that are sent. */
static bool has_literals(const orm_entity *entity, const uint64_t *columns) {
    enum { FILLED = ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED };
    for (unsigned i = 0; i < entity->column_count; i++)
        if (entity->columns[i].flags & FILLED && !orm__bit(columns, i))
            return true;
    return false;
}

/* As far as the descriptors tell. */
static bool may_be_copied(const orm__record *first, size_t len) {
    return len >= ORM__COPY_ROWS && !first->alone && first->shape->returned_count == 0 &&
           !has_literals(first->object->entity, first->shape->columns);
}

orm_status orm__flush_ask_copied(orm__flusher *at, const orm__record *first, size_t len) {
    if (!may_be_copied(first, len))
        return ORM_OK;
    orm__entity_state *state = orm__entity_state_of(at->session, first->object->entity);
    return state && !state->copied ? ask_columns(at, state) : ORM_OK;
}

bool orm__flush_is_copied(orm__flusher *at, const orm__record *first, size_t len) {
    const orm_entity *entity = first->object->entity;
    const orm__entity_state *state =
        may_be_copied(first, len) ? orm__entity_state_of(at->session, entity) : NULL;
    if (!state || !state->copied)
        return false;
    for (unsigned i = 0; i < entity->column_count; i++)
        if (orm__bit(first->shape->columns, i) && !orm__bit(state->copied, i))
            return false;
    return true;
}

/* --- sending --------------------------------------------------------------------------------------- */

/* The columns of a shape, in their order. */
typedef struct copied_columns {
    const orm_column **items;
    uint16_t len;
} copied_columns;

static bool list_columns(orm__flusher *at, const orm_entity *entity, const orm__shape *shape,
                         copied_columns *out) {
    *out = (copied_columns){
        .items = orm_arena_alloc(at->scratch, entity->column_count * sizeof *out->items)};
    for (unsigned i = 0; i < entity->column_count && out->items; i++)
        if (orm__bit(shape->columns, i))
            out->items[out->len++] = &entity->columns[i];
    return out->items != NULL;
}

static bool write_statement(orm__flusher *at, const orm_entity *entity,
                            const copied_columns *columns, orm__statement *out) {
    orm__buffer sql = orm__buffer_on(&at->session->allocator);
    orm__buffer_printf(&sql, "COPY %s (", entity->table);
    for (unsigned i = 0; i < columns->len; i++)
        orm__buffer_printf(&sql, "%s%s", i ? ", " : "", columns->items[i]->name);
    orm__buffer_text_add(&sql, ") FROM STDIN (FORMAT binary)");
    const char *text =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(at->scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (text)
        *out = orm__statement_of("copy", text);
    return text != NULL;
}

static orm_status write_row(orm__flusher *at, const orm_object *object,
                            const copied_columns *columns, orm__copy *copy) {
    orm_session *session = at->session;
    orm__oids oids = orm__connection_oids(session->connection);
    orm__buffer *out = orm__copy_row(copy, columns->len);
    for (unsigned i = 0; i < columns->len; i++) {
        const orm_column *column = columns->items[i];
        const char *why = "";
        orm_status status = orm__encode_cell(column->type, orm__nullable(column),
                                             orm__slot_of(object, column), out, &oids, &why);
        if (status != ORM_OK)
            return orm__fail_column(session, status, object->entity, column, why);
    }
    return orm__copy_next(copy);
}

/* Tells which row it was that the server refused. */
static orm_status name_row(orm_session *session, const orm__flush_statement *statement,
                           const orm__copy *copy, orm_status status) {
    const orm_error *told = &session->failure.error;
    size_t row = (size_t)copy->failed_row;
    if (status != ORM_CONSTRAINT || row == 0 || row > statement->len)
        return status;
    const orm_object *object = statement->tasks[row - 1].record->object;
    orm__buffer key = orm__buffer_on(&session->allocator);
    orm__write_key(&key, object);
    orm__fail_with(&session->failure,
                   &(orm__facts){.status = told->status,
                                 .sqlstate = told->sqlstate,
                                 .detail = told->detail,
                                 .hint = told->hint,
                                 .constraint = told->constraint,
                                 .table = told->table,
                                 .column = told->column,
                                 .statement = told->statement,
                                 .query = told->query},
                   "%s: the new `%s` with %s", told->message, object->entity->name,
                   orm__buffer_text(&key));
    orm__buffer_free(&key);
    return status;
}

static orm_status copy_rows(orm__flusher *at, const orm__flush_statement *rows,
                            const copied_columns *columns, const orm__statement *statement) {
    orm_session *session = at->session;
    orm__copy copy;
    orm_status status = orm__copy_open(&copy, session->connection, statement);
    if (status != ORM_OK)
        return status;
    for (size_t i = 0; i < rows->len && status == ORM_OK; i++)
        status = write_row(at, rows->tasks[i].record->object, columns, &copy);
    status = orm__copy_close(&copy, status);
    return status == ORM_OK ? orm__flush_answer_copy(at, rows, copy.rows)
                            : name_row(session, rows, &copy, status);
}

orm_status orm__flush_copy(orm__flusher *at, orm__task *tasks, size_t len) {
    orm_session *session = at->session;
    const orm__flush_statement rows = {.shape = tasks->record->shape, .tasks = tasks, .len = len};
    const orm_entity *entity = tasks->record->object->entity;
    copied_columns columns;
    orm__statement statement;
    if (!list_columns(at, entity, rows.shape, &columns) ||
        !write_statement(at, entity, &columns, &statement))
        return orm__fail_nomem(&session->failure);
    orm_status status = orm__batch_pause(session->connection);
    if (status == ORM_OK)
        status = copy_rows(at, &rows, &columns, &statement);
    return status == ORM_OK ? orm__batch_resume(session->connection) : status;
}
