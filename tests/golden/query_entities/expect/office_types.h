/*
 * What the entities of office share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of office, which is the place for changes.
 */
#ifndef OFFICE_OFFICE_TYPES_H
#define OFFICE_OFFICE_TYPES_H

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

typedef struct person person;
typedef struct person_with person_with;
typedef struct person_list {
    person **items;
    size_t len;
} person_list;
extern const orm_entity person_entity;

typedef struct task task;
typedef struct task_with task_with;
typedef struct task_list {
    task **items;
    size_t len;
} task_list;
extern const orm_entity task_entity;

#ifdef __cplusplus
}
#endif

#endif
