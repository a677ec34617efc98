/*
 * Flights: what was sent and is not answered yet, in the server's order.
 *
 *     send_*           libpq's pipeline → the queue's end
 *     orm__receive     the queue's front → the batch's answer function
 *
 * After the first failure of a batch libpq gives PGRES_PIPELINE_ABORTED for everything up to the
 * sync; that is taken off the queue without a word. When the connection is lost the queue is
 * dropped as a whole.
 */
#include <string.h>

#include "driver/pq_connection.h"

/* --- the queue ------------------------------------------------------------------------------- */

static void flight_add(orm__connection *connection, orm__flight flight) {
    unsigned at = (connection->first_flight + connection->flight_count++) % ORM__FLIGHTS;
    flight.sent_us = orm_clock_us();
    connection->flights[at] = flight;
    if (flight.prepared)
        flight.prepared->in_flight++;
    if (flight.kind == ORM__FLIGHT_EXECUTE) {
        connection->statements_in_flight++;
        connection->statements++;
    }
    connection->bytes_in_flight += flight.bytes;
    connection->unsynced = flight.kind != ORM__FLIGHT_SYNC;
}

static void flight_remove(orm__connection *connection) {
    orm__flight *flight = orm__flight_first(connection);
    if (flight->prepared)
        flight->prepared->in_flight--;
    if (flight->kind == ORM__FLIGHT_EXECUTE)
        connection->statements_in_flight--;
    connection->bytes_in_flight -= flight->bytes;
    orm__echo_release(&connection->connector->echo, flight->parameters);
    connection->first_flight = (connection->first_flight + 1) % ORM__FLIGHTS;
    connection->flight_count--;
}

void orm__flights_drop(orm__connection *connection) {
    while (connection->flight_count > 0)
        flight_remove(connection);
}

/* Whether it is to be told of: what was asked for, and what failed, but not what was skipped after
 * a failure. */
static bool is_shown(const orm__flight *flight, const PGresult *result, orm_status status) {
    if (result && PQresultStatus(result) == PGRES_PIPELINE_ABORTED)
        return false;
    return flight->kind == ORM__FLIGHT_EXECUTE || flight->kind == ORM__FLIGHT_CONTROL ||
           (flight->kind == ORM__FLIGHT_PREPARE && status != ORM_OK);
}

void orm__flight_done(orm__connection *connection, const PGresult *result, orm_status status) {
    const orm__flight *flight = orm__flight_first(connection);
    if (is_shown(flight, result, status)) {
        int64_t rows = 0;
        if (status == ORM_OK && result)
            rows = orm__result_affected((const orm__result *)result);
        orm_trace trace = {.query = flight->query,
                           .statement = flight->sql,
                           .parameters = flight->parameters ? flight->parameters : "",
                           .microseconds = orm_clock_us() - flight->sent_us,
                           .rows = rows,
                           .status = status};
        orm__tell_statement(connection, &trace);
    }
    flight_remove(connection);
}

/* --- sending --------------------------------------------------------------------------------- */

/* What a PQsend… that returned 0 comes to. The batch has failed then. */
static orm_status send_failed(orm__connection *connection, const orm__flight *flight) {
    connection->status = orm__fail_connection(connection, flight);
    return connection->status;
}

orm_status orm__send_control(orm__connection *connection, const char *sql, bool wanted) {
    orm__flight flight = {.kind = ORM__FLIGHT_CONTROL, .wanted = wanted, .query = "", .sql = sql};
    if (!PQsendQueryParams(connection->pq, sql, 0, NULL, NULL, NULL, NULL, 1))
        return send_failed(connection, &flight);
    flight_add(connection, flight);
    return ORM_OK;
}

orm_status orm__send_sync(orm__connection *connection) {
    orm__flight flight = {.kind = ORM__FLIGHT_SYNC, .query = "", .sql = ""};
    if (!PQpipelineSync(connection->pq))
        return send_failed(connection, &flight);
    flight_add(connection, flight);
    return ORM_OK;
}

static orm_status send_deallocate(orm__connection *connection, orm__statement_key key) {
    char name[ORM__STATEMENT_NAME], sql[ORM__STATEMENT_NAME + 16];
    orm__statement_name(key, name);
    snprintf(sql, sizeof sql, "DEALLOCATE %s", name);
    orm__flight flight = {.kind = ORM__FLIGHT_DEALLOCATE, .query = "", .sql = "DEALLOCATE"};
    if (!PQsendQueryParams(connection->pq, sql, 0, NULL, NULL, NULL, NULL, 1))
        return send_failed(connection, &flight);
    flight_add(connection, flight);
    return ORM_OK;
}

