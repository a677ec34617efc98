/*
 * Rows a few at a time: a batch of one statement whose result is taken while it comes.
 *
 * The connection is `streaming` from open to close; nothing else can run on it. libpq before 17 makes
 * a result of each row, with a copy of all columns' names: that is most of what a row costs then.
 * Later ones give several rows in one, which are few here, since they are the memory of a stream.
 */
#include "driver/pq_connection.h"

/* Asks for the rows of the statement that was sent last as they come. */
static bool ask_for_parts(PGconn *pq) {
#ifdef LIBPQ_HAS_CHUNK_MODE
    enum { ROWS_AT_ONCE = 16 };
    return PQsetChunkedRowsMode(pq, ROWS_AT_ONCE);
#else
    return PQsetSingleRowMode(pq);
#endif
}

/* Sends everything up to the sync, and takes the answers before the first row. */
static orm_status start(orm__connection *connection) {
    orm_status status = orm__send_sync(connection);
    if (status == ORM_OK)
        status = orm__flush_socket(connection);
    while (status == ORM_OK && orm__flight_first(connection)->kind != ORM__FLIGHT_EXECUTE)
        status = orm__receive_one(connection);
    if (status == ORM_OK && !ask_for_parts(connection->pq))
        status = orm__fail_connection(connection, orm__flight_first(connection));
    return status;
}

/* Takes all answers that are left, and leaves pipeline mode. */
static orm_status finish(orm__connection *connection) {
    connection->streaming = false;
    connection->refused = ORM_OK;
    orm__receive(connection, ORM__EVERYTHING);
    return orm__batch_close(connection);
}

orm_status orm__rows_open(orm__connection *connection, const orm__statement *statement,
                          const orm__parameters *parameters) {
    orm__batch_open(connection, NULL, NULL);
    orm_status status = orm__batch_add(connection, statement, parameters, NULL);
    if (status != ORM_OK)
        return orm__batch_close(connection);
    connection->status = start(connection);
    if (connection->status != ORM_OK)
        return finish(connection);
    connection->streaming = true;
    return ORM_OK;
}

orm_status orm__rows_next(orm__connection *connection, orm__result **out) {
    *out = NULL;
    orm__flight *flight = orm__flight_first(connection);
    if (connection->status != ORM_OK || !flight || flight->kind != ORM__FLIGHT_EXECUTE)
        return connection->status;
    PGresult *result;
    orm_status status = orm__next_result(connection, &result);
    if (status == ORM_OK && orm__is_part(PQresultStatus(result))) {
        *out = (orm__result *)result;
        return ORM_OK;
    }
    if (status == ORM_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        status = orm__fail_result(connection, result, flight);
    if (!connection->lost)
        orm__skip_to_next(connection);
    orm__flight_done(connection, result, status);
    PQclear(result);
    connection->status = status;
    return status;
}

orm_status orm__rows_close(orm__connection *connection) {
    return connection->streaming ? finish(connection) : ORM_OK;
}
