/* Results: the rows of one statement, all values in binary. */
#ifndef ORM_DRIVER_RESULT_H
#define ORM_DRIVER_RESULT_H

#include <stdbool.h>
#include <stdint.h>

typedef struct orm__result orm__result;

/* A value as it stands in the result; `data` is NULL for SQL's NULL, and is otherwise followed by a
 * NUL that `len` does not count. */
typedef struct orm__cell {
    const char *data;
    int len;
} orm__cell;

int orm__result_rows(const orm__result *result);
int orm__result_columns(const orm__result *result);
uint32_t orm__result_type(const orm__result *result, int column);

/* Fills `cells` with `count` values of a row, from column `first` on. */
void orm__result_row(const orm__result *result, int row, int first, int count, orm__cell *cells);
/* Fills `cells` with one column of `count` rows from `first` on. */
void orm__result_column(const orm__result *result, int column, int first, int count,
                        orm__cell *cells);
orm__cell orm__result_cell(const orm__result *result, int row, int column);

/* How many rows the statement inserted, updated, deleted or returned. */
int64_t orm__result_affected(const orm__result *result);

/* Whether its rows are such as the statement itself wrote: those of INSERT … RETURNING. */
bool orm__result_is_change(const orm__result *result);

/* NULL is allowed. */
void orm__result_free(orm__result *result);

/* --- rows that are taken while they come --------------------------------------------------------- */

enum { ORM__ROWS_AT_HAND = 16 };

typedef struct orm__row_place {
    const orm__result *result;
    int row;
} orm__row_place;

/* The rows that a stream has at hand, in as many results as libpq makes of them. All zero: none. */
typedef struct orm__rows {
    orm__row_place at[ORM__ROWS_AT_HAND];
    orm__result *results[ORM__ROWS_AT_HAND]; /* owned */
    int count, result_count;
} orm__rows;

void orm__rows_drop(orm__rows *rows);

#endif
