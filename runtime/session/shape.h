/*
 * Shapes: the statements that write rows, one for each set of columns that is written.
 *
 * A shape writes one row, whose values are its parameters, or many, whose values are arrays and
 * which come back with their keys, because the database promises no order. It is put together when
 * it is first needed and kept for the session.
 *
 * Where inheritance is joined a row stands in several tables, and its shape is a chain: one for each
 * table that is written, in the order in which they are. The row is written when the last one is.
 */
#ifndef ORM_SESSION_SHAPE_H
#define ORM_SESSION_SHAPE_H

#include "session/session_state.h"

typedef enum orm__shape_kind {
    ORM__SHAPE_INSERT,
    ORM__SHAPE_UPDATE,
    ORM__SHAPE_DELETE,
    ORM__SHAPE_REPLACE, /* an UPDATE that makes a row what an INSERT would make it; one row only */
    ORM__SHAPE_RELEASE  /* an UPDATE that sets the columns to NULL and leaves the version */
} orm__shape_kind;

struct orm__shape {
    orm__shape *next;
    orm__shape_kind kind;
    bool many;
    uint32_t number;         /* of the session's shapes of this entity */
    const uint64_t *whole;   /* bits of the row's columns that are written, in whichever table */
    const uint64_t *columns; /* those of this table; RELEASE: without parameters */
    const orm__shape *then;  /* the same for the row's next table; NULL: this is the last */
    unsigned part;           /* which of the entity's tables */
    bool version;            /* it checks the version */
    orm__statement statement;
    bool keys;                /* the rows come back with their keys before what is returned */
    const uint16_t *returned; /* columns that the database tells back */
    int returned_count;
};

/* The shape that writes these columns. NULL after telling ORM_NOMEM. */
const orm__shape *orm__shape_of(orm_session *session, const orm_entity *entity,
                                orm__shape_kind kind, bool many, const uint64_t *columns);

/* Whether the statement goes to a row by its key, and its version if it has one. */
bool orm__shape_has_where(const orm__shape *shape);
/* What an INSERT writes in a column that the program gave nothing for; NULL: it is left out. */
const char *orm__literal_for(const orm_column *column);

/* The column of the optimistic version, or NULL. */
const orm_column *orm__version_column(const orm_entity *entity);

#endif
