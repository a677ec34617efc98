/*
 * What the files of bulk writing share: the rows of a call, its columns, and the statements for them.
 *
 * A row is a struct of its entity's columns alone, laid out as they are in the entity's own unless the
 * call says where they stand. A call is a few *steps*, each a statement that takes values of every row:
 * one, or one a table where rows stand in several. A statement writes many rows, whose values are
 * arrays, or one where a type has no arrays.
 */
#ifndef ORM_RUN_BULK_ROWS_H
#define ORM_RUN_BULK_ROWS_H

#include <orm/bulk.h>

#include "session/lineage.h"
#include "session/written_rows.h"

typedef struct orm__numbers {
    uint16_t *items;
    size_t len;
} orm__numbers;

/* What becomes of a step's answer. */
enum {
    ORM__BULK_COUNTS = 1 << 0,  /* the rows that it touched are those that were written */
    ORM__BULK_TALLIES = 1 << 1, /* the same, as a row of counts a table, which must be equal */
    ORM__BULK_OBJECTS =
        1 << 2 /* it returns rows, or keys of deleted ones, for the objects of them */
};

typedef struct orm__bulk_step {
    orm__statement statement;
    orm__numbers values; /* the columns whose values are its parameters */
    unsigned takes;
} orm__bulk_step;

typedef ORM__LIST(orm__bulk_step) orm__bulk_steps;

typedef struct orm__bulk {
    orm_bulk_kind kind;
    orm_session *session;
    orm_arena *scratch;
    const orm_entity *entity;
    const char *items;
    size_t count, size;
    const uint32_t *offsets;        /* of the columns in a row, by number; NULL: as in the entity */
    orm__numbers columns;           /* that are written */
    orm__numbers update;            /* UPSERT: of a row that is there */
    const orm_constraint *conflict; /* UPSERT */
    const orm_column *reserved;     /* whose values are `keys` rather than the rows' own; or NULL */
    const char *keys;               /* side by side */
    bool conditional;               /* it writes all rows that a select's conditions hold for */
    bool many;
    bool returning; /* keys, and what was written: the session has objects */
    orm__bulk_steps steps;
    uint64_t written;
} orm__bulk;

/* Whether the statement finds rows by their key. */
static inline bool orm__bulk_by_key(const orm__bulk *bulk) {
    return bulk->kind == ORM_BULK_UPDATE || bulk->kind == ORM_BULK_DELETE;
}

/* What a call looks at in each row: the columns that it writes, and the key where rows are found by
 * it. */
static inline size_t orm__bulk_value_count(const orm__bulk *bulk) {
    return bulk->columns.len + (orm__bulk_by_key(bulk) ? bulk->entity->key_count : 0);
}

static inline const orm_column *orm__bulk_value(const orm__bulk *bulk, size_t i) {
    const orm_entity *entity = bulk->entity;
    return &entity->columns[i < bulk->columns.len ? bulk->columns.items[i]
                                                  : entity->key[i - bulk->columns.len]];
}

/* From a row to the next, in bytes. */
static inline size_t orm__bulk_stride(const orm__bulk *bulk, const orm_column *column) {
    return column == bulk->reserved ? column->type->size : bulk->size;
}

/* The slot of a column in a row; the first column of an entity comes first in both. */
static inline const char *orm__bulk_slot(const orm__bulk *bulk, const orm_column *column,
                                         size_t row) {
    const orm_entity *entity = bulk->entity;
    if (column == bulk->reserved)
        return bulk->keys + row * orm__bulk_stride(bulk, column);
    size_t offset = bulk->offsets ? bulk->offsets[column - entity->columns]
                                  : column->offset - entity->columns[0].offset;
    return bulk->items + row * bulk->size + offset;
}

static inline bool orm__is_listed(const orm__numbers *list, unsigned number) {
    for (size_t i = 0; i < list->len; i++)
        if (list->items[i] == number)
            return true;
    return false;
}

/* --- bulk_columns.c ------------------------------------------------------------------------------ */

/* Chooses the columns, once the rest of the call is known. ORM_MISUSE, ORM_NOMEM. */
orm_status orm__bulk_columns(orm__bulk *bulk, orm_columns columns, orm_columns update);
/* Whether the server takes every value: ORM_VALUE and ORM_REQUIRED, naming row and column. And those
 * of the columns that are written alone, without the key. */
