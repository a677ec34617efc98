/* clang-format off */
/*
 * Bulk writing of lengthy's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of lengthy, which is the place for changes.
 */
#ifndef LENGTHY_LENGTHY_BULK_H
#define LENGTHY_LENGTHY_BULK_H

#include "lengthy.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long --- */

typedef struct a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row {
    int32_t a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon;
    orm_opt_timestamptz a_nullable_column_whose_name_is_rather_long_too;
    orm_opt_int32 parent_id;
} a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row;

ORM_ROW_LAYOUT(a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long,
               a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon_, parent_id_,
               a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row,
               a_column_whose_name_is_as_long_as_postgresql_lets_a_name_be_lon, parent_id);

static inline orm_rows a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *rows,
    size_t count) {
    orm_rows all;
    all.entity = &a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_insert(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *rows,
    size_t count, orm_columns columns) {
    orm_rows all =
        a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_update(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *rows,
    size_t count, orm_columns set, uint64_t *out) {
    orm_rows all =
        a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_delete(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *rows,
    size_t count, uint64_t *out) {
    orm_rows all =
        a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_unique {
    ON_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS_A_NAME_BE_LONG_A_TABLE_WHOSE_NAME_IS_AS_LONG_AS_POSTGRESQL_LETS__2268B2C6_PKEY = 0,
} a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_upsert(
    orm_session *session,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *rows,
    size_t count, orm_columns columns,
    a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_unique on,
    orm_columns update, uint64_t *out) {
    orm_rows all =
        a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_update_where(
    orm_select *select,
    const a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_row *row,
    orm_columns set, uint64_t *out) {
    orm_rows one =
        a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status a_table_whose_name_is_as_long_as_postgresql_lets_a_name_be_long_bulk_delete_where(
    orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
