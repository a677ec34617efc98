/*
 * Streams: rows one by one, in the memory of a few.
 *
 * What a row becomes is for the stream's maker to say: its struct begins with this one.
 */
#ifndef ORM_SESSION_STREAM_H
#define ORM_SESSION_STREAM_H

#include "session/session_state.h"

struct orm_stream {
    orm_session *session;
    const void *query; /* what it is a stream of; NULL: of an entity */
    /* Reads the rows at hand: given[i] is what the program gets of the i-th. */
    orm_status (*take)(orm_stream *stream);
    void (*release)(orm_stream *stream);
    orm__rows rows; /* at hand: values lie in them until the next step */
    void *given[ORM__ROWS_AT_HAND];
    int at; /* of these rows: the one that was given last */
    bool ended;
    bool cut;         /* by a rollback: what is left of it is for the program to close */
    orm_stream *next; /* among those that were cut */
};

/* Whether a stream may be opened now: ORM_MISUSE when one is. Flushes, unless the session says
 * no. */
orm_status orm__stream_check(orm_session *session);

/* Makes it the session's stream, once its statement was sent. */
void orm__stream_start(orm_stream *stream);

/* Ends the session's stream, if there is one, because its transaction ends. */
void orm__stream_cut(orm_session *session);
/* Frees those that were cut and not closed. */
void orm__streams_free(orm_session *session);

/* The next row; *out, a pointer, is NULL at the end. */
orm_status orm__stream_step(orm_stream *stream, void *out);

#endif
