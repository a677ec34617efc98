/*
 * Bulk writing of binaries's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of binaries, which is the place for changes.
 */
#ifndef BINARIES_BINARIES_BULK_H
#define BINARIES_BINARIES_BULK_H

#include "binaries.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Packet --- */

typedef struct packet_bulk_row {
    orm_uuid id;
    orm_bytes payload;
    orm_bytes digest;
    orm_bits flags;
    orm_bits one;
    orm_bits mask;
    orm_bits any_mask;
    orm_inet source;
    orm_opt_inet network;
    orm_macaddr card;
    orm_opt_macaddr8 long_card;
} packet_bulk_row;

ORM_ROW_LAYOUT(packet, id_, long_card_, packet_bulk_row, id, long_card);

static inline orm_rows packet_bulk_rows(const packet_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &packet_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status packet_bulk_insert(orm_session *session, const packet_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = packet_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status packet_bulk_update(orm_session *session, const packet_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = packet_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status packet_bulk_delete(orm_session *session, const packet_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = packet_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum packet_bulk_unique {
    ON_PACKET_PKEY = 0,
} packet_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status packet_bulk_upsert(orm_session *session, const packet_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            packet_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = packet_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status packet_bulk_update_where(orm_select *select, const packet_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = packet_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status packet_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
