/*
 * Connections: the driver as the pool and sessions see it, without libpq.
 *
 * A connector knows how to connect and is shared, read-only, by all threads. A connection is used
 * by one thread at a time. Failures are told to whoever holds it: `orm__connection_hold`. After
 * ORM_DISCONNECTED, ORM_COMMIT_UNKNOWN, a ORM_TIMEOUT or ORM_CANCELLED of the wait hook, or when
 * libpq runs out of memory, the connection is lost: nothing but orm__disconnect is left to do.
 */
#ifndef ORM_DRIVER_CONNECTION_H
#define ORM_DRIVER_CONNECTION_H

#include "driver/conninfo.h"
#include "driver/echo.h"
#include "driver/query_counters.h"
#include "driver/result.h"
#include "driver/statement.h"
#include "driver/wait.h"

typedef struct orm__connection orm__connection;
struct pg_conn; /* libpq's PGconn */

/* How to connect. */
typedef struct orm__connector {
    orm__conninfo conninfo;
    orm__waiter waiter;
    orm__parkers *parkers; /* whose fibers wait by them; NULL: none */
    orm_allocator allocator;
    orm__echo echo;
    orm__query_counters *counters; /* the connector's */
    int64_t connect_timeout_ms;
    int statement_timeout_ms;
    int statement_cache; /* entries; 0: unnamed statements only, nothing kept in the session */
    const char *search_path;
    const char *local_settings; /* sent after each BEGIN where nothing is kept in the session; NULL
                                   when there are none */
} orm__connector;

/* Takes what concerns connections from the options, defaults filled in. The caller owns the result,
 * also after a failure. ORM_CONFIG, ORM_NOMEM. */
orm_status orm__connector_init(orm__connector *connector, const char *url,
                               const orm_engine_options *options, orm__failure *failure);
void orm__connector_free(orm__connector *connector);

/* Connects and verifies that the server's settings are those the codecs rely on. The connector must
 * outlive the connection, which the caller owns. ORM_CONFIG, ORM_DISCONNECTED, ORM_TIMEOUT,
 * ORM_NOMEM. */
orm_status orm__connect(const orm__connector *connector, orm__failure *failure,
                        orm__connection **out);

/* Makes a connection of one that the program has and goes on to own. Nothing is sent. Until it is
 * disconnected it is this side's; its statements have no names, and the connector's settings are not
 * made in it. What is to be known of its transaction is told by orm__connection_transaction. ORM_MISUSE:
 * it is busy, or in pipeline mode; ORM_CONFIG, ORM_DISCONNECTED, ORM_NOMEM. */
orm_status orm__connection_adopt(const orm__connector *connector, struct pg_conn *theirs,
                                 orm__failure *failure, orm__connection **out);

/* Says goodbye and frees it; one that was adopted is given back in the mode that it was in, with a
 * transaction that is left open. NULL is allowed. */
void orm__disconnect(orm__connection *connection);

/* Frees what a forked child holds of its parent's connection, without a word to the server. */
void orm__connection_abandon(orm__connection *connection);

/* Where failures are told from now on; borrowed. */
void orm__connection_hold(orm__connection *connection, orm__failure *failure);

/* When waiting ends with ORM_TIMEOUT; ORM__NEVER by default. */
void orm__connection_deadline(orm__connection *connection, int64_t deadline_us);

/* Whether the server has not hung up, told without a round trip. */
bool orm__connection_alive(orm__connection *connection);

bool orm__connection_lost(const orm__connection *connection);
/* Whether it was lost by the server's doing and not because this side stopped waiting. */
bool orm__connection_broken(const orm__connection *connection);

/* Asks the server for an answer, by `deadline_us`. */
orm_status orm__connection_ping(orm__connection *connection, int64_t deadline_us);

typedef enum orm__transaction {
    ORM__TRANSACTION_NONE,
    ORM__TRANSACTION_OPEN,
    ORM__TRANSACTION_FAILED, /* only a rollback is possible */
    ORM__TRANSACTION_LOST    /* the connection is lost or busy */
} orm__transaction;
orm__transaction orm__connection_transaction(const orm__connection *connection);

/* Undoes what scripts may have left in the server's session (settings, temporary tables, locks,
 * prepared statements); sends nothing when there was none. */
orm_status orm__connection_reset(orm__connection *connection);

/* --- running statements -------------------------------------------------------------------- */

/* `begin` ("BEGIN ISOLATION LEVEL …", constant) is sent together with the next statement. */
void orm__begin_with_next(orm__connection *connection, const char *begin);

/* Commands that follow each BEGIN on the connection from now on, NULL behind the last, and the statement
 * timeout that is among them, 0 for none. Borrowed; NULL: no commands. */
