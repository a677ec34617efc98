/*
 * What the entities of company share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of company, which is the place for changes.
 */
#ifndef COMPANY_COMPANY_TYPES_H
#define COMPANY_COMPANY_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct department department;
typedef struct department_with department_with;
typedef struct department_list {
    department **items;
    size_t len;
} department_list;
extern const orm_entity department_entity;

typedef struct employee employee;
typedef struct employee_with employee_with;
typedef struct employee_list {
    employee **items;
    size_t len;
} employee_list;
extern const orm_entity employee_entity;

#ifdef __cplusplus
}
#endif

#endif
