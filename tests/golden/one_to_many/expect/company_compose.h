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

static const orm_int32_column DEPARTMENT_BY_ID = {{&department_entity, DEPARTMENT_COLUMN_ID, NULL}};
static const orm_text_column DEPARTMENT_BY_NAME = {{&department_entity, DEPARTMENT_COLUMN_NAME, NULL}};

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

static const orm_int32_column EMPLOYEE_BY_ID = {{&employee_entity, EMPLOYEE_COLUMN_ID, NULL}};
static const orm_text_column EMPLOYEE_BY_NAME = {{&employee_entity, EMPLOYEE_COLUMN_NAME, NULL}};
static const orm_int32_column EMPLOYEE_BY_DEPARTMENT_ID = {{&employee_entity, EMPLOYEE_COLUMN_DEPARTMENT_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
