/*
 * Answers: what the database tells of the rows that a statement wrote.
 *
 * Rows come back in any order, each with its key. They mostly come in the order in which they were
 * sent, so that the row in that place is looked at first, and the identity map if it is another.
 */
#include <string.h>

#include "session/flush.h"
#include "session/load.h"

/* --- what went wrong ---------------------------------------------------------------------------- */

static const char *const done[] = {
    [ORM__SHAPE_INSERT] = "inserted",  [ORM__SHAPE_UPDATE] = "updated",
    [ORM__SHAPE_DELETE] = "deleted",   [ORM__SHAPE_REPLACE] = "replaced",
    [ORM__SHAPE_RELEASE] = "released",
};

void orm__write_key(orm__buffer *out, const orm_object *object) {
    const orm_entity *entity = object->entity;
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        const void *value = orm__value_of(object, column);
        int64_t number;
        orm__buffer_printf(out, "%s%s", i ? ", " : "", column->name);
        if (orm__integer_key(column->type->kind, value, &number))
            orm__buffer_printf(out, " %lld", (long long)number);
        else if (column->type->kind == ORM_KIND_TEXT)
            orm__buffer_printf(out, " '%s'", *(const char *const *)value);
    }
}

static const orm_object *first_unanswered(const orm__flush_statement *statement) {
    if (statement->len == 1)
        return statement->tasks->record->object;
    for (size_t i = 0; i < statement->len; i++)
        if (statement->tasks[i].record->sent)
            return statement->tasks[i].record->object;
    return NULL;
}

static orm_status fail_stale(orm_session *session, const orm__flush_statement *statement) {
    const orm_entity *entity = statement->tasks->record->object->entity;
    bool known = statement->len == 1 || (statement->shape->keys && !statement->shape->then);
    const orm_object *object = known ? first_unanswered(statement) : NULL;
    bool has_key = object && statement->shape->kind != ORM__SHAPE_INSERT;
    orm__buffer key = orm__buffer_on(&session->allocator);
    if (has_key)
        orm__write_key(&key, object);
    orm_status status = orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_STALE,
                      .table = entity->table,
                      .statement = statement->shape->statement.sql,
                      .query = statement->shape->statement.query},
        "%s of `%s`%s%s was not %s: somebody else changed or deleted it, or a trigger or policy "
        "kept it",
        known ? "a row" : "one of several rows", entity->name, has_key ? " with " : "",
        orm__buffer_text(&key), done[statement->shape->kind]);
    orm__buffer_free(&key);
    return status;
}

/* --- one row ------------------------------------------------------------------------------------ */

static orm_status decode(orm_session *session, orm_object *object, unsigned number,
                         orm__cell cell) {
    const orm_column *column = &object->entity->columns[number];
    const char *why = "";
    orm_status status = orm__decode_column(column->type, orm__nullable(column), cell.data, cell.len,
                                           session->arena, orm__slot_of(object, column), &why);
    if (status != ORM_OK)
        return orm__fail_decoding(&session->failure, status, object->entity, column, why);
    orm__bit_set(orm__loaded(object), number, true);
    return ORM_OK;
}

static orm_status read_returned(orm_session *session, const orm__shape *shape, orm_object *object,
                                const orm__result *result, int row) {
    int first = shape->keys ? object->entity->key_count : 0;
    orm_status status = ORM_OK;
    for (int i = 0; i < shape->returned_count && status == ORM_OK; i++)
        status =
            decode(session, object, shape->returned[i], orm__result_cell(result, row, first + i));
    return status;
}

static void take_deleted(orm_session *session, orm__record *record) {
    record->removed = true;
    orm__forget_identity(session, record->object);
}

/* What is computed over several tables no single statement gives back: it is not known any more. */
static void forget_computed(orm_object *object) {
    const orm_entity *entity = object->entity;
    for (unsigned i = 0; i < entity->column_count && orm__part_count(entity) > 1; i++)
        if (entity->columns[i].flags & ORM_COLUMN_COMPUTED)
            orm__bit_set(orm__loaded(object), i, false);
}

/* The object is as the database has it now. */
static orm_status take_written(orm_session *session, orm__record *record, orm__shape_kind kind) {
    orm_object *object = record->object;
    memset(orm__changed(object), 0, object->entity->words * sizeof(uint64_t));
    forget_computed(object);
    if (kind == ORM__SHAPE_UPDATE)
        return ORM_OK;
    if (record->replaces)
        take_deleted(session, record->replaces);
    record->state = ORM__PERSISTENT;
    record->inserted = true;
    return orm__identify(session, object) ? ORM_OK : ORM_NOMEM;
}

static orm_status take_row(orm_session *session, const orm__shape *shape, orm__record *record,
                           const orm__result *result, int row) {
    if (shape->kind == ORM__SHAPE_RELEASE)
        return ORM_OK;
    if (shape->then)
        return read_returned(session, shape, record->object, result, row);
    record->sent = false;
    if (shape->kind == ORM__SHAPE_DELETE) {
        take_deleted(session, record);
        return ORM_OK;
    }
    orm_status status = read_returned(session, shape, record->object, result, row);
    return status == ORM_OK ? take_written(session, record, shape->kind) : status;
}

/* --- many rows ---------------------------------------------------------------------------------- */