void orm__begin_also(orm__connection *connection, const char *const *commands,
                     int statement_timeout_ms);

/* Sends what was to begin with the next statement at once. */
orm_status orm__begin_now(orm__connection *connection);

/* Runs one statement and waits for all of its rows. *out is the caller's to free, and NULL after a
 * failure; `out` may be NULL. */
orm_status orm__run(orm__connection *connection, const orm__statement *statement,
                    const orm__parameters *parameters, orm__result **out);

/* One of several statements that run together. Texts and parameters are borrowed. */
typedef struct orm__errand {
    const orm__statement *statement;
    const orm__parameters *parameters;
    orm__result *result; /* the caller's to free; NULL after a failure */
} orm__errand;

/* Runs them all in one round trip, and waits for all of their rows. */
orm_status orm__run_all(orm__connection *connection, orm__errand *errands, size_t count);

/* Tells people something about what is sent, where echo is on. */
void orm__connection_remark(const orm__connection *connection, const char *text);

/* Runs a script of statements without parameters; rows are discarded. */
orm_status orm__run_script(orm__connection *connection, const char *sql);
/* Whether the last transaction that a script itself ended was rolled back by it. */
bool orm__script_rolled_back(const orm__connection *connection);

/* COMMIT. ORM_ROLLED_BACK and ORM_COMMIT_UNKNOWN besides what the server says. A transaction that
 * was to begin with the next statement ends without a word. */
orm_status orm__commit(orm__connection *connection);
orm_status orm__rollback(orm__connection *connection);
/* PREPARE TRANSACTION, which stands in `sql`. ORM_ROLLED_BACK besides what the server says. */
orm_status orm__prepare_transaction(orm__connection *connection, const char *sql);

/* Runs commands that set savepoints or end them, in one round trip. */
orm_status orm__run_controls(orm__connection *connection, const char *const *sql, int count);

/* How many statements were sent, those that begin, end or divide transactions left out. */
uint64_t orm__connection_statements(const orm__connection *connection);

/* Makes sure that every type which a parameter of this type needs is known by its OID here. */
orm_status orm__learn_type(orm__connection *connection, const orm_type *type);
/* What encoding takes; valid while the connection is. */
orm__oids orm__connection_oids(orm__connection *connection);

/* --- notifications ----------------------------------------------------------------------------- */

typedef struct orm__notification {
    void *memory; /* of the texts */
    const char *channel, *payload;
    int process;
} orm__notification;

/* Waits for what the server says of its own accord. The caller frees it. ORM_TIMEOUT and ORM_CANCELLED
 * leave the connection as it was; ORM_DISCONNECTED, ORM_NOMEM. */
orm_status orm__notification_wait(orm__connection *connection, int64_t deadline_us,
                                  orm__notification *out);
/* An empty one is allowed. */
void orm__notification_free(orm__notification *heard);

/* --- batches: several statements under way at once ------------------------------------------ */

/* Takes a statement's result, which it must free. What it fails with ends the batch. */
typedef orm_status (*orm__answer)(void *context, void *tag, orm__result *result);

void orm__batch_open(orm__connection *connection, orm__answer answer, void *context);

/* Sends a statement and its parameters, which may be changed at once, and takes answers that are
 * there when much is under way. The statement's texts and `tag` must stay until its answer. After
 * the first failure nothing is sent and that failure returned. */
orm_status orm__batch_add(orm__connection *connection, const orm__statement *statement,
                          const orm__parameters *parameters, void *tag);

/* Waits for the answers to everything that was added. */
orm_status orm__batch_drain(orm__connection *connection);

/* Waits for the answers, and lets go of the connection for what cannot run inside a batch. After
 * ORM_OK the batch goes on with orm__batch_resume; it may also be closed at once. */
orm_status orm__batch_pause(orm__connection *connection);
orm_status orm__batch_resume(orm__connection *connection);

/* Ends a batch for a failure on this side, which was told: nothing more is sent or answered. */
void orm__batch_fail(orm__connection *connection, orm_status status);

/* Drains, and ends the batch. Returns its first failure. Must follow each open. */
orm_status orm__batch_close(orm__connection *connection);

/* --- streams: rows as they come --------------------------------------------------------------- */

/* Sends the statement; until orm__rows_close nothing else can run on the connection. */
orm_status orm__rows_open(orm__connection *connection, const orm__statement *statement,
                          const orm__parameters *parameters);
/* Drops the rows that are at hand and takes the next: waits for one, and takes those that have come
 * behind it. None at the end. */
orm_status orm__rows_next(orm__connection *connection, orm__rows *rows);
/* Discards the rest. */
orm_status orm__rows_close(orm__connection *connection);

#endif
