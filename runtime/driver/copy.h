/*
 * COPY … FROM STDIN in its binary form: rows in, until it is closed; and COPY … TO STDOUT in any.
 *
 * A row is begun by orm__copy_row, which gives the buffer that its values go to as
 * orm__encode_cell writes them, and ended by orm__copy_next, which sends what has gathered. Nothing
 * else can run on the connection from open to close, which must follow each open that went well.
 */
#ifndef ORM_DRIVER_COPY_H
#define ORM_DRIVER_COPY_H

#include "driver/connection.h"

typedef struct orm__copy {
    orm__connection *connection;
    const orm__statement *statement;
    orm__buffer bytes; /* rows that were not sent yet */
    int64_t started_us;
    int64_t rows;       /* that the server took; known after the close */
    int64_t failed_row; /* that the server refused, counted from 1; 0: it did not say */
} orm__copy;

/* Sends the statement, which must stay until the close. */
orm_status orm__copy_open(orm__copy *copy, orm__connection *connection,
                          const orm__statement *statement);

/* Begins a row of so many values. */
orm__buffer *orm__copy_row(orm__copy *copy, uint16_t values);
/* Ends it. ORM_NOMEM, or what sending fails with. */
orm_status orm__copy_next(orm__copy *copy);

/* Ends it, and says whether the server has taken everything. After a failure `status` of the
 * caller's, which was told, the server takes nothing; that failure is returned then. */
orm_status orm__copy_close(orm__copy *copy, orm_status status);

/* What takes the bytes of a row, which are gone afterwards. After a failure, whose story it has told,
 * nothing more is given to it. */
typedef orm_status (*orm__take_bytes)(void *context, const void *bytes, size_t len);

/* Runs COPY … TO STDOUT to its end. *rows: how many there were. ORM_MISUSE: it is another statement;
 * what `take` returned; what statements fail with. */
orm_status orm__copy_out(orm__connection *connection, const orm__statement *statement,
                         orm__take_bytes take, void *context, int64_t *rows);

#endif
