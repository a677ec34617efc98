/*
 * A result's values by no more calls than libpq's own: for the loops in which a call more a value shows.
 */
#ifndef ORM_DRIVER_RESULT_CELLS_H
#define ORM_DRIVER_RESULT_CELLS_H

#include <libpq-fe.h>

#include "driver/result.h"

/* A length of 0 is an empty value or NULL; only then is it worth asking which. */
static inline void orm__result_read(const orm__result *result, int row, int column,
                                    orm__cell *cell) {
    const PGresult *pq = (const PGresult *)result;
    cell->len = PQgetlength(pq, row, column);
    cell->data = PQgetvalue(pq, row, column);
    if (cell->len == 0 && PQgetisnull(pq, row, column))
        cell->data = NULL;
}

#endif
