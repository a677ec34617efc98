/*
 * Bulk writing of tenants's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TENANTS_BULK_H
#define TENANTS_TENANTS_BULK_H

#include "tenants.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Tenant --- */

typedef struct tenant_bulk_row {
    int32_t id;
} tenant_bulk_row;

ORM_ROW_LAYOUT(tenant, id_, id_, tenant_bulk_row, id, id);

static inline orm_rows tenant_bulk_rows(const tenant_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &tenant_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status tenant_bulk_insert(orm_session *session, const tenant_bulk_row *rows,
                                            size_t count, orm_columns columns) {
    orm_rows all = tenant_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status tenant_bulk_update(orm_session *session, const tenant_bulk_row *rows,
                                            size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = tenant_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status tenant_bulk_delete(orm_session *session, const tenant_bulk_row *rows,
                                            size_t count, uint64_t *out) {
    orm_rows all = tenant_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum tenant_bulk_unique {
    ON_TENANT_PKEY = 0,
} tenant_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status tenant_bulk_upsert(orm_session *session, const tenant_bulk_row *rows,
                                            size_t count, orm_columns columns,
                                            tenant_bulk_unique on, orm_columns update,
                                            uint64_t *out) {
    orm_rows all = tenant_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status tenant_bulk_update_where(orm_select *select, const tenant_bulk_row *row,
                                                  orm_columns set, uint64_t *out) {
    orm_rows one = tenant_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status tenant_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Project --- */

typedef struct project_bulk_row {
    int32_t tenant_id;
    int32_t number;
    const char *name;
} project_bulk_row;

ORM_ROW_LAYOUT(project, tenant_id_, name_, project_bulk_row, tenant_id, name);

static inline orm_rows project_bulk_rows(const project_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &project_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status project_bulk_insert(orm_session *session, const project_bulk_row *rows,
                                             size_t count, orm_columns columns) {
    orm_rows all = project_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status project_bulk_update(orm_session *session, const project_bulk_row *rows,
                                             size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = project_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status project_bulk_delete(orm_session *session, const project_bulk_row *rows,
                                             size_t count, uint64_t *out) {
    orm_rows all = project_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum project_bulk_unique {
    ON_PROJECT_PKEY = 0,
} project_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status project_bulk_upsert(orm_session *session, const project_bulk_row *rows,
                                             size_t count, orm_columns columns,
                                             project_bulk_unique on, orm_columns update,
                                             uint64_t *out) {
    orm_rows all = project_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status project_bulk_update_where(orm_select *select, const project_bulk_row *row,
                                                   orm_columns set, uint64_t *out) {
    orm_rows one = project_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status project_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Task --- */

typedef struct task_bulk_row {
    int64_t id;
    int32_t tenant_id;
    int32_t project_no;
    orm_opt_int64 parent_id;
} task_bulk_row;

ORM_ROW_LAYOUT(task, id_, parent_id_, task_bulk_row, id, parent_id);

static inline orm_rows task_bulk_rows(const task_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &task_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status task_bulk_insert(orm_session *session, const task_bulk_row *rows,
                                          size_t count, orm_columns columns) {
    orm_rows all = task_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status task_bulk_update(orm_session *session, const task_bulk_row *rows,
                                          size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = task_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status task_bulk_delete(orm_session *session, const task_bulk_row *rows,
                                          size_t count, uint64_t *out) {
    orm_rows all = task_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum task_bulk_unique {
    ON_TASK_PKEY = 0,
} task_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status task_bulk_upsert(orm_session *session, const task_bulk_row *rows,
                                          size_t count, orm_columns columns, task_bulk_unique on,
                                          orm_columns update, uint64_t *out) {
    orm_rows all = task_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status task_bulk_update_where(orm_select *select, const task_bulk_row *row,
                                                orm_columns set, uint64_t *out) {
    orm_rows one = task_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status task_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
