/*
 * Bulk writing of mixins's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_MIXINS_BULK_H
#define MIXINS_MIXINS_BULK_H

#include "mixins.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Bill --- */

typedef struct bill_bulk_row {
    orm_timestamptz created_at;
    orm_opt_timestamptz changed_at;
    int32_t revision;
    int32_t id;
    orm_numeric total;
} bill_bulk_row;

ORM_ROW_LAYOUT(bill, created_at_, total_, bill_bulk_row, created_at, total);

static inline orm_rows bill_bulk_rows(const bill_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &bill_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status bill_bulk_insert(orm_session *session, const bill_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = bill_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status bill_bulk_update(orm_session *session, const bill_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = bill_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status bill_bulk_delete(orm_session *session, const bill_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = bill_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum bill_bulk_unique {
    ON_BILL_PKEY = 0,
} bill_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status bill_bulk_upsert(orm_session *session, const bill_bulk_row *rows,
                                          size_t count, orm_columns columns, bill_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = bill_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status bill_bulk_update_where(orm_select *select, const bill_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = bill_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status bill_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Offer --- */

typedef struct offer_bulk_row {
    int32_t id;
    orm_timestamptz created_at;
    orm_opt_timestamptz changed_at;
    orm_opt_numeric total;
} offer_bulk_row;

ORM_ROW_LAYOUT(offer, id_, total_, offer_bulk_row, id, total);

static inline orm_rows offer_bulk_rows(const offer_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &offer_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status offer_bulk_insert(orm_session *session, const offer_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = offer_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status offer_bulk_update(orm_session *session, const offer_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = offer_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status offer_bulk_delete(orm_session *session, const offer_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = offer_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum offer_bulk_unique {
    ON_OFFER_PKEY = 0,
} offer_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status offer_bulk_upsert(orm_session *session, const offer_bulk_row *rows,
                                           size_t count, orm_columns columns, offer_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = offer_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status offer_bulk_update_where(orm_select *select, const offer_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = offer_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status offer_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
