/*
 * COPY: many new rows of one table of which nothing comes back.
 *
 * It takes a part of the time of an INSERT from arrays, but cannot be under way with other statements,
 * so that it pays from so many rows on. The shape must say all: the values of all of its columns
 * travel in the binary form of their own types, and the database fills no column that is read back.
 */
#include "driver/copy.h"
#include "session/copied_columns.h"
#include "session/flush.h"
#include "session/sql.h"

/* --- which rows ---------------------------------------------------------------------------------- */

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
           orm__part_count(first->object->entity) == 1 &&
           !has_literals(first->object->entity, first->shape->columns);
}

/* Whether the database says that COPY can fill the columns, of which it is asked once a flush. */
static orm_status ask(orm__flusher *at, const orm__record *first, bool *out) {
    const orm_entity *entity = first->object->entity;
    orm__entity_state *state = orm__entity_state_of(at->session, entity);
    orm_status status = ORM_OK;
    if (!state->copied)
        status = orm__ask_copied(at->session, entity, at->scratch, &state->copied);
    *out = status == ORM_OK && state->copied;
    for (unsigned i = 0; i < entity->words && *out; i++)
        *out = !(first->shape->columns[i] & ~state->copied[i]);
    return status;
}

orm_status orm__flush_ask_copied(orm__flusher *at, const orm__record *first, size_t len,
                                 bool *out) {
    *out = may_be_copied(first, len);
    return *out ? ask(at, first, out) : ORM_OK;
}

/* --- sending --------------------------------------------------------------------------------------- */

/* The columns of a shape, in their order. */
typedef struct copied_columns {
    uint16_t *numbers;
    uint16_t len;
} copied_columns;

static bool list_columns(orm__flusher *at, const orm_entity *entity, const orm__shape *shape,
                         copied_columns *out) {
    *out = (copied_columns){
        .numbers = orm_arena_alloc(at->scratch, entity->column_count * sizeof *out->numbers)};
    for (uint16_t i = 0; i < entity->column_count && out->numbers; i++)
        if (orm__bit(shape->columns, i))
            out->numbers[out->len++] = i;
    return out->numbers != NULL;
}

static orm_status write_row(orm__flusher *at, const orm_object *object,
                            const copied_columns *columns, orm__copy *copy) {
    orm_session *session = at->session;
    orm__oids oids = orm__connection_oids(session->connection);
    orm__encoding to = {.out = orm__copy_row(copy, columns->len), .oids = &oids};
    for (unsigned i = 0; i < columns->len; i++) {
        const orm_column *column = &object->entity->columns[columns->numbers[i]];
        orm__encode_cell(&to, column->type, orm__nullable(column), orm__slot_of(object, column));
        if (to.status != ORM_OK)
            return orm__fail_column(session, to.status, object->entity, column, to.why);
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
    const orm__facts facts = orm__facts_of(told);
    orm__fail_with(&session->failure, &facts, "%s: the new `%s` with %s", told->message,
                   object->entity->name, orm__buffer_text(&key));
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
        !orm__copy_statement(session, entity, columns.numbers, columns.len, at->scratch,
                             &statement))
        return orm__fail_nomem(&session->failure);
    orm_status status = orm__batch_pause(session->connection);
    if (status == ORM_OK)
        status = copy_rows(at, &rows, &columns, &statement);
    return status == ORM_OK ? orm__batch_resume(session->connection) : status;
}
