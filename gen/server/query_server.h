/*
 * A server that is asked about queries: it prepares statements and says what it thinks of them.
 *
 * Nothing is run but what the tool itself asks of the catalogue. Sessions are read-only, so that a
 * mistake here could not change anything either.
 */
#ifndef ORMGEN_SERVER_QUERY_SERVER_H
#define ORMGEN_SERVER_QUERY_SERVER_H

#include "base/list.h"
#include "base/map.h"
#include "diag/diag.h"
#include "query/query.h"

struct pg_conn;

typedef struct query_server {
    orm_arena *arena;
    diag *sink;
    struct pg_conn *connection;
    orm__map oids;     /* uint32_t by a type's spelling */
    orm__map names;    /* a type's name by its OID */
    orm__map not_null; /* "t" or "f" by a column: "16401.2" */
} query_server;

/* A column of a result as the server describes it. */
typedef struct server_column {
    const char *name;
    uint32_t type;
    uint32_t table; /* whose column it is, unchanged; 0 for none */
    int number;
} server_column;

typedef struct server_statement {
    bool accepted;
    const char *message, *hint; /* why not; the hint may be NULL */
    size_t at;                  /* the byte of the text that is to blame; SIZE_MAX for none */
    ORM__LIST(uint32_t) parameters;
    ORM__LIST(server_column) columns;
} server_statement;

/* Connects; names are found as the queries' schema has them. False, and reported, when that fails or
 * the server is too old. Everything that answers give lives in the arena. */
bool query_server_open(query_server *to, orm_arena *arena, const query_set *of, const char *url,
                       diag *sink);
void query_server_close(query_server *server);

/* Whether the connection still stands; reports when it does not. */
bool query_server_is_there(query_server *server);

/* Prepares a statement and describes it. `types` are OIDs of the parameters, or NULL to let the
 * server tell them; `count` is theirs. */
server_statement query_server_prepare(query_server *server, const char *sql, const uint32_t *types,
                                      size_t count);

/* The OID of a type by PostgreSQL's spelling of it; 0 when the server has none of that name. */
uint32_t query_server_oid(query_server *server, const char *spelling);

/* The spelling of a type by its OID. */
const char *query_server_spelling(query_server *server, uint32_t oid);

/* Whether a table's column can be NULL there. Of views nothing is known: false. */
bool query_server_column_nullable(query_server *server, uint32_t table, int number);

/* Runs SQL with text parameters and gives its rows, all cells as text, row by row; NULL is NULL. A
 * failure is in `why` and no row. */
typedef struct server_rows {
    size_t rows, columns;
    const char **cells;
    const char *why; /* NULL when it went well */
} server_rows;

server_rows query_server_ask(query_server *server, const char *sql, const char *const *values,
                             size_t count);

#endif
