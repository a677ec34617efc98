/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of tenants:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of tenants, which is the place for changes.
 */
#ifndef TENANTS_TENANTS_COMPOSE_H
#define TENANTS_TENANTS_COMPOSE_H

#include <orm/compose.h>

#include "tenants.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Tenant --- */

/* All rows of tenants, until conditions say less. */
static inline orm_select *tenant_compose(orm_session *session) {
    return orm_select_new(session, &tenant_entity);
}
static inline orm_status tenant_compose_all(orm_select *select, tenant_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void tenant_compose_with(orm_select *select, const tenant_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status tenant_each_projects(const tenant_list *list, orm_select *select,
                                              project_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &tenant_entity, TENANT_RELATION_PROJECTS, &objects, lists);
}

static const orm_int32_column TENANT_BY_ID = {{&tenant_entity, TENANT_COLUMN_ID, NULL}};

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
static inline orm_status project_each_tasks(const project_list *list, orm_select *select,
                                            task_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &project_entity, PROJECT_RELATION_TASKS, &objects, lists);
}

static const orm_int32_column PROJECT_BY_TENANT_ID = {{&project_entity, PROJECT_COLUMN_TENANT_ID, NULL}};
static const orm_int32_column PROJECT_BY_NUMBER = {{&project_entity, PROJECT_COLUMN_NUMBER, NULL}};
static const orm_text_column PROJECT_BY_NAME = {{&project_entity, PROJECT_COLUMN_NAME, NULL}};

/* --- Task --- */

/* All rows of tasks, until conditions say less. */
static inline orm_select *task_compose(orm_session *session) {
    return orm_select_new(session, &task_entity);
}
static inline orm_status task_compose_all(orm_select *select, task_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void task_compose_with(orm_select *select, const task_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column TASK_BY_ID = {{&task_entity, TASK_COLUMN_ID, NULL}};
static const orm_int32_column TASK_BY_TENANT_ID = {{&task_entity, TASK_COLUMN_TENANT_ID, NULL}};
static const orm_int32_column TASK_BY_PROJECT_NO = {{&task_entity, TASK_COLUMN_PROJECT_NO, NULL}};
static const orm_int64_column TASK_BY_PARENT_ID = {{&task_entity, TASK_COLUMN_PARENT_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
