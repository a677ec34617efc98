/*
 * Bulk writing of company's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_BULK_H
#define COMPANY_COMPANY_BULK_H

#include "company.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Department --- */

typedef struct department_bulk_row {
    int64_t id;
    const char *name;
    orm_numeric budget;
    orm_timestamptz created_at;
} department_bulk_row;

ORM_ROW_LAYOUT(department, id_, created_at_, department_bulk_row, id, created_at);

static inline orm_rows department_bulk_rows(const department_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &department_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status department_bulk_insert(orm_session *session,
                                                const department_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = department_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status department_bulk_update(orm_session *session,
                                                const department_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = department_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status department_bulk_delete(orm_session *session,
                                                const department_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = department_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum department_bulk_unique {
    ON_DEPARTMENT_PKEY = 0,
    ON_DEPARTMENT_NAME_KEY = 1,
} department_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status department_bulk_upsert(orm_session *session,
                                                const department_bulk_row *rows, size_t count,
                                                orm_columns columns, department_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = department_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status department_bulk_update_where(orm_select *select,
                                                      const department_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = department_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status department_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Employee --- */

typedef struct employee_bulk_row {
    int64_t id;
    const char *name;
    const char *email;
    orm_numeric salary;
    employment kind;
    orm_date hired_on;
    const char *phone;
    int64_t department_id;
    orm_opt_int64 manager_id;
} employee_bulk_row;

ORM_ROW_LAYOUT(employee, id_, manager_id_, employee_bulk_row, id, manager_id);

static inline orm_rows employee_bulk_rows(const employee_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &employee_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status employee_bulk_insert(orm_session *session, const employee_bulk_row *rows,
                                              size_t count, orm_columns columns) {
    orm_rows all = employee_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status employee_bulk_update(orm_session *session, const employee_bulk_row *rows,
                                              size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = employee_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status employee_bulk_delete(orm_session *session, const employee_bulk_row *rows,
                                              size_t count, uint64_t *out) {
    orm_rows all = employee_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum employee_bulk_unique {
    ON_EMPLOYEE_PKEY = 0,
    ON_EMPLOYEE_EMAIL_KEY = 1,
} employee_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status employee_bulk_upsert(orm_session *session, const employee_bulk_row *rows,
                                              size_t count, orm_columns columns,
                                              employee_bulk_unique on, orm_columns update,
                                              uint64_t *out) {
    orm_rows all = employee_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status employee_bulk_update_where(orm_select *select,
                                                    const employee_bulk_row *row, orm_columns set,
                                                    uint64_t *out) {
    orm_rows one = employee_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status employee_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* --- Project --- */

typedef struct project_bulk_row {
    int64_t id;
    const char *name;
} project_bulk_row;

ORM_ROW_LAYOUT(project, id_, name_, project_bulk_row, id, name);

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
    ON_PROJECT_NAME_KEY = 1,
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

/* --- Assignment --- */

typedef struct assignment_bulk_row {
    int64_t employee_id;
    int64_t project_id;
    const char *role;
} assignment_bulk_row;

ORM_ROW_LAYOUT(assignment, employee_id_, role_, assignment_bulk_row, employee_id, role);

static inline orm_rows assignment_bulk_rows(const assignment_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &assignment_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status assignment_bulk_insert(orm_session *session,
                                                const assignment_bulk_row *rows, size_t count,
                                                orm_columns columns) {
    orm_rows all = assignment_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status assignment_bulk_update(orm_session *session,
                                                const assignment_bulk_row *rows, size_t count,
                                                orm_columns set, uint64_t *out) {
    orm_rows all = assignment_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status assignment_bulk_delete(orm_session *session,
                                                const assignment_bulk_row *rows, size_t count,
                                                uint64_t *out) {
    orm_rows all = assignment_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum assignment_bulk_unique {
    ON_ASSIGNMENT_PKEY = 0,
} assignment_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status assignment_bulk_upsert(orm_session *session,
                                                const assignment_bulk_row *rows, size_t count,
                                                orm_columns columns, assignment_bulk_unique on,
                                                orm_columns update, uint64_t *out) {
    orm_rows all = assignment_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status assignment_bulk_update_where(orm_select *select,
                                                      const assignment_bulk_row *row,
                                                      orm_columns set, uint64_t *out) {
    orm_rows one = assignment_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status assignment_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
