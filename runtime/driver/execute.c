/*
 * Running statements: a batch, one, and the end of transactions.
 *
 * All of it goes through libpq's pipeline mode, which is entered for a batch and left at its end:
 * BEGIN, Parse and the statement itself then take one round trip.
 */
#include <string.h>

#include "driver/pq_connection.h"

/* --- batches --------------------------------------------------------------------------------- */

orm_status orm__check_free(orm__connection *connection) {
    if (connection->lost)
        return orm__fail(connection->failure, ORM_DISCONNECTED, "the connection is lost");
    if (connection->streaming)
        return orm__fail_with(
            connection->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "close the stream, or read it to its end"},
            "a stream is open on this session's connection");
    return connection->paused ? ORM_OK : orm__canceller_settle(connection);
}

void orm__batch_open(orm__connection *connection, orm__answer answer, void *context) {
    connection->refused = orm__check_free(connection);
    if (connection->refused != ORM_OK)
        return;
    connection->answer = answer;
    connection->answer_context = context;
    connection->begun_here = connection->stale_plan = connection->unsynced = false;
    connection->status = ORM_OK;
    if (!PQenterPipelineMode(connection->pq))
        connection->status = orm__fail_connection(connection, NULL);
}

static orm_status send_begin(orm__connection *connection) {
    const char *begin = connection->begin;
    const char *settings = connection->adopted ? NULL : connection->connector->local_settings;
    connection->begin = NULL;
    connection->begun_here = true;
    orm_status status = orm__send_control(connection, begin, false);
    if (status == ORM_OK && settings)
        status = orm__send_control(connection, settings, false);
    for (const char *const *also = connection->also; also && *also && status == ORM_OK; also++)
        status = orm__send_control(connection, *also, false);
    return status;
}

orm_status orm__begin_now(orm__connection *connection) {
    orm__batch_open(connection, NULL, NULL);
    if (connection->refused == ORM_OK && connection->status == ORM_OK && connection->begin)
        send_begin(connection);
    return orm__batch_close(connection);
}

orm_status orm__batch_add(orm__connection *connection, const orm__statement *statement,
                          const orm__parameters *parameters, void *tag) {
    if (connection->refused != ORM_OK)
        return connection->refused;
    if (connection->status == ORM_OK)
        connection->status = orm__canceller_check(connection, statement);
    if (connection->status == ORM_OK && connection->begin)
        connection->status = send_begin(connection);
    if (connection->status != ORM_OK)
        return connection->status;
    orm_status status = orm__send_statement(connection, statement, parameters, tag);
    if (status != ORM_OK)
        return status;
    if (connection->statements_in_flight < ORM__STATEMENTS_IN_FLIGHT &&
        connection->bytes_in_flight < ORM__BYTES_IN_FLIGHT)
        return ORM_OK;
    return orm__receive(connection, ORM__STATEMENTS_IN_FLIGHT / 2);
}

orm_status orm__batch_drain(orm__connection *connection) {
    if (connection->refused != ORM_OK)
        return connection->refused;
    if (connection->status != ORM_OK || connection->flight_count == 0)
        return connection->status;
    return orm__receive(connection, 0);
}

void orm__batch_fail(orm__connection *connection, orm_status status) {
    if (connection->refused == ORM_OK && connection->status == ORM_OK)
        connection->status = status;
}

/* Takes the answers to everything, and leaves pipeline mode. */
static orm_status leave_pipeline(orm__connection *connection) {
    if (!connection->lost && connection->unsynced) {
        orm__send_sync(connection);
        orm__receive(connection, ORM__EVERYTHING);
    }
    if (!connection->lost && !connection->streaming && !PQexitPipelineMode(connection->pq))
        connection->status = orm__fail_connection(connection, NULL);
    if (connection->lost)
        orm__flights_drop(connection);
    return connection->status;
}

orm_status orm__batch_pause(orm__connection *connection) {
    if (connection->refused != ORM_OK)
        return connection->refused;
    if (connection->status == ORM_OK && connection->begin)
        connection->status = send_begin(connection);
    connection->paused = true;
    return leave_pipeline(connection);
}

orm_status orm__batch_resume(orm__connection *connection) {
    connection->paused = false;
    if (connection->refused != ORM_OK)
        return connection->refused;
    if (connection->status == ORM_OK && !PQenterPipelineMode(connection->pq))
        connection->status = orm__fail_connection(connection, NULL);
    return connection->status;
}

orm_status orm__batch_close(orm__connection *connection) {
    connection->paused = false;
    return connection->refused != ORM_OK ? connection->refused : leave_pipeline(connection);
}

/* --- statements whose results are kept ---------------------------------------------------------- */

static orm_status keep_result(void *context, void *tag, orm__result *result) {
    (void)context;
    orm__errand *errand = tag;
    orm__result_free(errand->result);
    errand->result = result;
    return ORM_OK;
}

static orm_status run_once(orm__connection *connection, orm__errand *errands, size_t count) {
    orm__batch_open(connection, keep_result, NULL);
    for (size_t i = 0; i < count; i++)
        orm__batch_add(connection, errands[i].statement, errands[i].parameters, &errands[i]);
    return orm__batch_close(connection);
}

