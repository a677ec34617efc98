/*
 * A connection's life.
 *
 *     (none)  → IDLE                [orm__connect]
 *     IDLE    → IN_TRANSACTION      [orm__run …, after orm__begin_with_next]
 *     IN_TRANSACTION → FAILED       [a statement failed]
 *     IN_TRANSACTION, FAILED → IDLE [orm__commit, orm__rollback]
 *     any     → STREAMING → any     [orm__rows_open, orm__rows_close]
 *     any     → LOST                [the socket broke, a wait ended early, libpq had no memory]
 *     any     → (none)              [orm__disconnect]
 *
 * One that the program made itself comes by adopt.c instead of orm__connect.
 *
 * libpq knows the first four by itself (PQtransactionStatus); LOST and STREAMING are ours.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/allocator.h"
#include "driver/pq_connection.h"

enum { DEFAULT_CONNECT_TIMEOUT_MS = 10000, DEFAULT_STATEMENT_CACHE = 256 };

/* --- connectors ------------------------------------------------------------------------------ */

static bool has_settings(const orm__connector *connector) {
    return connector->search_path || connector->statement_timeout_ms > 0;
}

/* Behind a pooler settings last as long as the transaction. One statement, because that is what the
 * extended protocol takes; a literal, because it has no parameters. */
static orm_status write_local_settings(orm__connector *connector, orm__failure *failure) {
    orm__buffer sql = orm__buffer_on(&connector->allocator);
    orm__buffer_text_add(&sql, "SELECT true");
    if (connector->statement_timeout_ms > 0)
        orm__buffer_printf(&sql, ", set_config('statement_timeout', '%d', true)",
                           connector->statement_timeout_ms);
    if (connector->search_path) {
        orm__buffer_text_add(&sql, ", set_config('search_path', '");
        for (const char *at = connector->search_path; *at; at++) {
            orm__buffer_byte(&sql, *at);
            if (*at == '\'')
                orm__buffer_byte(&sql, '\'');
        }
        orm__buffer_text_add(&sql, "', true)");
    }
    connector->local_settings = orm__buffer_failed(&sql)
                                    ? NULL
                                    : orm_arena_copy(connector->conninfo.arena, sql.data, sql.len);
    orm__buffer_free(&sql);
    return connector->local_settings ? ORM_OK : orm__fail_nomem(failure);
}

orm_status orm__connector_init(orm__connector *connector, const char *url,
                               const orm_engine_options *options, orm__failure *failure) {
    int cache = options->statement_cache;
    *connector = (orm__connector){.waiter = orm__waiter_or_default((orm__waiter){
                                      .wait = options->wait, .context = options->wait_context}),
                                  .allocator = orm__allocator_or_default(options->allocator),
                                  .connect_timeout_ms = options->connect_timeout_ms,
                                  .statement_timeout_ms = options->statement_timeout_ms,
                                  .statement_cache = cache < 0    ? 0
                                                     : cache == 0 ? DEFAULT_STATEMENT_CACHE
                                                                  : cache};
    connector->echo = orm__echo_of(options, &connector->allocator);
    connector->counters = orm__query_counters_new(&connector->allocator);
    if (!connector->counters)
        return orm__fail_nomem(failure);
    orm_status status = orm__conninfo_read(url, options->application_name, &connector->allocator,
                                           failure, &connector->conninfo);
    if (status != ORM_OK)
        return status;
    if (connector->connect_timeout_ms == 0)
        connector->connect_timeout_ms = connector->conninfo.connect_timeout_ms;
    if (connector->connect_timeout_ms == 0)
        connector->connect_timeout_ms = DEFAULT_CONNECT_TIMEOUT_MS;
    connector->search_path = orm_arena_strdup(connector->conninfo.arena, options->search_path);
    if (options->search_path && !connector->search_path)
        return orm__fail_nomem(failure);
    bool local = has_settings(connector) && connector->statement_cache == 0;
    return local ? write_local_settings(connector, failure) : ORM_OK;
}

void orm__connector_free(orm__connector *connector) {
    orm__conninfo_free(&connector->conninfo);
    orm__query_counters_free(connector->counters);
}

void orm__tell_statement(const orm__connection *connection, const orm_trace *trace) {
    const orm__connector *connector = connection->connector;
    if (*trace->query)
        orm__query_count(connector->counters, trace);
    if (orm__echo_wanted(&connector->echo))
        orm__echo_statement(&connector->echo, trace);
}

