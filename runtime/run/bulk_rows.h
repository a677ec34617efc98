/*
 * What the files of bulk writing share: the rows of a call, its columns, and the statement for them.
 *
 * A row is a struct of its entity's columns alone, laid out as they are in the entity's own. The
 * statement's values are those of `columns` in their order, and then, where rows are found by it, the
 * key. It writes many rows, whose values are arrays, or one where a type has no arrays.
 */
#ifndef ORM_RUN_BULK_ROWS_H
#define ORM_RUN_BULK_ROWS_H

#include <orm/bulk.h>

#include "session/written_rows.h"

typedef enum orm__bulk_kind {
    ORM__BULK_INSERT,
    ORM__BULK_UPDATE,
    ORM__BULK_UPSERT,
    ORM__BULK_DELETE
} orm__bulk_kind;

typedef struct orm__numbers {
    uint16_t *items;
    size_t len;
} orm__numbers;

typedef struct orm__bulk {
    orm__bulk_kind kind;
    orm_session *session;
    orm_arena *scratch;
    const orm_entity *entity;
    const char *items;
    size_t count, size;
    orm__numbers columns;           /* that are written */
    orm__numbers update;            /* UPSERT: of a row that is there */
    const orm_constraint *conflict; /* UPSERT */
    bool many;
    bool returning; /* keys, and what was written: the session has objects */
    orm__statement statement;
    uint64_t written;
} orm__bulk;

/* Whether the statement finds rows by their key. */
static inline bool orm__bulk_by_key(const orm__bulk *bulk) {
    return bulk->kind == ORM__BULK_UPDATE || bulk->kind == ORM__BULK_DELETE;
}

static inline size_t orm__bulk_value_count(const orm__bulk *bulk) {
    return bulk->columns.len + (orm__bulk_by_key(bulk) ? bulk->entity->key_count : 0);
}

static inline const orm_column *orm__bulk_value(const orm__bulk *bulk, size_t i) {
    const orm_entity *entity = bulk->entity;
    return &entity->columns[i < bulk->columns.len ? bulk->columns.items[i]
                                                  : entity->key[i - bulk->columns.len]];
}

/* The slot of a column in a row; the first column of an entity comes first in both. */
static inline const char *orm__bulk_slot(const orm__bulk *bulk, const orm_column *column,
                                         size_t row) {
    return bulk->items + row * bulk->size + (column->offset - bulk->entity->columns[0].offset);
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

/* Puts the statement together. ORM_NOMEM. */
orm_status orm__bulk_statement(orm__bulk *bulk);
/* "salary = $1, version = this.version + 1": what an UPDATE sets, the values being `value` and their
 * number, from 1 on. */
void orm__bulk_write_set(orm__buffer *sql, const orm_entity *entity, const orm__numbers *columns,
                         const char *value);
/* RETURNING all columns, unless the rows are deleted, and then the key. */
void orm__bulk_write_returning(orm__buffer *sql, const orm_entity *entity, bool deleted);

/* --- bulk_write.c -------------------------------------------------------------------------------- */

/* Before what a call sends: flushes, and begins a transaction where the session has none of its own.
 * After it, also a failure: settles the session's objects, and ends such a transaction. */
orm_status orm__bulk_begin(orm_session *session, bool *alone);
orm_status orm__bulk_end(orm_session *session, const orm_entity *entity, bool deleted, bool alone,
                         orm_status status);
/* Takes the rows that a statement returned. */
orm_status orm__bulk_take(orm_session *session, const orm_entity *entity, bool deleted,
                          const orm__result *result);

#endif
