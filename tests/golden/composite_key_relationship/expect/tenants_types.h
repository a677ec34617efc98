/*
 * What the entities of tenants share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TENANTS_TYPES_H
#define TENANTS_TENANTS_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct tenant tenant;
typedef struct tenant_with tenant_with;
typedef struct tenant_list {
    tenant **items;
    size_t len;
} tenant_list;
extern const orm_entity tenant_entity;

typedef struct project project;
typedef struct project_with project_with;
typedef struct project_list {
    project **items;
    size_t len;
} project_list;
extern const orm_entity project_entity;

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
