/*
 * Bulk writing of ordering's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_ORDERING_BULK_H
#define ORDERING_ORDERING_BULK_H

#include "ordering.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Leaf --- */

typedef struct leaf_bulk_row {
    int32_t id;
    int32_t branch_id;
} leaf_bulk_row;

ORM_ROW_LAYOUT(leaf, id_, branch_id_, leaf_bulk_row, id, branch_id);

static inline orm_rows leaf_bulk_rows(const leaf_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &leaf_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status leaf_bulk_insert(orm_session *session, const leaf_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = leaf_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status leaf_bulk_update(orm_session *session, const leaf_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = leaf_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status leaf_bulk_delete(orm_session *session, const leaf_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = leaf_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum leaf_bulk_unique {
    ON_LEAF_PKEY = 0,
} leaf_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status leaf_bulk_upsert(orm_session *session, const leaf_bulk_row *rows,
                                          size_t count, orm_columns columns, leaf_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = leaf_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status leaf_bulk_update_where(orm_select *select, const leaf_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = leaf_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status leaf_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Branch --- */

typedef struct branch_bulk_row {
    int32_t id;
    int32_t tree_id;
} branch_bulk_row;

ORM_ROW_LAYOUT(branch, id_, tree_id_, branch_bulk_row, id, tree_id);

static inline orm_rows branch_bulk_rows(const branch_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &branch_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status branch_bulk_insert(orm_session *session, const branch_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = branch_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status branch_bulk_update(orm_session *session, const branch_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = branch_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status branch_bulk_delete(orm_session *session, const branch_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = branch_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum branch_bulk_unique {
    ON_BRANCH_PKEY = 0,
} branch_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status branch_bulk_upsert(orm_session *session, const branch_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            branch_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = branch_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status branch_bulk_update_where(orm_select *select, const branch_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = branch_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status branch_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Tree --- */

typedef struct tree_bulk_row {
    int32_t id;
    orm_opt_int32 best_id;
} tree_bulk_row;

ORM_ROW_LAYOUT(tree, id_, best_id_, tree_bulk_row, id, best_id);

static inline orm_rows tree_bulk_rows(const tree_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &tree_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status tree_bulk_insert(orm_session *session, const tree_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = tree_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status tree_bulk_update(orm_session *session, const tree_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = tree_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status tree_bulk_delete(orm_session *session, const tree_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = tree_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum tree_bulk_unique {
    ON_TREE_PKEY = 0,
} tree_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status tree_bulk_upsert(orm_session *session, const tree_bulk_row *rows,
                                          size_t count, orm_columns columns, tree_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = tree_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status tree_bulk_update_where(orm_select *select, const tree_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = tree_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status tree_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- LeftSide --- */

typedef struct left_side_bulk_row {
    int32_t id;
    int32_t other_id;
} left_side_bulk_row;

ORM_ROW_LAYOUT(left_side, id_, other_id_, left_side_bulk_row, id, other_id);

static inline orm_rows left_side_bulk_rows(const left_side_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &left_side_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status left_side_bulk_insert(orm_session *session, const left_side_bulk_row *rows,
                                               size_t count, orm_columns columns) {
    orm_rows all = left_side_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status left_side_bulk_update(orm_session *session, const left_side_bulk_row *rows,
                                               size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = left_side_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status left_side_bulk_delete(orm_session *session, const left_side_bulk_row *rows,
                                               size_t count, uint64_t *out) {
    orm_rows all = left_side_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum left_side_bulk_unique {
    ON_LEFT_SIDE_PKEY = 0,
} left_side_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status left_side_bulk_upsert(orm_session *session, const left_side_bulk_row *rows,
                                               size_t count, orm_columns columns,
                                               left_side_bulk_unique on, orm_columns update,
                                               uint64_t *out) {
    orm_rows all = left_side_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status left_side_bulk_update_where(orm_select *select,
                                                     const left_side_bulk_row *row, orm_columns set,
                                                     uint64_t *out) {
    orm_rows one = left_side_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status left_side_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- RightSide --- */

typedef struct right_side_bulk_row {
    int32_t id;
    int32_t other_id;
} right_side_bulk_row;

ORM_ROW_LAYOUT(right_side, id_, other_id_, right_side_bulk_row, id, other_id);

static inline orm_rows right_side_bulk_rows(const right_side_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &right_side_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status right_side_bulk_insert(orm_session *session,
                                                const right_side_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = right_side_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status right_side_bulk_update(orm_session *session,
                                                const right_side_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = right_side_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status right_side_bulk_delete(orm_session *session,
                                                const right_side_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = right_side_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum right_side_bulk_unique {
    ON_RIGHT_SIDE_PKEY = 0,
} right_side_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status right_side_bulk_upsert(orm_session *session,
                                                const right_side_bulk_row *rows, size_t count,
                                                orm_columns columns, right_side_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = right_side_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status right_side_bulk_update_where(orm_select *select,
                                                      const right_side_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = right_side_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status right_side_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
