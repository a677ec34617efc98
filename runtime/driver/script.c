/*
 * Scripts: statements without parameters, sent as one simple query.
 *
 * What a script may have left in the server's session is remembered, so that the pool can undo it.
 */
#include <string.h>

#include "driver/pq_connection.h"

/* Tags of statements that leave nothing behind in the server's session. */
static const char *const clean_tags[] = {
    "INSERT", "UPDATE",    "DELETE",  "MERGE",          "BEGIN",   "COMMIT",
    "START",  "SAVEPOINT", "RELEASE", "ROLLBACK",       "DROP",    "ALTER",
    "GRANT",  "REVOKE",    "COMMENT", "TRUNCATE TABLE", "ANALYZE", "CREATE INDEX",
};

static bool leaves_traces(const PGresult *result) {
    const char *tag = PQcmdStatus((PGresult *)(uintptr_t)result);
    for (size_t i = 0; i < sizeof clean_tags / sizeof *clean_tags; i++)
        if (strncmp(tag, clean_tags[i], strlen(clean_tags[i])) == 0)
            return false;
    return *tag != '\0';
}

/* "ROLLBACK" is also the tag of ROLLBACK TO SAVEPOINT, which the caller tells apart: the transaction
 * is still there then. */
static void notice_ending(orm__connection *connection, const PGresult *result) {
    const char *tag = PQcmdStatus((PGresult *)(uintptr_t)result);
    if (strcmp(tag, "ROLLBACK") == 0)
        connection->rolled_back = true;
    else if (strcmp(tag, "COMMIT") == 0)
        connection->rolled_back = false;
}

bool orm__script_rolled_back(const orm__connection *connection) {
    return connection->rolled_back;
}

static orm_status take_script_result(orm__connection *connection, const PGresult *result,
                                     const orm__flight *flight) {
    switch (PQresultStatus(result)) {
    case PGRES_COPY_IN:
    case PGRES_COPY_BOTH:
        PQputCopyEnd(connection->pq, "COPY is not a statement that can be run here");
        return ORM_OK; /* the server's answer to that is the failure */
    case PGRES_COPY_OUT:
        connection->lost = true;
        return orm__fail_with(connection->failure,
                              &(orm__facts){.status = ORM_MISUSE, .statement = flight->sql},
                              "COPY is not a statement that can be run here");
    case PGRES_FATAL_ERROR:
    case PGRES_BAD_RESPONSE:
        return orm__fail_result(connection, result, flight);
    case PGRES_EMPTY_QUERY:
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_NONFATAL_ERROR:
    case PGRES_SINGLE_TUPLE:
#ifdef LIBPQ_HAS_CHUNK_MODE
    case PGRES_TUPLES_CHUNK:
#endif
    case PGRES_PIPELINE_SYNC:
    case PGRES_PIPELINE_ABORTED:
        break;
    }
    connection->touched = connection->touched || leaves_traces(result);
    notice_ending(connection, result);
    return ORM_OK;
}

static orm_status receive_script(orm__connection *connection, const orm__flight *flight) {
    orm_status status = orm__flush_socket(connection);
    while (!connection->lost) {
        PGresult *result;
        orm_status received = orm__next_result(connection, &result);
        if (received == ORM_OK && !result)
            break;
        if (received == ORM_OK)
            received = take_script_result(connection, result, flight);
        PQclear(result);
        if (status == ORM_OK)
            status = received;
    }
    return status;
}

static orm_status run_simple(orm__connection *connection, const char *query, const char *sql) {
    orm__flight flight = {
        .kind = ORM__FLIGHT_CONTROL, .query = query, .sql = sql, .sent_us = orm_clock_us()};
    orm_status status = PQsendQuery(connection->pq, sql)
                            ? receive_script(connection, &flight)
                            : orm__fail_connection(connection, &flight);
    orm_trace trace = {.query = query,
                       .statement = sql,
                       .parameters = "",
                       .microseconds = orm_clock_us() - flight.sent_us,
                       .rows = ORM__ROWS_UNKNOWN,
                       .status = status};
    orm__tell_statement(connection, &trace);
    return status;
}

orm_status orm__run_script(orm__connection *connection, const char *sql) {
    const orm__statement script = {.query = "script", .sql = sql};
    orm_status status = orm__check_free(connection);
    if (status == ORM_OK)
        status = orm__canceller_check(connection, &script);
    if (status == ORM_OK && connection->begin)
        status = orm__begin_now(connection);
    if (status != ORM_OK)
        return status;
    connection->statements++;
    return run_simple(connection, script.query, sql);
}
