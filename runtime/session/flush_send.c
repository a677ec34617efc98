/*
 * Sending rows: the parameters of a statement, from one row or many.
 *
 * Columns come in their order, then the key, then the version, as the shape has numbered them. What
 * the database has of a row is its original where the program changed it.
 */
#include "session/flush.h"
#include "session/sql.h"

static const orm_object *in_database(const orm__record *record) {
    if (record->replaces)
        record = record->replaces;
    return record->original ? record->original : record->object;
}

/* --- parameters ---------------------------------------------------------------------------------- */

typedef struct parameter_list {
    orm__flusher *at;
    const orm_entity *entity;
    const orm__task *tasks;
    size_t len;
    bool many; /* arrays rather than values */
    bool over;
} parameter_list;

static orm_status add_column(parameter_list *list, const orm_column *column, bool as_in_database) {
    orm__flusher *at = list->at;
    for (size_t i = 0; i < list->len; i++) {
        const orm__record *record = list->tasks[i].record;
        at->rows[i] = as_in_database ? in_database(record) : record->object;
    }
    if (list->many)
        return orm__add_array(at->session, list->entity, column, at->rows, list->len, &list->over);
    return orm__add_parameter(at->session, list->entity, column, orm__nullable(column),
                              orm__slot_of(at->rows[0], column));
}

static orm_status add_columns(parameter_list *list, const orm__shape *shape) {
    const orm_entity *entity = list->entity;
    orm_status status = ORM_OK;
    bool values = shape->kind != ORM__SHAPE_RELEASE;
    for (unsigned i = 0; i < entity->column_count && status == ORM_OK && !list->over; i++)
        if (values && orm__bit(shape->columns, i))
            status = add_column(list, &entity->columns[i], false);
    if (!orm__shape_has_where(shape))
        return status;
    for (int i = 0; i < entity->key_count && status == ORM_OK && !list->over; i++)
        status = add_column(list, &entity->columns[entity->key[i]], true);
    if (status == ORM_OK && !list->over && shape->version)
        status = add_column(list, orm__version_column(entity), true);
    return status;
}

/* Encodes `*len` rows, or fewer where they are too large for one statement. */
static orm_status add_rows(orm__flusher *at, const orm__task *tasks, const orm__shape *shape,
                           size_t *len) {
    for (;; *len /= 2) {
        parameter_list list = {.at = at,
                               .entity = tasks->record->object->entity,
                               .tasks = tasks,
                               .len = *len,
                               .many = shape->many};
        orm__parameters_clear(&at->session->parameters);
        orm_status status = add_columns(&list, shape);
        if (status != ORM_OK || !list.over)
            return status;
    }
}

/* --- statements ---------------------------------------------------------------------------------- */

/* What a rollback needs is kept before the row is sent. */
static orm_status send(orm__flusher *at, const orm__shape *shape, orm__task *tasks, size_t len) {
    orm_session *session = at->session;
    orm__flush_statement *statement = orm_arena_alloc(at->scratch, sizeof *statement);
    if (!statement)
        return orm__fail_nomem(&session->failure);
    *statement = (orm__flush_statement){.shape = shape, .tasks = tasks, .len = len};
    for (size_t i = 0; i < len; i++) {
        orm__record *record = tasks[i].record;
        /* Until the last statement the row is looked for by the key that it had. */
        if (shape->kind == ORM__SHAPE_UPDATE && !shape->then &&
            !orm__keep_committed(record->object, record))
            return session->latched;
        /* The row that is released is written once more, and that is what counts. */
        record->sent = record->sent || shape->kind != ORM__SHAPE_RELEASE;
    }
    return orm__batch_add(session->connection, &shape->statement, &session->parameters, statement);
}

/* The next table's row needs the key, which the database may be making. */
static orm_status wait_for_key(orm__flusher *at, const orm__shape *shape,
                               const orm_object *object) {
    const orm_entity *entity = object->entity;
    bool known = shape->kind != ORM__SHAPE_INSERT;
    for (int i = 0; i < entity->key_count && !known; i++)
        if (!orm__bit(orm__changed(object), entity->key[i]))
            return orm__batch_drain(at->session->connection);
    return ORM_OK;
}

/* Sends the rows' statements, one for each table. *len tells how many rows went. */
static orm_status send_chain(orm__flusher *at, const orm__shape *shape, orm__task *tasks,
                             size_t *len) {
    orm_status status = add_rows(at, tasks, shape, len);
    if (status == ORM_OK)
        status = send(at, shape, tasks, *len);
    for (shape = shape->then; shape && status == ORM_OK; shape = shape->then) {
        status = wait_for_key(at, shape, tasks->record->object);
        for (size_t done = 0, some; done < *len && status == ORM_OK; done += some) {
            some = *len - done;
            status = add_rows(at, tasks + done, shape, &some);
            if (status == ORM_OK)
                status = send(at, shape, tasks + done, some);
        }
    }
    return status;
}

orm_status orm__flush_send_one(orm__flusher *at, orm__task *task, orm__shape_kind kind) {
    const orm__shape *shape =
        orm__shape_of(at->session, task->record->object->entity, kind, false, at->columns);
    size_t one = 1;
    return shape ? send_chain(at, shape, task, &one) : ORM_NOMEM;
}

static void no_columns(orm__flusher *at, const orm_entity *entity) {
    for (unsigned i = 0; i < entity->words; i++)
        at->columns[i] = 0;
}

orm_status orm__flush_send(orm__flusher *at, orm__task *tasks, orm__shape_kind kind, size_t *sent) {
    const orm__record *first = tasks->record;
    size_t len = tasks->together;
    *sent = len;
    if (tasks->copied)
        return orm__flush_copy(at, tasks, len);
    if (len == 1) {
        if (kind == ORM__SHAPE_DELETE)
            no_columns(at, first->object->entity);
        else
            orm__flush_columns(at, first->object);
        return orm__flush_send_one(at, tasks, kind);
    }
    orm_status status = send_chain(at, first->shape, tasks, &len);
    if (len < *sent)
        tasks[len].together = (uint32_t)(*sent - len);
    *sent = len;
    return status;
}
