/*
 * A query's rows one by one, in the memory of one row.
 *
 * Its entities are the stream's own objects, one struct for each, which the next row overwrites. Text
 * stays where libpq has put it: the stream keeps its result until the next step.
 */
#include <string.h>

#include "run/query_run.h"
#include "session/row_reader.h"
#include "session/stream.h"
#include "session/written_rows.h"

typedef struct row_stream {
    orm_stream stream;
    orm__query_run run;
    orm_arena *plan_memory, *values;
    orm__load_plan plan;
    orm__row_reader reader;
    orm__row_object *entities;
    char *row;
    bool planned;
    bool sent;
} row_stream;

/* Rows that were deleted and not read: which they are is not known. */
static void forget_unread(const row_stream *stream) {
    const orm_query *query = stream->run.query;
    for (int i = 0; i < query->entity_count; i++)
        if (query->entities[i].deleted &&
            orm__expire_all_of(stream->run.session, query->entities[i].entity) == ORM_NOMEM)
            orm__latch_nomem(stream->run.session);
}

static void free_stream(orm_stream *stream) {
    row_stream *own = (row_stream *)stream;
    orm_allocator allocator = stream->session->allocator;
    if (own->sent && !stream->ended && !stream->cut)
        forget_unread(own);
    orm_arena_free(own->plan_memory);
    orm_arena_free(own->values);
    orm__release(&allocator, own, sizeof *own);
}

/* --- plans --------------------------------------------------------------------------------------- */

static orm_status plan_entity(row_stream *stream, int number, const orm__result *result) {
    const orm_query *query = stream->run.query;
    const orm_query_entity *entity = &query->entities[number];
    orm__row_object *at = &stream->entities[number];
    orm__failure *failure = &stream->run.session->failure;
    uint16_t *columns = orm_arena_alloc(stream->plan_memory, entity->count * sizeof *columns);
    if (!columns)
        return orm__fail_nomem(failure);
    for (int i = 0; i < entity->count; i++)
        columns[i] = query->columns[entity->first + i].entity_column;
    orm__load_part part = {.entity = entity->entity,
                           .first = entity->first,
                           .count = entity->count,
                           .columns = columns,
                           .nullable = entity->nullable,
                           .query = query->name};
    orm_status status =
        orm__load_plan_of_part(&part, result, stream->plan_memory, failure, &at->plan);
    return status == ORM_OK
               ? orm__row_reader_make(&at->plan, stream->plan_memory, failure, &at->reader)
               : status;
}

static orm_status plan(row_stream *stream, const orm__result *result) {
    orm_status status =
        orm__row_plan_make(&stream->run, result, stream->plan_memory, &stream->plan);
    if (status == ORM_OK)
        status = orm__row_reader_make(&stream->plan, stream->plan_memory,
                                      &stream->run.session->failure, &stream->reader);
    for (int i = 0; i < stream->run.query->entity_count && status == ORM_OK; i++)
        status = plan_entity(stream, i, result);
    stream->planned = status == ORM_OK;
    return status;
}

/* --- rows ---------------------------------------------------------------------------------------- */

/* A bare query's row is its object. */
static orm_status read_row(row_stream *stream, const orm__result *result, int row) {
    orm_session *session = stream->run.session;
    const orm_query *query = stream->run.query;
    memset(stream->row, 0, query->row_size);
    orm_status status =
        orm__row_read(&stream->reader, result, row, stream->row, stream->values, &session->failure);
    for (int i = 0; i < query->entity_count && status == ORM_OK; i++) {
        orm_object *object;
        status = orm__row_object_read(&stream->entities[i], session, result, row, stream->values,
                                      &object);
        if (status == ORM_OK && object && query->entities[i].deleted)
            status = orm__row_gone(session, object);
        memcpy(stream->row + query->entities[i].offset, &object, sizeof object);
    }
    return status;
}

