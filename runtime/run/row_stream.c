/*
 * A query's rows one by one, in the memory of the few that are at hand.
 *
 * Its entities are the stream's own objects, which the next rows overwrite. Text stays where libpq has
 * put it: the stream keeps the results until the rows in them were given.
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
    orm__row_objects *entities; /* one for each of the query's */
    char *structs;              /* ORM__ROWS_AT_HAND rows; of a bare query they are not used */
    bool planned;
    bool sent;
} row_stream;

/* Of deleted rows that were not read it is not known which they are. */
static void settle_deleted(const row_stream *stream, bool unread) {
    orm_session *session = stream->run.session;
    const orm_query *query = stream->run.query;
    for (int i = 0; i < query->entity_count; i++) {
        const orm_entity *entity = query->entities[i].entity;
        if (!query->entities[i].deleted)
            continue;
        orm_status status = unread ? orm__expire_all_of(session, entity) : ORM_OK;
        if (status == ORM_OK)
            status = orm__settle_deleted(session, entity);
        if (status == ORM_NOMEM)
            orm__latch_nomem(session);
    }
}

static void free_stream(orm_stream *stream) {
    row_stream *own = (row_stream *)stream;
    orm_allocator allocator = stream->session->allocator;
    if (own->sent && !stream->cut)
        settle_deleted(own, !stream->ended);
    orm_arena_free(own->plan_memory);
    orm_arena_free(own->values);
    orm__release(&allocator, own, sizeof *own);
}

/* --- plans --------------------------------------------------------------------------------------- */

static orm_status plan_entity(row_stream *stream, int number) {
    orm_session *session = stream->run.session;
    const orm_query *query = stream->run.query;
    const orm_query_entity *entity = &query->entities[number];
    orm__row_objects *objects = &stream->entities[number];
    uint16_t *columns = orm_arena_alloc(stream->plan_memory, entity->count * sizeof *columns);
    if (!columns)
        return orm__fail_nomem(&session->failure);
    for (int i = 0; i < entity->count; i++)
        columns[i] = query->columns[entity->first + i].entity_column;
    orm__load_part part = {.entity = entity->entity,
                           .first = entity->first,
                           .count = entity->count,
                           .columns = columns,
                           .nullable = entity->nullable,
                           .query = query->name};
    orm_status status =
        orm__load_plan_of_part(&part, stream->stream.rows.at[0].result, stream->plan_memory,
                               &session->failure, &objects->plan);
    return status == ORM_OK ? orm__row_objects_plan(objects, session, stream->plan_memory) : status;
}

static orm_status plan(row_stream *stream) {
    orm_status status = orm__row_plan_make(&stream->run, stream->stream.rows.at[0].result,
                                           stream->plan_memory, &stream->plan);
    if (status == ORM_OK)
        status = orm__row_reader_make(&stream->plan, stream->plan_memory,
                                      &stream->run.session->failure, &stream->reader);
    for (int i = 0; i < stream->run.query->entity_count && status == ORM_OK; i++)
        status = plan_entity(stream, i);
    stream->planned = status == ORM_OK;
    return status;
}

/* --- rows ---------------------------------------------------------------------------------------- */

/* Reads the rows' objects of one of the query's entities, and puts them where the program finds them:
 * a bare query's row is its object. */
static orm_status take_entity(row_stream *stream, int number) {
    const orm_query *query = stream->run.query;
    orm_stream *base = &stream->stream;
    orm_object *objects[ORM__ROWS_AT_HAND];
    orm_status status = orm__row_objects_read(&stream->entities[number], base->session, &base->rows,
                                              stream->values, objects);
    for (int i = 0; i < base->rows.count && status == ORM_OK; i++) {
        if (objects[i] && query->entities[number].deleted)
            status = orm__row_gone(base->session, objects[i]);
        if (query->flags & ORM_QUERY_BARE)
            base->given[i] = objects[i];
        else
            memcpy((char *)base->given[i] + query->entities[number].offset, &objects[i],
                   sizeof objects[i]);
    }
    return status;
}

static orm_status take_rows(orm_stream *base) {
    row_stream *stream = (row_stream *)base;
    const orm_query *query = stream->run.query;
    orm_status status = stream->planned ? ORM_OK : plan(stream);
    orm_arena_reset(stream->values);
    if (status == ORM_OK)
        status =
            orm__row_reader_read(&stream->reader, base->rows.at, base->rows.count, stream->structs,
                                 query->row_size, stream->values, &base->session->failure);
    for (int i = 0; i < query->entity_count && status == ORM_OK; i++)
        status = take_entity(stream, i);
    return status;
}

/* --- opening ------------------------------------------------------------------------------------- */

static bool make_room(row_stream *stream) {
    const orm_query *query = stream->run.query;
    if (!stream->plan_memory || !stream->values)
        return false;
    stream->structs =
        orm_arena_zalloc(stream->plan_memory, ORM__ROWS_AT_HAND * (size_t)query->row_size);
    stream->entities =
        orm_arena_zalloc(stream->plan_memory, query->entity_count * sizeof *stream->entities);
    bool made = stream->structs && stream->entities;
    for (int i = 0; made && i < ORM__ROWS_AT_HAND; i++)
        stream->stream.given[i] = stream->structs + (size_t)i * query->row_size;
    for (int i = 0; made && i < query->entity_count; i++)
        made = orm__row_objects_make(&stream->entities[i], query->entities[i].entity,
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
                                      .take = take_rows,
                                      .release = free_stream},
                           .run = *run,
                           .plan_memory = orm_arena_new(&session->allocator),
                           .values = orm_arena_new(&session->allocator)};
    if (make_room(stream))
        return stream;
    free_stream(&stream->stream);
    return NULL;
}

static orm_status send(orm__query_run *run, row_stream *stream) {
    if (run->nothing) {
        orm__stream_start_ended(&stream->stream);
        return ORM_OK;
    }
    orm_status status = orm__query_encode(run);
    if (status == ORM_OK)
        status =
            orm__stream_start(&stream->stream, &run->shape->statement, &run->session->parameters);
    stream->sent = status == ORM_OK;
    return status;
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
    status = send(&run, stream);
    if (status != ORM_OK) {
        free_stream(&stream->stream);
        return orm__session_leave(session, status);
    }
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
