/*
 * Bulk writing of notes's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of notes, which is the place for changes.
 */
#ifndef NOTES_NOTES_BULK_H
#define NOTES_NOTES_BULK_H

#include "notes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Author --- */

typedef struct author_bulk_row {
    int64_t id;
    const char *name;
} author_bulk_row;

ORM_ROW_LAYOUT(author, id_, name_, author_bulk_row, id, name);

static inline orm_rows author_bulk_rows(const author_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &author_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status author_bulk_insert(orm_session *session, const author_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = author_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status author_bulk_update(orm_session *session, const author_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = author_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status author_bulk_delete(orm_session *session, const author_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = author_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum author_bulk_unique {
    ON_AUTHOR_PKEY = 0,
} author_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status author_bulk_upsert(orm_session *session, const author_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            author_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = author_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status author_bulk_update_where(orm_select *select, const author_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = author_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status author_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Note --- */

typedef struct note_bulk_row {
    orm_uuid id;
    const char *title;
    orm_opt_int32 rank;
    orm_timestamptz made;
    int64_t author_id;
} note_bulk_row;

ORM_ROW_LAYOUT(note, id_, author_id_, note_bulk_row, id, author_id);

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

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
