/*
 * Streams, and the stream of an entity's rows.
 *
 *     (none)           → OPEN    [orm__stream_start]  its statement is under way, or its cursor declared
 *     OPEN             → ENDED   [orm__stream_step]   behind the last row, or it failed
 *     OPEN, ENDED      → CUT     [orm__stream_cut, orm__cursors_cut]  its transaction, or savepoint, is
 *                                over: another step is ORM_MISUSE
 *     OPEN, ENDED, CUT → (none)  [orm_stream_close, or the session's end]
 *
 * From OPEN until it is closed or cut a stream has the session's connection, so that a session has one;
 * but of those over cursors it has as many as it likes, and uses the connection meanwhile.
 */
#include "session/stream.h"

#include <string.h>

#include "session/row_reader.h"

/* --- any stream -------------------------------------------------------------------------------- */

orm_status orm__stream_check(orm_session *session) {
    if (session->latched != ORM_OK)
        return session->latched;
    if (session->stream)
        return orm__fail(&session->failure, ORM_MISUSE, "a stream is open on this session");
    return session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
}

orm_status orm_session_cursors(orm_session *session, int rows) {
    if (rows < 0)
        return orm__fail(&session->failure, ORM_MISUSE, "a cursor cannot fetch %d rows", rows);
    session->cursor_rows = rows;
    return ORM_OK;
}

/* The lowest that no cursor has which the server may know. */
static uint32_t free_number(const orm_session *session) {
    uint32_t number = session->left_cursor + 1;
    for (const orm_stream *at = session->cursors; at;)
        if (at->cursor.number == number) {
            number++;
            at = session->cursors;
        } else {
            at = at->next;
        }
    return number;
}

static orm_status start_cursor(orm_stream *stream, const orm__statement *statement,
                               const orm__parameters *parameters) {
    orm_session *session = stream->session;
    orm_status status =
        orm__cursor_open(session, free_number(session), statement, parameters, &stream->cursor);
    if (status != ORM_OK)
        return status;
    stream->next = session->cursors;
    session->cursors = stream;
    return ORM_OK;
}

orm_status orm__stream_start(orm_stream *stream, const orm__statement *statement,
                             const orm__parameters *parameters) {
    orm_session *session = stream->session;
    if (session->cursor_rows > 0)
        return start_cursor(stream, statement, parameters);
    orm_status status = orm__rows_open(session->connection, statement, parameters);
    if (status == ORM_OK)
        session->stream = stream;
    return status;
}

void orm__stream_start_ended(orm_stream *stream) {
    stream->ended = true;
    stream->session->stream = stream;
}

/* Has the next rows at hand and read, or none at the end. */
static orm_status next_rows(orm_stream *stream) {
    if (stream->cut)
        return orm__fail(&stream->session->failure, ORM_MISUSE,
                         "this stream has ended with its transaction, or with a savepoint");
    if (stream->ended)
        return ORM_OK;
    if (stream->session->latched != ORM_OK)
        return stream->session->latched;
    orm_session *session = stream->session;
    orm_status status = stream->cursor.number
                            ? orm__cursor_next(session, &stream->cursor, &stream->rows)
                            : orm__rows_next(session->connection, &stream->rows);
    stream->at = 0;
    if (stream->rows.count > 0)
        status = stream->take(stream);
    if (status != ORM_OK)
        orm__rows_drop(&stream->rows);
    stream->ended = stream->rows.count == 0;
    return status;
}

orm_status orm__stream_step(orm_stream *stream, void *out) {
    void *given = NULL;
    orm_status status = ORM_OK;
    if (++stream->at >= stream->rows.count || stream->session->latched != ORM_OK)
        status = next_rows(stream);
    if (stream->rows.count > 0 && status == ORM_OK)
        given = stream->given[stream->at];
    memcpy(out, &given, sizeof given);
    return status;
}

/* Takes the stream off the session's connection. */
static void leave_connection(orm_stream *stream) {
    orm_session *session = stream->session;
    session->stream = NULL;
    orm__rows_drop(&stream->rows);
    orm_status status = session->connection ? orm__rows_close(session->connection) : ORM_OK;
    orm__session_leave(session, status);
}

static void unlink_from(orm_stream **link, const orm_stream *stream) {
    while (*link != stream)
        link = &(*link)->next;
    *link = stream->next;
}

void orm_stream_close(orm_stream *stream) {
    if (!stream)
        return;
    orm_session *session = stream->session;
    if (stream->cut) {
        unlink_from(&session->cut_streams, stream);
    } else if (stream->cursor.number) {
        unlink_from(&session->cursors, stream);
        orm__cursor_close(session, &stream->cursor);
        orm__cursor_drop(&stream->cursor);
    } else {
        leave_connection(stream);
    }
    stream->release(stream);
}

