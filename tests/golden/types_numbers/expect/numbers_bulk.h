/*
 * Bulk writing of numbers's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of numbers, which is the place for changes.
 */
#ifndef NUMBERS_NUMBERS_BULK_H
#define NUMBERS_NUMBERS_BULK_H

#include "numbers.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Sample --- */

typedef struct sample_bulk_row {
    int64_t id;
    int16_t small;
    int32_t whole;
    int64_t large;
    orm_opt_int16 short_of;
    orm_opt_int32 whole_of;
    orm_opt_int64 large_of;
    float single;
    orm_opt_double precise;
    orm_numeric money;
    orm_opt_numeric exact;
    orm_numeric rounded;
    bool yes;
    orm_opt_bool maybe;
    orm_opt_uint32 object;
} sample_bulk_row;

ORM_ROW_LAYOUT(sample, id_, object_, sample_bulk_row, id, object);

static inline orm_rows sample_bulk_rows(const sample_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &sample_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status sample_bulk_insert(orm_session *session, const sample_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = sample_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status sample_bulk_update(orm_session *session, const sample_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = sample_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status sample_bulk_delete(orm_session *session, const sample_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = sample_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum sample_bulk_unique {
    ON_SAMPLE_PKEY = 0,
} sample_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status sample_bulk_upsert(orm_session *session, const sample_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            sample_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = sample_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status sample_bulk_update_where(orm_select *select, const sample_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = sample_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status sample_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
