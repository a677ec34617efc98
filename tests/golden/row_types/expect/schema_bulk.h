/*
 * Bulk writing of schema's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of schema, which is the place for changes.
 */
#ifndef SCHEMA_SCHEMA_BULK_H
#define SCHEMA_SCHEMA_BULK_H

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Letter --- */

typedef struct letter_bulk_row {
    int64_t id;
    const char *sent_to;
    orm_text_array copies;
    const char *route;
} letter_bulk_row;

ORM_ROW_LAYOUT(letter, id_, route_, letter_bulk_row, id, route);

static inline orm_rows letter_bulk_rows(const letter_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &letter_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status letter_bulk_insert(orm_session *session, const letter_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = letter_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status letter_bulk_update(orm_session *session, const letter_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = letter_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status letter_bulk_delete(orm_session *session, const letter_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = letter_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum letter_bulk_unique {
    ON_LETTER_PKEY = 0,
} letter_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status letter_bulk_upsert(orm_session *session, const letter_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            letter_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = letter_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status letter_bulk_update_where(orm_select *select, const letter_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = letter_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status letter_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Person --- */

typedef struct person_bulk_row {
    const char *name;
    int64_t id;
    const char *home;
} person_bulk_row;

ORM_ROW_LAYOUT(person, name_, home_, person_bulk_row, name, home);

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

/* --- Named --- */

typedef struct named_bulk_row {
    const char *name;
} named_bulk_row;

ORM_ROW_LAYOUT(named, name_, name_, named_bulk_row, name, name);

static inline orm_rows named_bulk_rows(const named_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &named_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status named_bulk_insert(orm_session *session, const named_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = named_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status named_bulk_update_where(orm_select *select, const named_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = named_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status named_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Place --- */

typedef struct place_bulk_row {
    const char *code;
    whereabouts kind;
} place_bulk_row;

ORM_ROW_LAYOUT(place, code_, kind_, place_bulk_row, code, kind);

static inline orm_rows place_bulk_rows(const place_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &place_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status place_bulk_insert(orm_session *session, const place_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = place_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status place_bulk_update(orm_session *session, const place_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = place_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status place_bulk_delete(orm_session *session, const place_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = place_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum place_bulk_unique {
    ON_PLACE_PKEY = 0,
} place_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status place_bulk_upsert(orm_session *session, const place_bulk_row *rows,
                                           size_t count, orm_columns columns, place_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = place_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status place_bulk_update_where(orm_select *select, const place_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = place_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status place_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