static void add_cut(orm_stream *stream) {
    stream->cut = true;
    stream->next = stream->session->cut_streams;
    stream->session->cut_streams = stream;
}

void orm__stream_cut(orm_session *session) {
    orm_stream *stream = session->stream;
    if (!stream)
        return;
    leave_connection(stream);
    add_cut(stream);
}

void orm__cursors_cut(orm_session *session, uint32_t savepoint) {
    if (savepoint == 0)
        session->left_cursor = 0;
    for (orm_stream *stream = session->cursors, *next; stream; stream = next) {
        next = stream->next;
        if (stream->cursor.savepoints < savepoint)
            continue;
        unlink_from(&session->cursors, stream);
        orm__rows_drop(&stream->rows);
        orm__cursor_drop(&stream->cursor);
        add_cut(stream);
    }
}

void orm__cursors_close(orm_session *session) {
    for (const orm_stream *stream = session->cursors; stream; stream = stream->next)
        orm__cursor_close(session, &stream->cursor);
}

void orm__streams_free(orm_session *session) {
    orm_stream_close(session->stream);
    orm__cursors_cut(session, 0);
    while (session->cut_streams)
        orm_stream_close(session->cut_streams);
}

/* --- the rows of an entity --------------------------------------------------------------------- */

typedef struct entity_stream {
    orm_stream stream;
    const orm_entity *entity;
    orm_arena *plan_memory, *values;
    orm__row_objects objects;
    bool planned;
} entity_stream;

static void free_stream(orm_stream *stream) {
    entity_stream *own = (entity_stream *)stream;
    orm_allocator allocator = stream->session->allocator;
    orm_arena_free(own->plan_memory);
    orm_arena_free(own->values);
    orm__release(&allocator, own, sizeof *own);
}

static orm_status plan(entity_stream *stream) {
    orm_session *session = stream->stream.session;
    orm_status status =
        orm__load_plan_make(stream->entity, stream->stream.rows.at[0].result, false,
                            stream->plan_memory, &session->failure, &stream->objects.plan);
    if (status == ORM_OK)
        status = orm__row_objects_plan(&stream->objects, session, stream->plan_memory);
    stream->planned = status == ORM_OK;
    return status;
}

static orm_status take_rows(orm_stream *any) {
    entity_stream *stream = (entity_stream *)any;
    orm_object *objects[ORM__ROWS_AT_HAND];
    orm_status status = stream->planned ? ORM_OK : plan(stream);
    orm_arena_reset(stream->values);
    if (status == ORM_OK)
        status = orm__row_objects_read(&stream->objects, any->session, &any->rows, stream->values,
                                       objects);
    for (int i = 0; i < any->rows.count && status == ORM_OK; i++)
        any->given[i] = objects[i];
    return status;
}

static bool make_room(entity_stream *stream) {
    return stream->plan_memory && stream->values &&
           orm__row_objects_make(&stream->objects, stream->entity, stream->plan_memory);
}

static entity_stream *make_stream(orm_session *session, const orm_entity *entity) {
    entity_stream *stream = orm__allocate(&session->allocator, sizeof *stream);
    if (!stream)
        return NULL;
    *stream =
        (entity_stream){.stream = {.session = session, .take = take_rows, .release = free_stream},
                        .entity = entity,
                        .plan_memory = orm_arena_new(&session->allocator),
                        .values = orm_arena_new(&session->allocator)};
    if (make_room(stream))
        return stream;
    free_stream(&stream->stream);
    return NULL;
}

static orm_status send(orm_stream *stream, orm__entity_state *state) {
    const orm__statement *statement;
    orm_session *session = stream->session;
    orm_status status = orm__statement_of_all(session, state, &statement);
    if (status == ORM_OK)
        status = orm__session_enter(session);
    orm__parameters_clear(&session->parameters);
    return status == ORM_OK ? orm__stream_start(stream, statement, &session->parameters) : status;
}

orm_status orm_entity_stream(orm_session *session, const orm_entity *entity, orm_stream **out) {
    *out = NULL;
    if (session->latched != ORM_OK)
        return session->latched;
    orm__entity_state *state = orm__entity_state_of(session, entity);
    if (!state)
        return session->failure.error.status;
    orm_status status = orm__stream_check(session);
    if (status != ORM_OK)
        return status;
    entity_stream *stream = make_stream(session, entity);
    if (!stream)
        return orm__fail_nomem(&session->failure);
    status = send(&stream->stream, state);
    if (status != ORM_OK) {
        free_stream(&stream->stream);
        return orm__session_leave(session, status);
    }
    *out = &stream->stream;
    return ORM_OK;
}

orm_status orm_stream_next(orm_stream *stream, orm_object **out) {
    *out = NULL;
    if (stream->query)
        return orm__fail(&stream->session->failure, ORM_MISUSE,
                         "this is the stream of a query, which has a step of its own");
    return orm__stream_step(stream, out);
}
