/*
 * The shadow server: where databases are made that nobody needs afterwards.
 *
 * A **shadow** is a PostgreSQL server that is not the target: the one of `--shadow URL`, or a
 * private cluster made by the system's own initdb, which only this program can reach. Its
 * **databases** are made of template0, so that nothing but PostgreSQL itself is in them, and are
 * dropped again. What the server thinks of a schema is asked there; what a migration does is tried
 * there.
 *
 * Nothing is left behind: a process of its own, the keeper, holds the private cluster, or the
 * names of the databases made on a server of someone else, and clears away when the program that
 * asked for it ends, be it by a signal.
 *
 * The server is started with the first database: a shadow that is not needed costs nothing.
 */
#ifndef ORMGEN_SHADOW_SHADOW_H
#define ORMGEN_SHADOW_SHADOW_H

#include "inspect/inspect.h"

typedef struct shadow shadow;
typedef struct shadow_database shadow_database;

/* Why the server refused a statement. All is text in the shadow's arena; what the server did not
 * say is NULL. When the connection is lost `sqlstate` is "". */
typedef struct shadow_failure {
    const char *sqlstate, *message, *detail, *hint;
    size_t position; /* in characters of the SQL, from 1; 0 when not known */
} shadow_failure;

/* The rows of a query; a cell that is NULL in the database is NULL. */
typedef struct shadow_rows {
    size_t rows, columns;
    const char **cells; /* row by row */
} shadow_rows;

/* A shadow on the server of `url`, or on a private one when that is NULL. Connects to nothing yet.
 * What it returns later lives in `arena`; the caller closes it. */
shadow *shadow_open(orm_arena *arena, const char *url);

/* Drops all databases that are left and ends a private server. When it returns nothing is there
 * any more. NULL is allowed. */
void shadow_close(shadow *of);

/* Makes an empty database and connects to it; starts or reaches the server first. NULL, and
 * reported, when there is none. Good until it is dropped. */
shadow_database *shadow_create(shadow *of, diag *sink);

/* Closes the connection. The database is dropped when the next one is made, or with the shadow:
 * PostgreSQL waits a tenth of a second for a connection that has not quite ended. NULL is allowed. */
void shadow_drop(shadow_database *of);

/* A connection string of the database, for connections of one's own. They are ended when it is
 * dropped. */
const char *shadow_url(const shadow_database *of);

/* The server's major version: 15, 16, 17. */
int shadow_version(const shadow_database *of);

/* Runs statements, several at once as one transaction, unless one is open. Returns NULL, or why the
 * server refused. On a private server, roles that are missing are made, outside a transaction. */
const shadow_failure *shadow_run(shadow_database *of, const char *sql);

/* Asks; NULL in *failed, or why the server refused, and then there are no rows. */
shadow_rows shadow_ask(shadow_database *of, const char *sql, const shadow_failure **failed);

const char *shadow_cell(const shadow_rows *of, size_t row, size_t column);

/* Reports a refused statement: what was being done, what the server said, and the line of the SQL
 * it spoke of. */
void shadow_report(const shadow_failure *failure, const char *doing, const char *sql, diag *sink);

/* Reads the database as a model. NULL, and reported, when that fails. */
model *shadow_inspect(shadow_database *of, inspect_leftovers *leftovers, diag *sink);

#endif
