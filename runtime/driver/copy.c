/*
 * COPY, which libpq does not have in pipeline mode: a simple query, outside of it.
 */
#include "driver/copy.h"

#include <stdlib.h>
#include <string.h>

#include "driver/pq_connection.h"

enum { CHUNK = 64 * 1024 };

static const char signature[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0";

static orm__flight flight_of(const orm__copy *copy) {
    return (orm__flight){.kind = ORM__FLIGHT_CONTROL,
                         .query = copy->statement->query,
                         .sql = copy->statement->sql,
                         .sent_us = copy->started_us};
}

/* "COPY employees, line 7": servers that speak another language do not tell. */
static int64_t refused_row(const PGresult *result) {
    const char *context = PQresultErrorField(result, PG_DIAG_CONTEXT);
    const char *line = context ? strstr(context, ", line ") : NULL;
    return line ? strtoll(line + strlen(", line "), NULL, 10) : 0;
}

/* What is no COPY in the direction that was wanted has run by now; a COPY that nobody serves costs the
 * connection. */
static orm_status refuse(const orm__copy *copy, ExecStatusType kind) {
    const orm__statement *statement = copy->statement;
    orm__connection *connection = copy->connection;
    connection->lost = connection->lost || kind == PGRES_COPY_IN || kind == PGRES_COPY_OUT;
    return orm__fail_with(
        connection->failure,
        &(orm__facts){.status = ORM_MISUSE, .statement = statement->sql, .query = statement->query},
        "the statement is not the one COPY that was called for");
}

/* Takes what the server answers up to the end of the command. The first failure is told unless one
 * was, as `status`. */
static orm_status take_results(orm__copy *copy, orm_status status) {
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
            copy->rows = orm__result_affected((const orm__result *)result);
        else if (kind != PGRES_FATAL_ERROR)
            status = refuse(copy, kind);
        else if (status == ORM_OK) {
            copy->failed_row = refused_row(result);
            status = orm__fail_result(connection, result, &flight);
        }
        PQclear(result);
        if (PQstatus(connection->pq) == CONNECTION_BAD)
            connection->lost = true;
    }
    return status;
}

static void show(const orm__copy *copy, orm_status status) {
    orm_trace trace = {.query = copy->statement->query,
                       .statement = copy->statement->sql,
                       .parameters = "",
                       .microseconds = orm_clock_us() - copy->started_us,
                       .rows = copy->rows,
                       .status = status};
    orm__tell_statement(copy->connection, &trace);
}

/* Sends the statement and waits until rows may go, in the direction `wanted`. */
static orm_status begin(orm__copy *copy, orm__connection *connection,
                        const orm__statement *statement, ExecStatusType wanted) {
    *copy = (orm__copy){.connection = connection,
                        .statement = statement,
                        .bytes = orm__buffer_on(&connection->connector->allocator)};
    orm_status status = orm__check_free(connection);
    if (status == ORM_OK)
        status = orm__canceller_check(connection, statement);
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
    ExecStatusType kind = PQresultStatus(result);
    if (status == ORM_OK && kind == wanted) {
        PQclear(result);
        return ORM_OK;
    }
    if (status == ORM_OK)
        status = kind == PGRES_FATAL_ERROR ? orm__fail_result(connection, result, &flight)
                                           : refuse(copy, kind);
    PQclear(result);
    status = take_results(copy, status);
    show(copy, status);
    return status;
}

orm_status orm__copy_open(orm__copy *copy, orm__connection *connection,
                          const orm__statement *statement) {
    orm_status status = begin(copy, connection, statement, PGRES_COPY_IN);
    if (status == ORM_OK)
        orm__buffer_write(&copy->bytes, signature, sizeof signature - 1);
    return status;
}

orm__buffer *orm__copy_row(orm__copy *copy, uint16_t values) {
    orm__buffer_u16(&copy->bytes, values);
    return &copy->bytes;
}

/* Sends what has gathered. */
static orm_status send_bytes(orm__copy *copy) {
    enum { MOST = 1 << 20 };
    orm__connection *connection = copy->connection;
    const char *bytes = copy->bytes.data;
    size_t len = copy->bytes.len;
    if (orm__buffer_failed(&copy->bytes))
        return orm__fail_nomem(connection->failure);
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
    orm__buffer_clear(&copy->bytes);
    return ORM_OK;
}

orm_status orm__copy_next(orm__copy *copy) {
    return copy->bytes.len < CHUNK && !orm__buffer_failed(&copy->bytes) ? ORM_OK : send_bytes(copy);
}

/* Says that the rows are all, or that there will be no more. */
static orm_status end_rows(orm__copy *copy, const char *why) {
    orm__connection *connection = copy->connection;
    orm__flight flight = flight_of(copy);
    orm_status status = ORM_OK;
    int sent;
    do {
        sent = PQputCopyEnd(connection->pq, why);
        status =
            sent < 0 ? orm__fail_connection(connection, &flight) : orm__flush_socket(connection);
    } while (sent == 0 && status == ORM_OK);
    return status;
}

orm_status orm__copy_close(orm__copy *copy, orm_status status) {
    enum { NO_MORE_ROWS = UINT16_MAX };
    orm__connection *connection = copy->connection;
    orm__buffer_u16(&copy->bytes, NO_MORE_ROWS);
    if (status == ORM_OK)
        status = send_bytes(copy);
    if (!connection->lost) {
        orm_status ended = end_rows(copy, status == ORM_OK ? NULL : "the program gave up");
        status = take_results(copy, status == ORM_OK ? ended : status);
    }
    orm__buffer_free(&copy->bytes);
    show(copy, status);
    return status;
}

/* --- rows out ------------------------------------------------------------------------------------- */

/* Hands out what comes, until there is no more. After the first failure of `take` the rest is dropped. */
static orm_status receive(orm__copy *copy, orm__take_bytes take, void *context) {
    orm__connection *connection = copy->connection;
    orm__flight flight = flight_of(copy);
    orm_status taken = ORM_OK;
    for (;;) {
        char *bytes = NULL;
        int len = PQgetCopyData(connection->pq, &bytes, 1);
        if (len == -1)
            return taken;
        if (len < 0)
            return orm__fail_connection(connection, &flight);
        orm_status status = ORM_OK;
        if (len == 0)
            status = orm__await_input(connection);
        else if (taken == ORM_OK)
            taken = take(context, bytes, (size_t)len);
        PQfreemem(bytes);
        if (status != ORM_OK)
            return status;
    }
}

orm_status orm__copy_out(orm__connection *connection, const orm__statement *statement,
                         orm__take_bytes take, void *context, int64_t *rows) {
    orm__copy copy;
    *rows = 0;
    orm_status status = begin(&copy, connection, statement, PGRES_COPY_OUT);
    if (status != ORM_OK)
        return status;
    status = take_results(&copy, receive(&copy, take, context));
    *rows = copy.rows;
    show(&copy, status);
    return status;
}