/* The arrays by which libpq takes parameters, in the connection's scratch memory. */
typedef struct wire_parameters {
    int count;
    const char **values;
    Oid *types;
    int *lengths, *formats;
} wire_parameters;

static bool lay_out(orm__connection *connection, const orm__parameters *parameters,
                    wire_parameters *out) {
    *out = (wire_parameters){.count = parameters ? parameters->count : 0};
    if (out->count == 0)
        return true;
    size_t count = (size_t)out->count;
    orm__buffer *scratch = &connection->scratch;
    orm__buffer_clear(scratch);
    if (!orm__buffer_reserve(scratch, count * (sizeof(char *) + sizeof(Oid) + 2 * sizeof(int))))
        return false;
    out->values = (const char **)(void *)scratch->data;
    out->types = (Oid *)(void *)(out->values + count);
    out->lengths = (int *)(void *)(out->types + count);
    out->formats = out->lengths + count;
    orm__oids oids = orm__connection_oids(connection);
    for (int i = 0; i < out->count; i++) {
        const orm__parameter *parameter = orm__parameter_at(parameters, i);
        const char *bytes = orm__buffer_text(&parameters->bytes) + parameter->at;
        out->values[i] = parameter->length < 0 ? NULL : bytes;
        out->types[i] = orm__parameter_oid(parameter->type, &oids);
        out->lengths[i] = parameter->length < 0 ? 0 : parameter->length;
        out->formats[i] = 1;
    }
    return true;
}

/* The statement's entry in the cache, made when there is none; what has to leave for it is
 * deallocated. *out is NULL when statements are not to have names. */
static orm_status find_prepared(orm__connection *connection, orm__statement_key key,
                                orm__prepared **out) {
    orm__prepared_cache *cache = &connection->cache;
    *out = cache->capacity ? orm__prepared_find(cache, key) : NULL;
    if (*out || cache->capacity == 0)
        return ORM_OK;
    bool evicts = false;
    orm__statement_key evicted;
    *out = orm__prepared_add(cache, key, &evicts, &evicted);
    if (!*out) {
        orm_status status = orm__receive(connection, 0);
        if (status != ORM_OK)
            return status;
        *out = orm__prepared_add(cache, key, &evicts, &evicted);
    }
    return evicts ? send_deallocate(connection, evicted) : ORM_OK;
}

static orm_status send_prepare(orm__connection *connection, orm__prepared *prepared,
                               const orm__statement *statement, const wire_parameters *wire) {
    char name[ORM__STATEMENT_NAME];
    orm__statement_name(prepared->key, name);
    orm__flight flight = {.kind = ORM__FLIGHT_PREPARE,
                          .prepared = prepared,
                          .query = statement->query,
                          .sql = statement->sql,
                          .bytes = strlen(statement->sql)};
    if (!PQsendPrepare(connection->pq, name, statement->sql, wire->count, wire->types))
        return send_failed(connection, &flight);
    prepared->sent = true;
    flight_add(connection, flight);
    return ORM_OK;
}

orm_status orm__send_statement(orm__connection *connection, const orm__statement *statement,
                               const orm__parameters *parameters, void *tag) {
    orm__prepared *prepared;
    orm_status status =
        find_prepared(connection, orm__statement_key_of(statement, parameters), &prepared);
    if (status != ORM_OK)
        return status;
    wire_parameters wire;
    if (!lay_out(connection, parameters, &wire)) {
        connection->status = orm__fail_nomem(connection->failure);
        return connection->status;
    }
    if (prepared && prepared->stale) {
        status = send_deallocate(connection, prepared->key);
        prepared->stale = false;
    }
    if (status == ORM_OK && prepared && !prepared->ready && !prepared->sent)
        status = send_prepare(connection, prepared, statement, &wire);
    if (status != ORM_OK)
        return status;

    orm__flight flight = {.kind = ORM__FLIGHT_EXECUTE,
                          .prepared = prepared,
                          .wanted = true,
                          .query = statement->query,
                          .sql = statement->sql,
                          .tag = tag,
                          .bytes = parameters ? parameters->bytes.len : 0};
    const char *const *values = wire.values;
    int sent;
    if (prepared) {
        char name[ORM__STATEMENT_NAME];
        orm__statement_name(prepared->key, name);
        sent = PQsendQueryPrepared(connection->pq, name, wire.count, values, wire.lengths,
                                   wire.formats, 1);
    } else {
        sent = PQsendQueryParams(connection->pq, statement->sql, wire.count, wire.types, values,
                                 wire.lengths, wire.formats, 1);
    }
    if (!sent)
        return send_failed(connection, &flight);
    if (orm__echo_wanted(&connection->connector->echo))
        flight.parameters = orm__echo_parameters(&connection->connector->echo, parameters);
    flight_add(connection, flight);
    return ORM_OK;
}

