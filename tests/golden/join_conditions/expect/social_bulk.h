/*
 * Bulk writing of social's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of social, which is the place for changes.
 */
#ifndef SOCIAL_SOCIAL_BULK_H
#define SOCIAL_SOCIAL_BULK_H

#include "social.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- User --- */

typedef struct user_bulk_row {
    int32_t id;
    const char *name;
    const char *city;
} user_bulk_row;

ORM_ROW_LAYOUT(user, id_, city_, user_bulk_row, id, city);

static inline orm_rows user_bulk_rows(const user_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &user_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status user_bulk_insert(orm_session *session, const user_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = user_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status user_bulk_update(orm_session *session, const user_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = user_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status user_bulk_delete(orm_session *session, const user_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = user_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum user_bulk_unique {
    ON_USER_PKEY = 0,
} user_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status user_bulk_upsert(orm_session *session, const user_bulk_row *rows,
                                          size_t count, orm_columns columns, user_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = user_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status user_bulk_update_where(orm_select *select, const user_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = user_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status user_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Post --- */

typedef struct post_bulk_row {
    int32_t id;
    int32_t author_id;
    const char *title;
    bool hidden;
    bool pinned;
    orm_timestamptz created;
} post_bulk_row;

ORM_ROW_LAYOUT(post, id_, created_, post_bulk_row, id, created);

static inline orm_rows post_bulk_rows(const post_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &post_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status post_bulk_insert(orm_session *session, const post_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = post_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status post_bulk_update(orm_session *session, const post_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = post_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status post_bulk_delete(orm_session *session, const post_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = post_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum post_bulk_unique {
    ON_POST_PKEY = 0,
} post_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status post_bulk_upsert(orm_session *session, const post_bulk_row *rows,
                                          size_t count, orm_columns columns, post_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = post_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status post_bulk_update_where(orm_select *select, const post_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = post_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status post_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
