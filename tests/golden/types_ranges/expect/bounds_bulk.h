/*
 * Bulk writing of bounds's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of bounds, which is the place for changes.
 */
#ifndef BOUNDS_BOUNDS_BULK_H
#define BOUNDS_BOUNDS_BULK_H

#include "bounds.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Span --- */

typedef struct span_bulk_row {
    int32_t id;
    orm_int32_range whole;
    orm_opt_int64_range large;
    orm_numeric_range exact;
    orm_opt_date_range days;
    orm_timestamp_range local;
    orm_opt_timestamptz_range absolute;
    orm_int32_multirange wholes;
    orm_int64_multirange larges;
    orm_numeric_multirange exacts;
    orm_date_multirange day_sets;
    orm_timestamp_multirange locals;
    orm_timestamptz_multirange moments;
} span_bulk_row;

ORM_ROW_LAYOUT(span, id_, moments_, span_bulk_row, id, moments);

static inline orm_rows span_bulk_rows(const span_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &span_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status span_bulk_insert(orm_session *session, const span_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = span_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status span_bulk_update(orm_session *session, const span_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = span_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status span_bulk_delete(orm_session *session, const span_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = span_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum span_bulk_unique {
    ON_SPAN_PKEY = 0,
} span_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status span_bulk_upsert(orm_session *session, const span_bulk_row *rows,
                                          size_t count, orm_columns columns, span_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = span_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status span_bulk_update_where(orm_select *select, const span_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = span_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status span_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