/* --- receiving ------------------------------------------------------------------------------- */

static bool is_success(ExecStatusType status) {
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY ||
           status == PGRES_PIPELINE_SYNC || orm__is_part(status);
}

/* What a result that is no success says of the flight; the first one of a batch is its failure. */
static orm_status take_failure(orm__connection *connection, const PGresult *result,
                               const orm__flight *flight) {
    ExecStatusType kind = PQresultStatus(result);
    if (kind == PGRES_PIPELINE_ABORTED || connection->status != ORM_OK) {
        connection->lost = connection->lost || PQstatus(connection->pq) == CONNECTION_BAD;
        return connection->status;
    }
    if (kind == PGRES_FATAL_ERROR || !result)
        return orm__fail_result(connection, result, flight);
    connection->lost = true; /* COPY, which cannot be taken back inside a pipeline */
    return orm__fail_with(
        connection->failure,
        &(orm__facts){.status = ORM_MISUSE, .statement = flight->sql, .query = flight->query},
        "COPY is not a statement that can be run here");
}

static void take_success(orm__connection *connection, PGresult *result, orm__flight *flight) {
    if (flight->kind == ORM__FLIGHT_PREPARE)
        flight->prepared->ready = true;
    if (!flight->wanted || connection->status != ORM_OK || !connection->answer) {
        PQclear(result);
        return;
    }
    orm_status status =
        connection->answer(connection->answer_context, flight->tag, (orm__result *)result);
    if (status != ORM_OK)
        connection->status = status;
}

orm_status orm__skip_to_next(orm__connection *connection) {
    for (;;) {
        PGresult *more;
        orm_status status = orm__next_result(connection, &more);
        if (status != ORM_OK || !more)
            return status;
        PQclear(more);
        if (PQstatus(connection->pq) == CONNECTION_BAD)
            return ORM_OK;
    }
}

orm_status orm__receive_one(orm__connection *connection) {
    orm__flight *flight = orm__flight_first(connection);
    PGresult *result;
    orm_status status = orm__next_result(connection, &result);
    if (status != ORM_OK)
        return status;
    bool success = is_success(PQresultStatus(result));
    if (!success)
        status = take_failure(connection, result, flight);
    if (flight->kind != ORM__FLIGHT_SYNC && !connection->lost) {
        orm_status skipped = orm__skip_to_next(connection);
        status = status == ORM_OK ? skipped : status;
    }
    if (flight->kind == ORM__FLIGHT_PREPARE)
        flight->prepared->sent = false;
    orm__flight answered = *flight;
    orm__flight_done(connection, result, status);
    if (success && status == ORM_OK)
        take_success(connection, result, &answered);
    else
        PQclear(result);
    return status;
}

orm_status orm__receive(orm__connection *connection, int left) {
    bool everything = left == ORM__EVERYTHING;
    orm_status status = connection->lost ? connection->status : ORM_OK;
    /* Before a sync the server keeps its answers until it is asked for them. */
    if (status == ORM_OK && connection->unsynced && !PQsendFlushRequest(connection->pq))
        status = orm__fail_connection(connection, NULL);
    if (status == ORM_OK)
        status = orm__flush_socket(connection);
    while (status == ORM_OK && connection->flight_count > 0 && !connection->lost &&
           (everything || connection->statements_in_flight > left)) {
        orm_status received = orm__receive_one(connection);
        if (connection->status == ORM_OK)
            connection->status = received;
    }
    if (connection->status == ORM_OK)
        connection->status = status;
    if (connection->lost)
        orm__flights_drop(connection);
    return connection->status;
}
