/*
 * Bulk: many rows written as they stand in an array, without an object for each.
 *
 *     employee_bulk_row rows[] = {{.name = "Ada", .email = "ada@x", .salary = …, .department_id = 1}, …};
 *     status = employee_bulk_insert(s, rows, 2, ORM_USUAL_COLUMNS);
 *     status = employee_bulk_update(s, rows, 2, ORM_COLUMNS(EMPLOYEE_COLUMN_SALARY), &changed);
 *     status = employee_bulk_upsert(s, rows, 2, ORM_USUAL_COLUMNS, ON_EMPLOYEE_EMAIL_KEY,
 *                                   ORM_COLUMNS(EMPLOYEE_COLUMN_SALARY), NULL);
 *
 * The calls flush first, and are told to the session's before_bulk and after_bulk, not to the hooks of
 * rows, which there are no objects for; but set_… hooks see each value. All values are looked at
 * before any is sent: ORM_VALUE and ORM_REQUIRED name row and column. Many rows are one statement, or
 * a few; of an insert, COPY. Nothing is read back, unless the session has objects of the entity: those
 * whose rows were written are then as the database has them, and those whose rows were deleted are
 * deleted, as if their own flush had done it. Loaded relationships that lead to the entity are
 * forgotten, to be loaded again. A rollback takes all of it back.
 *
 * A version counts up, but is not compared; an `updated` column is set to now(). ORM_MISUSE: a column
 * that cannot be written, an entity without a key to find rows by, or new rows of one that has none of
 * its own.
 *
 * Of entities that extend others, or are extended, new rows get the entity's discriminator, and only
 * its rows, and those of what extends it, are found. Where rows stand in several tables each has a
 * statement of its own, and the rows that the session has objects of are read again by one more.
 */
#ifndef ORM_BULK_H
#define ORM_BULK_H

#include <orm/compose.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. Without `numbers`, the usual ones: in an insert all that the database does not
 * fill by itself; in an update all of those but the key; in an upsert's update all that it inserts
 * but the key and the columns that conflict. */
typedef struct orm_columns {
    const uint16_t *numbers;
    size_t len;
} orm_columns;

#define ORM_COLUMNS(...)                                                                           \
    ((orm_columns){(const uint16_t[]){__VA_ARGS__},                                                \
                   sizeof((const uint16_t[]){__VA_ARGS__}) / sizeof(uint16_t)})
#define ORM_USUAL_COLUMNS ((orm_columns){NULL, 0})
/* In an upsert's update: a row that is there already stays as it is. */
#define ORM_NO_COLUMNS ((orm_columns){(const uint16_t[]){0}, 0})

/* Rows of an entity, each a struct of its columns alone (employee_bulk_row); borrowed. */
typedef struct orm_rows {
    const orm_entity *entity;
    const void *items;
    size_t count;
    size_t size; /* of one */
    const uint32_t
        *offsets; /* of its columns by number; NULL: as far from each other as the entity's */
} orm_rows;

/* A call, as the session's hooks are told of it (before_bulk and after_bulk, orm/hook.h). */
typedef enum orm_bulk_kind {
    ORM_BULK_INSERT,
    ORM_BULK_UPDATE,
    ORM_BULK_UPSERT,
    ORM_BULK_DELETE
} orm_bulk_kind;

typedef struct orm_bulk_call {
    orm_bulk_kind kind;
    const orm_entity *entity;
    const uint16_t *columns; /* that are written, by number; of a delete, none */
    size_t column_count;
    size_t rows;      /* that were given */
    bool conditional; /* all rows that a select's conditions hold for are like the one given */
    uint64_t written; /* afterwards */
} orm_bulk_call;

/* What the calls below come to besides: ORM_CONSTRAINT and all that statements fail with; ORM_NOMEM.
 * In all, `out` is how many rows were written, and may be NULL. */

ORM_API orm_status orm_bulk_insert(orm_session *session, const orm_rows *rows, orm_columns columns);

/* Each row by its key; `set` are the columns that are written. Rows that are not there are left out
 * of the count. */
ORM_API orm_status orm_bulk_update(orm_session *session, const orm_rows *rows, orm_columns set,
                                   uint64_t *out);

/* Inserts; a row whose values of a unique constraint (its number in the descriptor, of a family in that
 * of its root) are there already is updated instead; where that is another entity's row it stays as it
 * is. ORM_MISUSE: the constraint is deferrable or not unique. ORM_MISMATCH: the rows stand in several
 * tables, and the database changed what they were to be told by. */
ORM_API orm_status orm_bulk_upsert(orm_session *session, const orm_rows *rows, orm_columns columns,
                                   unsigned constraint, orm_columns update, uint64_t *out);

/* Each row by its key, which is all that is looked at. */
ORM_API orm_status orm_bulk_delete(orm_session *session, const orm_rows *rows, uint64_t *out);

/* The rows that a select's conditions hold for, which has neither order nor limit. Of `row`, which is
 * one, the columns of `set` are written. */
ORM_API orm_status orm_select_update(orm_select *select, const orm_rows *row, orm_columns set,
                                     uint64_t *out);
ORM_API orm_status orm_select_delete(orm_select *select, uint64_t *out);

/* What the runtime takes for granted about a generated row: its members stand as far from each other
 * as those of the entity. */
#define ORM_ROW_LAYOUT(entity, first, last, row, row_first, row_last)                              \
    ORM_STATIC_ASSERT(offsetof(struct entity, last) - offsetof(struct entity, first) ==            \
                              offsetof(row, row_last) - offsetof(row, row_first) &&                \
                          offsetof(row, row_first) == 0,                                           \
                      "a row is laid out like the columns of its entity")

#ifdef __cplusplus
}
#endif

#endif
