/* Notifications: what the server says on a connection that nothing was asked on. */
#include "driver/pq_connection.h"

orm_status orm__notification_wait(orm__connection *connection, int64_t deadline_us,
                                  orm__notification *out) {
    const orm__connector *connector = connection->connector;
    PGnotify *heard;
    while (!(heard = PQnotifies(connection->pq))) {
        orm_status status = orm__wait(connector->parkers, &connector->waiter,
                                      PQsocket(connection->pq), ORM_WAIT_READ, deadline_us);
        if (status != ORM_OK)
            return orm__fail(connection->failure, status,
                             status == ORM_TIMEOUT ? "there was no notification in time"
                                                   : "waiting for a notification ended");
        if (!PQconsumeInput(connection->pq))
            return orm__fail_connection(connection, NULL);
    }
    *out = (orm__notification){heard, heard->relname, heard->extra, heard->be_pid};
    return ORM_OK;
}

void orm__notification_free(orm__notification *heard) {
    PQfreemem(heard->memory);
    *heard = (orm__notification){.memory = NULL};
}