static orm_status take_row(orm_stream *any, const orm__result *result, int row, void *out) {
    row_stream *stream = (row_stream *)any;
    const orm_query *query = stream->run.query;
    orm_status status = stream->planned ? ORM_OK : plan(stream, result);
    if (status != ORM_OK)
        return status;
    orm_arena_reset(stream->values);
    status = read_row(stream, result, row);
    if (status == ORM_OK && query->flags & ORM_QUERY_BARE)
        memcpy(out, stream->row, sizeof(void *));
    else if (status == ORM_OK)
        memcpy(out, &stream->row, sizeof stream->row);
    return status;
}

/* --- opening ------------------------------------------------------------------------------------- */

static bool make_room(row_stream *stream) {
    const orm_query *query = stream->run.query;
    if (!stream->plan_memory || !stream->values)
        return false;
    stream->row = orm_arena_zalloc(stream->plan_memory, query->row_size);
    stream->entities =
        orm_arena_zalloc(stream->plan_memory, query->entity_count * sizeof *stream->entities);
    bool made = stream->row && stream->entities;
    for (int i = 0; made && i < query->entity_count; i++)
        made = orm__row_object_make(&stream->entities[i], query->entities[i].entity,
                                    stream->plan_memory);
    return made;
}

static row_stream *make_stream(const orm__query_run *run) {
    orm_session *session = run->session;
    row_stream *stream = orm__allocate(&session->allocator, sizeof *stream);
    if (!stream)
        return NULL;
    *stream = (row_stream){.stream = {.session = session,
                                      .query = run->query,
                                      .take = take_row,
                                      .release = free_stream,
                                      .ended = run->nothing},
                           .run = *run,
                           .plan_memory = orm_arena_new(&session->allocator),
                           .values = orm_arena_new(&session->allocator)};
    if (make_room(stream))
        return stream;
    free_stream(&stream->stream);
    return NULL;
}

static orm_status send(orm__query_run *run) {
    if (run->nothing)
        return ORM_OK;
    orm_session *session = run->session;
    orm_status status = orm__query_encode(run);
    return status == ORM_OK
               ? orm__rows_open(session->connection, &run->shape->statement, &session->parameters)
               : status;
}

/* Streams have no identity map to find relationships' objects in. */
static orm_status check(const orm__query_run *run) {
    if (run->query->load_count)
        return orm__query_fail(run, ORM_MISUSE, "a stream cannot load relationships");
    for (int i = 0; i < run->query->entity_count; i++)
        if (!orm__entity_state_of(run->session, run->query->entities[i].entity))
            return run->session->failure.error.status;
    return ORM_OK;
}

orm_status orm_query_open(orm_session *session, const orm_query *query, const void *args,
                          orm_stream **out) {
    orm__query_run run = {.session = session};
    *out = NULL;
    orm_status status = orm__stream_check(session);
    if (status == ORM_OK)
        status = orm__query_begin(session, query, args, &run);
    if (status == ORM_OK)
        status = orm__query_sort(&run);
    if (status == ORM_OK)
        status = orm__query_find_shape(&run);
    if (status == ORM_OK)
        status = check(&run);
    if (status != ORM_OK)
        return status;
    row_stream *stream = make_stream(&run);
    if (!stream)
        return orm__fail_nomem(&session->failure);
    status = send(&run);
    if (status != ORM_OK) {
        free_stream(&stream->stream);
        return orm__session_leave(session, status);
    }
    orm__stream_start(&stream->stream);
    stream->sent = !run.nothing;
    *out = &stream->stream;
    return ORM_OK;
}

orm_status orm_query_next(orm_stream *stream, const orm_query *query, void *out) {
    const void *none = NULL;
    memcpy(out, &none, sizeof none);
    if (stream->query != query)
        return orm__fail(&stream->session->failure, ORM_MISUSE,
                         "%s: this is the stream of another query", query->name);
    return orm__stream_step(stream, out);
}
