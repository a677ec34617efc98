/*
 * Bulk writing of kinds's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of kinds, which is the place for changes.
 */
#ifndef KINDS_KINDS_BULK_H
#define KINDS_KINDS_BULK_H

#include "kinds.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Thing --- */

typedef struct thing_bulk_row {
    orm_uuid id;
    enum colour colour;
    colour_array colours;
    size_opt size;
    size_array sizes;
    int32_t part;
    orm_int32_array parts;
    orm_numeric price;
    orm_text_array tags;
    orm_bytes data;
    const char *info;
    orm_opt_timestamptz_range during;
    const char *words;
    orm_text_array areas;
} thing_bulk_row;

ORM_ROW_LAYOUT(thing, id_, areas_, thing_bulk_row, id, areas);

static inline orm_rows thing_bulk_rows(const thing_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &thing_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status thing_bulk_insert(orm_session *session, const thing_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = thing_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status thing_bulk_update(orm_session *session, const thing_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = thing_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status thing_bulk_delete(orm_session *session, const thing_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = thing_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum thing_bulk_unique {
    ON_THING_PKEY = 0,
} thing_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status thing_bulk_upsert(orm_session *session, const thing_bulk_row *rows,
                                           size_t count, orm_columns columns, thing_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = thing_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status thing_bulk_update_where(orm_select *select, const thing_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = thing_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status thing_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
