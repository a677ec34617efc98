/*
 * Bulk writing of defaults's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_DEFAULTS_BULK_H
#define DEFAULTS_DEFAULTS_BULK_H

#include "defaults.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Order --- */

typedef struct order_bulk_row {
    int64_t id;
    int32_t number;
    const char *state;
    int32_t quantity;
    orm_numeric price;
    orm_timestamptz placed_at;
    orm_date due_on;
    orm_uuid token;
    const char *options;
    const char *quoted;
    const char *notes;
    orm_text_array tags;
} order_bulk_row;

ORM_ROW_LAYOUT(order, id_, tags_, order_bulk_row, id, tags);

static inline orm_rows order_bulk_rows(const order_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &order_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status order_bulk_insert(orm_session *session, const order_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = order_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status order_bulk_update(orm_session *session, const order_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = order_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status order_bulk_delete(orm_session *session, const order_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = order_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum order_bulk_unique {
    ON_ORDER_PKEY = 0,
} order_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status order_bulk_upsert(orm_session *session, const order_bulk_row *rows,
                                           size_t count, orm_columns columns, order_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = order_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status order_bulk_update_where(orm_select *select, const order_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = order_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status order_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
