/*
 * Bulk writing of keys's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_KEYS_BULK_H
#define KEYS_KEYS_BULK_H

#include "keys.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Country --- */

typedef struct country_bulk_row {
    const char *code;
    const char *name;
} country_bulk_row;

ORM_ROW_LAYOUT(country, code_, name_, country_bulk_row, code, name);

static inline orm_rows country_bulk_rows(const country_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &country_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status country_bulk_insert(orm_session *session, const country_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = country_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status country_bulk_update(orm_session *session, const country_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = country_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status country_bulk_delete(orm_session *session, const country_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = country_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum country_bulk_unique {
    ON_COUNTRY_PKEY = 0,
} country_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status country_bulk_upsert(orm_session *session, const country_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             country_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = country_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status country_bulk_update_where(orm_select *select, const country_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = country_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status country_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Seat --- */

typedef struct seat_bulk_row {
    int32_t hall;
    const char *row_letter;
    int32_t number;
    bool taken;
} seat_bulk_row;

ORM_ROW_LAYOUT(seat, hall_, taken_, seat_bulk_row, hall, taken);

static inline orm_rows seat_bulk_rows(const seat_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &seat_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status seat_bulk_insert(orm_session *session, const seat_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = seat_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status seat_bulk_update(orm_session *session, const seat_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = seat_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status seat_bulk_delete(orm_session *session, const seat_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = seat_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status seat_bulk_update_where(orm_select *select, const seat_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = seat_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status seat_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Tag --- */

typedef struct tag_bulk_row {
    const char *tag;
} tag_bulk_row;

ORM_ROW_LAYOUT(tag, tag_, tag_, tag_bulk_row, tag, tag);

static inline orm_rows tag_bulk_rows(const tag_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &tag_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status tag_bulk_insert(orm_session *session, const tag_bulk_row *rows,
                                         size_t count, orm_columns columns) {
    orm_rows all = tag_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status tag_bulk_update(orm_session *session, const tag_bulk_row *rows,
                                         size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = tag_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status tag_bulk_delete(orm_session *session, const tag_bulk_row *rows,
                                         size_t count, uint64_t *out) {
    orm_rows all = tag_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum tag_bulk_unique {
    ON_TAG_PKEY = 0,
} tag_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status tag_bulk_upsert(orm_session *session, const tag_bulk_row *rows,
                                         size_t count, orm_columns columns, tag_bulk_unique on,
                                         orm_columns update, uint64_t *out) {
    orm_rows all = tag_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status tag_bulk_update_where(orm_select *select, const tag_bulk_row *row,
                                               orm_columns set, uint64_t *out) {
    orm_rows one = tag_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status tag_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Entry --- */

typedef struct entry_bulk_row {
    orm_timestamptz at;
    const char *entry;
} entry_bulk_row;

ORM_ROW_LAYOUT(entry, at_, entry_, entry_bulk_row, at, entry);

static inline orm_rows entry_bulk_rows(const entry_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &entry_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status entry_bulk_insert(orm_session *session, const entry_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = entry_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status entry_bulk_update_where(orm_select *select, const entry_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = entry_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status entry_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
