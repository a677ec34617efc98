/*
 * A query's rows one by one, in the memory of one row.
 *
 * Entities are objects of the stream: one struct for each, which the next row overwrites. They have
 * no identity, their records say that they are detached, and what they latch is what a reader finds
 * missing. Text stays where libpq has put it: the stream keeps its result until the next step.
 */
#include <string.h>

#include "codec/decode_slot.h"
#include "run/query_run.h"
#include "session/stream.h"

/* An entity of the row. */
typedef struct streamed {
    const orm_query_entity *of;
    orm__load_plan plan;
    orm_object *object;
    orm__record record;
} streamed;

typedef struct row_stream {
    orm_stream stream;
    orm__query_run run;
    orm_arena *plan_memory, *values;
    orm__load_plan plan;
    streamed *entities;
    orm__cell *cells; /* of the row at hand, in the order of the result */
    char *row;
    bool planned;
} row_stream;

static void free_stream(orm_stream *stream) {
    row_stream *own = (row_stream *)stream;
    orm_allocator allocator = stream->session->allocator;
    orm_arena_free(own->plan_memory);
    orm_arena_free(own->values);
    orm__release(&allocator, own, sizeof *own);
}

/* --- plans --------------------------------------------------------------------------------------- */

static orm_status plan_entity(row_stream *stream, streamed *at, const orm__result *result) {
    const orm_query *query = stream->run.query;
    uint16_t *columns = orm_arena_alloc(stream->plan_memory, at->of->count * sizeof *columns);
    if (!columns)
        return orm__fail_nomem(&stream->run.session->failure);
    for (int i = 0; i < at->of->count; i++)
        columns[i] = query->columns[at->of->first + i].entity_column;
    orm__load_part part = {.entity = at->of->entity,
                           .first = at->of->first,
                           .count = at->of->count,
                           .columns = columns,
                           .nullable = at->of->nullable,
                           .query = query->name};
    return orm__load_plan_of_part(&part, result, stream->plan_memory, &stream->run.session->failure,
                                  &at->plan);
}

static orm_status plan(row_stream *stream, const orm__result *result) {
    if (stream->planned)
        return ORM_OK;
    orm_status status =
        orm__row_plan_make(&stream->run, result, stream->plan_memory, &stream->plan);
    for (int i = 0; i < stream->run.query->entity_count && status == ORM_OK; i++)
        status = plan_entity(stream, &stream->entities[i], result);
    stream->planned = status == ORM_OK;
    return status;
}

/* --- rows ---------------------------------------------------------------------------------------- */

/* Stores what needs no memory of its own; false: take the long way. */
ORM__ALWAYS_INLINE bool take_simple(const orm__load_step *step, orm__cell cell, char *slot) {
    const orm_type *type = step->type;
    enum { CHAR_OID = 18 }; /* "char" is read as a byte */
    if (!cell.data && step->nullable) {
        memset(slot, 0, orm__slot_size(type, true));
        return true;
    }
    if (!cell.data)
        return false;
    if (type->kind == ORM_KIND_TEXT && type->oid != CHAR_OID) {
        memcpy(slot, &cell.data, sizeof cell.data);
        return cell.data[cell.len] == '\0' && !memchr(cell.data, 0, (size_t)cell.len);
    }
    if (orm__slot_wrapped(type, step->nullable)) {
        *(bool *)slot = true;
        slot += type->align;
    }
    return orm__decode_kind(type->kind, type, cell.data, cell.len, NULL, slot);
}

static orm_status take_cells(row_stream *stream, const orm__load_plan *plan, void *place) {
    for (const orm__load_step *step = plan->steps, *end = step + plan->count; step < end; step++) {
        orm__cell cell = stream->cells[step->cell];
        if (take_simple(step, cell, (char *)place + step->offset))
            continue;
        orm_status status =
            orm__load_cell(plan, step, cell, place, stream->values, &stream->run.session->failure);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

/* Makes the entity's object of the row; *out is NULL when it has none. */
static orm_status take_entity(row_stream *stream, streamed *at, orm_object **out) {
    *out = NULL;
    if (orm__load_absent(&at->plan, stream->cells + at->plan.first))
        return ORM_OK;
    memset(at->object, 0, at->of->entity->size);
    orm_status status =
        orm__load_variant_of_row(&at->plan, &stream->run.session->failure, &at->object->entity);
    if (status != ORM_OK)
        return status;
    at->object->session = stream->run.session;
    at->object->record = &at->record;
    memcpy(orm__loaded(at->object), at->plan.loaded, at->of->entity->words * sizeof(uint64_t));
    *out = at->object;
    return take_cells(stream, &at->plan, at->object);
}

static orm_status take_row(orm_stream *any, const orm__result *result, void *out) {
    row_stream *stream = (row_stream *)any;
    const orm_query *query = stream->run.query;
    orm_status status = plan(stream, result);
    if (status != ORM_OK)
        return status;
    orm_arena_reset(stream->values);
    orm__result_row(result, 0, 0, query->column_count, stream->cells);
    status = take_cells(stream, &stream->plan, stream->row);
    for (int i = 0; i < query->entity_count && status == ORM_OK; i++) {
        orm_object *object;
        status = take_entity(stream, &stream->entities[i], &object);
        memcpy(stream->row + query->entities[i].offset, &object, sizeof object);
    }
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
    stream->cells =
        orm_arena_alloc(stream->plan_memory, query->column_count * sizeof *stream->cells);
    bool made = stream->row && stream->entities && stream->cells;
    for (int i = 0; made && i < query->entity_count; i++) {
        streamed *at = &stream->entities[i];
        at->of = &query->entities[i];
        at->record.state = ORM__DETACHED;
        at->object = orm_arena_zalloc(stream->plan_memory, at->of->entity->size);
        made = at->object;
    }
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
