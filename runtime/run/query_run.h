/*
 * What the files of runtime/run share: one run of a query.
 *
 *     prepare     is the query right, the session's changes flushed, the shape known
 *     send        parameters encoded from the args struct, the statement run
 *     rows        the result's columns decoded into rows and objects
 *     loads       relationships of those objects
 *
 * A shape's statement is kept for the session in `kept`, so that it outlives orm_session_clear.
 */
#ifndef ORM_RUN_QUERY_RUN_H
#define ORM_RUN_QUERY_RUN_H

#include <orm/query.h>

#include "session/load.h"

/* A shape that was run: its text and which parameter is $1, $2, …. */
typedef struct orm__query_shape orm__query_shape;
struct orm__query_shape {
    orm__query_shape *next;
    uint32_t bits;
    int count; /* of parameters */
    const uint16_t *parameters;
    orm__statement statement;
};

/* The values that a page goes on from, in the order of its sort's keys. */
typedef struct orm__page_keys {
    orm__cell *cells;
    size_t len;
} orm__page_keys;

typedef struct orm__query_run {
    orm_session *session;
    const orm_query *query;
    const char *args;
    const orm__query_shape *shape;
    unsigned sort;       /* the chosen one */
    orm__page_keys keys; /* none: from the start */
    int64_t limit;       /* of a page */
    bool nothing;        /* there is nothing to send */
} orm__query_run;

/* Tells a failure of the query: "employees_by_department: …". */
orm_status orm__query_fail(const orm__query_run *run, orm_status status, const char *format, ...)
    ORM__PRINTF(3, 4);
/* The same about one of its parameters. ORM_NOMEM needs no text. */
orm_status orm__query_fail_parameter(const orm__query_run *run, orm_status status,
                                     const orm_query_parameter *parameter, const char *why);

/* --- query_shape.c ----------------------------------------------------------------------------- */

/* Whether an optional parameter has a value, or is to be NULL. */
bool orm__query_is_set(const orm_query_parameter *parameter, const char *args);

/* The sort that args choose. ORM_VALUE: there is no such. */
orm_status orm__query_sort(orm__query_run *run);

/* Finds the run's shape, and puts its statement together when it is the first of it. Sets
 * `nothing` instead when nothing is to be sent. ORM_MISUSE, ORM_NOMEM. */
orm_status orm__query_find_shape(orm__query_run *run);

/* --- query_parameters.c -------------------------------------------------------------------------- */

/* Takes a connection, encodes the shape's parameters into the session's and runs it. *out is the
 * caller's to free; NULL after a failure. */
orm_status orm__query_send(orm__query_run *run, orm__result **out);

/* The same up to before sending: what follows must end with orm__session_leave, also a failure. */
orm_status orm__query_encode(orm__query_run *run);

/* Whether the slot of a value may be NULL, and so is wrapped. */
static inline bool orm__query_slot_nullable(const orm_query_parameter *parameter) {
    return parameter->flags & (ORM_PARAMETER_NULLABLE | ORM_PARAMETER_OPTIONAL);
}

/* --- query_call.c ------------------------------------------------------------------------------ */

/* Checks the query and the session, and flushes. Fills the run. */
orm_status orm__query_begin(orm_session *session, const orm_query *query, const void *args,
                            orm__query_run *out);

/* --- result_rows.c ------------------------------------------------------------------------------- */

/* The plan of a result's plain columns, with memory from `scratch`. */
orm_status orm__row_plan_make(const orm__query_run *run, const orm__result *result,
                              orm_arena *scratch, orm__load_plan *out);

/* Makes the first `count` rows, in an array of the session's: row structs, or objects when the query
 * is bare. Loads what the query says. */
orm_status orm__result_rows_make(const orm__query_run *run, const orm__result *result, size_t count,
                                 void **out);

/* --- result_loads.c ------------------------------------------------------------------------------ */

/* Whether anything is loaded with the query's rows. */
bool orm__result_loads_wanted(const orm__query_run *run);

/* Loads the query's relationships for rows that are there. */
orm_status orm__result_loads(const orm__query_run *run, char *rows, size_t count);

#endif
