/*
 * Bulk writing of links's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of links, which is the place for changes.
 */
#ifndef LINKS_LINKS_BULK_H
#define LINKS_LINKS_BULK_H

#include "links.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Target --- */

typedef struct target_bulk_row {
    int32_t id;
    int32_t tenant;
    const char *code;
} target_bulk_row;

ORM_ROW_LAYOUT(target, id_, code_, target_bulk_row, id, code);

static inline orm_rows target_bulk_rows(const target_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &target_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status target_bulk_insert(orm_session *session, const target_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = target_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status target_bulk_update(orm_session *session, const target_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = target_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status target_bulk_delete(orm_session *session, const target_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = target_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum target_bulk_unique {
    ON_TARGET_PKEY = 0,
    ON_TARGET_TENANT_CODE_KEY = 1,
} target_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status target_bulk_upsert(orm_session *session, const target_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            target_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = target_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status target_bulk_update_where(orm_select *select, const target_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = target_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status target_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Source --- */

typedef struct source_bulk_row {
    int32_t id;
    orm_opt_int32 tenant;
    const char *code;
    int32_t plain_id;
    int32_t cascading_id;
    orm_opt_int32 nulling_id;
    orm_opt_int32 fallback_id;
    int32_t late_id;
    orm_opt_int32 other;
} source_bulk_row;

ORM_ROW_LAYOUT(source, id_, other_, source_bulk_row, id, other);

static inline orm_rows source_bulk_rows(const source_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &source_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status source_bulk_insert(orm_session *session, const source_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = source_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status source_bulk_update(orm_session *session, const source_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = source_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status source_bulk_delete(orm_session *session, const source_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = source_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum source_bulk_unique {
    ON_SOURCE_PKEY = 0,
} source_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status source_bulk_upsert(orm_session *session, const source_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            source_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = source_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status source_bulk_update_where(orm_select *select, const source_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = source_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status source_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