/* Whether statements that met a stale plan may be run again without the caller's noticing: there is
 * no transaction, or it began with the first of them. In the latter case it begins anew. */
static bool may_run_again(orm__connection *connection, const char *begin) {
    if (!connection->stale_plan || connection->lost)
        return false;
    if (orm__connection_transaction(connection) == ORM__TRANSACTION_NONE)
        return true;
    if (!connection->begun_here || orm__rollback(connection) != ORM_OK)
        return false;
    connection->begin = begin;
    return true;
}

orm_status orm__run_all(orm__connection *connection, orm__errand *errands, size_t count) {
    const char *begin = connection->begin;
    for (size_t i = 0; i < count; i++)
        errands[i].result = NULL;
    orm_status status = run_once(connection, errands, count);
    if (status == ORM_RETRYABLE && may_run_again(connection, begin)) {
        orm__failure_clear(connection->failure);
        status = run_once(connection, errands, count);
    }
    for (size_t i = 0; i < count && status != ORM_OK; i++) {
        orm__result_free(errands[i].result);
        errands[i].result = NULL;
    }
    return status;
}

orm_status orm__run(orm__connection *connection, const orm__statement *statement,
                    const orm__parameters *parameters, orm__result **out) {
    orm__errand errand = {.statement = statement, .parameters = parameters};
    orm_status status = orm__run_all(connection, &errand, 1);
    if (out)
        *out = errand.result;
    else
        orm__result_free(errand.result);
    return status;
}

/* --- the end of transactions ------------------------------------------------------------------- */

/* Whether the answer to the last command bears this tag. */
typedef struct tag_check {
    const char *wanted;
    bool found;
} tag_check;

static orm_status check_tag(void *context, void *tag, orm__result *result) {
    (void)tag;
    tag_check *check = context;
    check->found = strcmp(PQcmdStatus((PGresult *)result), check->wanted) == 0;
    orm__result_free(result);
    return ORM_OK;
}

/* Runs COMMIT or ROLLBACK, which have no parameters, no name and no place in the cache. */
static orm_status run_ending(orm__connection *connection, const char *sql, tag_check *check) {
    orm__batch_open(connection, check_tag, check);
    if (connection->refused == ORM_OK && connection->status == ORM_OK)
        orm__send_control(connection, sql, true);
    return orm__batch_close(connection);
}

static bool nothing_to_end(orm__connection *connection) {
    bool begun = connection->begin == NULL &&
                 orm__connection_transaction(connection) != ORM__TRANSACTION_NONE;
    connection->begin = NULL;
    return !begun;
}

orm_status orm__prepare_transaction(orm__connection *connection, const char *sql) {
    tag_check check = {.wanted = "PREPARE TRANSACTION"};
    orm_status status = orm__begin_now(connection);
    if (status == ORM_OK)
        status = run_ending(connection, sql, &check);
    if (status != ORM_OK || check.found)
        return status;
    return orm__fail_with(
        connection->failure,
        &(orm__facts){.status = ORM_ROLLED_BACK, .statement = "PREPARE TRANSACTION"},
        "the server answered PREPARE TRANSACTION with ROLLBACK: nothing was prepared");
}

orm_status orm__commit(orm__connection *connection) {
    if (nothing_to_end(connection))
        return ORM_OK;
    /* A connection that broke before COMMIT was sent leaves no doubt. */
    if (!orm__connection_alive(connection))
        return orm__fail(connection->failure, ORM_DISCONNECTED,
                         "the connection was lost before the commit: nothing was saved");
    tag_check check = {.wanted = "COMMIT"};
    orm_status status = run_ending(connection, "COMMIT", &check);
    if (status == ORM_OK && !check.found)
        return orm__fail_with(
            connection->failure,
            &(orm__facts){.status = ORM_ROLLED_BACK,
                          .statement = "COMMIT",
                          .hint = "a statement before it had failed, and that was not noticed"},
            "the server answered COMMIT with ROLLBACK: nothing was saved");
    if (status != ORM_OK && connection->lost)
        return orm__fail_with(
            connection->failure,
            &(orm__facts){.status = ORM_COMMIT_UNKNOWN,
                          .sqlstate = connection->failure->error.sqlstate,
                          .detail = connection->failure->error.message,
                          .statement = "COMMIT",
                          .hint = "look whether it happened before doing it again"},
            "the connection was cut between COMMIT and its reply");
    return status;
}

orm_status orm__rollback(orm__connection *connection) {
    if (nothing_to_end(connection))
        return ORM_OK;
    tag_check check = {.wanted = "ROLLBACK"};
    return run_ending(connection, "ROLLBACK", &check);
}

orm_status orm__run_controls(orm__connection *connection, const char *const *sql, int count) {
    orm__batch_open(connection, NULL, NULL);
    if (connection->refused == ORM_OK && connection->status == ORM_OK && connection->begin)
        connection->status = send_begin(connection);
    for (int i = 0; i < count && connection->refused == ORM_OK; i++)
        if (connection->status == ORM_OK)
            orm__send_control(connection, sql[i], true);
    return orm__batch_close(connection);
}
