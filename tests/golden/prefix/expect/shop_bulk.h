/*
 * Bulk writing of shop's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SHOP_BULK_H
#define SHOP_SHOP_BULK_H

#include "shop.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Item --- */

typedef struct sh_item_bulk_row {
    int32_t id;
    sh_size size;
    sh_spot_opt at;
} sh_item_bulk_row;

ORM_ROW_LAYOUT(sh_item, id_, at_, sh_item_bulk_row, id, at);

static inline orm_rows sh_item_bulk_rows(const sh_item_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &sh_item_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status sh_item_bulk_insert(orm_session *session, const sh_item_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = sh_item_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status sh_item_bulk_update(orm_session *session, const sh_item_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = sh_item_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status sh_item_bulk_delete(orm_session *session, const sh_item_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = sh_item_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum sh_item_bulk_unique {
    ON_SH_ITEM_PKEY = 0,
} sh_item_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status sh_item_bulk_upsert(orm_session *session, const sh_item_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             sh_item_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = sh_item_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status sh_item_bulk_update_where(orm_select *select, const sh_item_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = sh_item_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status sh_item_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Twin --- */

typedef struct sh_twin_bulk_row {
    int32_t a_id;
    int32_t b_id;
} sh_twin_bulk_row;

ORM_ROW_LAYOUT(sh_twin, a_id_, b_id_, sh_twin_bulk_row, a_id, b_id);

static inline orm_rows sh_twin_bulk_rows(const sh_twin_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &sh_twin_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status sh_twin_bulk_insert(orm_session *session, const sh_twin_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = sh_twin_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status sh_twin_bulk_update(orm_session *session, const sh_twin_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = sh_twin_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status sh_twin_bulk_delete(orm_session *session, const sh_twin_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = sh_twin_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum sh_twin_bulk_unique {
    ON_SH_TWIN_PKEY = 0,
} sh_twin_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status sh_twin_bulk_upsert(orm_session *session, const sh_twin_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             sh_twin_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = sh_twin_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status sh_twin_bulk_update_where(orm_select *select, const sh_twin_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = sh_twin_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status sh_twin_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Crate --- */

typedef struct sh_crate_bulk_row {
    int32_t id;
} sh_crate_bulk_row;

static inline orm_rows sh_crate_bulk_rows(const sh_crate_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(sh_crate_bulk_row, id),
        0,
        0,
    };
    orm_rows all;
    all.entity = &sh_crate_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status sh_crate_bulk_update(orm_session *session, const sh_crate_bulk_row *rows,
                                              size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = sh_crate_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status sh_crate_bulk_delete(orm_session *session, const sh_crate_bulk_row *rows,
                                              size_t count, uint64_t *out) {
    orm_rows all = sh_crate_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum sh_crate_bulk_unique {
    ON_SH_CRATE_PKEY = 0,
} sh_crate_bulk_unique;

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status sh_crate_bulk_update_where(orm_select *select,
                                                    const sh_crate_bulk_row *row, orm_columns set,
                                                    uint64_t *out) {
    orm_rows one = sh_crate_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status sh_crate_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Box --- */

typedef struct sh_box_bulk_row {
    int32_t id;
    bool lid;
} sh_box_bulk_row;

static inline orm_rows sh_box_bulk_rows(const sh_box_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(sh_box_bulk_row, id),
        0,
        offsetof(sh_box_bulk_row, lid),
    };
    orm_rows all;
    all.entity = &sh_box_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status sh_box_bulk_insert(orm_session *session, const sh_box_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = sh_box_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status sh_box_bulk_update(orm_session *session, const sh_box_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = sh_box_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status sh_box_bulk_delete(orm_session *session, const sh_box_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = sh_box_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status sh_box_bulk_upsert(orm_session *session, const sh_box_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            sh_crate_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = sh_box_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status sh_box_bulk_update_where(orm_select *select, const sh_box_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = sh_box_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status sh_box_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
