/*
 * Moving bytes: sending and receiving without ever blocking outside the wait hook.
 *
 * Whatever waits for room to send also reads, because the server stops reading while nobody takes
 * its answers. A failure here always means that the connection is lost.
 */
#include "driver/pq_connection.h"

static orm_status wait_for(orm__connection *connection, int events) {
    const orm__connector *connector = connection->connector;
    orm_status status = orm__wait(connector->parkers, &connector->waiter, PQsocket(connection->pq),
                                  events, connection->deadline_us);
    if (status == ORM_OK)
        return ORM_OK;
    connection->lost = connection->given_up = true;
    return orm__fail(connection->failure, status,
                     status == ORM_TIMEOUT ? "the server did not answer in time"
                                           : "waiting for the server was cancelled");
}

/* Waits until something can be read, or written if `unsent`, and does that. */
static orm_status move_bytes(orm__connection *connection, bool unsent) {
    orm_status status =
        wait_for(connection, unsent ? ORM_WAIT_READ | ORM_WAIT_WRITE : ORM_WAIT_READ);
    if (status == ORM_OK && !PQconsumeInput(connection->pq))
        status = orm__fail_connection(connection, NULL);
    return status;
}

orm_status orm__flush_socket(orm__connection *connection) {
    for (;;) {
        int unsent = PQflush(connection->pq);
        if (unsent == 0)
            return ORM_OK;
        /* What the server said before it hung up is still to be read. */
        if (unsent < 0 && !PQconsumeInput(connection->pq))
            return orm__fail_connection(connection, NULL);
        if (unsent < 0)
            return ORM_OK;
        orm_status status = move_bytes(connection, true);
        if (status != ORM_OK)
            return status;
    }
}

orm_status orm__next_result(orm__connection *connection, PGresult **out) {
    *out = NULL;
    while (PQisBusy(connection->pq)) {
        int unsent = PQflush(connection->pq);
        orm_status status = move_bytes(connection, unsent > 0);
        if (status != ORM_OK)
            return status;
    }
    *out = PQgetResult(connection->pq);
    return ORM_OK;
}

orm_status orm__await_input(orm__connection *connection) {
    return move_bytes(connection, false);
}