/* A key as it came back. */
typedef struct returned_key {
    orm__key key;
    union {
        max_align_t aligned;
        char bytes[128];
    } values[ORM__KEY_COLUMNS];
} returned_key;

static orm_status read_key(orm__flusher *at, const orm_entity *entity, const orm__result *result,
                           int row, returned_key *out) {
    out->key.count = entity->key_count;
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        orm__cell cell = orm__result_cell(result, row, i);
        const char *why = "the database gave a key of another type";
        orm_status status = ORM_MISMATCH;
        if (cell.data && column->type->size <= sizeof out->values[i])
            status =
                orm__decode(column->type, cell.data, cell.len, at->scratch, &out->values[i], &why);
        if (status != ORM_OK)
            return orm__fail_decoding(&at->session->failure, status, entity, column, why);
        out->key.types[i] = column->type;
        out->key.values[i] = &out->values[i];
    }
    return ORM_OK;
}

static bool has_key(const orm_object *object, const orm__key *key) {
    orm__key own;
    orm__key_of(object, object->entity->key, object->entity->key_count, &own);
    return orm__keys_equal(&own, key);
}

/* An answer while its rows are matched with those that were sent. */
typedef struct matching {
    orm__flusher *at;
    const orm__flush_statement *statement;
    const orm__result *result;
    bool in_map; /* the rows that were sent can be found by their keys */
} matching;

static orm_status put_in_map(matching *to) {
    const orm__flush_statement *statement = to->statement;
    bool is_new = statement->shape->kind == ORM__SHAPE_INSERT;
    for (size_t i = 0; i < statement->len && is_new && !to->in_map; i++)
        if (!orm__identify(to->at->session, statement->tasks[i].record->object))
            return ORM_NOMEM;
    to->in_map = true;
    return ORM_OK;
}

static orm_status find_row(matching *to, int row, orm__record **out) {
    const orm__flush_statement *statement = to->statement;
    orm_session *session = to->at->session;
    const orm_entity *entity = statement->tasks->record->object->entity;
    returned_key returned;
    orm_status status = read_key(to->at, entity, to->result, row, &returned);
    if (status != ORM_OK)
        return status;
    *out = (size_t)row < statement->len ? statement->tasks[row].record : NULL;
    if (*out && has_key((*out)->object, &returned.key))
        return ORM_OK;
    status = put_in_map(to);
    const orm__entity_state *state = orm__entity_state_of(session, entity);
    if (status != ORM_OK || !state)
        return ORM_NOMEM;
    orm_object *found = orm__identity_map_find(state->map, &returned.key);
    *out = found ? orm__record_of(found) : NULL;
    if (*out && (*out)->sent)
        return ORM_OK;
    return orm__fail_with(&session->failure,
                          &(orm__facts){.status = ORM_MISMATCH,
                                        .table = entity->table,
                                        .statement = statement->shape->statement.sql,
                                        .hint = "does a rule or trigger change keys?"},
                          "the database gave back a row of `%s` with a key that was not sent",
                          entity->name);
}

static orm_status take_found(orm__flusher *at, const orm__flush_statement *statement,
                             const orm__result *result) {
    matching to = {.at = at, .statement = statement, .result = result};
    orm_status status = ORM_OK;
    for (int i = 0; i < orm__result_rows(result) && status == ORM_OK; i++) {
        orm__record *record;
        status = find_row(&to, i, &record);
        if (status == ORM_OK)
            status = take_row(at->session, statement->shape, record, result, i);
    }
    return status;
}

/* New rows get their places in the map at once; where there is no memory for that, one by one. */
static void make_places(orm__flusher *at, const orm__flush_statement *statement) {
    const orm_entity *entity = statement->tasks->entity;
    const orm__entity_state *state = orm__entity_state_of(at->session, entity);
    if (statement->shape->kind == ORM__SHAPE_INSERT && entity->key_count > 0)
        orm__identity_map_reserve(state->map, statement->len);
}

static orm_status take_rows(orm__flusher *at, const orm__flush_statement *statement,
                            const orm__result *result) {
    bool all = (size_t)orm__result_affected(result) == statement->len;
    orm_status status = ORM_OK;
    make_places(at, statement);
    if (statement->shape->keys)
        status = take_found(at, statement, result);
    if (status == ORM_OK && !all)
        return fail_stale(at->session, statement);
    for (size_t i = 0; i < statement->len && status == ORM_OK && !statement->shape->keys; i++)
        status =
            take_row(at->session, statement->shape, statement->tasks[i].record, result, (int)i);
    return status;
}

orm_status orm__flush_answer_copy(orm__flusher *at, const orm__flush_statement *statement,
                                  int64_t rows) {
    orm_status status = ORM_OK;
    if ((size_t)rows != statement->len)
        return fail_stale(at->session, statement);
    make_places(at, statement);
    for (size_t i = 0; i < statement->len && status == ORM_OK; i++)
        status = take_row(at->session, statement->shape, statement->tasks[i].record, NULL, 0);
    return status;
}

orm_status orm__flush_answer(void *context, void *tag, orm__result *result) {
    orm_status status = tag ? take_rows(context, tag, result) : ORM_OK;
    orm__result_free(result);
    return status;
}
