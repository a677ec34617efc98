/*
 * Bulk writing of club's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_CLUB_BULK_H
#define CLUB_CLUB_BULK_H

#include "club.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Member --- */

typedef struct member_bulk_row {
    int32_t id;
    const char *name;
} member_bulk_row;

ORM_ROW_LAYOUT(member, id_, name_, member_bulk_row, id, name);

static inline orm_rows member_bulk_rows(const member_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &member_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status member_bulk_insert(orm_session *session, const member_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = member_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status member_bulk_update(orm_session *session, const member_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = member_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status member_bulk_delete(orm_session *session, const member_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = member_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum member_bulk_unique {
    ON_MEMBER_PKEY = 0,
} member_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status member_bulk_upsert(orm_session *session, const member_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            member_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = member_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status member_bulk_update_where(orm_select *select, const member_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = member_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status member_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Group --- */

typedef struct group_bulk_row {
    int32_t id;
} group_bulk_row;

ORM_ROW_LAYOUT(group, id_, id_, group_bulk_row, id, id);

static inline orm_rows group_bulk_rows(const group_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &group_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status group_bulk_insert(orm_session *session, const group_bulk_row *rows,
                                           size_t count, orm_columns columns) {
    orm_rows all = group_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status group_bulk_update(orm_session *session, const group_bulk_row *rows,
                                           size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = group_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status group_bulk_delete(orm_session *session, const group_bulk_row *rows,
                                           size_t count, uint64_t *out) {
    orm_rows all = group_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum group_bulk_unique {
    ON_GROUP_PKEY = 0,
} group_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status group_bulk_upsert(orm_session *session, const group_bulk_row *rows,
                                           size_t count, orm_columns columns, group_bulk_unique on,
                                           orm_columns update, uint64_t *out) {
    orm_rows all = group_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status group_bulk_update_where(orm_select *select, const group_bulk_row *row,
                                                 orm_columns set, uint64_t *out) {
    orm_rows one = group_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status group_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Membership --- */

typedef struct membership_bulk_row {
    int32_t member_id;
    int32_t club_group_id;
    orm_date since;
} membership_bulk_row;

ORM_ROW_LAYOUT(membership, member_id_, since_, membership_bulk_row, member_id, since);

static inline orm_rows membership_bulk_rows(const membership_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &membership_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status membership_bulk_insert(orm_session *session,
                                                const membership_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = membership_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status membership_bulk_update(orm_session *session,
                                                const membership_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = membership_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status membership_bulk_delete(orm_session *session,
                                                const membership_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = membership_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum membership_bulk_unique {
    ON_MEMBERSHIP_PKEY = 0,
} membership_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status membership_bulk_upsert(orm_session *session,
                                                const membership_bulk_row *rows, size_t count,
                                                orm_columns columns, membership_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = membership_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status membership_bulk_update_where(orm_select *select,
                                                      const membership_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = membership_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status membership_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Friendship --- */

typedef struct friendship_bulk_row {
    int32_t member_id;
    int32_t friend_id;
} friendship_bulk_row;

ORM_ROW_LAYOUT(friendship, member_id_, friend_id_, friendship_bulk_row, member_id, friend_id);

static inline orm_rows friendship_bulk_rows(const friendship_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &friendship_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status friendship_bulk_insert(orm_session *session,
                                                const friendship_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = friendship_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status friendship_bulk_update(orm_session *session,
                                                const friendship_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = friendship_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status friendship_bulk_delete(orm_session *session,
                                                const friendship_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = friendship_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum friendship_bulk_unique {
    ON_FRIENDSHIP_PKEY = 0,
} friendship_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status friendship_bulk_upsert(orm_session *session,
                                                const friendship_bulk_row *rows, size_t count,
                                                orm_columns columns, friendship_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = friendship_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status friendship_bulk_update_where(orm_select *select,
                                                      const friendship_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = friendship_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status friendship_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
