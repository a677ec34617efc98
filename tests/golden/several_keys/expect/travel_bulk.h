/*
 * Bulk writing of travel's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of travel, which is the place for changes.
 */
#ifndef TRAVEL_TRAVEL_BULK_H
#define TRAVEL_TRAVEL_BULK_H

#include "travel.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Airport --- */

typedef struct airport_bulk_row {
    const char *code;
} airport_bulk_row;

ORM_ROW_LAYOUT(airport, code_, code_, airport_bulk_row, code, code);

static inline orm_rows airport_bulk_rows(const airport_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &airport_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status airport_bulk_insert(orm_session *session, const airport_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = airport_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status airport_bulk_update(orm_session *session, const airport_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = airport_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status airport_bulk_delete(orm_session *session, const airport_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = airport_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum airport_bulk_unique {
    ON_AIRPORT_PKEY = 0,
} airport_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status airport_bulk_upsert(orm_session *session, const airport_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             airport_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = airport_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status airport_bulk_update_where(orm_select *select, const airport_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = airport_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status airport_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Flight --- */

typedef struct flight_bulk_row {
    int32_t number;
    const char *from_code;
    const char *destination_code;
    const char *diverted_to_code;
} flight_bulk_row;

ORM_ROW_LAYOUT(flight, number_, diverted_to_code_, flight_bulk_row, number, diverted_to_code);

static inline orm_rows flight_bulk_rows(const flight_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &flight_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status flight_bulk_insert(orm_session *session, const flight_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = flight_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status flight_bulk_update(orm_session *session, const flight_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = flight_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status flight_bulk_delete(orm_session *session, const flight_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = flight_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum flight_bulk_unique {
    ON_FLIGHT_PKEY = 0,
} flight_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status flight_bulk_upsert(orm_session *session, const flight_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            flight_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = flight_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status flight_bulk_update_where(orm_select *select, const flight_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = flight_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status flight_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
