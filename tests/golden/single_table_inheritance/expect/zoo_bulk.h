/*
 * Bulk writing of zoo's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_ZOO_BULK_H
#define ZOO_ZOO_BULK_H

#include "zoo.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Animal --- */

typedef struct animal_bulk_row {
    int32_t id;
    const char *name;
    orm_opt_int32 keeper_id;
    orm_opt_int32 mother_id;
} animal_bulk_row;

static inline orm_rows animal_bulk_rows(const animal_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(animal_bulk_row, id),
        0,
        offsetof(animal_bulk_row, name),
        offsetof(animal_bulk_row, keeper_id),
        offsetof(animal_bulk_row, mother_id),
        0,
        0,
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &animal_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status animal_bulk_insert(orm_session *session, const animal_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = animal_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status animal_bulk_update(orm_session *session, const animal_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = animal_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status animal_bulk_delete(orm_session *session, const animal_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = animal_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum animal_bulk_unique {
    ON_ANIMAL_PKEY = 0,
} animal_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status animal_bulk_upsert(orm_session *session, const animal_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            animal_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = animal_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status animal_bulk_update_where(orm_select *select, const animal_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = animal_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status animal_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Bird --- */

typedef struct bird_bulk_row {
    int32_t id;
    const char *name;
    orm_opt_int32 keeper_id;
    orm_opt_int32 mother_id;
    orm_numeric wingspan;
} bird_bulk_row;

static inline orm_rows bird_bulk_rows(const bird_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(bird_bulk_row, id),
        0,
        offsetof(bird_bulk_row, name),
        offsetof(bird_bulk_row, keeper_id),
        offsetof(bird_bulk_row, mother_id),
        offsetof(bird_bulk_row, wingspan),
        0,
        0,
        0,
        0,
    };
    orm_rows all;
    all.entity = &bird_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status bird_bulk_insert(orm_session *session, const bird_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = bird_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status bird_bulk_update(orm_session *session, const bird_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = bird_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status bird_bulk_delete(orm_session *session, const bird_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = bird_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status bird_bulk_upsert(orm_session *session, const bird_bulk_row *rows,
                                          size_t count, orm_columns columns, animal_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = bird_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status bird_bulk_update_where(orm_select *select, const bird_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = bird_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status bird_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Parrot --- */

typedef struct parrot_bulk_row {
    int32_t id;
    const char *name;
    orm_opt_int32 keeper_id;
    orm_opt_int32 mother_id;
    orm_numeric wingspan;
    orm_text_array words;
    int32_t teacher_id;
} parrot_bulk_row;

static inline orm_rows parrot_bulk_rows(const parrot_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(parrot_bulk_row, id),
        0,
        offsetof(parrot_bulk_row, name),
        offsetof(parrot_bulk_row, keeper_id),
        offsetof(parrot_bulk_row, mother_id),
        offsetof(parrot_bulk_row, wingspan),
        offsetof(parrot_bulk_row, words),
        offsetof(parrot_bulk_row, teacher_id),
        0,
        0,
    };
    orm_rows all;
    all.entity = &parrot_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status parrot_bulk_insert(orm_session *session, const parrot_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = parrot_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status parrot_bulk_update(orm_session *session, const parrot_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = parrot_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status parrot_bulk_delete(orm_session *session, const parrot_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = parrot_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status parrot_bulk_upsert(orm_session *session, const parrot_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            animal_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = parrot_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status parrot_bulk_update_where(orm_select *select, const parrot_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = parrot_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status parrot_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Fish --- */

typedef struct fish_bulk_row {
    int32_t id;
    const char *name;
    orm_opt_int32 keeper_id;
    orm_opt_int32 mother_id;
    orm_opt_int32 deepest;
} fish_bulk_row;

static inline orm_rows fish_bulk_rows(const fish_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(fish_bulk_row, id),
        0,
        offsetof(fish_bulk_row, name),
        offsetof(fish_bulk_row, keeper_id),
        offsetof(fish_bulk_row, mother_id),
        0,
        0,
        0,
        offsetof(fish_bulk_row, deepest),
        0,
    };
    orm_rows all;
    all.entity = &fish_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status fish_bulk_insert(orm_session *session, const fish_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = fish_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status fish_bulk_update(orm_session *session, const fish_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = fish_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status fish_bulk_delete(orm_session *session, const fish_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = fish_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status fish_bulk_upsert(orm_session *session, const fish_bulk_row *rows,
                                          size_t count, orm_columns columns, animal_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = fish_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status fish_bulk_update_where(orm_select *select, const fish_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = fish_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status fish_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Keeper --- */

typedef struct keeper_bulk_row {
    int32_t id;
} keeper_bulk_row;

ORM_ROW_LAYOUT(keeper, id_, id_, keeper_bulk_row, id, id);

static inline orm_rows keeper_bulk_rows(const keeper_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &keeper_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status keeper_bulk_insert(orm_session *session, const keeper_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = keeper_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status keeper_bulk_update(orm_session *session, const keeper_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = keeper_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status keeper_bulk_delete(orm_session *session, const keeper_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = keeper_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum keeper_bulk_unique {
    ON_KEEPER_PKEY = 0,
} keeper_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status keeper_bulk_upsert(orm_session *session, const keeper_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            keeper_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = keeper_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status keeper_bulk_update_where(orm_select *select, const keeper_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = keeper_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status keeper_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Nest --- */

typedef struct nest_bulk_row {
    int32_t builder_id;
    int32_t height;
} nest_bulk_row;

ORM_ROW_LAYOUT(nest, builder_id_, height_, nest_bulk_row, builder_id, height);

static inline orm_rows nest_bulk_rows(const nest_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &nest_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status nest_bulk_insert(orm_session *session, const nest_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = nest_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status nest_bulk_update(orm_session *session, const nest_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = nest_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status nest_bulk_delete(orm_session *session, const nest_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = nest_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum nest_bulk_unique {
    ON_NEST_PKEY = 0,
} nest_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status nest_bulk_upsert(orm_session *session, const nest_bulk_row *rows,
                                          size_t count, orm_columns columns, nest_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = nest_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status nest_bulk_update_where(orm_select *select, const nest_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = nest_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status nest_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Cage --- */

typedef struct cage_bulk_row {
    int32_t id;
} cage_bulk_row;

static inline orm_rows cage_bulk_rows(const cage_bulk_row *rows, size_t count) {
    static const uint32_t offsets[] = {
        offsetof(cage_bulk_row, id),
        0,
    };
    orm_rows all;
    all.entity = &cage_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = offsets;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status cage_bulk_insert(orm_session *session, const cage_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = cage_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status cage_bulk_update(orm_session *session, const cage_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = cage_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status cage_bulk_delete(orm_session *session, const cage_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = cage_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum cage_bulk_unique {
    ON_CAGE_PKEY = 0,
} cage_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status cage_bulk_upsert(orm_session *session, const cage_bulk_row *rows,
                                          size_t count, orm_columns columns, cage_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = cage_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status cage_bulk_update_where(orm_select *select, const cage_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = cage_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status cage_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