orm_status orm__bulk_check(const orm__bulk *bulk);
orm_status orm__bulk_check_values(const orm__bulk *bulk);
/* ORM_MISUSE about the entity: "bulk insert of `Employee`: why". */
orm_status orm__bulk_refuse(const orm__bulk *bulk, const char *why);

/* --- bulk_sql.c ---------------------------------------------------------------------------------- */

/* A statement that is being written, over one of the tables that an entity's rows stand in; that is
 * `this` in all of it, and many rows stand beside it as `n`. */
typedef struct orm__bulk_text {
    orm__buffer *sql;
    const orm__bulk *bulk;
    const orm_entity *entity; /* the call's, or one that extends it */
    unsigned part;
    orm__numbers values; /* the columns whose values are the parameters */
} orm__bulk_text;

/* "unnest($1, $2) AS n(orm__1, orm__2)" */
void orm__bulk_write_rows(const orm__bulk_text *to);
/* "n.orm__2::hr.kind": the value of a column. */
void orm__bulk_write_value(const orm__bulk_text *to, unsigned column);
/* "INSERT INTO t AS this (a, b) ", and what is selected for it: "n.orm__1, 'car'". The key comes from
 * `above`, which has it by its names in the first table; NULL: it is among the values. */
void orm__bulk_write_into(const orm__bulk_text *to);
void orm__bulk_write_selected(const orm__bulk_text *to, const char *above);
/* " SET salary = $1, version = this.version + 1": what an UPDATE sets in this table; and whether it
 * sets anything there. */
void orm__bulk_write_set(const orm__bulk_text *to);
bool orm__bulk_sets(const orm__bulk_text *to);
/* " ON CONFLICT (a) DO UPDATE SET b = EXCLUDED.b": a row that is there is set to what is given of
 * `update`, or touched without a change where there is nothing and it is to be `returned`. */
void orm__bulk_write_conflict(const orm__bulk_text *to, const uint16_t *columns, int count,
                              bool returned);
/* " WHERE this.id = n.orm__1": the row by its key. */
void orm__bulk_write_by_key(const orm__bulk_text *to);
/* RETURNING all columns, unless the rows are deleted, and then the key. */
void orm__bulk_write_returning(orm__buffer *sql, const orm_entity *entity, bool deleted);

/* Writes the whole statement of a call over one table. */
void orm__bulk_write(const orm__bulk_text *to);

/* --- bulk_family.c ------------------------------------------------------------------------------- */

/* Whether rows of the entity's family stand in several tables. */
bool orm__bulk_is_joined(const orm_entity *entity);
/* Whether rows of one of the tables are to be told from those of other entities, and "this.kind IN
 * ('car')", which does so. */
bool orm__bulk_is_filtered(const orm__bulk_text *to);
void orm__bulk_write_filter(const orm__bulk_text *to);
/* The tables that rows of the entity may stand in, parents' first, as texts to be written. NULL when
 * out of memory. */
orm__bulk_text *orm__bulk_tables(const orm__bulk *bulk, size_t *count);
/* A new row in all of its tables, whose key the database makes; and rows that may be there. */
void orm__bulk_write_insert_all(const orm__bulk_text *to);
void orm__bulk_write_upsert_all(const orm__bulk_text *to);
/* Reads rows that are found by the values, as orm__rows_written takes them. */
void orm__bulk_write_again(const orm__bulk_text *to);

/* --- bulk_steps.c -------------------------------------------------------------------------------- */

/* Puts the statements of a call together. ORM_NOMEM. */
orm_status orm__bulk_plan(orm__bulk *bulk);

/* --- bulk_write.c -------------------------------------------------------------------------------- */

/* Before what a call sends: asks the hooks, flushes, and begins a transaction where the session has none
 * of its own. After it, also a failure: settles the session's objects, ends such a transaction, and
 * tells the hooks. */
orm_status orm__bulk_begin(const orm__bulk *bulk, bool *alone);
orm_status orm__bulk_end(const orm__bulk *bulk, bool alone, orm_status status);
/* Where the session has no transaction of its own: begins one with the next statement, and says so.
 * And ends it: commits, or latches the failure it is left with. */
bool orm__bulk_begin_alone(orm_session *session);
orm_status orm__bulk_end_alone(orm_session *session, orm_status status);
/* Takes the rows that a statement returned. */
orm_status orm__bulk_take(orm_session *session, const orm_entity *entity, bool deleted,
                          const orm__result *result);

#endif
