/*
 * Bulk writing of shadows's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of shadows, which is the place for changes.
 */
#ifndef SHADOWS_SHADOWS_BULK_H
#define SHADOWS_SHADOWS_BULK_H

#include "shadows.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Object --- */

typedef struct object_bulk_row {
    enum value value;
    key_opt out;
    const char *other_session;
} object_bulk_row;

ORM_ROW_LAYOUT(object, value_, other_session_, object_bulk_row, value, other_session);

static inline orm_rows object_bulk_rows(const object_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &object_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status object_bulk_insert(orm_session *session, const object_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = object_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status object_bulk_update(orm_session *session, const object_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = object_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status object_bulk_delete(orm_session *session, const object_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = object_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum object_bulk_unique {
    ON_OBJECT_PKEY = 0,
} object_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status object_bulk_upsert(orm_session *session, const object_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            object_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = object_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status object_bulk_update_where(orm_select *select, const object_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = object_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status object_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Session --- */

typedef struct session_bulk_row {
    const char *session;
} session_bulk_row;

ORM_ROW_LAYOUT(session, session_, session_, session_bulk_row, session, session);

static inline orm_rows session_bulk_rows(const session_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &session_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status session_bulk_insert(orm_session *session, const session_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = session_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status session_bulk_update(orm_session *session, const session_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = session_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status session_bulk_delete(orm_session *session, const session_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = session_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum session_bulk_unique {
    ON_SESSION_PKEY = 0,
} session_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status session_bulk_upsert(orm_session *session, const session_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             session_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = session_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status session_bulk_update_where(orm_select *select, const session_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = session_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status session_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- List --- */

typedef struct list_bulk_row {
    int32_t default_;
    const char *class_;
    enum value object_value;
} list_bulk_row;

ORM_ROW_LAYOUT(list, default_, object_value_, list_bulk_row, default_, object_value);

static inline orm_rows list_bulk_rows(const list_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &list_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status list_bulk_insert(orm_session *session, const list_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = list_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status list_bulk_update(orm_session *session, const list_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = list_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status list_bulk_delete(orm_session *session, const list_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = list_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum list_bulk_unique {
    ON_LIST_PKEY = 0,
} list_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status list_bulk_upsert(orm_session *session, const list_bulk_row *rows,
                                          size_t count, orm_columns columns, list_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = list_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status list_bulk_update_where(orm_select *select, const list_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = list_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status list_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Items --- */

typedef struct items_bulk_row {
    int32_t id;
    value_opt owner_value;
} items_bulk_row;

ORM_ROW_LAYOUT(items, id_, owner_value_, items_bulk_row, id, owner_value);

static inline orm_rows items_bulk_rows(const items_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &items_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status items_bulk_insert(orm_session *session, const items_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = items_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status items_bulk_update(orm_session *session, const items_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = items_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status items_bulk_delete(orm_session *session, const items_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = items_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum items_bulk_unique {
    ON_ITEMS_PKEY = 0,
} items_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status items_bulk_upsert(orm_session *session, const items_bulk_row *rows,
                                           size_t count, orm_columns columns, items_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = items_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status items_bulk_update_where(orm_select *select, const items_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = items_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status items_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
