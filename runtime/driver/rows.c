/*
 * Rows a few at a time: a batch of one statement whose result is taken while it comes.
 *
 * The connection is `streaming` from open to close; nothing else can run on it. libpq before 17 makes
 * a result of each row, with a copy of all columns' names: that is most of what a row costs then.
 * Later ones give several rows in one. Either way those at hand are few: they are the memory of a stream.
 */
#include "driver/pq_connection.h"

/* Asks for the rows of the statement that was sent last as they come, ROWS_A_RESULT at most in each
 * result. */
#ifdef LIBPQ_HAS_CHUNK_MODE
enum { ROWS_A_RESULT = ORM__ROWS_AT_HAND };
static bool ask_for_parts(PGconn *pq) {
    return PQsetChunkedRowsMode(pq, ROWS_A_RESULT);
}
#else
enum { ROWS_A_RESULT = 1 };
static bool ask_for_parts(PGconn *pq) {
    return PQsetSingleRowMode(pq);
}
#endif

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

/* Takes what ends the rows, and the flight off the queue. `status` is that of getting it. */
static orm_status take_end(orm__connection *connection, PGresult *result, orm_status status) {
    orm__flight *flight = orm__flight_first(connection);
    connection->rows_end = NULL;
    if (status == ORM_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        status = orm__fail_result(connection, result, flight);
    if (!connection->lost)
        orm__skip_to_next(connection);
    orm__flight_done(connection, result, status);
    PQclear(result);
    connection->status = status;
    return status;
}

/* Takes all answers that are left, and leaves pipeline mode. */
static orm_status finish(orm__connection *connection) {
    connection->streaming = false;
    connection->refused = ORM_OK;
    if (connection->rows_end)
        take_end(connection, connection->rows_end, ORM_OK);
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

/* Frees the next of the results that were read, so that the one that takes its place finds the memory. */
static void make_place(orm__rows *rows) {
    orm__result_free(rows->results[rows->result_count]);
    rows->results[rows->result_count] = NULL;
}

static void add_rows(orm__rows *rows, PGresult *result) {
    orm__result *added = (orm__result *)result;
    rows->results[rows->result_count++] = added;
    for (int i = 0, count = PQntuples(result); i < count; i++)
        rows->at[rows->count++] = (orm__row_place){added, i};
}

/* Fills `rows`; *end is what came instead of more. */
static orm_status gather(orm__connection *connection, orm__rows *rows, PGresult **end) {
    *end = NULL;
    make_place(rows);
    PGresult *result;
    orm_status status = orm__next_result(connection, &result);
    while (status == ORM_OK && orm__is_part(PQresultStatus(result))) {
        add_rows(rows, result);
        if (rows->count + ROWS_A_RESULT > ORM__ROWS_AT_HAND)
            return ORM_OK;
        make_place(rows);
        if (PQisBusy(connection->pq))
            return ORM_OK;
        result = PQgetResult(connection->pq);
    }
    *end = result;
    return status;
}

orm_status orm__rows_next(orm__connection *connection, orm__rows *rows) {
    rows->count = rows->result_count = 0;
    if (connection->rows_end)
        return take_end(connection, connection->rows_end, ORM_OK);
    orm__flight *flight = orm__flight_first(connection);
    if (connection->status != ORM_OK || !flight || flight->kind != ORM__FLIGHT_EXECUTE)
        return connection->status;
    PGresult *end;
    orm_status status = gather(connection, rows, &end);
    if (rows->count == 0)
        return take_end(connection, end, status);
    connection->rows_end = end;
    return ORM_OK;
}

orm_status orm__rows_close(orm__connection *connection) {
    return connection->streaming ? finish(connection) : ORM_OK;
}