void orm__connection_remark(const orm__connection *connection, const char *text) {
    orm__echo_notice(&connection->connector->echo, "note", text);
}

/* --- connecting ------------------------------------------------------------------------------ */

static void take_notice(void *context, const PGresult *result) {
    const orm__echo *echo = context;
    const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY);
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (severity && message)
        orm__echo_notice(echo, severity, message);
}

/* Waits for libpq to go through its steps. The socket may be another one after each. */
static orm_status poll_until_connected(PGconn *pq, const orm__connector *connector,
                                       orm__failure *failure) {
    int64_t deadline = orm__deadline_in(connector->connect_timeout_ms);
    for (PostgresPollingStatusType step = PGRES_POLLING_WRITING; step != PGRES_POLLING_OK;
         step = PQconnectPoll(pq)) {
        if (step == PGRES_POLLING_FAILED)
            return orm__fail_connecting(pq, failure);
        orm_status status =
            orm__wait(connector->parkers, &connector->waiter, PQsocket(pq),
                      step == PGRES_POLLING_READING ? ORM_WAIT_READ : ORM_WAIT_WRITE, deadline);
        if (status != ORM_OK)
            return orm__fail(failure, status, "no connection to %s within %lld ms",
                             PQhost(pq) ? PQhost(pq) : "the server",
                             (long long)connector->connect_timeout_ms);
    }
    return ORM_OK;
}

orm_status orm__connection_verify(const PGconn *pq, orm__failure *failure) {
    static const struct {
        const char *name, *wanted;
    } settings[] = {{"client_encoding", "UTF8"},
                    {"standard_conforming_strings", "on"},
                    {"integer_datetimes", "on"}};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        const char *value = PQparameterStatus(pq, settings[i].name);
        if (!value || strcmp(value, settings[i].wanted) != 0)
            return orm__fail(failure, ORM_CONFIG, "the server's %s is %s; it must be %s",
                             settings[i].name, value ? value : "not known", settings[i].wanted);
    }
    return ORM_OK;
}

/* Settings of the session, made once; a pooler's server session is not ours to change, so that
 * there they go with each transaction. */
static orm_status settle(orm__connection *connection) {
    const orm__connector *connector = connection->connector;
    if (connector->statement_cache == 0 || !has_settings(connector))
        return ORM_OK;
    orm__parameters parameters = orm__parameters_on(&connector->allocator);
    char timeout[24];
    snprintf(timeout, sizeof timeout, "%d", connector->statement_timeout_ms);
    const char *path = connector->search_path, *limit = timeout, *why = "";
    if (connector->statement_timeout_ms <= 0)
        limit = NULL;
    orm__statement statement = orm__statement_of(
        "settings",
        "SELECT set_config('search_path', coalesce($1, current_setting('search_path')), "
        "false), set_config('statement_timeout', coalesce($2, "
        "current_setting('statement_timeout')), false)");
    orm_status status = orm__parameters_add(&parameters, &orm_type_text, true, &path, NULL, &why);
    if (status == ORM_OK)
        status = orm__parameters_add(&parameters, &orm_type_text, true, &limit, NULL, &why);
    if (status == ORM_OK)
        status = orm__run(connection, &statement, &parameters, NULL);
    else
        status = orm__fail(connection->failure, status, "search_path: %s", why);
    orm__parameters_free(&parameters);
    return status;
}

static orm_status start(orm__connection *connection, orm__failure *failure) {
    const orm__connector *connector = connection->connector;
    connection->pq =
        PQconnectStartParams(connector->conninfo.keywords, connector->conninfo.values, 0);
    if (!connection->pq)
        return orm__fail_nomem(failure);
    PQsetErrorVerbosity(connection->pq, PQERRORS_VERBOSE);
    PQsetNoticeReceiver(connection->pq, take_notice, (void *)(uintptr_t)&connector->echo);
    if (PQstatus(connection->pq) == CONNECTION_BAD)
        return orm__fail_connecting(connection->pq, failure);
    orm_status status = poll_until_connected(connection->pq, connector, failure);
    if (status == ORM_OK)
        status = orm__connection_verify(connection->pq, failure);
    if (status == ORM_OK && PQsetnonblocking(connection->pq, 1) != 0)
        status = orm__fail_connection(connection, NULL);
    return status == ORM_OK ? settle(connection) : status;
}

static void free_connection(orm__connection *connection) {
    orm_allocator allocator = connection->connector->allocator;
    orm__flights_drop(connection);
    PQclear(connection->rows_end);
    orm__prepared_free(&connection->cache);
    orm__buffer_free(&connection->known_types);
    orm__buffer_free(&connection->scratch);
    orm__release(&allocator, connection, sizeof *connection);
}

