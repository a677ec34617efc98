/* Preparing statements on a live server, and reading what it says of them. */
#include "server/query_server.h"

#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "inspect/connect.h"
#include "postgres/quote.h"

enum { OLDEST = 150000 };

static const char settings[] = "SET default_transaction_read_only = on;"
                               "SET statement_timeout = 0; SET lock_timeout = '10s';"
                               "SET client_min_messages = error; SET jit = off";

static bool set_up(PGconn *connection, orm_arena *arena, const query_set *of) {
    orm__buffer sql = {0};
    orm__buffer_text_add(&sql, settings);
    if (of->default_schema) {
        orm__buffer_text_add(&sql, "; SET search_path = ");
        pg_quote_name(&sql, of->default_schema);
        orm__buffer_text_add(&sql, ", public");
    }
    PGresult *result = PQexec(connection, gen_keep(arena, &sql));
    bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
    return done;
}

bool query_server_open(query_server *to, orm_arena *arena, const query_set *of, const char *url,
                       diag *sink) {
    *to = (query_server){.arena = arena, .sink = sink};
    to->connection = inspect_connect(url, sink);
    if (!to->connection)
        return false;
    int version = PQserverVersion(to->connection);
    bool ready = set_up(to->connection, arena, of);
    if (version < OLDEST)
        diag_error(sink, DIAG_DATABASE, (span){0},
                   "the server is PostgreSQL %d; 15 is the oldest that can be asked",
                   version / 10000);
    else if (!ready)
        diag_error(sink, DIAG_DATABASE, (span){0}, "cannot set up the connection");
    if (version >= OLDEST && ready)
        return true;
    query_server_close(to);
    return false;
}

void query_server_close(query_server *server) {
    PQfinish(server->connection);
    server->connection = NULL;
}

bool query_server_is_there(query_server *server) {
    if (PQstatus(server->connection) == CONNECTION_OK)
        return true;
    diag_error(server->sink, DIAG_DATABASE, (span){0}, "the connection was lost");
    return false;
}

/* --- statements --------------------------------------------------------------------------------- */

/* The byte where the character of that number, from 1, begins. */
static size_t byte_of(const char *text, const char *number) {
    long left = number ? strtol(number, NULL, 10) : 0;
    size_t at = 0;
    if (left <= 0)
        return SIZE_MAX;
    while (text[at] && --left > 0)
        for (at++; ((unsigned char)text[at] & 0xc0) == 0x80;)
            at++;
    return at;
}

static const char *field(query_server *server, const PGresult *result, int which) {
    return gen_strdup(server->arena, PQresultErrorField(result, which));
}

static void read_refusal(query_server *server, const PGresult *result, const char *sql,
                         server_statement *to) {
    to->message = field(server, result, PG_DIAG_MESSAGE_PRIMARY);
    to->hint = field(server, result, PG_DIAG_MESSAGE_HINT);
    to->at = byte_of(sql, PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION));
    if (!to->message)
        to->message = "the connection was lost";
}

static void read_description(query_server *server, const PGresult *result, server_statement *to) {
    for (int i = 0; i < PQnparams(result); i++)
        gen_list_add(server->arena, &to->parameters, (uint32_t)PQparamtype(result, i));
    for (int i = 0; i < PQnfields(result); i++) {
        server_column made = {.name = gen_strdup(server->arena, PQfname(result, i)),
                              .type = PQftype(result, i),
                              .table = PQftable(result, i),
                              .number = PQftablecol(result, i)};
        gen_list_add(server->arena, &to->columns, made);
    }
}

server_statement query_server_prepare(query_server *server, const char *sql, const uint32_t *types,
                                      size_t count) {
    server_statement made = {.at = SIZE_MAX};
    PGresult *result =
        PQprepare(server->connection, "", sql, types ? (int)count : 0, (const Oid *)types);
    if (PQresultStatus(result) == PGRES_COMMAND_OK) {
        PQclear(result);
        result = PQdescribePrepared(server->connection, "");
    }
    made.accepted = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (made.accepted)
        read_description(server, result, &made);
    else
        read_refusal(server, result, sql, &made);
    PQclear(result);
    return made;
}

/* --- the catalogue ------------------------------------------------------------------------------- */

server_rows query_server_ask(query_server *server, const char *sql, const char *const *values,
                             size_t count) {
    server_rows made = {0};
    PGresult *result =
        PQexecParams(server->connection, sql, (int)count, NULL, values, NULL, NULL, 0);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        made.why = field(server, result, PG_DIAG_MESSAGE_PRIMARY);
        made.why = made.why ? made.why : "the connection was lost";
    }
    made.rows = (size_t)PQntuples(result);
    made.columns = (size_t)PQnfields(result);
    made.cells = gen_alloc(server->arena, (made.rows * made.columns + 1) * sizeof *made.cells);
    for (size_t i = 0; i < made.rows * made.columns; i++) {
        int row = (int)(i / made.columns), column = (int)(i % made.columns);
        if (!PQgetisnull(result, row, column))
            made.cells[i] = gen_strdup(server->arena, PQgetvalue(result, row, column));
    }
    PQclear(result);
    return made;
}

/* The one cell of an answer, asked for once a key; "" when there is none. */
static const char *ask_once(query_server *server, orm__map *known, const char *key,
                            const char *sql) {
    const char *found = orm__map_get(known, key);
    if (found)
        return found;
    server_rows answer = query_server_ask(server, sql, &key, 1);
    found = answer.rows && answer.cells[0] ? answer.cells[0] : "";
    if (!orm__map_put(known, server->arena, gen_strdup(server->arena, key), (void *)found))
        gen_out_of_memory();
    return found;
}

uint32_t query_server_oid(query_server *server, const char *spelling) {
    const char *text =
        ask_once(server, &server->oids, spelling, "SELECT pg_catalog.to_regtype($1)::oid");
    return (uint32_t)strtoul(text, NULL, 10);
}

const char *query_server_spelling(query_server *server, uint32_t oid) {
    return ask_once(server, &server->names, gen_printf(server->arena, "%u", oid),
                    "SELECT pg_catalog.format_type($1::oid, NULL)");
}

bool query_server_column_nullable(query_server *server, uint32_t table, int number) {
    const char *text =
        ask_once(server, &server->not_null, gen_printf(server->arena, "%u.%d", table, number),
                 "SELECT a.attnotnull FROM pg_catalog.pg_attribute a"
                 " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                 " WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition"
                 " AND a.attrelid = split_part($1, '.', 1)::oid"
                 " AND a.attnum = split_part($1, '.', 2)::int");
    return *text == 'f';
}
