/*
 * Streams: rows one by one, in the memory of a few.
 *
 * What a row becomes is for the stream's maker to say: its struct begins with this one.
 */
#ifndef ORM_SESSION_STREAM_H
#define ORM_SESSION_STREAM_H

#include "session/cursor.h"

struct orm_stream {
    orm_session *session;
    const void *query; /* what it is a stream of; NULL: of an entity */
    /* Reads the rows at hand: given[i] is what the program gets of the i-th. */
    orm_status (*take)(orm_stream *stream);
    void (*release)(orm_stream *stream);
    orm__rows rows;     /* at hand: values lie in them until the next step */
    orm__cursor cursor; /* that they come from, without a number where they come by themselves */
    void *given[ORM__ROWS_AT_HAND];
    int at; /* of these rows: the one that was given last */
    bool ended;
    bool cut;         /* by a rollback: what is left of it is for the program to close */
    orm_stream *next; /* among those that were cut, or of the session's cursors */
};

/* Whether a stream may be opened now: ORM_MISUSE when one is. Flushes, unless the session says
 * no. */
orm_status orm__stream_check(orm_session *session);

/* Sends its statement, or declares the server's cursor over it, and makes it one of the session's.
 * `parameters` may be NULL. */
orm_status orm__stream_start(orm_stream *stream, const orm__statement *statement,
                             const orm__parameters *parameters);
/* The same for one without rows, of which nothing is sent. */
void orm__stream_start_ended(orm_stream *stream);

/* Ends the session's stream that has the connection, if there is one, because of a rollback. */
void orm__stream_cut(orm_session *session);
/* Ends the streams over cursors that were opened after this savepoint: 0, all. The server has ended
 * them. */
void orm__cursors_cut(orm_session *session, uint32_t savepoint);
/* Closes all cursors on the server, before a commit that is none to it. */
void orm__cursors_close(orm_session *session);
/* Frees those that were cut and not closed. */
void orm__streams_free(orm_session *session);

/* The next row; *out, a pointer, is NULL at the end. */
orm_status orm__stream_step(orm_stream *stream, void *out);

#endif