orm__connection *orm__connection_make(const orm__connector *connector, int statement_cache,
                                      orm__failure *failure) {
    orm__connection *made = orm__allocate(&connector->allocator, sizeof *made);
    if (made) {
        memset(made, 0, sizeof *made);
        made->connector = connector;
        made->failure = failure;
        made->deadline_us = ORM__NEVER;
        made->known_types = orm__buffer_on(&connector->allocator);
        made->scratch = orm__buffer_on(&connector->allocator);
    }
    if (made && orm__prepared_init(&made->cache, (size_t)statement_cache, &connector->allocator) !=
                    ORM_OK) {
        free_connection(made);
        made = NULL;
    }
    if (!made)
        orm__fail_nomem(failure);
    return made;
}

orm_status orm__connect(const orm__connector *connector, orm__failure *failure,
                        orm__connection **out) {
    *out = NULL;
    orm__connection *connection =
        orm__connection_make(connector, connector->statement_cache, failure);
    orm_status status = connection ? start(connection, failure) : ORM_NOMEM;
    if (status != ORM_OK) {
        orm__disconnect(connection);
        return status;
    }
    *out = connection;
    return ORM_OK;
}

void orm__disconnect(orm__connection *connection) {
    if (!connection)
        return;
    if (connection->adopted)
        PQsetnonblocking(connection->pq, connection->was_nonblocking);
    else
        PQfinish(connection->pq);
    free_connection(connection);
}

void orm__connection_abandon(orm__connection *connection) {
    /* PQfinish would tell the server goodbye in the parent's name; so libpq's own part is left. */
    int fd = connection->adopted ? -1 : PQsocket(connection->pq);
    if (fd >= 0)
        close(fd);
    free_connection(connection);
}

/* --- asking ------------------------------------------------------------------------------------ */

void orm__connection_hold(orm__connection *connection, orm__failure *failure) {
    connection->failure = failure;
}

void orm__connection_deadline(orm__connection *connection, int64_t deadline_us) {
    connection->deadline_us = deadline_us;
}

uint64_t orm__connection_statements(const orm__connection *connection) {
    return connection->statements;
}

bool orm__connection_lost(const orm__connection *connection) {
    return connection->lost;
}

bool orm__connection_broken(const orm__connection *connection) {
    return connection->lost && !connection->given_up;
}

bool orm__connection_alive(orm__connection *connection) {
    while (!connection->lost && orm__readable_now(PQsocket(connection->pq)))
        connection->lost = !PQconsumeInput(connection->pq);
    connection->lost = connection->lost || PQstatus(connection->pq) != CONNECTION_OK;
    return !connection->lost;
}

orm_status orm__connection_ping(orm__connection *connection, int64_t deadline_us) {
    connection->deadline_us = deadline_us;
    orm__batch_open(connection, NULL, NULL);
    if (connection->refused == ORM_OK && connection->status == ORM_OK)
        orm__send_control(connection, "", false);
    orm_status status = orm__batch_close(connection);
    connection->deadline_us = ORM__NEVER;
    return status;
}

void orm__begin_also(orm__connection *connection, const char *const *commands,
                     int statement_timeout_ms) {
    connection->also = commands;
    connection->statement_timeout_ms = statement_timeout_ms;
}

void orm__begin_with_next(orm__connection *connection, const char *begin) {
    connection->begin = begin;
}

orm__transaction orm__connection_transaction(const orm__connection *connection) {
    if (connection->lost)
        return ORM__TRANSACTION_LOST;
    switch (PQtransactionStatus(connection->pq)) {
    case PQTRANS_IDLE:
        return ORM__TRANSACTION_NONE;
    case PQTRANS_INTRANS:
        return ORM__TRANSACTION_OPEN;
    case PQTRANS_INERROR:
        return ORM__TRANSACTION_FAILED;
    case PQTRANS_ACTIVE:
    case PQTRANS_UNKNOWN:
        break;
    }
    return ORM__TRANSACTION_LOST;
}

orm_status orm__connection_reset(orm__connection *connection) {
    if (!connection->touched)
        return ORM_OK;
    orm_status status = orm__run_script(connection, "DISCARD ALL");
    connection->touched = false;
    orm__prepared_clear(&connection->cache);
    orm__buffer_clear(&connection->known_types);
    return status == ORM_OK ? settle(connection) : status;
}
