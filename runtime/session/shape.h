/*
 * Shapes: the statements that write rows, one for each set of columns that is written.
 *
 * A shape is put together when it is first needed and kept for the session.
 */
#ifndef ORM_SESSION_SHAPE_H
#define ORM_SESSION_SHAPE_H

#include "session/session_state.h"

typedef enum orm__shape_kind {
    ORM__SHAPE_INSERT,
    ORM__SHAPE_UPDATE,
    ORM__SHAPE_DELETE
} orm__shape_kind;

struct orm__shape {
    orm__shape *next;
    orm__shape_kind kind;
    const uint64_t *columns; /* bits of those whose values are parameters */
    orm__statement statement;
    const uint16_t *returned; /* columns that the database tells back */
    int returned_count;
};

/* The shape that writes these columns. NULL after telling ORM_NOMEM. */
const orm__shape *orm__shape_of(orm_session *session, const orm_entity *entity,
                                orm__shape_kind kind, const uint64_t *columns);

/* The column of the optimistic version, or NULL. */
const orm_column *orm__version_column(const orm_entity *entity);

#endif
