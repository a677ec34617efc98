/* A result is a PGresult under another name; nothing is added to it. */
#include "driver/result.h"

#include <stdlib.h>
#include <string.h>

#include "driver/pq_connection.h"
#include "driver/result_cells.h"

int orm__result_rows(const orm__result *result) {
    return PQntuples(orm__pq_result(result));
}

int orm__result_columns(const orm__result *result) {
    return PQnfields(orm__pq_result(result));
}

uint32_t orm__result_type(const orm__result *result, int column) {
    return PQftype(orm__pq_result(result), column);
}

void orm__result_row(const orm__result *result, int row, int first, int count, orm__cell *cells) {
    for (int i = 0; i < count; i++)
        orm__result_read(result, row, first + i, &cells[i]);
}

void orm__result_column(const orm__result *result, int column, int first, int count,
                        orm__cell *cells) {
    for (int i = 0; i < count; i++)
        orm__result_read(result, first + i, column, &cells[i]);
}

orm__cell orm__result_cell(const orm__result *result, int row, int column) {
    orm__cell cell;
    orm__result_read(result, row, column, &cell);
    return cell;
}

int64_t orm__result_affected(const orm__result *result) {
    /* libpq's prototype lacks the const that its function keeps. */
    const char *count = PQcmdTuples((PGresult *)(uintptr_t)result);
    return strtoll(count, NULL, 10);
}

bool orm__result_is_change(const orm__result *result) {
    return strncmp(PQcmdStatus((PGresult *)(uintptr_t)result), "SELECT", strlen("SELECT")) != 0;
}

void orm__result_free(orm__result *result) {
    PQclear((PGresult *)result);
}

void orm__rows_drop(orm__rows *rows) {
    for (int i = 0; i < ORM__ROWS_AT_HAND; i++)
        orm__result_free(rows->results[i]);
    *rows = (orm__rows){.count = 0};
}
