/*
 * Bulk writing of options's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of options, which is the place for changes.
 */
#ifndef OPTIONS_OPTIONS_BULK_H
#define OPTIONS_OPTIONS_BULK_H

#include "options.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Counter --- */

typedef struct counter_bulk_row {
    int32_t id;
    int64_t count;
    const char *note;
    orm_bytes blob;
} counter_bulk_row;

ORM_ROW_LAYOUT(counter, id_, blob_, counter_bulk_row, id, blob);

static inline orm_rows counter_bulk_rows(const counter_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &counter_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status counter_bulk_insert(orm_session *session, const counter_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = counter_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status counter_bulk_update(orm_session *session, const counter_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = counter_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status counter_bulk_delete(orm_session *session, const counter_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = counter_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum counter_bulk_unique {
    ON_COUNTER_PKEY = 0,
} counter_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status counter_bulk_upsert(orm_session *session, const counter_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             counter_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = counter_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status counter_bulk_update_where(orm_select *select, const counter_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = counter_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status counter_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- AppUser --- */

typedef struct app_user_bulk_row {
    int32_t Id;
    const char *full_name;
} app_user_bulk_row;

ORM_ROW_LAYOUT(app_user, Id_, full_name_, app_user_bulk_row, Id, full_name);

static inline orm_rows app_user_bulk_rows(const app_user_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &app_user_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status app_user_bulk_insert(orm_session *session, const app_user_bulk_row *rows,
                                              size_t count, orm_columns columns) {
    orm_rows all = app_user_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status app_user_bulk_update(orm_session *session, const app_user_bulk_row *rows,
                                              size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = app_user_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status app_user_bulk_delete(orm_session *session, const app_user_bulk_row *rows,
                                              size_t count, uint64_t *out) {
    orm_rows all = app_user_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum app_user_bulk_unique {
    ON_APP_USER_PKEY = 0,
} app_user_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status app_user_bulk_upsert(orm_session *session, const app_user_bulk_row *rows,
                                              size_t count, orm_columns columns,
                                              app_user_bulk_unique on, orm_columns update,
                                              uint64_t *out) {
    orm_rows all = app_user_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status app_user_bulk_update_where(orm_select *select,
                                                    const app_user_bulk_row *row, orm_columns set,
                                                    uint64_t *out) {
    orm_rows one = app_user_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status app_user_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Plain --- */

typedef struct plain_bulk_row {
    int32_t id;
    orm_opt_int32 owner_Id;
} plain_bulk_row;

ORM_ROW_LAYOUT(plain, id_, owner_Id_, plain_bulk_row, id, owner_Id);

static inline orm_rows plain_bulk_rows(const plain_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &plain_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status plain_bulk_insert(orm_session *session, const plain_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = plain_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status plain_bulk_update(orm_session *session, const plain_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = plain_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status plain_bulk_delete(orm_session *session, const plain_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = plain_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum plain_bulk_unique {
    ON_PLAIN_PKEY = 0,
} plain_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status plain_bulk_upsert(orm_session *session, const plain_bulk_row *rows,
                                           size_t count, orm_columns columns, plain_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = plain_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status plain_bulk_update_where(orm_select *select, const plain_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = plain_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status plain_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
