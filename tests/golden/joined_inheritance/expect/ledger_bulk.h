/*
 * Bulk writing of ledger's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_LEDGER_BULK_H
#define LEDGER_LEDGER_BULK_H

#include "ledger.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Event --- */

typedef struct event_bulk_row {
    int32_t year;
    int32_t number;
    const char *note;
    orm_timestamptz at;
} event_bulk_row;

static inline orm_rows event_bulk_rows(const event_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(event_bulk_row, year),
        offsetof(event_bulk_row, number),
        0,
        offsetof(event_bulk_row, note),
        offsetof(event_bulk_row, at),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &event_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status event_bulk_update(orm_session *session, const event_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status event_bulk_delete(orm_session *session, const event_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = event_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum event_bulk_unique {
    ON_EVENT_PKEY = 0,
    ON_EVENT_KIND_NOTE_KEY = 1,
} event_bulk_unique;

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status event_bulk_update_where(orm_select *select, const event_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = event_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status event_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Payment --- */

typedef struct payment_bulk_row {
    int32_t year;
    int32_t number;
    const char *note;
    orm_timestamptz at;
    orm_numeric amount;
    const char *note2;
} payment_bulk_row;

static inline orm_rows payment_bulk_rows(const payment_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(payment_bulk_row, year),
        offsetof(payment_bulk_row, number),
        0,
        offsetof(payment_bulk_row, note),
        offsetof(payment_bulk_row, at),
        offsetof(payment_bulk_row, amount),
        offsetof(payment_bulk_row, note2),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &payment_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status payment_bulk_insert(orm_session *session, const payment_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = payment_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status payment_bulk_update(orm_session *session, const payment_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = payment_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status payment_bulk_delete(orm_session *session, const payment_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = payment_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status payment_bulk_upsert(orm_session *session, const payment_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             event_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = payment_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status payment_bulk_update_where(orm_select *select, const payment_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = payment_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status payment_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Refund --- */

typedef struct refund_bulk_row {
    int32_t year;
    int32_t number;
    const char *note;
    orm_timestamptz at;
    orm_numeric amount;
    const char *note2;
    int32_t of_year;
    int32_t of_number;
    const char *reason;
    orm_opt_int32 portion;
} refund_bulk_row;

static inline orm_rows refund_bulk_rows(const refund_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(refund_bulk_row, year),
        offsetof(refund_bulk_row, number),
        0,
        offsetof(refund_bulk_row, note),
        offsetof(refund_bulk_row, at),
        offsetof(refund_bulk_row, amount),
        offsetof(refund_bulk_row, note2),
        offsetof(refund_bulk_row, of_year),
        offsetof(refund_bulk_row, of_number),
        offsetof(refund_bulk_row, reason),
        offsetof(refund_bulk_row, portion),
        0,
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &refund_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status refund_bulk_insert(orm_session *session, const refund_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = refund_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status refund_bulk_update(orm_session *session, const refund_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = refund_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status refund_bulk_delete(orm_session *session, const refund_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = refund_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status refund_bulk_upsert(orm_session *session, const refund_bulk_row *rows,
                                            size_t count, orm_columns columns, event_bulk_unique on,
                                            orm_columns update, uint64_t *out) {
    orm_rows all = refund_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status refund_bulk_update_where(orm_select *select, const refund_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = refund_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status refund_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Chargeback --- */

typedef struct chargeback_bulk_row {
    int32_t year;
    int32_t number;
    const char *note;
    orm_timestamptz at;
    orm_numeric amount;
    const char *note2;
    int32_t of_year;
    int32_t of_number;
    const char *reason;
    orm_opt_int32 portion;
    const char *bank_code;
} chargeback_bulk_row;

static inline orm_rows chargeback_bulk_rows(const chargeback_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(chargeback_bulk_row, year),
        offsetof(chargeback_bulk_row, number),
        0,
        offsetof(chargeback_bulk_row, note),
        offsetof(chargeback_bulk_row, at),
        offsetof(chargeback_bulk_row, amount),
        offsetof(chargeback_bulk_row, note2),
        offsetof(chargeback_bulk_row, of_year),
        offsetof(chargeback_bulk_row, of_number),
        offsetof(chargeback_bulk_row, reason),
        offsetof(chargeback_bulk_row, portion),
        offsetof(chargeback_bulk_row, bank_code),
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &chargeback_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status chargeback_bulk_insert(orm_session *session,
                                                const chargeback_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = chargeback_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status chargeback_bulk_update(orm_session *session,
                                                const chargeback_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = chargeback_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status chargeback_bulk_delete(orm_session *session,
                                                const chargeback_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = chargeback_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status chargeback_bulk_upsert(orm_session *session,
                                                const chargeback_bulk_row *rows, size_t count,
                                                orm_columns columns, event_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = chargeback_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status chargeback_bulk_update_where(orm_select *select,
                                                      const chargeback_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = chargeback_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status chargeback_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Visit --- */

typedef struct visit_bulk_row {
    int32_t year;
    int32_t number;
    const char *note;
    orm_timestamptz at;
    int32_t amount;
    const char *bank_code;
} visit_bulk_row;

static inline orm_rows visit_bulk_rows(const visit_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(visit_bulk_row, year),
        offsetof(visit_bulk_row, number),
        0,
        offsetof(visit_bulk_row, note),
        offsetof(visit_bulk_row, at),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        offsetof(visit_bulk_row, amount),
        offsetof(visit_bulk_row, bank_code),
        0,
    };
    orm_rows all;
    all.entity = &visit_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status visit_bulk_insert(orm_session *session, const visit_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = visit_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status visit_bulk_update(orm_session *session, const visit_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = visit_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status visit_bulk_delete(orm_session *session, const visit_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = visit_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status visit_bulk_upsert(orm_session *session, const visit_bulk_row *rows,
                                           size_t count, orm_columns columns, event_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = visit_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status visit_bulk_update_where(orm_select *select, const visit_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = visit_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status visit_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Bank --- */

typedef struct bank_bulk_row {
    const char *code;
    orm_opt_int32 last_year;
    orm_opt_int32 last_number;
} bank_bulk_row;

ORM_ROW_LAYOUT(bank, code_, last_number_, bank_bulk_row, code, last_number);

static inline orm_rows bank_bulk_rows(const bank_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &bank_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status bank_bulk_insert(orm_session *session, const bank_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = bank_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status bank_bulk_update(orm_session *session, const bank_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = bank_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status bank_bulk_delete(orm_session *session, const bank_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = bank_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum bank_bulk_unique {
    ON_BANK_PKEY = 0,
} bank_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status bank_bulk_upsert(orm_session *session, const bank_bulk_row *rows,
                                          size_t count, orm_columns columns, bank_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = bank_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status bank_bulk_update_where(orm_select *select, const bank_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = bank_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status bank_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
