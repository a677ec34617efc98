/*
 * The queries of staff.sql, typed.
 *
 * What they give belongs to the session, which keeps it until it is cleared or closed. Each flushes
 * first, unless the session says no. Besides what a call names it may return ORM_REQUIRED, for a
 * parameter that cannot be NULL; ORM_VALUE, for one that cannot be sent; and what the server says.
 * orm_session_error has the story, under the query's name.
 *
 * Made by ormgen from the schema of company, and from staff.sql.
 */
#ifndef COMPANY_STAFF_QUERIES_H
#define COMPANY_STAFF_QUERIES_H

#include <orm/query.h>

#include "company_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- employees_by_department ----------------------------------------------------------------- */

typedef struct employees_by_department_args {
    /* department: text. */
    const char *department;
} employees_by_department_args;

extern const orm_query employees_by_department_query;

/* :many. The list is the session's. */
static inline orm_status employees_by_department(orm_session *session,
                                                 const employees_by_department_args *args,
                                                 employee_list *out) {
    return orm_query_many(session, &employees_by_department_query, args, out);
}

/* --- department_salary_stats ----------------------------------------------------------------- */

typedef struct department_salary_stats_args {
    /* min_headcount: bigint. */
    int64_t min_headcount;
} department_salary_stats_args;

typedef struct department_salary_stats_row {
    /* id: bigint. */
    int64_t id;
    /* name: character varying. */
    const char *name;
    /* headcount: bigint. */
    int64_t headcount;
    /* lowest: numeric, may be NULL. */
    orm_opt_numeric lowest;
    /* highest: numeric, may be NULL. */
    orm_opt_numeric highest;
    /* average: numeric, may be NULL. */
    orm_opt_numeric average;
} department_salary_stats_row;

typedef struct department_salary_stats_list {
    department_salary_stats_row *items;
    size_t len;
} department_salary_stats_list;

extern const orm_query department_salary_stats_query;

/* :many. The list is the session's. */
static inline orm_status department_salary_stats(orm_session *session,
                                                 const department_salary_stats_args *args,
                                                 department_salary_stats_list *out) {
    return orm_query_many(session, &department_salary_stats_query, args, out);
}

/* --- employees_above_department_average ------------------------------------------------------ */

typedef struct employees_above_department_average_row {
    /* e: Employee. */
    employee *e;
    /* average: numeric. */
    orm_numeric average;
} employees_above_department_average_row;

typedef struct employees_above_department_average_list {
    employees_above_department_average_row *items;
    size_t len;
} employees_above_department_average_list;

extern const orm_query employees_above_department_average_query;

/* :many. The list is the session's. */
static inline orm_status
employees_above_department_average(orm_session *session,
                                   employees_above_department_average_list *out) {
    return orm_query_many(session, &employees_above_department_average_query, NULL, out);
}

/* --- management_chain ------------------------------------------------------------------------ */

typedef struct management_chain_args {
    /* employee: bigint. */
    int64_t employee;
} management_chain_args;

typedef struct management_chain_row {
    /* e: Employee. */
    employee *e;
    /* depth: integer. */
    int32_t depth;
} management_chain_row;

typedef struct management_chain_list {
    management_chain_row *items;
    size_t len;
} management_chain_list;

extern const orm_query management_chain_query;

/* :many. The list is the session's. */
static inline orm_status management_chain(orm_session *session, const management_chain_args *args,
                                          management_chain_list *out) {
    return orm_query_many(session, &management_chain_query, args, out);
}

/* --- salary_rank_by_department --------------------------------------------------------------- */

typedef struct salary_rank_by_department_row {
    /* name: character varying. */
    const char *name;
    /* department: character varying. */
    const char *department;
    /* salary: numeric. */
    orm_numeric salary;
    /* salary_rank: bigint. */
    int64_t salary_rank;
} salary_rank_by_department_row;

