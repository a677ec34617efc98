/*
 * COPY … FROM STDIN, which libpq does not have in pipeline mode: a simple query, outside of it.
 */
#include "driver/copy.h"

#include "driver/pq_connection.h"

static orm__flight flight_of(const orm__copy *copy) {
    return (orm__flight){.kind = ORM__FLIGHT_CONTROL,
                         .query = copy->statement->query,
                         .sql = copy->statement->sql,
                         .sent_us = copy->started_us};
}

/* Takes what the server answers up to the end of the command. The first failure is told unless one
 * was, as `status`. */
static orm_status take_results(orm__copy *copy, orm_status status, int64_t *rows) {
    orm__connection *connection = copy->connection;
    orm__flight flight = flight_of(copy);
    while (!connection->lost) {
        PGresult *result;
        orm_status received = orm__next_result(connection, &result);
        if (status == ORM_OK)
            status = received;
        if (received != ORM_OK || !result)
            break;
        ExecStatusType kind = PQresultStatus(result);
        if (kind == PGRES_COMMAND_OK)
            *rows = orm__result_affected((const orm__result *)result);
        else if (status == ORM_OK)
            status = orm__fail_result(connection, result, &flight);
        PQclear(result);
        if (PQstatus(connection->pq) == CONNECTION_BAD)
            connection->lost = true;
    }
    return status;
}

static void show(const orm__copy *copy, int64_t rows, orm_status status) {
    const orm__echo *echo = &copy->connection->connector->echo;
    orm_trace trace = {.query = copy->statement->query,
                       .statement = copy->statement->sql,
                       .parameters = "",
                       .microseconds = orm_clock_us() - copy->started_us,
                       .rows = rows,
                       .status = status};
    if (orm__echo_wanted(echo))
        orm__echo_statement(echo, &trace);
}

orm_status orm__copy_open(orm__copy *copy, orm__connection *connection,
                          const orm__statement *statement) {
    *copy = (orm__copy){.connection = connection, .statement = statement};
    orm_status status = orm__check_free(connection);
    if (status == ORM_OK && connection->begin)
        status = orm__begin_now(connection);
    if (status != ORM_OK)
        return status;
    copy->started_us = orm_clock_us();
    orm__flight flight = flight_of(copy);
    connection->statements++;
    if (!PQsendQuery(connection->pq, statement->sql))
        return orm__fail_connection(connection, &flight);
    PGresult *result = NULL;
    status = orm__flush_socket(connection);
    if (status == ORM_OK)
        status = orm__next_result(connection, &result);
    bool open = status == ORM_OK && PQresultStatus(result) == PGRES_COPY_IN;
    if (status == ORM_OK && !open)
        status = orm__fail_result(connection, result, &flight);
    PQclear(result);
    if (open)
        return ORM_OK;
    int64_t rows = 0;
    status = take_results(copy, status, &rows);
    show(copy, 0, status);
    return status;
}

orm_status orm__copy_write(orm__copy *copy, const char *bytes, size_t len) {
    enum { MOST = 1 << 20 };
    orm__connection *connection = copy->connection;
    while (len > 0) {
        int part = len < MOST ? (int)len : MOST;
        int taken = PQputCopyData(connection->pq, bytes, part);
        if (taken < 0) {
            orm__flight flight = flight_of(copy);
            return orm__fail_connection(connection, &flight);
        }
        if (taken > 0) {
            bytes += part;
            len -= (size_t)part;
        }
        orm_status status = orm__flush_socket(connection);
        if (status != ORM_OK)
            return status;
    }
    return ORM_OK;
}

orm_status orm__copy_close(orm__copy *copy, orm_status status) {
    orm__connection *connection = copy->connection;
    int64_t rows = 0;
    if (!connection->lost) {
        const char *why = status == ORM_OK ? NULL : "the program gave up";
        orm__flight flight = flight_of(copy);
        orm_status ended = ORM_OK;
        int sent;
        do {
            sent = PQputCopyEnd(connection->pq, why);
            ended = sent < 0 ? orm__fail_connection(connection, &flight)
                             : orm__flush_socket(connection);
        } while (sent == 0 && ended == ORM_OK);
        if (status == ORM_OK)
            status = ended;
        status = take_results(copy, status, &rows);
    }
    show(copy, rows, status);
    return status;
}
