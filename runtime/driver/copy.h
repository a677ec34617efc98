/*
 * COPY … FROM STDIN: bytes in, until it is closed.
 *
 * Nothing else can run on the connection from open to close, which must follow each open that went
 * well.
 */
#ifndef ORM_DRIVER_COPY_H
#define ORM_DRIVER_COPY_H

#include "driver/connection.h"

typedef struct orm__copy {
    orm__connection *connection;
    const orm__statement *statement;
    int64_t started_us;
} orm__copy;

/* Sends the statement, which must stay until the close. */
orm_status orm__copy_open(orm__copy *copy, orm__connection *connection,
                          const orm__statement *statement);

/* Sends bytes; where they are cut does not matter. */
orm_status orm__copy_write(orm__copy *copy, const char *bytes, size_t len);

/* Ends it, and says whether the server has taken everything. After a failure `status` of the
 * caller's, which was told, the server takes nothing; that failure is returned then. */
orm_status orm__copy_close(orm__copy *copy, orm_status status);

#endif