typedef struct salary_rank_by_department_list {
    salary_rank_by_department_row *items;
    size_t len;
} salary_rank_by_department_list;

extern const orm_query salary_rank_by_department_query;

/* :many. The list is the session's. */
static inline orm_status salary_rank_by_department(orm_session *session,
                                                   salary_rank_by_department_list *out) {
    return orm_query_many(session, &salary_rank_by_department_query, NULL, out);
}

/* --- search_employees ------------------------------------------------------------------------ */

typedef enum search_employees_sort {
    SEARCH_EMPLOYEES_BY_NAME,
    SEARCH_EMPLOYEES_BY_SALARY,
} search_employees_sort;

typedef struct search_employees_args {
    /* name: text, left out when it is NULL. */
    const char *name;
    /* department: text, left out when it is NULL. */
    const char *department;
    /* min_salary: numeric, left out when it is not present. */
    orm_opt_numeric min_salary;
    /* limit: bigint, how many rows a page has. */
    int64_t limit;
    /* What comes first. */
    search_employees_sort sort;
    /* `next` of the page before; NULL for the first page. */
    const char *cursor;
} search_employees_args;

typedef struct search_employees_page {
    employee **items;
    size_t len;
    /* The cursor of the next page; NULL at the end. */
    const char *next;
} search_employees_page;

extern const orm_query search_employees_query;

/* :page. The page is the session's.
 * ORM_VALUE: the cursor is of another query or sort, or the limit is below 1. */
static inline orm_status search_employees(orm_session *session, const search_employees_args *args,
                                          search_employees_page *out) {
    return orm_query_page(session, &search_employees_query, args, out);
}

/* --- create_employee ------------------------------------------------------------------------- */

typedef struct create_employee_args {
    /* name: character varying. */
    const char *name;
    /* email: character varying. */
    const char *email;
    /* salary: numeric. */
    orm_numeric salary;
    /* kind: employment. */
    employment kind;
    /* department: bigint. */
    int64_t department;
    /* manager: bigint, may be NULL. */
    orm_opt_int64 manager;
    /* phone: character varying, may be NULL. */
    const char *phone;
} create_employee_args;

extern const orm_query create_employee_query;

/* :one. *out is the session's.
 * ORM_NOT_FOUND: there is no row; ORM_TOO_MANY_ROWS: there are several. */
static inline orm_status create_employee(orm_session *session, const create_employee_args *args,
                                         employee **out) {
    return orm_query_one(session, &create_employee_query, args, out);
}

/* --- update_employee ------------------------------------------------------------------------- */

typedef struct update_employee_args {
    /* name: character varying, left out when it is NULL. */
    const char *name;
    /* salary: numeric, left out when it is not present. */
    orm_opt_numeric salary;
    /* phone: character varying, left out when it is NULL. */
    const char *phone;
    /* Sets phone to NULL. */
    bool phone_null;
    /* id: bigint. */
    int64_t id;
} update_employee_args;

extern const orm_query update_employee_query;

/* Changes only what is set; with nothing set there is nothing to send.
 *
 * :rows. *out is how many rows were changed.
 * With nothing to set nothing is sent. */
static inline orm_status update_employee(orm_session *session, const update_employee_args *args,
                                         uint64_t *out) {
    return orm_query_rows(session, &update_employee_query, args, out);
}

/* --- raise_salaries -------------------------------------------------------------------------- */

typedef struct raise_salaries_args {
    /* salary: numeric. */
    orm_numeric salary;
    /* id: bigint. */
    int64_t id;
} raise_salaries_args;

extern const orm_query raise_salaries_query;

/* :bulk. One statement with the values of all rows. None sends nothing. */
static inline orm_status raise_salaries(orm_session *session, const raise_salaries_args *rows,
                                        size_t count) {
    return orm_query_bulk(session, &raise_salaries_query, rows, count);
}

#ifdef __cplusplus
}
#endif

#endif
