/*
 * A connection as the driver's own files see it. libpq is included here, in result_cells.h and in conninfo.c only.
 *
 * Everything that is sent goes through a queue of flights: what the server has not answered yet, in
 * its order. The queue has room for the largest batch, so that adding to it cannot fail.
 */
#ifndef ORM_DRIVER_PQ_CONNECTION_H
#define ORM_DRIVER_PQ_CONNECTION_H

#include <libpq-fe.h>

#include "driver/canceller.h"
#include "driver/connection.h"
#include "driver/prepared.h"

typedef enum orm__flight_kind {
    ORM__FLIGHT_CONTROL, /* BEGIN and the like */
    ORM__FLIGHT_PREPARE,
    ORM__FLIGHT_DEALLOCATE,
    ORM__FLIGHT_EXECUTE,
    ORM__FLIGHT_SYNC
} orm__flight_kind;

typedef struct orm__flight {
    orm__flight_kind kind;
    orm__prepared *prepared; /* NULL when the statement is unnamed */
    bool wanted;             /* the answer function takes the result */
    const char *query, *sql;
    void *tag;
    char *parameters; /* as echo shows them; owned; NULL without echo */
    int64_t sent_us;
    size_t bytes;
} orm__flight;

/* In flight at most, so that neither side's buffers fill while both are sending. A statement takes
 * up to three flights; a batch two more. */
enum {
    ORM__STATEMENTS_IN_FLIGHT = 64,
    ORM__BYTES_IN_FLIGHT = 256 * 1024,
    ORM__FLIGHTS = 256, /* a power of two */
    ORM__EVERYTHING = -1
};

typedef struct orm__known_type {
    const orm_type *type;
    uint32_t oid;
} orm__known_type;

struct orm__connection {
    PGconn *pq;
    const orm__connector *connector;
    orm__failure *failure; /* of whoever holds the connection */
    int64_t deadline_us;
    const char *begin;        /* to be sent before the next statement; NULL when none */
    const char *const *also;  /* after each BEGIN; NULL at the end, and NULL when there are none */
    int statement_timeout_ms; /* that `also` sets; 0: the connector's */
    orm_canceller *canceller; /* that is aimed at it; NULL: none is */
    bool adopted;             /* the program's, which has it back at the end */
    bool was_nonblocking;     /* when it was adopted */
    bool lost;
    bool given_up;      /* lost because a wait ended early */
    bool stopped;       /* what is sent next was cancelled already */
    bool paused;        /* a batch has let go of it for a while */
    bool touched;       /* a script may have changed the server's session */
    bool rolled_back;   /* the last end of a transaction in a script was ROLLBACK */
    bool streaming;     /* rows are being read as they come */
    PGresult *rows_end; /* what came behind the rows at hand, to be told once they were read */
    bool begun_here;    /* this batch sent BEGIN: nothing is lost by starting over */
    bool unsynced;      /* something was sent since the last sync */
    bool stale_plan;    /* this batch failed because a prepared statement is out of date */
    orm_status status;  /* this batch's first failure */
    orm_status refused; /* why a batch was not opened, told to it until it is closed */
    orm__answer answer;
    void *answer_context;

    orm__flight flights[ORM__FLIGHTS];
    unsigned first_flight, flight_count;
    int statements_in_flight;
    size_t bytes_in_flight;

    orm__prepared_cache cache;
    orm__buffer known_types; /* of orm__known_type */
    orm__buffer scratch;     /* the arrays that libpq takes parameters by */
    uint64_t statements;
};

/* Whether a result is a few of its statement's rows, more to come. */
static inline bool orm__is_part(ExecStatusType status) {
#ifdef LIBPQ_HAS_CHUNK_MODE
    if (status == PGRES_TUPLES_CHUNK)
        return true;
#endif
    return status == PGRES_SINGLE_TUPLE;
}

static inline const PGresult *orm__pq_result(const orm__result *result) {
    return (const PGresult *)result;
}

/* --- socket.c -------------------------------------------------------------------------------- */

/* Sends what libpq has buffered, reading meanwhile so that the server cannot block on us. */
orm_status orm__flush_socket(orm__connection *connection);

/* The next result, waiting for it; NULL as PQgetResult has it. ORM_OK unless waiting failed, which
 * loses the connection. */
orm_status orm__next_result(orm__connection *connection, PGresult **out);

/* Waits until something can be read, and reads it. */
orm_status orm__await_input(orm__connection *connection);

/* --- server_error.c --------------------------------------------------------------------------- */

/* Tells what a failed result says. `flight` may be NULL. */
orm_status orm__fail_result(orm__connection *connection, const PGresult *result,
                            const orm__flight *flight);

/* Tells that libpq itself could not go on, and loses the connection. */
orm_status orm__fail_connection(orm__connection *connection, const orm__flight *flight);

/* Tells why connecting failed. */
orm_status orm__fail_connecting(PGconn *pq, orm__failure *failure);

/* --- flight.c -------------------------------------------------------------------------------- */

/* Sends a statement without parameters ("BEGIN"), in pipeline mode. */
orm_status orm__send_control(orm__connection *connection, const char *sql, bool wanted);
/* Sends a statement, preparing it first when that is needed. */
orm_status orm__send_statement(orm__connection *connection, const orm__statement *statement,
                               const orm__parameters *parameters, void *tag);
orm_status orm__send_sync(orm__connection *connection);

/* Asks for answers and takes them until at most `left` statements are under way, or ORM__EVERYTHING is answered; also
 * after a failure, since then they come all the same. Returns the batch's first failure. */
orm_status orm__receive(orm__connection *connection, int left);
/* Takes the answer to the oldest flight. */
orm_status orm__receive_one(orm__connection *connection);

/* The oldest flight; NULL when there is none. */
static inline orm__flight *orm__flight_first(orm__connection *connection) {
    return connection->flight_count ? &connection->flights[connection->first_flight] : NULL;
}
/* Takes the oldest flight off the queue, counted and told to echo. */
void orm__flight_done(orm__connection *connection, const PGresult *result, orm_status status);
/* Discards what libpq still has for the oldest flight: up to the NULL that ends each but a sync. */
orm_status orm__skip_to_next(orm__connection *connection);
/* Forgets everything under way: the connection is lost. */
void orm__flights_drop(orm__connection *connection);

/* --- connection.c ---------------------------------------------------------------------------- */

/* A connection without one to the server, which remembers so many statements. The caller owns it. NULL
 * after telling ORM_NOMEM. */
orm__connection *orm__connection_make(const orm__connector *connector, int statement_cache,
                                      orm__failure *failure);

/* ORM_CONFIG: the server's settings are not what the codecs and the SQL of generated code rely on. */
orm_status orm__connection_verify(const PGconn *pq, orm__failure *failure);

/* Counts a statement that was answered, and tells echo. */
void orm__tell_statement(const orm__connection *connection, const orm_trace *trace);

/* --- execute.c ------------------------------------------------------------------------------- */

/* ORM_OK when something can be run; ORM_DISCONNECTED, ORM_MISUSE. */
orm_status orm__check_free(orm__connection *connection);

#endif
