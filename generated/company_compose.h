/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of company:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_COMPOSE_H
#define COMPANY_COMPANY_COMPOSE_H

#include <orm/compose.h>

#include "company.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct employment_column {
    orm_column_of column;
} employment_column;
static inline const orm_condition *employment_is(orm_select *select, employment_column of,
                                                 orm_comparison comparison, employment value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *employment_in(orm_select *select, employment_column of,
                                                 const employment *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Department --- */

/* All rows of departments, until conditions say less. */
static inline orm_select *department_compose(orm_session *session) {
    return orm_select_new(session, &department_entity);
}
static inline orm_status department_compose_all(orm_select *select, department_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void department_compose_with(orm_select *select, const department_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status department_each_employees(const department_list *list, orm_select *select,
                                                   employee_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &department_entity, DEPARTMENT_RELATION_EMPLOYEES, &objects,
                           lists);
}

static const orm_int64_column DEPARTMENT_BY_ID = {{&department_entity, DEPARTMENT_COLUMN_ID, NULL}};
static const orm_text_column DEPARTMENT_BY_NAME = {{&department_entity, DEPARTMENT_COLUMN_NAME, NULL}};
static const orm_numeric_column DEPARTMENT_BY_BUDGET = {{&department_entity, DEPARTMENT_COLUMN_BUDGET, NULL}};
static const orm_timestamptz_column DEPARTMENT_BY_CREATED_AT = {{&department_entity, DEPARTMENT_COLUMN_CREATED_AT, NULL}};

/* --- Employee --- */

/* All rows of employees, until conditions say less. */
static inline orm_select *employee_compose(orm_session *session) {
    return orm_select_new(session, &employee_entity);
}
static inline orm_status employee_compose_all(orm_select *select, employee_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void employee_compose_with(orm_select *select, const employee_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status employee_each_subordinates(const employee_list *list, orm_select *select,
                                                    employee_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &employee_entity, EMPLOYEE_RELATION_SUBORDINATES, &objects,
                           lists);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status employee_each_projects(const employee_list *list, orm_select *select,
                                                project_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &employee_entity, EMPLOYEE_RELATION_PROJECTS, &objects, lists);
}

static const orm_int64_column EMPLOYEE_BY_ID = {{&employee_entity, EMPLOYEE_COLUMN_ID, NULL}};
static const orm_text_column EMPLOYEE_BY_NAME = {{&employee_entity, EMPLOYEE_COLUMN_NAME, NULL}};
static const orm_text_column EMPLOYEE_BY_EMAIL = {{&employee_entity, EMPLOYEE_COLUMN_EMAIL, NULL}};
static const orm_numeric_column EMPLOYEE_BY_SALARY = {{&employee_entity, EMPLOYEE_COLUMN_SALARY, NULL}};
static const employment_column EMPLOYEE_BY_KIND = {{&employee_entity, EMPLOYEE_COLUMN_KIND, NULL}};
static const orm_date_column EMPLOYEE_BY_HIRED_ON = {{&employee_entity, EMPLOYEE_COLUMN_HIRED_ON, NULL}};
static const orm_text_column EMPLOYEE_BY_PHONE = {{&employee_entity, EMPLOYEE_COLUMN_PHONE, NULL}};
static const orm_int64_column EMPLOYEE_BY_DEPARTMENT_ID = {{&employee_entity, EMPLOYEE_COLUMN_DEPARTMENT_ID, NULL}};
static const orm_int64_column EMPLOYEE_BY_MANAGER_ID = {{&employee_entity, EMPLOYEE_COLUMN_MANAGER_ID, NULL}};

/* --- Project --- */

/* All rows of projects, until conditions say less. */
static inline orm_select *project_compose(orm_session *session) {
    return orm_select_new(session, &project_entity);
}
static inline orm_status project_compose_all(orm_select *select, project_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void project_compose_with(orm_select *select, const project_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status project_each_members(const project_list *list, orm_select *select,
                                              employee_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &project_entity, PROJECT_RELATION_MEMBERS, &objects, lists);
}

static const orm_int64_column PROJECT_BY_ID = {{&project_entity, PROJECT_COLUMN_ID, NULL}};
static const orm_text_column PROJECT_BY_NAME = {{&project_entity, PROJECT_COLUMN_NAME, NULL}};

/* --- Assignment --- */

/* All rows of employee_projects, until conditions say less. */
static inline orm_select *assignment_compose(orm_session *session) {
    return orm_select_new(session, &assignment_entity);
}
static inline orm_status assignment_compose_all(orm_select *select, assignment_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void assignment_compose_with(orm_select *select, const assignment_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column ASSIGNMENT_BY_EMPLOYEE_ID = {{&assignment_entity, ASSIGNMENT_COLUMN_EMPLOYEE_ID, NULL}};
static const orm_int64_column ASSIGNMENT_BY_PROJECT_ID = {{&assignment_entity, ASSIGNMENT_COLUMN_PROJECT_ID, NULL}};
static const orm_text_column ASSIGNMENT_BY_ROLE = {{&assignment_entity, ASSIGNMENT_COLUMN_ROLE, NULL}};

/* --- employees_by_department --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *employees_by_department_compose(
    orm_session *session, const employees_by_department_args *args) {
    return orm_select_of(session, &employees_by_department_query, args);
}
static inline orm_status employees_by_department_compose_all(orm_select *select,
                                                             employee_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column EMPLOYEES_BY_DEPARTMENT_COLUMN_ID = {{NULL, 0, &employees_by_department_query}};
static const orm_text_column EMPLOYEES_BY_DEPARTMENT_COLUMN_NAME = {{NULL, 1, &employees_by_department_query}};
static const orm_text_column EMPLOYEES_BY_DEPARTMENT_COLUMN_EMAIL = {{NULL, 2, &employees_by_department_query}};
static const orm_numeric_column EMPLOYEES_BY_DEPARTMENT_COLUMN_SALARY = {{NULL, 3, &employees_by_department_query}};
static const employment_column EMPLOYEES_BY_DEPARTMENT_COLUMN_KIND = {{NULL, 4, &employees_by_department_query}};
static const orm_date_column EMPLOYEES_BY_DEPARTMENT_COLUMN_HIRED_ON = {{NULL, 5, &employees_by_department_query}};
static const orm_text_column EMPLOYEES_BY_DEPARTMENT_COLUMN_PHONE = {{NULL, 6, &employees_by_department_query}};
static const orm_int64_column EMPLOYEES_BY_DEPARTMENT_COLUMN_DEPARTMENT_ID = {{NULL, 7, &employees_by_department_query}};
static const orm_int64_column EMPLOYEES_BY_DEPARTMENT_COLUMN_MANAGER_ID = {{NULL, 8, &employees_by_department_query}};

/* --- department_salary_stats --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *department_salary_stats_compose(
    orm_session *session, const department_salary_stats_args *args) {
    return orm_select_of(session, &department_salary_stats_query, args);
}
static inline orm_status department_salary_stats_compose_all(orm_select *select,
                                                             department_salary_stats_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column DEPARTMENT_SALARY_STATS_COLUMN_ID = {{NULL, 0, &department_salary_stats_query}};
static const orm_text_column DEPARTMENT_SALARY_STATS_COLUMN_NAME = {{NULL, 1, &department_salary_stats_query}};
static const orm_int64_column DEPARTMENT_SALARY_STATS_COLUMN_HEADCOUNT = {{NULL, 2, &department_salary_stats_query}};
static const orm_numeric_column DEPARTMENT_SALARY_STATS_COLUMN_LOWEST = {{NULL, 3, &department_salary_stats_query}};
static const orm_numeric_column DEPARTMENT_SALARY_STATS_COLUMN_HIGHEST = {{NULL, 4, &department_salary_stats_query}};
static const orm_numeric_column DEPARTMENT_SALARY_STATS_COLUMN_AVERAGE = {{NULL, 5, &department_salary_stats_query}};

/* --- employees_above_department_average --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *employees_above_department_average_compose(orm_session *session) {
    return orm_select_of(session, &employees_above_department_average_query, NULL);
}
static inline orm_status
employees_above_department_average_compose_all(orm_select *select,
                                               employees_above_department_average_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_ID = {{NULL, 0, &employees_above_department_average_query}};
static const orm_text_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_NAME = {{NULL, 1, &employees_above_department_average_query}};
static const orm_text_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_EMAIL = {{NULL, 2, &employees_above_department_average_query}};
static const orm_numeric_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_SALARY = {{NULL, 3, &employees_above_department_average_query}};
static const employment_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_KIND = {{NULL, 4, &employees_above_department_average_query}};
static const orm_date_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_HIRED_ON = {{NULL, 5, &employees_above_department_average_query}};
static const orm_text_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_PHONE = {{NULL, 6, &employees_above_department_average_query}};
static const orm_int64_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_DEPARTMENT_ID = {{NULL, 7, &employees_above_department_average_query}};
static const orm_int64_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_E_MANAGER_ID = {{NULL, 8, &employees_above_department_average_query}};
static const orm_numeric_column EMPLOYEES_ABOVE_DEPARTMENT_AVERAGE_COLUMN_AVERAGE = {{NULL, 9, &employees_above_department_average_query}};

/* --- management_chain --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *management_chain_compose(orm_session *session,
                                                   const management_chain_args *args) {
    return orm_select_of(session, &management_chain_query, args);
}
static inline orm_status management_chain_compose_all(orm_select *select,
                                                      management_chain_list *out) {
    return orm_select_rows(select, out);
}

static const orm_int64_column MANAGEMENT_CHAIN_COLUMN_E_ID = {{NULL, 0, &management_chain_query}};
static const orm_text_column MANAGEMENT_CHAIN_COLUMN_E_NAME = {{NULL, 1, &management_chain_query}};
static const orm_text_column MANAGEMENT_CHAIN_COLUMN_E_EMAIL = {{NULL, 2, &management_chain_query}};
static const orm_numeric_column MANAGEMENT_CHAIN_COLUMN_E_SALARY = {{NULL, 3, &management_chain_query}};
static const employment_column MANAGEMENT_CHAIN_COLUMN_E_KIND = {{NULL, 4, &management_chain_query}};
static const orm_date_column MANAGEMENT_CHAIN_COLUMN_E_HIRED_ON = {{NULL, 5, &management_chain_query}};
static const orm_text_column MANAGEMENT_CHAIN_COLUMN_E_PHONE = {{NULL, 6, &management_chain_query}};
static const orm_int64_column MANAGEMENT_CHAIN_COLUMN_E_DEPARTMENT_ID = {{NULL, 7, &management_chain_query}};
static const orm_int64_column MANAGEMENT_CHAIN_COLUMN_E_MANAGER_ID = {{NULL, 8, &management_chain_query}};
static const orm_int32_column MANAGEMENT_CHAIN_COLUMN_DEPTH = {{NULL, 9, &management_chain_query}};

/* --- salary_rank_by_department --- */

/* The rows of the query, until conditions say less. */
static inline orm_select *salary_rank_by_department_compose(orm_session *session) {
    return orm_select_of(session, &salary_rank_by_department_query, NULL);
}
static inline orm_status
salary_rank_by_department_compose_all(orm_select *select, salary_rank_by_department_list *out) {
    return orm_select_rows(select, out);
}

static const orm_text_column SALARY_RANK_BY_DEPARTMENT_COLUMN_NAME = {{NULL, 0, &salary_rank_by_department_query}};
static const orm_text_column SALARY_RANK_BY_DEPARTMENT_COLUMN_DEPARTMENT = {{NULL, 1, &salary_rank_by_department_query}};
static const orm_numeric_column SALARY_RANK_BY_DEPARTMENT_COLUMN_SALARY = {{NULL, 2, &salary_rank_by_department_query}};
static const orm_int64_column SALARY_RANK_BY_DEPARTMENT_COLUMN_SALARY_RANK = {{NULL, 3, &salary_rank_by_department_query}};

#ifdef __cplusplus
}
#endif

#endif
