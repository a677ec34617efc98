/*
 * From what the server or libpq says to a status, by what the caller can do about it.
 *
 * A lost connection has no SQLSTATE: that together with a bad PQstatus is what class 08 means. A
 * server that ends a session says so first (57P01 and its like) and then hangs up; the first of the
 * two is the one that is told.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "driver/pq_connection.h"

static const char not_there[] = "`ormgen check` compares the database with the schema";

/* The first prefix that fits decides. */
static const struct {
    const char *prefix;
    orm_status status;
    const char *hint;
} classes[] = {
    {"40001", ORM_RETRYABLE, "run the transaction again"},
    {"40P01", ORM_RETRYABLE, "run the transaction again"},
    {"08", ORM_DISCONNECTED, NULL},
    {"57P01", ORM_DISCONNECTED, NULL},
    {"57P02", ORM_DISCONNECTED, NULL},
    {"57P03", ORM_DISCONNECTED, NULL},
    {"57P05", ORM_DISCONNECTED, NULL}, /* idle_session_timeout */
    {"25P03", ORM_DISCONNECTED, NULL}, /* idle_in_transaction_session_timeout */
    {"53300", ORM_DISCONNECTED, "lower pool_size and max_overflow, or raise max_connections"},
    {"57014", ORM_CANCELLED, NULL},
    {"55P03", ORM_TIMEOUT, NULL}, /* lock_timeout, NOWAIT */
    {"23", ORM_CONSTRAINT, NULL},
    {"25006", ORM_READ_ONLY, NULL},
    {"28", ORM_CONFIG, NULL},
    {"3D000", ORM_CONFIG, NULL},
    {"42P01", ORM_SERVER, not_there},
    {"42703", ORM_SERVER, not_there},
    {"42704", ORM_SERVER, not_there},
};

static size_t class_of(const char *sqlstate) {
    size_t i = 0;
    while (i < sizeof classes / sizeof *classes &&
           strncmp(sqlstate, classes[i].prefix, strlen(classes[i].prefix)) != 0)
        i++;
    return i;
}

/* Whether the answer says that the prepared statement is not what the server now needs: the table
 * changed under it, the server forgot it, or has it already. Names say what is behind them, so that
 * the last is no danger. */
static bool is_stale_plan(const char *sqlstate, const PGresult *result) {
    const char *function = PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION);
    return (strcmp(sqlstate, "0A000") == 0 && function &&
            strcmp(function, "RevalidateCachedQuery") == 0) ||
           strcmp(sqlstate, "26000") == 0 || strcmp(sqlstate, "42P05") == 0;
}

static void renew_plan(orm__connection *connection, const char *sqlstate,
                       const orm__flight *flight) {
    connection->stale_plan = true;
    if (strcmp(sqlstate, "42P05") == 0) {
        flight->prepared->ready = true;
    } else if (strcmp(sqlstate, "26000") == 0) {
        orm__prepared_clear(&connection->cache);
    } else {
        flight->prepared->ready = false;
        flight->prepared->stale = true;
    }
}

/* 57014 stands for every cancelled statement; one that ran as long as it may was timed out. */
static bool was_timed_out(const orm__connection *connection, const orm__flight *flight) {
    int own = connection->statement_timeout_ms;
    int timeout = own > 0 ? own : connection->connector->statement_timeout_ms;
    return timeout > 0 && flight && orm_clock_us() - flight->sent_us >= (int64_t)timeout * 1000;
}

static int position_of(const PGresult *result) {
    const char *position = PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
    return position ? (int)strtol(position, NULL, 10) : 0;
}

orm_status orm__fail_result(orm__connection *connection, const PGresult *result,
                            const orm__flight *flight) {
    const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (!sqlstate)
        return orm__fail_connection(connection, flight);
    size_t class = class_of(sqlstate);
    bool known = class < sizeof classes / sizeof *classes;
    orm_status status = known ? classes[class].status : ORM_SERVER;
    const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
    if (flight && flight->prepared && is_stale_plan(sqlstate, result)) {
        renew_plan(connection, sqlstate, flight);
        status = ORM_RETRYABLE;
        known = false;
    }
    if (status == ORM_CANCELLED && was_timed_out(connection, flight))
        status = ORM_TIMEOUT;
    if (status == ORM_DISCONNECTED)
        connection->lost = true;
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return orm__fail_with(
        connection->failure,
        &(orm__facts){.status = status,
                      .sqlstate = sqlstate,
                      .detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL),
                      .hint = hint || !known ? hint : classes[class].hint,
                      .constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME),
                      .table = PQresultErrorField(result, PG_DIAG_TABLE_NAME),
                      .column = PQresultErrorField(result, PG_DIAG_COLUMN_NAME),
                      .statement = flight ? flight->sql : NULL,
                      .query = flight ? flight->query : NULL,
                      .position = position_of(result)},
        "%s", message ? message : "the server gave no message");
}

/* libpq's messages end in a newline, and may be of several lines. */
static int first_line(const char *message) {
    return (int)strcspn(message, "\n");
}

orm_status orm__fail_connection(orm__connection *connection, const orm__flight *flight) {
    connection->lost = true;
    const char *message = PQerrorMessage(connection->pq);
    bool nomem = strncmp(message, "out of memory", 13) == 0;
    if (nomem)
        return orm__fail_nomem(connection->failure);
    return orm__fail_with(connection->failure,
                          &(orm__facts){.status = ORM_DISCONNECTED,
                                        .sqlstate = "08006",
                                        .statement = flight ? flight->sql : NULL,
                                        .query = flight ? flight->query : NULL},
                          "the connection was lost: %.*s", first_line(message), message);
}

/* In a verbose message "FATAL:  28P01: …" the SQLSTATE follows a colon and two blanks. */
static const char *find_sqlstate(const char *message) {
    for (const char *at = strstr(message, ":  "); at; at = strstr(at + 1, ":  ")) {
        size_t len = strspn(at + 3, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        if (len == 5 && at[8] == ':' && at[9] == ' ' && isdigit((unsigned char)at[3]))
            return at + 3;
    }
    return NULL;
}

orm_status orm__fail_connecting(PGconn *pq, orm__failure *failure) {
    const char *message = PQerrorMessage(pq);
    const char *found = find_sqlstate(message);
    int len = first_line(message);
    if (!found || found > message + len) {
        bool config = PQconnectionNeedsPassword(pq);
        return orm__fail_with(failure,
                              &(orm__facts){.status = config ? ORM_CONFIG : ORM_DISCONNECTED,
                                            .hint = config ? "the server wants a password" : NULL},
                              "%.*s", len, message);
    }
    char sqlstate[6] = {0};
    memcpy(sqlstate, found, 5);
    size_t class = class_of(sqlstate);
    bool known = class < sizeof classes / sizeof *classes;
    const char *rest = found + 7;
    return orm__fail_with(failure,
                          &(orm__facts){.status = known ? classes[class].status : ORM_DISCONNECTED,
                                        .sqlstate = sqlstate,
                                        .hint = known ? classes[class].hint : NULL},
                          "%.*s%.*s", (int)(found - message), message, (int)strcspn(rest, "\n"),
                          rest);
}
