/*
 * Bulk writing of cascades's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of cascades, which is the place for changes.
 */
#ifndef CASCADES_CASCADES_BULK_H
#define CASCADES_CASCADES_BULK_H

#include "cascades.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Cart --- */

typedef struct cart_bulk_row {
    int32_t id;
} cart_bulk_row;

ORM_ROW_LAYOUT(cart, id_, id_, cart_bulk_row, id, id);

static inline orm_rows cart_bulk_rows(const cart_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &cart_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status cart_bulk_insert(orm_session *session, const cart_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = cart_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status cart_bulk_update(orm_session *session, const cart_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = cart_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status cart_bulk_delete(orm_session *session, const cart_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = cart_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum cart_bulk_unique {
    ON_CART_PKEY = 0,
} cart_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status cart_bulk_upsert(orm_session *session, const cart_bulk_row *rows,
                                          size_t count, orm_columns columns, cart_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = cart_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status cart_bulk_update_where(orm_select *select, const cart_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = cart_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status cart_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Line --- */

typedef struct line_bulk_row {
    int32_t id;
    int32_t cart_id;
} line_bulk_row;

ORM_ROW_LAYOUT(line, id_, cart_id_, line_bulk_row, id, cart_id);

static inline orm_rows line_bulk_rows(const line_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &line_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status line_bulk_insert(orm_session *session, const line_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = line_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status line_bulk_update(orm_session *session, const line_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = line_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status line_bulk_delete(orm_session *session, const line_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = line_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum line_bulk_unique {
    ON_LINE_PKEY = 0,
} line_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status line_bulk_upsert(orm_session *session, const line_bulk_row *rows,
                                          size_t count, orm_columns columns, line_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = line_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status line_bulk_update_where(orm_select *select, const line_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = line_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status line_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Note --- */

typedef struct note_bulk_row {
    int32_t id;
    int32_t cart_id;
} note_bulk_row;

ORM_ROW_LAYOUT(note, id_, cart_id_, note_bulk_row, id, cart_id);

static inline orm_rows note_bulk_rows(const note_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &note_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status note_bulk_insert(orm_session *session, const note_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = note_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status note_bulk_update(orm_session *session, const note_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = note_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status note_bulk_delete(orm_session *session, const note_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = note_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum note_bulk_unique {
    ON_NOTE_PKEY = 0,
} note_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status note_bulk_upsert(orm_session *session, const note_bulk_row *rows,
                                          size_t count, orm_columns columns, note_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = note_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status note_bulk_update_where(orm_select *select, const note_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = note_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status note_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Event --- */

typedef struct event_bulk_row {
    int32_t id;
    orm_opt_int32 cart_id;
} event_bulk_row;

ORM_ROW_LAYOUT(event, id_, cart_id_, event_bulk_row, id, cart_id);

static inline orm_rows event_bulk_rows(const event_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &event_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status event_bulk_insert(orm_session *session, const event_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status event_bulk_update(orm_session *session, const event_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status event_bulk_delete(orm_session *session, const event_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum event_bulk_unique {
    ON_EVENT_PKEY = 0,
} event_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status event_bulk_upsert(orm_session *session, const event_bulk_row *rows,
                                           size_t count, orm_columns columns, event_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status event_bulk_update_where(orm_select *select, const event_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = event_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status event_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
