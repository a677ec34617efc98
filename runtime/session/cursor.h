/*
 * Cursors: a statement's rows that the server keeps until they are fetched, a block at a time.
 *
 * In between the session may send what it likes. A cursor lives in its transaction, and ends with the
 * savepoint that it was opened after.
 */
#ifndef ORM_SESSION_CURSOR_H
#define ORM_SESSION_CURSOR_H

#include "session/session_state.h"

enum { ORM__CURSOR_NAME = 40, ORM__CURSOR_COMMAND = 64 };

typedef struct orm__cursor {
    uint32_t number;     /* among those of the session that are open; 0: there is none */
    uint32_t savepoints; /* that were ever set before it was opened */
    int rows;            /* of a block */
    char name[ORM__CURSOR_NAME];
    char fetch_sql[ORM__CURSOR_COMMAND];
    orm__statement fetch;
    orm__result *block; /* the rows fetched last, owned; NULL: none yet */
    int at;             /* of these: the first that was not handed out */
} orm__cursor;

/* Opens the server's cursor over a SELECT, which `number` is to be free for. The session has been
 * entered. ORM_MISUSE: there is no transaction; what the statement fails with. */
orm_status orm__cursor_open(orm_session *session, uint32_t number, const orm__statement *statement,
                            const orm__parameters *parameters, orm__cursor *out);

/* Puts the next rows at hand, in the cursor's own block; none at the end. */
orm_status orm__cursor_next(orm_session *session, orm__cursor *cursor, orm__rows *rows);

/* Closes it on the server; while nothing can be sent, its number is not used again. */
void orm__cursor_close(orm_session *session, const orm__cursor *cursor);

/* Frees the rows that are left. */
void orm__cursor_drop(orm__cursor *cursor);

#endif
