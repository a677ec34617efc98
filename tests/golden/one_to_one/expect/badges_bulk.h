/*
 * Bulk writing of badges's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of badges, which is the place for changes.
 */
#ifndef BADGES_BADGES_BULK_H
#define BADGES_BADGES_BULK_H

#include "badges.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Person --- */

typedef struct person_bulk_row {
    int32_t id;
} person_bulk_row;

ORM_ROW_LAYOUT(person, id_, id_, person_bulk_row, id, id);

static inline orm_rows person_bulk_rows(const person_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &person_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status person_bulk_insert(orm_session *session, const person_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = person_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status person_bulk_update(orm_session *session, const person_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = person_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status person_bulk_delete(orm_session *session, const person_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = person_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum person_bulk_unique {
    ON_PERSON_PKEY = 0,
} person_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status person_bulk_upsert(orm_session *session, const person_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            person_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = person_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status person_bulk_update_where(orm_select *select, const person_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = person_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status person_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Badge --- */

typedef struct badge_bulk_row {
    int32_t person_id;
    int32_t number;
} badge_bulk_row;

ORM_ROW_LAYOUT(badge, person_id_, number_, badge_bulk_row, person_id, number);

static inline orm_rows badge_bulk_rows(const badge_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &badge_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status badge_bulk_insert(orm_session *session, const badge_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = badge_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status badge_bulk_update(orm_session *session, const badge_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = badge_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status badge_bulk_delete(orm_session *session, const badge_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = badge_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum badge_bulk_unique {
    ON_BADGE_PKEY = 0,
    ON_BADGE_PERSON_ID_KEY = 1,
} badge_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status badge_bulk_upsert(orm_session *session, const badge_bulk_row *rows,
                                           size_t count, orm_columns columns, badge_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = badge_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status badge_bulk_update_where(orm_select *select, const badge_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = badge_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status badge_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Passport --- */

typedef struct passport_bulk_row {
    const char *number;
    orm_opt_int32 holder_id;
} passport_bulk_row;

ORM_ROW_LAYOUT(passport, number_, holder_id_, passport_bulk_row, number, holder_id);

static inline orm_rows passport_bulk_rows(const passport_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &passport_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status passport_bulk_insert(orm_session *session, const passport_bulk_row *rows,
                                              size_t count, orm_columns columns) {
    orm_rows all = passport_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status passport_bulk_update(orm_session *session, const passport_bulk_row *rows,
                                              size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = passport_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status passport_bulk_delete(orm_session *session, const passport_bulk_row *rows,
                                              size_t count, uint64_t *out) {
    orm_rows all = passport_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum passport_bulk_unique {
    ON_PASSPORT_PKEY = 0,
    ON_PASSPORT_HOLDER_ID_KEY = 1,
} passport_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status passport_bulk_upsert(orm_session *session, const passport_bulk_row *rows,
                                              size_t count, orm_columns columns,
                                              passport_bulk_unique on, orm_columns update,
                                              uint64_t *out) {
    orm_rows all = passport_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status passport_bulk_update_where(orm_select *select,
                                                    const passport_bulk_row *row, orm_columns set,
                                                    uint64_t *out) {
    orm_rows one = passport_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status passport_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
