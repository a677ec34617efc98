/*
 * Bulk writing of naming's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of naming, which is the place for changes.
 */
#ifndef NAMING_NAMING_BULK_H
#define NAMING_NAMING_BULK_H

#include "naming.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Part --- */

typedef struct part_bulk_row {
    int32_t id;
    const char *a_rather_long_column_name_for_the_code;
    int32_t another_long_column_name_for_the_shelf;
    orm_opt_int32 successor_id;
} part_bulk_row;

ORM_ROW_LAYOUT(part, id_, successor_id_, part_bulk_row, id, successor_id);

static inline orm_rows part_bulk_rows(const part_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &part_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status part_bulk_insert(orm_session *session, const part_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = part_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status part_bulk_update(orm_session *session, const part_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = part_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status part_bulk_delete(orm_session *session, const part_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = part_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum part_bulk_unique {
    ON_PART_PKEY = 0,
    ON_PART__4DE59027_KEY = 1,
} part_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status part_bulk_upsert(orm_session *session, const part_bulk_row *rows,
                                          size_t count, orm_columns columns, part_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = part_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status part_bulk_update_where(orm_select *select, const part_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = part_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status part_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
